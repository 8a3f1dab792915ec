/** Does a fix change no more than it has to? */
import assert from 'node:assert/strict';
import type { Fix } from '../../server/src/rules/rule.ts';
import { applyEdits } from './checks.ts';

/** Edits that are inside the text, do not overlap, change something, and neither begin nor end with unchanged text. */
export function assertMinimal(text: string, { title, edits }: Fix): void {
  assert.ok(edits.length > 0, `‘${title}’ changes nothing`);
  applyEdits(text, edits);
  for (const { range, text: replacement } of edits) {
    const original = text.slice(range.start, range.end);
    assert.notEqual(replacement, original, `‘${title}’ replaces a text by itself`);
    if (original === '' || replacement === '') continue;
    // A surrogate pair and a line break of two characters are replaced as a whole.
    const whole = /^(?:[\ud800-\udbff]|\r)|(?:[\udc00-\udfff]|\n)$/;
    if (original[0] === replacement[0])
      assert.match(original, whole, `‘${title}’ begins with what it leaves: ‘${original}’`);
    if (original.at(-1) === replacement.at(-1))
      assert.match(original, whole, `‘${title}’ ends with what it leaves: ‘${original}’`);
  }
}
