import type { Report, Section } from '../../report/model.ts';
import { allProse, allSections, withInner } from '../../report/places.ts';
import type { References } from '../../report/template.ts';
import { isInside, type Prose, type Range, sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';

export const verwijzingOnbekend: Rule = {
  code: 'verwijzing-onbekend',
  kind: 'contradiction',
  title: 'De tekst verwijst naar iets dat er niet is',
  why: 'Wie ‘zie paragraaf 6’ leest en hem niet vindt, denkt dat er iets is weggevallen.',
  wrong: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 2. Hoe kunnen we dit aanpakken?

    Wat dit vraagt, leest u in {{paragraaf 6}}.

    ## 3. Aan de slag!

    Er kwam een proef.
  `,
  right: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 2. Hoe kunnen we dit aanpakken?

    Wat dit vraagt, leest u in paragraaf 3.

    ## 3. Aan de slag!

    Er kwam een proef.
  `,

  *check(report) {
    const { references } = report.template;
    if (!references) return;
    const numbers = numbersOf(report);
    for (const prose of allProse(report)) {
      const lower = prose.plain.toLowerCase();
      if (lower.includes(references.numbered)) yield* toNumber(prose, lower, references, numbers);
      if (lower.includes(references.next)) yield* toNext(prose, lower, references, report);
      if (lower.includes(references.below)) yield* toKader(prose, lower, references, report);
    }
  },
};

/** The numbers with which headings begin. A report without any says nothing about what is there. */
function numbersOf(report: Report): ReadonlySet<string> {
  return new Set(allSections(report).flatMap(({ heading }) => NUMBER.exec(heading.text.plain)?.[1] ?? []));
}

const NUMBER = /^(\d+(?:\.\d+)?)\.?\s/;

function* toNumber(prose: Prose, lower: string, { numbered }: References, known: ReadonlySet<string>): Iterable<Found> {
  if (known.size === 0) return;
  for (const found of lower.matchAll(new RegExp(`(?<!\\p{L})${numbered}\\s+(\\d{1,2}(?:\\.\\d{1,2})?)(?!\\d)`, 'gu'))) {
    const number = found[1] ?? '';
    if (known.has(number)) continue;
    yield {
      range: sourceRange(prose, found.index, found.index + found[0].length),
      message: `Hier staat ‘${numbered} ${number}’; zo’n kop is er niet. Er zijn er met ${shownNumbers(known)}.`,
    };
  }
}

/** `1 tot en met 5`, or the first few. */
function shownNumbers(known: ReadonlySet<string>): string {
  const chapters = [...known].filter((number) => !number.includes('.'));
  return chapters.length > 1
    ? `nummer ${chapters[0]} tot en met ${chapters.at(-1)}`
    : `nummer ${[...known].slice(0, 4).join(', ')}`;
}

function* toNext(prose: Prose, lower: string, { next }: References, report: Report): Iterable<Found> {
  const chapter = report.sections.find(({ range }) => isInside(range, prose.range.start));
  // Outside a chapter, and in a chapter without sections inside it, ‘the next’ may be the next chapter.
  if (!chapter || chapter.sections.length === 0) return;
  const behind = withInner(chapter).some(
    ({ heading }) => heading.level > chapter.heading.level && heading.range.start > prose.range.end,
  );
  const chapterBehind = report.sections.some(({ heading }) => heading.range.start > prose.range.end);
  if (!behind && !chapterBehind) yield missing(prose, lower, next, 'er volgt geen paragraaf meer');
}

function* toKader(prose: Prose, lower: string, { below }: References, report: Report): Iterable<Found> {
  const section: Section | undefined = allSections(report).findLast(({ range }) => isInside(range, prose.range.start));
  if (!section || section.kaders.some(({ range }) => range.start > prose.range.start || isIn(range, prose.range)))
    return;
  yield missing(prose, lower, below, 'in deze sectie volgt geen kader');
}

function isIn(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function missing(prose: Prose, lower: string, words: string, why: string): Found {
  const at = lower.indexOf(words);
  return {
    range: sourceRange(prose, at, at + words.length),
    message: `Hier staat ‘${words}’, maar ${why}.`,
  };
}
