/** The side bar's lists over the real protocol: of all reports, open or on disk, and a message when they change. */
import assert from 'node:assert/strict';
import { filesNotification } from '../../protocol/base.ts';
import {
  changedNotification,
  type MatrixResult,
  matrixRequest,
  type OverviewResult,
  overviewRequest,
  type QuotesResult,
  quotesRequest,
  type SectionsResult,
  sectionsRequest,
} from '../../protocol/listing.ts';
import { type Editor, startEditor, URI } from '../helpers/editor.ts';
import { smallestReport } from '../helpers/reports.ts';

const REPORT = smallestReport();
const OTHER = 'file:///rapporten/fietsen%20en%20lopen.rapportage.md';

describe('the lists of the server', () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = await startEditor();
  });

  afterEach(() => editor.stop());

  const overview = () => editor.client.sendRequest<OverviewResult>(overviewRequest, {});
  const changed = () =>
    new Promise<void>((resolve) => void editor.client.onNotification(changedNotification, () => resolve()));

  it('hold the reports that are open and those on disk, an open one as it is in the editor', async () => {
    await editor.open(REPORT);
    await editor.client.sendNotification(filesNotification, {
      changed: [
        { uri: URI, text: REPORT.replace('thema: Bussen', 'thema: Oud') },
        { uri: OTHER, text: '---\nrapportage: themadialogen\n---\n' },
      ],
      removed: [],
    });
    const { reports } = await overview();
    assert.deepEqual(
      reports.map(({ uri, label }) => [uri, label]),
      [
        [URI, 'Bussen'],
        [OTHER, 'fietsen en lopen.rapportage.md'],
      ],
    );
    await editor.client.sendNotification(filesNotification, { changed: [], removed: [OTHER] });
    assert.equal((await overview()).reports.length, 1);
  });

  it('name the file where two reports have the same theme', async () => {
    await editor.open(REPORT);
    await editor.client.sendNotification(filesNotification, { changed: [{ uri: OTHER, text: REPORT }], removed: [] });
    assert.deepEqual(
      (await overview()).reports.map(({ label }) => label),
      ['Bussen (bussen)', 'Bussen (fietsen en lopen)'],
    );
  });

  it('are told to have changed, once what was typed is known', async () => {
    await editor.open(REPORT);
    const [before] = (await overview()).reports;
    assert.equal(before?.points, 0);
    const told = changed();
    const line = REPORT.split('\n').indexOf('## Twee ideeën');
    await editor.change('Drie', 2, { start: { line, character: 3 }, end: { line, character: 7 } });
    await told;
    const [after] = (await overview()).reports;
    assert.deepEqual([after?.version, after?.points, after?.progress], [2, 1, 'definitief · nog 1 punt open']);
  });

  it('are not spoken of to an editor that never asked for them', async () => {
    let told = 0;
    editor.client.onNotification(changedNotification, () => {
      told++;
    });
    await editor.client.sendNotification(filesNotification, { changed: [{ uri: OTHER, text: '' }], removed: [] });
    // Two files with the same quote: once compared, both are published again, and only then would the server tell.
    const found = new Promise<void>((resolve) => {
      editor.client.onNotification(
        'textDocument/publishDiagnostics',
        ({ uri, diagnostics }: { uri: string; diagnostics: { code: string }[] }) => {
          if (uri === OTHER && diagnostics.some(({ code }) => code === 'reeks-citaat-dubbel')) resolve();
        },
      );
    });
    const text = `${REPORT.replace(/## 4\. Procesobservaties[\s\S]*/, '')}## 4. Procesobservaties\n\n> ‘Wie de laatste bus mist, die blijft hier maar een nacht slapen.’ (student, dialoog 2)\n`;
    await editor.client.sendNotification(filesNotification, {
      changed: [
        { uri: OTHER, text },
        { uri: 'file:///rapporten/derde.rapportage.md', text },
      ],
      removed: [],
    });
    await found;
    await overview();
    assert.equal(told, 0);
  });

  it('hold the sections of a report, also of one that is only on disk', async () => {
    await editor.client.sendNotification(filesNotification, { changed: [{ uri: OTHER, text: REPORT }], removed: [] });
    const { sections } = await editor.client.sendRequest<SectionsResult>(sectionsRequest, { uri: OTHER });
    assert.deepEqual(
      sections.map(({ label }) => label),
      ['Header', 'Rapportkaart', 'Deel twee'],
    );
    assert.deepEqual(await editor.client.sendRequest<SectionsResult>(sectionsRequest, { uri: 'file:///weg' }), {
      sections: [],
    });
  });

  it('hold the quotes of one report or of all', async () => {
    await editor.open(REPORT);
    await editor.client.sendNotification(filesNotification, {
      changed: [{ uri: OTHER, text: REPORT.replace('thema: Bussen', 'thema: Aarde') }],
      removed: [],
    });
    const quotes = (uri?: string, filter = '') =>
      editor.client.sendRequest<QuotesResult>(quotesRequest, { uri, by: 'rol', filter });
    const { reports } = await quotes();
    assert.deepEqual(
      reports.map(({ label, total, groups }) => [label, total, groups.map((group) => group.label)]),
      [
        ['Aarde', 3, ['student', 'scholier']],
        ['Bussen', 3, ['student', 'scholier']],
      ],
    );
    assert.deepEqual(
      (await quotes(URI, 'fiets')).reports.map(({ uri, found, groups }) => [uri, found, groups[0]?.quotes[0]?.label]),
      [[URI, 1, 'Ik fiets liever.']],
    );
    assert.deepEqual((await quotes('file:///weg')).reports, []);
  });

  it('hold the table of dialogues and sections, with links that the client can follow', async () => {
    await editor.open(REPORT);
    const table = await editor.client.sendRequest<MatrixResult>(matrixRequest, {
      uri: URI,
      command: 'rapportage.gaNaar',
    });
    assert.equal(table.title, 'Bussen');
    const address = /href="command:rapportage\.gaNaar\?([^"]*)" title="Dialoog 2/.exec(table.html)?.[1] ?? '';
    const [uri, range] = JSON.parse(decodeURIComponent(address));
    const line = REPORT.split('\n').indexOf('> ‘Ik fiets liever.’ (scholier, dialoog 2)');
    assert.equal(uri, URI);
    assert.deepEqual(range.start, { line, character: 0 });
    assert.equal(await editor.client.sendRequest(matrixRequest, { uri: 'file:///weg', command: 'x' }), null);
  });
});
