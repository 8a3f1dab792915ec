import { checksOf } from '../../helpers/checks.ts';

const { checkFindings } = checksOf('kaart-zonder-onderwerp');
const report = (card: readonly string[], topics: readonly string[]) =>
  `# A\n\n## Twee ideeën\n\n${card.map((item, index) => `${index + 1}. ${item}\n`).join('')}\n# B\n\n## 3. Eerste stappen en ideeën\n\n${topics.map((item) => `- ${item}\n`).join('')}`;

describe('kaart-zonder-onderwerp', () => {
  it('is found on the kern of the item, else on its text', () => {
    checkFindings(report(['Vaker bussen: ja.', '**{{Groene daken}}:** ja.'], ['Vaker bussen: nee.']));
    checkFindings(report(['Vaker bussen: ja.', '{{Groene daken op elk huis.}}'], ['Vaker bussen: nee.']));
  });

  it('is not found for the same item in other words, or as many items', () => {
    checkFindings(report(['Een buurtbus op afroep.'], ['Een bus voor de **buurt**, die op afroep rijdt.']));
    checkFindings(report(['Vaker bussen: ja.', 'Stille straten.'], ['Vaker bussen: nee.', 'Groene daken.']));
  });

  it('is not found while the chapter has no topics, or something to fill in', () => {
    checkFindings(report(['Vaker bussen: ja.', 'Stille straten.'], []));
    checkFindings(report(['Vaker bussen: ja.', 'Stille straten.'], ['**<kern van het idee>:** <toelichting>.']));
  });
});
