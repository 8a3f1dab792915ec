/** The three lines of *wie zaten aan tafel* (format.md §2). */
import assert from 'node:assert/strict';
import type { AanTafel } from '../../../server/src/report/model.ts';
import { checkRanges, read, sectionIn } from '../../helpers/read.ts';

function lines(...items: readonly string[]): AanTafel {
  const report = read(`## Wie zaten aan tafel?\n\n${items.map((item) => `- ${item}\n`).join('')}`);
  const { aanTafel } = sectionIn(report, 'aanTafel');
  assert.ok(aanTafel);
  return aanTafel;
}

describe('the lines of wie zaten aan tafel', () => {
  it('give the numbers and the hosts', () => {
    const { gesprekken, deelnemers, hosts } = lines(
      '6 gesprekken',
      '47 deelnemers totaal',
      'Hosts kwamen uit de volgende gemeentes: Emmen, Aa en Hunze en Borne',
    );
    assert.deepEqual(
      [gesprekken?.count?.value, deelnemers?.count?.value, hosts?.gemeenten.map(({ value }) => value)],
      [6, 47, ['Emmen', 'Aa en Hunze', 'Borne']],
    );
    assert.deepEqual([gesprekken?.expected, deelnemers?.expected, hosts?.expected], [undefined, undefined, undefined]);
  });

  it('know where each number and name stands', () => {
    checkRanges(
      '## Wie zaten aan tafel?\n\n- {{6}} gesprekken\n- **{{47}}** deelnemers totaal\n- Hosts kwamen uit de volgende gemeentes: {{Emmen}} en\n  {{Aa en Hunze}}\n',
      ({ sections: [section] }) => {
        const { gesprekken, deelnemers, hosts } = section?.aanTafel ?? {};
        return [
          gesprekken?.count?.range,
          deelnemers?.count?.range,
          ...(hosts?.gemeenten ?? []).map(({ range }) => range),
        ];
      },
    );
  });

  it('may stand in any order', () => {
    const { gesprekken, deelnemers, hosts } = lines(
      'Hosts kwamen uit de volgende gemeente: Emmen',
      '47 deelnemers totaal',
      '6 gesprekken',
    );
    assert.deepEqual([gesprekken?.count?.value, deelnemers?.count?.value, hosts?.gemeenten.length], [6, 47, 1]);
  });

  it('that are missing are absent', () => {
    assert.deepEqual(lines('6 gesprekken'), { ...lines('6 gesprekken'), deelnemers: undefined, hosts: undefined });
  });

  it('belong to the word that comes first', () => {
    const { gesprekken, deelnemers } = lines('6 gesprekken met 47 deelnemers');
    assert.deepEqual([gesprekken?.count?.value, deelnemers], [6, undefined]);
  });

  it('are each of one item', () => {
    const { deelnemers, hosts } = lines('47 deelnemers uit drie gemeentes');
    assert.deepEqual([deelnemers?.count?.value, hosts], [47, undefined]);
  });
});

