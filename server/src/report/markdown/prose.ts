/** Syntax tree of one paragraph, item or heading → prose. Part of the Markdown edge: only `blocks.ts` calls it. */
import type { SyntaxNode } from '@lezer/common';
import { composedPieces } from '../dutch/composed.ts';
import { meantMarks, type ProsePlace } from '../marks/open-marks.ts';
import { copyOf } from '../text/remembered.ts';
import type { Prose, Run } from '../text/text.ts';
import { addressesIn, isAddress, linkAddress } from './address.ts';
import { decodedEntity } from './entities.ts';
import { HIDDEN } from './hidden.ts';

const MARKS = new Set(['EmphasisMark', 'HeaderMark', 'QuoteMark']);

/** A space, a line break, or something hidden. */
export function isBlank(character: string): boolean {
  return character === HIDDEN || /\s/.test(character);
}

type Style = Pick<Run, 'strong' | 'emphasis' | 'link'>;

const PLAIN: Style = { strong: false, emphasis: false };

function placeOf({ name, prevSibling }: SyntaxNode): ProsePlace {
  if (name.startsWith('ATXHeading')) return 'heading';
  return prevSibling?.name === 'ListMark' ? 'item' : 'text';
}

function runOf(start: number, at: number, length: number, { strong, emphasis, link }: Style): Run {
  return link === undefined ? { start, at, length, strong, emphasis } : { start, at, length, strong, emphasis, link };
}

/** Signs that take no space before them. */
const CLOSES = /[.,;:!?)\]’”]/;

/** What has been read of one node so far. */
interface Reading {
  readonly text: string;
  /** Whether anything is hidden in the text. */
  readonly hides: boolean;
  readonly runs: Run[];
  plain: string;
  /** Kept in a variable: asking a growing string for its end makes a long paragraph slow. */
  atSpace: boolean;
}

/** A reader for the nodes of one parsed text. */
export function proseReader(text: string): (node: SyntaxNode) => Prose {
  const hides = text.includes(HIDDEN);
  return (node) => {
    const reading: Reading = { text, hides, runs: [], plain: '', atSpace: true };
    addChildren(reading, node, PLAIN);
    while (reading.plain.endsWith(' ')) dropLast(reading);
    const { plain, runs } = reading;
    // The prose of a paragraph outlives the text of the file, which every keystroke replaces.
    return { range: trim(text, node), ...meantMarks({ plain: copyOf(plain), runs }, placeOf(node)) };
  };
}

/** Adds what is in `parent` from `start` up to `end`. */
function addChildren(reading: Reading, parent: SyntaxNode, style: Style, start = parent.from, end = parent.to): void {
  let from = start;
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.from < start || child.to > end) continue;
    addText(reading, from, child.from, style);
    addChild(reading, child, style);
    from = child.to;
  }
  addText(reading, from, end, style);
}

function addChild(reading: Reading, child: SyntaxNode, style: Style): void {
  const { name } = child;
  if (name === 'StrongEmphasis') addChildren(reading, child, { ...style, strong: true });
  else if (name === 'Emphasis') addChildren(reading, child, { ...style, emphasis: true });
  else if (name === 'Link' || name === 'Image') addLink(reading, child, style);
  else if (name === 'Autolink') addAutolink(reading, child, style);
  else if (name === 'Escape') addInstead(reading, child, reading.text.slice(child.from + 1, child.to), style);
  else if (name === 'Entity') addEntity(reading, child, style);
  else if (!MARKS.has(name)) addChildren(reading, child, style);
}

function addLink(reading: Reading, link: SyntaxNode, style: Style): void {
  const address = link.getChild('URL');
  const close = link.getChildren('LinkMark')[1];
  const written = address ? reading.text.slice(address.from, address.to) : '';
  if (!close || !isAddress(written)) {
    addChildren(reading, link, style);
    return;
  }
  addChildren(
    reading,
    link,
    link.name === 'Image' ? style : { ...style, link: linkAddress(written) },
    link.from + (link.name === 'Image' ? 2 : 1),
    close.from,
  );
}

/** `<https://…>`: the address is the text. */
function addAutolink(reading: Reading, { from, to }: SyntaxNode, style: Style): void {
  const written = reading.text.slice(from + 1, to - 1);
  addText(reading, from + 1, to - 1, {
    ...style,
    link: /^[^:/]+@/.test(written) ? `mailto:${written}` : linkAddress(written),
  });
}

