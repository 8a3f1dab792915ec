// Every request that the server says it answers, each on a text that just changed: an editor asks after a keystroke, so
// the server may not have an answer ready.
import { openReport, uri } from './server.mjs';

const textDocument = { uri };

/** How to make each request, at places in turn. `can`: the capability of a server that has it; our own have none. */
const REQUESTS = [
  { method: 'textDocument/hover', can: 'hoverProvider', ask: ({ place }) => ({ position: place }) },
  { method: 'textDocument/completion', can: 'completionProvider', ask: ({ source }) => ({ position: source }) },
  { method: 'textDocument/definition', can: 'definitionProvider', ask: ({ place }) => ({ position: place }) },
  {
    method: 'textDocument/references',
    can: 'referencesProvider',
    ask: ({ place }) => ({ position: place, context: { includeDeclaration: true } }),
  },
  {
    method: 'textDocument/documentHighlight',
    can: 'documentHighlightProvider',
    ask: ({ place }) => ({ position: place }),
  },
  { method: 'textDocument/documentSymbol', can: 'documentSymbolProvider' },
  { method: 'workspace/symbol', can: 'workspaceSymbolProvider', ask: () => ({ query: 'bus' }) },
  { method: 'textDocument/foldingRange', can: 'foldingRangeProvider' },
  {
    method: 'textDocument/selectionRange',
    can: 'selectionRangeProvider',
    ask: ({ place }) => ({ positions: [place] }),
  },
  {
    method: 'textDocument/codeAction',
    can: 'codeActionProvider',
    ask: ({ place }) => ({ range: { start: place, end: place }, context: { diagnostics: [] } }),
  },
  { method: 'textDocument/formatting', can: 'documentFormattingProvider', ask: () => ({ options }) },
  {
    method: 'textDocument/rangeFormatting',
    can: 'documentRangeFormattingProvider',
    ask: ({ typed }) => ({ range: typed, options }),
  },
  {
    method: 'textDocument/onTypeFormatting',
    can: 'documentOnTypeFormattingProvider',
    ask: ({ typed }, { documentOnTypeFormattingProvider }) => ({
      position: typed.end,
      ch: documentOnTypeFormattingProvider.firstTriggerCharacter,
      options,
    }),
  },
  { method: 'textDocument/prepareRename', can: 'renameProvider', ask: ({ number }) => ({ position: number }) },
  { method: 'textDocument/rename', can: 'renameProvider', ask: ({ number }) => ({ position: number, newName: '99' }) },
  { method: 'textDocument/codeLens', can: 'codeLensProvider' },
  { method: 'textDocument/inlayHint', can: 'inlayHintProvider', ask: ({ whole }) => ({ range: whole }) },
  { method: 'textDocument/semanticTokens/full', can: 'semanticTokensProvider' },
  {
    method: 'textDocument/semanticTokens/range',
    can: 'semanticTokensProvider',
    ask: ({ typed }) => ({ range: typed }),
  },
  { method: 'textDocument/documentLink', can: 'documentLinkProvider' },
  { method: 'rapportage/preview', name: 'rapportage/preview (kaart)', ask: () => ({ uri, part: 'kaart' }) },
  { method: 'rapportage/preview', name: 'rapportage/preview (rapport)', ask: () => ({ uri, part: 'rapport' }) },
  { method: 'rapportage/nextStatus', ask: () => ({ uri }) },
  { method: 'rapportage/insertions', ask: ({ typed }) => ({ uri, kind: 'citaat', selection: typed }) },
  { method: 'rapportage/fixAll', ask: () => ({ uri }) },
  { method: 'rapportage/refactoring', ask: ({ typed }) => ({ uri, id: 'citaatMaken', selection: typed }) },
  { method: 'rapportage/export', name: 'rapportage/export (html)', ask: () => ({ uri, part: 'all', content: 'html' }) },
  { method: 'rapportage/overview', ask: () => ({}) },
  { method: 'rapportage/sections', ask: () => ({ uri }) },
  { method: 'rapportage/quotes', ask: () => ({ uri, by: 'dialoog', filter: '' }) },
  { method: 'rapportage/matrix', ask: () => ({ uri, command: 'rapportage.gaNaar' }) },
];
const options = { tabSize: 2, insertSpaces: true };
const METHOD_NOT_FOUND = -32601;

/** `measured`: each request with its times, or a note why it has none; `unknown`: capabilities not listed above. */
export async function measureRequests(text, rounds) {
  const editor = await openReport(text);
  const { connection, capabilities } = editor;
  const places = placesIn(text, editor.line);
  // The server is warm before the first measurement, as it is after a minute of writing.
  for (let key = 0; key < 30; key++) await editor.type();
  const measured = [];
  for (const request of REQUESTS)
    measured.push({ name: request.name ?? request.method.replace('textDocument/', ''), ...(await measure(request)) });
  await editor.close();
  const known = new Set(REQUESTS.map(({ can }) => can));
  return { measured, unknown: Object.keys(capabilities).filter((can) => can.endsWith('Provider') && !known.has(can)) };

  async function measure({ method, can, ask = () => ({}) }) {
    if (can !== undefined && !capabilities[can]) return { note: 'not offered' };
    const times = [];
    for (let round = 0; round < rounds + 5; round++) {
      await editor.type();
      const params = { textDocument, ...ask(places(round), capabilities) };
      const before = performance.now();
      try {
        await connection.sendRequest(method, params);
      } catch (error) {
        if (error.code === METHOD_NOT_FOUND) return { note: 'not there' };
        throw error;
      }
      times.push(performance.now() - before);
    }
    return { times: times.slice(5) };
  }
}

/** Gives places to ask about in each round: in turn a heading, the theme, the number of a dialogue, a role … */
function placesIn(text, typedLine) {
  const lines = text.split('\n');
  const all = (expression) =>
    lines.flatMap((line, index) => {
      // Places on the line that is typed in would move.
      const match = index === typedLine ? null : expression.exec(line);
      return match ? [{ line: index, character: match.index + match[0].length }] : [];
    });
  const numbers = [...all(/nummer: ?(?=\d)/).slice(0, 20), ...all(/\(.*dialoog (?=\d+\))/)];
  const spots = [...all(/^#{2,3} \S/), ...all(/^thema: \S/), ...numbers, ...all(/^> .*\((?=\p{L})/u), ...all(/^- \S/)];
  const sources = all(/^>.*\((?=\p{L}.*dialoog \d)/u);
  const turn = (list, round) => list[(round * 7) % list.length];
  return (round) => ({
    place: turn(spots, round),
    number: turn(numbers, round),
    source: turn(sources, round),
    typed: { start: { line: typedLine, character: 0 }, end: { line: typedLine, character: 10 } },
    whole: { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: 0 } },
  });
}
