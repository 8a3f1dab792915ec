import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../helpers/reports.ts';

describe('the widths of the characters', () => {
  it('are those of the fonts that come along', async () => {
    // A script without types; its result is compared as a whole.
    const { fontWidths } = (await import(new URL('../../scripts/font-widths.mjs', import.meta.url).href)) as {
      fontWidths: () => unknown;
    };
    assert.deepEqual(JSON.parse(readFileSync(join(root, 'server/src/layout/font-widths.json'), 'utf8')), fontWidths());
  });
});