function addEntity(reading: Reading, entity: SyntaxNode, style: Style): void {
  const character = decodedEntity(reading.text.slice(entity.from, entity.to));
  if (character === undefined) addText(reading, entity.from, entity.to, style);
  else addInstead(reading, entity, character, style);
}

/** Adds the character that the source stands for. */
function addInstead(reading: Reading, { from, to }: SyntaxNode, meant: string, style: Style): void {
  reading.runs.push({ ...runOf(from, reading.plain.length, meant.length, style), source: to - from });
  reading.plain += meant;
  reading.atSpace = meant === ' ';
}

/** Adds source text without its hidden parts. */
function addText(reading: Reading, from: number, to: number, style: Style): void {
  const { text, hides } = reading;
  const within = hides ? text.slice(from, to) : '';
  let start = 0;
  for (let hidden = within.indexOf(HIDDEN); hidden !== -1; hidden = within.indexOf(HIDDEN, start)) {
    addVisible(reading, from + start, from + hidden, style);
    start = hidden;
    while (within[start] === HIDDEN) start++;
    // As if it were not there: no space stays before a full stop after it.
    if (reading.atSpace && CLOSES.test(text[from + start] ?? '')) {
      dropLast(reading);
      reading.atSpace = false;
    }
  }
  addVisible(reading, from + start, to, style);
}

/** Adds source text; a line break with the spaces around it becomes one space. */
function addVisible(reading: Reading, from: number, to: number, style: Style): void {
  const { text } = reading;
  let start = from;
  while (start < to) {
    const newline = text.indexOf('\n', start);
    let end = newline === -1 || newline >= to ? to : newline;
    const next = end;
    if (reading.atSpace) while (start < end && isSpace(text, start)) start++;
    if (end < to) while (end > start && (isSpace(text, end - 1) || isHardBreak(text, end - 1))) end--;
    if (end > start) {
      addWords(reading, start, text.slice(start, end), style);
      reading.atSpace = text[end - 1] === ' ';
    }
    if (next < to) addBreak(reading);
    start = next + 1;
  }
}

/** Adds words; a letter with a loose accent becomes one sign. */
function addWords(reading: Reading, start: number, words: string, style: Style): void {
  for (const { at, length, meant } of composedPieces(words)) {
    const piece = meant ?? words.slice(at, at + length);
    if (meant === undefined) addRuns(reading, start + at, piece, style);
    else reading.runs.push({ ...runOf(start + at, reading.plain.length, meant.length, style), source: length });
    reading.plain += piece;
  }
}

/** Adds words; an address in running text becomes a link. */
function addRuns({ runs, plain }: Reading, start: number, words: string, style: Style): void {
  const addresses = style.link === undefined ? addressesIn(words) : [];
  let from = 0;
  for (const { at, length } of addresses) {
    if (at > from) runs.push(runOf(start + from, plain.length + from, at - from, style));
    from = at + length;
    runs.push(runOf(start + at, plain.length + at, length, { ...style, link: linkAddress(words.slice(at, from)) }));
  }
  if (from < words.length) runs.push(runOf(start + from, plain.length + from, words.length - from, style));
}

function addBreak(reading: Reading): void {
  if (!reading.atSpace) reading.plain += ' ';
  reading.atSpace = true;
}

function dropLast(reading: Reading): void {
  const { runs } = reading;
  reading.plain = reading.plain.slice(0, -1);
  const last = runs.at(-1);
  if (!last || last.at + last.length <= reading.plain.length) return;
  runs.pop();
  if (last.length > 1 && last.source === undefined) runs.push({ ...last, length: last.length - 1 });
}

/** A backslash at the end of a line breaks it; an escaped one does not get here. */
function isHardBreak(text: string, offset: number): boolean {
  return text[offset] === '\\' && text[offset + 1] === '\n';
}

function isSpace(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 32 || code === 9 || code === 13;
}

function trim(text: string, { from, to }: SyntaxNode): { start: number; end: number } {
  let end = to;
  while (end > from && isBlank(text[end - 1] ?? '')) end--;
  return { start: from, end };
}
