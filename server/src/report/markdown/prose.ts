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

/** What no space stands before. */
const CLOSES = /[.,;:!?)\]’”]/;

/** A reader for the nodes of one parsed text. */
export function proseReader(text: string): (node: SyntaxNode) => Prose {
  const hides = text.includes(HIDDEN);
  return (node) => {
    const runs: Run[] = [];
    let plain = '';
    // Kept apart: asking a text that is still growing for its end makes a long paragraph slow.
    let atSpace = true;
    addChildren(node, PLAIN);
    while (plain.endsWith(' ')) dropLast();
    // What is read of a paragraph outlives the text of the file, which is another one with every key.
    return { range: trimmed(node), ...meantMarks({ plain: copyOf(plain), runs }, placeOf(node)) };

    /** What stands in `parent` from `start` up to `end`. */
    function addChildren(parent: SyntaxNode, style: Style, start = parent.from, end = parent.to): void {
      let from = start;
      for (let child = parent.firstChild; child; child = child.nextSibling) {
        if (child.from < start || child.to > end) continue;
        addText(from, child.from, style);
        if (child.name === 'StrongEmphasis') addChildren(child, { ...style, strong: true });
        else if (child.name === 'Emphasis') addChildren(child, { ...style, emphasis: true });
        else if (child.name === 'Link' || child.name === 'Image') addLink(child, style);
        else if (child.name === 'Autolink') addAutolink(child, style);
        else if (child.name === 'Escape') addInstead(child, text.slice(child.from + 1, child.to), style);
        else if (child.name === 'Entity') addEntity(child, style);
        else if (!MARKS.has(child.name)) addChildren(child, style);
        from = child.to;
      }
      addText(from, end, style);
    }

    function addLink(link: SyntaxNode, style: Style): void {
      const address = link.getChild('URL');
      const close = link.getChildren('LinkMark')[1];
      const written = address ? text.slice(address.from, address.to) : '';
      if (!close || !isAddress(written)) {
        addChildren(link, style);
        return;
      }
      addChildren(
        link,
        link.name === 'Image' ? style : { ...style, link: linkAddress(written) },
        link.from + (link.name === 'Image' ? 2 : 1),
        close.from,
      );
    }

    /** `<https://…>`: the address is the text. */
    function addAutolink({ from, to }: SyntaxNode, style: Style): void {
      const written = text.slice(from + 1, to - 1);
      addText(from + 1, to - 1, {
        ...style,
        link: /^[^:/]+@/.test(written) ? `mailto:${written}` : linkAddress(written),
      });
    }

    function addEntity(entity: SyntaxNode, style: Style): void {
      const character = decodedEntity(text.slice(entity.from, entity.to));
      if (character === undefined) addText(entity.from, entity.to, style);
      else addInstead(entity, character, style);
    }

    /** What the source stands for. */
    function addInstead({ from, to }: SyntaxNode, meant: string, style: Style): void {
      runs.push({ ...runOf(from, plain.length, meant.length, style), source: to - from });
      plain += meant;
      atSpace = meant === ' ';
    }

    /** Adds source text without what is hidden in it. */
    function addText(from: number, to: number, style: Style): void {
      const within = hides ? text.slice(from, to) : '';
      let start = 0;
      for (let hidden = within.indexOf(HIDDEN); hidden !== -1; hidden = within.indexOf(HIDDEN, start)) {
        addVisible(from + start, from + hidden, style);
        start = hidden;
        while (within[start] === HIDDEN) start++;
        // As if it were not there: no space is left before the full stop behind it.
        if (atSpace && CLOSES.test(text[from + start] ?? '')) {
          dropLast();
          atSpace = false;
        }
      }
      addVisible(from + start, to, style);
    }

    /** Adds source text; a line break with the spaces around it becomes one space. */
    function addVisible(from: number, to: number, style: Style): void {
      let start = from;
      while (start < to) {
        const newline = text.indexOf('\n', start);
        let end = newline === -1 || newline >= to ? to : newline;
        const next = end;
        if (atSpace) while (start < end && isSpace(start)) start++;
        if (end < to) while (end > start && (isSpace(end - 1) || isHardBreak(end - 1))) end--;
        if (end > start) {
          addWords(start, text.slice(start, end), style);
          atSpace = text[end - 1] === ' ';
        }
        if (next < to) addBreak();
        start = next + 1;
      }
    }

    /** A letter with a loose accent is one sign. */
    function addWords(start: number, words: string, style: Style): void {
      for (const { at, length, meant } of composedPieces(words)) {
        const piece = meant ?? words.slice(at, at + length);
        if (meant === undefined) addRuns(start + at, piece, style);
        else runs.push({ ...runOf(start + at, plain.length, meant.length, style), source: length });
        plain += piece;
      }
    }

    /** An address in running text is a link by itself. */
    function addRuns(start: number, words: string, style: Style): void {
      const addresses = style.link === undefined ? addressesIn(words) : [];
      let from = 0;
      for (const { at, length } of addresses) {
        if (at > from) runs.push(runOf(start + from, plain.length + from, at - from, style));
        from = at + length;
        runs.push(runOf(start + at, plain.length + at, length, { ...style, link: linkAddress(words.slice(at, from)) }));
      }
      if (from < words.length) runs.push(runOf(start + from, plain.length + from, words.length - from, style));
    }

    function addBreak(): void {
      if (!atSpace) plain += ' ';
      atSpace = true;
    }

    function dropLast(): void {
      plain = plain.slice(0, -1);
      const last = runs.at(-1);
      if (!last || last.at + last.length <= plain.length) return;
      runs.pop();
      if (last.length > 1 && last.source === undefined) runs.push({ ...last, length: last.length - 1 });
    }

    /** A backslash at the end of a line breaks it; one that is escaped itself does not get here. */
    function isHardBreak(offset: number): boolean {
      return text[offset] === '\\' && text[offset + 1] === '\n';
    }

    function isSpace(offset: number): boolean {
      const code = text.charCodeAt(offset);
      return code === 32 || code === 9 || code === 13;
    }

    function trimmed({ from, to }: SyntaxNode): { start: number; end: number } {
      let end = to;
      while (end > from && isBlank(text[end - 1] ?? '')) end--;
      return { start: from, end };
    }
  };
}
