import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';

const { checkFindings, checkFix } = checksOf('aantal-dialogen');

/** A report that gives the number of dialogues in every possible place. */
function report({
  records = 2,
  card = '2 gesprekken',
  heading = 'Twee',
  sentence = 'twee',
  text = 'twee',
} = {}): string {
  const register = Array.from({ length: records }, (_, index) => `  - { nummer: ${index + 1} }\n`).join('');
  return `---\ndialogen:\n${register}---\n\n# A\n\n## Wie zaten aan tafel?\n\n- ${card}\n\n# B\n\n## ${heading} themadialogen\n\nToen organiseerden we ${sentence} themadialogen.\n\n## 4. Procesobservaties\n\nIn de ${text} dialogen was het stil.\n`;
}

describe('aantal-dialogen', () => {
  it('is found on the one place that differs from the others', () => {
    checkFindings(report());
    checkFindings(report({ card: '{{3}} gesprekken' }));
    checkFindings(report({ heading: '{{Drie}}' }));
    checkFindings(report({ sentence: '{{3}}' }));
    checkFindings(report({ text: '{{drie}}' }));
    checkFindings(report({ records: 3 }).replace('dialogen:', '{{dialogen}}:'));
  });

  it('names all other places', () => {
    const [finding] = checkFindings(report({ card: '{{3}} gesprekken' }));
    assert.deepEqual(
      finding?.related.map(({ message }) => message),
      ['Hier telt de lijst er 2.', ...Array(3).fill('Hier staat 2.')],
    );
    assert.equal(finding?.message, 'Hier staan 3 dialogen, maar de lijst van dialogen telt er 2.');
  });

  it('is one finding where several places differ, each with another number', () => {
    const [finding] = checkFindings(
      report({ card: '3 gesprekken', heading: 'Vier', sentence: 'twee', text: '{{vijf}}' }),
    );
    assert.match(finding?.message ?? '', /5.*2.*elders staat/);
  });

  it('calls the place wrong that is trusted least, where the numbers are as many', () => {
    checkFindings('# A\n\n## Wie zaten aan tafel?\n\n- 6 gesprekken\n\n# B\n\n## {{Vier}} themadialogen\n\nTekst.\n');
  });

  it('is not found for the same number in other words', () => {
    checkFindings(report({ card: '2 gesprekken', heading: 'Twee', sentence: 'een tweetal', text: '2' }));
  });

  it('is not found while the number stands in one place, or nowhere', () => {
    checkFindings('## Wie zaten aan tafel?\n\n- 6 gesprekken\n');
    checkFindings('## Wie zaten aan tafel?\n\n- gesprekken\n');
  });

  it('is not found for een, for some of the dialogues or for other dialogues', () => {
    for (const text of ['een van de', 'enkele', 'laatste']) checkFindings(report({ text }));
    checkFindings(report().replace('In de twee dialogen', 'In een twintigtal verkenningsdialogen'));
  });
});

describe('the fix of aantal-dialogen', () => {
  it('writes the number that most places have, as it is written there', () => {
    checkFix(report({ heading: '{|}Drie' }), report());
    checkFix(report({ sentence: '{|}een drietal' }), report({ sentence: 'een tweetal' }));
    checkFix(report({ text: '{|}3' }), report({ text: '2' }));
  });

  it('writes a singular on the card', () => {
    checkFix(
      report({ records: 1, card: '{|}2 gesprekken', heading: 'Eén', sentence: 'één', text: 'één' }),
      report({ records: 1, card: '1 gesprek', heading: 'Eén', sentence: 'één', text: 'één' }),
    );
  });

  it('may write the number of the odd place everywhere, but makes up no dialogues', () => {
    const [finding] = checkFindings(report({ card: '{{3}} gesprekken' }));
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title),
      ['Maak er 2 van'],
    );
    const bare = report({ card: '6 gesprekken', heading: '{|}Vier', sentence: 'zes', text: 'zes' }).replace(
      /^---[\s\S]*?\n---\n\n/,
      '',
    );
    checkFix(
      bare,
      bare.replace('{|}', '').replace('6 gesprekken', '4 gesprekken').replaceAll('zes', 'vier'),
      'Schrijf overal 4',
    );
  });

  it('writes the word behind one dialogue in the heading as well', () => {
    const one = { records: 1, card: '1 gesprek', sentence: 'één', text: 'één' };
    checkFix(
      report({ ...one, heading: '{|}Twee' }),
      report({ ...one, heading: 'Eén' }).replace('Eén themadialogen', 'Eén themadialoog'),
    );
  });
});
