/** Lists and kaders with a meaning in the template: the kernvragen, the kader with the organisations. */
import { isMark } from '../dutch/marks.ts';
import { foldedText, likeness } from '../dutch/spelling.ts';
import type { HeadingMatch, Item, Kader, List, Quote, Section } from '../model.ts';
import { withInner } from '../places.ts';
import { readQuote } from '../quotes/quotes.ts';
import type { TemplateKader, TemplateList, TemplatePart } from '../template.ts';
import type { Content } from './content.ts';
import { readNames } from './names.ts';

/** The content with the template's meaning of its lists and kaders. */
export function readKnown(
  content: Content,
  lists: readonly TemplateList[] = [],
  { kaderEntries = [] }: TemplatePart,
): Content {
  if (lists.length === 0 && (kaderEntries.length === 0 || content.kaders.length === 0)) return content;
  const known = withEntries(content.lists, lists);
  return {
    ...content,
    ...withoutKern(content.items, known),
    kaders: content.kaders.map((kader) => knownKader(kader, kaderEntries)),
  };
}

/** The colon after a theme separates it from its explanation; it does not make the theme a kern. */
function withoutKern(items: readonly Item[], lists: readonly List[]): Pick<Content, 'items' | 'lists'> {
  const themas = new Map<Item, Item>();
  for (const { entry, items: own } of lists)
    if (entry?.holdsThema)
      for (const item of own) themas.set(item, item.kern?.bold ? item : { ...item, kern: undefined });
  if (themas.size === 0) return { items, lists };
  const plain = (item: Item) => themas.get(item) ?? item;
  return { items: items.map(plain), lists: lists.map((list) => ({ ...list, items: list.items.map(plain) })) };
}

/** Bullets that begin with a quotation mark are reactions, which need no source (format-middenvelddialogen.md §3.5). */
export function readReactions(content: Content): Content {
  const said = content.items.filter(({ text, marker }) => marker !== '1' && isMark(text.plain[0]));
  if (said.length === 0) return content;
  const quotes = [...content.quotes, ...said.map(reactionOf)].sort((one, other) => one.range.start - other.range.start);
  const rest = (items: readonly Item[]) => items.filter((item) => !said.includes(item));
  const lists = content.lists
    .map((list) => ({ ...list, items: rest(list.items) }))
    .filter(({ items }) => items.length > 0);
  return { ...content, items: rest(content.items), lists, quotes };
}

function reactionOf({ range, text }: Item): Quote {
  const quote = readQuote({ start: range.start, end: text.range.end }, [text], true);
  return { ...quote, flaws: quote.flaws.filter((flaw) => flaw !== 'bron-ontbreekt'), reaction: true };
}

/** A section with the writer's own headings in it: the template's lists may be under any of these. */
export function withOwnHeadings(section: Section): Section {
  const entries = section.entry?.lists ?? [];
  const own = section.sections.filter(({ entry }) => !entry).flatMap(withInner);
  if (entries.length === 0 || !own.some(({ lists }) => lists.length > 0)) return section;
  const all = [...section.lists, ...own.flatMap(({ lists }) => lists.filter(({ numbered }) => numbered))];
  const meant = new Map(
    withEntries(
      all.map(({ entry: _, ...list }) => list),
      entries,
    ).map((list, index) => [all[index], list]),
  );
  const read = <T extends Section>(one: T): T => ({
    ...one,
    lists: one.lists.map((list) => meant.get(list) ?? list),
    sections: one.sections.map((inner) => (inner.entry ? inner : read(inner))),
  });
  return read(section);
}

function withEntries(lists: readonly List[], entries: readonly TemplateList[]): readonly List[] {
  const meant = new Map<List, TemplateList>();
  for (const entry of entries) for (const list of listsFor(entry, lists)) meant.set(list, entry);
  return meant.size === 0 ? lists : lists.map((list) => ({ ...list, entry: meant.get(list) }));
}

/** Bullets count as a list that should be numbered only if no list is numbered. */
function listsFor({ numbered, place, opens }: TemplateList, lists: readonly List[]): readonly List[] {
  const shaped = lists.filter((list) => list.numbered === numbered);
  const opened = opens === undefined ? [] : shaped.filter((list) => opensWith(list, opens));
  const right = opened.length > 0 ? opened : shaped;
  const some = right.length > 0 || place !== 'every' ? right : lists;
  if (place === 'every') return some;
  const one = place === 'first' ? some[0] : some.at(-1);
  return one ? [one] : [];
}

function opensWith({ items }: List, opens: string): boolean {
  const begin = foldedText(opens);
  return items.some(({ text }) => foldedText(text.plain.slice(0, 2 * opens.length)).startsWith(begin));
}

/** For a title that is not the template's in another spelling: how alike it must be, and the fewest names below it. */
const NEAR = 0.6;
const SURELY_NAMES = 5;

/** A kader recognised by its title: in any spelling, or nearly so if it has a list of names. */
function knownKader(kader: Kader, entries: readonly TemplateKader[]): Kader {
  const { title } = kader;
  if (!title) return kader;
  const { plain } = title.text;
  const key = titleKey(plain);
  const spelled = entries.find((one) => titleKey(one.title) === key);
  const entry = spelled ?? entries.find((one) => likeness(plain, one.title) >= NEAR);
  const names = entry && readNames(kader);
  if (!entry || !names || (!spelled && names.length < SURELY_NAMES)) return kader;
  const match: HeadingMatch = { expected: entry.title, how: spelled ? howSpelled(plain, entry.title) : 'near' };
  return { ...kader, title: { ...title, match }, entry, names };
}

function titleKey(title: string): string {
  return foldedText(title)
    .replace(/[.,;!]+/g, '')
    .trim();
}

function howSpelled(plain: string, title: string): 'exact' | 'spelling' {
  return plain.replace(/\s+/g, ' ').trim() === title ? 'exact' : 'spelling';
}
