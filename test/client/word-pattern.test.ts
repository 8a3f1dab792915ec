/** What a double click selects. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../helpers/reports.ts';

const { wordPattern } = JSON.parse(readFileSync(join(root, 'language-configuration.json'), 'utf8')) as {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
};
const wordsOf = (line: string) => line.match(new RegExp(wordPattern.pattern, `${wordPattern.flags}g`));

describe('a word', () => {
  it('is a placeholder with its brackets', () => {
    assert.deepEqual(wordsOf('- <aantal> gesprekken in <Aa en Hunze>.'), [
      '<aantal>',
      'gesprekken',
      'in',
      '<Aa en Hunze>',
    ]);
  });

  it('has its hyphens and apostrophes, and no quotation marks', () => {
    assert.deepEqual(wordsOf('> ‘Zo’n oud-leerling, 3 < 4’ (rol)'), ['Zo’n', 'oud-leerling', '3', '4', 'rol']);
  });
});
