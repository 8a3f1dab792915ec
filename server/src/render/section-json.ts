/** A section and its contents → its part of the published model. */
import type { CountLine, Heading, HostsLine, Item, Kader, List, Part, Quote, Section } from '../report/model.ts';
import type { Located, Prose, Range } from '../report/text/text.ts';
import { type Markup, markupJson, wordsMarkupJson } from './markup-json.ts';

export function sectionJson({
  entry,
  misplaced,
  heading,
  range,
  paragraphs,
  items,
  lists,
  quotes,
  kaders,
  sections,
  aanTafel,
}: Section): object {
  return {
    id: entry?.id,
    misplaced: misplaced || undefined,
    heading: headingJson(heading),
    range,
    paragraphs: paragraphs.map(textJson),
    items: items.map(itemJson),
    lists: listsJson(lists),
    quotes: withoutThose(quotes, items, kaders).map(quoteJson),
    kaders: kaders.map(kaderJson),
    sections: sections.map(sectionJson),
    gesprekken: aanTafel?.gesprekken && countJson(aanTafel.gesprekken),
    deelnemers: aanTafel?.deelnemers && countJson(aanTafel.deelnemers),
    hosts: aanTafel?.hosts && hostsJson(aanTafel.hosts),
  };
}

/** The contents of a part before its first section. */
export function partJson({ range, heading, paragraphs, items, lists, quotes, kaders }: Part): object {
  return {
    range,
    heading: heading && headingJson(heading),
    paragraphs: paragraphs.map(textJson),
    items: items.length > 0 ? items.map(itemJson) : undefined,
    lists: listsJson(lists),
    quotes: withoutThose(quotes, items, kaders).map(quoteJson),
    kaders: kaders.map(kaderJson),
  };
}

export function headingJson({ range, level, text: prose, match }: Heading): object {
  return {
    ...textJson(prose),
    range,
    level,
    thema: match?.thema && located(match.thema),
    telwoord: match?.telwoord && located(match.telwoord),
  };
}

export function itemJson({ range, marker, text: prose, kern, more, quotes }: Item): object {
  return {
    ...textJson(prose),
    range,
    marker,
    kern: kern && { tekst: kern.text, range: kern.range },
    more: more.length > 0 ? more.map(textJson) : undefined,
    quotes: quotes.map(quoteJson),
  };
}

export function quoteJson(quote: Quote): object {
  const { range, words, wordsRange, attribution, rol, naam, organisatie, dialoog, flaws } = quote;
  return {
    range,
    words: { tekst: words, range: wordsRange, ...wordsMarkupJson(quote) },
    attribution,
    rol: rol && located(rol),
    naam: naam && located(naam),
    organisatie: organisatie && located(organisatie),
    dialoog: dialoog && located(dialoog),
    flaws,
  };
}

export function kaderJson({ range, title, entry, names, paragraphs, items, quotes }: Kader): object {
  return {
    id: entry?.id,
    range,
    title: title && headingJson(title),
    paragraphs: paragraphs.map(textJson),
    items: items.map(itemJson),
    quotes: withoutThose(quotes, items, []).map(quoteJson),
    names: names?.map(located),
  };
}

/** The lists that have a meaning; the places of items show which list they are in. */
function listsJson(lists: readonly List[]): readonly object[] | undefined {
  const known = lists.flatMap(({ entry, range, numbered }) => (entry ? [{ id: entry.id, range, numbered }] : []));
  return known.length > 0 ? known : undefined;
}

function countJson({ text: range, count }: CountLine): object {
  return { range, count: count && located(count) };
}

function hostsJson({ text: range, gemeenten }: HostsLine): object {
  return { range, gemeenten: gemeenten.map(located) };
}

/** The quotes that belong to none of these items and kaders, which list their own. */
export function withoutThose(
  quotes: readonly Quote[],
  items: readonly Item[],
  kaders: readonly Kader[],
): readonly Quote[] {
  const elsewhere = new Set([...items, ...kaders].flatMap((owner) => owner.quotes));
  return quotes.filter((quote) => !elsewhere.has(quote));
}

export function textJson(prose: Prose): { readonly tekst: string; readonly range: Range } & Markup {
  return { tekst: prose.plain, range: prose.range, ...markupJson(prose) };
}

export function located<T>({ value, range }: Located<T>): { readonly waarde: T; readonly range: Range } {
  return { waarde: value, range };
}
