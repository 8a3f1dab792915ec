/** The template tag used to write the examples of the rules. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from '../../server/src/rules/example.ts';
import { root } from '../helpers/reports.ts';

describe('the text of an example', () => {
  it('stands as it is read, without the indentation that all lines share', () => {
    assert.equal(
      text`
        ## Dromen

        - Een bus die rijdt,
            ook ’s avonds.
      `,
      '## Dromen\n\n- Een bus die rijdt,\n    ook ’s avonds.\n',
    );
  });

  it('keeps what is filled in as it is, and the signs that are written as a code', () => {
    assert.equal(
      text`
        ${'- '.repeat(3)}\u200bEen
        ${'  twee\n  regels'} en ${''}meer
      `,
      '- - - \u200bEen\n  twee\n  regels en meer\n',
    );
    assert.equal(text``, '');
  });

  it('is used by every rule: no example of more than one line is a string with breaks in it', () => {
    const folder = join(root, 'server/src/rules');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    assert.deepEqual(
      files.filter((file) => /['`](?:---|#+ )[^'\n]*\\n[^'`\n\\]/.test(readFileSync(join(folder, file), 'utf8'))),
      [],
    );
    const titles = files.filter((file) => /^ *# Titel$/m.test(readFileSync(join(folder, file), 'utf8')));
    assert.deepEqual(titles, []);
  });
});
