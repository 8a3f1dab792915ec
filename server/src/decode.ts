/** Bytes → text. A report is UTF-8; what is not is said in a sentence and never read as something else. */

export interface Decoded {
  /** Without a BOM, as editors show it, so that columns are the same; `undefined` where it cannot be read. */
  readonly text?: string;
  /** Dutch; set where there is no text. */
  readonly problem?: string;
}

export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: 'dit bestand is opgeslagen als UTF-16; sla het op als UTF-8.' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'dit bestand is niet opgeslagen als UTF-8, waarschijnlijk als Windows 1252; open het zo en sla het op als UTF-8.' };
  }
}
