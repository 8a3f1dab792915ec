/** Where the lines of a file begin and end, whatever its line breaks are. */

export function bomLength(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** The end of the line that `from` stands on, before its line break. */
export function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  const end = newline === -1 ? text.length : newline;
  return text[end - 1] === '\r' && end > from ? end - 1 : end;
}

/** The start of the line behind the one that ends at `end`. */
export function nextLine(text: string, end: number): number {
  return text[end] === '\r' ? end + 2 : end + 1;
}

/** The line breaks of a file: those it has, where it has both the Windows ones. */
export function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
