/** A fake browser: it answers like one that prints, and always prints the same file. Not on Windows. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the program into `folder` and returns its path. */
export function fakeBrowser(folder: string, pdf: Uint8Array): string {
  const path = join(folder, 'nepbrowser');
  const result = {
    targetId: 'doel',
    sessionId: 'sessie',
    frameTree: { frame: { id: 'blad' } },
    data: Buffer.from(pdf).toString('base64'),
  };
  writeFileSync(
    path,
    `#!/usr/bin/env node
const { createReadStream, writeSync } = require('node:fs');
let rest = '';
createReadStream('', { fd: 3 }).on('data', (chunk) => {
  const messages = (rest + chunk).split('\\0');
  rest = messages.pop();
  for (const message of messages)
    writeSync(4, JSON.stringify({ id: JSON.parse(message).id, result: ${JSON.stringify(result)} }) + '\\0');
});
`,
  );
  chmodSync(path, 0o755);
  return path;
}
