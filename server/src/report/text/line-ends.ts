/** Where the lines of a file begin and end, whatever its line breaks. */

/** How many characters a byte order mark takes at the start: 1 or 0. */
export function bomLength(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** The end of the line that contains offset `from`, before its line break. */
export function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  const end = newline === -1 ? text.length : newline;
  return text[end - 1] === '\r' && end > from ? end - 1 : end;
}

/** The start of the line after the one that ends at `end`. */
export function nextLine(text: string, end: number): number {
  return text[end] === '\r' ? end + 2 : end + 1;
}

/** The line break of a file; the Windows one if the file has both. */
export function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
