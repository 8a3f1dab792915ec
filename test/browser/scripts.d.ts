/** What the tests use of scripts/, which is JavaScript. */
declare module '*/scripts/browser.mjs' {
  export function findBrowser(): string | undefined;
}

declare module '*/scripts/workbench.mjs' {
  export function openBrowser(): Promise<{ browser: import('playwright-core').Browser; page: import('playwright-core').Page }>;
}
