/** What a report says about its own numbers and theme (format.md §5), and text that only looks like it. */
import assert from 'node:assert/strict';
import type { Report } from '../../../server/src/report/model.ts';
import { kindOf, pagesPart, readAs } from '../../helpers/kinds.ts';
import { checkRanges, read } from '../../helpers/read.ts';

/** The statements in the form `kaart: 6 dialogen`. */
function said(report: Report): readonly string[] {
  return report.statements.map(({ source, value, about }) => `${source}: ${value} ${about}`);
}

function announced(report: Report): readonly string[] {
  return report.announcements.map(({ announced: { value }, counted, of }) => `${value}/${counted} ${of}`);
}

const PARTS = '# Rapportage themadialogen Bussen\n\n# Themadialogen over bussen: inleiding\n\n';
const chapter3 = (text: string) => read(`${PARTS}## 3. Eerste stappen en ideeën\n\n${text}`);
const chapter2 = (text: string) => read(`${PARTS}## 2. Dromen en wensen voor de toekomst\n\n${text}`);
const numbers = (report: Report) => said(report).filter((one) => !one.endsWith('thema'));

describe('the number of dialogues', () => {
  it('is said by the register, the card, the heading, the sentence and running text', () => {
    const report = read(`
      ---
      dialogen:
        - { nummer: 1, deelnemers: 7 }
        - { nummer: 2, deelnemers: 8 }
      ---

      # Rapportage themadialogen Bussen

      ## Wie zaten aan tafel?

      - 2 gesprekken
      - 15 deelnemers totaal

      # Themadialogen over bussen: inleiding

      ## Twee themadialogen

      Over het thema ‘bussen’ organiseerden we twee themadialogen, waaraan in totaal 15 mensen meededen.

      ## 4. Procesobservaties

      In de twee dialogen werd geluisterd.
    `);
    assert.deepEqual(said(report), [
      'register: 2 dialogen',
      'register: 15 deelnemers',
      'titel: Bussen thema',
      'regel: 2 dialogen',
      'regel: 15 deelnemers',
      'titel: bussen thema',
      'kop: 2 dialogen',
      'zin: bussen thema',
      'zin: 2 dialogen',
      'zin: 15 deelnemers',
      'tekst: 2 dialogen',
    ]);
  });

  it('has its place wherever it is said', () => {
    checkRanges(
      '# A\n\n## Wie zaten aan tafel?\n\n- {{6}} gesprekken\n\n# B\n\n## {{Zes}} themadialogen\n\nEr was **veel**, want we organiseerden we\n**{{een zestal}}** themadialogen.\n\n## 4. Procesobservaties\n\nIn de {{6}} dialogen dus.\n',
      ({ statements }) => statements.map(({ range }) => range),
    );
  });

  for (const [name, text] of [
    ['verkenningsdialogen', 'We voerden een twintigtal verkenningsdialogen.'],
    ['a dialogue', 'In de dialoog bleek dat. In deze dialogen ook.'],
    ['een, which is no number', 'In de een dialogen.'],
    ['a word that is no number', 'In de meeste dialogen.'],
    ['vieren', 'In de vieren dialogen vieren we feest.'],
    ['an ordinal', 'In de zesde dialogen.'],
  ] as const) {
    it(`is not said of ${name}`, () => {
      assert.deepEqual(numbers(read(`${PARTS}## 4. Procesobservaties\n\n${text}\n`)), []);
    });
  }

  it('is said in a sentence that every report of its kind has, in the form that the sentence has there', () => {
    const part = pagesPart('verslag', 'het verslag', 'Verslag', ['Slot']);
    const forms = ['in {dialogen} gesprekken spraken {deelnemers} buren|buurvrouwen'];
    const fixed = [{ name: 'de zin', forms, known: [['gesprekken']], example: 'In … gesprekken spraken … buren' }];
    const kind = kindOf('buurten', { ...part, lead: { help: 'De inleiding.', sentences: [], fixed, snippet: [''] } });
    const text = '---\nrapportage: buurten\n---\n\n# Verslag\n\nIn drie gesprekken spraken 35 buren.\n\n## Slot\n';
    assert.deepEqual(said(readAs(kind, text)), ['zin: 3 dialogen', 'zin: 35 deelnemers']);
  });

  it('is said in words with an accent', () => {
    assert.deepEqual(numbers(read(`${PARTS}## 4. Procesobservaties\n\nIn de één dialogen.\n`)), ['tekst: 1 dialogen']);
  });

  it('is not said on the card’s running text, nor in a quote', () => {
    assert.deepEqual(numbers(read('# A\n\n## Enkele procesobservaties\n\nIn de zes dialogen.\n')), []);
    assert.deepEqual(
      numbers(read(`${PARTS}## 4. Procesobservaties\n\n> ‘In de zes dialogen was het stil.’ (student)\n`)),
      [],
    );
  });
});

