import assert from 'node:assert/strict';
import { accept, checkCompletion, checkOffersNothing, labelsAt, offered, open } from '../../helpers/features.ts';

const record = (rest: string) => `---\nthema: Wonen\ndialogen:\n  - { nummer: 1, ${rest} }\n---\n`;

const REGISTER =
  'dialogen:\n  - { nummer: 1, gemeente: Emmen, datum: 2024-04-12, deelnemers: 7 }\n  - { nummer: 2, gemeente: Borne, datum: 2024-04-19, deelnemers: 8 }\n';

/** A card with `list` after the colon in the line about its hosts. */
const hosts = (list: string, register = REGISTER) =>
  `---\nthema: Bussen\n${register}---\n\n# Rapportage themadialogen Bussen\n\n## Wie zaten aan tafel?\n\n- 2 gesprekken\n- Hosts kwamen uit de volgende gemeentes:${list}\n\n## Enkele procesobservaties\n`;

describe('completion of a municipality in the register', () => {
  it('offers those that there were on the day of the dialogue', () => {
    const before = labelsAt(record('gemeente: {|}, datum: 2021-05-12'));
    assert.ok(before.includes('Cuijk') && !before.includes('Land van Cuijk'));
    const after = labelsAt(record('gemeente: {|}, datum: 2022-05-12'));
    assert.ok(after.includes('Land van Cuijk') && !after.includes('Cuijk'));
  });

  it('goes by the other dialogues, or by the years of the period, where the day is not known', () => {
    const others = `---\ndialogen:\n  - { nummer: 1, gemeente: Emmen, datum: 2024-04-12 }\n  - { nummer: 2, gemeente: {|} }\n---\n`;
    assert.ok(!labelsAt(others).includes('Cuijk'));
    assert.ok(
      !labelsAt(`---\nperiode: voorjaar 2021\ndialogen:\n  - { nummer: 2, gemeente: {|} }\n---\n`).includes(
        'Land van Cuijk',
      ),
    );
  });

  it('offers those of all years where nothing tells when it was, with since or until when', () => {
    const items = offered(record('gemeente: {|}, datum: <jaar-maand-dag>'));
    const detail = (label: string) => items.find((item) => item.label === label)?.detail;
    assert.equal(detail('Cuijk'), 'tot 1 januari 2022');
    assert.equal(detail('Land van Cuijk'), 'sinds 1 januari 2022');
    assert.equal(detail('Emmen'), undefined);
  });

  it('is found by another name', () => {
    checkCompletion(
      record('gemeente: Den B{|}'),
      '’s-Hertogenbosch'.replace('’', "'"),
      record(`gemeente: "'s-Hertogenbosch"`),
    );
  });
});

describe('completion in the line of the hosts', () => {
  it('offers the hosts of the register first: all of them, then each', () => {
    const items = offered(hosts(' {|}'));
    assert.deepEqual(
      items.slice(0, 3).map(({ label, detail }) => [label, detail]),
      [
        ['Emmen en Borne', 'alle uit de lijst van dialogen'],
        ['Emmen', 'Emmen, 12 april 2024, 7 deelnemers'],
        ['Borne', 'Borne, 19 april 2024, 8 deelnemers'],
      ],
    );
    assert.ok(items.some(({ label }) => label === 'Aa en Hunze'));
  });

  it('takes the place of the placeholder', () => {
    checkCompletion(hosts(' <gemee{|}ntes>'), 'Emmen en Borne', hosts(' Emmen en Borne'));
    checkCompletion(hosts(' <gemeentes>{|}'), 'Borne', hosts(' Borne'));
  });

  it('puts a space behind the colon', () => {
    checkCompletion(hosts('{|}'), 'Borne', hosts(' Borne'));
  });

  it('finishes a name, and leaves out those that are named', () => {
    checkCompletion(hosts(' Emmen en Bo{|}'), 'Borne', hosts(' Emmen en Borne'));
    checkCompletion(hosts(' Hulst, Ka{|} en Borne'), 'Kampen', hosts(' Hulst, Kampen en Borne'));
    assert.ok(!labelsAt(hosts(' Emmen, {|}')).includes('Emmen'));
    assert.equal(labelsAt(hosts(' Emmen, {|}'))[0], 'Borne');
  });

  it('knows a name with “en” in it', () => {
    checkCompletion(hosts(' Emmen en Aa en Hu{|}'), 'Aa en Hunze', hosts(' Emmen en Aa en Hunze'));
    checkCompletion(hosts(' Aa en{|}'), 'Aa en Hunze', hosts(' Aa en Hunze'));
  });

  it('goes by the dates of the register', () => {
    assert.ok(!labelsAt(hosts(' {|}')).includes('Weesp'));
    assert.ok(labelsAt(hosts(' {|}', '')).includes('Weesp'));
  });

  it('offers nothing in front of a name, or in front of the colon', () => {
    checkOffersNothing(hosts(' {|}Emmen'));
    checkOffersNothing(hosts(' Emmen, {|} Borne'));
    checkOffersNothing(hosts(' Emmen').replace('gemeentes:', 'gemeen{|}tes:'));
  });

  it('works in a file from Windows, and behind an emoji', () => {
    assert.equal(
      accept(open(hosts(' Emmen 🚌, Bo{|}'), '\r\n'), 'Borne'),
      hosts(' Emmen 🚌, Borne').replaceAll('\n', '\r\n'),
    );
  });
});
