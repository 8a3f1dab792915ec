/**
 * Properties of every report, even one that is half typed, mutilated or hostile. Random texts come from a fixed seed.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Report } from '../server/src/report/model.ts';
import { blocksOf, readEdited, readReport } from '../server/src/report/read-report.ts';
import type { FactId } from '../server/src/report/template.ts';
import { applyEdits } from '../server/src/report/text/edits.ts';
import type { Range } from '../server/src/report/text/text.ts';
import { check } from '../server/src/rules/check.ts';
import type { Finding, Fix } from '../server/src/rules/rule.ts';
import { checked, listed } from './helpers/checked.ts';
import { applyFix } from './helpers/checks.ts';
import { fittingEdits } from './helpers/edits.ts';
import { crlf } from './helpers/marked.ts';
import { assertMinimal } from './helpers/minimal.ts';
import { type Mutation, withALineChanged, withoutALine } from './helpers/mutations.ts';
import { checkedOnce } from './helpers/once.ts';
import { assertReadable } from './helpers/readable.ts';
import { cleanExamples, examples, type ReportFile, smallestReport } from './helpers/reports.ts';
import { amount, spread } from './helpers/thorough.ts';

const SEED = 20211021;
/** The tests of fixes check one text more than once: with each kind of line break, and after more than one fix. */
let findingsIn = checkedOnce();
const smallest: ReportFile = { name: 'the smallest report', text: smallestReport() };
const example = (name: string): ReportFile => examples.find((one) => one.name === name) ?? smallest;

describe('a mutilated report', () => {
  it('has findings inside the text, each once, that a writer can read', () => {
    for (const { text } of spread(withALineChanged(smallest.text), 7))
      for (const finding of checked(text)) assertReadable(finding);
    const planted = example('vervoer-op-het-platteland');
    for (const { text } of spread(withoutALine(planted.text), 5))
      for (const finding of checked(text)) assertReadable(finding);
  });
});

describe('a fix', () => {
  after(() => {
    findingsIn = checkedOnce();
  });

  const planted = example('vervoer-op-het-platteland');
  const sources: readonly (readonly [string, readonly Mutation[]])[] = [
    ['of the example with planted slips', [planted]],
    ['of the smallest report without one of its lines', spread(withoutALine(smallest.text), 3)],
    ['of the smallest report with a line changed', spread(withALineChanged(smallest.text), 7)],
    ...cleanExamples.map(
      (file) =>
        [
          `of ${file.name} without one of its lines`,
          spread(
            withoutALine(file.text).filter(({ name }) => !name.includes('>')),
            5,
          ),
        ] as const,
    ),
  ];
  for (const [name, texts] of sources) it(`${name} removes its finding and adds none`, () => assertFixes(texts));

  const variants = [planted, ...spread([...withoutALine(smallest.text), ...withALineChanged(smallest.text)], 13)];
  it('works the same in a file with Windows line breaks, and writes those', () => {
    assertFixes(variants.map(({ name, text }) => ({ name, text: crlf(text) })));
    for (const { name, text } of variants) {
      for (const fix of findingsIn(crlf(text)).flatMap(({ fixes }) => fixes))
        assert.doesNotMatch(applyFix(crlf(text), fix), /[^\r]\n/, name);
    }
  });

  it('works the same behind a byte order mark, and leaves it first', () => {
    assertFixes(variants.map(({ name, text }) => ({ name, text: `\ufeff${text}` })));
    for (const { name, text } of variants) {
      for (const fix of findingsIn(`\ufeff${text}`).flatMap(({ fixes }) => fixes))
        assert.match(applyFix(`\ufeff${text}`, fix), /^\ufeff[^\ufeff]*$/, name);
    }
  });

  it('is the same whatever the line breaks are', () => {
    for (const { name, text } of variants) {
      const titles = (found: readonly Finding[]) =>
        found.map(({ code, fixes }) => [code, ...fixes.map(({ title }) => title)]);
      assert.deepEqual(titles(findingsIn(crlf(text))), titles(findingsIn(text)), name);
    }
  });
});

