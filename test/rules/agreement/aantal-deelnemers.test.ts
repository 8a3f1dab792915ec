import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';

const { checkFindings, checkFix } = checksOf('aantal-deelnemers');

function report({
  register = '{ nummer: 1, deelnemers: 7 }\n  - { nummer: 2, deelnemers: 8 }',
  card = '15',
  sentence = '15',
} = {}): string {
  return `---\ndialogen:\n  - ${register}\n---\n\n# A\n\n## Wie zaten aan tafel?\n\n- ${card} deelnemers totaal\n\n# B\n\n## Twee themadialogen\n\nEr waren er twee, waaraan in totaal ${sentence} mensen meededen.\n`;
}

describe('aantal-deelnemers', () => {
  it('is found on the place that differs', () => {
    checkFindings(report());
    checkFindings(report({ card: '{{16}}' }));
    checkFindings(report({ sentence: '{{vijftig}}' }));
    checkFindings(report({ register: '{ nummer: 1, deelnemers: 70 }' }).replace('dialogen:', '{{dialogen}}:'));
  });

  it('shows the sum', () => {
    const [finding] = checkFindings(report({ card: '{{16}}' }));
    assert.equal(finding?.message, 'Hier staan 16 deelnemers, maar de lijst van dialogen telt er 15 (7 + 8).');
  });

  it('is not found where a dialogue has no number yet', () => {
    checkFindings(report({ register: '{ nummer: 1, deelnemers: 7 }\n  - { nummer: 2 }' }));
    checkFindings(report({ register: '{ nummer: 1, deelnemers: 7 }\n  - { nummer: 2, deelnemers: geen }' }));
  });

  it('is not found for thousands written with a full stop', () => {
    checkFindings(report({ register: '{ nummer: 1, deelnemers: 1200 }', card: '1.200', sentence: '1200' }));
  });

  it('writes the sum of the dialogues', () => {
    checkFix(report({ card: '{|}16' }), report());
    checkFix(report({ sentence: '{|}zestien' }), report({ sentence: 'vijftien' }));
  });
});
