/** Quotes as format.md §4 describes them, and every recovery that it mentions. */
import assert from 'node:assert/strict';
import type { Quote } from '../../../server/src/report/model.ts';
import { crlf, dedent } from '../../helpers/marked.ts';
import { checkRanges, quoteIn, read, textAt } from '../../helpers/read.ts';

/** What is read from a quote. */
function shown({ words, rol, dialoog, flaws }: Quote): object {
  return { words, rol: rol?.value, dialoog: dialoog?.value, flaws };
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly words?: string;
  readonly rol?: string | undefined;
  readonly dialoog?: number | undefined;
  readonly flaws?: Quote['flaws'];
}

function checkQuotes(cases: readonly Case[]): void {
  for (const { name, text, ...expected } of cases) {
    it(name, () => {
      const whole = { words: 'De bus komt niet.', rol: 'student', dialoog: 2, flaws: [], ...expected };
      assert.deepEqual(shown(quoteIn(text)), whole);
    });
  }
}

describe('a quote', () => {
  checkQuotes([
    { name: 'is the words between the marks, then the source', text: '> ‘De bus komt niet.’ (student, dialoog 2)\n' },
    { name: 'may go without a dialogue', text: '> ‘De bus komt niet.’ (student)\n', dialoog: undefined },
    { name: 'may go without a role', text: '> ‘De bus komt niet.’ (dialoog 2)\n', rol: undefined },
    { name: 'may be of a host', text: '> ‘De bus komt niet.’ (wethouder)\n', rol: 'wethouder', dialoog: undefined },
    {
      name: 'may be of a host with a capital and a place',
      text: '> ‘De bus komt niet.’ (Burgemeester van Emmen)\n',
      rol: 'Burgemeester van Emmen',
      dialoog: undefined,
    },
    {
      name: 'may have commas in its role',
      text: '> ‘De bus komt niet.’ (boer, vader, dialoog 2)\n',
      rol: 'boer, vader',
    },
    {
      name: 'may have parentheses in its role',
      text: '> ‘De bus komt niet.’ (student (deeltijd), dialoog 2)\n',
      rol: 'student (deeltijd)',
    },
    {
      name: 'may have an ampersand and a slash in its role',
      text: '> ‘De bus komt niet.’ (eigenaar B&B/kok, dialoog 2)\n',
      rol: 'eigenaar B&B/kok',
    },
    { name: 'may have an apostrophe in its role', text: '> ‘De bus komt niet.’ (ZZP’er, dialoog 2)\n', rol: 'ZZP’er' },
    { name: 'may have its source on the next line', text: '> ‘De bus komt niet.’\n> (student, dialoog 2)\n' },
    { name: 'may have its source broken over two lines', text: '> ‘De bus komt niet.’ (student,\n> dialoog 2)\n' },
    {
      name: 'may go on over lines, with or without the mark of a quote',
      text: '> ‘De bus\n> komt\nniet.’ (student, dialoog 2)\n',
    },
    { name: 'may stand behind emoji', text: '🚌🚌\n\n> ‘De bus komt niet.’ (student, dialoog 2)\n' },
    { name: 'may hold emoji', text: '> ‘De 🚌 komt niet. 🙁’ (student, dialoog 2)\n', words: 'De 🚌 komt niet. 🙁' },
    { name: 'may have spaces before its end', text: '>   ‘De bus komt niet.’   (student,  dialoog  2)  \n' },
    { name: 'may have no space before its source', text: '> ‘De bus komt niet.’(student, dialoog 2)\n' },
    { name: 'may have bold in it', text: '> ‘De **bus** komt niet.’ (student, dialoog 2)\n' },
    { name: 'may be wholly in italics', text: '> *‘De bus komt niet.’ (student, dialoog 2)*\n' },
    {
      name: 'may have placeholders for its source',
      text: '> ‘De bus komt niet.’ (<rol>, dialoog <nummer>)\n',
      rol: '<rol>',
      dialoog: undefined,
    },
  ]);

  it('has two paragraphs as one quote, with the source in the last', () => {
    const quote = quoteIn('> ‘De bus komt niet.\n>\n> De trein wel.’ (student, dialoog 2)\n');
    assert.deepEqual(shown(quote), {
      words: 'De bus komt niet.\nDe trein wel.',
      rol: 'student',
      dialoog: 2,
      flaws: [],
    });
    assert.equal(quote.paragraphs.length, 2);
  });

  it('may have its source as a paragraph of its own', () => {
    const quote = quoteIn('> ‘De bus komt niet.’\n>\n> (student, dialoog 2)\n');
    assert.deepEqual([quote.rol?.value, quote.dialoog?.value], ['student', 2]);
    assert.equal(quote.words, 'De bus komt niet.');
    assert.deepEqual(shown(quoteIn('> ‘De bus\n>\n> komt niet.’\n>\n> (student)\n')), {
      words: 'De bus\nkomt niet.',
      rol: 'student',
      dialoog: undefined,
      flaws: [],
    });
  });

  it('is read the same with Windows line breaks and behind a byte order mark', () => {
    const text = dedent(`
      > ‘De bus komt
      > niet.
      >
      > Nooit.’ (student,
      > dialoog 2)
    `);
    assert.deepEqual(shown(quoteIn(crlf(text))), shown(quoteIn(text)));
    assert.deepEqual(shown(quoteIn(`\ufeff${text}`)), shown(quoteIn(text)));
  });
});

