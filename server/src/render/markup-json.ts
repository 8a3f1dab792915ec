/** Bold, italics and links of a text, for the published model: where in `tekst` each begins and ends (UTF-16 units). */
import { publishedAddress } from '../report/markdown/address.ts';
import type { Quote } from '../report/model.ts';
import { type Prose, plainOffset, type Run } from '../report/text/text.ts';

interface MarkupJson {
  readonly van: number;
  readonly tot: number;
  readonly vet?: true;
  readonly cursief?: true;
  readonly adres?: string;
}

/** `opmaak` is left out where there is none. */
export type Markup = { readonly opmaak?: readonly MarkupJson[] };

export function markupJson(prose: Prose): Markup {
  return listMarkup(markupIn(prose, 0, prose.plain.length, 0));
}

/** The markup in the words of a quote: its paragraphs from the first word to the last, joined by line breaks. */
export function wordsMarkupJson({ paragraphs, words, wordsRange }: Quote): Markup {
  const found: MarkupJson[] = [];
  let text = '';
  for (const prose of paragraphs) {
    const from = plainOffset(prose, Math.max(wordsRange.start, prose.range.start));
    const to = plainOffset(prose, Math.min(wordsRange.end, prose.range.end));
    if (wordsRange.end <= prose.range.start || to <= from) continue;
    if (text !== '') text += '\n';
    found.push(...markupIn(prose, from, to, text.length));
    text += prose.plain.slice(from, to);
  }
  return listMarkup(text === words ? found : []);
}

/** The markup in the plain text from `from` up to `to`, with its places shifted so that `from` is at `at`. */
function markupIn({ runs }: Prose, from: number, to: number, at: number): readonly MarkupJson[] {
  const found: MarkupJson[] = [];
  for (const run of runs) {
    const look = lookOf(run);
    const [start, end] = [Math.max(run.at, from), Math.min(run.at + run.length, to)];
    if (!look || start >= end) continue;
    const last = found.at(-1);
    const piece = { van: at + start - from, tot: at + end - from, ...look };
    // A line break in the source becomes a space between two runs.
    if (last && piece.van - last.tot <= 1 && isAlike(last, piece))
      found[found.length - 1] = { ...last, tot: piece.tot };
    else found.push(piece);
  }
  return found;
}

function lookOf({ strong, emphasis, link }: Run): Omit<MarkupJson, 'van' | 'tot'> | undefined {
  const adres = publishedAddress(link);
  if (!strong && !emphasis && adres === undefined) return undefined;
  return { ...(strong && { vet: true }), ...(emphasis && { cursief: true }), ...(adres !== undefined && { adres }) };
}

function isAlike(one: MarkupJson, other: MarkupJson): boolean {
  return one.vet === other.vet && one.cursief === other.cursief && one.adres === other.adres;
}

function listMarkup(opmaak: readonly MarkupJson[]): Markup {
  return opmaak.length > 0 ? { opmaak } : {};
}
