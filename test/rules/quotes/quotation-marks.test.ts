/** Any pair of signs around a quote is read as its marks and is one finding, and the fix gives a correct pair. */
import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { fixAll } from '../../../server/src/rules/fix-all.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { applyFix } from '../../helpers/checks.ts';
import { spread } from '../../helpers/thorough.ts';

/** Marks that people type: single characters here; pairs, escapes and character references in `MORE`. */
const SIGNS = ['‘', '’', '“', '”', '‚', '„', '‹', '›', '«', '»', "'", '"', '`', '´', '′', '″', '‛', '‟'];
const MORE = [
  ',,',
  "''",
  '``',
  '‘‘',
  '’’',
  '““',
  '””',
  '""',
  '´´',
  '′′',
  '‚‚',
  "\\'",
  '\\"',
  '\\`',
  '&quot;',
  '&lsquo;',
  '&rsquo;',
  '&bdquo;',
  '&ldquo;',
  '&raquo;',
  '&#39;',
  '&acute;',
  '&#x201d;',
  "'’",
];

/** A piece of a report in the house style, with a quote at its end. */
function chapter(quote: string): string {
  return `## 2. Dromen en wensen voor de toekomst\n\n- Vaker een bus.\n\n> ‘De bus komt te laat.’ (student, dialoog 1)\n\n${quote}\n`;
}

/** The findings that the piece has because it is not a whole report. */
const base = new Set(check(readReport(chapter(''))).map(({ code }) => code));

/** A quote as it is typed, the words that are read, and the quote after the fix. */
interface Case {
  readonly name: string;
  /** `{` and `}` stand for the marks. */
  readonly quote: string;
  readonly words: string;
  /** The quote after the fix, with `‘` and `’` as its marks. */
  readonly fixed: string;
}

const CASES: readonly Case[] = [
  ['plain', 'Ik fiets liever.'],
  ['with apostrophes', 'Zo’n zus van de paus’ neef heeft ’s avonds foto’s, ’t is wat.'],
  ['with straight apostrophes', "Zo'n zus van de paus' neef heeft 's avonds foto's, 't is wat."],
  ['that begins with an apostrophe', '’s Avonds fiets ik liever.'],
  ['that ends with an apostrophe', 'Ik rijd liever op de fiets van de paus’.'],
  ['with a question mark', 'Fiets ik dan liever?'],
  ['in two paragraphs', 'Ik fiets liever.\n>\n> Dat weet iedereen hier.'],
].map(([name = '', words = '']) => ({
  name,
  quote: `> {${words}} (scholier, dialoog 2)`,
  words: words.replace('\n>\n> ', '\n'),
  fixed: `> ‘${words}’ (scholier, dialoog 2)`,
}));

const OTHERS: readonly Case[] = [
  {
    name: 'with the other pair inside',
    quote: '> {Hij zei “nooit” tegen mij.} (scholier, dialoog 2)',
    words: 'Hij zei “nooit” tegen mij.',
    fixed: '> ‘Hij zei “nooit” tegen mij.’ (scholier, dialoog 2)',
  },
  {
    name: 'with the same pair inside',
    quote: '> {Hij zei ‘nooit’ tegen mij.} (scholier, dialoog 2)',
    words: 'Hij zei ‘nooit’ tegen mij.',
    fixed: '> ‘Hij zei “nooit” tegen mij.’ (scholier, dialoog 2)',
  },
  {
    name: 'with a question mark behind',
    quote: '> {Fiets ik dan liever}? (scholier, dialoog 2)',
    words: 'Fiets ik dan liever',
    fixed: '> ‘Fiets ik dan liever?’ (scholier, dialoog 2)',
  },
  {
    name: 'with a full stop behind',
    quote: '> {Ik fiets liever}. (scholier, dialoog 2)',
    words: 'Ik fiets liever',
    fixed: '> ‘Ik fiets liever.’ (scholier, dialoog 2)',
  },
  {
    name: 'in italics',
    quote: '> *{Ik fiets liever.}* (scholier, dialoog 2)',
    words: 'Ik fiets liever.',
    fixed: '> *‘Ik fiets liever.’* (scholier, dialoog 2)',
  },
  {
    name: 'around italics',
    quote: '> {*Ik fiets liever.*} (scholier, dialoog 2)',
    words: 'Ik fiets liever.',
    fixed: '> ‘*Ik fiets liever.*’ (scholier, dialoog 2)',
  },
  {
    name: 'with blanks inside',
    quote: '> { Ik fiets liever. } (scholier, dialoog 2)',
    words: 'Ik fiets liever.',
    fixed: '> ‘Ik fiets liever.’ (scholier, dialoog 2)',
  },
];

function extra(text: string): readonly Finding[] {
  return check(readReport(text)).filter(({ code }) => !base.has(code));
}

function failureOf({ quote, words, fixed }: Case, open: string, close: string): string | undefined {
  const typed = quote.replace('{', () => open).replace('}', () => close);
  const text = chapter(typed);
  const read = readReport(text).quotes.at(-1);
  const shown = `${typed.replaceAll('\n', '⏎')}: `;
  if (read?.words !== words || read.rol?.value !== 'scholier' || read.dialoog?.value !== 2)
    return `${shown}read as ‘${read?.words}’ (${read?.rol?.value}, ${read?.dialoog?.value})`;
  const found = extra(text);
  if (typed === fixed) return found.length === 0 ? undefined : `${shown}found ${found.map(({ code }) => code)}`;
  if (found.length !== 1)
    return found.length === 0 && readsAsRight(text, fixed)
      ? undefined
      : `${shown}found ${found.map(({ code, message }) => `${code}: ${message}`).join(' | ') || 'nothing'}`;
  const [finding] = found;
  const fix = finding?.fixes[0];
  if (!finding || !fix) return `${shown}no fix of ${finding?.code}`;
  if (finding.message.length > 160) return `${shown}too long: ${finding.message}`;
  const after = applyFix(text, fix);
  if (after !== chapter(fixed) && !(extra(after).length === 0 && readsAsRight(after, fixed)))
    return `${shown}fixed to ${after.split('(student, dialoog 1)')[1]?.trim()}`;
  // The check that protects the words of a report must not refuse a safe fix of this kind.
  if (fixAll(readReport(text)).text !== after) return `${shown}not fixed with the rest`;
  return undefined;
}

/** An escaped sign or a character reference counts as the character that it represents. */
function readsAsRight(text: string, fixed: string): boolean {
  const [one, other] = [text, chapter(fixed)].map((whole) => readReport(whole).quotes.at(-1));
  return (
    one?.opening?.value === other?.opening?.value &&
    one?.closing?.value === other?.closing?.value &&
    one?.words === other?.words
  );
}

describe('the marks around a quote, in any pair of signs', () => {
  const all = [...SIGNS, ...MORE];
  const every = all.flatMap((open) => all.map((close) => [open, close] as const));
  // Only some of the pairs with a sign from `MORE`; each of these signs occurs on both sides.
  const some = every.filter(
    ([open, close], index) => (SIGNS.includes(open) && SIGNS.includes(close)) || index % 5 === 0,
  );
  for (const one of [...CASES, ...OTHERS]) {
    it(`are one finding, and right after its fix: a quote ${one.name}`, () => {
      const pairs = spread(one.name === 'plain' || process.env.PAIRS === 'all' ? every : some, 13);
      const failures = pairs.flatMap(([open, close]) => failureOf(one, open, close) ?? []);
      assert.equal(failures.length, 0, `${failures.length} of ${pairs.length}:\n${failures.slice(0, 40).join('\n')}`);
    }).timeout(120_000);
  }
});
