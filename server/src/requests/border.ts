/**
 * The one way into the server: no other file registers a handler. A request that was taken back is not worked on, one that fails is
 * logged, and each has its answer.
 */
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type GenericRequestHandler,
  type NotificationHandler,
  ResponseError,
} from 'vscode-languageserver';
import type { Guard } from './guard.ts';

/** What is answered where there is no answer. */
export interface Otherwise<R> {
  /** It was taken back, or it is about a document that the server does not know. */
  readonly nothing: R;
  readonly failed: R | ResponseError<void>;
}

export interface Border {
  request<P, R>(
    method: string,
    otherwise: Otherwise<R>,
    answer: (params: P) => R | ResponseError<void> | Promise<R>,
  ): void;
  notification<P>(method: string, take: (params: P) => void): void;
}

/** For a request that somebody waits for: *nothing found* would be untrue. The client tells it in its own words and shows the log. */
export const FAILED = new ResponseError<void>(
  ErrorCodes.InternalError,
  'Er ging iets mis, en het ligt aan Rapportage. In het logboek staat waarom.',
);

export function makeBorder(connection: Pick<Connection, 'onRequest' | 'onNotification'>, guard: Guard): Border {
  return { request, notification };

  function request<P, R>(
    method: string,
    { nothing, failed }: Otherwise<R>,
    answer: (params: P) => R | ResponseError<void> | Promise<R>,
  ): void {
    const handler = (params: P, token?: CancellationToken): unknown => {
      const isTakenBack = () => token?.isCancellationRequested === true;
      if (isTakenBack()) return nothing;
      const answered = guard<unknown>(() => answer(params), failed);
      return answered instanceof Promise ? answered.then((late) => (isTakenBack() ? nothing : late)) : answered;
    };
    // The library cannot see that a generic answer is no error of its own.
    connection.onRequest(method, handler as GenericRequestHandler<unknown, void>);
  }

  function notification<P>(method: string, take: (params: P) => void): void {
    const handler: NotificationHandler<P> = (params) => guard(() => take(params), undefined);
    connection.onNotification(method, handler);
  }
}
