import assert from 'node:assert/strict';
import { crlf, dedent, readMarked, withMarks } from './marked.ts';

describe('marked text', () => {
  it('gives the text without its marks, and where they stood', () => {
    assert.deepEqual(readMarked('een {{twee}} drie{|}'), {
      text: 'een twee drie',
      cursor: 13,
      ranges: [{ code: undefined, start: 4, end: 8 }],
    });
  });

  it('names a range by what stands before the bar', () => {
    assert.deepEqual(readMarked('{{aantal-ideeen|Vier}} ideeën').ranges, [{ code: 'aantal-ideeen', start: 0, end: 4 }]);
  });

  it('keeps a bar that follows something else than a code', () => {
    assert.equal(readMarked('{{Een | twee}}').text, 'Een | twee');
  });

  it('reads marks that stand in each other, also on the same text', () => {
    const { text, ranges } = readMarked('{{een|a {{twee|b}}}} {{drie|{{vier|c}}}}');
    assert.equal(text, 'a b c');
    assert.deepEqual(
      ranges.map(({ code, start, end }) => [code, text.slice(start, end)]),
      [
        ['een', 'a b'],
        ['twee', 'b'],
        ['drie', 'c'],
        ['vier', 'c'],
      ],
    );
  });

  it('leaves the braces of a header alone', () => {
    const { text, ranges } = readMarked('- { nummer: {{1}}} en {}}');
    assert.equal(text, '- { nummer: 1} en {}}');
    assert.deepEqual(ranges, [{ code: undefined, start: 12, end: 13 }]);
  });

  it('marks an empty place', () => {
    assert.deepEqual(readMarked('a{{kop-leeg|}}b').ranges, [{ code: 'kop-leeg', start: 1, end: 1 }]);
  });

  it('refuses a mark that is not closed, and a second cursor', () => {
    assert.throws(() => readMarked('{{een'), /not closed/);
    assert.throws(() => readMarked('{|}a{|}'), /Two cursors/);
  });
});

describe('withMarks', () => {
  for (const marked of [
    'een {{twee}} drie',
    '{{een|a {{twee|b}}}} c',
    '{{een|{{twee|a}}}}',
    'a{{een|}}{{twee|b}}',
    '{{een|a}}{{twee|b}}',
    '{{een|a}}{{twee|}}b',
  ]) {
    it(`is the reverse of reading: ${marked}`, () => {
      const { text, ranges } = readMarked(marked);
      assert.equal(withMarks(text, ranges), marked);
    });
  }
});

describe('dedent', () => {
  it('removes the indentation that all lines have, and keeps the rest', () => {
    assert.equal(
      dedent(`
        - een

          > twee
      `),
      '- een\n\n  > twee\n',
    );
  });

  it('does not end with a line break where the literal does not', () => {
    assert.equal(
      dedent(`
        een`),
      'een',
    );
  });

  it('leaves text alone that begins on the first line', () => {
    assert.equal(dedent('  een\n  twee'), '  een\n  twee');
  });

  it('reads a literal with Windows line breaks after they were put in', () => {
    assert.equal(crlf(dedent('\n  een\n  twee\n')), 'een\r\ntwee\r\n');
  });
});
