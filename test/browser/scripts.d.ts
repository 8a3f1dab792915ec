/** The part of scripts/, which is JavaScript, that the tests use. */
declare module '*/scripts/browser.mjs' {
  export function findBrowser(): string | undefined;
}

declare module '*/scripts/vscode/workbench.mjs' {
  export const developmentArgs: readonly string[];
  export function openBrowser(): Promise<{
    browser: import('playwright-core').Browser;
    page: import('playwright-core').Page;
  }>;
  export function temporaryFolder(name: string): string;
  export function workbenchUrl(server: object, what: { folder: string; extension: string; file?: string }): string;
}

declare module '*/scripts/vscode/vscode-server.mjs' {
  export interface VsCodeServer {
    stop(): Promise<void>;
  }
  export function startVsCodeServer(wishes: { dataDir: string; args?: readonly string[] }): Promise<VsCodeServer>;
}
