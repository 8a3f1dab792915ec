/** One HTML file → a PDF of its pages or a picture of its card, made by an installed browser. */
import { type Tab, withBrowser } from './devtools.ts';
import { UNKNOWN_PDF } from './formats.ts';
import type { FileMade } from './make-file.ts';
import { lacksPageNumbers, withCloserLines, withPageNumbers } from './page-numbers.ts';
import { pageCount, pagesOfDestinations, withOurName } from './pdf-file.ts';
import { headingsIn, withBookmarks } from './pdf-outline.ts';
import { withSoftware } from './png-file.ts';

/** Longer than any report takes; a browser that does not answer must not keep writers waiting for ever. */
const PATIENCE = 120_000;

export interface Print {
  /** The path of the browser. */
  readonly browser: string;
  /** Ends the browser at once. */
  readonly signal: AbortSignal;
  /** How long it may take, in milliseconds. */
  readonly patience?: number;
}

/** A tagged PDF with bookmarks and page numbers in the contents; has a note where we cannot read the browser's PDF. */
export async function printPdf(html: string, print: Print): Promise<FileMade> {
  return inTab(print, async (tab) => {
    const loose = await pdfOf(html, tab);
    const [chosen, first] = await withFewestPages(html, loose, tab);
    let numbered = chosen;
    let pdf = first;
    // The numbers themselves may move what follows; then the pages are counted once more.
    for (let round = 0; round < 3; round++) {
      const pages = pagesOfDestinations(pdf);
      const next = pages ? withPageNumbers(chosen, pages) : numbered;
      if (next === numbered) break;
      numbered = next;
      pdf = await pdfOf(numbered, tab);
    }
    const isKnown = pageCount(pdf) > 0 && !lacksPageNumbers(numbered);
    const bytes = withBookmarks(withOurName(pdf), headingsIn(html));
    return isKnown ? { bytes } : { bytes, note: UNKNOWN_PDF };
  });
}

/** Sets the lines a little closer where that saves a page, such as a last page with hardly anything on it. */
async function withFewestPages(html: string, loose: Uint8Array, tab: Tab): Promise<readonly [string, Uint8Array]> {
  const closer = withCloserLines(html);
  if (closer === html) return [html, loose];
  const tight = await pdfOf(closer, tab);
  return pageCount(tight) < pageCount(loose) ? [closer, tight] : [html, loose];
}

async function pdfOf(html: string, tab: Tab): Promise<Uint8Array> {
  await show(html, tab);
  const { data } = await tab.send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data, 'base64');
}

/** A PNG of the card as printed: A4 landscape at 96 pixels per inch, twice as sharp. */
export async function pictureOfCard(html: string, print: Print): Promise<FileMade> {
  return inTab(print, async (tab) => {
    await tab.send('Emulation.setEmulatedMedia', {
      media: 'print',
      features: [{ name: 'prefers-color-scheme', value: 'light' }],
    });
    await tab.send('Emulation.setDeviceMetricsOverride', {
      width: CARD.width,
      height: CARD.height,
      deviceScaleFactor: 2,
      mobile: false,
    });
    await show(html, tab);
    // A card that is too long for its page is shown whole.
    const { cssContentSize } = await tab.send('Page.getLayoutMetrics');
    const clip = {
      x: 0,
      y: 0,
      width: CARD.width,
      height: Math.max(CARD.height, Math.ceil(cssContentSize.height)),
      scale: 1,
    };
    const { data } = await tab.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
    return { bytes: withSoftware(Buffer.from(data, 'base64')) };
  });
}

/** In CSS pixels. */
const CARD = { width: 1123, height: 794 };

async function inTab<T>({ browser, signal, patience = PATIENCE }: Print, use: (tab: Tab) => Promise<T>): Promise<T> {
  return withBrowser(browser, AbortSignal.any([signal, AbortSignal.timeout(patience)]), async (tab) => {
    await tab.send('Page.enable');
    await tab.send('Emulation.setScriptExecutionDisabled', { value: true });
    return use(tab);
  });
}

/** Resolves when the text and its fonts are loaded. */
async function show(html: string, tab: Tab): Promise<void> {
  const { frameTree } = await tab.send('Page.getFrameTree');
  await tab.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  await tab.send('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => true)', awaitPromise: true });
}
