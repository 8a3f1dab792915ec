/** The server over the real protocol: each request reaches its feature and returns, and no editor can crash it. */
import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CompletionRequest,
  DiagnosticSeverity,
  DidChangeTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  ShutdownRequest,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type FixAllResult,
  filesNotification,
  fixAllRequest,
  type InsertionsResult,
  insertionsRequest,
  type NextStatusResult,
  nextStatusRequest,
} from '../protocol/base.ts';
import { type PreviewResult, previewRequest } from '../protocol/preview.ts';
import { type NewReportResult, newReportRequest } from '../protocol/writing.ts';
import { bodyOf } from '../server/src/report/places.ts';
import { readReport } from '../server/src/report/read-report.ts';
import { type Editor, exitCode, startEditor, URI } from './helpers/editor.ts';
import { smallestReport } from './helpers/reports.ts';
import { parseSnippet } from './helpers/snippet.ts';

const REPORT = smallestReport();
const textDocument = { uri: URI };
const nowhere = { uri: 'file:///ergens/anders.rapportage.md' };

/** Where `text` begins in a report. */
function positionOf(text: string, report = REPORT): { line: number; character: number } {
  const before = report.slice(0, report.indexOf(text)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

describe('the server', () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = await startEditor();
  });

  afterEach(() => editor.stop());

  it('tells what it can do', () => {
    const { capabilities, serverInfo } = editor.initialized;
    assert.equal(serverInfo?.name, 'rapportage');
    assert.equal(capabilities.textDocumentSync, TextDocumentSyncKind.Incremental);
    assert.equal(capabilities.hoverProvider, true);
    assert.equal(capabilities.documentSymbolProvider, true);
    assert.match(JSON.stringify(capabilities.codeActionProvider), /"quickfix"/);
    assert.ok(capabilities.completionProvider?.triggerCharacters?.includes('#'));
  });

  it('publishes what it finds in a report that is opened', async () => {
    assert.deepEqual(await editor.open(REPORT), { uri: URI, version: 1, diagnostics: [] });
    const other = await editor.open(REPORT.replace('## Twee ideeën', '## Drie ideeën'), nowhere.uri);
    assert.deepEqual(
      other.diagnostics.map(({ code, severity, range }) => [code, severity, range]),
      [['aantal-ideeen', DiagnosticSeverity.Error, { start: positionOf('Twee ideeën'), end: positionOf(' ideeën') }]],
    );
  });

  it('follows what is typed, and names the version that it looked at', async () => {
    await editor.open(REPORT);
    const start = positionOf('Twee ideeën');
    const end = positionOf(' ideeën');
    const wrong = await editor.change('Vijf', 2, { start, end });
    assert.deepEqual([wrong.version, wrong.diagnostics.map(({ code }) => code)], [2, ['aantal-ideeen']]);
    assert.deepEqual(await editor.change('Twee', 7, { start, end }), { uri: URI, version: 7, diagnostics: [] });
  });

  it('takes more changes at once, and a whole new text', async () => {
    await editor.open(REPORT);
    const start = positionOf('Twee ideeën');
    const end = positionOf(' ideeën');
    await editor.client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [
        { range: { start, end }, text: 'Drie' },
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, text: '---' },
      ],
    });
    const { diagnostics } = await editor.change(REPORT, 3);
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(
      editor.published.map(({ version, diagnostics: found }) => [version, found.length]),
      [
        [1, 0],
        [2, 1],
        [3, 0],
      ],
    );
  });

  it('ends 200 rapid edits with the findings of the last version', async () => {
    await editor.open(REPORT);
    const at = positionOf('Twee ideeën');
    const pending: Promise<unknown>[] = [];
    let word = 'Twee';
    for (let version = 2; version <= 201; version++) {
      const typed = version === 201 ? 'Vier' : ('Eén Twee Drie'.split(' ')[version % 3] ?? '');
      pending.push(
        editor.change(typed, version, { start: at, end: { line: at.line, character: at.character + word.length } }),
      );
      word = typed;
    }
    await Promise.all(pending);
    const last = editor.published.at(-1);
    assert.equal(last?.version, 201);
    assert.deepEqual(
      last.diagnostics.map(({ message }) => message),
      (await editor.open(REPORT.replace('Twee ideeën', 'Vier ideeën'), nowhere.uri)).diagnostics.map(
        ({ message }) => message,
      ),
    );
    assert.equal(last.diagnostics.length, 1);
  });

  it('publishes once what it found, also when the file is saved or another one in its folder changes', async () => {
    await editor.open(REPORT.replace('Twee ideeën', 'Drie ideeën'));
    const before = editor.published.length;
    assert.equal(before, 1);
    const other = 'file:///rapporten/fietsen.rapportage.md';
    for (const text of [REPORT, `${REPORT}\n`]) {
      await editor.client.sendNotification(filesNotification, { changed: [{ uri: URI, text: REPORT }], removed: [] });
      await editor.client.sendNotification(filesNotification, { changed: [{ uri: other, text }], removed: [] });
      // An answer comes after everything that was published before it.
      await editor.client.sendRequest('textDocument/documentSymbol', { textDocument: { uri: URI } });
    }
    assert.deepEqual(
      editor.published.slice(before).map(({ uri }) => uri),
      [other],
    );
  });

  it('takes back its findings when a report is closed', async () => {
    await editor.open('# Een titel\n');
    assert.deepEqual(await editor.close(), { uri: URI, diagnostics: [] });
    assert.equal(
      await editor.client.sendRequest(HoverRequest.type, { textDocument, position: { line: 0, character: 3 } }),
      null,
    );
  });

  it('reads a report that was never saved', async () => {
    const uri = 'untitled:Untitled-1';
    const { diagnostics } = await editor.open('# Een titel\n', uri);
    assert.ok(diagnostics.length > 0);
    const symbols = await editor.client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    assert.deepEqual(
      symbols?.map(({ name }) => name),
      ['Een titel'],
    );
  });

  it('answers a hover', async () => {
    await editor.open(REPORT);
    const hover = await editor.client.sendRequest(HoverRequest.type, { textDocument, position: positionOf('Dromen') });
    assert.deepEqual(hover?.range, {
      start: positionOf('## Dromen'),
      end: { line: positionOf('## Dromen').line, character: 9 },
    });
    assert.match(JSON.stringify(hover.contents), /Waar dromen de deelnemers van/);
  });

  it('completes with snippets, and without them for an editor that has none', async () => {
    const text = REPORT.replace('## 4. Procesobservaties', '>\n\n## 4. Procesobservaties');
    await editor.open(text);
    const position = { line: positionOf('\n\n## 4.', text).line, character: 1 };
    const items = await editor.client.sendRequest(CompletionRequest.type, { textDocument, position });
    assert.ok(Array.isArray(items));
    assert.deepEqual(
      items.map(({ label, insertTextFormat }) => [label, insertTextFormat]),
      [['citaat', 2]],
    );

    const plain = await startEditor({ snippets: false });
    await plain.open(text);
    const texts = await plain.client.sendRequest(CompletionRequest.type, { textDocument, position });
    assert.match(JSON.stringify(texts), /\(<rol>, dialoog <nummer>\)/);
    assert.doesNotMatch(JSON.stringify(texts), /\$/);
    await plain.stop();
  });

  it('gives the outline', async () => {
    await editor.open(REPORT);
    const symbols = await editor.client.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.deepEqual(
      symbols?.map(({ name }) => name),
      ['Bussen', 'Rapportage themadialogen Bussen', 'Themadialogen over bussen: inleiding'],
    );
  });

  it('gives the fixes for a range, unless another kind of action is asked for', async () => {
    await editor.open(REPORT.replace('Twee ideeën', 'Drie ideeën'));
    const range = { start: positionOf('Twee ideeën'), end: positionOf('Twee ideeën') };
    const ask = (only?: string[]) =>
      editor.client.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [], only } });
    const actions = await ask();
    assert.equal(actions?.[0]?.title, 'Maak er ‘Twee’ van');
    assert.deepEqual(await ask(['quickfix']), actions);
    assert.deepEqual((await ask(['']))?.slice(0, actions.length), actions);
    assert.deepEqual(await ask(['refactor', 'quickfix']), actions);
    assert.deepEqual(await ask(['refactor']), []);
    assert.deepEqual(await ask(['quickfix.anders']), []);
    assert.deepEqual(await ask([]), []);
  });

  it('renders the card of a report, as it is now', async () => {
    await editor.open(REPORT);
    const card = await editor.client.sendRequest<PreviewResult>(previewRequest, { uri: URI, part: 'kaart' });
    assert.deepEqual([card.version, card.title], [1, 'Bussen']);
    assert.match(card.html, /^<main[\s\S]*Een buurtbus[\s\S]*<\/main>$/);
    await editor.change('Een <b>watertaxi</b>.', 2, {
      start: positionOf('Een buurtbus.'),
      end: { ...positionOf('Een buurtbus.'), character: 16 },
    });
    const changed = await editor.client.sendRequest<PreviewResult>(previewRequest, { uri: URI, part: 'kaart' });
    assert.equal(changed.version, 2);
    assert.match(changed.html, /Een &lt;b&gt;watertaxi&lt;\/b&gt;/);
  });

  it('says what can be inserted, where and as what', async () => {
    await editor.open(REPORT.replace(/## 4\. Procesobservaties[\s\S]*/, ''));
    const selection = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const sections = await editor.client.sendRequest<InsertionsResult>(insertionsRequest, {
      uri: URI,
      kind: 'sectie',
      selection,
    });
    assert.deepEqual(
      sections.insertions.map(({ label }) => label),
      ['4. Procesobservaties'],
    );
    assert.match(
      sections.insertions[0]?.snippet ?? '',
      /^\n?## 4\. Procesobservaties\n\n\$\{1:<wat viel op aan de gesprekken>\}\$0\n$/,
    );
    const quotes = await editor.client.sendRequest<InsertionsResult>(insertionsRequest, {
      uri: URI,
      kind: 'citaat',
      selection,
    });
    assert.deepEqual(quotes.insertions, []);
    assert.match(quotes.reason, /^In de header kan geen citaat staan/);
  });

  it('mends all that is safe, as a request and as an action on saving', async () => {
    const text = REPORT.replace('## Dromen', '## dromen').replace('## Twee ideeën', '## Drie ideeën');
    await editor.open(text);
    const document = TextDocument.create(URI, 'rapportage', 1, text);
    const { version, edits, fixed } = await editor.client.sendRequest<FixAllResult>(fixAllRequest, { uri: URI });
    assert.deepEqual([version, fixed], [1, 2]);
    assert.equal(TextDocument.applyEdits(document, [...edits]), REPORT);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const actions = await editor.client.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    assert.equal(actions?.length, 1);
    assert.ok(actions[0] && 'edit' in actions[0]);
    assert.equal(TextDocument.applyEdits(document, actions[0].edit?.changes?.[URI] ?? []), REPORT);
  });

  it('says what the next status asks, and how to get there', async () => {
    const text = REPORT.replace('status: definitief', 'status: redactie');
    await editor.open(text);
    const ready = await editor.client.sendRequest<NextStatusResult>(nextStatusRequest, { uri: URI });
    assert.deepEqual([ready.status, ready.next, ready.items], ['redactie', 'definitief', []]);
    assert.ok(ready.raise);
    assert.equal(
      TextDocument.applyEdits(TextDocument.create(URI, 'rapportage', 1, text), [{ ...ready.raise }]),
      REPORT,
    );
  });

  it('gives a new report', async () => {
    const { snippet } = await editor.client.sendRequest<NewReportResult>(newReportRequest, { kind: 'themadialogen' });
    assert.equal(bodyOf(readReport(parseSnippet(snippet).text))?.sections.length, 8);
  });

  it('answers nothing about a file that is not open', async () => {
    const position = { line: 0, character: 0 };
    const range = { start: position, end: position };
    const { client } = editor;
    assert.equal(await client.sendRequest(HoverRequest.type, { textDocument: nowhere, position }), null);
    assert.deepEqual(await client.sendRequest(CompletionRequest.type, { textDocument: nowhere, position }), []);
    assert.deepEqual(await client.sendRequest(DocumentSymbolRequest.type, { textDocument: nowhere }), []);
    assert.deepEqual(
      await client.sendRequest(CodeActionRequest.type, { textDocument: nowhere, range, context: { diagnostics: [] } }),
      [],
    );
    assert.equal(await client.sendRequest(previewRequest, nowhere), null);
    const { insertions, reason } = await client.sendRequest<InsertionsResult>(insertionsRequest, {
      ...nowhere,
      kind: 'citaat',
      selection: range,
    });
    assert.deepEqual([insertions, reason], [[], 'Dit bestand is niet geopend als rapportage.']);
  });

  it('answers for a place outside the text as for the nearest one', async () => {
    await editor.open(REPORT);
    for (const position of [
      { line: -3, character: -1 },
      { line: 99_999, character: 0 },
      { line: 6, character: 99_999 },
    ]) {
      await editor.client.sendRequest(HoverRequest.type, { textDocument, position });
      await editor.client.sendRequest(CompletionRequest.type, { textDocument, position });
    }
    assert.deepEqual(editor.log, []);
  });

  it('lives on, and says in its log what happened, when a feature breaks', async () => {
    await editor.open(REPORT);
    const { client } = editor;
    // No position at all: an editor that does not follow the protocol.
    assert.equal(await client.sendRequest('textDocument/hover', { textDocument }), null);
    assert.deepEqual(await client.sendRequest('textDocument/completion', { textDocument, position: null }), []);
    assert.deepEqual(await client.sendRequest('textDocument/codeAction', { textDocument, context: {} }), []);
    assert.deepEqual(await client.sendRequest('textDocument/codeAction', { textDocument }), []);
    const asked = { uri: URI, kind: 'iets', selection: { start: null } };
    await assert.rejects(client.sendRequest(insertionsRequest, asked), /ligt aan Rapportage/);
    await assert.rejects(client.sendRequest(previewRequest, null), /ligt aan Rapportage/);
    assert.equal(editor.log.length, 6);
    const hover = await client.sendRequest(HoverRequest.type, { textDocument, position: positionOf('Dromen') });
    assert.ok(hover);
  });

  it('does no work for a request that was taken back', async () => {
    await editor.open(REPORT);
    const answer = await editor.cancelled('textDocument/hover', { textDocument, position: positionOf('Dromen') });
    assert.deepEqual(answer, { jsonrpc: '2.0', id: 'cancelled', result: null });
    assert.ok(await editor.client.sendRequest(HoverRequest.type, { textDocument, position: positionOf('Dromen') }));
  });
});

describe('the end of the server', () => {
  it('is without an error after a shutdown', async () => {
    const editor = await startEditor();
    await editor.open(REPORT);
    assert.equal(await editor.client.sendRequest(ShutdownRequest.type), null);
    assert.equal(await exitCode(editor), 0);
    editor.client.dispose();
  });
});
