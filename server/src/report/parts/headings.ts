/** Which heading of the template is this? (format.md §3, Headings.) */
import { compose } from '../dutch/composed.ts';
import { isMark } from '../dutch/marks.ts';
import { fold, likeness } from '../dutch/spelling.ts';
import { capitalise, parseTelwoord, telwoordLike, toTelwoord } from '../dutch/telwoorden.ts';
import type { Title, TitleOf } from '../marks/lost-titles.ts';
import type { HeadingMatch } from '../model.ts';
import type { Template, TemplateSection } from '../template.ts';
import { remembered } from '../text/remembered.ts';
import { type Located, type Prose, sourceRange } from '../text/text.ts';
import { headingForm } from './forms.ts';

/** The headings of a template entry; parts and sections alike. */
interface Entry {
  readonly heading: string;
  readonly also?: readonly string[];
  readonly one?: { readonly heading: string };
}

/** How alike a heading and one of the template must be to count as the same. */
const NEAR = 0.6;
/** How alike a line without hashes and a heading must be, and how long the line. */
const SURELY = 0.8;
const SHORTEST = 8;
const PLACEHOLDER = /^<.+>$/;

/** How `text` matches the heading of `entry`: exactly, or in another spelling. Undefined: it is another heading. */
export function matchHeading(text: Prose, entry: Entry): HeadingMatch | undefined {
  const { heading, also = [], one } = entry;
  const matches = [heading, ...also, ...(one ? [one.heading] : [])]
    .map((form) => matchForm(text, form, entry))
    .filter((match) => match !== undefined);
  return matches.find(({ how }) => how === 'exact') ?? matches[0];
}

/** Tells which heading of this template a line is; undefined if none, or if the template has it at several levels. */
export function titlesOf(template: Template): TitleOf {
  const known = TITLES.get(template);
  if (known) return known;
  const withLevels = (entry: TemplateSection, level: number): readonly (readonly [Entry, number])[] => [
    [entry, level],
    ...(entry.sections ?? []).flatMap((inner) => withLevels(inner, level + 1)),
  ];
  const entries: readonly (readonly [Entry, number])[] = template.parts.flatMap((part) => [
    [part, 1] as const,
    ...part.sections.flatMap((section) => withLevels(section, 2)),
  ]);
  const exactly = remembered((line: string): Title | undefined => {
    const prose = proseOf(compose(line));
    return onlyTitle(entries.filter(([entry]) => matchHeading(prose, entry) !== undefined));
  });
  const nearly = remembered((line: string): Title | undefined => {
    const plain = compose(line);
    const alike = entries.map(([entry]) =>
      entry.heading.includes('{') ? 0 : likeness(plain, entry.heading.replace(/^\d+\. /, '')),
    );
    const most = Math.max(...alike);
    return most < SURELY ? undefined : onlyTitle(entries.filter((_, index) => alike[index] === most));
  });
  const titleOf: TitleOf = (line, alone) =>
    exactly(line) ?? (alone && line.length >= SHORTEST ? nearly(line) : undefined);
  TITLES.set(template, titleOf);
  return titleOf;

  function onlyTitle(found: typeof entries): Title | undefined {
    const [first] = found;
    if (!first || found.some(([, level]) => level !== first[1])) return undefined;
    return {
      id: found.map(([{ heading }]) => heading).join('\n'),
      level: first[1],
      count: found.length,
      repeats: found.every(([entry]) => 'repeats' in entry && entry.repeats === true),
    };
  }
}

const TITLES = new WeakMap<Template, TitleOf>();

/** A line on its own, without a place in a file. */
export function proseOf(plain: string): Prose {
  return { range: { start: 0, end: plain.length }, plain, runs: [] };
}

/** The form of a heading that agrees with a number: `Eén idee`, `Drie ideeën`. */
export function formFor({ heading, one }: Entry, count: number | undefined): string {
  return count === 1 && one ? one.heading : heading;
}

/** Placeholders that are read; all others stand for the writer's own words. */
const KNOWN: ReadonlySet<string> = new Set(['thema', 'telwoord', 'nummer']);

