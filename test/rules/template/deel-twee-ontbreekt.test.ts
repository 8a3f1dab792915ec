import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';
import { smallestReport } from '../../helpers/reports.ts';

const { checkFindings, checkFix } = checksOf('deel-twee-ontbreekt');
const card = smallestReport().replace(/\n# Themadialogen[\s\S]*$/, '');

describe('deel-twee-ontbreekt', () => {
  it('is found on the title of the card', () => {
    checkFindings(card.replace('# Rapportage themadialogen Bussen', '{{# Rapportage themadialogen Bussen}}'));
  });

  it('is no more than a hint while the report is a concept', () => {
    const severity = (status: string) =>
      checkFindings(
        card
          .replace('definitief', status)
          .replace('# Rapportage themadialogen Bussen', '{{# Rapportage themadialogen Bussen}}'),
      )[0]?.severity;
    assert.deepEqual([severity('concept'), severity('redactie'), severity('definitief')], ['hint', 'warning', 'error']);
  });

  it('is not found whatever the second title says', () => {
    checkFindings(`${card}\n# Het verslag\n`);
  });

  it('is not found while there is no title at all', () => {
    checkFindings('## Dromen\n\n- Een bus.\n');
    checkFindings('---\nthema: Bussen\n---\n');
  });

  it('is found on the first section of part two, where only the title is missing', () => {
    const text = smallestReport().replace('# Themadialogen over bussen: inleiding\n\n', '');
    checkFix(text.replace('## Op zoek', '## {|}Op zoek'), smallestReport());
  });

  it('puts all of part two below the card', () => {
    const { fixes } =
      checkFindings(card.replace('# Rapportage themadialogen Bussen', '{{# Rapportage themadialogen Bussen}}'))[0] ??
      {};
    const text = fixes?.[0]?.edits[0]?.text ?? '';
    assert.match(text, /# Themadialogen over bussen: inleiding\n\n## Op zoek[\s\S]*## 4\. Procesobservaties/);
  });
});