describe('reading with the report of before', () => {
  const edit = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 40 }),
    insert: fc.constantFrom(
      '',
      'x',
      '\n',
      '\n\n',
      '#',
      '## ',
      '- ',
      '> ',
      '‘',
      '’',
      ':::kader\n',
      ':::\n',
      '---\n',
      '**',
      '\r\n',
      '<aantal>',
      '🙂',
      '(',
      '6',
      '\n\n> ‘Ja.’ (student, dialoog 1)\n',
      '<!-- ',
      ' -->',
      '%%',
      '\n<<<<<<< A\n',
      '\n=======\n',
      '\n>>>>>>> B\n',
      '[a](https://example.org)',
      'www.example.org ',
      '&eacute;',
      '** ',
      ' _',
      '`',
      '<br>',
      '\u00a0',
      '\u200b',
      '\n• ',
      '\n–',
      '\n-Een',
      '\n2.Een',
      '\n##Dromen\n',
      '\n>\u200b',
      '```\n',
      '\n    ## ',
      '<!--',
    ),
  });

  for (const { name, text } of [smallest, ...examples]) {
    it(`gives the same as reading afresh: ${name}`, () => {
      const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let current = text;
        let report = readReport(text);
        for (const { at, remove, insert } of edits) {
          const start = at % (current.length + 1);
          current = current.slice(0, start) + insert + current.slice(start + remove);
          report = readReport(current, report);
        }
        assert.deepEqual(report, readReport(current));
      });
      fc.assert(property, { seed: SEED, numRuns: amount(60, 6) });
    });
  }

  it('gives the same when it is told which edits were made, however many, also in the header', () => {
    for (const { name, text } of [smallest, ...examples, { name: 'CRLF', text: crlf(smallest.text) }]) {
      const report = readReport(text);
      const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (cuts) => {
        const edits = fittingEdits(text, cuts);
        const after = readEdited(report, edits);
        const fresh = readReport(after.text);
        assert.equal(after.text, applyEdits(text, edits));
        assert.deepEqual(after, fresh, name);
        assert.deepEqual(plainBlocks(after), plainBlocks(fresh), name);
      });
      fc.assert(property, { seed: SEED, numRuns: amount(60, 6) });
    }
  });

  it('gives the same when the text before was a whole other one', () => {
    for (const { text } of examples) assert.deepEqual(readReport(text, readReport(smallest.text)), readReport(text));
    assert.deepEqual(readReport('', readReport(smallest.text)), readReport(''));
  });
});

describe('one changed number', () => {
  for (const file of [smallest, ...cleanExamples]) {
    it(`${file.name}: gives one contradiction that names every place of that fact`, () => {
      const report = readReport(file.text);
      const places = numberPlaces(report);
      assert.ok(places.length >= 9, `only ${places.length} places`);
      for (const { fact, range, text } of spread(places, 5)) {
        const changed = file.text.slice(0, range.start) + text + file.text.slice(range.end);
        const found = check(readReport(changed)).filter(({ kind }) => kind === 'contradiction');
        const what = `‘${file.text.slice(range.start, range.end)}’ → ‘${text}’ at ${range.start}`;
        assert.equal(found.length, 1, `${what}: ${listed(found)}`);
        const named = [found[0]?.range, ...(found[0]?.related ?? []).map((place) => place.range)].map((place) =>
          changed.slice(place?.start, place?.end),
        );
        const others = placesOf(fact, readReport(changed)).map((place) => changed.slice(place.start, place.end));
        for (const place of others)
          assert.ok(named.includes(place), `${what}: ‘${place}’ is not named; named are ${named.join(', ')}`);
      }
    });
  }
});

