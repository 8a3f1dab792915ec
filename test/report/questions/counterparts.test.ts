/** Which topic of a chapter belongs to which item of the card (format.md §5, card and chapters). */
import assert from 'node:assert/strict';
import { readCounterparts, SURE } from '../../../server/src/report/questions/counterparts.ts';
import { read } from '../../helpers/read.ts';

/** The pairs as `card = topic`, with a question mark where the two were merely left over. */
function pairs(card: readonly string[], topics: readonly string[]): readonly string[] {
  const list = (items: readonly string[]) => items.map((item) => `- ${item}\n`).join('');
  const report = read(
    `# A\n\n## Dromen\n\n${list(card)}\n# B\n\n## 2. Dromen en wensen voor de toekomst\n\n${list(topics)}`,
  );
  return readCounterparts(report).flatMap(({ pairs: found, cardOnly, topicOnly }) => [
    ...found.map(
      ({ card: one, topic, likeness }) =>
        `${first(one.text.plain)} = ${first(topic.text.plain)}${likeness < SURE ? '?' : ''}`,
    ),
    ...cardOnly.map(({ text }) => `${first(text.plain)} = -`),
    ...topicOnly.map(({ text }) => `- = ${first(text.plain)}`),
  ]);
}

function first(text: string): string {
  return /^\p{L}+ \p{L}+/u.exec(text)?.[0] ?? text;
}

describe('an item of the card and its topic', () => {
  it('are paired by their kern, whatever follows', () => {
    assert.deepEqual(pairs(['**Vaker bussen:** ook laat.'], ['**Vaker bussen.** Iedereen wil dat.']), [
      'Vaker bussen = Vaker bussen',
    ]);
  });

  it('are paired in any order', () => {
    assert.deepEqual(
      pairs(['Vaker bussen: ja.', 'Veilige fietspaden: ja.'], ['Veilige fietspaden: nee.', 'Vaker bussen: nee.']),
      ['Vaker bussen = Vaker bussen', 'Veilige fietspaden = Veilige fietspaden'],
    );
  });

  it('are paired by the words they share', () => {
    assert.deepEqual(
      pairs(['Meer ontmoetingen in de buurt.'], ['Elkaar **ontmoeten** dicht bij huis, in de eigen buurt.']),
      ['Meer ontmoetingen = Elkaar ontmoeten'],
    );
  });

  it('are a guess where they share nothing and both are left over', () => {
    assert.deepEqual(pairs(['Vaker bussen: ja.', 'Stille straten.'], ['Vaker bussen: nee.', 'Groene daken.']), [
      'Vaker bussen = Vaker bussen',
      'Stille straten = Groene daken?',
    ]);
  });

  it('are alone where the other side has fewer', () => {
    assert.deepEqual(pairs(['Vaker bussen: ja.'], ['Vaker bussen: nee.', 'Groene daken.']), [
      'Vaker bussen = Vaker bussen',
      '- = Groene daken',
    ]);
    assert.deepEqual(pairs(['Vaker bussen: ja.', 'Groene daken.'], ['Vaker bussen: nee.']), [
      'Vaker bussen = Vaker bussen',
      'Groene daken = -',
    ]);
  });

  it('are not compared while one side is empty or holds a placeholder', () => {
    assert.deepEqual(pairs(['Vaker bussen: ja.'], []), []);
    assert.deepEqual(pairs(['Vaker bussen: ja.'], ['']), []);
    assert.deepEqual(pairs(['**<kern van de droom>:** <toelichting>.'], ['Vaker bussen: ja.', 'Groene daken.']), []);
  });

  it('are paired also where the card has bullets without headings', () => {
    const report = read(
      '# A\n\n## Knel- en kiemverhalen\n\n- Minder bussen.\n+ Samen rijden.\n\n# B\n\n## 1. Knelpunten en kiemen uit de coronatijd\n\n### Knelverhalen\n\n- Minder bussen.\n\n### Kiemverhalen\n\n- Samen rijden.\n',
    );
    assert.deepEqual(
      readCounterparts(report).map(({ section, pairs: found }) => [section, found.length, found[0]?.card.text.plain]),
      [
        ['knel', 1, 'Minder bussen.'],
        ['kiem', 1, 'Samen rijden.'],
      ],
    );
  });
});
