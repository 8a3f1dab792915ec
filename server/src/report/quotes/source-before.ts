/** The source before a quote: `(student, dialoog 1) ‘…’`, `student, dialoog 1: ‘…’` (format.md §4, recovery). */

import { closingMark } from '../dutch/marks.ts';
import { type Attribution, BLANKS } from './attribution.ts';
import { isRole } from './attribution-signs.ts';
import { readSourceText } from './source-text.ts';

/** The source with the signs around it, up to `end`, where words between marks begin; undefined if there are none. */
export function findLead(whole: string): Attribution | undefined {
  const text = whole.slice(0, LONGEST_LEAD).replace(BLANKS, ' ');
  const found = LEAD.exec(text);
  const { bracketed: between, inner = between ?? '' } = found?.groups ?? {};
  if (!found || closingMark(whole.trimEnd()) === undefined) return undefined;
  const source = readSourceText(inner);
  // `In dialoog 2 zei iemand: ‘…’` is a sentence.
  const spoken = source.slips.some(
    ({ kind }) => kind === 'achter' || kind === 'voorzetsel' || (kind === 'volgorde' && between === undefined),
  );
  if (source.numbers.length === 0 || spoken || (source.said !== '' && !isRole(source.said))) return undefined;
  const innerStart = found.index + found[0].indexOf(inner);
  return {
    start: 0,
    end: found[0].length,
    inner,
    innerStart,
    source,
    flaws: [],
    slips: [{ kind: 'voorop' }, ...source.slips],
  };
}

const LONGEST_LEAD = 200;
/** In brackets, or followed by a colon or dash; then an opening mark. */
const LEAD =
  /^\s*(?:[([{](?<bracketed>[^‘“"„«()[\]{}]{3,120})[)\]}]\s*[:–—-]?\s*|(?<inner>[^‘“"„«]{3,120}?)\s*(?::|[–—])\s*)(?=[‘“"„«‹'])/u;
