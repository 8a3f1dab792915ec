/** Findings between files, over the real protocol, when a keystroke has just moved the text. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionTriggerKind,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { filesNotification } from '../protocol/base.ts';
import { type PreviewResult, previewRequest } from '../protocol/preview.ts';
import { type Editor, type EditorOptions, startEditor, URI } from './helpers/editor.ts';
import { smallestReport } from './helpers/reports.ts';

const OTHER = 'file:///rapporten/fietsen.rapportage.md';
const HEAD = smallestReport()
  .replace('Borne en Emmen', 'Emmen en ’s-Hertogenbosch')
  .replace('gemeente: Borne', 'gemeente: ’s-Hertogenbosch');
const OWN = HEAD.replace('status: definitief', 'status: concept').replaceAll('’s-Hertogenbosch', 'Den Bosch');

describe('a finding between files, just after a key', () => {
  let editor: Editor;

  afterEach(() => editor.stop());

  /** Opens the report, and waits until the findings between it and another report are known. */
  async function begin(options: EditorOptions = {}, other = OTHER): Promise<TextDocument> {
    editor = await startEditor(options);
    await editor.client.sendNotification(filesNotification, { changed: [{ uri: other, text: HEAD }], removed: [] });
    await editor.open(OWN);
    for (let turn = 0; turn < 200 && !editor.published.at(-1)?.diagnostics.some(isOfSeries); turn++) await pause(20);
    assert.ok(
      editor.published.some(({ diagnostics }) => diagnostics.some(isOfSeries)),
      'There is nothing between the files',
    );
    return TextDocument.create(URI, 'rapportage', 1, OWN);
  }

  const isOfSeries = ({ code }: { code?: unknown }) => code === 'reeks-gemeente-schrijfwijze';

  async function fixes(document: TextDocument): Promise<readonly CodeAction[]> {
    const range = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
    const context = { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked };
    const actions = (await editor.client.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: URI },
      range,
      context,
    })) as CodeAction[];
    return actions.filter(({ title }) => title === 'Maak er ‘’s-Hertogenbosch’ van');
  }

  /** Types `text` in front of the first `before`, and returns the document and its findings after that. */
  async function type(document: TextDocument, text: string, before: string, removed = 0) {
    const at = document.getText().indexOf(before);
    const range = { start: document.positionAt(at), end: document.positionAt(at + removed) };
    const next = TextDocument.create(
      URI,
      'rapportage',
      2,
      document.getText().slice(0, at) + text + document.getText().slice(at + removed),
    );
    return { next, found: (await editor.change(text, 2, range)).diagnostics.filter(isOfSeries) };
  }

  for (const [what, text, before, removed] of [
    ['a letter', 'x', 'Vaker een bus', 0],
    ['lines', 'een\ntwee\ndrie\n', '## Dromen', 0],
    ['something that goes', '', 'Een buurtbus', 12],
    ['something behind it', 'Meer. ', 'Er werd geluisterd', 0],
  ] as const) {
    it(`has moved with ${what}, and so have its fixes`, async () => {
      const { next, found } = await type(await begin(), text, before, removed);
      assert.ok(found.length > 0);
      for (const { range } of found) assert.equal(next.getText(range), 'Den Bosch');
      const [fix] = await fixes(next);
      const edits = fix?.edit?.changes?.[URI] ?? [];
      assert.ok(edits.length > 0);
      assert.equal(TextDocument.applyEdits(next, edits).includes('Den Bosch'), false);
      const { findings } = await editor.client.sendRequest<PreviewResult>(previewRequest, { uri: URI, part: 'kaart' });
      for (const { start, end } of findings) assert.ok(start <= end && end <= next.getText().length);
    });
  }

  for (const [where, before] of [
    ['in the name', 'Bosch'],
    ['right in front of it', 'Den Bosch'],
  ] as const) {
    it(`is not there when it was typed ${where}, until it is looked at again`, async () => {
      const { next } = await type(await begin(), 'x', before);
      for (const fix of await fixes(next)) {
        const after = TextDocument.applyEdits(next, fix.edit?.changes?.[URI] ?? []);
        assert.doesNotMatch(after, /x’s-Hertogenbosch|’s-Hertogenboschx/);
      }
    });
  }

  it('lies in the text when most of it has gone', async () => {
    await begin();
    const { diagnostics } = await editor.change('---\n', 2);
    assert.equal(diagnostics.filter(isOfSeries).length, 0);
    const { findings } = await editor.client.sendRequest<PreviewResult>(previewRequest, { uri: URI, part: 'kaart' });
    for (const { end } of findings) assert.ok(end <= 4);
  });

  it('is held to its version by an editor that can do that', async () => {
    const document = await begin({ workspaceEdit: { documentChanges: true } });
    const [fix] = await fixes(document);
    const [change] = (fix?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual([fix?.edit?.changes, change?.textDocument], [undefined, { uri: URI, version: 1 }]);
    await editor.client.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    await editor.client.sendNotification(filesNotification, { changed: [{ uri: URI, text: OWN }], removed: [] });
    const [onDisk] = await fixes(document);
    assert.deepEqual((onDisk?.edit?.documentChanges as TextDocumentEdit[] | undefined)?.[0]?.textDocument, {
      uri: URI,
      version: null,
    });
  });

  for (const name of ['%E0%A4', '%', '100%25%', '%FF%FE']) {
    it(`names a file that is called ${name}`, async () => {
      await begin({}, `file:///rapporten/${name}.rapportage.md`);
      const found = editor.published.at(-1)?.diagnostics.filter(isOfSeries) ?? [];
      assert.match(String(found[0]?.message), /Hier staat ‘Den Bosch’, in .*%?.*\.rapportage\.md ‘’s-Hertogenbosch’\./);
      assert.deepEqual(editor.log, []);
    });
  }
});
