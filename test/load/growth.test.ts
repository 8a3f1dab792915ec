/**
 * Whatever a file has a lot of: twice as much takes no more than about twice the work, or one sentence says that it is
 * too much, and a keystroke in it is answered well within a second. Work is processor time, which other programs do not
 * add to.
 */
import assert from 'node:assert/strict';
import { readReport } from '../../server/src/report/read-report.ts';
import { check } from '../../server/src/rules/check.ts';
import { smallestReport } from '../helpers/reports.ts';

const REPORT = smallestReport();
/** Puts a text in chapter 3 of the report. */
const inside = (text: string) => REPORT.replace('## 4. Procesobservaties', () => `${text}\n\n## 4. Procesobservaties`);
const lines = (count: number, line: (index: number) => string, between = '\n\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(between);

/** Each has a number that takes some tenths of a second, and makes a text with that many. */
const MUCH: Readonly<Record<string, readonly [count: number, text: (count: number) => string]>> = {
  'list levels by indentation': [
    400,
    (count) => inside(lines(count, (index) => `${'  '.repeat(index)}- punt ${index}`, '\n')),
  ],
  'numbered levels on a line': [20_000, (count) => inside(`${'1. '.repeat(count)}punt`)],
  'bullets on a line': [20_000, (count) => inside(`${'- '.repeat(count)}punt`)],
  'levels of lists in quotes': [20_000, (count) => inside(`${'> - '.repeat(count)}punt`)],
  'levels of quotes': [20_000, (count) => inside(`${'> '.repeat(count)}punt`)],
  'levels by tabs': [400, (count) => inside(lines(count, (index) => `${'\t'.repeat(index)}- punt ${index}`, '\n'))],
  quotes: [
    1000,
    (count) =>
      inside(
        lines(count, (index) => `> ‘Dit zijn de woorden van het citaat met nummer ${index}.’ (student, dialoog 1)`),
      ),
  ],
  'quotes of one wording': [
    2000,
    (count) => inside(lines(count, () => '> ‘De bus rijdt hier al jaren niet meer.’ (student, dialoog 1)')),
  ],
  'quotes without a source': [
    2000,
    (count) => inside(lines(count, (index) => `> ‘De bus rijdt hier niet meer ${index}.’`)),
  ],
  'quotes of a dialogue that is not there': [
    2000,
    (count) => inside(lines(count, (index) => `> ‘De bus rijdt niet ${index}.’ (Rol${index}, dialoog ${index})`)),
  ],
  'quotes of one dialogue that is not there': [
    2000,
    (count) => inside(lines(count, (index) => `> ‘De bus rijdt niet ${index}.’ (rol, dialoog 77)`)),
  ],
  placeholders: [2000, (count) => inside(lines(count, () => '> ‘<citaat>’ (<rol>, dialoog 1)'))],
  paragraphs: [3000, (count) => inside(lines(count, (index) => `Alinea nummer ${index} met enkele woorden.`))],
  points: [1500, (count) => inside(lines(count, (index) => `- Punt nummer ${index} met enkele woorden.`, '\n'))],
  'headings of level 2': [1000, (count) => inside(lines(count, (index) => `## Kop nummer ${index}`))],
  'headings of level 3': [2000, (count) => inside(lines(count, (index) => `### Kop nummer ${index}\n\nTekst.`))],
  titles: [1000, (count) => `${REPORT}\n${lines(count, (index) => `# Titel ${index}\n\nTekst.`)}`],
  kaders: [2000, (count) => inside(lines(count, (index) => `:::kader\n### Kop ${index}\n\nTekst.\n:::`))],
  'kaders that are not closed': [
    2000,
    (count) => inside(lines(count, (index) => `:::kader\n### Kop ${index}\n\nTekst.`)),
  ],
  'lines of one quote': [3000, (count) => inside(lines(count, (index) => `> regel ${index} van een citaat`, '\n'))],
  'hosts that are none': [
    300,
    (count) =>
      REPORT.replace(/(gemeentes: )/, (found) => `${found}${lines(count, (index) => `Plaats${index}`, ', ')}, `),
  ],
  'points of the card and topics': [
    300,
    (count) =>
      REPORT.replace('- Vaker een bus.', () =>
        lines(count, (index) => `- Punt${index} van de kaart${index} is anders.`, '\n'),
      ).replace(
        /## 2\. Dromen[^\n]*\n\n/,
        (heading) =>
          `${heading}${lines(count, (index) => `- Onderwerp${index} van het rapport${index} is eigen.`, '\n')}\n`,
      ),
  ],
  'words on a line': [100_000, (count) => inside('woord '.repeat(count))],
  'letters of a word': [200_000, (count) => inside('a'.repeat(count))],
  brackets: [20_000, (count) => inside('('.repeat(count))],
  'marks of quotations': [20_000, (count) => inside('‘a '.repeat(count))],
  stars: [20_000, (count) => inside('*a '.repeat(count))],
  backticks: [2000, (count) => inside(`${'`'.repeat(count)} ${'`a'.repeat(count)}`)],
  blanks: [100_000, (count) => inside(`a${' '.repeat(count)}b`)],
  'empty lines': [200_000, (count) => inside('\n'.repeat(count))],
};

/** Milliseconds of processor time. */
function work(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Opening the file and typing one character in it. */
function workOn(text: string): number {
  const at = text.length >> 1;
  return work(() => {
    const report = readReport(text);
    check(report);
    check(readReport(`${text.slice(0, at)}x${text.slice(at)}`, report));
  });
}

describe('a file with many', () => {
  for (const [what, [count, text]] of Object.entries(MUCH)) {
    it(`${what} takes work as it is long`, function () {
      this.timeout(240_000);
      // The lower of two times: the machine may also collect garbage or compile.
      const once = Math.min(workOn(text(count)), workOn(text(count)));
      // Linear growth gives 4, quadratic 16; below a tenth of a second this would measure the machine.
      const most = Math.max(once, 25) * 10;
      const long = text(count * 4);
      const first = workOn(long);
      // If the first time is good enough, a second one is not needed.
      const more = first < most ? first : Math.min(first, workOn(long));
      assert.ok(more < most, `${count}: ${Math.round(once)} ms, ${count * 4}: ${Math.round(more)} ms`);
    });
  }
});

describe('a file that is too much', () => {
  for (const [what, text] of [
    ['deep', inside(`${'1. '.repeat(100_000)}punt`)],
    ['deep by its indentation', inside(lines(1000, (index) => `${'  '.repeat(index)}- punt ${index}.`, '\n'))],
    [
      'large',
      inside(
        lines(100_000, (index) => `> ‘Dit zijn de woorden van het citaat met nummer ${index}.’ (student, dialoog 1)`),
      ),
    ],
    [
      'many to compare',
      (MUCH['points of the card and topics']?.[1](20_000) ?? '').replaceAll('is eigen.', 'is anders.'),
    ],
  ] as const) {
    it(`as it is so ${what} gets one sentence that says so, and a key is answered at once`, function () {
      this.timeout(60_000);
      const report = readReport(text);
      const said = check(report).filter(({ code }) => code === 'niet-nagekeken');
      assert.equal(said.length, 1);
      assert.match(said[0]?.message ?? '', /^.{20,160}\.$/);
      const at = text.indexOf('Procesobservaties', text.length - 400);
      const key = work(() => check(readReport(`${text.slice(0, at)}x${text.slice(at)}`, report)));
      assert.ok(key < 2500, `a key takes ${Math.round(key)} ms`);
    });
  }

  it('is said alone where nothing of it is read, and nothing of it is mended or written', () => {
    const large = inside('woord '.repeat(600_000));
    assert.deepEqual(
      check(readReport(large)).map(({ code, range }) => [code, range.start]),
      [['niet-nagekeken', 0]],
    );
    assert.equal(
      check(readReport(large))[0]?.message,
      'Dit bestand is te groot om na te kijken: het heeft 3.600.000 tekens; een rapportage heeft er hooguit 3.000.000.'.replace(
        '3.600.000',
        String(large.length).replace(/\B(?=(?:\d{3})+$)/g, '.'),
      ),
    );
  });

  it('is not a line of a hundred dashes, or one that begins with many spaces', () => {
    for (const text of [
      '-'.repeat(300),
      '- '.repeat(300),
      `* * ${'* '.repeat(200)}`,
      `Een alinea\n${' '.repeat(400)}die verder gaat.`,
      `${'> '.repeat(90)}diep`,
    ])
      assert.ok(!check(readReport(inside(text))).some(({ code }) => code === 'niet-nagekeken'), text.slice(0, 20));
  });

  it('may have more than a call has arguments', () => {
    for (const text of ['# a\n'.repeat(130_000), '    a\n\nb\n\n'.repeat(130_000)]) {
      const found = check(readReport(inside(text)));
      assert.equal(found.find(({ message }) => message.includes('werkt niet'))?.message, undefined);
    }
  }).timeout(240_000);
});
