/** The difference between two pages of the preview: the smallest element around it, and how all other places moved. */
import type { PreviewFinding } from '../../../protocol/preview.ts';
import type { ChangeMessage, PageMessage } from '../../webview/messages.ts';
import { type MarkedPage, type PageChange, shiftedFindings, shiftOffset } from '../../webview/page-change.ts';

/** Undefined where the whole page must be sent, because no smaller element contains the difference. */
export function changeMessage(old: PageMessage, next: PageMessage): ChangeMessage | undefined {
  // Other parts mean other tabs, each with a panel of its own.
  const areOthers = JSON.stringify(old.parts) !== JSON.stringify(next.parts);
  const change = areOthers ? undefined : pageChange(old, next);
  if (!change) return undefined;
  const { uri, version, part, parts, state, length, findings } = next;
  const same = areSame(shiftedFindings(old.findings, change.shift), findings);
  return {
    type: 'change',
    uri,
    version,
    part,
    parts,
    state,
    length,
    since: old.version,
    change,
    findings: same ? undefined : findings,
  };
}

/** Undefined where no element smaller than the page contains the difference. */
export function pageChange(old: MarkedPage, next: MarkedPage): PageChange | undefined {
  const piece = changedElement(old.html, next.html);
  return piece && { element: piece.element, html: piece.html, ...movedPlaces(old.places, next.places, piece) };
}

function areSame(some: readonly PreviewFinding[], others: readonly PreviewFinding[]): boolean {
  const isSame = (one: PreviewFinding, other: PreviewFinding | undefined) =>
    one.start === other?.start &&
    one.end === other.end &&
    one.severity === other.severity &&
    one.message === other.message;
  return some.length === others.length && some.every((one, index) => isSame(one, others[index]));
}

/** `element`: its number, in the order of the tags; with its contents it was `removed` elements and now is `added`. */
interface ElementChange {
  readonly element: number;
  readonly removed: number;
  readonly added: number;
  /** Its new markup; absent where it did not change. */
  readonly html?: string;
}

function changedElement(old: string, next: string): ElementChange | undefined {
  if (old === next) return { element: 0, removed: 0, added: 0 };
  const { from, tail } = changedStretch(old, next);
  const [oldTo, nextTo] = [old.length - tail, next.length - tail];
  const open: { start: number; element: number }[] = [];
  let count = 0;
  for (const { index, closes } of tagsIn(next, 0, from)) {
    if (closes) open.pop();
    else open.push({ start: index, element: count++ });
  }
  // An element that is closed within the difference does not contain all of it.
  const levels = open.length + Math.min(lowest(old, from, oldTo), lowest(next, from, nextTo));
  const around = open[levels - 1];
  if (!around || around.element === 0) return undefined;
  const end = endOf(next, around.start);
  return {
    element: around.element,
    removed: opened(old, around.start, end - nextTo + oldTo),
    added: opened(next, around.start, end),
    html: next.slice(around.start, end),
  };
}

/** Where the two begin to differ, and how many characters at the end are the same; neither is inside a tag. */
function changedStretch(old: string, next: string): { from: number; tail: number } {
  const shortest = Math.min(old.length, next.length);
  let from = 0;
  while (from < shortest && old.charCodeAt(from) === next.charCodeAt(from)) from++;
  let tail = 0;
  while (tail < shortest - from && old.charCodeAt(old.length - 1 - tail) === next.charCodeAt(next.length - 1 - tail))
    tail++;
  const before = next.slice(0, from);
  if (before.lastIndexOf('<') > before.lastIndexOf('>')) from = before.lastIndexOf('<');
  const behind = next.slice(next.length - tail);
  const close = behind.indexOf('>');
  const another = behind.indexOf('<');
  if (close !== -1 && (another === -1 || close < another)) tail -= close + 1;
  return { from, tail };
}

/** The tags that start from `from` up to `to`. Every element of a page has an end tag. */
function* tagsIn(
  html: string,
  from: number,
  to: number,
): Generator<{ readonly index: number; readonly end: number; readonly closes: boolean }> {
  const tags = /<(\/?)[a-z][^>]*>/g;
  tags.lastIndex = from;
  for (let tag = tags.exec(html); tag && tag.index < to; tag = tags.exec(html))
    yield { index: tag.index, end: tags.lastIndex, closes: tag[1] === '/' };
}

/** How far the depth falls below that at `from`: 0 or less. */
function lowest(html: string, from: number, to: number): number {
  let [depth, low] = [0, 0];
  for (const { closes } of tagsIn(html, from, to)) {
    depth += closes ? -1 : 1;
    low = Math.min(low, depth);
  }
  return low;
}

function endOf(html: string, start: number): number {
  let depth = 0;
  for (const { end, closes } of tagsIn(html, start, html.length)) {
    depth += closes ? -1 : 1;
    if (depth === 0) return end;
  }
  return html.length;
}

function opened(html: string, from: number, to: number): number {
  let count = 0;
  for (const { closes } of tagsIn(html, from, to)) if (!closes) count++;
  return count;
}

/** Places that do not move like all others are listed in `odd`, so the result is right whatever moved them. */
function movedPlaces(
  old: readonly number[],
  next: readonly number[],
  { element, removed, added }: ElementChange,
): Omit<PageChange, 'element' | 'html'> {
  const [start, oldEnd, end] = [2 * element, 2 * (element + removed), 2 * (element + added)];
  const others = [...old.slice(0, start), ...old.slice(oldEnd)];
  const now = [...next.slice(0, start), ...next.slice(end)];
  const from = others.reduce(
    (first, place, index) => (place !== now[index] && place < first ? place : first),
    Number.MAX_SAFE_INTEGER,
  );
  const last = others.findLastIndex((place, index) => place !== now[index]);
  const shift = { from, by: last === -1 ? 0 : (now[last] ?? 0) - (others[last] ?? 0) };
  const odd = now.flatMap((place, index) =>
    place === shiftOffset(others[index] ?? -1, shift)
      ? []
      : [[index < start ? index : index - start + end, place] as const],
  );
  return { removed, places: next.slice(start, end), shift, odd };
}
