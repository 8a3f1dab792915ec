/** Which card item is which topic of a chapter? By kern first, then by words (format.md §5, card and chapters). */
import { latin } from '../dutch/latin.ts';
import { fold, foldedText } from '../dutch/spelling.ts';
import type { Item, Report } from '../model.ts';
import { allSections, filledItems, itemsOf } from '../places.ts';
import { remembered } from '../text/remembered.ts';
import { overlapsAny } from '../text/text.ts';

export interface Counterparts {
  /** The id of the card's section: `knel`, `dromen` … */
  readonly section: string;
  readonly pairs: readonly Pair[];
  readonly cardOnly: readonly Item[];
  readonly topicOnly: readonly Item[];
  /** Too many to compare; then all lists are empty. */
  readonly tooMany?: { readonly card: readonly Item[]; readonly topics: readonly Item[] };
}

export interface Pair {
  readonly card: Item;
  readonly topic: Item;
  /** 0 to 1; below `SURE`, the two may just be what was left over. */
  readonly likeness: number;
}

/** With this likeness, two items are certainly about the same thing. */
export const SURE = 0.34;

const KNOWN = new WeakMap<Report, readonly Counterparts[]>();

/** The pairs of every section of the card with topics in a chapter; worked out once per report. */
export function readCounterparts(report: Report): readonly Counterparts[] {
  const known = KNOWN.get(report) ?? pairSections(report);
  KNOWN.set(report, known);
  return known;
}

function pairSections(report: Report): readonly Counterparts[] {
  return allSections(report).flatMap(({ entry, items }) => {
    if (!entry?.counterpart) return [];
    const card = filledItems(itemsOf(report, entry.counterpart));
    const topics = filledItems(items);
    // A section with placeholders is not written yet.
    const unfinished = [...card, ...topics].some(({ range }) => overlapsAny(report.placeholders, range));
    return unfinished || card.length === 0 || topics.length === 0
      ? []
      : [{ section: entry.counterpart, ...pairUp(card, topics) }];
  });
}

/** Equal kerns first, then the most alike; the rest are paired last, as long as both sides have one left. */
function pairUp(card: readonly Item[], topics: readonly Item[]): Omit<Counterparts, 'section'> {
  const cardLeft = new Map(card.map((item) => [item, wordsOf(item)]));
  const topicLeft = new Map(topics.map((item) => [item, wordsOf(item)]));
  const pairs: Pair[] = [];
  const pair = (one: Item, other: Item, likeness: number): void => {
    cardLeft.delete(one);
    topicLeft.delete(other);
    pairs.push({ card: one, topic: other, likeness });
  };
  const byKern = new Map([...topicLeft].reverse().map(([topic, { kern }]) => [kern, topic]));
  for (const [item, { kern }] of [...cardLeft]) {
    const topic = kern === '' ? undefined : byKern.get(kern);
    if (topic && topicLeft.has(topic)) pair(item, topic, 1);
  }
  const candidates = candidatesOf(cardLeft, topicLeft);
  if (!candidates) return { pairs: [], cardOnly: [], topicOnly: [], tooMany: { card, topics } };
  candidates.sort((left, right) => right.likeness - left.likeness);
  for (const { one, other, likeness } of candidates)
    if (cardLeft.has(one) && topicLeft.has(other)) pair(one, other, likeness);
  const rest = [...topicLeft.keys()].values();
  for (const one of [...cardLeft.keys()]) {
    const { value } = rest.next();
    if (value) pair(one, value, 0);
  }
  return { pairs, cardOnly: [...cardLeft.keys()], topicOnly: [...topicLeft.keys()] };
}

/** All pairs with a word in common, in the order of the card; undefined if there are too many to compare. */
function candidatesOf(
  card: ReadonlyMap<Item, Words>,
  topics: ReadonlyMap<Item, Words>,
): { one: Item; other: Item; likeness: number }[] | undefined {
  const withStem = new Map<string, Item[]>();
  for (const [topic, words] of topics) for (const stem of allStems(words)) listFor(withStem, stem).push(topic);
  const candidates: { one: Item; other: Item; likeness: number }[] = [];
  const order = new Map([...topics.keys()].map((topic, index) => [topic, index]));
  let asked = 0;
  for (const [one, words] of card) {
    const near = new Set<Item>();
    for (const stem of allStems(words)) {
      const found = withStem.get(stem) ?? [];
      asked += found.length;
      if (asked > MOST) return undefined;
      for (const topic of found) near.add(topic);
    }
    for (const other of [...near].sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0))) {
      const likeness = likenessOf(words, topics.get(other) as Words);
      if (likeness > 0) candidates.push({ one, other, likeness });
    }
  }
  return candidates;
}

/** A card has some ten items; it takes hundreds of items with a word or two in common to exceed this. */
const MOST = 100_000;

function listFor(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

function allStems({ kernStems, stems: all }: Words): ReadonlySet<string> {
  return new Set([...kernStems, ...all]);
}

interface Words {
  readonly kern: string;
  readonly kernStems: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** The share of the shorter side's words that are also on the other side. */
function likenessOf(one: Words, other: Words): number {
  return Math.max(
    shareOf(one.kernStems, other.stems),
    shareOf(other.kernStems, one.stems),
    shareOf(one.stems, other.stems),
  );
}

function shareOf(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  if (some.size === 0 || all.size === 0) return 0;
  let common = 0;
  for (const stem of some) if (all.has(stem)) common++;
  return common / Math.max(2, Math.min(some.size, all.size));
}

function wordsOf({ kern, text }: Item): Words {
  const first = /^[^.:]{0,160}/.exec(text.plain)?.[0] ?? '';
  return {
    kern: kern ? foldedText(kern.text) : '',
    kernStems: stems(kern?.text ?? first),
    stems: stems(text.plain.slice(0, 400)),
  };
}

const COMMON = new Set(
  'de het een en van in op te aan met voor door om die dat dit deze als ook er is zijn was waren wordt worden niet meer veel maar of bij naar uit over tot dan wat wie waar hoe wel nog zo hun hen ze je we men mensen elkaar weer kunnen kan mag moeten zich zelf andere anderen'.split(
    ' ',
  ),
);

const BETWEEN_WORDS = latin(/[^\p{L}\p{N}]+/u);
const stems = remembered(readStems);

function readStems(text: string): ReadonlySet<string> {
  const words = fold(text).text.split(BETWEEN_WORDS);
  return new Set(words.filter((word) => word.length > 2 && !COMMON.has(word)).map(stem));
}

/** A rough stem, without the endings of Dutch plurals and verbs: `ontmoeting` and `ontmoetingen` are one word. */
function stem(word: string): string {
  const bare = word.replace(/(?:ingen|ing|heden|heid|eren|eerd|en|er|es|te|de|st|e|t|s)$/, '');
  return (bare.length >= 4 ? bare : word).slice(0, 8);
}
