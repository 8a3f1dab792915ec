import { checkFindings as check, checksOf, checkFix as fix } from '../helpers/checks.ts';

const unknown = checksOf('negeer-onbekend');
const needless = checksOf('negeer-onnodig');
const report = (codes: string) =>
  `---\nrapportage: themadialogen\nthema: Bussen\nnegeer: ${codes}\n---\n\n## Enkele proces-observaties\n\nTekst.\n`;

describe('negeer', () => {
  it('hides the findings of a rule in this file', () => {
    check(report('[kop-afwijkend]'));
    check('{{kop-afwijkend|## Enkele proces-observaties}}\n\nTekst.\n');
  });

  it('may hide its own rules', () => {
    check(report('[kop-afwijkend, kader-open, negeer-onnodig]'));
    check(report('[kop-afwijkend, onzin, negeer-onbekend]'));
  });
});

describe('negeer-onbekend', () => {
  it('is found on each code that does not exist', () => {
    unknown.checkFindings(report('[kop-afwijkend, {{onzin}}, {{kop}}]'));
    unknown.checkFindings(report('\n  - {{onzin}}\n  - kop-afwijkend').replace('negeer: ', 'negeer:'));
  });

  it('is not found for what is no list', () => {
    unknown.checkFindings(report('kop-afwijkend'));
    unknown.checkFindings(report('[]'));
  });

  it('writes the code that is meant, where that hides something', () => {
    unknown.checkFix(report('[kop-{|}afwijkent]'), report('[kop-afwijkend]'));
    unknown.checkFix(report('[kop-afwijkend, kader-{|}opn]'), report('[kop-afwijkend]'));
  });

  it('takes the code away', () => {
    unknown.checkFix(report('[on{|}zin, kop-afwijkend]'), report('[kop-afwijkend]'));
    unknown.checkFix(report('[kop-afwijkend, on{|}zin]'), report('[kop-afwijkend]'));
    unknown.checkFix(
      report('\n  - on{|}zin\n  - kop-afwijkend').replace('negeer: ', 'negeer:'),
      report('\n  - kop-afwijkend').replace('negeer: ', 'negeer:'),
    );
  });
});

describe('negeer-onnodig', () => {
  it('is found on each code that hides nothing', () => {
    needless.checkFindings(report('[{{kader-open}}, kop-afwijkend, {{sectie-leeg}}]'));
  });

  it('takes the whole key away with its last code', () => {
    needless.checkFix(
      report('[kader-{|}open]').replace('proces-observaties', 'procesobservaties'),
      report('').replace('negeer: \n', '').replace('proces-observaties', 'procesobservaties'),
    );
    fix(
      '---\r\nrapportage: themadialogen\r\nthema: Bussen\r\nnegeer:\r\n  - kader-{|}open\r\nstatus: concept\r\n---\r\n',
      '---\r\nrapportage: themadialogen\r\nthema: Bussen\r\nstatus: concept\r\n---\r\n',
      { code: 'negeer-onnodig' },
    );
  });
});
