import { type ArgumentsHost, Catch, type RpcExceptionFilter } from '@nestjs/common';
import { type Observable, throwError } from 'rxjs';

/**
 * Lets a handler's failure through as it is. Without this filter Nest replaces every failure by "Internal server error", and a
 * refusal could no longer be told from a temporary failure.
 */
@Catch()
export class EventFailureFilter implements RpcExceptionFilter {
  catch(failure: unknown, _host: ArgumentsHost): Observable<never> {
    return throwError(() => failure);
  }
}
