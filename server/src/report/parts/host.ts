/**
 * Who chaired, wherever a report says so: in the fixed sentence, as `voorzitter <naam>`, or as the holder of an office
 * (format-middenvelddialogen.md §3.1 and §4).
 */
import { latin } from '../dutch/latin.ts';
import { readOffice, SINGLE_OFFICE } from '../dutch/offices.ts';
import { FULL_NAME, NAME_END, withoutBeginning } from '../dutch/persons.ts';
import type { Report } from '../model.ts';
import { allProse } from '../places.ts';
import { remembered } from '../text/remembered.ts';
import { type Located, type Prose, type Range, sourceRange } from '../text/text.ts';

export interface HostMention {
  /** `zin`: the fixed sentence; `tekst`: running text. */
  readonly source: 'header' | 'zin' | 'tekst';
  readonly naam: Located<string>;
  /** As it is compared; its range is that of the whole office. */
  readonly functie?: Located<string>;
  readonly provincie?: Located<string>;
  /** It says that this person chaired; if false, only that they hold an office. */
  readonly chaired: boolean;
  /** The whole mention, to be shown. */
  readonly range: Range;
}

/** In reading order, the header's first. Empty for a kind of report without a host. */
export function hostsOf(report: Report): readonly HostMention[] {
  if (!report.template.host) return [];
  const known = HOSTS.get(report) ?? [...ofHeader(report), ...inText(report)];
  HOSTS.set(report, known);
  return known;
}

const HOSTS = new WeakMap<Report, readonly HostMention[]>();

function ofHeader({ header: { host, readable } }: Report): readonly HostMention[] {
  if (!host?.naam || !readable) return [];
  const { naam, functie, provincie, range } = host;
  const office = functie && readOffice(functie.value);
  const own = office?.provincie === undefined ? undefined : { value: office.provincie, range: functie?.range ?? range };
  return [
    {
      source: 'header',
      naam,
      ...(functie && office ? { functie: { value: office.functie, range: functie.range } } : {}),
      provincie: provincie ? { ...provincie, value: readProvince(provincie.value) } : own,
      chaired: true,
      range,
    },
  ];
}

function readProvince(value: string): string {
  return readOffice(`x van ${value}`).provincie ?? value;
}

function inText(report: Report): readonly HostMention[] {
  const lead = new Set(report.parts.flatMap(({ entry, paragraphs }) => (entry.lead ? paragraphs : [])));
  const chapters = report.parts.map(({ range, sections }) => sections[0]?.heading.range.start ?? range.end);
  const isLead = (prose: Prose) => lead.has(prose) && chapters.some((start) => prose.range.end <= start);
  return allProse(report).flatMap((prose) =>
    spokenIn(prose.plain).map((said) => placeMention(said, prose, isLead(prose) && said.whole)),
  );
}

/** What a paragraph says; places are indices in its plain text. */
interface HostWords {
  readonly name: string;
  readonly at: number;
  readonly office?: string;
  readonly officeAt?: number;
  readonly chaired: boolean;
  /** Whether it also says what the person did, as in the fixed sentence. */
  readonly whole: boolean;
  readonly start: number;
  readonly end: number;
}

function placeMention(
  { name, at, office, officeAt = 0, chaired, start, end }: HostWords,
  prose: Prose,
  fixed: boolean,
): HostMention {
  const read = office === undefined ? undefined : readOffice(office);
  const range = (from: number, to: number): Range => sourceRange(prose, from, to);
  return {
    source: fixed ? 'zin' : 'tekst',
    naam: { value: name, range: range(at, at + name.length) },
    ...(read ? { functie: { value: read.functie, range: range(officeAt, officeAt + (office ?? '').length) } } : {}),
    ...(read?.provincie === undefined
      ? {}
      : {
          provincie: {
            value: read.provincie,
            range: range(officeAt + (read.at ?? 0), officeAt + (read.end ?? office?.length ?? 0)),
          },
        }),
    chaired,
    range: range(start, end),
  };
}

