/** The mark that begins a line and its flaw: `##Dromen`, `2.**Idee**`, `• Een`, `>` with a no-break space. */

import { isBlank, isOtherSpace, isUnseen } from '../dutch/signs.ts';
import type { Edit } from '../text/edits.ts';
import type { Context } from './line-context.ts';
import { type Sign, signAt } from './line-signs.ts';
import { goesOn, mayBegin } from './list-lines.ts';
import type { LooseMark, Slip } from './loose-mark.ts';

/**
 * Reads the line from `start` to `end`, whose first character that is not blank is at `at`, and updates the context.
 * Undefined: nothing is wrong.
 */
export function markAt(context: Context, start: number, at: number, end: number): LooseMark | undefined {
  const { text } = context;
  const columns = columnsOf(text, start, at, 0);
  if (columns < 2 && context.before === 'blank')
    context.column = context.filled === 'item' && columns > 0 ? context.column : -1;
  const sign = signAt(context, at, end);
  // Markdown still sees a heading inside an indented list item, but nobody means that.
  const deep = columns >= (sign?.kind === 'heading' ? 4 : Math.max(context.column, 0) + 4);
  if (!sign || (deep && sign.kind !== 'heading')) return asText(context);
  const gap = gapBehind(text, sign.end, end, columns + sign.end - at);
  if (gap.end === end && sign.kind !== 'fence')
    return sign.loose ? asText(context) : asMark(context, sign, columns, undefined);
  const odd = hasOdd(text, start, at);
  const slip = slipOf(sign, gap, odd, deep);
  if (!slip) return asMark(context, sign, columns, undefined);
  if (!mayBegin(context, sign, slip, at, gap.end, end)) return asText(context);
  const lead: readonly Edit[] =
    odd || deep
      ? [
          {
            range: { start, end: at },
            text: sign.kind === 'heading' || sign.kind === 'fence' ? '' : plainSpaces(text.slice(start, at)),
          },
        ]
      : [];
  const edits: Edit[] = [...lead];
  if (sign.loose) edits.push({ range: { start: at, end: sign.end }, text: sign.meant });
  if (sign.kind !== 'fence' && (gap.end === sign.end || gap.odd || gap.columns > 4 || (sign.loose && gap.columns > 1)))
    edits.push({ range: { start: sign.end, end: gap.end }, text: ' ' });
  const shown = { start: lead.length > 0 ? start : at, end: gap.odd || gap.columns > 4 ? gap.end : sign.end };
  return asMark(context, sign, columns, { slip, range: shown, meant: sign.meant, edits });
}

interface Gap {
  readonly end: number;
  /** Does it contain anything but spaces and tabs? */
  readonly odd: boolean;
  readonly columns: number;
}

function gapBehind(text: string, from: number, end: number, column: number): Gap {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return { end: at, odd: hasOdd(text, from, at), columns: columnsOf(text, from, at, column) - column };
}

function slipOf(sign: Sign, gap: Gap, odd: boolean, deep: boolean): Slip | undefined {
  const fence = sign.kind === 'fence';
  if (fence && sign.quoted) return 'quoted-fence';
  if (sign.loose) return 'other-sign';
  if (fence) return odd ? 'other-space' : undefined;
  if (gap.odd) return 'other-space';
  if (gap.columns === 0 && sign.kind !== 'quote') return 'no-space';
  if (gap.columns > 4 && sign.kind !== 'heading') return 'many-spaces';
  if (odd) return 'other-space';
  return deep ? 'indented' : undefined;
}

function asText(context: Context): undefined {
  // Text right below an item or a quote continues it.
  if (context.before === 'blank') context.before = goesOn(context) ? 'item' : 'text';
  context.filled = context.before;
  context.own = false;
}

function asMark(
  context: Context,
  { kind, raw, meant }: Sign,
  columns: number,
  mark: LooseMark | undefined,
): LooseMark | undefined {
  const item = kind === 'bullet' || kind === 'number';
  const outside = kind === 'quote' ? 'quote' : 'blank';
  context.before = context.filled = item ? 'item' : outside;
  if (item || kind === 'heading') context.sign = kind === 'number' ? '1' : raw;
  context.own = item;
  if (item) context.column = columns + meant.length + 1;
  else if (kind !== 'quote') context.column = -1;
  if (kind === 'fence') context.kader = meant.length > 3;
  return mark;
}

/** The column after the blanks from `start` to `end`, if they begin at column `from`; a tab stop is every four. */
function columnsOf(text: string, start: number, end: number, from: number): number {
  let columns = from;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 9) columns += 4 - (columns % 4);
    else if (code < 128 || isOtherSpace(code)) columns++;
  }
  return columns;
}

function hasOdd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 127) return true;
  return false;
}

function plainSpaces(blanks: string): string {
  let plain = '';
  for (const blank of blanks)
    if (!isUnseen(blank.charCodeAt(0))) plain += isOtherSpace(blank.charCodeAt(0)) ? ' ' : blank;
  return plain;
}
