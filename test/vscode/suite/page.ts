// VS Code's window, as the runner sees it from outside: what the extension host itself cannot look at or do.
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Context } from 'mocha';

/** One line on the runner's terminal. */
export const tell = (line: string) => void ask('tell', line);

export const page = {
  /** A key or a chord as Playwright names it: `Enter`, `Control+Space`. */
  press: (key: string) => ask<void>('press', key),
  type: (text: string) => ask<void>('type', text),
  /** Pastes what somebody copied, where the cursor is: as HTML and as plain text. */
  paste: (html: string, text: string) => ask<void>('paste', html, text),
  /** Waits until something in the window matches this CSS selector. */
  waitFor: (selector: string) => ask<void>('waitFor', selector),
  /** Presses a key, as often as it takes, until something matches this selector. */
  pressUntil: (key: string, selector: string) => ask<void>('pressUntil', key, selector),
  /** Clicks in the middle of what first matches this selector in the window. */
  click: (selector: string) => ask<void>('click', selector),
  /** The text of what first matches this selector in the window. */
  text: (selector: string) => ask<string>('text', selector),
  /** The value of a JavaScript expression inside the webview, as soon as it is something (not undefined, null, false, 0 or ''). */
  inPreview: <T = string>(expression: string) => ask<T>('inPreview', expression),
  /** A click in the middle of this word, inside the webview; `modifiers` as Playwright names them: `Control`. */
  clickInPreview: (selector: string, word: string, modifiers: readonly string[] = []) =>
    ask<void>('clickInPreview', selector, word, modifiers),
  /** What axe-core finds wrong inside the webview: each rule that is broken, with where. */
  axeInPreview: () => ask<string[]>('axeInPreview'),
  /** Saves dist/test/screenshots/<name>.png. */
  screenshot: (name: string) => ask<void>('screenshot', name),
};

/** Skips the test where the window cannot be reached, saying why: `before(needsPage)` or at the start of a test. */
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
