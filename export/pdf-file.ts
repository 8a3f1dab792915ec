/**
 * What we need to know about a PDF that Chromium made, and the one thing that we change in it. Chromium writes plain
 * objects and a plain cross-reference table; where it does not, there is no answer and the PDF stays as it is.
 */
import { GENERATOR } from './document.ts';

/** The 1-based page of each link destination, by the `id` of its element; undefined if the file is not as expected. */
export function pagesOfDestinations(pdf: Uint8Array): ReadonlyMap<string, number> | undefined {
  const file = open(pdf);
  const catalog = file && referenceAt(file, file.trailer, 'Root');
  const pageTree = file && catalog && referenceAt(file, catalog, 'Pages');
  const destinations = file && catalog && referenceAt(file, catalog, 'Dests');
  if (!file || !pageTree || !destinations) return undefined;
  const numbers = new Map(leavesOf(file, pageTree, 0).map((object, index) => [object, index + 1]));
  const found = new Map<string, number>();
  for (const [, name, page] of destinations.matchAll(/\/([^\s/[\]<>()]+)\s*\[(\d+) 0 R/g)) {
    const number = numbers.get(Number(page));
    if (name && number) found.set(name, number);
  }
  return found;
}

/** 0 where the file is not as expected. */
export function pageCount(pdf: Uint8Array): number {
  const file = open(pdf);
  const catalog = file && referenceAt(file, file.trailer, 'Root');
  const pageTree = file && catalog && referenceAt(file, catalog, 'Pages');
  return file && pageTree ? leavesOf(file, pageTree, 0).length : 0;
}

/**
 * Says in the PDF that we made it, instead of which browser on which machine, and removes the dates: the same report
 * gives the same bytes. Done in place, padded with spaces, so that every object stays where it was.
 */
export function withOurName(pdf: Uint8Array): Uint8Array {
  const file = open(pdf);
  const number = file && /\/Info (\d+) 0 R/.exec(file.trailer)?.[1];
  const start = number === undefined ? undefined : file?.places.get(Number(number));
  if (!file || start === undefined) return pdf;
  const end = file.text.indexOf('endobj', start);
  const before = file.text.slice(start, end);
  const strings = String.raw`(?:\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>)`;
  const value = (key: string) => new RegExp(`/${key}\\s*(${strings})`).exec(before)?.[1];
  const kept = ['Title', 'Producer'].flatMap((key) => (value(key) === undefined ? [] : [`/${key} ${value(key)}`]));
  const after = `${number} 0 obj\n<<${[...kept, `/Creator (${GENERATOR})`].join('\n')}>>\n`;
  if (after.length > before.length) return pdf;
  const changed = new Uint8Array(pdf);
  changed.set(Buffer.from(after.padEnd(before.length - 1, ' ').padEnd(before.length, '\n'), 'latin1'), start);
  return changed;
}

export interface PdfFile {
  /** The whole file, one character for each byte. */
  readonly text: string;
  readonly trailer: string;
  /** The offset of each object. */
  readonly places: ReadonlyMap<number, number>;
  /** How many objects there are, including free ones. */
  readonly size: number;
}

/** Undefined where this is not a PDF as Chromium writes it. */
export function open(pdf: Uint8Array): PdfFile | undefined {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const end = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64));
  const table = end ? text.slice(Number(end[1])) : '';
  const head = /^xref\s+0 (\d+)\s+/.exec(table);
  const trailer = table.lastIndexOf('trailer');
  if (!head || trailer === -1) return undefined;
  const places = new Map<number, number>();
  let object = 0;
  for (const [, place, kind] of table.slice(head[0].length, trailer).matchAll(/(\d{10}) \d{5} ([nf])/g)) {
    if (kind === 'n') places.set(object, Number(place));
    object++;
  }
  return { text, trailer: table.slice(trailer), places, size: object };
}

/** The text of the object that `key` refers to in a dictionary. */
function referenceAt(file: PdfFile, dictionary: string, key: string): string | undefined {
  const number = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  return number === undefined ? undefined : objectAt(file, Number(number));
}

/** The text of an object, from its number up to its end. */
export function objectAt({ text, places }: PdfFile, number: number): string | undefined {
  const start = places.get(number);
  const end = start === undefined ? -1 : text.indexOf('endobj', start);
  return end === -1 ? undefined : text.slice(start, end);
}

/** The object numbers of the pages below a node of the page tree, in reading order. */
function leavesOf(file: PdfFile, node: string, depth: number): readonly number[] {
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => {
    const number = Number(kid);
    const object = objectAt(file, number) ?? '';
    return depth < 32 && /\/Type\s*\/Pages\b/.test(object) ? leavesOf(file, object, depth + 1) : [number];
  });
}
