import assert from 'node:assert/strict';
import { sourceRange } from '../../../server/src/report/text/text.ts';
import { blocksOf, proseOf } from '../../helpers/read.ts';

describe('the plain text of a paragraph', () => {
  const plain: readonly (readonly [string, string, string])[] = [
    [
      'has no marks of bold and italics',
      'De **bus** komt *niet* en __ook niet__ en _ook niet_.',
      'De bus komt niet en ook niet en ook niet.',
    ],
    ['has bold in italics', '***De bus*** komt.', 'De bus komt.'],
    ['keeps an asterisk that marks nothing', '3 * 4 en een*', '3 * 4 en een*'],
    ['keeps an underscore inside a word', 'een_twee_drie', 'een_twee_drie'],
    ['keeps a character that was escaped, without the backslash', '\\*De\\* \\[bus\\] \\\\', '*De* [bus] \\'],
    ['has one space for a line break and what is around it', 'De bus \n   komt.', 'De bus komt.'],
    ['has one space for a hard line break', 'De bus  \nkomt\\\nniet.', 'De bus komt niet.'],
    ['has the characters that an entity stands for', 'B&amp;B &lt;nog&gt; &quot;open&quot;', 'B&B <nog> "open"'],
    ['has what a number stands for', 'a &#233; &#xE9; &#X20ac; &#x20;b', 'a é é €  b'],
    [
      'has every name of HTML, of more than one character too',
      '&hellip;&Eacute;&euml;&nbsp;&fjlig;&apos;',
      "…Éë\u00a0fj'",
    ],
    ['has the sign for what is no character', '&#0; &#xD800; &#x110000;', '\ufffd \ufffd \ufffd'],
    ['has a space for a line break or a tab that was written out', 'a&#10;b&Tab;c', 'a b c'],
    [
      'keeps what only looks like an entity',
      'a &copy b &nbsp &bestaatniet; &; &#; &#12345678; &#x1234567;',
      'a &copy b &nbsp &bestaatniet; &; &#; &#12345678; &#x1234567;',
    ],
    [
      'has the address between angle brackets, and placeholders with theirs',
      '<https://example.org> <jan@example.org> <aantal>',
      'https://example.org jan@example.org <aantal>',
    ],
    [
      'has the text of a link with an address',
      'Zie [de site](https://example.org) of [hier](/pad).',
      'Zie de site of hier.',
    ],
    [
      'keeps the brackets of an editor',
      'Toen [scholier] begon, [rol](…) en [x][y].',
      'Toen [scholier] begon, [rol](…) en [x][y].',
    ],
    ['has no marks of bold between the brackets of an editor', 'Toen [**scholier**] begon.', 'Toen [scholier] begon.'],
    ['keeps what looks like HTML', 'Vul <aantal> in, <b>echt</b>.', 'Vul <aantal> in, <b>echt</b>.'],
    ['keeps backticks, and reads what stands between them as any other text', '`Typ *dit* \\*zo*`', '`Typ dit *zo*`'],
    ['keeps emoji and letters with accents', 'Een 🚌 met één deur.', 'Een 🚌 met één deur.'],
  ];
  for (const [name, source, expected] of plain) {
    it(name, () => {
      assert.equal(proseOf(source).plain, expected);
    });
  }

  it('leaves out the `>` of a quote that goes on, also between brackets', () => {
    const [quote] = blocksOf('> ‘Toen zei [de\n> wethouder] iets\n> moois.’\n');
    assert.equal(quote?.type === 'quote' && quote.paragraphs[0]?.plain, '‘Toen zei [de wethouder] iets moois.’');
  });

  it('is empty where a heading has no text yet', () => {
    assert.deepEqual(proseOf('##\n').plain, '');
  });
});

describe('the place of a word', () => {
  for (const source of [
    'De **bus** komt niet.',
    'De \\[bus\\] komt niet.',
    'B&amp;B bij de bus.',
    'Zie [de bus](https://example.org).',
    '🚌🚌 de bus 🚌',
    'Een lange zin\nmet een bus\nerin.',
  ]) {
    it(`is where it is typed: ${JSON.stringify(source)}`, () => {
      const prose = proseOf(source);
      const start = prose.plain.indexOf('bus');
      const range = sourceRange(prose, start, start + 3);
      assert.equal(source.slice(range.start, range.end), 'bus');
    });
  }

  it('is known of every character: a run is the source unchanged, or says how much of it stands for another text', () => {
    const source = 'De **bus** komt\n*niet* \\[op\\] tijd &quot;hier&quot;.';
    const { plain, runs } = proseOf(source);
    const [instead, asTyped] = [
      runs.filter((run) => run.source !== undefined),
      runs.filter((run) => run.source === undefined),
    ];
    assert.deepEqual(
      instead.map(({ start, at, length, source: width = 0 }) => [
        source.slice(start, start + width),
        plain.slice(at, at + length),
      ]),
      [
        ['\\[', '['],
        ['\\]', ']'],
        ['&quot;', '"'],
        ['&quot;', '"'],
      ],
    );
    for (const { start, at, length } of asTyped)
      assert.equal(source.slice(start, start + length), plain.slice(at, at + length));
  });

  it('takes in the whole of what was typed for another character, so that replacing it leaves nothing behind', () => {
    for (const typed of ["\\'", '&quot;', '&apos;']) {
      const source = `Een ${typed}woord.`;
      const range = sourceRange(proseOf(source), 4, 5);
      assert.equal(source.slice(range.start, range.end), typed);
    }
  });
});

describe('the style of a word', () => {
  it('is known of each run', () => {
    const { plain, runs } = proseOf('De **bus *komt* niet** hier.');
    const styled = runs.map(({ at, length, strong, emphasis }) => [plain.slice(at, at + length), strong, emphasis]);
    assert.deepEqual(styled, [
      ['De ', false, false],
      ['bus ', true, false],
      ['komt', true, true],
      [' niet', true, false],
      [' hier.', false, false],
    ]);
  });
});
