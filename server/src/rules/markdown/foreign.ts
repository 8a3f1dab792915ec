/** Markdown that works elsewhere but not in a report, where it would be printed literally (format.md §4). */

import { isAddress } from '../../report/markdown/address.ts';
import type { Block } from '../../report/markdown/block.ts';
import { elementsOf, type HtmlElement, type Tag, tagsIn } from '../../report/markdown/html-tags.ts';
import { prosesOf } from '../../report/markdown/proses.ts';
import { tableIn } from '../../report/markdown/table-lines.ts';
import type { Report } from '../../report/model.ts';
import { blocksOf, shownText } from '../../report/read-report.ts';
import type { Range } from '../../report/text/text.ts';

export type ForeignKind =
  | 'tabel'
  | 'voetnoot'
  | 'doorgestreept'
  | 'gemarkeerd'
  | 'afbeelding'
  | 'formule'
  | 'code'
  | 'taak'
  | 'verwijzing'
  | 'html';

export interface Foreign {
  readonly kind: ForeignKind;
  readonly range: Range;
  /** What is between its marks. */
  readonly inside?: Range;
  /** Of a footnote; `isText` if this is its text and not a reference to it. */
  readonly label?: string;
  readonly isText?: boolean;
  /** Where else it is, such as the text of a footnote. */
  readonly elsewhere?: readonly Range[];
  readonly element?: HtmlElement;
  /** The block that it is in. */
  readonly block: Block;
}

/** Marks with what is between them, each in one paragraph. In order of priority: what one takes, the others leave. */
const BETWEEN: readonly (readonly [ForeignKind, RegExp])[] = [
  ['code', /(?<![\\`\p{L}\p{N}])(`{1,3})(?!`)([^`]+)\1(?!`)/gu],
  ['formule', /(?<![\\$])(\$\$)(?!\$)([^$]+)\1/g],
  ['doorgestreept', /(?<![\\~{])(~~)(?=[^\s~])([^~]*[^\s~{])\1(?![~}])/g],
  ['gemarkeerd', /(?<![\\={])(==)(?=[^\s=])([^=]*[^\s={])\1(?![=}])/g],
];
const IMAGE = /(?<!\\)!\[(?:\[[^\][\n]{1,200}\]\]|[^\][\n]{0,500}\]\(<?([^)\s]{1,2000})[^)\n]{0,500}\))/g;
const NOTE = /(?<!\\)\[\^([^\]\s^]{1,60})\]|(?<!\\)\^\[[^\]\n]{1,500}\]/g;
const DEFINITION = /^[ \t>]*\[([^\]\n^]{1,100})\]:[ \t]+<?(?:https?:\/\/|www\.)\S+/gim;
const TASK = /^\[[ xX]\](?=\s)/;
/** Outside a list only an empty box is a task: `[x]` there is an insertion by the redactie. */
const EMPTY_BOX = /^\[ \](?=\s)/;
const ANY = /[~`$=<|]|!\[|\[\^|\^\[|\]:|\[[ xX]\]/;

/** All of it in a report, in order. */
export function foreignIn(report: Report): readonly Foreign[] {
  const text = shownText(report);
  if (!ANY.test(text)) return [];
  const found: Foreign[] = [];
  const tags: Tag[] = [];
  const owners: Block[] = [];
  for (const block of blocksOf(report)) {
    for (const prose of prosesOf(block)) {
      const words = text.slice(prose.range.start, prose.range.end);
      if (!ANY.test(words)) continue;
      const { own, covered } = inProse(words, prose.range.start, block);
      found.push(...own);
      owners.push(block);
      for (const tag of tagsIn(words, prose.range.start, owners.length - 1)) if (!covered(tag.range)) tags.push(tag);
    }
  }
  const html = elementsOf(tags).map((element): Foreign => {
    return { kind: 'html', range: element.range, element, block: owners[element.tags[0]?.prose ?? 0] as Block };
  });
  return [...notesTogether(found), ...html].sort((one, other) => one.range.start - other.range.start);
}

function inProse(
  words: string,
  start: number,
  block: Block,
): { own: readonly Foreign[]; covered: (range: Range) => boolean } {
  const own: Foreign[] = [];
  const taken = new Uint8Array(words.length);
  const table = tableIn(words);
  if (table) add('tabel', table.start, table.end);
  for (const [kind, pattern] of BETWEEN) {
    // In a quote, a backtick is a quotation mark of some kind.
    if (kind === 'code' && block.type === 'quote') continue;
    for (const { 0: whole, 1: mark = '', 2: inside = '', index } of words.matchAll(pattern))
      add(kind, index, index + whole.length, {
        inside: { start: start + index + mark.length, end: start + index + mark.length + inside.length },
      });
  }
  for (const { 0: whole, 1: address, index } of words.matchAll(IMAGE))
    if (address === undefined || isAddress(address)) add('afbeelding', index, index + whole.length);
  for (const { 0: whole, 1: label, index } of words.matchAll(NOTE)) {
    const isText =
      words[index + whole.length] === ':' && /(?:^|\n)[ \t>]*$/.test(words.slice(Math.max(0, index - 20), index));
    add('voetnoot', index, index + whole.length + (isText ? 1 : 0), label === undefined ? {} : { label, isText });
  }
  for (const { 0: whole, 1: label = '', index } of words.matchAll(DEFINITION)) {
    const at = index + whole.indexOf('[');
    add('verwijzing', at, at + label.length + 3);
  }
  const task = (block.type === 'item' ? TASK : EMPTY_BOX).exec(words);
  if (task) add('taak', 0, task[0].length);
  return { own, covered: (range) => isTaken(range.start - start, range.end - start) };

  function isTaken(from: number, to: number): boolean {
    return taken.subarray(from, to).includes(1);
  }

  function add(
    kind: ForeignKind,
    from: number,
    to: number,
    more: Pick<Foreign, 'inside' | 'label' | 'isText'> = {},
  ): void {
    if (isTaken(from, to)) return;
    taken.fill(1, from, to);
    own.push({ kind, range: { start: start + from, end: start + to }, block, ...more });
  }
}

/** A footnote, its text and further references to it are one: the first place is given, with the others. */
function notesTogether(found: readonly Foreign[]): readonly Foreign[] {
  const notes = new Map<string, Foreign[]>();
  for (const one of found) {
    if (one.label === undefined) continue;
    const same = notes.get(one.label) ?? [];
    notes.set(one.label, same);
    same.push(one);
  }
  return found.flatMap((one) => {
    const same = one.label === undefined ? [one] : (notes.get(one.label) ?? [one]);
    const first = same.find(({ isText }) => !isText) ?? same[0];
    return one === first
      ? [{ ...one, elsewhere: same.filter((other) => other !== one).map(({ range }) => range) }]
      : [];
  });
}
