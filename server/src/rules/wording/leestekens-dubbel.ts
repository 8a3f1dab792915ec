import { innerMarks } from '../../report/dutch/inner-marks.ts';
import { latin } from '../../report/dutch/latin.ts';
import type { Report } from '../../report/model.ts';
import { allProse, allSections } from '../../report/places.ts';
import { remembered } from '../../report/text/remembered.ts';
import { contains, overlaps, type Prose, type Range, sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import { isMendedWhole } from '../quotes/mend-source.ts';
import type { Fix, Rule } from '../rule.ts';

/** `..`, four or more dots, `,,`, a comma with `...`, or a space before `:`, `;`, `,` or `.`; not smileys or ` ...`. */
const DOUBLE = latin(
  /,\s?(?:\.{3}(?!\.)|…)|(?<!\.)\.\.(?!\.)|\.{4,}|,,+|(?<=\S)[ \u00a0]+(?:[:;](?![-)(DPp|/*'’])|,(?![,.…])|\.(?![.\d\p{L}/\\]))/gu,
);

export const leestekensDubbel: Rule = {
  code: 'leestekens-dubbel',
  kind: 'style',
  title: 'Een leesteken staat er dubbel of met een spatie ervoor',
  why: 'Zulke vergissingen vallen in druk meteen op.',
  wrong: text`
    ## Enkele procesobservaties

    Er werd goed geluisterd{{..}} Men bleef napraten.
  `,
  right: text`
    ## Enkele procesobservaties

    Er werd goed geluisterd. Men bleef napraten.
  `,

  *check(report) {
    const unread = linesWithoutCount(report);
    const sources = report.quotes
      .filter(isMendedWhole)
      .flatMap(({ closing, attribution }) =>
        attribution ? { start: closing?.range.end ?? attribution.start, end: attribution.end } : [],
      );
    let closed: ReadonlySet<Prose> | undefined;
    for (const prose of allProse(report)) {
      for (const match of matchesIn(prose.plain)) {
        const found = match[0];
        const behind = prose.plain.slice(match.index + found.length, match.index + found.length + 2);
        const before = prose.plain.charAt(match.index - 1);
        // `3 : 1`, also with percentages, is a ratio or a score, and many write it so.
        if (/^\s+:$/.test(found) && /[\d%]/.test(before) && /^\s\d/.test(behind)) continue;
        const range = sourceRange(prose, match.index, match.index + found.length);
        if (unread.some((line) => contains(line, range))) continue;
        // Such a source is rewritten as a whole.
        if (sources.some((source) => overlaps(source, range))) continue;
        if (found === ',,') {
          closed ??= closedByCommas(report);
          if (
            marksAt(prose.plain).has(match.index) ||
            (closed.has(prose) && !prose.plain.includes(',,', match.index + 1))
          )
            continue;
        }
        const { message, fix } = advice(found);
        const edit = { range, text: fix };
        // Not across a line break or a Markdown mark.
        const fixes: Fix[] =
          report.text.slice(range.start, range.end) === found
            ? [{ title: `Maak er ‘${fix.trim()}’ van`, edits: [edit], safe: !joinsNumbers(before, behind) }]
            : [];
        yield { range, message, fixes };
      }
    }
  },
};

/** Paragraphs of quotes that two commas close. */
function closedByCommas({ quotes }: Report): ReadonlySet<Prose> {
  return new Set(quotes.flatMap(({ closing, paragraphs }) => (closing?.value === ',,' ? paragraphs : [])));
}

/** Lines of *wie zaten aan tafel* that give no certain number, which is the finding there. */
function linesWithoutCount(report: Report): readonly Range[] {
  return allSections(report).flatMap(({ aanTafel }) =>
    [aanTafel?.gesprekken, aanTafel?.deelnemers].flatMap((line) =>
      line?.expected !== undefined && !line.count ? [line.text] : [],
    ),
  );
}

/** `2..5` may be 2,5 or 2–5, `2 ,5` two numbers or one: only the writer knows. */
function joinsNumbers(before: string, behind: string): boolean {
  return /\d/.test(before) && /^\d/.test(behind);
}

/** `,,Nee'', zei hij`: the offsets of marks, as two commas may be one. */
const marksAt = remembered((plain: string): ReadonlySet<number> => {
  const { pairs, unclosed } = innerMarks(plain);
  return new Set([...unclosed, ...pairs.flatMap(({ open, close }) => [open, close])].map(({ at }) => at));
});

const matchesIn = remembered((text: string): readonly RegExpExecArray[] => [...text.matchAll(DOUBLE)]);

function advice(found: string): { message: string; fix: string } {
  if (/^\s/.test(found)) return { message: `Voor ‘${found.trim()}’ hoort geen spatie.`, fix: found.trim() };
  if (/[.…]$/.test(found) && found.startsWith(','))
    return { message: 'Hier staan een komma en drie puntjes achter elkaar; kies een van beide.', fix: found.slice(1) };
  if (found.startsWith(',')) return { message: 'Hier staan twee komma’s achter elkaar.', fix: ',' };
  return found.length === 2
    ? { message: 'Hier staan twee punten achter elkaar.', fix: '.' }
    : { message: `Hier staan ${found.length} puntjes; een beletselteken heeft er drie.`, fix: '...' };
}
