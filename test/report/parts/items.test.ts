import assert from 'node:assert/strict';
import { readKern } from '../../../server/src/report/parts/items.ts';
import { proseOf, read, sectionIn, textAt } from '../../helpers/read.ts';

describe('the kern of an item', () => {
  for (const [name, text, kern] of [
    ['is the bold run at its very start', '- **Minder bussen** in de avond.', 'Minder bussen'],
    ['has no full stop, colon or comma at its end', '- **Minder bussen.** In de avond.', 'Minder bussen'],
    ['has none where those stand behind the bold either', '- **Minder bussen**: in de avond.', 'Minder bussen'],
    [
      'is the bold run, also where a colon follows further on',
      '- **Minder bussen** in de avond: dat knelt.',
      'Minder bussen',
    ],
    ['is the bold run, also where that has italics in it', '- **Minder *bussen*:** in de avond.', 'Minder bussen'],
    ['goes on over a line break', '- **Minder\n  bussen:** in de avond.', 'Minder bussen'],
    ['is else the text up to a colon', '- Minder bussen: in de avond.', 'Minder bussen'],
    [
      'is the text up to a colon where the bold comes later',
      '- Steeds **minder** bussen: in de avond.',
      'Steeds minder bussen',
    ],
    ['may be all there is', '- **Minder bussen.**', 'Minder bussen'],
  ] as const) {
    it(name, () => {
      assert.equal(readKern(proseOf(text))?.text, kern);
    });
  }

  for (const [name, text] of [
    ['no bold at the start and no colon', '- Minder bussen in de avond.'],
    ['a colon behind its first 80 characters', `- ${'Minder bussen '.repeat(6)}: in de avond.`],
    ['nothing but a colon', '- : in de avond.'],
    ['no text', '-'],
  ] as const) {
    it(`is absent where there is ${name}`, () => {
      assert.equal(readKern(proseOf(text)), undefined);
    });
  }

  it('may end at a colon that is the 81st character', () => {
    assert.equal(readKern(proseOf(`- ${'a'.repeat(80)}: b`))?.text, 'a'.repeat(80));
    assert.equal(readKern(proseOf(`- ${'a'.repeat(81)}: b`)), undefined);
  });

  it('knows where it stands, without the marks of bold', () => {
    const report = read('## Dromen\n\n- **Een bus:** altijd.\n- Een trein: soms.\n');
    assert.deepEqual(
      sectionIn(report, 'dromen').items.map(({ kern }) => [textAt(report, kern?.range), kern?.bold]),
      [
        ['Een bus', true],
        ['Een trein', false],
      ],
    );
  });
});

describe('an item', () => {
  it('knows its mark, and ends where its own text ends', () => {
    const report = read(`
      ## Dromen

      - Een bus
        op tijd.

        Nog meer.
      -
    `);
    const { items } = sectionIn(report, 'dromen');
    assert.deepEqual(
      items.map(({ mark, range }) => [textAt(report, mark), textAt(report, range)]),
      [
        ['-', '- Een bus\n  op tijd.'],
        ['-', '-'],
      ],
    );
  });
});
