/**
 * Navigation and what shows at a glance, over the real protocol: which client is offered what, and whether each request
 * reaches its feature and returns.
 */
import assert from 'node:assert/strict';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  ReferencesRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  TokenFormat,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { filesNotification, showPlacesCommand } from '../protocol/base.ts';
import { type Editor, type EditorOptions, startEditor, URI } from './helpers/editor.ts';
import { smallestReport } from './helpers/reports.ts';

const REPORT = smallestReport();
const textDocument = { uri: URI };
const nowhere = { uri: 'file:///ergens/anders.rapportage.md' };

/** What VS Code supports. */
const MODERN: EditorOptions = {
  textDocument: {
    definition: { linkSupport: true },
    codeLens: {},
    inlayHint: {},
    semanticTokens: {
      requests: { full: true, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: [TokenFormat.Relative],
    },
  },
  initializationOptions: { plaatsen: true },
};

function positionOf(text: string, report = REPORT): { line: number; character: number } {
  const before = report.slice(0, report.indexOf(text)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const whole = (text: string) => ({
  start: { line: 0, character: 0 },
  end: { line: text.split('\n').length, character: 0 },
});
const atDialoog = positionOf('dialoog 2)');
const atRecord = positionOf('2, gemeente');

describe('the server, to an editor that knows nothing new', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor();
    await editor.open(REPORT);
  });
  after(() => editor.stop());

  it('offers ways through the report, and nothing that the editor could not show', () => {
    const { capabilities } = editor.initialized;
    for (const way of [
      'definition',
      'references',
      'documentHighlight',
      'foldingRange',
      'selectionRange',
      'workspaceSymbol',
    ] as const)
      assert.equal(capabilities[`${way}Provider`], true, way);
    assert.deepEqual(
      [capabilities.codeLensProvider, capabilities.inlayHintProvider, capabilities.semanticTokensProvider],
      [undefined, undefined, undefined],
    );
  });

  it('leads from a dialogue to its record by a plain location', async () => {
    const found = await editor.client.sendRequest(DefinitionRequest.type, { textDocument, position: atDialoog });
    assert.deepEqual(found, [
      { uri: URI, range: { start: atRecord, end: { ...atRecord, character: atRecord.character + 1 } } },
    ]);
  });

  it('gives references and highlights', async () => {
    const ask = (includeDeclaration: boolean) =>
      editor.client.sendRequest(ReferencesRequest.type, {
        textDocument,
        position: atDialoog,
        context: { includeDeclaration },
      });
    assert.deepEqual([(await ask(true))?.length, (await ask(false))?.length], [2, 1]);
    const lights = await editor.client.sendRequest(DocumentHighlightRequest.type, {
      textDocument,
      position: atDialoog,
    });
    assert.equal(lights?.length, 2);
  });

  it('folds, and expands selections at more than one place', async () => {
    const folds = await editor.client.sendRequest(FoldingRangeRequest.type, { textDocument });
    assert.deepEqual(folds?.[0], { startLine: 0, endLine: positionOf('\n\n# Rapportage').line });
    const selections = await editor.client.sendRequest(SelectionRangeRequest.type, {
      textDocument,
      positions: [atDialoog, positionOf('Vaker')],
    });
    assert.equal(selections?.length, 2);
    assert.deepEqual(selections[1]?.range, { start: positionOf('Vaker'), end: positionOf(' een bus.') });
  });

  it('finds symbols in open reports and in those on disk, each once', async () => {
    const onDisk = REPORT.replaceAll('Een buurtbus', 'Een watertaxi');
    await editor.client.sendNotification(filesNotification, {
      changed: [URI, nowhere.uri].map((uri) => ({ uri, text: onDisk })),
      removed: [],
    });
    const found = async (query: string) => {
      const symbols = (await editor.client.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
      return symbols.map(({ location }) => location.uri);
    };
    assert.deepEqual([...new Set(await found('watertaxi'))], [nowhere.uri]);
    assert.deepEqual([...new Set(await found('buurtbus'))], [URI]);
    await editor.client.sendNotification(filesNotification, { changed: [], removed: [nowhere.uri] });
    assert.deepEqual(await found('watertaxi'), []);
  });

  it('answers nothing about a file that is not there', async () => {
    const position = { line: 0, character: 0 };
    assert.deepEqual(await editor.client.sendRequest(DefinitionRequest.type, { textDocument: nowhere, position }), []);
    assert.deepEqual(await editor.client.sendRequest(FoldingRangeRequest.type, { textDocument: nowhere }), []);
    assert.deepEqual(
      await editor.client.sendRequest(SelectionRangeRequest.type, { textDocument: nowhere, positions: [position] }),
      [],
    );
    assert.deepEqual(editor.log, []);
  });
});

describe('the server, to an editor that shows lenses, hints and tokens', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor(MODERN);
  });
  after(() => editor.stop());

  it('offers them, with a legend', () => {
    const { capabilities } = editor.initialized;
    assert.deepEqual(capabilities.codeLensProvider, {});
    assert.equal(capabilities.inlayHintProvider, true);
    assert.deepEqual(capabilities.semanticTokensProvider, {
      legend: { tokenTypes: ['kern', 'quote', 'rol', 'dialoog', 'kader'], tokenModifiers: [] },
      full: true,
      range: true,
    });
  });

  it('offers no lenses where there is no command to follow them with', async () => {
    const other = await startEditor({ ...MODERN, initializationOptions: undefined });
    assert.equal(other.initialized.capabilities.codeLensProvider, undefined);
    await other.stop();
  });

  it('shows what it is that leads to a record', async () => {
    await editor.open(REPORT);
    const [link] = (await editor.client.sendRequest(DefinitionRequest.type, {
      textDocument,
      position: atDialoog,
    })) as object[];
    assert.ok(link && 'originSelectionRange' in link);
    assert.deepEqual(link.originSelectionRange, {
      start: atDialoog,
      end: { ...atDialoog, character: atDialoog.character + 9 },
    });
  });

  it('gives lenses with the command of the client, or as plain text', async () => {
    await editor.open(REPORT);
    const found = (await editor.client.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    assert.deepEqual(
      found.map(({ command }) => [command?.title, command?.command]),
      [
        ['2 citaten', showPlacesCommand],
        ['1 citaat', showPlacesCommand],
        ['geen bevindingen op de kaart', ''],
        [found[3]?.command?.title, ''],
        ['ga naar het citaat', showPlacesCommand],
      ],
    );
    const position = { line: 5, character: positionOf('{ nummer: 1').character };
    assert.deepEqual(found[0]?.range, { start: position, end: position });
    const [argument] = found[0].command?.arguments ?? [];
    assert.deepEqual([argument.uri, argument.position, argument.places.length], [URI, position, 2]);
  });

  it('asks for a look again where another report changes what is found', async () => {
    const other = await startEditor({ ...MODERN, workspace: { codeLens: { refreshSupport: true } } });
    const asked = new Promise<void>((resolve) => {
      other.client.onRequest(CodeLensRefreshRequest.type, () => resolve());
    });
    await other.open(REPORT);
    await other.client.sendNotification(filesNotification, {
      changed: [{ uri: URI.replace('bussen', 'treinen'), text: REPORT }],
      removed: [],
    });
    await asked;
    await other.stop();
  });

  it('gives hints for the lines that are shown', async () => {
    const text = REPORT.replace('15 deelnemers', '16 deelnemers');
    await editor.open(text);
    const hints = await editor.client.sendRequest(InlayHintRequest.type, { textDocument, range: whole(text) });
    assert.deepEqual(
      hints?.map(({ label, position }) => [label, position]),
      [['lijst van dialogen: 15', positionOf(' deelnemers totaal', text)]],
    );
    const range = { start: positionOf('# Rapportage'), end: positionOf('## Dromen') };
    assert.deepEqual(await editor.client.sendRequest(InlayHintRequest.type, { textDocument, range }), []);
  });

  it('gives tokens, of all and of some lines', async () => {
    await editor.open(REPORT);
    const all = await editor.client.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.deepEqual(all?.data.slice(0, 5), [5, positionOf('1, gemeente').character, 1, 3, 0]);
    const range = { start: positionOf('> ‘De bus'), end: positionOf('## Twee ideeën') };
    const some = await editor.client.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
    assert.equal(some?.data.length, 15);
  });

  it('answers nothing about a file that is not there', async () => {
    assert.deepEqual(await editor.client.sendRequest(CodeLensRequest.type, { textDocument: nowhere }), []);
    assert.deepEqual(
      await editor.client.sendRequest(InlayHintRequest.type, { textDocument: nowhere, range: whole('') }),
      [],
    );
    assert.deepEqual(await editor.client.sendRequest(SemanticTokensRequest.type, { textDocument: nowhere }), {
      data: [],
    });
    assert.deepEqual(editor.log, []);
  });
});
