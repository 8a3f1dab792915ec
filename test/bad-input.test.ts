/** Whatever a file holds, it gets findings on text that is there, and every question about it gets an answer. */
import assert from 'node:assert/strict';
import { CodeActionRequest, CompletionRequest, DocumentSymbolRequest, HoverRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type InsertionsResult, insertionsRequest } from '../protocol/base.ts';
import {
  type MatrixResult,
  matrixRequest,
  type OverviewResult,
  overviewRequest,
  quotesRequest,
  sectionsRequest,
} from '../protocol/listing.ts';
import { type PreviewResult, previewRequest } from '../protocol/preview.ts';
import { type Editor, startEditor, URI } from './helpers/editor.ts';
import { crlf } from './helpers/marked.ts';
import { examples, smallestReport } from './helpers/reports.ts';
import { amount } from './helpers/thorough.ts';

const REPORT = smallestReport();
const BODY = REPORT.slice(REPORT.indexOf('# Rapportage'));
/** One chapter of two megabytes, in a thorough run. */
const QUOTES = Array.from(
  { length: amount(28_000, 2800) },
  (_, index) => `> ‘Dit zijn de woorden van het citaat met nummer ${index}.’ (student, dialoog 1)`,
);
const LARGE = REPORT.replace('## 4. Procesobservaties', `${QUOTES.join('\n\n')}\n\n## 4. Procesobservaties`);
const QUOTE = '> ‘De bus komt te laat.’ (student, dialoog 1)';

interface Case {
  readonly what: string;
  readonly text: string;
  /** Codes that are found, each on this text (or its beginning); `none` if the file must have no finding. */
  readonly finds: Readonly<Record<string, string>> | 'none';
}

const CASES: readonly Case[] = [
  { what: 'nothing', text: '', finds: { 'header-ontbreekt': '' } },
  { what: 'only `---`', text: '---', finds: { 'header-yaml': '---' } },
  { what: 'only `---` twice', text: '---\n---\n', finds: { 'header-veld-ontbreekt': '---' } },
  { what: 'no header', text: BODY, finds: { 'header-ontbreekt': '# Rapportage themadialogen Bussen' } },
  { what: 'a header that is not closed', text: REPORT.replace('\n---\n\n#', '\n\n#'), finds: { 'header-yaml': '---' } },
  {
    what: 'a header that does not parse',
    text: REPORT.replace('thema: Bussen', 'thema: Bussen: nu'),
    finds: { 'header-yaml': '' },
  },
  {
    what: 'a bracket in the header that is not closed',
    text: REPORT.replace('deelnemers: 7 }', 'deelnemers: 7'),
    finds: { 'header-yaml': '' },
  },
  {
    what: 'tabs in the header',
    text: REPORT.replace('  - { nummer: 1', '\t- { nummer: 1'),
    finds: { 'header-yaml': '' },
  },
  {
    what: 'a list for a header',
    text: REPORT.replace('rapportage: themadialogen', '- rapportage'),
    finds: { 'header-yaml': '' },
  },
  {
    what: 'a header in a block of code',
    text: REPORT.replace('---\n', '```yaml\n---\n').replace('---\n\n#', '---\n```\n\n#'),
    finds: { 'header-bijna': '```yaml' },
  },
  { what: 'line breaks of Windows', text: crlf(REPORT), finds: 'none' },
  { what: 'both kinds of line breaks', text: REPORT.replaceAll('.\n', '.\r\n'), finds: 'none' },
  { what: 'a byte order mark', text: `\ufeff${REPORT}`, finds: 'none' },
  { what: 'blanks at the end of its lines', text: REPORT.replaceAll('\n', '  \n'), finds: 'none' },
  {
    what: 'characters that were lost',
    text: REPORT.replace('ideeën', 'idee\ufffdn'),
    finds: { 'tekens-verloren': '\ufffd' },
  },
  {
    what: 'a kader that is not closed',
    text: REPORT.replace('- Een deelfiets.\n', '- Een deelfiets.\n\n:::kader\n### Een fiets\n\nTekst.\n'),
    finds: { 'kader-open': ':::kader' },
  },
  {
    what: 'a block of code that is not closed',
    text: REPORT.replace('## 2. Dromen', '```\n## 2. Dromen'),
    finds: { codeblok: '```' },
  },
  {
    what: 'an emoji before a quote',
    text: REPORT.replaceAll(QUOTE, `🚌👩🏽‍🦽 ${QUOTE}`.replace('🚌👩🏽‍🦽 > ', '> 🚌👩🏽‍🦽 ')).replace(
      '(student, dialoog 1)',
      '(student, dialoog 9)',
    ),
    finds: { 'citaat-dialoog-onbekend': '9' },
  },
  {
    what: 'an emoji in the header',
    text: REPORT.replace('thema: Bussen', 'thema: 🚌 Bussen').replace('status: definitief', 'status: af'),
    finds: { 'header-waarde': 'af' },
  },
  {
    what: 'NUL characters',
    text: REPORT.replace('Een buurtbus.', 'Een \0buurtbus\0.').replace('thema: Bussen', 'thema: Bus\0sen'),
    finds: {},
  },
  {
    what: 'half of an emoji',
    text: REPORT.replaceAll('Een buurtbus.', 'Een \ud83d bus \ude00.').replace('thema: Bussen', 'thema: \ud83d'),
    finds: {},
  },
  {
    what: 'text that is written from right to left',
    text: REPORT.replaceAll('Een buurtbus.', 'حافلة الحي.'),
    finds: {},
  },
  {
    what: 'very deep quotes and lists',
    text: `${REPORT}\n${'> '.repeat(2_000)}diep\n\n${'- '.repeat(2_000)}diep\n`,
    finds: {},
  },
  {
    what: 'many brackets and marks',
    text: `${REPORT}\n${'[('.repeat(5_000)}\n\n${'‘"*_`'.repeat(3_000)}\n`,
    finds: {},
  },
  { what: 'one very long line', text: `${REPORT}\n${'woord '.repeat(amount(100_000, 20_000))}\n`, finds: {} },
  { what: 'HTML', text: REPORT.replace('- Een buurtbus.', '- <script>alert(1)</script>'), finds: {} },
  { what: 'a great many quotes', text: LARGE, finds: {} },
];

