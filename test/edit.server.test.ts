/** What changes a report, over the real protocol: renaming, formatting and the refactorings. */
import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  PrepareRenameRequest,
  RenameRequest,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { filesNotification, type RefactoringId, type RefactoringResult, refactoringRequest } from '../protocol/base.ts';
import { type Editor, startEditor, URI } from './helpers/editor.ts';
import { smallestReport } from './helpers/reports.ts';

const REPORT = smallestReport();
const OTHER = 'file:///rapporten/fietsen.rapportage.md';
const ELSEWHERE = 'file:///elders/treinen.rapportage.md';
const textDocument = { uri: URI };

/** Where `text` begins in a report. */
function positionOf(text: string, report = REPORT): { line: number; character: number } {
  return TextDocument.create(URI, 'rapportage', 1, report).positionAt(report.indexOf(text));
}

describe('renaming over the protocol', () => {
  let editor: Editor;

  async function start(workspaceEdit?: object): Promise<void> {
    editor = await startEditor({ workspaceEdit });
  }

  afterEach(() => editor.stop());

  it('shows the name, and says in Dutch why something cannot be renamed', async () => {
    await start();
    await editor.open(REPORT);
    const range = await editor.client.sendRequest(PrepareRenameRequest.type, {
      textDocument,
      position: positionOf('scholier'),
    });
    const at = positionOf('scholier');
    assert.deepEqual(range, {
      range: { start: at, end: { ...at, character: at.character + 8 } },
      placeholder: 'scholier',
    });
    await assert.rejects(
      editor.client.sendRequest(PrepareRenameRequest.type, { textDocument, position: positionOf('Iedereen') }),
      /Hernoemen kan bij een dialoognummer/,
    );
    await assert.rejects(
      editor.client.sendRequest(RenameRequest.type, {
        textDocument,
        position: positionOf('1, gemeente'),
        newName: '2',
      }),
      /Er is al een dialoog 2/,
    );
    assert.deepEqual(editor.log, []);
  });

  it('gives plain changes to an editor that knows no more', async () => {
    await start();
    await editor.open(REPORT);
    const edit = await editor.client.sendRequest(RenameRequest.type, {
      textDocument,
      position: positionOf('1, gemeente'),
      newName: '9',
    });
    assert.equal(
      TextDocument.applyEdits(TextDocument.create(URI, 'rapportage', 1, REPORT), edit?.changes?.[URI] ?? []),
      REPORT.replace('nummer: 1', 'nummer: 9').replaceAll('dialoog 1', 'dialoog 9'),
    );
  });

  it('renames a role in the whole series, open or on disk, and asks to confirm what is in another report', async () => {
    await start({ documentChanges: true, changeAnnotationSupport: {} });
    await editor.open(REPORT);
    const quote = '# T\n\n> ‘Ik fiets.’ (Scholier, dialoog 1)\n';
    await editor.client.sendNotification(filesNotification, {
      changed: [OTHER, ELSEWHERE, URI].map((uri) => ({ uri, text: quote })),
      removed: [],
    });
    const edit = await editor.client.sendRequest(RenameRequest.type, {
      textDocument,
      position: positionOf('scholier'),
      newName: 'leerling',
    });
    const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(
      changes.map((change) => [
        change.textDocument,
        change.edits.map((one) => ('annotationId' in one ? one.annotationId : undefined)),
      ]),
      [
        [{ uri: URI, version: 1 }, [undefined]],
        [{ uri: OTHER, version: null }, ['reeks']],
      ],
    );
    assert.equal(edit?.changeAnnotations?.reeks?.needsConfirmation, true);
  });

  it('leaves the other reports alone for a dialogue number and where nothing can be confirmed', async () => {
    await start();
    await editor.open(REPORT);
    await editor.open(REPORT, OTHER);
    const edit = await editor.client.sendRequest(RenameRequest.type, {
      textDocument,
      position: positionOf('scholier'),
      newName: 'leerling',
    });
    assert.deepEqual(Object.keys(edit?.changes ?? {}), [URI]);
  });
});