describe('the marks around a quote', () => {
  checkQuotes([
    { name: 'may be ‘…’', text: '> ‘De bus komt niet.’ (student, dialoog 2)\n' },
    { name: "may be '…'", text: "> 'De bus komt niet.' (student, dialoog 2)\n" },
    { name: 'may be “…”', text: '> “De bus komt niet.” (student, dialoog 2)\n' },
    { name: 'may be "…"', text: '> "De bus komt niet." (student, dialoog 2)\n' },
    {
      name: 'may have a quotation in the other pair inside',
      text: '> ‘Hij zei “nee” tegen mij.’ (student, dialoog 2)\n',
      words: 'Hij zei “nee” tegen mij.',
    },
    {
      name: 'may have a quotation in the same pair inside',
      text: '> ‘Hij zei ‘nee’ tegen mij.’ (student, dialoog 2)\n',
      words: 'Hij zei ‘nee’ tegen mij.',
    },
    {
      name: 'may close together with a quotation inside',
      text: '> “Hij zei ‘nee.’” (student, dialoog 2)\n',
      words: 'Hij zei ‘nee.’',
    },
    {
      name: 'are no apostrophes inside a word',
      text: '> ‘Zo’n ZZP’er maakt foto’s.’ (student, dialoog 2)\n',
      words: 'Zo’n ZZP’er maakt foto’s.',
    },
    {
      name: 'are no apostrophes before a word',
      text: '> ‘’s Avonds is ’t stil, ’s ochtends ook.’ (student, dialoog 2)\n',
      words: '’s Avonds is ’t stil, ’s ochtends ook.',
    },
    {
      name: 'are no apostrophes of the wrong kind',
      text: '> ‘Het is ‘s avonds stil.’ (student, dialoog 2)\n',
      words: 'Het is ‘s avonds stil.',
    },
    {
      name: 'are no apostrophes at the end of a word',
      text: '> ‘Dat zijn de buren hun auto’s’ fietsen.’ (student, dialoog 2)\n',
      words: 'Dat zijn de buren hun auto’s’ fietsen.',
    },
    { name: 'may be any signs, with a backslash or twice', text: '> \\"De bus komt niet.´´ (student, dialoog 2)\n' },
    {
      name: 'may have blanks behind and before them',
      text: '> «\u00a0De bus komt niet.\u202f» (student, dialoog 2)\n',
    },
    { name: 'may be turned the wrong way at the start', text: '> ’De bus komt niet.’ (student, dialoog 2)\n' },
    {
      name: 'do not take a first word that begins with an apostrophe for the mark',
      text: '> ’s Avonds komt de bus niet.’ (student, dialoog 2)\n',
      words: '’s Avonds komt de bus niet.',
      flaws: ['teken-open'],
    },
  ]);
});