describe('hostile text', () => {
  const many = amount(100_000, 6_000);
  const texts: readonly (readonly [string, string])[] = [
    ['quotes in quotes', '>'.repeat(many)],
    ['quotes in quotes, with spaces', '> '.repeat(many)],
    ['a word of a megabyte', 'a'.repeat(10 * many)],
    ['opening parentheses', '('.repeat(many)],
    ['opening brackets', '['.repeat(many)],
    ['opening brackets of images', '!['.repeat(many)],
    ['less-than signs', '<'.repeat(many)],
    ['asterisks', '*'.repeat(many)],
    ['asterisks and words', '*a '.repeat(many)],
    ['emphasis in emphasis', '*a '.repeat(many) + ' b*'.repeat(many)],
    ['brackets in brackets', '['.repeat(many) + ']'.repeat(many)],
    ['a paragraph of many lines', 'a: 1\n'.repeat(many)],
    ['underscores', 'a_'.repeat(many)],
    ['backticks', '`a'.repeat(many)],
    ['bullets without a space', '-Een\n'.repeat(many)],
    ['stars without a space', '*Een\n'.repeat(many)],
    ['other bullets', '• Een\n'.repeat(many)],
    ['dashes', '– een\n'.repeat(many)],
    ['headings without a space', '##Een\n'.repeat(many / 10)],
    ['spaces that are none', '\u00a0'.repeat(many)],
    ['signs that nobody sees', '\u200b'.repeat(many)],
    ['lines of code that are not closed', '```a\n'.repeat(many)],
    ['comments that are not closed', '<!-- a\n'.repeat(many / 10)],
    ['conflicts that do not end', '<<<<<<< a\n'.repeat(many / 10)],
    ['colons', `${':'.repeat(many)}x`],
    ['numbers without a space', Array.from({ length: many / 10 }, (_, index) => `${index}.Een\n`).join('')],
    ['empty bullets', '- \n'.repeat(many)],
    ['bullets in bullets', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['headings', '## Dromen\n'.repeat(many / 10)],
    ['titles', '# Titel\n'.repeat(many / 10)],
    ['open kaders', ':::kader\n'.repeat(many / 10)],
    ['closing fences', ':::\n'.repeat(many / 10)],
    ['blank lines', '\n'.repeat(many)],
    ['spaces', ' '.repeat(10 * many)],
    ['full stops', `> ‘Ja${'.'.repeat(many)}’ (student)`],
    ['quotation marks', `> ${'‘'.repeat(many)}`],
    ['closing marks', `> ‘a${'’'.repeat(many)}`],
    ['a header that never ends', `---\n${'a: 1\n'.repeat(many)}`],
    ['a header in a header', '---\n'.repeat(many)],
    ['lists in the header', `---\nthema: ${'['.repeat(many / 20)}\n---\n`],
    [
      'a register of many dialogues',
      `---\nrapportage: themadialogen\nthema: A\ndialogen:\n${'  - { nummer: 1 }\n'.repeat(many / 30)}---\n`,
    ],
    [
      'hosts',
      `# A\n\n## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: ${'Emmen, '.repeat(many / 10)}\n`,
    ],
    [
      'hosts with en',
      `# A\n\n## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: ${'Emmen en '.repeat(many / 10)}\n`,
    ],
    ['placeholders', '<aantal> '.repeat(many / 10)],
    [
      'numbers in the sentence',
      `# A\n\n# B\n\n## Zes themadialogen\n\n${'organiseerden we zes themadialogen '.repeat(many / 50)}\n`,
    ],
    [
      'ideas that are no topics',
      `# A\n\n# B\n\n## 3. Eerste stappen en ideeën\n\n${'drie ideeën '.repeat(many / 10)}\n`,
    ],
    ['comments that are not closed', '<!-- '.repeat(many)],
    ['comments that are not closed, each in a paragraph', '<!-- x\n\n'.repeat(many / 10)],
    ['comments', '<!-- x --> '.repeat(many / 10)],
    ['lines with a comment between them', 'a\n<!-- x -->\n'.repeat(many / 10)],
    ['percent signs', '%% '.repeat(many)],
    ['markers of conflicts', '<<<<<<< A\na\n=======\nb\n>>>>>>> B\n'.repeat(many / 50)],
    ['half conflicts', '<<<<<<< A\n=======\n'.repeat(many / 50)],
    ['bold that is not closed', '**a '.repeat(many / 10)],
    ['bold with a space inside', '** a ** '.repeat(many / 10)],
    ['addresses', 'https://example.org/a '.repeat(many / 10)],
    ['an address without end', `https://${'a/'.repeat(many)}`],
    ['links', '[a](https://example.org) '.repeat(many / 50)],
    ['character references', '&eacute;&#233;'.repeat(many / 10)],
    ['struck words', '~~a~~ '.repeat(many / 10)],
    ['tildes', '~'.repeat(many)],
    ['tildes and words', '~~a '.repeat(many / 10)],
    ['footnotes', '[^1] '.repeat(many / 10)],
    ['code', '`a` '.repeat(many / 10)],
    ['tables', '| a | b |\n| --- | --- |\n| 1 | 2 |\n\n'.repeat(many / 100)],
    ['bars', '|'.repeat(many)],
    ['lines of a table', '| a | b |\n'.repeat(many / 10)],
    ['dashes and bars', `a|b\n${'-|'.repeat(many)}x`],
    ['tags', '<b>a</b> '.repeat(many / 10)],
    ['open tags', '<div>'.repeat(many / 10)],
    ['closing tags', '</div>'.repeat(many / 10)],
    ['proposals', '{++a++} '.repeat(many / 10)],
    ['open proposals', '{++a '.repeat(many / 10)],
    ['dollars', '$$a$$ '.repeat(many / 10)],
    ['images', '![a](b.png) '.repeat(many / 50)],
    ['zero-width signs', 'a\u200b'.repeat(many / 10)],
    ['signs that nobody can read', 'a\u0007'.repeat(many / 10)],
    ['surrogates', '\ud800'.repeat(many)],
    ['nulls', '\0'.repeat(many)],
  ];
  for (const [name, text] of texts) {
    for (const [where, whole] of [
      ['alone', text],
      ['at the end of a report', `${smallest.text}\n${text}`],
    ] as const) {
      it(`is read like any other: ${name}, ${where}`, () => {
        checked(whole);
      }).timeout(60_000);
    }
  }

  it('is read like any other: random characters', () => {
    const piece = fc.constantFrom(...'#->*_`:|[](){}<>&\\!‘’“”"\'.,;?…- \t\n\r0aÉ🙂\u0301\u00a0\ufeff\0', ...SYNTAX);
    const property = fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      checked(pieces.join(''));
    });
    fc.assert(property, { seed: SEED, numRuns: amount(1500, 150) });
  });
});

