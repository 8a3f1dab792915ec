// VS Code's window as the runner sees it from outside: everything that the extension host itself cannot see or do.
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Context } from 'mocha';

/** Prints one line on the runner's terminal. */
export const tell = (line: string) => void ask('tell', line);

export const page = {
  /** Presses a key or a chord as Playwright names it: `Enter`, `Control+Space`. */
  press: (key: string) => ask<void>('press', key),
  type: (text: string) => ask<void>('type', text),
  /** Pastes a copied text at the cursor: as HTML and as plain text. */
  paste: (html: string, text: string) => ask<void>('paste', html, text),
  /** Waits until something in the window matches this CSS selector. */
  waitFor: (selector: string) => ask<void>('waitFor', selector),
  /** Presses a key as often as needed until something matches this selector. */
  pressUntil: (key: string, selector: string) => ask<void>('pressUntil', key, selector),
  /** Clicks in the middle of the first element in the window that matches this selector. */
  click: (selector: string) => ask<void>('click', selector),
  /** The text of the first element in the window that matches this selector. */
  text: (selector: string) => ask<string>('text', selector),
  /** The value of a JavaScript expression inside the webview, as soon as it is truthy. */
  inPreview: <T = string>(expression: string) => ask<T>('inPreview', expression),
  /** Clicks in the middle of this word inside the webview; `modifiers` as Playwright names them: `Control`. */
  clickInPreview: (selector: string, word: string, modifiers: readonly string[] = []) =>
    ask<void>('clickInPreview', selector, word, modifiers),
  /** The faults that axe-core finds inside the webview: each broken rule, and where. */
  axeInPreview: () => ask<string[]>('axeInPreview'),
  /** Saves dist/test/screenshots/<name>.png. */
  screenshot: (name: string) => ask<void>('screenshot', name),
};

/** Skips the test and says why if the window cannot be reached: `before(needsPage)` or at the start of a test. */
export async function needsPage(this: Context) {
  const why = await ask<string | undefined>('whyNoPage');
  if (!why) return;
  tell(`  (no look at the window: ${why})`);
  this.skip();
}

interface Pending {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

const pending = new Map<number, Pending>();
let socket: Socket | undefined;
let lastId = 0;

function ask<T>(method: string, ...args: unknown[]): Promise<T> {
  socket ??= open(process.env.RAPPORTAGE_BRIDGE ?? '');
  const id = ++lastId;
  socket.write(`${JSON.stringify({ id, method, args })}\n`);
  return new Promise<T>((resolve, reject) => pending.set(id, { resolve, reject }));
}

function open(address: string): Socket {
  const bridge = connect(address);
  createInterface({ input: bridge }).on('line', (line) => {
    const { id, value, error } = JSON.parse(line);
    const asked = pending.get(id);
    pending.delete(id);
    if (error === undefined) asked?.resolve(value as never);
    else asked?.reject(new Error(error));
  });
  return bridge;
}
