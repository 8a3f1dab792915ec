import assert from 'node:assert/strict';
import { keepsWords, wordsOf } from '../../server/src/rules/same-words.ts';

const edit = (source: string, from: string, to: string) => {
  const start = source.indexOf(from);
  assert.ok(start >= 0);
  return [{ range: { start, end: start + from.length }, text: to }];
};

describe('the words of a text', () => {
  it('are the same whatever the style', () => {
    for (const [one, other] of [
      ['Knel en kiemverhalen', 'Knel- & kiemverhalen'],
      ['‘Ja’, zei zij..', '“Ja” zei zij.'],
      ['één idee\u0308', 'Een ide\u00eb'],
      ['West-Betuwe', 'West Betuwe'],
      ['* een\n* twee', '- een\n- twee'],
      ['**een**', '**een**.'],
      ['&quot;id&eacute;&#101;&quot;', '‘idée’'],
    ] as const)
      assert.equal(wordsOf(one), wordsOf(other), one);
  });

  it('are others where a word, a number or bold is another', () => {
    for (const [one, other] of [
      ['een bus', 'twee bus'],
      ['2..5', '2.5'],
      ['1,,5', '1,5'],
      ['40-50', '4050'],
      ['3 5', '35'],
      ['1.000', '1000'],
      ['**een** bus', 'een bus'],
      ['een *bus*', 'een **bus**'],
    ] as const)
      assert.notEqual(wordsOf(one), wordsOf(other), one);
  });
});

describe('edits', () => {
  it('keep the words where only marks change, also in the middle of one', () => {
    for (const [source, from, to] of [
      ['Een bus.. En', '..', '.'],
      ['proces-observaties', '-', ''],
      ['Het is 3 . Nee', ' .', '.'],
      ['## Dromen', '## ', '# '],
    ] as const)
      assert.ok(keepsWords(source, edit(source, from, to)), source);
  });

  it('do not where a word or number is another', () => {
    for (const [source, from, to] of [
      ['duurt 2..5 uur', '..', '.'],
      ['duurt 2 ,5 uur', ' ,', ','],
      ['de bussen', 'sen', ''],
      ['deelnemers 8', ' 8', ''],
      ['van **47** mensen', '**47**', '47'],
    ] as const)
      assert.ok(!keepsWords(source, edit(source, from, to)), source);
  });

  it('are taken together where they touch one word', () => {
    const source = 'een (bus) nu';
    const both = [...edit(source, '(', ''), ...edit(source, ')', '')];
    assert.ok(keepsWords(source, both));
    assert.ok(!keepsWords(source, [...edit(source, 'een', 'bus'), ...edit(source, 'nu', 'een')]));
  });
});
