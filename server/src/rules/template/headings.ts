/** What else is wrong with a heading whose words are wrong. */
import type { LooseMark } from '../../report/marks/loose-mark.ts';
import type { Heading, Report } from '../../report/model.ts';
import { overlaps } from '../../report/text/text.ts';

/** The slip in the hashes of a heading whose words are wrong too: one finding reports both (`teken-vooraan`). */
export function slipOf({ range, match, text }: Heading, { looseMarks }: Report): LooseMark | undefined {
  if (
    !match ||
    match.how === 'exact' ||
    /<.+>/.test(match.expected) ||
    text.runs.some(({ strong, emphasis }) => strong || emphasis)
  )
    return undefined;
  return looseMarks.find(
    ({ slip, meant, range: mark }) => meant.startsWith('#') && slip !== 'underlined' && overlaps(mark, range),
  );
}
