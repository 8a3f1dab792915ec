/** HTML as Word, Outlook, LibreOffice and web pages put it on the clipboard → pieces. Scripts, styles and pictures are left out. */
import { joined, plain, type Run } from './blocks.ts';
import { signOf } from './docx-lists.ts';
import { descendants, type Element, elements, parseHtml, textOf } from './markup.ts';
import type { ListPlace, ParagraphPiece, Piece } from './pieces.ts';

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly style?: string;
  readonly depth: number;
  /** White space counts. */
  readonly pre: boolean;
}

/** What the paragraph that is being read will be. */
type Kind = Pick<ParagraphPiece, 'style' | 'heading' | 'list'>;

const SILENT = new Set(['head', 'style', 'script', 'title', 'xml', 'template', 'noscript', 'del', 'img', 'svg', 'object', 'iframe', 'textarea', 'select']);
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|u|var|o:\w+|st1:\w+|w:\w+)$/;

export function readHtml(html: string): readonly Piece[] {
  return readElement(parseHtml(html));
}

function readElement(root: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  let runs: Run[] = [];
  let kind: Kind = {};
  walk(root, { bold: false, italic: false, depth: -1, pre: false });
  flush({});
  return pieces;

  function flush(next: Kind): void {
    const text = joined(runs);
    if (plain(text).trim() !== '') pieces.push({ kind: 'paragraph', runs: text, ...kind });
    runs = [];
    kind = next;
  }

  function walk(parent: Element, look: Look): void {
    for (const node of parent.children) {
      if (typeof node === 'string') runs.push({ text: look.pre ? node : node.replace(/[ \t\r\n]+/g, ' '), bold: look.bold, italic: look.italic });
      else if (!SILENT.has(node.name)) readNode(node, look);
    }
  }

  function readNode(node: Element, look: Look): void {
    const css = node.attributes.style ?? '';
    if (node.name === 'br') runs.push({ text: '\n', bold: look.bold, italic: look.italic });
    else if (/mso-list:\s*ignore/i.test(css)) kind = { ...kind, list: fakeList(textOf(node), kind.list?.depth ?? 0) };
    else if (INLINE.test(node.name)) walk(node, inlineLook(node, look));
    else if (node.name === 'table') {
      flush({});
      pieces.push({ kind: 'table', rows: rowsOf(node) });
    } else if (node.name === 'ul' || node.name === 'ol') {
      flush({});
      let number = Number(node.attributes.start ?? 1) || 1;
      for (const item of elements(node)) {
        const depth = look.depth + 1;
        if (item.name !== 'li') readNode(item, { ...look, depth });
        else {
          const list: ListPlace =
            node.name === 'ol'
              ? { depth, ordered: true, label: `${number}.`, first: item === elements(node)[0] }
              : { depth, ordered: false, label: '•', first: false };
          number++;
          flush({ list });
          walk(item, { ...look, depth });
          flush({});
        }
      }
    } else readBlock(node, css, look);
  }

  function readBlock(node: Element, css: string, look: Look): void {
    const style = styleOf(node) ?? look.style;
    const level = /^h([1-6])$/.exec(node.name)?.[1] ?? /mso-outline-level:\s*([1-6])/i.exec(css)?.[1] ?? headingClass(style);
    const fake = /mso-list:\s*l\d+\s+level(\d)/i.exec(css)?.[1];
    // The first paragraph of an item is the item itself; what follows goes on with it.
    const begins = plain(runs).trim() === '' && kind.list !== undefined && node.name === 'p';
    const list = fake ? { depth: Number(fake) - 1, ordered: false, label: '•', first: false } : begins ? kind.list : undefined;
    const goesOn = look.depth >= 0 && !list && level === undefined;
    flush({ style: goesOn ? 'list paragraph' : style, heading: level === undefined ? undefined : Number(level), list });
    walk(node, { ...inlineLook(node, { ...look, style }), pre: look.pre || node.name === 'pre' });
    if (begins || !keepsOpen(node)) flush({});
  }
}

/** Wrappers that hold one line of a list item say nothing of what follows them. */
function keepsOpen({ name }: Element): boolean {
  return name === 'html' || name === 'body';
}

function inlineLook({ name, attributes }: Element, look: Look): Look {
  const css = attributes.style ?? '';
  const weight = /font-weight:\s*(\w+)/i.exec(css)?.[1];
  const slant = /font-style:\s*(\w+)/i.exec(css)?.[1];
  return {
    ...look,
    // Google Docs wraps everything in a <b> that is not bold.
    bold: weight ? /^(?:bold|bolder|[6-9]00)$/i.test(weight) : look.bold || name === 'b' || name === 'strong',
    italic: slant ? /^(?:italic|oblique)$/i.test(slant) : look.italic || name === 'i' || name === 'em' || name === 'cite',
  };
}

/** Word's bullets and numbers on the clipboard are text before the text: `·`, `o`, `−`, `2.` */
function fakeList(label: string, depth: number): ListPlace {
  const sign = label.replace(/[\s\u00a0]+/g, '');
  const ordered = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]+)[.)]$/i.test(sign);
  return ordered ? { depth, ordered, label: sign, first: /^\(?(?:1|a|i)[.)]$/i.test(sign) } : { depth, ordered, label: signOf(sign), first: false };
}

function styleOf({ name, attributes }: Element): string | undefined {
  const first = /^\S+/.exec(attributes.class ?? '')?.[0];
  if (name === 'blockquote') return 'quote';
  if (!first || /^(?:MsoNormal|western)$/i.test(first)) return undefined;
  if (/^MsoListParagraph/i.test(first)) return 'list paragraph';
  if (/^Mso(?:Intense)?Quote/i.test(first)) return 'quote';
  return first.toLowerCase();
}

function headingClass(style: string | undefined): string | undefined {
  if (style === 'msotitle') return '1';
  return /^(?:msoheading|kop|heading)([1-6])$/.exec(style ?? '')?.[1];
}

function rowsOf(table: Element): readonly (readonly (readonly Piece[])[])[] {
  return descendants(table, 'tr').map((row) =>
    elements(row)
      .filter(({ name }) => name === 'td' || name === 'th')
      .map(readElement),
  );
}
