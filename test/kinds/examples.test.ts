/** The examples of every kind: a clean one has no findings, one with mistakes has those in its `.bevindingen.json`. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../server/src/report/read-report.ts';
import { templates } from '../../server/src/report/template.ts';
import { check } from '../../server/src/rules/check.ts';
import { allExamples, root } from '../helpers/reports.ts';

interface Planted {
  readonly code: string;
  readonly line: number;
}

describe('the examples of every kind', () => {
  for (const { name, text } of allExamples) {
    const report = readReport(text);
    const list = join(root, 'examples', `${name}.bevindingen.json`);
    const isPlanted = existsSync(list);
    if (!isPlanted && report.header.status?.value !== 'definitief') continue;

    it(`${name} has ${isPlanted ? 'exactly the findings that are listed' : 'no finding'}`, () => {
      const expected: readonly Planted[] = isPlanted ? JSON.parse(readFileSync(list, 'utf8')) : [];
      const found = check(report).map(({ code, range }) => `${text.slice(0, range.start).split('\n').length} ${code}`);
      assert.deepEqual(found.toSorted(), expected.map(({ line, code }) => `${line} ${code}`).toSorted());
    });
  }

  it('are a clean one and one with planted mistakes for each', () => {
    for (const { kind } of templates) {
      const own = allExamples.filter(({ text }) => readReport(text).template.kind === kind);
      const planted = own.filter(({ name }) => existsSync(join(root, 'examples', `${name}.bevindingen.json`)));
      assert.ok(planted.length > 0, `${kind}: no report with a .bevindingen.json`);
      assert.ok(own.length > planted.length, `${kind}: no clean report`);
    }
  });
});
