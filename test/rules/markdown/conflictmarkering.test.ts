import assert from 'node:assert/strict';
import { format } from '../../../server/src/features/formatting/formatting.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { fixAll } from '../../../server/src/rules/fix-all.ts';
import { checkSeries } from '../../../server/src/rules/series.ts';
import { checksOf, findings } from '../../helpers/checks.ts';
import { assertReadable } from '../../helpers/readable.ts';
import { cleanExamples, smallestReport } from '../../helpers/reports.ts';
import { spread } from '../../helpers/thorough.ts';

const { checkFindings } = checksOf('conflictmarkering');
const conflict = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> redactie\n`;

describe('conflictmarkering', () => {
  it('is found at the first marker, once for each conflict', () => {
    checkFindings(
      '# A\n\n{{<<<<<<< HEAD}}\neen\n=======\ntwee\n>>>>>>> B\n\ndrie\n\n{{<<<<<<< HEAD}}\n=======\n>>>>>>> B\n\n{{>>>>>>> C}}\n',
    );
    for (const text of ['<<<<<<< A\n=======\n>>>>>>> B', '>>>>>>> B'])
      for (const finding of findings(text, { only: ['conflictmarkering'] })) assertReadable(finding);
  });

  it('is the only finding of a report, whichever of its lines have two versions', () => {
    for (const text of [smallestReport(), cleanExamples[0]?.text ?? '']) {
      const lines = text.split(/(?<=\n)/);
      spread([...lines.entries()], 7).forEach(([index, line]) => {
        // Two versions of a line of dashes would make two headers.
        if (line.trim() === '' || line.startsWith('---')) return;
        const other = line.replace(/[a-z]+\s*$/, 'anders,,\n');
        const changed = [...lines.slice(0, index), conflict(line, other), ...lines.slice(index + 1)].join('');
        assert.deepEqual(
          check(readReport(changed)).map(({ code }) => code),
          ['conflictmarkering'],
          `${line} ${JSON.stringify(check(readReport(changed)).map(({ code, message }) => [code, message]))}`,
        );
      });
    }
  }).timeout(240_000);

  it('hides what is found in it, and what is found outside is still there', () => {
    const text = smallestReport()
      .replace('- Samen rijden.\n', conflict('- Samen  rijden..\n', ''))
      .replace('Er rijden er weinig.', 'Er rijden er weinig..');
    assert.deepEqual(
      findings(text).map(({ code }) => code),
      ['conflictmarkering', 'leestekens-dubbel'],
    );
  });

  it('is touched by no fix and no formatting', () => {
    const own = conflict('-  Samen "rijden"..\n\n\n* En   meer\n', '+ Samen rijden\n');
    const text = smallestReport()
      .replace('- Samen rijden.\n', own)
      .replace('Er rijden er weinig.', 'Er  rijden er weinig..');
    const report = readReport(text);
    assert.ok(fixAll(report).text.includes(own));
    assert.deepEqual(fixAll(report).applied, ['leestekens-dubbel']);
    for (const { range } of format(report))
      assert.ok(range.end <= text.indexOf('<<<<<<<') || range.start >= text.indexOf('>>>>>>> redactie') + 16);
    for (const { fixes } of check(report))
      for (const { range } of fixes.flatMap(({ edits }) => edits))
        assert.ok(range.end <= text.indexOf('<<<<<<<') || range.start >= text.indexOf('>>>>>>> redactie') + 16);
  });

  it('is left alone by what is found between reports, too', () => {
    const one = smallestReport().replace('gemeentes: Emmen en Borne', 'gemeentes: Emmen en Den Bosch');
    const two = smallestReport().replace('gemeentes: Emmen en Borne', 'gemeentes: Emmen en ’s-Hertogenbosch');
    const line = /- Hosts .*\n/.exec(one)?.[0] ?? '';
    const found = (text: string) =>
      checkSeries([
        { file: 'a', report: readReport(text) },
        { file: 'b', report: readReport(two) },
      ]).get('a') ?? [];
    const about = (text: string) => found(text).filter(({ code }) => code === 'reeks-gemeente-schrijfwijze').length;
    assert.equal(about(one), 1);
    assert.equal(about(one.replace(line, conflict(line, line))), 0);
  });
});
