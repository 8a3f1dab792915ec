/** One item of a list with a meaning in the template, such as the next kernvraag; and what belongs under a title. */
import type { List, Part, Report, Section } from '../../report/model.ts';
import { fillSnippet, type KnownValues, leadText } from '../../report/skeleton.ts';
import type { TemplateLead, TemplateList, TemplateSection } from '../../report/template.ts';
import type { Insertable } from './offer.ts';

type Holder = Pick<TemplateSection, 'lists' | 'snippet' | 'sections' | 'help'>;

/** An item for each list of a section, with the number that comes next at `offset`. */
export function itemPieces(
  entry: TemplateSection,
  section: Section,
  known: KnownValues,
  offset: number,
): readonly Insertable[] {
  // Where the sections inside it have the lists, an item belongs in one of those.
  if (section.sections.some((inner) => inner.entry?.lists)) return [];
  return itemsFor(entry, section.lists, entry.name, known, offset);
}

/** What may go under a title: all of it if nothing is there yet, else the sentences with numbers and list items. */
export function leadPieces(
  part: Part,
  { statements }: Report,
  known: KnownValues,
  offset: number,
): readonly Insertable[] {
  const { lead } = part.entry;
  if (!lead || !part.heading) return [];
  const piece = (label: string, detail: string, text: string): Insertable => ({
    label,
    detail,
    help: lead.help,
    text,
    at: offset,
  });
  if (part.paragraphs.length === 0 && part.items.length === 0)
    return [piece('inleiding', `wat onder de titel van ${part.entry.name} staat`, leadText(part.entry, known))];
  const said = statements.some(
    ({ source, range }) =>
      source === 'zin' && part.paragraphs.some((one) => one.range.start <= range.start && range.end <= one.range.end),
  );
  const sentences = numberLines(lead).map((line) => fillSnippet([line], lead, known));
  return [
    ...(said ? [] : sentences.map((text) => piece('vaste zinnen', 'dialogen, host en deelnemers', text))),
    ...itemsFor(lead, part.lists, part.entry.name, known, offset),
  ];
}

/** The lines of a snippet that give numbers of the report. */
export function numberLines({ snippet }: Pick<TemplateLead, 'snippet'>): readonly string[] {
  return snippet.filter((line) => /\{(?:telwoordDialogen|totaalDeelnemers|aantalDeelnemers)\}/.test(line));
}

function itemsFor(
  entry: Holder,
  lists: readonly List[],
  place: string,
  known: KnownValues,
  offset: number,
): readonly Insertable[] {
  return (entry.lists ?? []).flatMap((list): Insertable[] => {
    const line = lineOf(list, entry);
    if (line === undefined) return [];
    const own = lists.findLast(({ range, entry: of }) => of === list && range.start < offset);
    const number = (own?.items.filter(({ range }) => range.start < offset).length ?? 0) + 1;
    const text = fillSnippet([line.replace(/^(?:\d+|\{n\})(?=\.)/, String(number))], entry, known);
    return [{ label: list.one, detail: place, help: entry.help, text, at: offset }];
  });
}

/** The last line of this list in the snippet, which has its lists in the template's order. */
function lineOf(list: TemplateList, { snippet = [], lists = [], sections = [] }: Holder): string | undefined {
  const isItem = list.numbered ? /^(?:\d+|\{n\})\. / : /^- /;
  const runs: string[] = [];
  for (const [index, line] of snippet.entries()) {
    if (!isItem.test(line)) continue;
    if (isItem.test(snippet[index - 1] ?? '')) runs[runs.length - 1] = line;
    else runs.push(line);
  }
  const line = runs[lists.filter(({ numbered }) => numbered === list.numbered).indexOf(list)];
  const inner = sections.find((one) => one.lists?.some(({ id }) => id === list.id));
  const same = inner?.lists?.find(({ id }) => id === list.id);
  return line ?? (inner && same ? lineOf(same, inner) : undefined);
}
