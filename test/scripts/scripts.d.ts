/** The part of scripts/, which is JavaScript, that these tests use. */

declare module '*/release/version.mjs' {
  export function isHigher(version: string, than: string): boolean;
  export function nextVersion(current: string, changes: string): string;
  export function withVersion(json: string, current: string, version: string, times: number): string;
}

declare module '*/release/changelog.mjs' {
  export function unreleased(changelog: string): string;
  export function released(changelog: string, version: string, date: string): string;
}

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
