/** Whether we made the file that is in the way: then it may be overwritten, otherwise somebody is asked first. */
import { GENERATOR } from './document.ts';
import type { Format } from './formats.ts';

/** Also false where somebody worked on the file after us, such as a Word document that Word has saved. */
export function isOurs(bytes: Uint8Array, format: Format): boolean {
  switch (format) {
    case 'html':
      return latin(bytes, 0, 4096).includes(`<meta name="generator" content="${GENERATOR}">`);
    case 'pdf':
      // Chromium writes this object first.
      return latin(bytes, 0, 8192).includes(`/Creator (${GENERATOR})`);
    case 'png':
      return latin(bytes, 0, 256).includes(`tEXtSoftware\0${GENERATOR}`);
    case 'json':
      return /^\{\s*"version": \d+,\s*"rapportage": "/.test(latin(bytes, 0, 256));
    case 'docx':
      return hasOurTime(bytes);
  }
}

/** We write noon of the first day that a zip can hold; Word writes midnight, others the time of day. */
function hasOurTime(bytes: Uint8Array): boolean {
  const [time, date] = [12 << 11, (1 << 5) | 1];
  return latin(bytes, 0, 4) === 'PK\x03\x04' && read16(bytes, 10) === time && read16(bytes, 12) === date;
}

function read16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