/**
 * Pieces with a meaning in a report: random texts made of these get further into the readers than random characters.
 */
const SYNTAX = [
  '---\n',
  'thema: Bussen\n',
  'rapportage: themadialogen\n',
  'dialogen:\n  - { nummer: 1, gemeente: Emmen }\n',
  '\n\n# ',
  '\n\n## Dromen\n\n',
  '\n\n## Wie zaten aan tafel?\n\n',
  '\n\n### Knelverhalen\n\n',
  '\n\n## Drie ideeën\n\n',
  '\n- ',
  '\n1. ',
  '\n> ',
  '\n:::kader\n',
  '\n:::\n',
  '‘Ja.’ (student, dialoog 2)',
  '6 gesprekken',
  'Hosts kwamen uit de volgende gemeentes: ',
  'Aa en Hunze',
  '**',
  '\n===\n',
  '<!--',
  '-->',
  '%%',
  '{>>',
  '<<}',
  '\n<<<<<<< A\n',
  '\n=======\n',
  '\n>>>>>>> B\n',
  '~~',
  '==',
  '`',
  '[^1]',
  '<b>',
  '</b>',
  '<br>',
  '{++',
  '++}',
  '\n| a | b |\n| --- | --- |\n',
  '[a](https://example.org)',
  '&eacute;',
  '\n##Dromen\n',
  '\n-Een',
  '\n•\u00a0',
  '\n\u200b> ',
  '\n```\n',
  '\n::kader\n',
];

/**
 * In a text that was spoilt at random, a fix may make something readable that was not read before, or not there. What
 * is wrong with it comes to light then, and is not the fault of the fix. In reports and in the rules' own examples a
 * fix may add nothing.
 */
