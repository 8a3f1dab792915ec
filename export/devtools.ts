/** A browser without a window, driven over a pipe: no port, no socket, a profile of its own that goes with it, nothing fetched. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.js';

/** What a browser can be asked, by name: what it takes and what it answers. */
type Commands = ProtocolMapping.Commands;
type Params<Name extends keyof Commands> = Commands[Name]['paramsType'][number];
type Answer<Name extends keyof Commands> = Promise<Commands[Name]['returnType']>;

/** One tab. `send` rejects where the browser says no, ends or is stopped. */
export interface Tab {
  send<Name extends keyof Commands>(method: Name, params?: Params<Name>): Answer<Name>;
}

/** Opens the browser at `path`, lets `use` work in one tab and closes it, whatever happens. `signal` ends it at once. */
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
    // With what it starts, a group of its own, so that all of it can be ended.
    detached: process.platform !== 'win32',
  });
  // Not `close`: that waits for whatever else holds on to the pipes.
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

/** Also what a browser has started, as the script does that many a browser is on Linux. */
function end(child: ChildProcess): void {
  if (child.pid !== undefined && process.platform !== 'win32') {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // All of it has ended already.
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
  // The file needs nothing from outside; whatever might ask for it gets no answer.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Chromium's sandbox refuses to start for root, who is who runs things in a container; for everybody else it stays on. */
function withoutSandbox(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

type Call = <Name extends keyof Commands>(method: Name, params?: Params<Name>, sessionId?: string) => Answer<Name>;

interface Waiting {
  readonly done: (result: object) => void;
  readonly failed: (error: Error) => void;
}

/** Messages are JSON with a NUL behind each. */
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
  // The pipe breaks when the browser ends; `close` says so better.
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

/** A picture of a long card is some megabytes. */
const LONGEST = 512 * 1024 * 1024;

interface Message {
  readonly id?: number;
  readonly result?: object;
  readonly error?: { readonly message: string };
}

/** Undefined where what is no browser, or a broken one, says something else. */
function messageOf(text: string): Message | undefined {
  try {
    const message: unknown = JSON.parse(text);
    // Any object will do: a field of another kind is no number that somebody waits for.
    return typeof message === 'object' && message !== null ? (message as Message) : undefined;
  } catch {
    return undefined;
  }
}