describe('an omission and an aside in a quote', () => {
  checkQuotes([
    {
      name: 'in the middle is part of the words',
      text: '> ‘De bus (…) komt […] niet.’ (student, dialoog 2)\n',
      words: 'De bus (…) komt […] niet.',
    },
    {
      name: 'in dots is part of the words',
      text: '> ‘De bus (...) komt [...] niet.’ (student, dialoog 2)\n',
      words: 'De bus (...) komt [...] niet.',
    },
    {
      name: 'at the end of the words is no source',
      text: '> ‘De bus komt niet (…).’ (student, dialoog 2)\n',
      words: 'De bus komt niet (…).',
    },
    {
      name: 'just before the closing mark is no source',
      text: '> ‘De bus komt niet (op zondag, …).’ (student, dialoog 2)\n',
      words: 'De bus komt niet (op zondag, …).',
    },
    {
      name: 'is no source where there is none',
      text: '> ‘De bus komt niet. (…)’\n',
      words: 'De bus komt niet. (…)',
      rol: undefined,
      dialoog: undefined,
      flaws: ['bron-ontbreekt'],
    },
    {
      name: 'of the editor stays as it is',
      text: '> ‘Toen [chauffeur] kwam, ging ik.’ (student, dialoog 2)\n',
      words: 'Toen [chauffeur] kwam, ging ik.',
    },
    {
      name: 'of the editor before an omission is no link',
      text: '> ‘Toen [chauffeur](…) ging ik.’ (student, dialoog 2)\n',
      words: 'Toen [chauffeur](…) ging ik.',
    },
  ]);
});

describe('what is missing from a quote', () => {
  checkQuotes([
    { name: 'the opening parenthesis', text: '> ‘De bus komt niet.’ student, dialoog 2)\n', flaws: ['haakje-open'] },
    {
      name: 'the opening parenthesis of a role alone',
      text: '> ‘De bus komt niet.’ student)\n',
      dialoog: undefined,
      flaws: ['haakje-open'],
    },
    { name: 'the closing parenthesis', text: '> ‘De bus komt niet.’ (student, dialoog 2\n', flaws: ['haakje-sluit'] },
    {
      name: 'the closing parenthesis of a role alone',
      text: '> ‘De bus komt niet.’ (student\n',
      dialoog: undefined,
      flaws: ['haakje-sluit'],
    },
    {
      name: 'the closing parenthesis of a host',
      text: '> ‘De bus komt niet.’ (wethouder\n',
      rol: 'wethouder',
      dialoog: undefined,
      flaws: ['haakje-sluit'],
    },
    {
      name: 'both parentheses',
      text: '> ‘De bus komt niet.’ student, dialoog 2\n',
      flaws: ['haakje-open', 'haakje-sluit'],
    },
    { name: 'the comma before the dialogue', text: '> ‘De bus komt niet.’ (student dialoog 2)\n', flaws: ['komma'] },
    {
      name: 'the comma and a parenthesis',
      text: '> ‘De bus komt niet.’ student dialoog 2)\n',
      flaws: ['haakje-open', 'komma'],
    },
    { name: 'the opening mark', text: '> De bus komt niet.’ (student, dialoog 2)\n', flaws: ['teken-open'] },
    { name: 'the closing mark', text: '> ‘De bus komt niet. (student, dialoog 2)\n', flaws: ['teken-sluit'] },
    {
      name: 'the closing mark behind a quotation inside',
      text: '> ‘Hij zei ‘nee’ tegen mij. (student, dialoog 2)\n',
      words: 'Hij zei ‘nee’ tegen mij.',
      flaws: ['teken-sluit'],
    },
    { name: 'both marks', text: '> De bus komt niet. (student, dialoog 2)\n', flaws: ['teken-open', 'teken-sluit'] },
    {
      name: 'the closing mark before a host',
      text: '> ‘De bus komt niet. (Burgemeester).\n',
      rol: 'Burgemeester',
      dialoog: undefined,
      flaws: ['punt-na-bron', 'teken-sluit'],
    },
    {
      name: 'the small letter of dialoog',
      text: '> ‘De bus komt niet.’ (student, Dialoog 2)\n',
      flaws: ['hoofdletter'],
    },
    {
      name: 'the source',
      text: '> ‘De bus komt niet.’\n',
      rol: undefined,
      dialoog: undefined,
      flaws: ['bron-ontbreekt'],
    },
    {
      name: 'all of the source but its parentheses',
      text: '> ‘De bus komt niet.’ ()\n',
      rol: undefined,
      dialoog: undefined,
      flaws: ['bron-ontbreekt'],
    },
  ]);

  it('is everything, where there is no word at all', () => {
    assert.deepEqual(shown(quoteIn('>\n')), {
      words: '',
      rol: undefined,
      dialoog: undefined,
      flaws: ['bron-ontbreekt'],
    });
  });
});

