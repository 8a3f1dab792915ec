import type { Part, Report, Section } from '../../report/model.ts';
import { inPart } from '../../report/naming.ts';
import { withInner } from '../../report/places.ts';
import type { TemplateSection } from '../../report/template.ts';
import { insertBlock, removeBlock } from '../../report/text/block-edits.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Found, Rule } from '../rule.ts';

export const sectieVolgorde: Rule = {
  code: 'sectie-volgorde',
  kind: 'form',
  title: 'Een sectie staat niet op haar plaats',
  why: 'Alle rapporten van de reeks hebben dezelfde volgorde; wie er een kent, vindt in elk ander de weg.',
  wrong: text`
    ## Eén idee

    1. Een buurtbus.

    {{## Dromen}}

    - Een bus die rijdt.

    ## Wie zaten aan tafel?

    - 1 gesprek
  `,
  right: text`
    ## Dromen

    - Een bus die rijdt.

    ## Eén idee

    1. Een buurtbus.

    ## Wie zaten aan tafel?

    - 1 gesprek
  `,

  *check(report) {
    for (const part of report.parts) {
      yield* ordered(part.sections, part.entry.sections, report.text);
      for (const section of part.sections.flatMap(withInner))
        yield* ordered(section.sections, section.entry?.sections ?? [], report.text);
      yield* strayed(report, part);
    }
  },
};

/** Reports the fewest sections to move. A free section may be anywhere before the one that it must precede. */
function* ordered(sections: readonly Section[], entries: readonly TemplateSection[], text: string): Iterable<Found> {
  const known = sections.filter(
    ({ entry, misplaced }, index) =>
      entry && !misplaced && sections.findIndex((other) => other.entry === entry) === index,
  );
  const rank = ({ entry }: Section): number => entries.indexOf(entry as TemplateSection);
  const limit = ({ entry }: Section): number => entries.findIndex(({ id }) => id === entry?.anywhereBefore);
  const kept = mostInOrder(known.map((section) => ({ rank: rank(section), limit: limit(section) })));
  const settled = known.filter((_, index) => kept.has(index));
  for (const [index, section] of known.entries()) {
    if (kept.has(index)) continue;
    const before = settled.filter((other) => rank(other) < rank(section)).at(-1);
    const after = settled.find((other) => rank(other) > rank(section));
    const ahead = after ? `voor ‘${shownHeading(after)}’` : 'ergens anders';
    const place = before ? `na ‘${shownHeading(before)}’` : ahead;
    const neighbour = before ?? after;
    yield {
      range: section.heading.range,
      message: `De sectie ‘${shownHeading(section)}’ hoort ${place}.`,
      related: neighbour
        ? [
            {
              range: neighbour.heading.range,
              message: before ? 'Hierna hoort de sectie.' : 'Hiervoor hoort de sectie.',
            },
          ]
        : [],
      fixes: neighbour ? [moving(section, before ? before.range.end : neighbour.range.start, text)] : [],
    };
  }
}

/** Sections that belong in another part, unless the title of that part itself is missing. */
function* strayed(report: Report, part: Part): Iterable<Found> {
  const { text } = report;
  for (const section of part.sections) {
    const home = section.misplaced ? homeOf(section, report) : undefined;
    if (!home) continue;
    const remove: Fix[] =
      text.slice(section.heading.range.end, section.range.end).trim() === ''
        ? [
            {
              title: 'Haal de kop weg',
              edits: [removeBlock(text, section.range.start, section.range.end)],
              changes: 'words',
            },
          ]
        : [];
    yield {
      range: section.heading.range,
      message: `De sectie ‘${shownHeading(section)}’ hoort ${inPart(home.entry)}.`,
      fixes: remove,
    };
  }
}

function homeOf({ entry }: Section, { parts }: Report): Part | undefined {
  return parts.find((part) => entry && part.entry.sections.includes(entry));
}

function moving({ range }: Section, to: number, text: string): Fix {
  const block = text.slice(range.start, range.end);
  const before = text.slice(0, to).trimEnd().length;
  const put = to > before ? { range: { start: to, end: to }, text: `${block}\n\n` } : insertBlock(text, to, block);
  return {
    title: 'Zet de sectie op haar plaats',
    edits: [put, removeBlock(text, range.start, range.end)],
    changes: 'words',
  };
}

function shownHeading({ heading }: Section): string {
  return shorten(heading.text.plain, 50);
}

/** A section of the template; `limit`: the rank of the section it may be anywhere before, -1 if its place is fixed. */
interface Ranked {
  readonly rank: number;
  readonly limit: number;
}

/** The indices of the most sections that can stay. Free ones are few, so it tries with and without each of them. */
function mostInOrder(sections: readonly Ranked[]): ReadonlySet<number> {
  const free = sections.flatMap(({ limit }, index) => (limit === -1 ? [] : [index])).slice(0, 4);
  let best: ReadonlySet<number> = new Set();
  for (let choice = 0; choice < 2 ** free.length; choice++) {
    const stays = free.filter((_, bit) => ((choice >> bit) & 1) === 1);
    const inOrder = sections.flatMap(({ rank, limit }, index) =>
      limit === -1 && !stays.some((other) => other > index && rank >= (sections[other]?.limit ?? 0)) ? [index] : [],
    );
    const rising = longestRising(inOrder.map((index) => sections[index]?.rank ?? 0));
    const kept = new Set([...stays, ...inOrder.filter((_, index) => rising.has(index))]);
    if (kept.size > best.size) best = kept;
  }
  return best;
}

/** The indices of a longest rising subsequence. */
function longestRising(ranks: readonly number[]): ReadonlySet<number> {
  const best: number[][] = ranks.map((_, index) => [index]);
  ranks.forEach((rank, index) => {
    for (let earlier = 0; earlier < index; earlier++) {
      if ((ranks[earlier] ?? 0) < rank && (best[earlier]?.length ?? 0) + 1 > (best[index]?.length ?? 0))
        best[index] = [...(best[earlier] ?? []), index];
    }
  });
  return new Set(best.reduce((longest, one) => (one.length > longest.length ? one : longest), []));
}
