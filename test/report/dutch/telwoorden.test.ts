import assert from 'node:assert/strict';
import { capitalise, parseTelwoord, telwoordLike, toTelwoord } from '../../../server/src/report/dutch/telwoorden.ts';

describe('number words', () => {
  it('are read as they are written, from 1 to 999, in any case', () => {
    for (let value = 1; value <= 999; value++) {
      const word = toTelwoord(value);
      assert.equal(parseTelwoord(word), value, word);
      assert.equal(parseTelwoord(capitalise(word)), value, word);
      assert.equal(parseTelwoord(word.toUpperCase()), value, word);
      assert.equal(parseTelwoord(String(value)), value);
    }
  });

  it('are written with the accents and trema of running text', () => {
    assert.deepEqual([1, 2, 11, 21, 22, 33, 48, 100, 101, 222, 999].map(toTelwoord), [
      'één',
      'twee',
      'elf',
      'eenentwintig',
      'tweeëntwintig',
      'drieëndertig',
      'achtenveertig',
      'honderd',
      'honderdeen',
      'tweehonderdtweeëntwintig',
      'negenhonderdnegenennegentig',
    ]);
  });

  it('become digits above 999', () => {
    assert.equal(toTelwoord(1000), '1000');
  });

  it('begin a heading with a capital that has no accent', () => {
    assert.equal(capitalise('één'), 'Eén');
    assert.equal(capitalise('zes'), 'Zes');
  });
});

describe('reading a number', () => {
  for (const [text, value] of [
    ['een', 1],
    ['één', 1],
    ['Eén', 1],
    ['ÉÉN', 1],
    ['tweeentwintig', 22],
    ['tweeëntwintig', 22],
    ['honderdeneen', 101],
    ['honderdtwaalf', 112],
    ['drietal', 3],
    ['een drietal', 3],
    ['een twintigtal', 20],
    ['een tiental', 10],
    ['007', 7],
    ['1.200', 1200],
    ['12.345.678', 12345678],
    [' zes ', 6],
  ] as const) {
    it(`‘${text}’ is ${value}`, () => {
      assert.equal(parseTelwoord(text), value);
    });
  }

  for (const text of [
    '',
    'vieren',
    'zesde',
    'zessen',
    'veel',
    'tientallen',
    'aantal',
    'een zes',
    '1,5',
    '1.2',
    '-3',
    '12345678901',
    'zes dialogen',
    'constructor',
  ]) {
    it(`‘${text}’ is no number`, () => {
      assert.equal(parseTelwoord(text), undefined);
    });
  }
});

describe('a number written like another', () => {
  for (const [value, example, expected] of [
    [4, '3', '4'],
    [4, 'drie', 'vier'],
    [4, 'Drie', 'Vier'],
    [1, 'Drie', 'Eén'],
    [1, 'drie', 'één'],
    [22, 'Zes', 'Tweeëntwintig'],
    [4, 'een drietal', 'een viertal'],
    [4, 'Een drietal', 'Een viertal'],
    [4, 'drietal', 'viertal'],
    [13, 'een drietal', 'dertien'],
    [1200, 'zes', '1200'],
  ] as const) {
    it(`${value} like ‘${example}’ is ‘${expected}’`, () => {
      assert.equal(telwoordLike(value, example), expected);
    });
  }
});
