import assert from 'node:assert/strict';
import { renderMatrix } from '../../server/src/render/matrix.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { dedent } from '../helpers/marked.ts';
import { examples, smallestReport } from '../helpers/reports.ts';

function matrixOf(text: string): string {
  return renderMatrix(readReport(text), ({ start, end }) => `command:ga?${start}-${end}`);
}

/** The cells of the table as text, one line for each row. */
function rowsOf(markup: string): string[] {
  return [...markup.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)]
      .map(([, cell = '']) => cell.replace(/<[^>]+>/g, '').trim())
      .join(' | '),
  );
}

describe('the table of dialogues and sections', () => {
  it('counts the quotes of each dialogue in each section', () => {
    assert.deepEqual(rowsOf(matrixOf(smallestReport())), [
      'Dialoog | Kaart | Hoofdstuk 1 1. Knelpunten en kiemen uit de coronatijd | Hoofdstuk 2 2. Dromen en wensen voor de toekomst | Hoofdstuk 3 3. Eerste stappen en ideeën | Totaal',
      'Dialoog 1 Emmen, 12 april 2024 | 1 | – | 1 | – | 2',
      'Dialoog 2 Borne, 19 april 2024 | – | – | – | 1 | 1',
      'Totaal | 1 | 0 | 1 | 1 | 3',
    ]);
  });

  it('makes a dialogue stand out that was never quoted', () => {
    const markup = matrixOf(smallestReport().replace('(scholier, dialoog 2)', '(scholier, dialoog 1)'));
    assert.match(markup, /3 citaten; één dialoog is nog niet geciteerd\./);
    assert.match(markup, /<tr class="stil">.*Dialoog 2.*nog niet geciteerd/);
    assert.match(matrixOf(smallestReport()), /elke dialoog van het register is geciteerd/);
  });

  it('has a row for numbers that the register lacks and for quotes without a dialogue', () => {
    const text = smallestReport()
      .replace('(scholier, dialoog 2)', '(wethouder)')
      .replace('(student, dialoog 1)', '(student, dialoog 12)');
    const rows = rowsOf(matrixOf(text));
    assert.ok(rows.some((row) => row.startsWith('Dialoog 12 staat niet in het register | 1 |')));
    assert.ok(rows.some((row) => row.startsWith('Zonder dialoog | – |')));
  });

  it('links a number to the first of those quotes, and a dialogue to its record', () => {
    const text = smallestReport();
    const places = [...matrixOf(text).matchAll(/href="command:ga\?(\d+)-(\d+)"/g)].map(([, start, end]) =>
      text.slice(Number(start), Number(end)),
    );
    assert.equal(places.length, 5);
    assert.match(places[0] ?? '', /nummer: 1/);
    assert.equal(places[1], '> ‘De bus komt te laat.’ (student, dialoog 1)');
    assert.equal(places.at(-1), '> ‘Ik fiets liever.’ (scholier, dialoog 2)');
  });

  it('has a heading for each row and each column', () => {
    const markup = matrixOf(smallestReport());
    assert.equal([...markup.matchAll(/scope="row"/g)].length, 3);
    assert.equal([...markup.matchAll(/scope="col"/g)].length, 6);
    assert.match(markup, /<p id="uitleg">.*<table aria-describedby="uitleg">/s);
  });

  it('has one column for all sections that the template does not know, and one for a section that is there twice', () => {
    const quote = '> ‘Een.’ (x, dialoog 1)';
    const text = `# T\n\n# T\n\n${quote}\n\n## Eigen kop\n\n${quote}\n\n## Nog een\n\n${quote}\n\n## 4. Procesobservaties\n\n${quote}\n\n## 4. Procesobservaties\n\n${quote}\n`;
    assert.deepEqual(rowsOf(matrixOf(text)), [
      'Dialoog | Kaart | Boven de eerste kop | Hoofdstuk 4 4. Procesobservaties | Andere secties | Totaal',
      'Dialoog 1 staat niet in het register | – | 1 | 2 | 2 | 5',
      'Totaal | 0 | 1 | 2 | 2 | 5',
    ]);
  });

  it('says so where there is nothing to count', () => {
    assert.match(matrixOf(''), /Er zijn nog geen dialogen en citaten/);
    assert.doesNotMatch(matrixOf('# Titel\n'), /<table>/);
  });

  it('shows what a report contains as text', () => {
    const hostile = dedent(`
      ---
      dialogen:
        - { nummer: 1, gemeente: '<img src=x onerror=alert(1)>', datum: '"><script>' }
      ---

      # T

      # T

      ## <script>alert(1)</script> &amp; "

      > ‘Een.’ (x, dialoog 1)
    `);
    const markup = matrixOf(hostile);
    assert.doesNotMatch(markup, /<(?:script|img)/);
    assert.match(markup, /&quot;&gt;&lt;script&gt;/);
    assert.match(markup, /&lt;img src=x onerror=alert\(1\)&gt;/);
  });

  it('is there for every example, half or whole', () => {
    for (const { text } of examples)
      for (const part of [text, text.slice(0, text.length / 2)])
        assert.match(matrixOf(part), /^<main>[\s\S]*<\/main>$/);
  });
});

describe('the matrix of a kind whose quotes name no dialogue', () => {
  it('is a sentence that says so', () => {
    const report = readReport('---\nrapportage: middenvelddialogen\nthema: Winkels\n---\n');
    assert.match(
      renderMatrix(report, () => ''),
      /niet uit welke dialoog het komt/,
    );
    assert.doesNotMatch(
      renderMatrix(report, () => ''),
      /<table/,
    );
  });
});