describe('formatting over the protocol', () => {
  const options = { tabSize: 2, insertSpaces: true };
  const UNTIDY = REPORT.replace('- Vaker een bus.', '*  Vaker een bus.').replace(
    'Er rijden er weinig.',
    'Er rijden er  weinig.',
  );
  let editor: Editor;

  beforeEach(async () => {
    editor = await startEditor();
  });

  afterEach(() => editor.stop());

  function applied(edits: readonly TextEdit[] | null): string {
    return TextDocument.applyEdits(TextDocument.create(URI, 'rapportage', 1, UNTIDY), [...(edits ?? [])]);
  }

  it('gives a report the style of the house, as a whole and in part', async () => {
    await editor.open(UNTIDY);
    const edits = await editor.client.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
    assert.equal(applied(edits), REPORT);
    assert.equal(edits?.length, 2);
    const start = positionOf('*  Vaker', UNTIDY);
    const part = await editor.client.sendRequest(DocumentRangeFormattingRequest.type, {
      textDocument,
      options,
      range: { start, end: start },
    });
    assert.equal(applied(part), UNTIDY.replace('*  Vaker', '- Vaker'));
  });

  it('turns a typed straight mark, and goes on with a list', async () => {
    await editor.open("# T\n\n- Zo'\n\n");
    const type = (line: number, character: number, ch: string) =>
      editor.client.sendRequest(DocumentOnTypeFormattingRequest.type, {
        textDocument,
        options,
        position: { line, character },
        ch,
      });
    assert.deepEqual(await type(2, 5, "'"), [
      { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 5 } }, newText: '’' },
    ]);
    assert.deepEqual(
      (await type(3, 0, '\n'))?.map(({ newText }) => newText),
      ['- '],
    );
  });

  it('leaves Enter to an editor that does it itself', async () => {
    const other = await startEditor({ initializationOptions: { enter: true } });
    assert.ok(!other.initialized.capabilities.documentOnTypeFormattingProvider?.moreTriggerCharacter?.includes('\n'));
    assert.ok(editor.initialized.capabilities.documentOnTypeFormattingProvider?.moreTriggerCharacter?.includes('\n'));
    await other.stop();
  });
});

describe('refactoring over the protocol', () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = await startEditor();
  });

  afterEach(() => editor.stop());

  it('is offered as code actions of its own kinds, apart from the fixes', async () => {
    await editor.open(REPORT);
    const start = positionOf('Een deelfiets');
    const ask = async (only?: string[]) => {
      const actions = await editor.client.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start, end: start },
        context: { diagnostics: [], only },
      });
      return (actions ?? []).map(({ title }) => title);
    };
    assert.deepEqual(await ask(), ['Punt omhoog']);
    assert.deepEqual(await ask(['refactor']), ['Punt omhoog']);
    assert.deepEqual(await ask(['refactor.move']), ['Punt omhoog']);
    assert.deepEqual(await ask(['refactor.extract']), []);
    assert.deepEqual(await ask(['quickfix']), []);
    assert.ok(JSON.stringify(editor.initialized.capabilities.codeActionProvider).includes('"refactor"'));
  });

  it('is done as a command, and says where the cursor goes or why it cannot be done', async () => {
    await editor.open(REPORT);
    const ask = (id: RefactoringId, text: string) =>
      editor.client.sendRequest<RefactoringResult>(refactoringRequest, {
        uri: URI,
        id,
        selection: { start: positionOf(text), end: positionOf(text) },
      });
    const { edits, caret, version } = await ask('puntOmhoog', 'deelfiets');
    const after = TextDocument.applyEdits(TextDocument.create(URI, 'rapportage', 1, REPORT), [...edits]);
    assert.equal(after, REPORT.replace('1. Een buurtbus.\n2. Een deelfiets.', '1. Een deelfiets.\n2. Een buurtbus.'));
    assert.deepEqual([version, caret], [1, positionOf('deelfiets', after)]);
    assert.deepEqual((await ask('puntOmlaag', 'deelfiets')).reason, 'Dit is het laatste punt van de lijst.');
    const other = await editor.client.sendRequest<RefactoringResult>(refactoringRequest, {
      uri: OTHER,
      id: 'puntOmhoog',
      selection: {},
    });
    assert.match(other.reason, /niet geopend/);
  });
});
