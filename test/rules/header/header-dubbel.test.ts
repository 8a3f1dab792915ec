import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('header-dubbel');
const HEADER = '---\nrapportage: themadialogen\nthema: Bussen\n---\n';
const TITLE = '# Rapportage themadialogen Bussen\n';

describe('header-dubbel', () => {
  it('is found on the first line of every other header, which is no text of the report', () => {
    const text = `${HEADER}\n{{---}}\nrapportage: themadialogen\nthema: Zorg\n---\n\n${TITLE}\n## Dromen\n\n- Een bus.\n\n{{---}}\nthema: Bussen\nstatus: concept\n---\n`;
    const found = checkFindings(text);
    assert.match(found[0]?.message ?? '', /andere gegevens \(thema: Zorg\)/);
    checkFindings(crlf(text));
    const codes = check(readReport(text.replaceAll(/\{\{|\}\}/g, ''))).map(({ code }) => code);
    assert.deepEqual(
      codes.filter((code) => /^(?:kop-|tekst-|codeblok|thema-)/.test(code)),
      [],
    );
  });

  it('takes it away when that is chosen, and never unseen', () => {
    const finding = checkFix(`${HEADER}\n{|}${HEADER}\n${TITLE}`, `${HEADER}\n${TITLE}`);
    assert.equal(finding.fixes[0]?.safe, false);
    assert.match(finding.message, /nog eens/);
  });

  it('is not found for rules and words that look like a line of it', () => {
    checkFindings(`${HEADER}\n${TITLE}\n---\n\nthema: Bussen en meer\n\n---\n`);
    checkFindings(`${HEADER}\n${TITLE}\nthema: Bussen\n\nrapportage: straks\n`);
  });
});
