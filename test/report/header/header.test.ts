/** The header as format.md §1 describes it, and every way in which it can be wrong. */
import assert from 'node:assert/strict';
import { LARGEST_HEADER, readHeader } from '../../../server/src/report/header/header.ts';
import type { Header } from '../../../server/src/report/header-model.ts';
import { applyEdits } from '../../helpers/checks.ts';
import { crlf, dedent, readMarked, withMarks } from '../../helpers/marked.ts';
import { textAt } from '../../helpers/read.ts';

/** A report with `thema` and `rapportage` in its header, and `lines` below them. */
function header(lines: string): string {
  return `---\nrapportage: themadialogen\nthema: Bussen\n${lines}---\n\n# Titel\n`;
}

function headerOf(text: string): Header {
  return readHeader(dedent(text));
}

/** The problems of `marked` are of these kinds, on the marked text. */
function checkProblems(marked: string, kinds: readonly string[]): Header {
  const { text, ranges } = readMarked(marked);
  const read = readHeader(text);
  assert.deepEqual(read.problems.map(({ kind }) => kind).sort(), [...kinds].sort());
  const places = read.problems
    .map(({ range }) => ({ start: range.start, end: range.end }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  assert.equal(
    withMarks(text, places),
    withMarks(
      text,
      ranges.map(({ start, end }) => ({ start, end })),
    ),
  );
  return read;
}

describe('a header', () => {
  const text = dedent(`
    ---
    rapportage: themadialogen
    thema: Bussen
    status: redactie
    periode: voorjaar 2024
    dialogen:
      - { nummer: 1, gemeente: Emmen, datum: 2024-04-12, deelnemers: 7 }
      - nummer: 2
        gemeente: [Aa en Hunze, Borne]
        deelnemers: 8
    negeer: [kop-afwijkend]
    ---

    # Titel
  `);

  it('gives the values of its keys', () => {
    const { rapportage, thema, status, periode, negeer, problems, present } = readHeader(text);
    assert.deepEqual(
      [rapportage?.value, thema?.value, status?.value, periode?.value],
      ['themadialogen', 'Bussen', 'redactie', 'voorjaar 2024'],
    );
    assert.deepEqual(
      negeer.map(({ value }) => value),
      ['kop-afwijkend'],
    );
    assert.deepEqual([present, problems], [true, []]);
  });

  it('gives the register, with one host or more', () => {
    assert.deepEqual(
      readHeader(text).dialogen?.records.map(({ nummer, gemeenten, datum, deelnemers }) => [
        nummer?.value,
        gemeenten.map(({ value }) => value),
        datum?.value,
        deelnemers?.value,
      ]),
      [
        [1, ['Emmen'], '2024-04-12', 7],
        [2, ['Aa en Hunze', 'Borne'], undefined, 8],
      ],
    );
  });

  it('knows where each value stands', () => {
    const { thema, dialogen, negeer } = readHeader(text);
    const [first, second] = dialogen?.records ?? [];
    assert.deepEqual(
      [
        thema?.range,
        dialogen?.key,
        first?.nummer?.range,
        first?.datum?.range,
        second?.gemeenten[1]?.range,
        negeer[0]?.range,
      ].map((range) => textAt({ text }, range)),
      ['Bussen', 'dialogen', '1', '2024-04-12', 'Borne', 'kop-afwijkend'],
    );
  });

  it('lists every key, also those of the records', () => {
    assert.deepEqual(
      readHeader(text).keys.map(({ path }) => path),
      [
        'rapportage',
        'thema',
        'status',
        'periode',
        'dialogen',
        ...['nummer', 'gemeente', 'datum', 'deelnemers'].map((key) => `dialogen/0/${key}`),
        ...['nummer', 'gemeente', 'deelnemers'].map((key) => `dialogen/1/${key}`),
        'negeer',
      ],
    );
  });

  it('runs from its first to its last line', () => {
    assert.equal(textAt({ text }, readHeader(text).range), text.slice(0, text.indexOf('\n\n# Titel')));
  });

  it('is the same with Windows line breaks and behind a byte order mark', () => {
    const values = ({ thema, dialogen, problems }: Header) => [
      thema?.value,
      dialogen?.records.map(({ nummer, gemeenten }) => [nummer?.value, gemeenten[0]?.value]),
      problems,
    ];
    assert.deepEqual(values(readHeader(crlf(text))), values(readHeader(text)));
    assert.deepEqual(values(readHeader(`\ufeff${text}`)), values(readHeader(text)));
    assert.equal(textAt({ text: `\ufeff${text}` }, readHeader(`\ufeff${text}`).thema?.range), 'Bussen');
    assert.equal(textAt({ text: crlf(text) }, readHeader(crlf(text)).negeer[0]?.range), 'kop-afwijkend');
  });

  it('may quote a theme, and gives it without the quotes', () => {
    assert.equal(
      headerOf('---\nrapportage: themadialogen\nthema: "Wonen: nu & straks"\n---\n').thema?.value,
      'Wonen: nu & straks',
    );
    assert.equal(headerOf("---\nrapportage: themadialogen\nthema: 'Bussen'\n---\n").thema?.value, 'Bussen');
  });

  it('may have comments, and end in dots', () => {
    assert.deepEqual(
      headerOf('---\n# Soort en thema\nrapportage: themadialogen # soort\n# het thema\nthema: Bussen\n# klaar\n...\n')
        .problems,
      [],
    );
  });

  it('may end at the end of the file', () => {
    const { problems, range } = headerOf('---\nrapportage: themadialogen\nthema: Bussen\n---');
    assert.deepEqual([problems, range.end], [[], 47]);
  });

  it('is taken from the report of before where its text is the same', () => {
    const before = { text, header: readHeader(text) };
    assert.equal(readHeader(`${text}\nMeer.\n`, before), before.header);
    assert.notEqual(readHeader(text.replace('Bussen', 'Treinen'), before), before.header);
  });
});

describe('no header', () => {
  for (const [name, text] of [
    ['an empty file', ''],
    ['a title on the first line', '# Titel\n'],
    ['a line of words with a colon', 'Thema: Bussen\nWaar: in Emmen\n'],
    ['a line drawn above text', '***\nEr was veel te bespreken.\n***\n'],
    ['a list', '- Thema: Bussen\n- Status: klaar\n'],
    ['a code block of something else', '```\nnaam: x\n```\n'],
  ] as const) {
    it(`is what ${name} gives`, () => {
      const { present, range, problems } = readHeader(text);
      assert.deepEqual([present, range, problems], [false, { start: 0, end: 0 }, []]);
    });
  }

  it('stands behind the byte order mark', () => {
    assert.deepEqual(readHeader('\ufeff# Titel\n').range, { start: 1, end: 1 });
  });
});

describe('a header that cannot be read', () => {
  it('has one problem where a line does not end it, and the report below is still read', () => {
    const { thema, range } = checkProblems('{{---}}\nrapportage: themadialogen\nthema: Bussen\n\n# Titel\n', ['yaml']);
    assert.equal(thema?.value, 'Bussen');
    assert.equal(range.end, '---\nrapportage: themadialogen\nthema: Bussen\n'.length);
  });

  it('ends at the first heading where no blank line comes before it', () => {
    const { range } = checkProblems('{{---}}\nrapportage: themadialogen\n# Titel\n\nTekst.\n\n---\n', ['yaml']);
    assert.equal(range.end, '---\nrapportage: themadialogen\n'.length);
  });

  it('is mended by a line of dashes below its last line', () => {
    const text = '---\nrapportage: themadialogen\nthema: Bussen\n\n# Titel\n';
    const [problem] = readHeader(text).problems;
    assert.ok(problem?.kind === 'yaml' && problem.mend);
    assert.equal(
      applyEdits(text, problem.mend.edits),
      '---\nrapportage: themadialogen\nthema: Bussen\n---\n\n# Titel\n',
    );
  });

  it('is read where its first line of dashes is missing, with one problem', () => {
    const { thema, range } = checkProblems('{{rapportage: themadialogen}}\nthema: Bussen\n---\n\n# Titel\n', ['place']);
    assert.deepEqual([thema?.value, range], ['Bussen', { start: 0, end: 43 }]);
    checkProblems(crlf('\ufeff{{thema: Bussen}}\nrapportage: themadialogen\n---\n'), ['place']);
  });

  it('is not seen in text that begins like one, without a line that closes it', () => {
    for (const text of [
      'thema: Bussen\n\n# Titel\n\n---\n',
      'thema: Bussen\n## Dromen\n---\n',
      'Thema: Bussen\n---\n',
      'thema: Bussen',
    ])
      assert.equal(readHeader(text).present, false);
  });

  it('is read where blank lines stand above it, with one problem', () => {
    const { thema } = checkProblems('\n\n{{---}}\nrapportage: themadialogen\nthema: Bussen\n---\n', ['place']);
    assert.equal(thema?.value, 'Bussen');
  });

  for (const [name, lines, message] of [
    ['a tab to indent with', 'dialogen:\n{{\t}}- { nummer: 1 }\n', /tab/],
    ['a key that stands there twice', '{{thema}}: Treinen\n', /twee keer/],
    ['a text with a colon', 'periode: {{voorjaar: 2024}}\n', /dubbele punt/],
    ['a brace that is not closed', 'dialogen:\n  - { nummer: {{1}}\n', /accolade/],
    ['a bracket that is not closed', 'negeer: [kop-afwijkend\nperiode: nu\n', /haak/],
    ['a quotation mark that is not closed', 'periode: "nu\n', /niet gesloten/],
    ['a comma that is left out', 'dialogen:\n  - { nummer: 1 gemeente: Emmen }\n', /komma/],
    ['a line without a colon', 'status concept\n', /dubbele punt/],
    ['a line that is indented otherwise', 'dialogen:\n  - nummer: 1\n   gemeente: Emmen\n', /springt anders in/],
    ['a value that begins with a strange character', 'periode: @nu\n', /niet met @ beginnen/],
    ['an anchor', 'periode: &nu {{2024}}\n', /met & beginnen/],
    ['a tag', 'periode: !tijd {{voorjaar}}\n', /met ! beginnen/],
  ] as const) {
    it(`says so of ${name}, in one problem`, () => {
      const [problem] = readHeader(readMarked(header(lines)).text).problems;
      assert.match(problem?.kind === 'yaml' ? problem.message : '', message);
      assert.equal(readHeader(readMarked(header(lines)).text).problems.length, 1);
    });
  }

  it('is not expanded where it refers to itself many times over', () => {
    const lines = Array.from(
      { length: 20 },
      (_, index) =>
        `k${index}: &a${index} [${Array(9)
          .fill(`*a${index - 1}`)
          .join(', ')}]\n`,
    ).join('');
    assert.ok(headerOf(header(lines)).problems.every(({ kind }) => kind === 'yaml'));
    assert.equal(headerOf(header(lines)).readable, false);
  });

  it('is not read where brackets or bullets stand in each other by the thousand', () => {
    for (const deep of [
      '{ , '.repeat(16_000),
      '['.repeat(60_000),
      '- '.repeat(30_000),
      '? '.repeat(30_000),
      '{ a: '.repeat(12_000),
    ]) {
      for (let count = 0; count < 3; count++) assert.equal(readHeader(header(`periode: ${deep}\n`)).readable, false);
      assert.equal(readHeader(header(`periode: ${deep}\n`)).problems.length, 1);
      assert.equal(readHeader(header(`${deep}\n`)).problems.length, 1);
    }
  });

  it('is not read beyond 64 KiB', () => {
    const large = header(`periode: ${'a'.repeat(LARGEST_HEADER)}\n`);
    const { problems, thema } = readHeader(large);
    assert.deepEqual([problems.length, thema], [1, undefined]);
    assert.equal(textAt({ text: large }, problems[0]?.range), '---');
    assert.deepEqual(readHeader(header(`periode: ${'a'.repeat(60_000)}\n`)).problems, []);
  });

  it('has one problem where it is no list of keys', () => {
    checkProblems('---\n{{- een\n- twee\n}}---\n', ['yaml']);
    assert.deepEqual(
      headerOf('---\nzomaar tekst\n---\n').problems.map(({ kind }) => kind),
      ['yaml'],
    );
  });
});

describe('a header with something missing or wrong', () => {
  it('misses the keys that every report has', () => {
    checkProblems('{{---}}\nrapportage: themadialogen\n---\n', ['missing']);
    checkProblems('{{---}}\nthema: Bussen\n---\n', ['missing']);
    checkProblems('{{{{---}}}}\n---\n', ['missing', 'missing']);
    checkProblems('{{{{---}}}}\nstatus: concept\n---\n', ['missing', 'missing']);
  });

  it('misses the number of a dialogue, however the record is written', () => {
    checkProblems(header('dialogen:\n  - {{{ gemeente: Emmen }}}\n'), ['missing']);
    checkProblems(header('dialogen:\n  - {{gemeente: Emmen}}\n    deelnemers: 7\n'), ['missing']);
  });

  it('has a key that does not exist, with the one that is meant', () => {
    const { problems } = checkProblems(header('{{statsu}}: redactie\n'), ['unknown']);
    assert.equal(problems[0]?.kind === 'unknown' && problems[0].nearest, 'status');
  });

  it('has a key that does not exist in a record', () => {
    const { problems } = checkProblems(header('dialogen:\n  - { nummer: 1, {{deelnemer}}: 7 }\n'), ['unknown']);
    assert.equal(problems[0]?.kind === 'unknown' && problems[0].nearest, 'deelnemers');
  });

  it('does not also miss the key that was mistyped', () => {
    checkProblems('---\nrapportage: themadialogen\n{{tehma}}: Bussen\n---\n', ['unknown']);
  });

  it('is not offered a key that is there already', () => {
    const { problems } = checkProblems(header('{{themaa}}: Treinen\n'), ['unknown']);
    assert.equal(problems[0]?.kind === 'unknown' && problems[0].nearest, undefined);
  });

  for (const [name, lines] of [
    ['a status that is not in the list', 'status: {{klaar}}\n'],
    ['a status that is not filled in', '{{status}}:\n'],
    ['a text for a list', 'dialogen: {{zes}}\n'],
    ['a list with something else than records', 'dialogen:\n  - {{zes}}\n'],
    ['no date', 'dialogen:\n  - { nummer: 1, datum: {{12 april}} }\n'],
    ['a date that is not in the calendar', 'dialogen:\n  - { nummer: 1, datum: {{2024-02-30}} }\n'],
    ['a count below one', 'dialogen:\n  - { nummer: 1, deelnemers: {{0}} }\n'],
    ['a count that is no whole number', 'dialogen:\n  - { nummer: 1, deelnemers: {{7.5}} }\n'],
    ['a count in words', 'dialogen:\n  - { nummer: 1, deelnemers: {{zeven}} }\n'],
    ['a number below one', 'dialogen:\n  - { nummer: {{0}} }\n'],
    ['a municipality that is a number', 'dialogen:\n  - { nummer: 1, gemeente: {{12}} }\n'],
    ['a list of no municipalities', 'dialogen:\n  - { nummer: 1, gemeente: {{[]}} }\n'],
    ['a text for the codes', 'negeer: {{kop-afwijkend}}\n'],
  ] as const) {
    it(`has ${name}`, () => {
      checkProblems(header(lines), ['value']);
    });
  }

  it('has another kind of report, or a theme that is no text', () => {
    checkProblems('---\nrapportage: {{verslag}}\nthema: Bussen\n---\n', ['value']);
    checkProblems('---\nrapportage: themadialogen\nthema: {{2024}}\n---\n', ['value']);
    checkProblems('---\nrapportage: themadialogen\nthema: {{""}}\n---\n', ['value']);
  });

  it('gives what is right all the same', () => {
    const { thema, dialogen } = headerOf(
      header('status: klaar\ndialogen:\n  - { nummer: nul, gemeente: Emmen }\n  - zes\n  - { nummer: 2 }\n'),
    );
    assert.equal(thema?.value, 'Bussen');
    assert.deepEqual(
      dialogen?.records.map(({ nummer, gemeenten }) => [nummer?.value, gemeenten[0]?.value]),
      [
        [undefined, 'Emmen'],
        [2, undefined],
      ],
    );
  });

  it('has every place of several problems', () => {
    checkProblems(
      header(
        '{{statsu}}: redactie\ndialogen:\n  - { nummer: {{0}}, deelnemers: {{geen}} }\n  - {{{ gemeente: Emmen }}}\n',
      ),
      ['unknown', 'value', 'value', 'missing'].sort(),
    );
  });
});
