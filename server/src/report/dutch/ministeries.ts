/** Ministries under any name, and their official names through the years (format-middenvelddialogen.md §3.6). */
import table from '../../../../schemas/organisaties.json' with { type: 'json' };
import { remembered } from '../text/remembered.ts';
import { foldedText, likeness } from './spelling.ts';

export interface Ministerie {
  readonly naam: string;
  /** The same for successive names of one ministry. */
  readonly departement: string;
  readonly afkortingen: readonly string[];
  /** Its abbreviation means nothing else, even without the word *ministerie*. */
  readonly los?: boolean;
  /** ISO dates: the first day of this name, and the first day after its last. */
  readonly vanaf?: string;
  readonly tot?: string;
}

/** ISO dates, both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface MeantMinisterie {
  /** The official names meant, from one period or another; never empty. */
  readonly named: readonly Ministerie[];
  /** The other names that the same ministry has had. */
  readonly others: readonly Ministerie[];
  /** The length of the name in the text, without anything in parentheses after it. */
  readonly length: number;
  /** The official name, if it is written in full. */
  readonly full?: string;
}

const rows: readonly Ministerie[] = table.ministeries;
const WORD = /^(?:het\s+)?(?:ministerie|min\.?)\s+(?:(?:van|v\.|voor)\s+)?/i;
const REMARK = /\s*\([^()]*\)$/;
/** How alike a name and its misspelling must be, 0 to 1. */
const ALIKE = 0.85;

/** The ministry that a name means; an abbreviation in parentheses may follow it. */
export function meantMinisterie(name: string): MeantMinisterie | undefined {
  return MEANT(name).meant;
}

const MEANT = remembered((name): { readonly meant?: MeantMinisterie } => ({ meant: readMinisterie(name) }));

function readMinisterie(name: string): MeantMinisterie | undefined {
  const remark = REMARK.exec(name);
  const length = remark?.index ?? name.length;
  const whole = name.slice(0, length);
  const word = WORD.exec(whole)?.[0];
  const own = whole.slice(word?.length ?? 0);
  const named = word === undefined ? ministeriesAlone(own) : ministeriesAfterWord(own);
  if (named.length === 0) return undefined;
  // `LNV (Ministerie van Landbouw, …)`.
  if (word === undefined && remark && WORD.test(remark[0].replace(/^\s*\(/, ''))) return undefined;
  const written = whole.replace(/\s+/g, ' ').replace(/^[Hh]et /, '');
  const full = named.find(({ naam }) => written.normalize('NFC') === `Ministerie van ${naam}`)?.naam;
  return { named, others: sisters(named), length, full };
}

function ministeriesAfterWord(own: string): readonly Ministerie[] {
  const key = keyOf(own);
  const exact = rows.filter(({ naam }) => keyOf(naam) === key);
  if (exact.length > 0) return exact;
  const short = rows.filter(({ afkortingen }) => afkortingen.some((one) => keyOf(one) === key));
  if (short.length > 0) return short;
  const begun = key.length < 4 ? [] : rows.filter(({ naam }) => keyOf(naam).startsWith(`${key} `));
  if (begun.length > 0) return begun;
  return rows.filter(({ naam }) => likeness(own, naam) >= ALIKE);
}

/** Without the word *ministerie*: only names that can mean nothing else. */
function ministeriesAlone(own: string): readonly Ministerie[] {
  const typed = own.replace(/\s/g, '');
  const short = rows.filter(({ los, afkortingen }) => los && afkortingen.includes(typed));
  if (short.length > 0) return short;
  const key = keyOf(own);
  return key.includes(' en ') ? rows.filter(({ naam }) => keyOf(naam) === key) : [];
}

/** The other names that the same ministry has had. */
function sisters(some: readonly Ministerie[]): readonly Ministerie[] {
  return rows.filter((row) => !some.includes(row) && some.some(({ departement }) => departement === row.departement));
}

const keyOf = remembered((name) => foldedText(name).replace(/[,.]/g, '').replace(/\s+/g, ' ').trim());

/** Was this its name on at least one of these days? */
export function isNameOn({ vanaf = '', tot = '9999' }: Ministerie, { from, to }: Days): boolean {
  return vanaf <= to && from < tot;
}

const NAMES = [...new Set(rows.map(({ naam }) => naam))]
  .map((naam) => naam.split(/[\s,]+/).map((word) => (word === 'en' ? '(?:en|&)' : word)))
  .sort((one, other) => other.length - one.length)
  .map((words) => words.join('\\s*,?\\s+'));
/** The official names, longest first; commas are easily forgotten. */
const OFFICIAL = new RegExp(
  `^\\s*(?:(?:het\\s+)?(?:ministerie|min\\.?)\\s+(?:(?:van|v\\.|voor)\\s+)?)?(?:${NAMES.join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
const SOME_MINISTRY = /^\s*(?:het\s+)?(?:ministerie|min\.?)\s/i;
/** The rest of an unknown name of three or four parts: `, Sport en Cultuur`, `, Visserij, Zee en Natuur`. */
const TAIL = /^(?:,\s*\p{Lu}\p{Ll}+)?,\s*\p{Lu}\p{Ll}+\s+(?:en|&)\s+\p{Lu}\p{L}+\s*(?:\([^)]*\)\s*)?(?=[,;.]|$)/u;

/**
 * The index where a ministry's name that begins at `start` ends, past the commas inside it (`comma`: the first);
 * undefined if there is no such name.
 */
export function ministerieEnd(text: string, start: number, comma: number): number | undefined {
  const near = text.slice(start, start + 160);
  const official = OFFICIAL.exec(near);
  if (official) return start + official[0].length;
  if (!SOME_MINISTRY.test(near) || /\sen\s/.test(text.slice(start, comma))) return undefined;
  const tail = TAIL.exec(text.slice(comma, comma + 160));
  return tail ? comma + tail[0].length : undefined;
}
