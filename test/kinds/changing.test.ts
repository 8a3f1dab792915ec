/** Every action on a report of any kind works without a new finding, or is refused in one sentence in its own words. */
import assert from 'node:assert/strict';
import type { RefactoringId } from '../../protocol/base.ts';
import { refactoring } from '../../server/src/features/changing/refactorings.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { applyEdits } from '../../server/src/report/text/edits.ts';
import { kinds, withProbe } from './kinds.ts';

const IDS: readonly RefactoringId[] = [
  'puntOmhoog',
  'puntOmlaag',
  'puntVerplaatsen',
  'kaderMaken',
  'citaatMaken',
  'puntAlsCitaat',
  'aantallenInvullen',
  'dialogenNummeren',
];

describe('changing a report of every kind', () => {
  withProbe();

  for (const { template, text, foreign } of kinds)
    it(`of ${template.kind} is done, or refused in one sentence`, () => {
      const report = readReport(text);
      const lines = text.split('\n');
      let start = 0;
      for (const line of lines) {
        const place = start + Math.min(6, line.length);
        start += line.length + 1;
        for (const id of IDS) {
          const offer = refactoring(report, id, { start: place, end: place });
          const said = 'reason' in offer ? offer.reason : offer.title;
          assert.match(said, /^\p{Lu}/u, id);
          assert.doesNotMatch(said, foreign, `${id} in ‘${line.slice(0, 60)}’`);
          if ('reason' in offer) assert.match(said, /^[^.]+(?:\.[^ ][^.]*)*\.$/u, id);
          else assert.notEqual(applyEdits(text, offer.edits), text, id);
        }
      }
    });
});
