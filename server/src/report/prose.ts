/** Syntax tree of one paragraph, item or heading → prose. Part of the Markdown edge: only `blocks.ts` calls it. */
import type { SyntaxNode } from '@lezer/common';
import { HIDDEN } from './hidden.ts';
import type { Prose, Run } from './text.ts';

const MARKS = new Set(['EmphasisMark', 'HeaderMark', 'QuoteMark']);
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': '’', '&nbsp;': ' ' };
/** A bracket is a link only where an address follows it: `[rol](…)` is the editor's bracket and an omission. */
const ADDRESS = /^(?:https?:|mailto:|www\.|\/|#)/i;

/** A space, a line break, or something hidden. */
export function isBlank(character: string): boolean {
  return character === HIDDEN || /\s/.test(character);
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
    addChildren(node, { strong: false, emphasis: false });
    while (plain.endsWith(' ')) dropLast();
    return { range: trimmed(node), plain, runs };

    /** What stands in `parent` from `start` up to `end`. */
    function addChildren(parent: SyntaxNode, style: { strong: boolean; emphasis: boolean }, start = parent.from, end = parent.to): void {
      let from = start;
      for (let child = parent.firstChild; child; child = child.nextSibling) {
        if (child.from < start || child.to > end) continue;
        addText(from, child.from, style);
        if (child.name === 'StrongEmphasis') addChildren(child, { ...style, strong: true });
        else if (child.name === 'Emphasis') addChildren(child, { ...style, emphasis: true });
        else if (child.name === 'Link' || child.name === 'Image') addLink(child, style);
        else if (child.name === 'Escape') addInstead(child, text.slice(child.from + 1, child.to), style);
        else if (child.name === 'Entity') addEntity(child, style);
        else if (!MARKS.has(child.name)) addChildren(child, style);
        from = child.to;
      }
      addText(from, end, style);
    }

    function addLink(link: SyntaxNode, style: { strong: boolean; emphasis: boolean }): void {
      const address = link.getChild('URL');
      const close = link.getChildren('LinkMark')[1];
      if (!address || !close || !ADDRESS.test(text.slice(address.from, address.to))) {
        addChildren(link, style);
        return;
      }
      addChildren(link, style, link.from + (link.name === 'Image' ? 2 : 1), close.from);
    }

    function addEntity(entity: SyntaxNode, style: { strong: boolean; emphasis: boolean }): void {
      const character = ENTITIES[text.slice(entity.from, entity.to)];
      if (character === undefined) addText(entity.from, entity.to, style);
      else addInstead(entity, character, style);
    }

    /** What the source stands for. */
    function addInstead({ from, to }: SyntaxNode, meant: string, { strong, emphasis }: { strong: boolean; emphasis: boolean }): void {
      runs.push({ start: from, at: plain.length, length: meant.length, source: to - from, strong, emphasis });
      plain += meant;
      atSpace = meant === ' ';
    }

    /** Adds source text without what is hidden in it. */
    function addText(from: number, to: number, style: { strong: boolean; emphasis: boolean }): void {
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
    function addVisible(from: number, to: number, { strong, emphasis }: { strong: boolean; emphasis: boolean }): void {
      let start = from;
      while (start < to) {
        const newline = text.indexOf('\n', start);
        let end = newline === -1 || newline >= to ? to : newline;
        const next = end;
        if (atSpace) while (start < end && isSpace(start)) start++;
        if (end < to) while (end > start && (isSpace(end - 1) || isHardBreak(end - 1))) end--;
        if (end > start) {
          runs.push({ start, at: plain.length, length: end - start, strong, emphasis });
          plain += text.slice(start, end);
          atSpace = text[end - 1] === ' ';
        }
        if (next < to) addBreak();
        start = next + 1;
      }
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
