// Keystroke → findings.
import { openReport } from './server.mjs';

/** Types letters in the middle of a chapter, one message each, and waits for the findings of each; without the first, which warm up. */
export async function typeKeys(text, keys) {
  const editor = await openReport(text);
  const times = [];
  for (let key = 0; key < keys; key++) times.push(await editor.type());
  const memory = editor.memory();
  await editor.close();
  return { startup: editor.startup, times: times.slice(Math.min(20, keys / 4)), memory };
}
