// Export as the editor does it: asked of the server just after a keystroke, then made into a file by the code of
// `export/`; nothing is written.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../../export/find-browser.ts';
import { contentFor, FORMATS, partFor } from '../../export/formats.ts';
import { makeFile } from '../../export/make-file.ts';
import { printerHere } from '../../export/printer.ts';
import { root } from '../npm-cache.mjs';
import { openReport, uri } from './server.mjs';

const media = (path) => readFile(join(root, 'media', path));
const { signal } = new AbortController();

/** For each format its times (ms) and the file size (bytes), or a note why it has none. `browser`: a path, if any. */
export async function measureExports(text, browser) {
  const path = await findBrowser(browser);
  const printer = printerHere(() => path);
  const editor = await openReport(text);
  for (let key = 0; key < 30; key++) await editor.type();
  const measured = [];
  for (const format of FORMATS) {
    const isPrinted = format === 'pdf' || format === 'png';
    if (isPrinted && !path) measured.push({ format, note: 'no browser found' });
    else measured.push({ format, ...(await measure(format, isPrinted ? 5 : 15)) });
  }
  await editor.close();
  return measured;

  async function measure(format, rounds) {
    const times = [];
    let size = 0;
    for (let round = 0; round < rounds; round++) {
      await editor.type();
      const before = performance.now();
      const answer = await editor.connection.sendRequest('rapportage/export', {
        uri,
        part: partFor(format, 'all'),
        content: contentFor(format),
      });
      if (!answer?.made) throw new Error(`No ${format}: ${answer?.problem}`);
      size = (await makeFile(answer.made, format, { media, printer, signal })).bytes.length;
      times.push(performance.now() - before);
    }
    return { times, size };
  }
}
