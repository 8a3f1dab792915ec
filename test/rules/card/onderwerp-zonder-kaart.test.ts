import { checksOf } from '../../helpers/checks.ts';

const { checkFindings } = checksOf('onderwerp-zonder-kaart');
const report = (card: readonly string[], topics: readonly string[]) =>
  `# A\n\n## Dromen\n\n${card.map((item) => `- ${item}\n`).join('')}\n# B\n\n## 2. Dromen en wensen voor de toekomst\n\n${topics.map((item) => `- ${item}\n`).join('')}`;

describe('onderwerp-zonder-kaart', () => {
  it('is found on the kern of the topic, else on its text', () => {
    checkFindings(report(['Vaker bussen: ja.'], ['Vaker bussen: nee.', '**{{Groene daken}}:** ja.']));
    checkFindings(report(['Vaker bussen: ja.'], ['Vaker bussen: nee.', '{{Groene daken op elk huis.}}']));
  });

  it('is found in any place of the list', () => {
    checkFindings(
      report(
        ['Vaker bussen: ja.', 'Stille straten: ja.'],
        ['{{Groene daken}}: ja.', 'Vaker bussen: nee.', 'Stille straten: nee.'],
      ),
    );
  });

  it('is no more than a hint where another pair is a guess', () => {
    checkFindings(
      report(['Vaker bussen: ja.', 'Stille straten.'], ['Vaker bussen: nee.', 'Groene daken.', '{{Warme huizen.}}']),
    );
  });

  it('is not found for the same topic in other words, or as many topics', () => {
    checkFindings(report(['Meer ontmoetingen in de buurt.'], ['Elkaar **ontmoeten** in de eigen buurt.']));
    checkFindings(report(['Vaker bussen: ja.', 'Stille straten.'], ['Vaker bussen: nee.', 'Groene daken.']));
  });

  it('is not found while the card or the chapter is not written', () => {
    checkFindings(report([], ['Vaker bussen: nee.']));
    checkFindings(report(['**<kern van de droom>:** <toelichting>.'], ['Vaker bussen: nee.', 'Groene daken.']));
  });
});
