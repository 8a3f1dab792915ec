/** HTML in a report: the message about it, and what it becomes if that is certain. */
import { publishedAddress } from '../../report/markdown/address.ts';
import type { Block } from '../../report/markdown/block.ts';
import type { HtmlElement, Tag } from '../../report/markdown/html-tags.ts';
import type { Report } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';
import { shorten } from '../../report/text/text.ts';
import type { Fix } from '../rule.ts';

/** Tags that go while their words stay. Of struck-through text, nobody knows whether it should stay. */
const ONLY_LOOKS = new Set(
  'a b strong i em u span font small big center div p section article label mark ins abbr acronym tt kbd code samp var cite dfn bdi bdo'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn']);

export function htmlMessage({ name, tags }: HtmlElement, text: string): string {
  const [first] = tags;
  const tag = shorten(first ? text.slice(first.range.start, first.range.end) : '', 40);
  if (name === 'br') return `Een regeleinde als ${tag} kan niet in een rapport: lezers krijgen die tekens te zien.`;
  return `HTML kan niet in een rapport: lezers krijgen ${tag} letterlijk te zien.`;
}

export function htmlFixes({ name, tags }: HtmlElement, block: Block, { text }: Report): readonly Fix[] {
  if (name === 'br') return tags.length === 1 && tags[0] ? [lineBreak(tags[0], block, text)] : [];
  if (tags.some((tag) => tag.kind === 'void' || !ONLY_LOOKS.has(tag.name))) return [];
  const edits = tags.map((tag) => ({ range: tag.range, text: markOf(tag, tags, block, text) }));
  if (edits.some((edit) => edit.text === undefined)) return [];
  const made = edits as readonly Edit[];
  const marked = made.some((edit) => edit.text !== '');
  const title = marked
    ? `Maak er ${made.map((edit) => edit.text).find((mark) => mark !== '') === '[' ? 'een koppeling' : 'opmaak met sterretjes'} van`
    : 'Haal de HTML weg';
  return [{ title, edits: made, changes: 'words' }];
}

/** What replaces a tag; undefined if Markdown cannot have it there. */
function markOf(tag: Tag, tags: readonly Tag[], block: Block, text: string): string | undefined {
  const { name, kind, range } = tag;
  const slanted = ITALIC.has(name) ? '*' : '';
  const mark = BOLD.has(name) ? '**' : slanted;
  if (name === 'a') return linkMark(tag, tags);
  if (mark === '' || block.type === 'heading') return '';
  // Only bold or italics by themselves: nested marks are left to the writer.
  if (tags.length !== 2) return undefined;
  const [inner, outer] =
    kind === 'open' ? [text[range.end], text[range.start - 1]] : [text[range.start - 1], text[range.end]];
  const isWord = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? ' ');
  return isWord(inner) || (!/\s/.test(inner ?? ' ') && !isWord(outer)) ? mark : undefined;
}

function linkMark({ kind }: Tag, tags: readonly Tag[]): string | undefined {
  const address = publishedAddress(
    /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i
      .exec(tags[0]?.text ?? '')
      ?.slice(1)
      .find((one) => one !== undefined),
  );
  if (tags.length !== 2 || address === undefined || /[()]/.test(address)) return undefined;
  return kind === 'open' ? '[' : `](${address})`;
}

/** In a paragraph, a line break begins a new paragraph; elsewhere it becomes a space. */
function lineBreak({ range }: Tag, block: Block, text: string): Fix {
  const [before] = /[ \t]*$/.exec(text.slice(Math.max(0, range.start - 200), range.start)) ?? [''];
  const [behind] = /^(?:[ \t]|\r?\n(?!\s*\r?\n))*/.exec(text.slice(range.end, range.end + 200)) ?? [''];
  const whole = { start: range.start - before.length, end: range.end + behind.length };
  const isLast = /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/.test(text.slice(range.end, range.end + 200));
  if (isLast)
    return {
      title: 'Haal het regeleinde weg',
      edits: [{ range: { start: whole.start, end: range.end }, text: '' }],
      changes: 'words',
    };
  if (block.type === 'paragraph' && block.depth === 0)
    return { title: 'Maak er twee alinea’s van', edits: [{ range: whole, text: '\n\n' }], changes: 'words' };
  const mark = block.type === 'quote' && behind.includes('\n') ? undefined : ' ';
  return {
    title: 'Maak er een spatie van',
    edits: [{ range: mark === undefined ? range : whole, text: mark ?? '' }],
    safe: false,
  };
}