describe('the number of participants', () => {
  it('is no sum where a record has no number', () => {
    const report = read('---\ndialogen:\n  - { nummer: 1, deelnemers: 7 }\n  - { nummer: 2 }\n---\n');
    assert.deepEqual(said(report), ['register: 2 dialogen']);
  });

  it('keeps what the sum is made of', () => {
    const [, sum] = read(
      '---\ndialogen:\n  - { nummer: 1, deelnemers: 7 }\n  - { nummer: 2, deelnemers: 8 }\n---\n',
    ).statements;
    assert.deepEqual(sum?.about === 'deelnemers' && sum.parts, [7, 8]);
  });

  it('may have thousands', () => {
    assert.deepEqual(
      numbers(read(`${PARTS}## Zes themadialogen\n\nEr waren er zes, waaraan in totaal 1.200 mensen meededen.\n`)),
      ['kop: 6 dialogen', 'zin: 1200 deelnemers'],
    );
  });
});

describe('the theme', () => {
  it('is said in headings and fixed sentences, without the quotation marks of a sentence', () => {
    const report = read(`
      ---
      thema: Bussen
      ---

      # Rapportage themadialogen Bussen

      # Themadialogen over ‘bussen’: inleiding

      ## Op zoek naar ideeën voor ‘na de crisis’

      Het thema ‘bussen’ was een van die thema’s.

      ## Waarom bussen als thema?

      ## Thema: bussen
    `);
    assert.deepEqual(said(report), [
      'header: Bussen thema',
      'titel: Bussen thema',
      'titel: ‘bussen’ thema',
      'zin: bussen thema',
      'kop: bussen thema',
      'kop: bussen thema',
    ]);
  });

  it('is not said of another theme elsewhere', () => {
    assert.deepEqual(said(read(`${PARTS}## 4. Procesobservaties\n\nHet thema ‘treinen’ was ook mooi.\n`)), [
      'titel: Bussen thema',
      'titel: bussen thema',
    ]);
  });

  it('is not what stands in a title of another kind', () => {
    assert.deepEqual(said(read('# Verslag van bussen\n')), []);
  });
});

describe('an announced number', () => {
  it('of topics is counted with the topics that follow', () => {
    assert.deepEqual(announced(chapter3('In deze ronde springen er drie thema’s uit:\n\n- Een\n- Twee\n')), [
      '3/2 onderwerpen',
    ]);
    assert.deepEqual(announced(chapter3('Daar kwamen er 2 ideeën uit:\n\n- Een\n- Twee\n')), ['2/2 onderwerpen']);
    assert.deepEqual(announced(chapter2('Dit zijn de volgende vier verlangens:\n\n- Een\n')), ['4/1 onderwerpen']);
  });

  it('of kaders is counted with the kaders of the chapter', () => {
    const kader = ':::kader\n### K\n:::\n\n';
    for (const text of [
      'Drie concrete ideeën staan in de kaders.',
      'In de tekstboxen staan drie initiatieven.',
      'Drie voorbeelden vindt u, verder uitgewerkt, in de tekstboxen.',
    ]) {
      assert.deepEqual(announced(chapter3(`- Een\n\n${text}\n\n${kader}${kader}`)), ['3/2 kaders']);
    }
  });

  it('has the places of what it was counted with', () => {
    const { announcements, text } = chapter3('Er springen er drie thema’s uit:\n\n- Een\n- Twee\n');
    assert.deepEqual(
      announcements[0]?.places.map(({ start, end }) => text.slice(start, end)),
      ['- Een', '- Twee'],
    );
  });

  for (const [name, text] of [
    ['een, which is no number', 'Er sprong er een thema’s uit:\n\n- Een\n- Twee\n'],
    ['vieren', 'Samen vieren dromen en wensen:\n\n- Een\n'],
    ['veel', 'Er sprongen er veel ideeën uit:\n\n- Een\n'],
    ['a number behind the topics', '- Een\n- Twee\n\nZo kwamen er drie ideeën uit.\n'],
    ['a number where no topics follow', 'Zo kwamen er drie ideeën uit.\n'],
    ['a number of kaders where there are none', '- Een\n\nDrie ideeën staan in de kaders.\n'],
    ['a number in a topic', '- Een: er kwamen drie ideeën uit\n'],
  ] as const) {
    it(`is not ${name}`, () => {
      assert.deepEqual(announced(chapter3(text)), []);
    });
  }

  it('is not one of another chapter', () => {
    assert.deepEqual(announced(chapter2('In deze ronde springen er drie thema’s uit:\n\n- Een\n')), []);
    assert.deepEqual(announced(chapter3('Dit zijn de volgende vier verlangens:\n\n- Een\n')), []);
  });
});
