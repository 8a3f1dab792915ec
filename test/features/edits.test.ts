/** Every change that is offered, in any text, lies within the text and is minimal, and nothing throws. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { RefactoringId } from '../../protocol/base.ts';
import { refactoring } from '../../server/src/features/changing/refactorings.ts';
import { nameAt, rename } from '../../server/src/features/changing/rename.ts';
import { format } from '../../server/src/features/formatting/formatting.ts';
import { saysTheSame } from '../../server/src/features/formatting/same-report.ts';
import { editsOnType } from '../../server/src/features/formatting/typing.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { applied } from '../helpers/edits.ts';
import { contentOf } from '../helpers/features.ts';
import { amount } from '../helpers/thorough.ts';

const SEED = 20211021;
const PIECES = [
  '---\n',
  'thema: Bussen\n',
  'rapportage: themadialogen\n',
  'dialogen:\n  - { nummer: 1, gemeente: Emmen, deelnemers: 7 }\n',
  '  - { nummer: 3, gemeente: Borne, deelnemers: 2 }\n',
  '\n\n# Rapportage themadialogen Bussen\n',
  '\n\n# Themadialogen over bussen: inleiding\n',
  '\n\n## Dromen\n\n',
  '\n## Knel- en kiemverhalen\n',
  '\n### Knelverhalen\n',
  '\n### Kiemverhalen\n\n',
  '\n\n## Drie ideeën\n\n',
  '\n\n## Wie zaten aan tafel?\n\n',
  '\n\n## <telwoord> themadialogen\n\n',
  '\n\n## 3. Eerste stappen en ideeën\n\n',
  '- Hosts kwamen uit de volgende gemeentes: Emmen en Borne',
  '\n- ',
  '\n* ',
  '\n+ ',
  '\n1. ',
  '\n3) ',
  '\n10. ',
  '\n> ',
  '\n>',
  '\n:::kader\n',
  '\n:::\n',
  '‘Ja.’ (student, dialoog 1)',
  '"Ja." (student, dialoog 3)',
  "'nee'",
  "'s ",
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\n\n\n',
  '**',
  '\n===\n',
  '\n---\n',
  '\n```\n',
  '`',
  'a',
  'een bus rijdt. ',
  '🙂',
  '\r\n',
  '\n   ',
  '\n    ',
  '<aantal>',
  '\ufeff',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const MOVES: readonly RefactoringId[] = ['puntOmhoog', 'puntOmlaag', 'puntVerplaatsen'];
const OTHERS: readonly RefactoringId[] = [
  'kaderMaken',
  'citaatMaken',
  'puntAlsCitaat',
  'aantallenInvullen',
  'dialogenNummeren',
];

describe('any text at all', () => {
  it('is formatted to a fixed point that says the same', () => {
    const property = fc.property(text, (written) => {
      const once = applied(written, format(readReport(written)));
      assert.equal(applied(once, format(readReport(once))), once);
      assert.ok(saysTheSame(readReport(once), readReport(written)));
    });
    fc.assert(property, { seed: SEED, numRuns: amount(400, 40) });
  });

  it('is renamed, refactored and typed in without an exception, by minimal edits that do not overlap', () => {
    const property = fc.property(
      text,
      fc.nat(),
      fc.nat({ max: 30 }),
      fc.constantFrom('77', 'Iets & meer', 'de (rol', "’t'"),
      (written, at, length, name) => {
        const report = readReport(written);
        const start = at % (written.length + 1);
        const end = Math.min(written.length, start + length);
        const place = nameAt(report, start);
        const renamed = place && rename(report, place, name);
        if (renamed && 'edits' in renamed) applied(written, renamed.edits);
        for (const id of [...MOVES, ...OTHERS]) {
          const offer = refactoring(report, id, { start, end });
          if ('reason' in offer) continue;
          const after = readReport(applied(written, offer.edits));
          if (MOVES.includes(id)) assert.deepEqual(contentOf(after).toSorted(), contentOf(report).toSorted(), id);
        }
        for (const character of ['"', "'", ' ', '\n']) applied(written, editsOnType(report, start, character));
      },
    );
    fc.assert(property, { seed: SEED, numRuns: amount(400, 40) });
  });
});
