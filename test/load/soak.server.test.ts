/**
 * A long day of typing over the real protocol: the server keeps no more in memory at the end than near the beginning.
 * `SOAK=10000` types the whole day.
 */
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CodeActionRequest, CompletionRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startEditor, URI } from '../helpers/editor.ts';
import { examples, smallestReport } from '../helpers/reports.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const EDITS = Number(process.env.SOAK ?? 900);
/** By then each feature has been asked for, and whatever is remembered of a report is in memory. */
const WARM = EDITS / 6;

describe('typing all day', () => {
  it('leaves no more in memory than typing for a while, wherever it is done', async () => {
    const longest = [...examples].sort((one, other) => other.text.length - one.text.length)[0]?.text ?? '';
    await heldWithin(1.2, longest, (edit, text) => ({
      at: (edit * 7919) % text.length,
      removed: edit % 3,
      put: 'abc de'.slice(0, edit % 4),
    }));
  }).timeout(1_200_000);

  it('leaves no more in memory in one quote of more than a thousand characters', async () => {
    const quote = `> ‘${'woord en meer '.repeat(93)}.’ (student, dialoog 1)`;
    const text = smallestReport().replace('## 4. Procesobservaties', `${quote}\n\n## 4. Procesobservaties`);
    const at = text.indexOf('woord') + 3;
    await heldWithin(1.3, text, () => ({ at, removed: 0, put: 'x' }));
  }).timeout(1_200_000);
});

interface Typed {
  readonly at: number;
  readonly removed: number;
  readonly put: string;
}

/** Types, asks for help now and then, and sometimes goes back to the original, so that it stays a report. */
async function heldWithin(bar: number, original: string, typed: (edit: number, text: string) => Typed): Promise<void> {
  const editor = await startEditor();
  let text = original;
  let version = 1;
  let warm = 0;
  await editor.open(text);
  for (let edit = 1; edit <= EDITS; edit++) {
    const document = TextDocument.create(URI, 'rapportage', 1, text);
    const { at, removed, put } = typed(edit, text);
    const range = { start: document.positionAt(at), end: document.positionAt(at + removed) };
    text = TextDocument.applyEdits(document, [{ range, newText: put }]);
    await editor.change(put, ++version, range);
    const textDocument = { uri: URI };
    if (edit % 10 === 0)
      await editor.client.sendRequest(CompletionRequest.type, { textDocument, position: range.start });
    if (edit % 13 === 0)
      await editor.client.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: range.start, end: range.start },
        context: { diagnostics: [] },
      });
    // What the test's editor keeps does not belong to the server.
    (editor.published as unknown[]).length = 0;
    if (edit % 300 === 0) {
      text = original;
      await editor.change(text, ++version);
    }
    if (edit === Math.round(WARM)) warm = held();
  }
  const end = held();
  await editor.stop();
  assert.ok(
    end < warm * bar,
    `${(warm / 1e6).toFixed(1)} MB after ${Math.round(WARM)} edits, ${(end / 1e6).toFixed(1)} MB after ${EDITS}`,
  );
}

function held(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
