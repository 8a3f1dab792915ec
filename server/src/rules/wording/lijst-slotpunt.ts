import type { Item, List, Report, Section } from '../../report/model.ts';
import { allSections, filledItems } from '../../report/places.ts';
import type { Content } from '../../report/template.ts';
import { lengthWithout, sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const lijstSlotpunt: Rule = {
  code: 'lijst-slotpunt',
  kind: 'style',
  title: 'De punten van een lijst eindigen niet hetzelfde',
  why: 'In één lijst eindigen alle punten met een punt, of geen enkel.',
  wrong: text`
    ## Dromen

    - Een bus die rijdt.
    - Een veilige {{fietsroute}}
    - Een trein die stopt.
  `,
  right: text`
    ## Dromen

    - Een bus die rijdt.
    - Een veilige fietsroute.
    - Een trein die stopt.
  `,

  *check(report) {
    for (const list of listsOf(report)) {
      const items = filledItems(list.items);
      const without = items.filter((item) => !endsSentence(item));
      const dotted = items.filter(({ text }) => text.plain.endsWith('.'));
      if (without.length === 0 || dotted.length === 0) continue;
      const add = without.length <= items.length / 2;
      for (const { text } of add ? without : dotted) {
        const end = text.plain.length;
        const word = /\S{1,40}$/u.exec(text.plain.slice(-40))?.[0].length ?? 1;
        const last = sourceRange(text, end - 1, end);
        yield {
          range: sourceRange(text, end - word, end),
          message: add
            ? 'Dit punt eindigt zonder punt, andere punten van de lijst met.'
            : 'Dit punt eindigt met een punt, de meeste andere van de lijst zonder.',
          fixes: [
            add
              ? { title: 'Zet er een punt achter', edits: [{ range: { start: last.end, end: last.end }, text: '.' }] }
              : { title: 'Haal de punt weg', edits: [{ range: last, text: '' }] },
          ],
        };
      }
    }
  },
};

/** Sections that are a list by their shape: bullets right after numbers are points of it too. */
const ONE_LIST: ReadonlySet<Content | undefined> = new Set(['bullets', 'numbered', 'topics']);

/** The lists of sections, parts and kaders; not the lines at the table, nor a list of names. */
function listsOf(report: Report): readonly Pick<List, 'items'>[] {
  return [
    ...report.parts.flatMap(({ lists }) => lists),
    ...allSections(report).flatMap((section) => listsIn(section)),
    ...report.kaders.flatMap(({ names, lists }) => (names ? [] : lists)),
  ];
}

function listsIn({ entry, lists, paragraphs }: Section): readonly Pick<List, 'items'>[] {
  if (entry?.content === 'aanTafel') return [];
  if (!ONE_LIST.has(entry?.content)) return lists;
  const joined: { items: readonly Item[]; end: number }[] = [];
  for (const { items, range } of lists) {
    const before = joined.at(-1);
    const parted = !before || paragraphs.some(({ range: one }) => one.start >= before.end && one.end <= range.start);
    if (parted) joined.push({ items, end: range.end });
    else joined.splice(-1, 1, { items: [...before.items, ...items], end: range.end });
  }
  return joined;
}

/** Points that continue into the next, as parts of one sentence: `;`, `, en`. */
const RUNS_ON = /[;,](?:\s+(?:en|of|en\/of))?$/;

/** A colon counts: quotes follow. So do marks and brackets after the full stop. */
function endsSentence({ text, more }: Item): boolean {
  if (RUNS_ON.test(text.plain) || isTitle(text, more)) return true;
  const bare = text.plain.slice(0, lengthWithout(text.plain, '’”\'")] '));
  return /[.?!…:]$/.test(bare);
}

/** Bold, with a paragraph of its own below it. */
function isTitle({ runs }: Item['text'], more: Item['more']): boolean {
  return more.some(({ marker }) => marker === undefined) && runs.length > 0 && runs.every(({ strong }) => strong);
}
