import { checksOf } from '../../helpers/checks.ts';

const { checkFindings, checkFix } = checksOf('provincie-schrijfwijze');
const text = (words: string) => `## Enkele procesobservaties\n\n${words}\n`;

describe('provincie-schrijfwijze', () => {
  it('is found without hyphen or capital, also in what is derived', () => {
    checkFindings(text('In {{Zuid Holland}}, {{Noordbrabant}}, {{noord-holland}} en een {{Zuid Holland}}se stad.'));
    checkFindings(text('In {{Noord-brabant}}, {{Overijsel}} en {{Fryslan}}.'));
  });

  it('is not found where it is right, or another name, or an address', () => {
    checkFindings(text('In Zuid-Holland, Noord‑Brabant, Friesland, Fryslân, Noord- en Zuid-Holland, ZUID HOLLAND.'));
    checkFindings(text('Zuid-Limburg, West-Holland, Zuid-Hollands, wind uit het noord holland in.'));
    checkFindings(text('Zie zuidholland.nl, info@noordbrabant.nl en noord_holland.'));
  });

  it('is written as the province does', () => {
    checkFix(text('Uit Zuid{|} Hollandse klei.'), text('Uit Zuid-Hollandse klei.'));
    checkFix(text('Uit noordbrabant{|}.'), text('Uit Noord-Brabant.'));
  });
});