describe('a count', () => {
  for (const [line, value, expected] of [
    ['6 gesprekken', 6, undefined],
    ['1 gesprek', 1, undefined],
    ['6 Gesprekken.', 6, undefined],
    ['**6** gesprekken', 6, undefined],
    ['1 gesprekken', 1, '1 gesprek'],
    ['6 gesprek', 6, '6 gesprekken'],
    ['zes gesprekken', 6, '6 gesprekken'],
    ['Zes gesprekken', 6, '6 gesprekken'],
    ['6 keer een gesprek', 6, '6 gesprekken'],
    ['Gesprekken: 6', 6, '6 gesprekken'],
    ['1.200 gesprekken', 1200, undefined],
    ['1 200 gesprekken', 1200, undefined],
    ['6 (zes) gesprekken', 6, '6 gesprekken'],
    ['een gesprek', 1, '1 gesprek'],
    ['een drietal gesprekken', 3, '3 gesprekken'],
    ['Aantal gesprekken: 6, waarvan 2 online', 6, '6 gesprekken'],
    ['In 2021 voerden we 6 gesprekken', 6, '6 gesprekken'],
    ['gesprekken', undefined, '<aantal> gesprekken'],
    ['<aantal> gesprekken', undefined, undefined],
  ] as const) {
    it(`‘${line}’ is ${value ?? 'no number'}${expected ? `, and should be ‘${expected}’` : ''}`, () => {
      const { gesprekken } = lines(line);
      assert.deepEqual([gesprekken?.count?.value, gesprekken?.expected], [value, expected]);
    });
  }

  for (const line of [
    'tussen 5 en 7 gesprekken',
    '6 à 7 gesprekken',
    '6 of 7 gesprekken',
    '5-7 gesprekken',
    '5 – 7 gesprekken',
    '5 tot en met 7 gesprekken',
    '2 x 3 gesprekken',
    'ongeveer 6 gesprekken',
    'ca. 6 gesprekken',
    'een stuk of 6 gesprekken',
    '~6 gesprekken',
    '6+ gesprekken',
    '6? gesprekken',
    'meer dan 6 gesprekken',
    '2..5 gesprekken',
    '1,,5 gesprekken',
    '1,5 gesprekken',
    'een paar gesprekken',
  ]) {
    it(`‘${line}’ says no number for certain, and more than its form`, () => {
      const { gesprekken } = lines(line);
      assert.deepEqual(
        [gesprekken?.count, gesprekken?.expected, gesprekken?.saysMore],
        [undefined, '<aantal> gesprekken', true],
      );
    });
  }

  it('says more than its form where other words or numbers stand beside it', () => {
    for (const line of [
      '6 gesprekken, waarvan 2 online',
      '6 gespreksavonden',
      '6 goede gesprekken',
      '6 gesprekken met 47 deelnemers',
      'gesprekken met buren',
    ])
      assert.equal(lines(line).gesprekken?.saysMore, true, line);
    for (const line of [
      'zes gesprekken',
      '6 gespreken',
      '6 gesprekken in totaal',
      '6 keer een gesprek',
      'Aantal gesprekken: 6',
      '6 (zes) gesprekken',
    ])
      assert.equal(lines(line).gesprekken?.saysMore, false, line);
  });

  it('of participants says that it is the total', () => {
    assert.deepEqual(
      [
        '47 deelnemers totaal',
        '1 deelnemer totaal',
        '47 deelnemers',
        '47 deelnemers in totaal',
        '1 deelnemers totaal',
      ].map((line) => lines(line).deelnemers?.expected),
      [undefined, undefined, '47 deelnemers totaal', '47 deelnemers totaal', '1 deelnemer totaal'],
    );
  });
});

describe('the line of the hosts', () => {
  const FORM = 'Hosts kwamen uit de volgende';
  for (const [line, names, expected] of [
    [`${FORM} gemeente: Emmen`, ['Emmen'], undefined],
    [`${FORM} gemeentes: Emmen en Borne`, ['Emmen', 'Borne'], undefined],
    [`${FORM} gemeenten: Emmen en Borne`, ['Emmen', 'Borne'], undefined],
    [`${FORM} gemeentes: Emmen, Borne`, ['Emmen', 'Borne'], undefined],
    [`${FORM} gemeentes: Emmen & Borne.`, ['Emmen', 'Borne'], undefined],
    [`${FORM} gemeentes: <gemeentes>`, [], undefined],
    [`${FORM} gemeente: Aa en Hunze`, ['Aa en Hunze'], undefined],
    [`${FORM} gemeentes: Emmen`, ['Emmen'], `${FORM} gemeente: Emmen`],
    [`${FORM} gemeente: Emmen en Borne`, ['Emmen', 'Borne'], `${FORM} gemeentes: Emmen en Borne`],
    ['De hosts kwamen uit: Emmen en Borne', ['Emmen', 'Borne'], `${FORM} gemeentes: Emmen en Borne`],
    ['Gemeentes: Emmen en Borne', ['Emmen', 'Borne'], `${FORM} gemeentes: Emmen en Borne`],
    [`${FORM} gemeentes Emmen en Borne`, ['Emmen', 'Borne'], `${FORM} gemeentes: Emmen en Borne`],
    [`${FORM} gemeentes:`, [], `${FORM} gemeentes: <gemeentes>`],
  ] as const) {
    it(`‘${line}’ names ${names.length === 0 ? 'nobody' : names.join(' + ')}${expected ? `, and should be ‘${expected}’` : ''}`, () => {
      const { hosts } = lines(line);
      assert.deepEqual([hosts?.gemeenten.map(({ value }) => value), hosts?.expected], [names, expected]);
    });
  }
});

describe('enumerating', () => {});
