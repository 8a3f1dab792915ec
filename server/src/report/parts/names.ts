/** A list of names: between commas in a paragraph, or one per bullet (format-middenvelddialogen.md §3.6). */
import { isClipped } from '../dutch/marks.ts';
import { ministerieEnd } from '../dutch/ministeries.ts';
import type { Item, Kader } from '../model.ts';
import { type Located, type Prose, sourceRange } from '../text/text.ts';

type Holder = Pick<Kader, 'paragraphs' | 'items'>;

/** The names in reading order, without the full stop after the last. */
export function readNames({ paragraphs, items }: Holder): readonly Located<string>[] {
  const [item] = items;
  const above = item ? paragraphs.filter(({ range }) => range.start < item.range.start) : paragraphs;
  const names = listIn(above).flatMap(namesIn);
  // `Dit zijn ze` above bullets is not a name.
  return names.length > 1 || items.length === 0 ? names : items.flatMap(nameOf);
}

/** The first paragraph, or the next one if the first introduces it; and those that go on where a comma breaks off. */
function listIn(paragraphs: readonly Prose[]): readonly Prose[] {
  const from = paragraphs.length > 1 && paragraphs[0]?.plain.trimEnd().endsWith(':') ? 1 : 0;
  const last = paragraphs.findIndex(({ plain }, index) => index >= from && !/[,;]$/.test(plain.trimEnd()));
  return paragraphs.slice(from, last === -1 ? undefined : last + 1);
}

function nameOf({ text }: Item): readonly Located<string>[] {
  const end = nameEnd(text.plain);
  return end === 0 ? [] : [{ value: text.plain.slice(0, end), range: sourceRange(text, 0, end) }];
}

function namesIn(prose: Prose): readonly Located<string>[] {
  const { plain } = prose;
  const last = nameEnd(plain);
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

/** The length without the full stop after the last name, unless that belongs to it: `B.V.`, `e.a.`. */
function nameEnd(plain: string): number {
  const end = plain.trimEnd().length;
  return /[.;,]$/.test(plain.slice(0, end)) && !/(?:^|[\s.])\p{L}\.\p{L}\.$/u.test(plain.slice(0, end)) ? end - 1 : end;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '‘': '’', '“': '”', '«': '»', '"': '"' };

/** The commas between names, not those in brackets, marks or a ministry; or the semicolons, if there are several. */
function partingCommas(plain: string): readonly number[] {
  const semicolons = signsBetween(plain, ';');
  return semicolons.length > 1 ? semicolons : signsBetween(plain, ',');
}

function signsBetween(plain: string, sign: string): readonly number[] {
  const found: number[] = [];
  let start = 0;
  let passed = 0;
  const unclosed = new Set<string>();
  const quoted = plain.includes('‘') ? quotationsIn(plain) : undefined;
  for (let at = 0; at < plain.length; at++) {
    const here = plain[at] as string;
    if (here in CLOSING && !unclosed.has(here)) {
      const closed = here === '‘' ? quoted?.get(at) : closedAt(plain, at);
      if (closed === undefined && here !== '‘') unclosed.add(here);
      at = closed ?? at;
    } else if (here === sign && at >= passed) {
      const end = sign === ',' ? ministerieEnd(plain, start, at) : undefined;
      if (end !== undefined && end > at) passed = end;
      else {
        found.push(at);
        start = at + 1;
      }
    }
  }
  return found;
}

/** Where each single mark is closed, apostrophes aside. In one pass: a search for each unclosed mark is slow. */
function quotationsIn(plain: string): ReadonlyMap<number, number> {
  const closed = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] === '‘') open.push(at);
    else if (plain[at] === '’' && !isInsideWord(plain, at)) {
      const from = open.pop();
      if (from !== undefined && !isClipped(plain.slice(from + 1, from + 5))) closed.set(from, at);
    }
  }
  return closed;
}

/** The other half of a bracket or mark; undefined if it is not closed, and then it holds no names together. */
function closedAt(plain: string, at: number): number | undefined {
  const open = plain[at] as string;
  const close = CLOSING[open] as string;
  let depth = 0;
  for (let next = at + 1; next < plain.length; next++) {
    if (plain[next] === open && open !== close) depth++;
    else if (plain[next] === close && !isInsideWord(plain, next) && depth-- === 0) return next;
  }
  return undefined;
}

/** `zo’n`: a sign between two letters closes nothing. */
function isInsideWord(plain: string, at: number): boolean {
  return plain[at] === '’' && /\p{L}/u.test(plain[at - 1] ?? '') && /\p{L}/u.test(plain[at + 1] ?? '');
}
