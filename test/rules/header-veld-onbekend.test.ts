import { checksOf } from '../helpers/checks.ts';

const { checkFindings, checkFix } = checksOf('header-veld-onbekend');
const TOP = '---\nrapportage: themadialogen\nthema: Bussen\n';

describe('header-veld-onbekend', () => {
  it('is found on each key that does not exist', () => {
    checkFindings(`${TOP}{{auteur}}: ik\ndialogen:\n  - { nummer: 1, {{plaats}}: Emmen }\n  - nummer: 2\n    {{tijd}}: laat\n---\n`);
  });

  it('writes the key that is meant', () => {
    checkFix(`${TOP}{|}Status: redactie\n---\n`, `${TOP}status: redactie\n---\n`);
    checkFix(`${TOP}dialogen:\n  - { nummer: 1, {|}gemeenten: Emmen }\n---\n`, `${TOP}dialogen:\n  - { nummer: 1, gemeente: Emmen }\n---\n`);
  });

  it('takes the line away where no key is meant, or it is there already', () => {
    checkFix(`${TOP}{|}auteur: ik\n---\n`, `${TOP}---\n`, 'Haal ‘auteur’ weg');
    checkFix(`${TOP}{|}themas: Treinen\n---\n`, `${TOP}---\n`, 'Haal ‘themas’ weg');
  });

  it('knows the keys of a record from those of the header', () => {
    checkFindings(`${TOP}{{nummer}}: 1\ndialogen:\n  - { nummer: 1, {{thema}}: Bussen }\n---\n`);
  });
});
