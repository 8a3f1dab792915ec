/** The complete cards and JSON of our own reports, so that each change is reviewed. `GOLDEN=write` updates them. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportJson } from '../../server/src/render/json.ts';
import { reportJsonOne } from '../../server/src/render/json-one.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { renderCard } from '../helpers/drawn.ts';
import { allExamples, examples, root } from '../helpers/reports.ts';

const folder = join(root, 'test', 'golden');

describe('the card and the JSON', () => {
  for (const { name, text } of examples) {
    const report = readReport(text);
    it(`are as they were: ${name}`, () => {
      checkGolden(`${name}.card.html`, `${renderCard(report)}\n`);
      // Version 1, as programs that were made for it read it.
      checkGolden(`${name}.json`, `${JSON.stringify(reportJsonOne(report), null, 1)}\n`);
    });
  }

  for (const { name, text } of allExamples) {
    it(`are as they were in version 2: ${name}`, () => {
      checkGolden(`${name}.2.json`, `${JSON.stringify(reportJson(readReport(text)), null, 1)}\n`);
    });
  }

  it('are kept for no other reports', () => {
    const expected = [
      ...examples.flatMap(({ name }) => [`${name}.card.html`, `${name}.json`]),
      ...allExamples.map(({ name }) => `${name}.2.json`),
    ];
    assert.deepEqual(
      readdirSync(folder).filter((file) => /\.(?:card\.html|json)$/.test(file)),
      expected.toSorted(),
    );
  });
});

function checkGolden(file: string, found: string): void {
  const path = join(folder, file);
  if (process.env.GOLDEN === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, found);
  }
  assert.ok(existsSync(path), `${file} is not there yet: npm run golden`);
  assert.equal(found, readFileSync(path, 'utf8'), `${file} differs; look at the difference before npm run golden`);
}
