/** The way into the server: every request that fails, at once or later, or is cancelled still gets an answer. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAllRequest, insertionsRequest } from '../../protocol/base.ts';
import { exportRequest } from '../../protocol/export.ts';
import { importWordRequest } from '../../protocol/word.ts';
import { type Border, FAILED, makeBorder, type Otherwise } from '../../server/src/requests/border.ts';
import { makeGuard } from '../../server/src/requests/guard.ts';
import { makeRequestContext } from '../../server/src/requests/request-context.ts';
import { REQUESTS } from '../../server/src/server.ts';
import { watchWorkspace } from '../../server/src/workspace.ts';
import { root, smallestReport } from '../helpers/reports.ts';

type Handler = (params: unknown, token?: { isCancellationRequested: boolean }) => unknown;

const URI = 'file:///rapporten/bussen.rapportage.md';
const PLACE = { line: 0, character: 0 };
/** The parameters of all requests together. */
const PARAMS = {
  uri: URI,
  textDocument: { uri: URI },
  position: PLACE,
  positions: [PLACE],
  range: { start: PLACE, end: PLACE },
  selection: { start: PLACE, end: PLACE },
  context: { diagnostics: [] },
  kind: 'citaat',
  id: 'puntOmhoog',
  part: 'all',
  content: 'html',
  by: 'rol',
  filter: '',
  query: '',
  newName: 'x',
  ch: "'",
  html: '<h2>Een kop</h2><p>Een zin.</p>',
  base64: null,
};

/** The real requests behind the real border. `instead` replaces their answers. */
function registered(document: TextDocument, instead?: () => never | Promise<never>) {
  const log: string[] = [];
  const handlers = new Map<string, Handler>();
  const otherwise = new Map<string, Otherwise<unknown>>();
  // The border needs nothing else of a connection.
  const connection = {
    console: { error: (text: string) => void log.push(text) },
    onRequest: (method: string, handler: Handler) => void handlers.set(method, handler),
    sendNotification: async () => undefined,
    sendRequest: async () => undefined,
  } as unknown as Connection;
  const guard = makeGuard(connection);
  const border = makeBorder(connection, guard);
  const sabotaged: Border = {
    ...border,
    request(method, nothings, answer) {
      otherwise.set(method, nothings);
      border.request(method, nothings, instead ?? answer);
    },
  };
  const context = makeRequestContext(
    {
      client: connection,
      can: {},
      workspace: watchWorkspace(
        () => [document],
        () => undefined,
        guard,
      ),
      options: () => ({ snippets: true, versions: true, previews: true }),
      onClient: () => undefined,
      documents: { get: () => document },
      guard,
    },
    sabotaged,
  );
  for (const requests of REQUESTS) requests(context);
  return { log, handlers, otherwise };
}

const report = TextDocument.create(URI, 'rapportage', 1, smallestReport());
const fail = () => {
  throw new Error('stuk');
};
/** These handle each report separately: a report that breaks is left out. */
const LISTS = ['rapportage/overview', 'rapportage/quotes'];
const ASKS_NOTHING = ['rapportage/newReport', 'rapportage/kinds', 'rapportage/gemeenten'];

describe('the way into the server', () => {
  for (const [when, instead] of [
    ['at once', fail],
    ['later', () => pause(1).then(fail)],
  ] as const) {
    it(`answers and logs each request that fails ${when}`, async () => {
      const { log, handlers, otherwise } = registered(report, instead);
      assert.ok(handlers.size > 25);
      for (const [method, handler] of handlers) {
        assert.deepEqual(await handler(PARAMS), otherwise.get(method)?.failed, method);
        assert.match(log.pop() ?? '', /^Error: stuk\n {4}at /, method);
        assert.deepEqual(log, [], method);
      }
    });
  }

  it('is around what a report that cannot be read makes of each request', async () => {
    const broken = new Proxy(report, {
      get: (target, key) => (key === 'getText' ? fail : Reflect.get(target, key)),
    });
    const { log, handlers, otherwise } = registered(broken);
    for (const [method, handler] of handlers) {
      if (ASKS_NOTHING.includes(method)) continue;
      const { nothing, failed } = otherwise.get(method) ?? {};
      assert.deepEqual(await handler(PARAMS), LISTS.includes(method) ? nothing : failed, method);
      assert.ok(log.length > 0, method);
      log.length = 0;
    }
  });

  it('says that it failed where somebody waits for it, and not that there is nothing', async () => {
    const { handlers } = registered(report, fail);
    for (const method of [insertionsRequest, fixAllRequest, exportRequest, 'textDocument/rename'])
      assert.equal(await handlers.get(method)?.(PARAMS), FAILED);
    assert.ok(FAILED instanceof ResponseError && FAILED.code === ErrorCodes.InternalError);
    assert.match(JSON.stringify(await handlers.get(importWordRequest)?.(PARAMS)), /kan niet worden overgenomen/);
    // An editor shows no errors for these while somebody types.
    assert.deepEqual(await handlers.get('textDocument/hover')?.(PARAMS), null);
    assert.deepEqual(await handlers.get('textDocument/codeAction')?.(PARAMS), []);
  });

  it('does not begin on a request that was taken back, and sends nothing of one that was meanwhile', async () => {
    const { log, handlers, otherwise } = registered(report, fail);
    for (const [method, handler] of handlers)
      assert.deepEqual(handler(PARAMS, { isCancellationRequested: true }), otherwise.get(method)?.nothing, method);
    assert.deepEqual(log, []);
    const { handlers: working } = registered(report);
    const token = { isCancellationRequested: false };
    const answer = working.get(exportRequest)?.(PARAMS, token);
    token.isCancellationRequested = true;
    assert.equal(await answer, null);
    assert.ok(await working.get(exportRequest)?.(PARAMS));
  });

  it('is the only one: no other file registers a handler, and each says what it can do itself', () => {
    const files = (readdirSync(join(root, 'server/src'), { recursive: true }) as string[])
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, 'server/src', file), 'utf8')] as const);
    const naming = (pattern: RegExp) => files.filter(([, text]) => pattern.test(text)).map(([file]) => file);
    assert.deepEqual(naming(/\bconnection\s*\.\s*(?:on(?:Request|Notification)|languages)\b/), ['requests/border.ts']);
    // The start and the end: an error there tells the editor that there is no server.
    assert.deepEqual(naming(/\bconnection\s*\.\s*on(?!Request|Notification)/), ['server.ts']);
    const [, server = ''] = files.find(([file]) => file === 'server.ts') ?? [];
    assert.deepEqual(
      [...server.matchAll(/\bconnection\s*\.\s*(on\w+)/g)].map(([, name]) => name),
      ['onInitialize', 'onShutdown'],
    );
    for (const provider of new Set(files.flatMap(([, text]) => text.match(/\bcan\.\w+Provider\b/g) ?? [])))
      assert.equal(naming(new RegExp(`${provider.slice(4)}\\b`)).length, 1, provider);
  });
});
