import assert from 'node:assert/strict';
import {
  contains,
  isInside,
  lengthWithout,
  overlaps,
  shorten,
  sourceOffset,
  sourceRange,
} from '../../../server/src/report/text/text.ts';
import { proseOf } from '../../helpers/read.ts';

const range = (start: number, end: number) => ({ start, end });

describe('ranges', () => {
  it('an offset is inside a range at both of its edges', () => {
    assert.deepEqual(
      [1, 2, 4, 5].map((offset) => isInside(range(2, 4), offset)),
      [false, true, true, false],
    );
  });

  it('two ranges that only touch do not overlap', () => {
    assert.equal(overlaps(range(0, 2), range(2, 4)), false);
    assert.equal(overlaps(range(0, 3), range(2, 4)), true);
  });

  it('a range contains itself', () => {
    assert.equal(contains(range(2, 4), range(2, 4)), true);
    assert.equal(contains(range(2, 4), range(2, 5)), false);
  });

  it('a text that is too long for a message ends behind a word, on one line, with no half an emoji', () => {
    assert.equal(shorten('kort\n  en krachtig', 40), 'kort en krachtig');
    assert.equal(shorten('De fysieke ruimte zo inrichten, dat mensen', 35), 'De fysieke ruimte zo inrichten…');
    assert.equal(shorten('Langewoordenzonderspaties', 10), 'Langewoor…');
    assert.equal(shorten('🙂🙂🙂🙂', 6), '🙂🙂…');
  });

  it('the length without characters at the end counts those in the middle', () => {
    assert.equal(lengthWithout('a. b. .', ' .'), 4);
    assert.equal(lengthWithout(' . ', ' .'), 0);
  });
});

describe('prose', () => {
  const source = 'De **bus** komt\nniet.';
  const prose = proseOf(source);
  const at = (plain: string) => {
    const start = prose.plain.indexOf(plain);
    const found = sourceRange(prose, start, start + plain.length);
    return source.slice(found.start, found.end);
  };

  it('knows where a word stands, without the marks around it', () => {
    assert.equal(at('bus'), 'bus');
    assert.equal(at('niet.'), 'niet.');
  });

  it('takes in the marks and line breaks between its first and last word', () => {
    assert.equal(at('De bus komt'), 'De **bus** komt');
    assert.equal(at('komt niet'), 'komt\nniet');
  });

  it('gives an empty range where nothing is asked for', () => {
    assert.deepEqual(sourceRange(prose, 3, 3), range(5, 5));
  });

  it('gives the end of the text behind its last character', () => {
    assert.equal(sourceOffset(prose, prose.plain.length), source.length);
  });
});
