import { innerMarks } from '../report/inner-marks.ts';
import { latin } from '../report/latin.ts';
import type { Report } from '../report/model.ts';
import { allProse } from '../report/places.ts';
import { remembered } from '../report/remembered.ts';
import { type Prose, sourceRange } from '../report/text.ts';
import type { Fix, Rule } from './rule.ts';

/** `..`, four or more dots, `,,`, `, ...`, and a space before `:`, `;`, `,` or `.`; smileys and `...` after a space aside. */
const DOUBLE = latin(/,\s\.{3}(?!\.)|(?<!\.)\.\.(?!\.)|\.{4,}|,,+|(?<=\S)[ \u00a0]+(?:[:;](?![-)(DPp|])|,(?!,)|\.(?![.\d\p{L}/\\]))/gu);

export const leestekensDubbel: Rule = {
  code: 'leestekens-dubbel',
  kind: 'style',
  title: 'Een leesteken staat er dubbel of met een spatie ervoor',
  why: 'Zulke vergissingen vallen in druk meteen op.',
  wrong: '## Enkele procesobservaties\n\nEr werd goed geluisterd{{..}} Men bleef napraten.\n',
  right: '## Enkele procesobservaties\n\nEr werd goed geluisterd. Men bleef napraten.\n',

  *check(report) {
    for (const prose of allProse(report)) {
      for (const match of matchesIn(prose.plain)) {
        const found = match[0];
        const range = sourceRange(prose, match.index, match.index + found.length);
        if (found === ',,' && isLowMark(prose, match.index, report)) continue;
        const { message, fix } = advice(found);
        const edit = { range, text: fix };
        // Not across a line break or a Markdown mark.
        const fixes: Fix[] =
          report.text.slice(range.start, range.end) === found ? [{ title: fix === '' ? 'Haal het weg' : `Maak er ‘${fix}’ van`, edits: [edit] }] : [];
        yield { range, message, fixes };
      }
    }
  },
};

/** `,,Nee'', zei hij`: two commas that stand for a quotation mark. */
function isLowMark(prose: Prose, at: number, { quotes }: Report): boolean {
  const { pairs, unclosed } = innerMarks(prose.plain);
  if ([...unclosed, ...pairs.flatMap(({ open, close }) => [open, close])].some((mark) => mark.at === at)) return true;
  return quotes.some(({ closing, paragraphs }) => closing?.value === ',,' && paragraphs.includes(prose));
}

const matchesIn = remembered((text: string): readonly RegExpExecArray[] => [...text.matchAll(DOUBLE)]);

function advice(found: string): { message: string; fix: string } {
  if (/^\s/.test(found)) return { message: `Voor ‘${found.trim()}’ hoort geen spatie.`, fix: found.trim() };
  if (found.startsWith(', ') || found.startsWith(',\u00a0'))
    return { message: 'Hier staan een komma en drie puntjes achter elkaar; kies een van beide.', fix: ' ...' };
  if (found.startsWith(',')) return { message: 'Hier staan twee komma’s achter elkaar.', fix: ',' };
  return found.length === 2
    ? { message: 'Hier staan twee punten achter elkaar.', fix: '.' }
    : { message: `Hier staan ${found.length} puntjes; een beletselteken heeft er drie.`, fix: '...' };
}
