/** Clipboard HTML of Word, Outlook, LibreOffice and web pages → pieces, without scripts, styles, pictures, comments. */
import { addAll, joinRuns, plain, type Run } from '../blocks.ts';
import type { Lost } from '../left-out.ts';
import type { ListPlace, ParagraphPiece, Piece } from '../pieces.ts';
import { itemPlace, labelPlace } from './html-lists.ts';
import { look as inlineLook, isComment, isHidden, isPlaceholder, type Look, styleOf } from './html-looks.ts';
import { type Element, elements, parseHtml, textOf } from './markup.ts';
import { raisedText } from './raised.ts';
import { partedAtBlankLines } from './split-lines.ts';
import { symbolText } from './symbol-fonts.ts';

/** The properties of the paragraph that is being read. */
type ParagraphKind = Pick<ParagraphPiece, 'style' | 'heading' | 'list'>;

const SILENT = new Set(['head', 'style', 'script', 'title', 'xml', 'template', 'noscript', 'textarea', 'select']);
const LOST: ReadonlyMap<string, Lost> = new Map([
  ['img', 'afbeelding'],
  ['svg', 'afbeelding'],
  ['canvas', 'afbeelding'],
  ['video', 'bestand'],
  ['audio', 'bestand'],
  ['object', 'bestand'],
  ['embed', 'bestand'],
  ['iframe', 'bestand'],
  ['del', 'verwijdering'],
]);
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|ins|kbd|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|\w+:\w+)$/;

/** Undefined where the elements are nested deeper than anybody nests them. */
export function readHtml(html: string, met: (thing: Lost) => void): readonly Piece[] | undefined {
  const root = parseHtml(html);
  return root && readElement(root, met);
}

function readElement(root: Element, met: (thing: Lost) => void): readonly Piece[] {
  const pieces: Piece[] = [];
  let runs: Run[] = [];
  let kind: ParagraphKind = {};
  walk(root, { bold: false, italic: false, depth: -1, pre: false });
  flush({});
  return pieces;

  function flush(next: ParagraphKind): void {
    const text = joinRuns(runs);
    if (plain(text).trim() !== '') addAll(pieces, partedAtBlankLines({ kind: 'paragraph', runs: text, ...kind }));
    runs = [];
    kind = next;
  }

  function addText(text: string, { bold, italic, font, link, raised }: Look): void {
    const shown = symbolText(text, font);
    runs.push({
      text: raised ? raisedText(shown, raised) : shown,
      bold,
      italic,
      ...(link === undefined ? {} : { link }),
    });
  }

  function walk(parent: Element, look: Look): void {
    for (const node of parent.children) {
      if (typeof node === 'string') addText(look.pre ? node : node.replace(/[ \t\r\n]+/g, ' '), look);
      else if (!SILENT.has(node.name)) readNode(node, look);
    }
  }

  function readNode(node: Element, look: Look): void {
    const lost = LOST.get(node.name);
    if (lost) met(lost);
    else if (isComment(node, met) || isHidden(node, met) || isPlaceholder(node, met)) return;
    else if (node.name === 'br') addText('\n', { ...look, font: undefined, link: undefined });
    else if (/mso-list:\s*ignore/i.test(node.attributes.style ?? ''))
      kind = { ...kind, list: labelPlace(textOf(node), kind.list?.depth ?? 0) };
    else if (INLINE.test(node.name)) walk(node, inlineLook(node, look, met));
    else if (node.name === 'table') {
      flush({});
      pieces.push({
        kind: 'table',
        rows: rowsIn(node).map((row) => cellsOf(row).map((cell) => readElement(cell, met))),
      });
    } else if (node.name === 'ul' || node.name === 'ol') readList(node, look);
    else if (node.attributes.role === 'listitem')
      readItem(
        node,
        itemPlace(node, look.depth + 1, /%/.test(node.attributes['data-leveltext'] ?? ''), undefined),
        look,
      );
    else readBlock(node, look);
  }

  function readList(list: Element, look: Look): void {
    flush({});
    const depth = look.depth + 1;
    let number = Number.parseInt(list.attributes.start ?? '', 10) || undefined;
    for (const item of elements(list)) {
      if (item.name !== 'li') readNode(item, { ...look, depth });
      else if (!isComment(item, met) && !isHidden(item, met)) {
        const place = itemPlace(item, depth, list.name === 'ol', number);
        number = (place.number ?? 0) + 1;
        readItem(item, place, look);
      }
    }
  }

  function readItem(item: Element, list: ListPlace, look: Look): void {
    flush({ list });
    walk(item, { ...inlineLook(item, look, met), depth: list.depth });
    flush({});
  }

  function readBlock(node: Element, look: Look): void {
    const css = node.attributes.style ?? '';
    const style = styleOf(node) ?? look.style;
    const level = headingLevel(node, css, style);
    const fake = /mso-list:\s*l\d+\s+level(\d)/i.exec(css)?.[1];
    // The first paragraph of an item is the item itself; the next ones continue it.
    const begins = plain(runs).trim() === '' && kind.list !== undefined && node.name === 'p';
    const real = begins ? kind.list : undefined;
    const list = fake ? { depth: Number(fake) - 1, ordered: false, label: '•' } : real;
    const goesOn = look.depth >= 0 && !list && level === undefined;
    flush({ style: goesOn ? 'list paragraph' : style, heading: level, list });
    walk(node, { ...inlineLook(node, { ...look, style }, met), pre: look.pre || node.name === 'pre' });
    if (begins || !keepsOpen(node)) flush({});
  }
}

/** A paragraph may continue after the end of these wrappers, but of no other block. */
function keepsOpen({ name }: Element): boolean {
  return name === 'html' || name === 'body';
}

function headingLevel({ name, attributes }: Element, css: string, style: string | undefined): number | undefined {
  const aria = attributes.role === 'heading' ? (attributes['aria-level'] ?? '2') : undefined;
  const level =
    /^h([1-6])$/.exec(name)?.[1] ?? /mso-outline-level:\s*([1-6])/i.exec(css)?.[1] ?? /^[1-6]$/.exec(aria ?? '')?.[0];
  if (level !== undefined) return Number(level);
  if (/^(?:mso)?title$/.test(style ?? '')) return 1;
  const styled = /^(?:msoheading|kop|heading)[ -]?([1-6])$/.exec(style ?? '')?.[1];
  return styled === undefined ? undefined : Number(styled);
}

/** The rows of the table itself, not those of a table inside one of its cells. */
function rowsIn(element: Element): readonly Element[] {
  return elements(element).flatMap((one) => {
    if (one.name === 'tr') return [one];
    return /^t(?:head|body|foot)$/.test(one.name) ? rowsIn(one) : [];
  });
}

function cellsOf(row: Element): readonly Element[] {
  return elements(row).filter(({ name }) => name === 'td' || name === 'th');
}