function matchForm(text: Prose, heading: string, entry: Entry): HeadingMatch | undefined {
  const match = formOf(heading)(text.plain);
  if (!match) return undefined;
  const folded = foldedOf(text.plain);
  const group = (name: string): Located<string> | undefined => {
    const [from, to] = match.indices?.groups?.[name] ?? [];
    if (from === undefined || to === undefined) return undefined;
    const [first, last] = [folded.at[from] ?? 0, (folded.at[to - 1] ?? 0) + 1];
    // The template's own marks are not part of the text between them.
    const bare = heading.includes(`‘{${name}}’`);
    const start = bare ? first : openMark(text.plain, first);
    const behind = bare ? last : closeMark(text.plain, last);
    // A question in the writer's own words keeps its question mark; a mark of the template is not the writer's.
    const ends = KNOWN.has(name) || /^[?!]/.test(heading.slice(heading.indexOf(`{${name}}`) + name.length + 2));
    const end = ends ? behind : behind + (/^[?!]*/.exec(text.plain.slice(behind))?.[0].length ?? 0);
    return { value: text.plain.slice(start, end), range: sourceRange(text, start, end) };
  };
  const {
    thema,
    telwoord: word,
    ...own
  } = Object.fromEntries(
    Object.keys(match.groups ?? {}).flatMap((name) => {
      const value = group(name);
      return value ? [[name, value]] : [];
    }),
  ) as Partial<Record<string, Located<string>>>;
  const count = word && parseTelwoord(word.value);
  if (word && count === undefined && !PLACEHOLDER.test(word.value)) return undefined;
  // Another spelling is fine; a plural for one, or a singular for more, is not.
  const right = count !== undefined && entry.one ? formFor(entry, count) : heading;
  const expected = fillHeading(right, { thema: thema?.value, telwoord: word?.value, own });
  const exact = normalise(text.plain) === normalise(expected);
  return {
    expected,
    how: exact ? 'exact' : 'spelling',
    thema,
    telwoord: word && count !== undefined ? { value: count, range: word.range } : undefined,
    own: Object.keys(own).length > 0 ? (own as Record<string, Located<string>>) : undefined,
  };
}

/** The entry whose heading is most like `text`; undefined if none is near. */
export function nearestHeading<T extends Entry>(
  text: Prose,
  entries: readonly T[],
  thema: string,
): { entry: T; match: HeadingMatch } | undefined {
  let best: { entry: T; match: HeadingMatch; alike: number } | undefined;
  for (const entry of entries) {
    const telwoord = /^\S+/.exec(text.plain)?.[0];
    const number = telwoord && parseTelwoord(telwoord) !== undefined ? telwoord : undefined;
    const expected = fillHeading(formFor(entry, number === undefined ? undefined : parseTelwoord(number)), {
      thema,
      telwoord: number,
    });
    const alike = Math.max(likeness(text.plain, expected), likeness(text.plain, expected.replace(/^\d+\. /, '')));
    if (alike >= NEAR && alike > (best?.alike ?? 0)) best = { entry, match: { expected, how: 'near' }, alike };
  }
  return best;
}

/** The values for the placeholders of a heading; `own` as read, `words` as they are to be written. */
interface HeadingValues {
  readonly thema?: string;
  readonly telwoord?: string | number;
  readonly own?: Own;
  readonly words?: Readonly<Record<string, string>>;
}

/** The template's heading with theme and number filled in, or `<name>` for what is not known. */
export function fillHeading(heading: string, { thema, telwoord, own = {}, words }: HeadingValues): string {
  const word = typeof telwoord === 'number' ? telwoordLike(telwoord, 'Een') : telwoord;
  const values: Readonly<Record<string, string | undefined>> = { ...words, thema, telwoord: word };
  return heading.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? own[name]?.value ?? `<${name}>`);
}

type Own = Readonly<Partial<Record<string, Located<string>>>>;

/** `Drie` for 3, as at the start of a heading. */
export function headingTelwoord(count: number): string {
  return capitalise(toTelwoord(count));
}

/** Every read compares a heading with every entry of the template, so it is folded once. */
const foldedOf = remembered(fold);

/** Matches a heading's text with one of the template; every read asks this of every pair, so it is remembered. */
function formOf(heading: string): (plain: string) => RegExpExecArray | null {
  const known = FORMS.get(heading);
  if (known) return known;
  const { expression } = headingForm(heading);
  const match = remembered((plain: string) => expression.exec(foldedOf(plain).text));
  FORMS.set(heading, match);
  return match;
}

const FORMS = new Map<string, (plain: string) => RegExpExecArray | null>();

/** Removes differences that do not matter: kinds of quotation mark, repeated spaces. */
function normalise(text: string): string {
  return text
    .replace(/[‘’‚‛“”„"']/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** A mark of one or two signs belongs to the text after or before it. */
function openMark(plain: string, start: number): number {
  return [1, 2].reduce((from) => (isMark(plain[from - 1]) ? from - 1 : from), start);
}

function closeMark(plain: string, end: number): number {
  return [1, 2].reduce((to) => (isMark(plain[to]) ? to + 1 : to), end);
}