describe('a file with', () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = await startEditor();
  });

  afterEach(() => editor.stop());

  for (const { what, text, finds } of CASES) {
    it(`${what} gets its sentences and its answers`, async () => {
      const document = TextDocument.create(URI, 'rapportage', 1, text);
      const { diagnostics } = await editor.open(text);
      for (const { message, range, code } of diagnostics) {
        assert.match(String(message), /^\S.*[.?]$/u);
        assert.doesNotMatch(String(message), /werkt niet op dit bestand/, String(message));
        for (const place of [range.start, range.end])
          assert.deepEqual(document.positionAt(document.offsetAt(place)), place, `${code}: a place outside the text`);
        assert.ok(document.offsetAt(range.start) <= document.offsetAt(range.end));
      }
      if (finds === 'none') assert.deepEqual(diagnostics, []);
      for (const [code, beginning] of Object.entries(finds === 'none' ? {} : finds)) {
        const found = diagnostics.filter((one) => one.code === code);
        assert.ok(
          found.some(({ range }) => document.getText(range).startsWith(beginning)),
          `${code} is not on ‘${beginning}’: ${diagnostics.map((one) => `${one.code} ‘${document.getText(one.range).slice(0, 40)}’`).join(', ')}`,
        );
      }
      await ask(document);
      assert.deepEqual(editor.log, [], 'Something broke on the way');
    });
  }

  it('its end still to be typed gets its answers', async () => {
    const text = examples.find(({ name }) => name.startsWith('vervoer'))?.text ?? '';
    await editor.open('');
    let version = 1;
    for (let end = 0; end < text.length; end += amount(331, 1999)) {
      const { diagnostics } = await editor.change(text.slice(0, end), ++version);
      assert.ok(diagnostics.every(({ message }) => !String(message).includes('werkt niet')));
      await ask(TextDocument.create(URI, 'rapportage', version, text.slice(0, end)), [end]);
    }
    assert.deepEqual(editor.log, []);
  });

  async function ask(document: TextDocument, offsets?: readonly number[]): Promise<void> {
    const { client } = editor;
    const length = document.getText().length;
    const textDocument = { uri: URI };
    for (const offset of offsets ?? [0, 3, 4, 30, 150, 280, Math.floor(length / 2), length - 1, length]) {
      const position = document.positionAt(offset);
      await client.sendRequest(HoverRequest.type, { textDocument, position });
      assert.ok(Array.isArray(await client.sendRequest(CompletionRequest.type, { textDocument, position })));
      const range = { start: position, end: position };
      assert.ok(
        Array.isArray(
          await client.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
        ),
      );
      for (const kind of ['sectie', 'citaat', 'deelnemers']) {
        const { insertions, reason } = await client.sendRequest<InsertionsResult>(insertionsRequest, {
          uri: URI,
          kind,
          selection: range,
        });
        assert.equal(insertions.length === 0, reason !== '');
      }
    }
    assert.ok(Array.isArray(await client.sendRequest(DocumentSymbolRequest.type, { textDocument })));
    const { html } = await client.sendRequest<PreviewResult>(previewRequest, { uri: URI, part: 'kaart' });
    assert.doesNotMatch(html, /<script/);
    const { reports } = await client.sendRequest<OverviewResult>(overviewRequest, {});
    assert.equal(reports.length, 1);
    await client.sendRequest(sectionsRequest, { uri: URI });
    for (const by of ['dialoog', 'rol', 'sectie'])
      await client.sendRequest(quotesRequest, { uri: URI, by, filter: '' });
    const table = await client.sendRequest<MatrixResult>(matrixRequest, { uri: URI, command: 'rapportage.gaNaar' });
    assert.doesNotMatch(table.html, /<script/);
  }
});
