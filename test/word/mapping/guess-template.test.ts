import assert from 'node:assert/strict';
import { textRun } from '../../../server/src/word/blocks.ts';
import { fromWord } from '../../../server/src/word/mapping/from-word.ts';
import { guessTemplate } from '../../../server/src/word/mapping/guess-template.ts';
import type { WordText } from '../../../server/src/word/pieces.ts';

const word = (...lines: string[]): WordText => ({
  pieces: lines.map((line) => ({ kind: 'paragraph', runs: [textRun(line)] })),
  notes: [],
  leftOut: [],
  properties: new Map(),
});
const guess = (...lines: string[]) => guessTemplate(word(...lines))?.kind;

describe('the kind of somebody’s document', () => {
  it('is that of its title, however its lines are styled', () => {
    assert.equal(guess('Rapportage themadialogen Wonen', 'Tekst.'), 'themadialogen');
    assert.equal(guess('Verslag middenvelddialogen over ‘Wonen’', 'Tekst.'), 'middenvelddialogen');
  });

  it('is that of the document’s own title, where the text has none', () => {
    assert.equal(guessTemplate({ ...word('Tekst.'), title: 'Rapportage themadialogen Wonen' })?.kind, 'themadialogen');
  });

  it('is else that of which most headings stand in it', () => {
    assert.equal(guess('Ons verslag', 'Knelverhalen', 'Dromen'), 'themadialogen');
    assert.equal(guess('Ons verslag', '3. Aan de slag!', 'Wie is aan zet?'), 'middenvelddialogen');
  });

  it('is nobody’s guess where nothing tells, and is what the writer chose', () => {
    assert.equal(guess('Ons verslag', 'Wij spraken elkaar.'), undefined);
    const { text, unsure } = fromWord(word('Ons verslag', 'Wij spraken elkaar.'));
    assert.match(text, /^---\nrapportage: themadialogen\n/);
    assert.equal(unsure, true);
    const chosen = fromWord(word('Ons verslag', 'Wij spraken elkaar.'), 'middenvelddialogen');
    assert.match(chosen.text, /^---\nrapportage: middenvelddialogen\n/);
    assert.equal(chosen.unsure, undefined);
  });
});
