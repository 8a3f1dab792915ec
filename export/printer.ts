/** The printer of this machine: its browser. What goes wrong is said in Dutch, with what to do instead. */
import { findBrowser } from './find-browser.ts';
import { BROWSER_FAILED, BROWSER_HANGS, NO_BROWSER } from './formats.ts';
import { type FileMade, PrintError, type Printer } from './make-file.ts';
import { type Print, pictureOfCard, printPdf } from './print.ts';

/** `chosen` gives the path that somebody set; asked at each print. A browser that takes over `patience` ms is ended. */
export function printerHere(chosen: () => string | undefined, patience?: number): Printer {
  return {
    pdf: (html, signal) => run(printPdf, html, signal),
    png: (html, signal) => run(pictureOfCard, html, signal),
  };

  async function run(
    print: (html: string, print: Print) => Promise<FileMade>,
    html: string,
    signal: AbortSignal,
  ): Promise<FileMade> {
    const path = chosen();
    const browser = await findBrowser(path);
    if (!browser)
      throw new PrintError(path ? `Op ‘${path}’ staat geen browser die kan worden gestart. ${NO_BROWSER}` : NO_BROWSER);
    try {
      return await print(html, { browser, signal, patience });
    } catch (error) {
      if (signal.aborted) throw error;
      const isLate = error instanceof Error && error.name === 'TimeoutError';
      throw new PrintError(isLate ? BROWSER_HANGS : BROWSER_FAILED, { cause: error });
    }
  }
}
