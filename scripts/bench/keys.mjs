// Keystroke → findings.
import { openReport } from './server.mjs';

/** Types letters in mid-chapter, one message each, and waits for the findings each time; leaves out the first times. */
export async function typeKeys(text, keys) {
  const editor = await openReport(text);
  const times = [];
  for (let key = 0; key < keys; key++) times.push(await editor.type());
  const memory = editor.memory();
  await editor.close();
  return { startup: editor.startup, times: times.slice(Math.min(20, keys / 4)), memory };
}
