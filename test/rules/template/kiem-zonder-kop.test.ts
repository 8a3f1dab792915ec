import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('kiem-zonder-kop');
const HEADING = '## Knel- en kiemverhalen\n\n';

describe('kiem-zonder-kop', () => {
  it('is found once, on the first bullet', () => {
    checkFindings(`${HEADING}{{-}} Minder bussen.\n- Minder treinen.\n+ Samen rijden.\n`);
    checkFindings(`${HEADING}{{*}} Minder bussen.\n`);
  });

  it('is found in chapter 1 too', () => {
    checkFindings(
      '# A\n\n# B\n\n## 1. Knelpunten en kiemen uit de coronatijd\n\n{{-}} Minder bussen.\n\n> ‘Ja.’ (student)\n\n+ Samen rijden.\n',
    );
  });

  it('is not found where there are headings, or nothing but text', () => {
    checkFindings(`${HEADING}- Los punt.\n\n### Knelverhalen\n\n+ Minder bussen.\n`);
    checkFindings(`${HEADING}Tekst.\n`);
  });

  it('is not found in another section', () => {
    checkFindings('## Dromen\n\n- Een bus.\n+ Een trein.\n');
  });
});

describe('the fix of kiem-zonder-kop', () => {
  it('writes the headings and one kind of bullet', () => {
    checkFix(
      `${HEADING}{|}- Minder bussen.\n- Minder treinen.\n\n+ Samen rijden.\n+ Fietsen.\n`,
      `${HEADING}### Knelverhalen\n\n- Minder bussen.\n- Minder treinen.\n\n### Kiemverhalen\n\n- Samen rijden.\n- Fietsen.\n`,
    );
    checkFix(
      `${HEADING}{|}- Minder bussen.\n+ Samen rijden.`,
      `${HEADING}### Knelverhalen\n\n- Minder bussen.\n\n### Kiemverhalen\n\n- Samen rijden.`,
    );
  });

  it('leaves * as it is, which a formatter may have made of -', () => {
    checkFix(
      `${HEADING}{|}* Minder bussen.\n\n+ Samen rijden.\n`,
      `${HEADING}### Knelverhalen\n\n* Minder bussen.\n\n### Kiemverhalen\n\n- Samen rijden.\n`,
    );
  });

  it('writes one heading where only one kind of bullet is used', () => {
    checkFix(`${HEADING}{|}+ Samen rijden.\n`, `${HEADING}### Kiemverhalen\n\n- Samen rijden.\n`);
  });

  it('writes the line breaks of the file', () => {
    checkFix(
      crlf(`${HEADING}{|}- Minder bussen.\n+ Samen rijden.\n`),
      crlf(`${HEADING}### Knelverhalen\n\n- Minder bussen.\n\n### Kiemverhalen\n\n- Samen rijden.\n`),
    );
  });

  it('is not there where knel and kiem alternate', () => {
    const [finding] = checkFindings(`${HEADING}{{-}} Minder bussen.\n\n+ Samen rijden.\n\n- Minder treinen.\n`);
    assert.deepEqual(finding?.fixes, []);
  });
});
