import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('header-veld-ontbreekt');
const TOP = '---\nrapportage: themadialogen\nthema: Bussen\n';

describe('header-veld-ontbreekt', () => {
  it('is one finding where both keys are missing', () => {
    checkFindings('{{---}}\nstatus: concept\n---\n');
    checkFix(
      '{|}---\nstatus: concept\n---\n',
      '---\nrapportage: themadialogen\nstatus: concept\nthema: <thema>\n---\n',
    );
    checkFix('{|}---\n---\n', '---\nrapportage: themadialogen\nthema: <thema>\n---\n');
  });

  it('puts the kind first and the theme behind it', () => {
    checkFix('{|}---\nthema: Bussen\n---\n', '---\nrapportage: themadialogen\nthema: Bussen\n---\n');
    checkFix(
      '{|}---\nrapportage: themadialogen\nstatus: concept\n---\n',
      '---\nrapportage: themadialogen\nthema: <thema>\nstatus: concept\n---\n',
    );
  });

  it('puts the number where the record begins, in its own style', () => {
    checkFix(
      `${TOP}dialogen:\n  - { ge{|}meente: Emmen }\n---\n`,
      `${TOP}dialogen:\n  - { nummer: <nummer>, gemeente: Emmen }\n---\n`,
    );
    checkFix(
      `${TOP}dialogen:\n  - {|}gemeente: Emmen\n    deelnemers: 7\n---\n`,
      `${TOP}dialogen:\n  - nummer: <nummer>\n    gemeente: Emmen\n    deelnemers: 7\n---\n`,
    );
    checkFix(`${TOP}dialogen:\n  - {}{|}\n---\n`, `${TOP}dialogen:\n  - {nummer: <nummer> }\n---\n`);
  });

  it('writes the line breaks of the file', () => {
    checkFix(
      crlf('{|}---\nrapportage: themadialogen\n---\n'),
      crlf('---\nrapportage: themadialogen\nthema: <thema>\n---\n'),
    );
  });

  it('is not found where a mistyped key is meant, nor in a header that cannot be read', () => {
    checkFindings('---\nrapportage: themadialogen\nThema: Bussen\n---\n');
    checkFindings('---\nthema: "Bussen\n---\n');
  });

  it('is not found for what need not be there', () => {
    checkFindings(`${TOP}dialogen:\n  - { nummer: 1 }\n---\n`);
    checkFindings(`${TOP}dialogen: []\n---\n`);
  });
});
