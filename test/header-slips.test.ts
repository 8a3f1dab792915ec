/**
 * Every slip that people make in a header, planted in the header of every example: it gives one finding, on its own
 * line. The fix restores the header as it was meant and leaves the body alone, and no finding follows from the slip.
 */
import assert from 'node:assert/strict';
import type { Header } from '../server/src/report/header-model.ts';
import { readReport } from '../server/src/report/read-report.ts';
import { check } from '../server/src/rules/check.ts';
import { fixAll } from '../server/src/rules/fix-all.ts';
import { applyFix } from './helpers/checks.ts';
import { crlf } from './helpers/marked.ts';
import { assertReadable } from './helpers/readable.ts';
import { examples, smallestReport } from './helpers/reports.ts';

interface Slip {
  readonly name: string;
  /** The text with the slip; the same text if the slip cannot be made in it. */
  readonly plant: (text: string) => string;
  /** Only a writer can know what was meant: no fix is applied without asking. */
  readonly asks?: true;
}

const line = (name: string, from: RegExp | string, to: string, more: Partial<Slip> = {}): Slip => ({
  name,
  plant: (text) => replaceInHeader(text, from, to),
  ...more,
});
const lines = (top: string, bottom: string): Slip => ({
  name: `${JSON.stringify(top)} above and ${JSON.stringify(bottom)} below`,
  plant: (text) => text.replace(/^---\n/, `${top}\n`).replace('\n---\n', `\n${bottom}\n`),
});

