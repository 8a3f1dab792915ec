/** What these tests use of scripts/, which is JavaScript. */

declare module '*/build/watch.mjs' {
  export function reporter(
    begin: string | undefined,
    print: (line: string) => void,
    now?: () => number,
  ): { start(name: string): void; end(messages: readonly string[]): void };
}
