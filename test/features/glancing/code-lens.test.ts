import assert from 'node:assert/strict';
import { fitCard } from '../../../server/src/layout/fit.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { lensesOf } from '../../helpers/navigation.ts';
import { smallestReport } from '../../helpers/reports.ts';

const CARD = '# Rapportage themadialogen Bussen';
const PART_TWO = '# Themadialogen over bussen: inleiding';

describe('code lenses', () => {
  it('tell of each dialogue how often it is quoted, of the card what is found, and lead from its quote to the place', () => {
    assert.deepEqual(lensesOf(smallestReport()), [
      '2 citaten ^ { nummer: 1, gemeente: Emmen, datum: 2024-04-12, deelnemers: 7 } -> De bus komt te laat. -> De bus komt te laat.',
      '1 citaat ^ { nummer: 2, gemeente: Borne, datum: 2024-04-19, deelnemers: 8 } -> Ik fiets liever.',
      `geen bevindingen op de kaart ^ ${CARD}`,
      `${fitCard(readReport(smallestReport())).free} regels vrij ^ ${CARD}`,
      'ga naar het citaat ^ > ‘De bus komt te laat.’ (student, dialoog 1) -> De bus komt te laat.',
    ]);
  });

  it('count the findings of the card, not those of part two', () => {
    const text = smallestReport()
      .replace('## Twee ideeën', '## Drie ideeën')
      .replace('- Samen rijden.\n\n## Dromen', '- Samen rijden .\n\n## Dromen');
    const card = (report: string) => lensesOf(report).filter((lens) => lens.includes('op de kaart'));
    assert.deepEqual(card(text), [`2 bevindingen op de kaart ^ ${CARD} ->  . -> Drie`]);
    assert.deepEqual(card(text.replace('Drie', 'Twee')), [`1 bevinding op de kaart ^ ${CARD} ->  .`]);
    assert.deepEqual(card(smallestReport().replace('## Twee themadialogen', '## Drie themadialogen')), [
      `geen bevindingen op de kaart ^ ${CARD}`,
    ]);
  });

  it('count tips apart', () => {
    const text = smallestReport()
      .replace('- Samen rijden.\n\n## Dromen', '- Samen rijden .\n\n## Dromen')
      .replace('definitief', 'concept');
    const card = (report: string) => lensesOf(report).filter((lens) => lens.includes('op de kaart'));
    assert.deepEqual(card(text), [`1 tip op de kaart ^ ${CARD} ->  .`]);
    assert.deepEqual(card(text.replace('## Twee ideeën', '## Drie ideeën')), [
      `1 bevinding en 1 tip op de kaart ^ ${CARD} ->  . -> Drie`,
    ]);
  });

  it('tell how many lines the card is too long, and lead to what takes most room', () => {
    const text = smallestReport().replace('Iedereen luisterde.', 'Iedereen luisterde naar elkaar. '.repeat(70).trim());
    const { over } = fitCard(readReport(text));
    assert.ok(over > 1);
    const length = (report: string) => lensesOf(report).filter((lens) => /regel|vol/.test(lens));
    assert.deepEqual(length(text), [`${over} regels te lang ^ ${CARD} -> ## Enkele procesobservaties`]);
    assert.equal(length(`${CARD}\n`).length, 1);
  });

  it('tell that a dialogue is never quoted, and stand above each of two with one number', () => {
    const text = `---\ndialogen:\n  - nummer: 1\n    gemeente: Emmen\n  - nummer: 1\n  - gemeente: Borne\n---\n`;
    assert.deepEqual(lensesOf(text), ['geen citaten ^ nummer: 1', 'geen citaten ^ nummer: 1']);
  });

  it('lead nowhere from a quote that is not in the report, and find one with other words or a cut', () => {
    const report = (card: string) =>
      `${CARD}\n\n## Dromen\n\n> ‘${card}’ (student)\n\n${PART_TWO}\n\n> ‘De 🚌 komt hier nooit meer op maandag.’ (student)\n`;
    const ways = (card: string) => lensesOf(report(card)).filter((lens) => lens.startsWith('ga naar'));
    assert.deepEqual(ways('Wat anders.'), []);
    for (const card of ['De 🚌 komt hier nooit meer op zondag.', 'De 🚌 komt (…) op maandag.'])
      assert.deepEqual(ways(card), [
        `ga naar het citaat ^ > ‘${card}’ (student) -> De 🚌 komt hier nooit meer op maandag.`,
      ]);
  });

  it('stand above the first line of a card without a title; there are none without a text', () => {
    assert.equal(lensesOf('## Dromen\n').length, 2);
    assert.deepEqual(lensesOf(''), []);
  });
});
