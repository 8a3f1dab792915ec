import assert from 'node:assert/strict';
import { type Box, pad, rows, stack } from '../../server/src/layout/boxes.ts';
import { mayBreak } from '../../server/src/layout/breaks.ts';
import { advanceOf } from '../../server/src/layout/fonts.ts';
import { countLines, measure } from '../../server/src/layout/lines.ts';

const text = (words: string) => measure([{ text: words, face: 'sans' }]);

describe('the lines of a text', () => {
  it('are none where there are no words', () => {
    assert.equal(countLines(text(''), 10), 0);
    assert.equal(countLines(text(' \n '), 10), 0);
  });

  it('end at a space, which itself takes no room at the end', () => {
    const { width } = text('bus en');
    assert.equal(countLines(text('bus en trein'), width), 2);
    assert.equal(countLines(text('bus  \n en trein'), width), 2);
    assert.equal(countLines(text('bus en trein'), width - 0.01), 3);
  });

  it('break a word only where it has no line to fit on', () => {
    assert.equal(countLines(text('mmmmmmmmmm'), 4 * advanceOf(0x6d, 'sans')), 3);
    assert.equal(countLines(text('i mmmm'), 4 * advanceOf(0x6d, 'sans')), 2);
  });

  it('do not end in a name that is kept whole', () => {
    const held = measure([
      { text: 'Elburg\u00a0· ', face: 'sans' },
      { text: 'Aa en Hunze-Noord', face: 'sans', whole: true },
    ]);
    const { width } = text('Elburg\u00a0· Aa en');
    assert.equal(countLines(text('Elburg\u00a0· Aa en Hunze-Noord'), width), 2);
    assert.equal(countLines(held, width), 3);
    assert.equal(countLines(held, text('Aa en Hunze-Noord').width), 2);
  });

  it('are shorter in bold, also in the middle of a word', () => {
    const mixed = measure([
      { text: 'bus', face: 'sansBold' },
      { text: 'halte', face: 'sans' },
    ]);
    assert.ok(mixed.width > text('bushalte').width);
    assert.equal(countLines(mixed, 10), 1);
  });

  it('start further to the left where the first mark hangs', () => {
    const { width } = text('‘bus en');
    assert.equal(countLines(text('‘bus en trein'), width - 0.2), 3);
    assert.equal(countLines(text('‘bus en trein'), width - 0.2, -0.24), 2);
  });

  it('may be many: a word of a megabyte', () => {
    assert.ok(countLines(text('x'.repeat(1_000_000)), 10) > 10_000);
  });
});

describe('a line may end', () => {
  const broken = (word: string) =>
    [...word].map((letter, at) => (at > 0 && mayBreak(word, at) ? `|${letter}` : letter)).join('');

  it('behind a hyphen, a dash, a question mark or an ellipsis', () => {
    assert.deepEqual(['e-mail', 'COVID-19', '2019–2021', 'niet—ook', 'ja…nee', 'wat?ja'].map(broken), [
      'e-|mail',
      'COVID-|19',
      '2019–|2021',
      'niet|—|ook',
      'ja…|nee',
      'wat?|ja',
    ]);
  });

  it('not inside a word, a number or between a word and its mark', () => {
    for (const word of ['zo’n', '‘nee’,', '1.234,50', 'en/of', '(rug,', 'foto’s', '-5', 'wat?!'])
      assert.equal(broken(word), word);
  });
});

describe('the height of a page', () => {
  const box =
    (height: number): Box =>
    () =>
      height;

  it('is that of its boxes and the space between them', () => {
    assert.equal(stack([box(1), box(2)], { mm: 3 })(1, 10), 6);
    assert.equal(pad(box(1), { before: { em: 2 }, behind: { mm: 1 } })(3, 10), 8);
  });

  it('is that of the highest box in each row', () => {
    assert.equal(rows([{ box: box(1) }, { box: box(5) }, { box: box(2) }], 1, 8)(1, 100), 8);
    assert.equal(rows([{ box: box(1) }, { box: box(5), wide: true }, { box: box(2) }], 1, 8)(1, 100), 10);
  });
});
