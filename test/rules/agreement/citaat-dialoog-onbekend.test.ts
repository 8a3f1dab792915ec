import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';

const { checkFindings, checkFix } = checksOf('citaat-dialoog-onbekend');
const quotes = (...numbers: readonly (number | string)[]) =>
  numbers.map((number) => `> ‘Ja.’ (student, dialoog ${number})\n`).join('\n');
const register = (...numbers: readonly number[]) =>
  `---\ndialogen:\n${numbers.map((number) => `  - { nummer: ${number} }\n`).join('')}---\n\n## Dromen\n\n`;
const counted = (text: string) => `## Wie zaten aan tafel?\n\n- 6 gesprekken\n\n## Dromen\n\n${text}`;

describe('citaat-dialoog-onbekend', () => {
  it('is found beyond the number of dialogues', () => {
    checkFindings(counted(quotes(1, 6, '{{7}}', '{{0}}', '{{99}}')));
  });

  it('is found for a number that is not in the list of dialogues', () => {
    checkFindings(register(1, 2, 5) + quotes(1, '{{3}}', 5, '{{6}}'));
  });

  it('is one finding for each missing number, however often it is quoted', () => {
    const [finding] = checkFindings(register(1, 2) + quotes('{{3}}', 3, 3));
    assert.match(finding?.message ?? '', /3 citaten/);
    assert.equal(finding?.related.length, 3);
  });

  it('is found on the card, in a kader and in a bullet', () => {
    checkFindings(
      `${counted('- ‘Ja.’ (student, dialoog {{7}})\n\n:::kader\n### K\n\n> ‘Ja.’ (student, dialoog {{8}})\n:::\n')}`,
    );
  });

  it('is not found where nothing says how many there were', () => {
    checkFindings(`## Dromen\n\n${quotes(99)}`);
    checkFindings('---\ndialogen: []\n---\n\n## Dromen\n\n> ‘Ja.’ (dialoog 99)\n');
  });

  it('goes by the highest number where the report contradicts itself', () => {
    checkFindings(`${counted(quotes(8))}\n# B\n\n## Acht themadialogen\n\nTekst.\n`);
  });

  it('is not found where a number is used twice or missing in the list: that is said there', () => {
    checkFindings(register(1, 1, 3) + quotes(1, 2, 3));
    checkFindings(
      '---\ndialogen:\n  - { nummer: 1 }\n  - { gemeente: Emmen }\n---\n\n## Dromen\n\n> ‘Ja.’ (dialoog 2)\n',
    );
  });

  it('is not found for a quote without a dialogue, or with a placeholder', () => {
    checkFindings(counted('> ‘Ja.’ (wethouder)\n\n> ‘Ja.’ (student, dialoog <nummer>)\n'));
  });
});

describe('the fix of citaat-dialoog-onbekend', () => {
  it('offers the last dialogues, or those nearest in the list', () => {
    checkFix(counted(quotes('{|}7')), counted(quotes(6)));
    checkFix(counted(quotes('{|}7')), counted(quotes(5)), 'Maak er dialoog 5 van');
    checkFix(register(1, 2, 5) + quotes('{|}4'), register(1, 2, 5) + quotes(5));
  });

  it('changes every quote that has the number', () => {
    checkFix(register(1, 2) + quotes('{|}3', 3), register(1, 2) + quotes(2, 2), 'Maak er overal dialoog 2 van');
  });

  it('adds the dialogue to the list', () => {
    checkFix(register(1, 2) + quotes('{|}3'), register(1, 2, 3) + quotes(3), 'Voeg dialoog 3 toe');
  });

  it('does not add one where the report says elsewhere that there are no more', () => {
    const text = `${register(1, 2)}${quotes('{{3}}')}\n## Wie zaten aan tafel?\n\n- 2 gesprekken\n`;
    assert.ok(checkFindings(text)[0]?.fixes.every(({ title }) => !title.startsWith('Voeg')));
  });
});
