import assert from 'node:assert/strict';
import { accept, checkCompletion, labelsAt, offered, offeredAt, open } from '../../helpers/features.ts';

const REGISTER =
  '---\nthema: Bussen\ndialogen:\n  - { nummer: 1, deelnemers: 7 }\n  - { nummer: 2, deelnemers: 8 }\n---\n\n';
const CARD = '# Rapportage themadialogen Bussen\n\n';
const PART_TWO = `${CARD}# Themadialogen over bussen: inleiding\n\n`;
const ideas = (heading: string) => `${CARD}## ${heading}\n\n1. Een buurtbus.\n2. Een deelfiets.\n`;
const dialogen = (heading: string, sentence = 'We spraken elkaar.') =>
  `${REGISTER}${PART_TWO}## ${heading}\n\n${sentence}\n`;

describe('completion of a number', () => {
  it('offers in the heading of the ideas how many there are', () => {
    checkCompletion(ideas('Dri{|} ideeën'), 'Twee', ideas('Twee ideeën'));
    checkCompletion(ideas('{|} ideeën'), 'Twee', ideas('Twee ideeën'));
    checkCompletion(ideas('<telwoo{|}rd> ideeën'), 'Twee', ideas('Twee ideeën'));
    checkCompletion(ideas('3{|} ideeën'), '2', ideas('2 ideeën'));
    assert.equal(offered(ideas('{|} ideeën'))[0]?.detail, 'zoveel ideeën staan eronder');
  });

  it('offers at each place of one report what belongs there, in whatever order is asked', () => {
    const said = 'Toen organiseerden we zes themadialogen, waaraan in totaal 9 mensen meededen.';
    const { document, report } = open(dialogen('Twee themadialogen', said));
    const at = (word: string) =>
      offeredAt({ document, report, cursor: report.text.indexOf(word) + 1 }).map(({ label }) => label);
    for (let turn = 0; turn < 2; turn++) {
      assert.deepEqual(at('zes themadialogen'), ['twee']);
      assert.deepEqual(at('9 mensen'), ['15']);
    }
  });

  it('writes the word behind one in the singular', () => {
    checkCompletion(`${CARD}## D{|} ideeën\n\n1. Een buurtbus.\n`, 'Eén', `${CARD}## Eén idee\n\n1. Een buurtbus.\n`);
  });

  it('counts a point that was just begun, as the rule does', () => {
    const list = (heading: string) => `${CARD}## ${heading} ideeën\n\n1. Een buurtbus.\n2. Een fiets.\n3. \n`;
    checkCompletion(list('D{|}'), 'Drie', list('Drie'));
  });

  it('offers the number of dialogues in heading and sentence, as the register has it', () => {
    checkCompletion(dialogen('Z{|} themadialogen'), 'Twee', dialogen('Twee themadialogen'));
    const said = (number: string) =>
      dialogen(
        'Twee themadialogen',
        `Toen organiseerden we ${number} themadialogen, waaraan in totaal 15 mensen meededen.`,
      );
    checkCompletion(said('<telwoord>{|}'), 'twee', said('twee'));
    checkCompletion(said('z{|}'), 'twee', said('twee'));
    assert.equal(offered(said('{|}'))[0]?.detail, 'zoals in de lijst van dialogen');
  });

  it('offers the number of participants as the sum of the register', () => {
    const said = (number: string) =>
      dialogen(
        'Twee themadialogen',
        `Toen organiseerden we twee themadialogen, waaraan in totaal ${number} mensen meededen.`,
      );
    checkCompletion(said('<aantal>{|}'), '15', said('15'));
    checkCompletion(said('1{|}'), '15', said('15'));
  });

  it('offers both in the lines of the card', () => {
    const card = (conversations: string, people: string) =>
      `${REGISTER}${CARD}## Wie zaten aan tafel?\n\n- ${conversations} gesprekken\n- ${people} deelnemers totaal\n`;
    checkCompletion(card('<aantal>{|}', '<aantal>'), '2', card('2', '<aantal>'));
    checkCompletion(card('2', '{|}'), '15', card('2', '15'));
  });

  it('offers how many topics or kaders an announcement announces', () => {
    const chapter = (number: string) =>
      `${PART_TWO}## 3. Eerste stappen en ideeën\n\nEr springen er ${number} thema’s uit:\n\n- Een bus.\n- Een fiets.\n`;
    checkCompletion(chapter('v{|}'), 'twee', chapter('twee'));
  });

  it('goes by the card where there is no register', () => {
    const text = (number: string) =>
      `${CARD}## Wie zaten aan tafel?\n\n- 6 gesprekken\n\n# Themadialogen over bussen: inleiding\n\n## ${number} themadialogen\n\nToen.\n`;
    checkCompletion(text('{|}'), 'Zes', text('Zes'));
    assert.equal(offered(text('{|}'))[0]?.detail, 'zoals op de kaart');
  });

  it('offers no number that nothing in the report tells', () => {
    assert.deepEqual(labelsAt(`${CARD}## {|} ideeën\n`), []);
    assert.deepEqual(labelsAt(`${CARD}## Dromen\n\nWij waren met z{|} mensen.\n`), []);
  });

  it('works in a file from Windows', () => {
    assert.equal(
      accept(open(ideas('🚌{|} ideeën'.replace('🚌', 'V')), '\r\n'), 'Twee'),
      ideas('Twee ideeën').replaceAll('\n', '\r\n'),
    );
  });
});
