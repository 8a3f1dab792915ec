/**
 * The border around everything that the server does for somebody: a request, a notification, a timer. What cannot be answered answers
 * nothing; why is in the log.
 */
import type { Connection } from 'vscode-languageserver';

/** Also where the answer comes later. */
export type Guard = <T>(answer: () => T, nothing: T) => T;

export function makeGuard({ console }: Pick<Connection, 'console'>): Guard {
  return <T>(answer: () => T, nothing: T): T => {
    const failed = (error: unknown): T => {
      console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return nothing;
    };
    try {
      const answered = answer();
      // A promise of what is answered, or in its place of nothing: the type stays what it was.
      return answered instanceof Promise ? (answered.catch(failed) as T) : answered;
    } catch (error) {
      return failed(error);
    }
  };
}
