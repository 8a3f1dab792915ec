/** What the server made of a report → the bytes of the file. */
import { composeHtml, type DocumentParts } from './document.ts';
import { type Format, NO_BROWSER } from './formats.ts';
import { publishedStyles, type ReadMedia } from './styles.ts';

export interface FileMade {
  readonly bytes: Uint8Array;
  /** What to check in the file, in Dutch. */
  readonly note?: string;
}

/** Prints HTML; rejects with a `PrintError`, or with the reason of `signal`. */
export interface Printer {
  pdf(html: string, signal: AbortSignal): Promise<FileMade>;
  png(html: string, signal: AbortSignal): Promise<FileMade>;
}

/** Its message is a Dutch sentence that says what to do; `cause` is for the log. */
export class PrintError extends Error {
  override readonly name = 'PrintError';
}

/** For hosts where no browser can be started: refuses to print. */
export const noPrinter: Printer = {
  pdf: () => Promise.reject(new PrintError(NO_BROWSER)),
  png: () => Promise.reject(new PrintError(NO_BROWSER)),
};

type Made =
  | ({ readonly content: 'html' } & DocumentParts)
  | { readonly content: 'json'; readonly text: string }
  | { readonly content: 'docx'; readonly base64: string };

export interface FileContext {
  readonly media: ReadMedia;
  /** The text of a house style, laid over our own styles. */
  readonly own?: string;
  readonly printer: Printer;
  readonly signal: AbortSignal;
}

/** Rejects with a `PrintError`, or with the reason of `signal`. */
export async function makeFile(
  made: Made,
  format: Format,
  { media, own, printer, signal }: FileContext,
): Promise<FileMade> {
  signal.throwIfAborted();
  if (made.content === 'docx')
    return { bytes: Uint8Array.from(atob(made.base64), (character) => character.charCodeAt(0)) };
  if (made.content === 'json') return { bytes: new TextEncoder().encode(made.text) };
  const html = await composeHtml(made, await publishedStyles(media, `${made.running}${made.body}`, own));
  if (format === 'pdf') return printer.pdf(html, signal);
  if (format === 'png') return printer.png(html, signal);
  return { bytes: new TextEncoder().encode(html) };
}
