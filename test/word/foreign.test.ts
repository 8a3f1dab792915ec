/** Somebody else's Word document becomes a report: what is recognised, what is kept, and what is said about it. */
import assert from 'node:assert/strict';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx';
import { readReport } from '../../server/src/report/read-report.ts';
import { summaryText } from '../../server/src/word/mapping/summary.ts';
import { fromDocx } from '../../server/src/word/word.ts';
import { reportBlocks } from '../../server/src/word/writing/report-blocks.ts';
import { examples, published } from '../helpers/reports.ts';
import { foreignDocx, typed } from './foreign.ts';
import { bodyOf, modelOf } from './model.ts';

describe('a Word document of somebody else', () => {
  for (const { name, text } of [...examples, ...published]) {
    for (const bold of [false, true]) {
      it(`${name}, typed with ${bold ? 'bold lines and typed signs' : 'the styles of Word'}, is the same report`, async () => {
        const { text: back } = await imported(typed(reportBlocks(readReport(text)), { bold }));
        assert.deepEqual(bodyOf(modelOf(back)), bodyOf(modelOf(text)));
      });
    }
  }

  it('may have other headings, which are named and stay', async () => {
    const { text, summary } = await imported([
      heading('Rapportage themadialogen Bussen', 1),
      heading('Dromen', 2),
      line('Vaker.'),
      heading('Met dank aan', 2),
      line('Iedereen.'),
    ]);
    assert.match(text, /^thema: Bussen$/m);
    assert.match(text, /^## Dromen\n\n- Vaker\.\n\n## Met dank aan\n\nIedereen\.$/m);
    assert.match(summary, /Niet herkend, wel overgenomen:\n- de kop ‘Met dank aan’\n/);
    assert.match(summary, /Ontbreekt nog in dit rapport:\n- Knel- en kiemverhalen\n/);
  });

  it('has − for knel and + for kiem where it has no headings for them', async () => {
    const { text, summary } = await imported([
      heading('Knel- en kiemverhalen', 1),
      line('− Minder bussen.'),
      line('−\u00a0Minder treinen.'),
      line('+ Samen rijden.'),
    ]);
    assert.match(
      text,
      /^### Knelverhalen\n\n- Minder bussen\.\n- Minder treinen\.\n\n### Kiemverhalen\n\n- Samen rijden\.$/m,
    );
    assert.match(summary, /naar de tekens − en \+/);
  });

  it('gets the titles that it lacks, with its own theme', async () => {
    const { text } = await imported([
      heading('Dromen', 1),
      line('• Vaker.'),
      heading('Waarom bussen als thema?', 1),
      line('Daarom.'),
    ]);
    assert.match(text, /^# Rapportage themadialogen bussen\n\n## Dromen$/m);
    assert.match(text, /^# Themadialogen over bussen: inleiding\n\n## Waarom bussen als thema\?$/m);
  });

  it('may number its headings, or leave the numbers out', async () => {
    const { text } = await imported([
      heading('2 Dromen en wensen voor de toekomst', 1),
      heading('Eerste stappen en ideeën', 1),
      heading('Hoofdstuk 4: Procesobservaties', 1),
    ]);
    assert.match(
      text,
      /^## 2\. Dromen en wensen voor de toekomst\n\n## 3\. Eerste stappen en ideeën\n\n## 4\. Procesobservaties$/m,
    );
  });

  it('has quotes in italics, with the source behind them, below them, or behind a dash', async () => {
    const quotes = [
      italic('‘Altijd te laat.’ (student, dialoog 2)'),
      italic('“Nooit op tijd.”'),
      line('(bakker, dialoog 3)'),
      line('‘Wij rijden zelf wel.’'),
      line('– boer, dialoog 1'),
      line('‘Eerst de bus.'),
      line('Dan de trein.’ (scholier, dialoog 4)'),
      line('’s Avonds rijdt er niets (zeker in het dorp).'),
    ];
    const { text } = await imported([heading('4. Procesobservaties', 1), ...quotes]);
    const wanted = [
      '> ‘Altijd te laat.’ (student, dialoog 2)',
      '> “Nooit op tijd.” (bakker, dialoog 3)',
      '> ‘Wij rijden zelf wel.’ (boer, dialoog 1)',
      '> ‘Eerst de bus.\n>\n> Dan de trein.’ (scholier, dialoog 4)',
      '’s Avonds rijdt er niets (zeker in het dorp).',
    ];
    assert.ok(text.endsWith(`${wanted.join('\n\n')}\n`), text);
  });

  it('has a table of dialogues, a text box and a table of its own', async () => {
    const { text, summary } = await imported([
      heading('3. Eerste stappen en ideeën', 1),
      new Textbox({
        children: [italic('Een deelfiets', true), line('Wie de bus mist, fietst.')],
        style: { width: '10cm', height: 'auto' },
      }) as unknown as Paragraph,
      table([
        ['nr.', 'Gemeente', 'Datum', 'Aantal deelnemers'],
        ['1', 'Aa en Hunze', '2024-03-05', '7'],
        ['2', 'Emmen', '12 maart', '8'],
      ]),
      line(''),
      table([
        ['Lijn', 'Tijd'],
        ['12', 'elk uur'],
      ]),
    ]);
    assert.match(text, /^ {2}- \{ nummer: 1, gemeente: Aa en Hunze, datum: 2024-03-05, deelnemers: 7 \}$/m);
    assert.match(text, /^ {2}- \{ nummer: 2, gemeente: Emmen, datum: "12 maart", deelnemers: 8 \}$/m);
    assert.match(text, /^:::kader\n### Een deelfiets\n\nWie de bus mist, fietst\.\n:::$/m);
    assert.match(text, /^Lijn \| Tijd\n\n12 \| elk uur$/m);
    assert.match(summary, /- 1 tabel: elke rij is nu een regel tekst\n/);
    assert.match(summary, /- de lijst van 2 dialogen\n/);
  });

  it('names the columns of a table of dialogues that a header has no place for, where something stands in them', async () => {
    const { text, summary } = await imported([
      table([
        ['Dialoog', 'Gemeente', 'Zaal', 'Aantal deelnemers', 'Opmerking', 'Voorzitter'],
        ['1', 'Emmen', 'De Hoek', '7', '', ''],
        ['2', 'Borne', '', '8', '', 'Fenna Bakker'],
      ]),
    ]);
    assert.match(text, /^ {2}- \{ nummer: 2, gemeente: Borne, deelnemers: 8 \}$/m);
    const lost = ['Zaal', 'Voorzitter'].map((name) => `- de kolom ‘${name}’ van de lijst van dialogen\n`);
    assert.ok(summary.includes(`Niet overgenomen:\n${lost.join('')}`), summary);
    assert.doesNotMatch(summary, /Opmerking/);
  });

  it('loses nothing in silence: pictures, notes, comments, changes and footers are named', async () => {
    const picture = new ImageRun({
      type: 'png',
      data: Buffer.from('iVBORw0KGgo=', 'base64'),
      transformation: { width: 10, height: 10 },
    });
    const bytes = await new Document({
      footnotes: { 1: { children: [new Paragraph('Zie de dienstregeling.')] } },
      comments: {
        children: [{ id: 0, author: 'Redactie', date: new Date(0), children: [new Paragraph('Klopt dit?')] }],
      },
      sections: [
        {
          footers: { default: new Footer({ children: [new Paragraph('Vertrouwelijk')] }) },
          children: [
            heading('Dromen', 1),
            new Paragraph({
              children: [
                new CommentRangeStart(0),
                new TextRun('Vaker een bus'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new FootnoteReferenceRun(1),
                picture,
                new InsertedTextRun({ text: ', ook laat', id: 1, author: 'A', date: '2024-01-01' }),
                new DeletedTextRun({ text: ' en vroeg', id: 2, author: 'A', date: '2024-01-01' }),
              ],
            }),
          ],
        },
      ],
    });
    const { text, summary } = read(new Uint8Array(await Packer.toArrayBuffer(bytes)));
    assert.match(text, /^- Vaker een bus\[noot 1\], ook laat$/m);
    assert.match(text, /^## Noten uit het Word-document\n\n\[noot 1\] Zie de dienstregeling\.$/m);
    assert.match(
      summary,
      /Niet overgenomen:\n- 1 afbeelding\n- 1 verwijdering\n- de opmerking van Redactie: ‘Klopt dit\?’\n- de kop- of voettekst ‘Vertrouwelijk’\n/,
    );
  });

  it('has a table of contents, which is not taken for the headings themselves', async () => {
    const { text, summary } = await imported([
      new Paragraph({ style: 'TOC1', text: 'Dromen\t3' }),
      heading('Dromen', 1),
      line('Vaker.'),
    ]);
    assert.match(text, /^# Rapportage themadialogen <thema>\n\n## Dromen\n\n- Vaker\.$/m);
    assert.match(summary, /Niet overgenomen:\n- de inhoudsopgave\n/);
  });

  it('has signs that mean something in Markdown, and they stay what they are', async () => {
    const odd = [
      '# geen kop',
      '1) geen lijst? jawel',
      '*ster* en _streep_',
      '[link](http://voorbeeld.nl)',
      '&amp; &lt;b&gt;',
      '<script>alert(1)</script>',
      ':::kader',
      '---',
      '`code`',
      '\\ schuin',
      '> meer',
      'a\u00a0b\u00adc',
    ];
    const { text } = await imported([heading('4. Procesobservaties', 1), ...odd.map(line)]);
    const read = readReport(text).sections.at(-1);
    const found = [...(read?.paragraphs ?? []), ...(read?.items ?? []).map((item) => item.text)]
      .map(({ plain }) => plain)
      .sort();
    assert.deepEqual(found, [...odd.filter((one) => !/^1\)|^a/.test(one)), 'geen lijst? jawel', 'a bc'].sort());
  });
});

async function imported(children: readonly (Paragraph | Table)[]): Promise<{ text: string; summary: string }> {
  return read(await foreignDocx(children));
}

function read(bytes: Uint8Array): { text: string; summary: string } {
  const result = fromDocx(bytes);
  assert.ok(typeof result !== 'string', String(result));
  return { text: result.text, summary: summaryText(result.summary) };
}

function heading(text: string, level: 1 | 2): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [new TextRun(text)],
  });
}

function line(text: string): Paragraph {
  return new Paragraph(text);
}

function italic(text: string, bold = false): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, italics: !bold, bold })] });
}

function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [line(text)] })) }),
    ),
  });
}
