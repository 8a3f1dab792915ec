/** A headless browser, driven over a pipe: no port, no socket, nothing fetched, and a profile that goes with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.js';

/** The commands of the DevTools protocol by name, with their parameters and answers. */
type Commands = ProtocolMapping.Commands;
type Params<Name extends keyof Commands> = Commands[Name]['paramsType'][number];
type Answer<Name extends keyof Commands> = Promise<Commands[Name]['returnType']>;

/** One tab. `send` rejects where the browser refuses, ends or is stopped. */
export interface Tab {
  send<Name extends keyof Commands>(method: Name, params?: Params<Name>): Answer<Name>;
}

/** Opens the browser at `path`, runs `use` on one tab and closes it, whatever happens. `signal` ends it at once. */
export async function withBrowser<T>(path: string, signal: AbortSignal, use: (tab: Tab) => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const profile = await mkdtemp(join(tmpdir(), 'rapportage-'));
  if (signal.aborted) {
    await rm(profile, { recursive: true });
    throw signal.reason;
  }
  const child = spawn(path, [...FLAGS, ...withoutSandbox(), `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
    // The browser and what it starts form a process group of their own, so that all of it can be ended.
    detached: process.platform !== 'win32',
  });
  // Not `close`: that also waits for other processes that hold the pipes.
  const ended = new Promise<void>((done) => child.once('exit', () => done()).once('error', () => done()));
  const stop = () => end(child);
  signal.addEventListener('abort', stop);
  try {
    const call = talk(child, signal);
    const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
    return await use({ send: (method, params) => call(method, params, sessionId) });
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined);
  }
}

/** Also ends what the browser has started: on Linux `path` is often a script that starts the real browser. */
function end(child: ChildProcess): void {
  if (child.pid !== undefined && process.platform !== 'win32') {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The whole group has ended already.
    }
  }
  child.kill('SIGKILL');
  for (const stream of child.stdio) stream?.destroy();
}

const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  // The page needs nothing from outside; anything that asks the network all the same gets no answer.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Chromium's sandbox refuses to start for root, the usual user in a container; for all other users it stays on. */
function withoutSandbox(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

type Call = <Name extends keyof Commands>(method: Name, params?: Params<Name>, sessionId?: string) => Answer<Name>;

interface Waiting {
  readonly done: (result: object) => void;
  readonly failed: (error: Error) => void;
}

/** Messages are JSON, each followed by a NUL. */
function talk(child: ChildProcess, signal: AbortSignal): Call {
  const [, , , input, output] = child.stdio as unknown as readonly [null, null, null, Writable, Readable];
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let failure: Error | undefined;
  let pieces: Buffer[] = [];

  const fail = (error: Error) => {
    failure ??= error;
    for (const { failed } of waiting.values()) failed(failure);
    waiting.clear();
  };
  // The pipe breaks when the browser ends; `exit` below reports that better.
  input.on('error', () => undefined);
  output.on('error', () => undefined);
  child.once('error', (error) => fail(error));
  child.once('exit', (code) =>
    fail(signal.aborted ? signal.reason : new Error(`The browser ended (${code ?? 'killed'}).`)),
  );
  let length = 0;
  output.on('data', (chunk: Buffer) => {
    if (failure) return;
    length = chunk.includes(0) ? 0 : length + chunk.length;
    if (length > LONGEST) fail(new Error('The browser does not end its message.'));
    let from = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
      receive(Buffer.concat([...pieces, chunk.subarray(from, end)]).toString('utf8'));
      pieces = [];
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  });

  return (method, params = {}, sessionId) =>
    new Promise((done, failed) => {
      if (failure) return failed(failure);
      waiting.set(++last, { done, failed });
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });

  function receive(text: string): void {
    const message = messageOf(text);
    if (!message) fail(new Error('The browser answers no JSON.'));
    const { id, result, error } = message ?? {};
    const one = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !one) return;
    waiting.delete(id);
    if (error) one.failed(new Error(error.message));
    else one.done(result ?? {});
  }
}

/** In bytes; a picture of a long card takes a few megabytes. */
const LONGEST = 512 * 1024 * 1024;

interface Message {
  readonly id?: number;
  readonly result?: object;
  readonly error?: { readonly message: string };
}

/** Undefined where the program says something else, because it is broken or no browser. */
function messageOf(text: string): Message | undefined {
  try {
    const message: unknown = JSON.parse(text);
    // Any object will do: an `id` of another type is a number that nobody waits for.
    return typeof message === 'object' && message !== null ? (message as Message) : undefined;
  } catch {
    return undefined;
  }
}
