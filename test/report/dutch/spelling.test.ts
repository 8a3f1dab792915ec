import assert from 'node:assert/strict';
import { fold, likeness, nearest, themaKey } from '../../../server/src/report/dutch/spelling.ts';

describe('folding', () => {
  for (const [one, other] of [
    ['Knel- en kiemverhalen', 'knel en kiemverhalen'],
    ['proces-observaties', 'Procesobservaties'],
    ['‘na de crisis’', '"Na de crisis"'],
    ['Wie zaten aan tafel?', 'wie zaten  aan tafel'],
    ['Thema: bussen', 'Thema bussen'],
    ['ideeën', 'ideeen'],
    ['Súdwest-Fryslân', 'sudwest fryslan'.replace(' ', '')],
    ['Onderwijs & werk', 'Onderwijs en werk'],
    ['e\u0301e\u0301n', 'één'],
    [' bussen ', 'bussen'],
  ] as const) {
    it(`‘${one}’ is ‘${other}’`, () => {
      assert.equal(fold(one).text, fold(other).text);
    });
  }

  it('keeps letters and words apart that differ', () => {
    assert.notEqual(fold('bus').text, fold('bussen').text);
    assert.notEqual(fold('knel en kiem').text, fold('knelenkiem').text);
  });

  it('knows for each character where it stood', () => {
    const text = ' A & é-b ';
    const { text: folded, at } = fold(text);
    assert.equal(folded, 'a en eb');
    assert.deepEqual(
      at.map((index) => text[index]),
      ['A', ' ', '&', '&', ' ', 'é', 'b'],
    );
  });

  it('makes of a theme what is compared', () => {
    assert.equal(themaKey('‘Samen Leven’'), themaKey('samen leven'));
    assert.notEqual(themaKey('samen leven'), themaKey('samenleven'));
  });
});

describe('likeness', () => {
  it('is 1 for the same but for spelling, and 0 for nothing in common', () => {
    assert.equal(likeness('Dromen', 'dromen?'), 1);
    assert.equal(likeness('', ''), 1);
    assert.equal(likeness('aaa', 'bbb'), 0);
  });

  it('is higher for one letter less than for another word', () => {
    assert.ok(likeness('dromen', 'drome') > likeness('dromen', 'bomen'));
  });
});

describe('the nearest', () => {
  const keys = ['rapportage', 'thema', 'status', 'periode'];

  it('is the one that is meant', () => {
    assert.equal(nearest('statsu', keys, 0.5), 'status');
    assert.equal(nearest('Thema', keys, 0.5), 'thema');
  });

  it('is nothing where none is like it enough', () => {
    assert.equal(nearest('gemeente', keys, 0.5), undefined);
  });
});
