/** Bytes → text. A report is UTF-8; anything else gives a sentence and is never read as another encoding. */

export interface Decoded {
  /** Without a BOM, as editors show it, so that columns are the same; `undefined` where it cannot be read. */
  readonly text?: string;
  /** A Dutch sentence; set where there is no text. */
  readonly problem?: string;
}

export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  // UTF-16 with a byte order mark, or without: then every other byte of Western text is zero.
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked || (second !== undefined && (first === 0) !== (second === 0))) {
    return { problem: 'dit bestand is opgeslagen als UTF-16; sla het op als UTF-8.' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      problem:
        'dit bestand is niet opgeslagen als UTF-8, waarschijnlijk als Windows 1252; open het zo en sla het op als UTF-8.',
    };
  }
}
