import assert from 'node:assert/strict';
import { insertions } from '../../../server/src/features/inserting/insertions.ts';
import { bodyOf, cardOf } from '../../../server/src/report/places.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import {
  checkInsertion,
  checkReason,
  contentOf,
  inserted,
  insertionsOf,
  lacking,
  open,
} from '../../helpers/features.ts';
import { examples, smallestReport } from '../../helpers/reports.ts';
import { withStops } from '../../helpers/snippet.ts';
import { amount } from '../../helpers/thorough.ts';

const HEADER = '---\nrapportage: themadialogen\nthema: Bussen\n---\n\n';
const CARD = `${HEADER}# Rapportage themadialogen Bussen\n\n`;
const CHAPTERS = `${CARD}# Themadialogen over bussen: inleiding\n\n`;
const CHAPTER_3 = `${CHAPTERS}## 3. Eerste stappen en ideeën\n\n`;
const QUOTE = '> ‘<citaat>.’ (<rol>, dialoog <nummer>)';
const SOURCE = '(<rol>, dialoog <nummer>)';

describe('the command Sectie invoegen', () => {
  const whole = smallestReport();
  const headings = whole.match(/^##+ .*$/gm) ?? [];

  it('offers nothing where every section is there', () => {
    checkReason(
      `${whole.replace('## Dromen', '## Dr{|}omen')}`,
      'sectie',
      /^Alle secties van het sjabloon staan er al\.$/,
    );
  });

  for (const [index, heading] of headings.entries()) {
    const label = heading.replace(/^#+ /, '');
    it(`puts ‘${label}’ (${index + 1}) in its place, wherever the cursor is`, () => {
      const level = heading.indexOf(' ');
      const start = headings.slice(0, index).reduce((from, before) => whole.indexOf(before, from) + before.length, 0);
      const at = whole.indexOf(heading, start);
      const next = new RegExp(`^#{1,${level}} `, 'm').exec(whole.slice(at + heading.length));
      const end = next ? at + heading.length + next.index : whole.length;
      const without = whole.slice(0, at) + whole.slice(end);
      // The numbers in headings come from the template, not from the heading that was there.
      const shown = label.replace('Twee ideeën', 'Drie ideeën');
      const insertion = insertionsOf(`${without}{|}`, 'sectie').result.insertions.find((one) => one.label === shown);
      assert.ok(insertion, `‘${shown}’ is not offered`);
      const text = inserted(insertionsOf(`${without}{|}`, 'sectie').opened, insertion);
      assert.deepEqual(
        text.match(/^##+ .*$/gm),
        headings.map((one) => (one === heading ? one.replace(label, shown) : one)),
      );
      assert.doesNotMatch(text, /\n{3}|[^\n]\n#/, 'There is one blank line around a heading');
      assert.deepEqual(readReport(text).titles.length, 2);
    });
  }

  it('offers all that is missing, in the order of the template', () => {
    const { result } = insertionsOf(`${CARD}## Dromen\n\n- Een bus.\n\n# Iets\n{|}`, 'sectie');
    assert.deepEqual(
      result.insertions.map(({ label }) => label),
      [
        'Knel- en kiemverhalen',
        'Drie ideeën',
        'Wie zaten aan tafel?',
        'Enkele procesobservaties',
        'Op zoek naar ideeën voor ‘na de crisis’',
        'Waarom bussen als thema?',
        'Thema: bussen',
        '<telwoord> themadialogen',
        '1. Knelpunten en kiemen uit de coronatijd',
        '2. Dromen en wensen voor de toekomst',
        '3. Eerste stappen en ideeën',
        '4. Procesobservaties',
      ],
    );
    assert.equal(result.insertions[0]?.detail, 'knel en kiem');
  });

  it('offers part two as a whole where it is missing', () => {
    const card = whole.slice(0, whole.indexOf('# Themadialogen'));
    const { opened, result } = insertionsOf(card.replace('- Minder', '- Mi{|}nder'), 'sectie');
    assert.deepEqual(
      result.insertions.map(({ label, detail }) => [label, detail]),
      [['Themadialogen over bussen: inleiding', 'deel twee, met alle secties']],
    );
    const [insertion] = result.insertions;
    assert.ok(insertion);
    const body = bodyOf(readReport(inserted(opened, insertion)));
    assert.equal(body?.sections.length, 8);
  });

  it('offers the whole card in a file with a header only, or with nothing', () => {
    for (const text of [`${HEADER}{|}`, '{|}']) {
      const { opened, result } = insertionsOf(text, 'sectie');
      assert.deepEqual(
        result.insertions.map(({ detail }) => detail),
        ['de kaart, met alle secties'],
      );
      const [insertion] = result.insertions;
      assert.ok(insertion);
      assert.equal(cardOf(readReport(inserted(opened, insertion)))?.sections.length, 5);
    }
  });

  it('offers a kader at the cursor, behind the topic or the paragraph that it stands in', () => {
    const kader = ':::kader\n### <titel van het kader>\n\n<beschrijving van het idee>\n:::';
    const label = 'kader';
    checkInsertion(
      `${CHAPTER_3}- Een {|}bus.\n- Een fiets.\n`,
      'sectie',
      `${CHAPTER_3}- Een bus.\n\n${kader}\n\n- Een fiets.\n`,
      { label },
    );
    checkInsertion(
      `${CHAPTER_3}Er {|}waren\nveel ideeën.\n`,
      'sectie',
      `${CHAPTER_3}Er waren\nveel ideeën.\n\n${kader}\n`,
      { label },
    );
    checkInsertion(
      `${CHAPTER_3}> ‘Ja,\n> n{|}ee.’ (student)\n`,
      'sectie',
      `${CHAPTER_3}> ‘Ja,\n> nee.’ (student)\n\n${kader}\n`,
      { label },
    );
  });

  it('offers no kader on the card, in another kader or in code', () => {
    const offersKader = (text: string) =>
      insertionsOf(text, 'sectie').result.insertions.some(({ label }) => label === 'kader');
    assert.ok(!offersKader(`${CARD}## Dromen\n\n- Een {|}bus.\n`));
    assert.ok(!offersKader(`${CHAPTER_3}:::kader\n### Een{|} fiets\n:::\n`));
    assert.ok(!offersKader(`${CHAPTER_3}\`\`\`\n{|}\n\`\`\`\n`));
  });

  it('puts a heading at the margin, also behind an indented quote', () => {
    const before = `${CHAPTERS}## 3. Eerste stappen en ideeën\n\n- Een bus.\n\n  > ‘Ja.’ (student, dialoog 1)\n`;
    checkInsertion(
      `${before}{|}`,
      'sectie',
      `${before}\n## 4. Procesobservaties\n\n<wat viel op aan de gesprekken>\n`,
      { label: '4. Procesobservaties' },
    );
  });

  it('writes the line breaks of a file from Windows', () => {
    const before = `${CARD}## Dromen\n\n- Een bus.\n`;
    checkInsertion(
      `${before}{|}`,
      'sectie',
      `${before}\n## Enkele procesobservaties\n\n<wat viel op aan de gesprekken>\n`,
      {
        label: 'Enkele procesobservaties',
        eol: '\r\n',
      },
    );
  });
});

describe('the command Citaat invoegen', () => {
  it('puts a quote where the cursor is', () => {
    checkInsertion(`${CHAPTER_3}- Een bus.\n\n{|}\n`, 'citaat', `${CHAPTER_3}- Een bus.\n\n${QUOTE}\n`);
    checkInsertion(
      `${CHAPTER_3}- Een bus.\n{|}\n- Een fiets.\n`,
      'citaat',
      `${CHAPTER_3}- Een bus.\n\n${QUOTE}\n\n- Een fiets.\n`,
    );
    checkInsertion(`${CARD}## Dromen{|}\n`, 'citaat', `${CARD}## Dromen\n\n${QUOTE}\n`);
  });

  it('parts no paragraph, item or quote that the cursor stands in', () => {
    checkInsertion(
      `${CHAPTER_3}Er wa{|}ren\nveel ideeën.\n\nEn nu?\n`,
      'citaat',
      `${CHAPTER_3}Er waren\nveel ideeën.\n\n${QUOTE}\n\nEn nu?\n`,
    );
    checkInsertion(
      `${CHAPTER_3}- Een b{|}us\n  die rijdt.\n- Een fiets.\n`,
      'citaat',
      `${CHAPTER_3}- Een bus\n  die rijdt.\n\n${QUOTE}\n\n- Een fiets.\n`,
    );
    checkInsertion(
      `${CHAPTER_3}- Een b{|}us:\n  - groot;\n  - klein.\n- Een fiets.\n`,
      'citaat',
      `${CHAPTER_3}- Een bus:\n  - groot;\n  - klein.\n\n${QUOTE}\n\n- Een fiets.\n`,
    );
    checkInsertion(
      `${CHAPTER_3}> ‘J{|}a,\n>\n> maar toch.’ (student, dialoog 1)\n`,
      'citaat',
      `${CHAPTER_3}> ‘Ja,\n>\n> maar toch.’ (student, dialoog 1)\n\n${QUOTE}\n`,
    );
  });

  it('puts a quote in a kader behind its title', () => {
    for (const kader of [':::ka{|}der\n### Een fiets\n\nTekst.\n:::', ':::kader\n### Een {|}fiets\n\nTekst.\n:::']) {
      checkInsertion(
        `${CHAPTER_3}${kader}\n`,
        'citaat',
        `${CHAPTER_3}:::kader\n### Een fiets\n\n${QUOTE}\n\nTekst.\n:::\n`,
      );
    }
    checkInsertion(
      `${CHAPTER_3}:::kader\n### Een fiets\n\nTe{|}kst.\n:::\n`,
      'citaat',
      `${CHAPTER_3}:::kader\n### Een fiets\n\nTekst.\n\n${QUOTE}\n\n:::\n`,
    );
  });

  it('uses the marks of the file', () => {
    checkInsertion(
      `${CHAPTER_3}> “Ja.” (student, dialoog 1)\n\n{|}`,
      'citaat',
      `${CHAPTER_3}> “Ja.” (student, dialoog 1)\n\n> “<citaat>.” (<rol>, dialoog <nummer>)\n`,
    );
    checkInsertion(
      `${CHAPTER_3}> “Ja.” (student, dialoog 1)\n\n{{Nee.}}\n`,
      'citaat',
      `${CHAPTER_3}> “Ja.” (student, dialoog 1)\n\n> “Nee.” ${SOURCE}\n`,
    );
  });

  it('has tab stops for the words, the role and the dialogue', () => {
    const { result } = insertionsOf(`${CHAPTER_3}{|}`, 'citaat');
    assert.equal(
      withStops(result.insertions[0]?.snippet ?? '').trimStart(),
      '> ‘[1:<citaat>].’ ([2:<rol>], dialoog [3:<nummer>]){|}\n',
    );
  });

  it('says why no quote can be put here', () => {
    checkReason('---\nthe{|}ma: Bussen\n---\n', 'citaat', /^In de header kan geen citaat staan/);
    checkReason('--{|}-\nthema: Bussen\n---\n', 'citaat', /^In de header/);
    checkReason('{|}', 'citaat', /begin met de titel van de kaart/);
    checkReason(`${CARD}{|}`, 'citaat', /zet de cursor onder een kop/);
    checkReason(
      `${CARD}## Dromen\n\n> ‘Ja.’ (student, dialoog 1)\n\n{|}`,
      'citaat',
      /^Op de kaart staat al een citaat/,
    );
    checkReason(`${CARD}## Wie zaten aan tafel?\n\n{|}`, 'citaat', /^Onder ‘Wie zaten aan tafel\?’/);
    checkReason(`${CHAPTERS}{|}`, 'citaat', /zet de cursor onder een kop/);
    checkReason(`${CHAPTER_3}\`\`\`\n{|}\n\`\`\`\n`, 'citaat', /^Hier wordt een citaat niet gelezen/);
  });
});

describe('the command Citaat invoegen with a selection', () => {
  function checkWrap(before: string, after: string, eol?: string): void {
    checkInsertion(`${CHAPTER_3}${before}`, 'citaat', `${CHAPTER_3}${after}`, { eol });
  }

  it('makes a paragraph a quote', () => {
    checkWrap('{{De bus komt te laat.}}\n', `> ‘De bus komt te laat.’ ${SOURCE}\n`);
    checkWrap('Voor.\n\n{{De bus komt\nte laat.\n}}\nNa.\n', `Voor.\n\n> ‘De bus komt\n> te laat.’ ${SOURCE}\n\nNa.\n`);
  });

  it('takes a sentence out of its paragraph', () => {
    checkWrap(
      'Zij zei het zo. {{De bus komt te laat.}} Dat was alles.\n',
      `Zij zei het zo.\n\n> ‘De bus komt te laat.’ ${SOURCE}\n\nDat was alles.\n`,
    );
    checkWrap(
      'Zij zei het zo.{{ De bus komt te laat. }}Dat was alles.\n',
      `Zij zei het zo.\n\n> ‘De bus komt te laat.’ ${SOURCE}\n\nDat was alles.\n`,
    );
    checkWrap('Zij zei het zo: {{De bus komt te laat.}}', `Zij zei het zo:\n\n> ‘De bus komt te laat.’ ${SOURCE}\n`);
  });

  it('makes a bullet a quote, with or without its mark in the selection', () => {
    checkWrap('{{- De bus komt te laat.}}\n', `> ‘De bus komt te laat.’ ${SOURCE}\n`);
    checkWrap(
      '- Een bus.\n- {{De bus komt te laat.}}\n- Een fiets.\n',
      `- Een bus.\n\n> ‘De bus komt te laat.’ ${SOURCE}\n\n- Een fiets.\n`,
    );
    checkWrap('1. {{De bus komt te laat.}}\n', `> ‘De bus komt te laat.’ ${SOURCE}\n`);
  });

  it('makes some bullets one quote', () => {
    checkWrap('{{- De bus komt.\n- Te laat.}}\n', `> ‘De bus komt.\n> Te laat.’ ${SOURCE}\n`);
  });

  it('keeps paragraphs apart', () => {
    checkWrap('{{De bus komt.\n\nTe laat.}}\n', `> ‘De bus komt.\n>\n> Te laat.’ ${SOURCE}\n`);
  });

  it('does not double the marks, whether they are selected or not', () => {
    checkWrap(
      'Zij zei: {{‘De bus komt te laat.’}} Dat was alles.\n',
      `Zij zei:\n\n> ‘De bus komt te laat.’ ${SOURCE}\n\nDat was alles.\n`,
    );
    checkWrap(
      'Zij zei: ‘{{De bus komt te laat.}}’ Dat was alles.\n',
      `Zij zei:\n\n> ‘De bus komt te laat.’ ${SOURCE}\n\nDat was alles.\n`,
    );
    checkWrap('{{"De bus komt te laat."}}\n', `> ‘De bus komt te laat.’ ${SOURCE}\n`);
  });

  it('keeps the marks of quotations inside, in the other pair', () => {
    checkWrap('{{Zij zei ‘nee’ tegen mij.}}\n', `> ‘Zij zei “nee” tegen mij.’ ${SOURCE}\n`);
    checkWrap('{{‘Nee’, zei zij, ‘niet zo.’}}\n', `> ‘“Nee”, zei zij, “niet zo.”’ ${SOURCE}\n`);
    checkWrap('{{Zo’n bus rijdt ’s avonds.}}\n', `> ‘Zo’n bus rijdt ’s avonds.’ ${SOURCE}\n`);
  });

  it('keeps the source that stands behind the words', () => {
    checkWrap('{{‘De bus komt te laat.’ (student, dialoog 2)}}\n', '> ‘De bus komt te laat.’ (student, dialoog 2)\n');
    checkWrap('- {{‘De bus komt te laat.’ (student, dialoog 2)}}\n', '> ‘De bus komt te laat.’ (student, dialoog 2)\n');
    checkWrap('{{"De bus komt te laat." (wethouder)}}\n', '> ‘De bus komt te laat.’ (wethouder)\n');
    checkWrap(
      '{{De bus komt te laat (of helemaal niet).}}\n',
      `> ‘De bus komt te laat (of helemaal niet).’ ${SOURCE}\n`,
    );
  });

  it('gives a blockquote without marks or source what it lacks', () => {
    checkWrap('{{> De bus komt\n> te laat.}}\n', `> ‘De bus komt\n> te laat.’ ${SOURCE}\n`);
    checkWrap('> {{De bus komt te laat.}}\n', `> ‘De bus komt te laat.’ ${SOURCE}\n`);
  });

  it('keeps the bold, the dollars and the braces in the words', () => {
    checkWrap('{{De **bus** kost $1 {echt} \\ waar.}}\n', `> ‘De **bus** kost $1 {echt} \\ waar.’ ${SOURCE}\n`);
  });

  it('works in a file from Windows and behind an emoji', () => {
    checkWrap(
      '🚌 Voor.\n\n🚌🚌 {{De bus komt\nte laat.}} Na.\n',
      `🚌 Voor.\n\n🚌🚌\n\n> ‘De bus komt\n> te laat.’ ${SOURCE}\n\nNa.\n`,
      '\r\n',
    );
  });

  it('takes blanks that are selected for a cursor', () => {
    checkWrap('Voor.\n{{\n}}\nNa.\n', `Voor.\n\n${QUOTE}\n\nNa.\n`);
  });

  it('says why a selection is not the words of a quote', () => {
    checkReason(`${CHAPTER_3}Voor.\n\n{{## Dromen\n\nNa.}}\n`, 'citaat', /zonder kop of kader/);
    checkReason(`${CHAPTER_3}### Een {{kop}}\n`, 'citaat', /zonder kop of kader/);
    checkReason(`${CHAPTER_3}{{:::kader\n### Een fiets\n:::}}\n`, 'citaat', /zonder kop of kader/);
    checkReason(`${CHAPTER_3}> ‘De {{bus}} komt.’ (student, dialoog 1)\n`, 'citaat', /^Dit is al een citaat\.$/);
    checkReason(`${CHAPTER_3}{{> ‘De bus komt.’ (student, dialoog 1)}}\n`, 'citaat', /^Dit is al een citaat\.$/);
    checkReason(
      `${CHAPTER_3}{{> ‘Ja.’ (student, dialoog 1)\n\n> ‘Nee.’ (student, dialoog 1)}}\n`,
      'citaat',
      /meer citaten/,
    );
    checkReason(
      `${CARD}## Dromen\n\n> ‘Ja.’ (student, dialoog 1)\n\n{{Nee.}}\n`,
      'citaat',
      /^Op de kaart staat al een citaat/,
    );
  });
});

describe('the command Deelnemers invoegen', () => {
  const REGISTER = HEADER.replace(
    '---\n\n',
    'dialogen:\n  - { nummer: 1, gemeente: Emmen, deelnemers: 7 }\n  - { nummer: 2, gemeente: Aa en Hunze, deelnemers: 8 }\n---\n\n',
  );
  const TITLE = '# Rapportage themadialogen Bussen\n\n';
  const TABLE = '## Wie zaten aan tafel?\n\n';
  const LINES =
    '- 2 gesprekken\n- 15 deelnemers totaal\n- Hosts kwamen uit de volgende gemeentes: Emmen en Aa en Hunze\n';
  const EMPTY =
    '- <aantal> gesprekken\n- <aantal> deelnemers totaal\n- Hosts kwamen uit de volgende gemeentes: <gemeentes>\n';

  it('puts in the section where it is missing', () => {
    checkInsertion(`${REGISTER}${TITLE}{|}`, 'deelnemers', `${REGISTER}${TITLE}${TABLE}${LINES}`);
    checkInsertion(
      `${CARD}## Dromen\n\n- Een {|}bus.\n`,
      'deelnemers',
      `${CARD}## Dromen\n\n- Een bus.\n\n${TABLE}${EMPTY}`,
    );
  });

  it('fills a section that is empty', () => {
    checkInsertion(`${REGISTER}${TITLE}${TABLE}{|}`, 'deelnemers', `${REGISTER}${TITLE}${TABLE}${LINES}`);
    checkInsertion(
      `${CARD}${TABLE}\n\n## Enkele proces{|}observaties\n`,
      'deelnemers',
      `${CARD}${TABLE}${EMPTY}\n## Enkele procesobservaties\n`,
    );
    checkInsertion(`${REGISTER}${TITLE}${TABLE}- {|}\n`, 'deelnemers', `${REGISTER}${TITLE}${TABLE}${LINES}`);
  });

  it('says that the lines are right where they agree with the register, however they are written', () => {
    checkReason(
      `${REGISTER}${TITLE}${TABLE}${LINES}{|}`,
      'deelnemers',
      /^De regels kloppen al met de lijst van dialogen\.$/,
    );
    checkReason(
      `${REGISTER}${TITLE}${TABLE}* 2 gesprekken\n* 15 deelnemers totaal\n* Hosts kwamen uit de volgende gemeenten: Aa en Hunze en Emmen.\n{|}`,
      'deelnemers',
      /^De regels kloppen al/,
    );
  });

  it('says what is needed where there is no register', () => {
    checkReason(
      `${CARD}${TABLE}- 2 gesprekken\n{|}`,
      'deelnemers',
      /Met een lijst van dialogen in de header kunnen ze worden bijgewerkt/,
    );
    checkReason(`${HEADER}{|}`, 'deelnemers', /^Begin met de titel van de kaart/);
  });

  it('updates only the lines that differ from the register', () => {
    checkInsertion(
      `${REGISTER}${TITLE}${TABLE}* 3 gesprekken\n* 15 deelnemers totaal.\n* Hosts kwamen uit de volgende gemeente: Emmen\n{|}`,
      'deelnemers',
      `${REGISTER}${TITLE}${TABLE}* 2 gesprekken\n* 15 deelnemers totaal.\n* Hosts kwamen uit de volgende gemeentes: Emmen en Aa en Hunze\n`,
    );
  });

  it('adds the lines that are missing, and keeps what else stands there', () => {
    checkInsertion(
      `${REGISTER}${TITLE}${TABLE}- 2 gesprekken\n- Er was koffie.\n\nEn thee.\n{|}`,
      'deelnemers',
      `${REGISTER}${TITLE}${TABLE}- 2 gesprekken\n- Er was koffie.\n- 15 deelnemers totaal\n- Hosts kwamen uit de volgende gemeentes: Emmen en Aa en Hunze\n\nEn thee.\n`,
    );
  });

  it('keeps a number that the register does not know', () => {
    const register = REGISTER.replace(', deelnemers: 8', '');
    checkInsertion(
      `${register}${TITLE}${TABLE}- 3 gesprekken\n- 47 deelnemers totaal\n- Hosts kwamen uit de volgende gemeentes: Emmen en Aa en Hunze\n{|}`,
      'deelnemers',
      `${register}${TITLE}${TABLE}- 2 gesprekken\n- 47 deelnemers totaal\n- Hosts kwamen uit de volgende gemeentes: Emmen en Aa en Hunze\n`,
    );
  });

  it('writes the line breaks of a file from Windows', () => {
    checkInsertion(`${REGISTER}${TITLE}${TABLE}{|}`, 'deelnemers', `${REGISTER}${TITLE}${TABLE}${LINES}`, {
      eol: '\r\n',
    });
    checkInsertion(
      `${REGISTER}${TITLE}${TABLE}- 9 gesprekken\n{|}`,
      'deelnemers',
      `${REGISTER}${TITLE}${TABLE}${LINES}`,
      { eol: '\r\n' },
    );
  });
});

describe('any insertion', () => {
  for (const { name, text: original } of examples) {
    it(`at any line of ${name} leaves the rest as it is`, () => {
      for (const [eol, step] of [
        ['\n', amount(2, 11)],
        ['\r\n', amount(7, 29)],
      ] as const) {
        const opened = open(original, eol);
        const { document, report } = opened;
        const before = contentOf(report);
        for (let line = 0; line < document.lineCount; line += step) {
          // Inside lines as well as at their ends.
          const at = document.offsetAt({ line, character: (line * 5) % 40 });
          for (const kind of ['sectie', 'citaat'] as const) {
            const { insertions: found, reason } = insertions(report, kind, { start: at, end: at }, document);
            assert.equal(found.length === 0, reason !== '');
            for (const insertion of found) {
              const after = inserted(opened, insertion);
              assert.deepEqual(
                lacking(before, contentOf(readReport(after, report))),
                [],
                `‘${insertion.label}’ on line ${line + 1} takes something away`,
              );
              assert.equal(
                after.replaceAll(eol, '').includes('\n'),
                false,
                `‘${insertion.label}’ on line ${line + 1} mixes line breaks`,
              );
            }
          }
        }
      }
    });
  }
});
