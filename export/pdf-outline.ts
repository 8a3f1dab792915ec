/**
 * The bookmarks of a PDF. Chromium joins the lines of a heading without a space, and doubles the words of a heading at
 * the top of a page; here they become the headings of the HTML. Appended to the file, as an incremental update of PDF.
 */
import { objectAt, open } from './pdf-file.ts';

/** `headings`: their words. A bookmark that matches none of them stays as it is. */
export function withBookmarks(pdf: Uint8Array, headings: readonly string[]): Uint8Array {
  const file = open(pdf);
  const root = file && /\/Root \d+ 0 R/.exec(file.trailer)?.[0];
  const info = file && /\/Info \d+ 0 R/.exec(file.trailer)?.[0];
  const table = file && /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.text.slice(-64))?.[1];
  if (!file || !root || !table) return pdf;
  const wanted = new Map(
    headings.flatMap((words) => [[bare(words), words] as const, [bare(words + words), words] as const]),
  );
  const changed = [...file.places.keys()].flatMap((number) => {
    const object = objectAt(file, number) ?? '';
    const [, title] = /\/Parent \d+ 0 R/.test(object) && /\/Dest\b/.test(object) ? (TITLE.exec(object) ?? []) : [];
    const words = title === undefined ? undefined : wanted.get(bare(decodeTitle(title)));
    return title === undefined || words === undefined || words === decodeTitle(title)
      ? []
      : [{ number, object: object.replace(TITLE, `/Title ${encodeTitle(words)}`) }];
  });
  if (changed.length === 0) return pdf;

  let added = '\n';
  const entries = changed.map(({ number, object }) => {
    const place = pdf.length + added.length;
    added += `${object}endobj\n`;
    return `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = pdf.length + added.length;
  added += `xref\n${entries.join('')}trailer\n<</Size ${file.size}\n${root}\n${info ? `${info}\n` : ''}/Prev ${table}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(added, 'latin1')]);
}

/** The words of each heading in our own HTML. */
export function headingsIn(html: string): readonly string[] {
  const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  return [...html.matchAll(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, , content = '']) =>
    content
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

const TITLE = /\/Title\s*(\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>)/;

/** A PDF string: hexadecimal or with escapes, in UTF-16 where it begins with a byte order mark. */
function decodeTitle(title: string): string {
  const bytes = title.startsWith('<')
    ? Buffer.from(title.slice(1, -1).replace(/\s/g, ''), 'hex')
    : Buffer.from(title.slice(1, -1).replace(/\\([0-7]{1,3}|[\s\S])/g, unescapeCode), 'latin1');
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes
        .subarray(2, bytes.length - (bytes.length % 2))
        .swap16()
        .toString('utf16le')
    : bytes.toString('latin1');
}

function unescapeCode(_: string, code: string): string {
  const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (letters[code] ?? code);
}

function encodeTitle(words: string): string {
  return `<FEFF${Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

function bare(words: string): string {
  return words.replace(/\s/g, '');
}
