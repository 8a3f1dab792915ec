/** What these tests use of scripts/, which is JavaScript. */

declare module '*/new-rule/index-file.mjs' {
  export function addRule(index: string, rule: { name: string; room: string; code: string }): string;
}

declare module '*/build/watch.mjs' {
  export function reporter(
    begin: string | undefined,
    print: (line: string) => void,
    now?: () => number,
  ): { start(name: string): void; end(messages: readonly string[]): void };
}
