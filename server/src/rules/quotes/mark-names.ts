/** What writers call the signs that are used as quotation marks; no two that look alike have the same name. */
import { type MarkPair, markSide } from '../../report/dutch/marks.ts';

const PAIRS: Readonly<Record<MarkPair[0], string>> = {
  '‘': 'enkele aanhalingstekens (‘…’)',
  "'": "rechte enkele aanhalingstekens ('…')",
  '“': 'dubbele aanhalingstekens (“…”)',
  '"': 'rechte dubbele aanhalingstekens ("…")',
};

export function pairName([open]: MarkPair): string {
  return PAIRS[open];
}

const SIGNS: readonly (readonly [string, string])[] = [
  ['‚„', 'een laag aanhalingsteken'],
  ['‹›«»', 'een hoekig aanhalingsteken'],
  ['`´ˋˊ', 'een accentteken'],
  ['′″‵‶ʹʺ', 'een minuut- of secondeteken'],
  ["'＇", 'een recht enkel aanhalingsteken'],
  ['"＂', 'een recht dubbel aanhalingsteken'],
  [',', 'een komma'],
];

/** The name of a mark at this end of a quote, followed by the mark itself. */
export function markName(mark: string, at: 'open' | 'close'): string {
  return `${nameOf(mark, at)} (${mark})`;
}

function nameOf(mark: string, at: 'open' | 'close'): string {
  if (mark === ',,') return 'twee komma’s';
  if (mark.length > 1) return mark.length === 2 ? 'twee tekens' : 'drie tekens';
  const named = SIGNS.find(([signs]) => signs.includes(mark))?.[1];
  if (named) return named;
  const side = markSide(mark);
  if (side !== 'either' && side !== at) return side === 'open' ? 'een openingsteken' : 'een sluitteken';
  if (mark === '‘' || mark === '’') return 'een enkel aanhalingsteken';
  return mark === '“' || mark === '”' ? 'een dubbel aanhalingsteken' : 'een ander teken';
}