const BRINGS_TO_LIGHT: Readonly<Record<string, RegExp>> = {
  // The value of a key that was not read before.
  'header-veld-onbekend': /^(?:header-waarde|header-veld-ontbreekt|gemeente-schrijfwijze)$/,
  // A record that no quote refers to yet.
  'dialoog-dubbel': /^dialoog-niet-geciteerd$/,
  // The number was mistyped in the record, not in the quote: then no quote refers to that record.
  'citaat-dialoog-onbekend': /^dialoog-niet-geciteerd$/,
  // A card that is now whole: only then must it have its quote.
  'sectie-ontbreekt': /^kaartcitaat-ontbreekt$/,
  // A heading that is now one of the template, at another level than in the template.
  'sectie-onbekend': /^teken-vooraan$/,
  // Half a quote that is now a whole one.
  'citaat-aanhalingsteken': /^citaat-zonder-slotpunt$/,
};

/** Without the key, which is an object of the parser and differs with every read. */
function plainBlocks(report: Report): unknown {
  return JSON.parse(JSON.stringify(blocksOf(report), (name, value) => (name === 'key' ? undefined : value)));
}

/** All failures at once, each with the text around what the fix changed. */
function assertFixes(texts: readonly Mutation[]): void {
  const failures = texts.flatMap(({ name, text }) => {
    const before = findingsIn(text);
    return before.flatMap((finding) =>
      finding.fixes.flatMap((fix) =>
        failureOf(finding, fix, before, text).map((failure) => `${name}\n  ${finding.code}, ‘${fix.title}’ ${failure}`),
      ),
    );
  });
  assert.equal(failures.length, 0, `${failures.length} failures:\n${failures.slice(0, 20).join('\n')}`);
}

function failureOf(finding: Finding, fix: Fix, before: readonly Finding[], text: string): readonly string[] {
  const { code, range, message, fixes } = finding;
  assertMinimal(text, fix);
  const fixed = applyFix(text, fix);
  const after = findingsIn(fixed);
  const excerpt = fixed.slice(Math.max(0, (fix.edits[0]?.range.start ?? 0) - 60)).slice(0, 200);
  const stays = after.some(
    (other) => other.code === code && other.message === message && other.range.start === range.start,
  );
  if (stays) return [`leaves it: ${JSON.stringify(excerpt)}`];
  if (fix !== fixes[0] && fix.safe === false) return [];
  const more = after.filter((one) => one.code !== 'nog-invullen' && count(after, one.code) > count(before, one.code));
  const unexpected = more.filter((one) => !BRINGS_TO_LIGHT[code]?.test(one.code));
  return unexpected.length === 0 ? [] : [`adds: ${listed(unexpected)}\n  ${JSON.stringify(excerpt)}`];
}

function count(found: readonly Finding[], code: string): number {
  return found.filter((one) => one.code === code).length;
}

interface NumberPlace {
  readonly fact: FactId | 'other';
  readonly range: Range;
  /** A number that must be wrong there. */
  readonly text: string;
}

/** Every place with a number that must agree with another one. */
function numberPlaces(report: Report): readonly NumberPlace[] {
  const { statements, announcements, quotes, header } = report;
  const heading = report.sections.find(({ entry }) => entry?.id === 'ideeen')?.heading.match?.telwoord;
  const said = statements.flatMap(({ about, range, source }) =>
    about === 'thema' || source === 'register' ? [] : [{ fact: about, range, text: '99' }],
  );
  const registered = (header.dialogen?.records ?? []).flatMap(({ deelnemers }) =>
    deelnemers ? [{ fact: 'deelnemers', range: deelnemers.range, text: '99' } as const] : [],
  );
  const counted = [...(heading ? [heading.range] : []), ...announcements.map(({ announced }) => announced.range)].map(
    (range) => ({ fact: 'other', range, text: '12' }) as const,
  );
  const quoted = quotes.flatMap(({ dialoog }) =>
    dialoog ? [{ fact: 'other', range: dialoog.range, text: '99' } as const] : [],
  );
  return [...said, ...registered, ...counted, ...quoted];
}

function placesOf(fact: NumberPlace['fact'], { statements }: Report): readonly Range[] {
  return statements.filter(({ about }) => about === fact).map(({ range }) => range);
}
