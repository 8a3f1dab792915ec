/**
 * A document that a Word document includes as it is (`altChunk`): another Word document, a web page, or text. Word
 * turns it into ordinary text when somebody opens and saves the whole; many programs leave that to Word.
 */
import { textRun } from '../blocks.ts';
import type { Lost } from '../left-out.ts';
import type { Piece } from '../pieces.ts';
import { htmlOfMime } from './mime.ts';
import { decodeText } from './open-docx.ts';
import { readHtml } from './read-html.ts';

/** Undefined where it cannot be read. `readDocx` reads a Word document, or gives undefined where it may not. */
export function readChunk(
  content: Uint8Array,
  readDocx: (bytes: Uint8Array) => readonly Piece[] | undefined,
  met: (thing: Lost) => void,
): readonly Piece[] | undefined {
  // `PK`: a zip.
  if (content[0] === 0x50 && content[1] === 0x4b) return readDocx(content);
  const text = decodeText(content);
  const html =
    htmlOfMime(text) ?? (/<(?:html|body|p|div|h[1-6]|ul|ol|table|span|br|b|i)\b/i.test(text) ? text : undefined);
  if (html !== undefined) return readHtml(html, met);
  // RTF and old Word files, which only Word can read.
  if (/^\s*\{\\rtf/.test(text) || text.includes('\0')) return undefined;
  return text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', runs: [textRun(line)] }) as const);
}
