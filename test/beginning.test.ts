/** Beginning a report over the real protocol: the new report, the choices it offers, and what helps a writer along. */
import assert from 'node:assert/strict';
import { CodeActionRequest, type CompletionItem, CompletionRequest } from 'vscode-languageserver/node';
import { filesNotification, type InsertionsResult, insertionsRequest } from '../protocol/base.ts';
import {
  type GemeentenResult,
  gemeentenRequest,
  type KindsResult,
  kindsRequest,
  type NewReportResult,
  newReportRequest,
} from '../protocol/writing.ts';
import { readReport } from '../server/src/report/read-report.ts';
import { templates } from '../server/src/report/template.ts';
import { type Editor, startEditor, URI } from './helpers/editor.ts';
import { smallestReport } from './helpers/reports.ts';
import { parseSnippet } from './helpers/snippet.ts';

const textDocument = { uri: URI };

function positionOf(text: string, report: string): { line: number; character: number } {
  const before = report.slice(0, report.indexOf(text)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

describe('the server, to who begins a report', () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = await startEditor();
  });

  afterEach(() => editor.stop());

  it('gives the municipalities to choose from', async () => {
    const { gemeenten } = await editor.client.sendRequest<GemeentenResult>(gemeentenRequest, {});
    assert.ok(gemeenten.length > 340);
    assert.ok(gemeenten.some(({ naam }) => naam === 'Aa en Hunze'));
  });

  it('gives the kinds to choose from, each with a sentence of help', async () => {
    const { kinds } = await editor.client.sendRequest<KindsResult>(kindsRequest, {});
    assert.deepEqual(
      kinds.map(({ kind }) => kind),
      templates.map(({ kind }) => kind),
    );
    assert.deepEqual(
      kinds.slice(0, 2).map(({ kind, hosts }) => [kind, hosts]),
      [
        ['themadialogen', true],
        ['middenvelddialogen', false],
      ],
    );
    for (const { name, help } of kinds) assert.ok(name !== '' && help.endsWith('.'));
  });

  it('makes of the answers a report and the name of its file', async () => {
    const answers = { kind: 'themadialogen', thema: 'Wonen', dialogen: 2, gemeenten: ['Hulst', 'Borne'] };
    const { snippet, fileName } = await editor.client.sendRequest<NewReportResult>(newReportRequest, answers);
    assert.equal(fileName, 'wonen.rapportage.md');
    const { header } = readReport(parseSnippet(snippet).text);
    assert.equal(header.dialogen?.records.length, 2);
    const found = await editor.open(parseSnippet(snippet).text);
    assert.deepEqual([...new Set(found.diagnostics.map(({ code }) => code))], ['nog-invullen']);
  });

  it('answers nonsense with a report all the same', async () => {
    for (const params of [
      {},
      { kind: 'themadialogen', dialogen: 'veel' },
      { kind: 'themadialogen', gemeenten: null },
    ]) {
      const answer = await editor.client.sendRequest<NewReportResult>(newReportRequest, params);
      assert.equal(typeof answer.snippet, 'string');
    }
  });

  it('offers the roles of the other reports of the folder', async () => {
    const text = smallestReport().replace('(scholier, dialoog 2)', '(');
    await editor.client.sendNotification(filesNotification, {
      changed: [{ uri: URI.replace('bussen', 'wonen'), text: smallestReport().replaceAll('student', 'visser') }],
      removed: [],
    });
    await editor.open(text);
    const place = positionOf('Ik fiets liever.’ (', text);
    const position = { ...place, character: place.character + 'Ik fiets liever.’ ('.length };
    const items = (await editor.client.sendRequest(CompletionRequest.type, {
      textDocument,
      position,
    })) as CompletionItem[];
    assert.equal(items.find(({ label }) => label === 'visser')?.detail, 'in een ander rapport van de reeks');
  });

  it('puts a quote on the card, and what is known in the place of a placeholder', async () => {
    const text = smallestReport()
      .replace('> ‘De bus komt te laat.’ (student, dialoog 1)\n\n## Twee', '## Twee')
      .replace('15 deelnemers', '<aantal> deelnemers');
    await editor.open(text);
    const titlesAt = async (place: string) => {
      const position = positionOf(place, text);
      const actions = await editor.client.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: position, end: position },
        context: { diagnostics: [] },
      });
      return (actions ?? []).map(({ title }) => title);
    };
    assert.ok((await titlesAt('## Knel-')).includes('Zet ‘De bus komt te laat.’ op de kaart'));
    assert.ok((await titlesAt('<aantal>')).includes('Vul ‘15’ in'));
  });

  it('adds the next dialogue', async () => {
    await editor.open(smallestReport());
    const at = { line: 0, character: 0 };
    const { insertions } = await editor.client.sendRequest<InsertionsResult>(insertionsRequest, {
      uri: URI,
      kind: 'dialoog',
      selection: { start: at, end: at },
    });
    assert.match(insertions[0]?.snippet ?? '', /nummer: 3/);
  });
});
