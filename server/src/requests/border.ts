/**
 * The one way into the server: apart from start and shutdown, no other file registers a handler. A cancelled request is
 * not worked on, a failing one is logged, and each gets an answer.
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

/** What to answer where there is no real answer. */
export interface Otherwise<R> {
  /** For a request that was cancelled, or that is about a document that the server does not know. */
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

/** For a request that somebody waits for, where *nothing found* would be untrue. Clients show it in their own words. */
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
    // The types of the library cannot show that a generic answer is not one of its own errors.
    connection.onRequest(method, handler as GenericRequestHandler<unknown, void>);
  }

  function notification<P>(method: string, take: (params: P) => void): void {
    const handler: NotificationHandler<P> = (params) => guard(() => take(params), undefined);
    connection.onNotification(method, handler);
  }
}