const ROLE = '(?:[Vv]oorzitter|[Gg]astheer|[Gg]astvrouw|[Hh]ost)';
const NAME = `(?<naam>${FULL_NAME})${NAME_END}`;
const OFFICE = '(?<ambt>[^,.;:()?!]{3,90})';
const DID = `(?=[^.?!]{0,60}?(?<!\\p{L})als (?:\\p{L}+ )?${ROLE.toLowerCase()}(?!\\p{L}))`;
const BEGIN = '(?<![\\p{L}\\p{N}-])';
/** Somebody may also chair something else: `voorzitter Fenna Bakker van de dorpsraad`. */
const NOT_OF = '(?!\\s(?:van|bij|namens)\\s|\\s?\\()';

interface Pattern {
  readonly expression: RegExp;
  readonly chaired: boolean;
  readonly whole?: boolean;
}

const PATTERNS: readonly Pattern[] = [
  // De provinciesecretaris van Drenthe, Fenna Bakker, trad op als gastvrouw.
  {
    expression: patternOf(`${BEGIN}(?:[Dd]e|[Hh]et|[Oo]nze) ${OFFICE}, ${NAME},?\\s${DID}`),
    chaired: true,
    whole: true,
  },
  // Fenna Bakker, provinciesecretaris van Drenthe, trad op als gastvrouw.
  { expression: patternOf(`${BEGIN}${NAME}, ${OFFICE}, ${DID}`), chaired: true, whole: true },
  // Provinciesecretaris van Drenthe Fenna Bakker trad op als gastvrouw.
  { expression: patternOf(`${BEGIN}(?<ambt>${SINGLE_OFFICE}) ${NAME} ${DID}`), chaired: true, whole: true },
  // Fenna Bakker trad op als gastvrouw.
  { expression: patternOf(`${BEGIN}${NAME} (?=(?:fungeerde|trad|was)(?!\\p{L}))${DID}`), chaired: true, whole: true },
  { expression: patternOf(`${BEGIN}[Oo]nder (?:het )?voorzitterschap van ${NAME}(?:, ${OFFICE})?`), chaired: true },
  { expression: patternOf(`${BEGIN}${ROLE},? ${NAME}${NOT_OF}(?:, (?<ambt>${SINGLE_OFFICE}))?`), chaired: true },
  {
    expression: patternOf(`${BEGIN}${NAME}, (?:de |onze )?${ROLE.toLowerCase()}(?=[,.;:)]|\\s(?!van\\s|bij\\s))`),
    chaired: true,
  },
  { expression: patternOf(`${BEGIN}${NAME}, (?:de )?(?<ambt>${SINGLE_OFFICE})(?!\\p{L})`), chaired: false },
  { expression: patternOf(`${BEGIN}(?<ambt>${SINGLE_OFFICE}),? ${NAME}`), chaired: false },
];

function patternOf(source: string): RegExp {
  return latin(source, 'dgu');
}

/** Without one of these, a text has no mention. */
const MAYBE = /voorzitter|gastheer|gastvrouw|(?<![a-z])host(?![a-z])|secretaris|commissaris/i;

/** Each name once, as found by the first pattern that matches. */
const spokenIn = remembered((plain: string): readonly HostWords[] => {
  if (!MAYBE.test(plain)) return [];
  const found: HostWords[] = [];
  for (const { expression, chaired, whole = false } of PATTERNS) {
    for (const match of plain.matchAll(expression)) {
      const [from = 0, to = 0] = match.indices?.groups?.naam ?? [];
      const named = withoutBeginning(plain.slice(from, to), from);
      // A match inside a longer one is part of that: `Koning in Drenthe, Fenna Bakker,`.
      if (!named || found.some((one) => one.start < to && from < one.end)) continue;
      const officeAt = match.indices?.groups?.ambt?.[0];
      found.push({
        ...named,
        ...(officeAt === undefined ? {} : { office: match.groups?.ambt, officeAt }),
        chaired,
        whole,
        start: match.index,
        end: match.index + match[0].trimEnd().length,
      });
    }
  }
  return found.sort((one, other) => one.at - other.at);
});
