import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('tekst-buiten-rapport');
const HEADER = '---\nrapportage: themadialogen\nthema: Bussen\n---\n';
const TITLE = '# Rapportage themadialogen Bussen\n';

describe('tekst-buiten-rapport', () => {
  it('is found once, on the first line of what stands between header and title', () => {
    checkFindings(`${HEADER}\n{{Nog nalezen}}\nen aanvullen.\n\n- Een punt.\n\n${TITLE}`);
    checkFindings(crlf(`${HEADER}\n{{Nog nalezen}}\nen aanvullen.\n\n${TITLE}`));
    checkFindings(`${HEADER}{{- Een punt.}}\n\n${TITLE}`);
    checkFindings(`${HEADER}\n{{> Ja.}}\n\n${TITLE}`);
  });

  it('puts it below the title when that is chosen', () => {
    const finding = checkFix(
      `${HEADER}\n{|}Nog nalezen.\n\n${TITLE}\n## Dromen\n`,
      `${HEADER}\n${TITLE.trimEnd()}\n\nNog nalezen.\n\n## Dromen\n`,
    );
    assert.equal(finding.fixes[0]?.safe, false);
  });

  it('is not found below the title, without a title, or without a header', () => {
    checkFindings(`${HEADER}\n${TITLE}\nOver bussen.\n\n## Dromen\n`);
    checkFindings(`${HEADER}\nOver bussen.\n`);
    checkFindings(`Over bussen.\n\n${TITLE}`);
  });

  it('leaves text above the header to what is said of that', () => {
    const codes = check(readReport(`Nog nalezen.\n\n${HEADER}\n${TITLE}`)).map(({ code }) => code);
    assert.deepEqual(
      codes.filter((code) => /^(?:header|tekst)-/.test(code)),
      ['header-bijna'],
    );
  });
});
