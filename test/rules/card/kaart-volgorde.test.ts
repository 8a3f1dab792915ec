import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';

const { checkFindings } = checksOf('kaart-volgorde');
const report = (card: readonly string[], topics: readonly string[]) =>
  `# A\n\n## Dromen\n\n${card.map((item) => `- ${item}\n`).join('')}\n# B\n\n## 2. Dromen en wensen voor de toekomst\n\n${topics.map((item) => `- ${item}\n`).join('')}`;

describe('kaart-volgorde', () => {
  it('is found once a section, on the first item that comes too early', () => {
    const [finding] = checkFindings(
      report(['{{Drie}}: ja.', 'Twee: ja.', 'Een: ja.'], ['Een: nee.', 'Twee: nee.', 'Drie: nee.']),
    );
    assert.equal(finding?.related.length, 3);
  });

  it('is not found where one side has more, in the same order', () => {
    checkFindings(report(['Een: ja.', 'Drie: ja.'], ['Een: nee.', 'Twee: nee.', 'Drie: nee.']));
  });

  it('is not found where a pair is less than certain', () => {
    checkFindings(
      report(
        ['Groene daken op huizen.', 'Vaker bussen: ja.'],
        ['Vaker bussen: nee.', 'Meer groen, en daken waarop het groeit.'],
      ),
    );
  });
});
