/** Out to Word and in again: the same report. */
import assert from 'node:assert/strict';
import { readReport } from '../../server/src/report/read-report.ts';
import { fromWord } from '../../server/src/word/from-word.ts';
import { readDocx } from '../../server/src/word/read-docx.ts';
import { toDocx } from '../../server/src/word/to-docx.ts';
import { examples, published } from '../helpers/reports.ts';
import { modelOf } from './model.ts';

describe('a report that goes to Word and back', () => {
  for (const { name, text } of [...examples, ...published]) {
    it(`${name} is the same report`, async () => {
      const back = fromWord(readDocx(await toDocx(readReport(text), 'all'))).text;
      assert.deepEqual(modelOf(back), modelOf(text));
    });
  }
});