describe('what is too much in a quote', () => {
  checkQuotes([
    {
      name: 'a full stop behind the source',
      text: '> ‘De bus komt niet.’ (student, dialoog 2).\n',
      flaws: ['punt-na-bron'],
    },
    {
      name: 'a full stop before the source',
      text: '> ‘De bus komt niet’. (student, dialoog 2)\n',
      words: 'De bus komt niet',
      flaws: ['punt-voor-bron'],
    },
    {
      name: 'a question mark before the source',
      text: '> ‘Komt de bus niet’? (student, dialoog 2)\n',
      words: 'Komt de bus niet',
      flaws: ['punt-voor-bron'],
    },
    {
      name: 'a comma before the source',
      text: '> ‘De bus komt niet.’, (student, dialoog 2)\n',
      flaws: ['punt-voor-bron'],
    },
  ]);
});

describe('the places of a quote', () => {
  it('are those of its words, role, dialogue and source', () => {
    checkRanges('> ‘{{De bus\n> komt niet.}}’ {{({{student}}, dialoog {{2}})}}\n', ({ quotes: [quote] }) => [
      quote?.wordsRange,
      quote?.attribution,
      quote?.rol?.range,
      quote?.dialoog?.range,
    ]);
  });

  it('are those of its marks', () => {
    checkRanges('🚌\n\n> {{‘}}Hij zei “nee”.{{’}} (student)\n', ({ quotes: [quote] }) => [
      quote?.opening?.range,
      quote?.closing?.range,
    ]);
  });

  it('are found where the source is not well-formed', () => {
    checkRanges('> ‘De bus komt niet.’ {{{{student}} dialoog {{2}})}}.\n', ({ quotes: [quote] }) => [
      quote?.attribution,
      quote?.rol?.range,
      quote?.dialoog?.range,
    ]);
  });
});

describe('a bullet that is nothing but a quote', () => {
  const inDromen = (item: string) => read(`## Dromen\n\n- Een bus.\n${item}\n`);

  it('is a quote, and no item', () => {
    const report = inDromen('- ‘De bus komt niet.’ (student, dialoog 2)');
    assert.deepEqual(
      report.quotes.map((quote) => [quote.bullet, quote.words, quote.dialoog?.value]),
      [[true, 'De bus komt niet.', 2]],
    );
    assert.equal(report.sections[0]?.items.length, 1);
    assert.equal(textAt(report, report.quotes[0]?.range), '- ‘De bus komt niet.’ (student, dialoog 2)');
  });

  it('is a quote also where a full stop follows the source', () => {
    assert.equal(inDromen('- ‘De bus komt niet.’ (student, dialoog 2).').quotes.length, 1);
  });

  for (const [name, item] of [
    ['begins with a quotation', '- ‘De bus’ komt niet (dialoog 2)'],
    ['has no source', '- ‘De bus komt niet.’'],
    ['misses a mark', '- ‘De bus komt niet. (student, dialoog 2)'],
    ['has words behind the source', '- ‘De bus komt niet.’ (student, dialoog 2) en toen'],
    ['has only an aside behind a quotation', '- ‘De bus’ die niet komt (elke zondag)'],
  ] as const) {
    it(`is an item where it ${name}`, () => {
      const report = inDromen(item);
      assert.equal(report.quotes.length, 0);
      assert.equal(report.sections[0]?.items.length, 2);
    });
  }
});
