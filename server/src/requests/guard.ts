/**
 * The border around everything that the server does: for a request, a notification, an event or a timer. Failing work,
 * synchronous or not, ends nothing: the error is logged, and `failed` takes the place of the answer.
 */
import type { Connection } from 'vscode-languageserver';

export interface Guard {
  <T>(work: () => Promise<T>, failed: T): Promise<T>;
  <T>(work: () => T, failed: T): T;
}

export function makeGuard({ console }: Pick<Connection, 'console'>): Guard {
  return <T>(work: () => T | Promise<T>, failed: T): T | Promise<T> => {
    try {
      const done = work();
      return done instanceof Promise ? done.catch(log) : done;
    } catch (error) {
      return log(error);
    }

    function log(error: unknown): T {
      console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return failed;
    }
  };
}
