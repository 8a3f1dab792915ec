/** The quotes of a report in groups: by dialogue, role or section; all of them, or those that contain certain words. */
import type { Grouping, ListedQuote, QuoteGroup, ReportQuotes } from '../../../../protocol/listing.ts';
import { withNoun } from '../../report/dutch/counted.ts';
import { fold, foldedText } from '../../report/dutch/spelling.ts';
import type { Quote, Report } from '../../report/model.ts';
import {
  aboutDialoog,
  byDialoog,
  type DialoogQuotes,
  groupBy,
  type PlacedQuote,
  placedQuotes,
} from '../../report/quotes/quoted.ts';
import { sourceForms, sourceText } from '../../report/quotes/speaker.ts';
import type { Range } from '../../report/text/text.ts';
import { type Lines, toLspRange } from '../lsp.ts';
import { excerpt, wordsToFind } from './searched.ts';
import { uniqueKeys } from './unique.ts';

/** Quotes that belong together, in the order in which they are shown. */
interface Group {
  /** Its name, which need not be unique. */
  readonly label: string;
  readonly about?: string;
  readonly range?: Range;
  /** A dialogue of the register without a quote. */
  readonly unquoted?: boolean;
  readonly quotes: readonly PlacedQuote[];
}

/** `filter`: words that must all occur in a quote, its source, its dialogue's record or its section. */
export function quoteList(
  report: Report,
  lines: Lines,
  by: Grouping,
  filter: string,
): Omit<ReportQuotes, 'uri' | 'label'> {
  const all = placedQuotes(report);
  const terms = wordsToFind(filter);
  const found = terms.length === 0 ? all : all.filter(finder(report, all, terms));
  // A search does not ask for dialogues without quotes.
  const groups = GROUPINGS[by](found, report).filter(({ unquoted }) => !unquoted || terms.length === 0);
  const unique = uniqueKeys();
  return {
    total: all.length,
    found: found.length,
    groups: groups.map((group) => listQuotes(group, unique(group.label), by, lines, terms)),
  };
}

const GROUPINGS: Readonly<Record<Grouping, (quotes: readonly PlacedQuote[], report: Report) => readonly Group[]>> = {
  dialoog: (quotes, report) =>
    sourceForms(report.template).dialogen ? byDialoog(quotes, report).map(ofDialoog) : byRol(quotes, report),
  rol: byRol,
  sectie: bySectie,
};

function ofDialoog({ number, record, quotes }: DialoogQuotes): Group {
  if (number === undefined) return { label: 'Zonder dialoog', quotes };
  const label = `Dialoog ${number}`;
  if (!record) return { label, about: 'staat niet in het register', quotes };
  return { label, about: aboutDialoog(record), range: record.range, unquoted: quotes.length === 0, quotes };
}

/** By speaker, most quoted first; then the quotes without a speaker, and the reactions. */
function byRol(quotes: readonly PlacedQuote[], { template }: Report): readonly Group[] {
  const reactions = quotes.filter(({ quote }) => quote.reaction);
  const groups = groupBy(
    quotes.filter(({ quote }) => !quote.reaction),
    ({ quote }) => foldedText(speakerIn(quote)),
  );
  const none = groups.get('');
  groups.delete('');
  const known = [...groups.values()].map((own): Group => {
    const first = own[0]?.quote;
    return { label: first ? speakerIn(first) : '', about: first?.organisatie?.value, quotes: own };
  });
  known.sort((one, other) => other.quotes.length - one.quotes.length || one.label.localeCompare(other.label, 'nl'));
  const nobody = sourceForms(template).names ? 'Zonder naam' : 'Zonder rol';
  return [
    ...known,
    ...(none ? [{ label: nobody, quotes: none }] : []),
    ...(reactions.length > 0 ? [{ label: 'Reacties', quotes: reactions }] : []),
  ];
}

function speakerIn({ naam, rol }: Quote): string {
  return naam?.value ?? rol?.value ?? '';
}

function bySectie(quotes: readonly PlacedQuote[]): readonly Group[] {
  const groups = groupBy(quotes, ({ part, section, inner }) => inner ?? section ?? part);
  return [...groups].map(
    ([{ heading }, own]): Group => ({ label: own[0] ? sectionPath(own[0]) : '', range: heading?.range, quotes: own }),
  );
}

function listQuotes(
  { label, about, range, unquoted = false, quotes }: Group,
  id: string,
  by: Grouping,
  lines: Lines,
  terms: readonly string[],
): QuoteGroup {
  const count = unquoted ? 'nog niet geciteerd' : withNoun(quotes.length, 'citaat', 'citaten');
  const unique = uniqueKeys();
  return {
    id,
    label,
    detail: about ? `${count} · ${about}` : count,
    unquoted,
    range: range && toLspRange(lines, range),
    quotes: quotes.map(listedQuote),
  };

  function listedQuote(placed: PlacedQuote): ListedQuote {
    const { range: place, words } = placed.quote;
    const line = words.replace(/\s+/g, ' ').trim() || 'zonder woorden';
    const source = sourceOf(placed);
    return {
      id: unique(`${id}/${line.slice(0, 40)}`),
      ...excerpt(line, terms),
      detail: detailOf(placed, by),
      tooltip: `${line}${source && ` (${source})`}\n${sectionPath(placed)}`,
      range: toLspRange(lines, place),
    };
  }
}

/** What the group does not already say. */
function detailOf(placed: PlacedQuote, by: Grouping): string {
  const { rol, naam, dialoog } = placed.quote;
  if (by === 'sectie') return sourceOf(placed);
  // A named speaker is already the group's label, whichever grouping was asked for.
  const source = by === 'dialoog' && !naam ? rol?.value : dialoog && `dialoog ${dialoog.value}`;
  return source ? `${source} · ${shortSection(placed)}` : shortSection(placed);
}

function sourceOf({ quote }: PlacedQuote): string {
  return sourceText(quote);
}

function shortSection({ part, section }: PlacedQuote): string {
  if (part.entry.form === 'card' || !section) return part.entry.name;
  return section.entry?.name ?? section.heading.text.plain;
}

/** The headings above it; on the card these alone would not say which part they belong to. */
function sectionPath({ part, section, inner }: PlacedQuote): string {
  const headings = [section, inner].flatMap((one) => (one ? [one.heading.text.plain] : []));
  if (part.entry.form !== 'card' && headings.length > 0) return headings.join(' › ');
  return [part.entry.title ?? part.entry.label, ...headings].join(' › ');
}

function finder(
  report: Report,
  all: readonly PlacedQuote[],
  terms: readonly string[],
): (placed: PlacedQuote) => boolean {
  const hosts = new Map(
    byDialoog(all, report).map(({ number, record }) => [number, record ? aboutDialoog(record) : '']),
  );
  return (placed) => {
    const { words, dialoog } = placed.quote;
    const { text } = fold([words, sourceOf(placed), sectionPath(placed), hosts.get(dialoog?.value)].join('\n'));
    return terms.every((term) => text.includes(term));
  };
}
