/** A list of names: between commas in the first paragraph, or one in each bullet (format-middenvelddialogen.md §3.6). */
import type { Item, Kader } from '../model.ts';
import { type Located, type Prose, sourceRange } from '../text/text.ts';

type Holder = Pick<Kader, 'paragraphs' | 'items'>;

/** The names in reading order, without the full stop behind the last. */
export function readNames({ paragraphs, items }: Holder): readonly Located<string>[] {
  const [first] = paragraphs;
  if (first && (items[0] === undefined || first.range.start < items[0].range.start)) {
    const names = namesIn(first);
    // `Dit zijn ze:` above bullets is no name.
    if (names.length > 1 || items.length === 0) return names;
  }
  return items.flatMap(nameOf);
}

function nameOf({ text }: Item): readonly Located<string>[] {
  const end = text.plain.replace(/[.;,]?\s*$/, '').length;
  return end === 0 ? [] : [{ value: text.plain.slice(0, end), range: sourceRange(text, 0, end) }];
}

function namesIn(prose: Prose): readonly Located<string>[] {
  const { plain } = prose;
  const last = plain.replace(/\.?\s*$/, '').length;
  const names: Located<string>[] = [];
  let from = 0;
  for (const at of [...partingCommas(plain), last]) {
    const start = from + (/^\s*/.exec(plain.slice(from, at))?.[0].length ?? 0);
    const end = start + plain.slice(start, at).trimEnd().length;
    if (end > start) names.push({ value: plain.slice(start, end), range: sourceRange(prose, start, end) });
    from = at + 1;
  }
  return names;
}

const OPENS = '([‘“«';
const CLOSES = ')]’”»';

/** Commas that part two names: not inside brackets or marks, nor in the name of a ministry. */
function partingCommas(plain: string): readonly number[] {
  const commas: number[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at] as string;
    if (OPENS.includes(sign)) depth++;
    else if (CLOSES.includes(sign)) depth = Math.max(0, depth - 1);
    else if (sign === ',' && depth === 0 && !isInMinistry(plain, start, at)) {
      commas.push(at);
      start = at + 1;
    }
  }
  return commas;
}

/** `Ministerie van Onderwijs, Cultuur en Wetenschap`: up to the last comma before its `en`, where no other name can begin. */
function isInMinistry(plain: string, start: number, comma: number): boolean {
  if (!/^\s*(?:het\s+)?ministerie\s/i.test(plain.slice(start, start + 40))) return false;
  const name = plain.slice(start, comma);
  if (/\sen\s/.test(name)) return false;
  const next = /^[^,.;]*/.exec(plain.slice(comma + 1))?.[0] ?? '';
  return /^\s*\p{Lu}\p{Ll}+(?:\s+en\s+\p{Lu}\p{L}+)(?:\s*\([^)]*\))?\s*$/u.test(next);
}
