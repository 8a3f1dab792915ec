/** A text in YAML quotes. */
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { doubleQuoted, singleQuoted } from '../../../server/src/report/header/yaml-scalar.ts';

describe('a text between the quotes of YAML', () => {
  for (const text of ['', 'Bussen', '’s avonds', "foto's: één", 'zeg "bus"', 'c:\\bus', '# geen', '@a'])
    it(`is read as it was: ${text}`, () => {
      assert.deepEqual([parse(singleQuoted(text)), parse(doubleQuoted(text))], [text, text]);
    });
});
