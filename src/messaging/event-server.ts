import { BaseRpcContext, type CustomTransportStrategy, Server } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { Refused } from '../domain/failure.js';
import type { CloudEvent } from '../domain/events/event.js';
import type { ConsumeOptions, Consumption, DeliveryContext, Transport } from './transport.js';

/** What a handler gets by `@Ctx()`. */
export class EventContext extends BaseRpcContext<[CloudEvent, DeliveryContext]> {
  /** The event itself. */
  get event(): CloudEvent {
    return this.args[0];
  }

  /** How it came. */
  get delivery(): DeliveryContext {
    return this.args[1];
  }
}

/** Who listens, and how. */
export interface EventServerOptions extends ConsumeOptions {
  /** The subscriber in whose name the handlers of this application listen. */
  readonly subscriber: string;
}

/**
 * Nest's side of the transports: every handler declared by `@OnEvent` (or `@EventPattern`) in the application belongs to one
 * subscriber. Nest's own deserializer is not used: it takes any body with `data` for its own envelope.
 *
 * What a handler returns, an observable included, is awaited before the event is settled.
 */
export class EventServer extends Server implements CustomTransportStrategy {
  override readonly transportId = Symbol('sverka');
  override readonly propagatesEventHandlerErrors = true;
  private consumption: Consumption | undefined;

  constructor(
    private readonly transport: Transport,
    private readonly options: EventServerOptions,
  ) {
    super();
  }

  /** The event types that the application has handlers for; known once Nest has registered them. */
  get patterns(): string[] {
    return [...this.messageHandlers].filter(([, handler]) => handler.isEventHandler).map(([pattern]) => pattern);
  }

  /** Called by Nest: subscribes and starts. */
  async listen(callback: (error?: unknown) => void): Promise<void> {
    const { subscriber, ...consume } = this.options;
    try {
      this.consumption = await this.transport.consume(
        { name: subscriber, patterns: this.patterns },
        (event, delivery) => this.dispatch(event, delivery),
        consume,
      );
    } catch (error) {
      callback(error);
      return;
    }
    callback();
  }

  /** Called by Nest: stops taking events and waits for handlers at work. The transport itself stays open. */
  async close(): Promise<void> {
    await this.consumption?.stop();
  }

  /** There are no events of the server to listen to. */
  on(): never {
    throw new Error('the event server has no events of its own');
  }

  /** The transport underneath. */
  unwrap<T>(): T {
    return this.transport as T;
  }

  private async dispatch(event: CloudEvent, delivery: DeliveryContext): Promise<void> {
    const handler = this.getHandlerByPattern(event.type);
    if (!handler) throw new Refused('event-unhandled', { type: event.type });
    const context = new EventContext([event, delivery]);
    await new Promise<void>((resolve, reject) => {
      const hooked: unknown = this.runWithProcessingHooks(context, async (runEndHook) => {
        try {
          const result: unknown = await handler(event, context);
          if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
          resolve();
        } catch (error) {
          reject(error);
        } finally {
          runEndHook();
        }
      });
      Promise.resolve(hooked).catch(reject);
    });
  }
}
