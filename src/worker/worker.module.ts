import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { DeliveryLoop } from './delivery-loop.js';
import { NotificationController } from './notification.controller.js';

/** The worker (рабочий процесс): hears events, plans messages, sends them. */
@Module({ imports: [NotificationsModule], controllers: [NotificationController], providers: [DeliveryLoop] })
export class WorkerModule {}
