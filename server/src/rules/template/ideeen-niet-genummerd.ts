import type { Item, Report } from '../../report/model.ts';
import { allSections } from '../../report/places.ts';
import type { Edit } from '../../report/text/edits.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isOneList } from './idea-list.ts';

export const ideeenNietGenummerd: Rule = {
  code: 'ideeen-niet-genummerd',
  kind: 'form',
  title: 'De ideeën zijn niet genummerd',
  why: 'De ideeën staan op de kaart als genummerde lijst, zodat men ernaar kan verwijzen: ‘idee 2’.',
  wrong: text`
    ## Twee ideeën

    {{-}} Een buurtbus.
    - Een deelfiets.
  `,
  right: text`
    ## Twee ideeën

    1. Een buurtbus.
    2. Een deelfiets.
  `,

  *check(report) {
    for (const section of allSections(report)) {
      const { entry, items } = section;
      const first = items.find(({ marker }) => marker !== '1');
      if (entry?.content !== 'numbered' || !first) continue;
      yield {
        range: first.mark,
        message: `De ${entry.name} staan als losse punten; nummer ze van 1 tot en met ${items.length}.`,
        fixes: [
          {
            title: `Nummer de ${entry.name}`,
            edits: items.flatMap((item, index) => numbering(item, `${index + 1}.`, report)),
            changes: 'words',
            ...(isOneList(section, report.text) ? {} : { safe: false }),
          },
        ],
      };
    }
  },
};

/** Replaces the mark with the number and one space if needed; what is nested in the item moves along with its text. */
function numbering(item: Item, number: string, { text, looseMarks }: Report): readonly Edit[] {
  const { mark, text: words } = item;
  const gap = text.slice(mark.end, words.range.start);
  const isRight = words.plain === '' || /^[ \t]{1,4}$/.test(gap);
  const loose = looseMarks.find(({ range }) => range.start <= mark.start && mark.start < range.end);
  const lead = loose?.edits.filter(({ range }) => range.end <= mark.start && range.start < range.end) ?? [];
  const edit = isRight
    ? { range: mark, text: number }
    : { range: { start: mark.start, end: words.range.start }, text: `${number} ` };
  const wider = number.length + (isRight ? 0 : 1 - gap.length) - (mark.end - mark.start);
  return [...lead, edit, ...(wider > 0 ? editsIndenting(item, wider, text) : [])];
}

/** Moves every indented line after the text of an item itself to the right. */
function editsIndenting({ range, more, quotes }: Item, by: number, text: string): readonly Edit[] {
  const end = Math.max(range.end, ...more.map((nested) => nested.range.end), ...quotes.map((quote) => quote.range.end));
  const edits: Edit[] = [];
  for (let at = text.indexOf('\n', range.end) + 1; at > 0 && at < end; at = text.indexOf('\n', at) + 1) {
    if (/[ \t]/.test(text[at] ?? '')) edits.push({ range: { start: at, end: at }, text: ' '.repeat(by) });
  }
  return edits;
}
