import { applyDecorators, UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { EventType } from '../domain/events/catalogue.js';
import { EventFailureFilter } from './event-failure.filter.js';

/**
 * Marks a controller's method as the handler of an event: `@OnEvent('invoice.status-changed.v1')`. It is called with the whole
 * CloudEvent and, if it asks by `@Ctx()`, the {@link EventContext}. Resolving means done; Refused parks the event at once; anything else
 * is tried again. The same as `@EventPattern` with {@link EventFailureFilter}.
 */
export const OnEvent = (type: EventType): MethodDecorator =>
  applyDecorators(EventPattern(type as string) as MethodDecorator, UseFilters(EventFailureFilter)) as MethodDecorator;