const AROUND: readonly Slip[] = [
  ...['—', '–––', '----', '--', '***', '- - -', '+++', '---\u00a0', '\u200b---', '___'].flatMap((drawn) => [
    lines(drawn, '---'),
    lines('---', drawn),
    lines(drawn, drawn),
  ]),
  lines('--- # x', '---'),
  lines('--- de gegevens', '---'),
  lines('---', '--- # x'),
  lines('', '---'),
  lines('\u00a0', '---'),
  { name: 'blank lines above', plant: (text) => `\n\n${text}` },
  { name: 'a byte order mark twice', plant: (text) => `\ufeff\ufeff${text}` },
  { name: 'no first line', plant: (text) => text.slice(4) },
  { name: 'words above', plant: (text) => `Versie van maandag\n\n${text}`, asks: true },
  { name: 'the title above', plant: (text) => text.replace(/^([\s\S]*?\n---\n\n)(# .*\n\n)/, '$2$1'), asks: true },
  { name: 'a code fence', plant: (text) => text.replace(/^---\n/, '```yaml\n').replace('\n---\n', '\n```\n') },
  { name: 'a code fence around it', plant: (text) => `\`\`\`yaml\n${text.replace('\n---\n', '\n---\n```\n')}` },
  { name: 'not closed', plant: (text) => text.replace('\n---\n', '\n') },
  ...['status', 'periode', 'dialogen'].map((key) => ({
    name: `closed above ${key}`,
    plant: (text: string) => replaceInHeader(text, new RegExp(`^${key}:`, 'm'), `---\n${key}:`),
  })),
  {
    name: 'closed above the dialogues',
    plant: (text: string) => replaceInHeader(text, /^dialogen:\n/m, 'dialogen:\n---\n'),
  },
  {
    name: 'closed too early and nowhere else',
    plant: (text: string) => replaceInHeader(text, /^dialogen:/m, '---\ndialogen:').replace(/\n---\n\n#/, '\n\n#'),
  },
];

const WITHIN: readonly Slip[] = [
  ...[
    "'t Gooi",
    "'s-Hertogenbosch",
    "'70 en later",
    '@thuis',
    '%deel',
    '`wonen`',
    '&Samen',
    '*Samen*',
    '**Samen**',
    '!Nu',
    '> 50 jaar',
    '| deel',
    'Wonen: een huis',
    'Wonen:',
    '"Samen" wonen',
    "'Samen' wonen",
    '#metoo',
    'Wonen #2',
    '- wonen',
  ].map((thema) => line(`periode ${thema}`, /^periode: .*$/m, `periode: ${thema}`)),
  ...["'s-Hertogenbosch", "'t Gooi", '@Emmen', '%Emmen', 'Emmen: oost', '“Emmen”', '‘Emmen’', '"Emmen', '#Emmen'].map(
    (host) => line(`gemeente ${host}`, /gemeente: [^,\n]+/, `gemeente: ${host}`),
  ),
  ...["['s-Hertogenbosch, 's-Gravenhage]", "[Emmen, 't Gooi]", '[Emmen, @Borne]', '[Emmen, Borne'].map((hosts) =>
    line(`gemeente ${hosts}`, /gemeente: [^,\n]+(?=,)/, `gemeente: ${hosts}`),
  ),
  line('two hosts without brackets', /gemeente: [^,\n]+(?=,)/, 'gemeente: Emmen, Borne'),
  ...['status', 'periode', 'thema', 'dialogen', 'rapportage'].map((key) =>
    line(`no colon behind ${key}`, new RegExp(`^${key}:`, 'm'), key),
  ),
  ...['status', 'periode', 'thema', 'rapportage'].flatMap((key) => [
    line(`no space behind ${key}`, `${key}: `, `${key}:`),
    line(`= behind ${key}`, `${key}: `, `${key} = `),
    line(`a no-break space behind ${key}`, `${key}: `, `${key}:\u00a0`),
    line(`a sign of no width before ${key}`, `${key}: `, `\u200b${key}: `),
    line(`${key} indented`, `\n${key}: `, `\n ${key}: `),
  ]),
  ...['nummer', 'gemeente', 'datum', 'deelnemers'].flatMap((key) => [
    line(`no space behind ${key}`, `${key}: `, `${key}:`),
    line(`no colon behind ${key}`, new RegExp(`${key}: (?=[\\d\\p{Lu}])`, 'u'), `${key} `),
    line(`a no-break space behind ${key}`, `${key}: `, `${key}:\u00a0`),
  ]),
  line('no comma', ', datum', ' datum'),
  line('two commas', ', datum', ',, datum'),
  line('a semicolon', ', datum', '; datum'),
  line('no closing brace', / \}$/m, ''),
  line('no opening brace', '- { ', '- '),
  line('no braces', /- \{ (.*) \}$/m, '- $1'),
  line('parentheses', /- \{ (.*) \}$/m, '- ( $1 )'),
  line('a bracket for the closing brace', / \}$/m, ' ]'),
  line('two closing braces', / \}$/m, ' }}'),
  line('a comma behind a dialogue', / \}$/m, ' },'),
  line('no bullet', '  - { ', '  { '),
  ...['•', '–', '*', '+'].map((bullet) => line(`bullet ${bullet}`, '  - { ', `  ${bullet} { `)),
  line('no space behind the bullet', '  - { ', '  -{ '),
  line('a tab', '  - ', '\t- '),
  { name: 'all tabs', plant: (text) => replaceAllInHeader(text, /^ {2}(?=- )/gm, '\t') },
  {
    name: 'all no-break spaces',
    plant: (text) => replaceAllInHeader(text, /^ +/gm, (found) => '\u00a0'.repeat(found.length)),
  },
  line('a dialogue indented otherwise', /\n {2}(- .*\n)(?=dialogen|status|periode|negeer|---)/, '\n   $1'),
  { name: 'two facts on a line', plant: (text) => replaceInHeader(text, 'themadialogen\n', 'themadialogen ') },
  line('a comma behind a value', /^status: (.*)$/m, 'status: "$1",'),
  line('a number in quotes', /nummer: (\d)/, 'nummer: "$1"'),
  line('a number in words', /nummer: 1/, 'nummer: één'),
  line('a date as it is said', /datum: (\d+)-(\d+)-(\d+)/, 'datum: $3-$2-$1'),
  line('a status that is none', /^status: .*$/m, 'status: klaar', { asks: true }),
  line('a mistyped status', /^status:/m, 'statsu:'),
  line('a mistyped theme', /^thema:/m, 'tehma:'),
  line('a mistyped list', /^dialogen:/m, 'dialoog:'),
  ...['nummer', 'gemeente', 'datum', 'deelnemers'].map((key) =>
    line(`a mistyped ${key}`, `${key}:`, `${key}s:`.replace('rss:', 'r:')),
  ),
  ...['tags: [a]', 'author: ik', 'title: Iets'].map((key) => line(key, /^status:/m, `${key}\nstatus:`, { asks: true })),
  line('a key twice', /^(status: .*)$/m, '$1\n$1', { asks: true }),
  line('a flow map', /^periode: .*$/m, 'periode: {{nu}}', { asks: true }),
];

function replaceInHeader(text: string, from: RegExp | string, to: string): string {
  const end = text.indexOf('\n---\n') + 5;
  return text.slice(0, end).replace(from, to) + text.slice(end);
}

function replaceAllInHeader(text: string, from: RegExp, to: string | ((found: string) => string)): string {
  const end = text.indexOf('\n---\n') + 5;
  return text.slice(0, end).replace(from, to as string) + text.slice(end);
}

const bodyOf = (text: string) => text.slice(text.search(/^## /m));
const valuesOf = ({ rapportage, thema, status, negeer, dialogen }: Header) =>
  JSON.stringify([
    rapportage?.value,
    thema?.value,
    status?.value,
    negeer.map(({ value }) => value),
    dialogen?.records.map(({ nummer, datum, deelnemers }) => [nummer?.value, datum?.value, deelnemers?.value]),
  ]);

/** Findings by distance from the end, which no slip in the header changes, and by message, in case a title moved. */
const placesOf = (text: string) =>
  new Set(
    check(readReport(text)).flatMap(({ code, message, range }) => [
      `${code} ${text.length - range.end}`,
      `${code} ${message}`,
    ]),
  );

/** The first line that has changed. */
function lineOfSlip(before: string, after: string): number {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return now.findIndex((one, index) => one !== old[index]);
}

const smallest = { name: 'the smallest report', text: smallestReport() };
const windows = { name: 'the smallest report, Windows', text: crlf(smallest.text) };
const known = new Map([smallest, windows, ...examples].map(({ text }) => [text, placesOf(text)]));
/** Whole examples take time: each slip is planted in one of them, unless all are asked for (EVERY_EXAMPLE=1). */
const chosen = (index: number) =>
  process.env.EVERY_EXAMPLE ? examples : examples.filter((_, at) => at === index % examples.length);

describe('a slip in the header', () => {
  for (const [index, { name, plant, asks }] of [...AROUND, ...WITHIN].entries()) {
    it(`is one finding, and its fix leaves what was meant: ${name}`, () => {
      let planted = 0;
      for (const { name: where, text: right } of [smallest, windows, ...chosen(index)]) {
        const text = right === windows.text ? crlf(plant(smallest.text)) : plant(right);
        if (text === right) continue;
        planted++;
        checkSlip(where, right, text, asks === true);
      }
      assert.ok(planted > 0 || index % examples.length > 0, 'planted nowhere');
    });
  }
});

function checkSlip(name: string, right: string, text: string, asks: boolean): void {
  const report = readReport(text);
  const found = check(report);
  const before = known.get(right);
  const more = found.filter(
    ({ code, message, range }) =>
      !before?.has(`${code} ${text.length - range.end}`) && !before?.has(`${code} ${message}`),
  );
  assert.equal(more.length, 1, `${name}: ${more.map(({ code, message }) => `${code}: ${message}`).join('\n')}`);
  const [slip] = more;
  if (!slip) return;
  const at = text.slice(0, slip.range.start).split('\n').length - 1;
  const where = lineOfSlip(right, text);
  assert.ok(
    at === where || text.split('\n')[where]?.trim() === '',
    `${name}: on line ${at}, the slip is on ${where}: ${slip.message}`,
  );
  assert.ok(slip.range.end > slip.range.start && slip.message.length <= 160, slip.message);
  assertReadable(slip);
  if (right === smallest.text) assert.equal(bodyOf(fixAll(report, found).text), bodyOf(right), `${name}: the body`);
  if (asks) {
    assert.ok(
      slip.fixes.every(({ safe }) => safe === false),
      `${name}: made unseen`,
    );
    return;
  }
  const [fix] = slip.fixes;
  assert.ok(fix && fix.safe !== false, `${name}: no fix for ${slip.message}`);
  // If the same header is above the same body, everything else is the same as well.
  const mended = readReport(applyFix(text, fix));
  assert.equal(bodyOf(mended.text), bodyOf(right), name);
  assert.deepEqual(mended.header.problems, [], `${name}: ${mended.text.slice(0, 300)}`);
  assert.equal(valuesOf(mended.header), valuesOf(readReport(right).header), `${name}: ${mended.text.slice(0, 300)}`);
}
