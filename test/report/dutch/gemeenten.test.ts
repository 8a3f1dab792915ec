import assert from 'node:assert/strict';
import table from '../../../schemas/gemeenten.json' with { type: 'json' };
import { nameKey } from '../../../server/src/report/dutch/gemeente-spelling.ts';
import {
  gemeenteKey,
  gemeenteNames,
  meantGemeente,
  nearestGemeenten,
  officialName,
  splitGemeenten,
} from '../../../server/src/report/dutch/gemeenten.ts';

describe('splitting a list of municipalities', () => {
  for (const [text, names] of [
    ['Emmen', ['Emmen']],
    ['Emmen en Borne', ['Emmen', 'Borne']],
    ['Emmen & Borne', ['Emmen', 'Borne']],
    ['Emmen, Goes en Borne', ['Emmen', 'Goes', 'Borne']],
    ['Emmen, Goes, Borne', ['Emmen', 'Goes', 'Borne']],
    ['Aa en Hunze', ['Aa en Hunze']],
    ['Emmen en Aa en Hunze', ['Emmen', 'Aa en Hunze']],
    ['Aa en Hunze en Borne', ['Aa en Hunze', 'Borne']],
    ['Aa en Hunze en Peel en Maas', ['Aa en Hunze', 'Peel en Maas']],
    ['Emmen, West Maas en Waal en Borne', ['Emmen', 'West Maas en Waal', 'Borne']],
    ['Nuenen, Gerwen en Nederwetten', ['Nuenen, Gerwen en Nederwetten']],
    ['Emmen, Nuenen, Gerwen en Nederwetten en Borne', ['Emmen', 'Nuenen, Gerwen en Nederwetten', 'Borne']],
    ['nuenen, gerwen en nederwetten', ['nuenen, gerwen en nederwetten']],
    ['Nergenshuizen en Borne', ['Nergenshuizen', 'Borne']],
    ['Nergenshuizen en Overal', ['Nergenshuizen', 'Overal']],
    ['Emmen en Coevorden, Borne', ['Emmen en Coevorden', 'Borne']],
    ['Emmen,Borne', ['Emmen', 'Borne']],
    ['Emmen, Goes en Borne,', ['Emmen', 'Goes', 'Borne']],
    [' Emmen ,, Borne ', ['Emmen', 'Borne']],
    ['Emmen (2x, online), Goes (1x) en Borne', ['Emmen (2x, online)', 'Goes (1x)', 'Borne']],
    ['Bergen (NH) en Krimpen a/d IJssel', ['Bergen (NH)', 'Krimpen a/d IJssel']],
    ['', []],
    [' , ', []],
  ] as const) {
    it(`‘${text}’ is ${names.length === 0 ? 'none' : names.map((name) => `‘${name}’`).join(' + ')}`, () => {
      const pieces = splitGemeenten(text);
      assert.deepEqual(
        pieces.map(({ name }) => name),
        names,
      );
      for (const { name, start, end } of pieces) assert.equal(text.slice(start, end), name);
    });
  }
});

describe('the name of a municipality', () => {
  it('is known in another spelling', () => {
    assert.equal(officialName('emmen'), 'Emmen');
    assert.equal(officialName('Sudwest Fryslan'), 'Súdwest-Fryslân');
    assert.equal(officialName('West-Betuwe'), 'West Betuwe');
    assert.equal(officialName('Aa & Hunze'), 'Aa en Hunze');
  });

  it('may have two official forms', () => {
    assert.equal(gemeenteKey('Den Haag'), gemeenteKey('’s-Gravenhage'));
    assert.equal(gemeenteKey('Den Bosch'), gemeenteKey('’s-Hertogenbosch'));
  });

  it('is unknown for a village, a region and a whole page', () => {
    for (const name of [
      'Heuvelrug',
      'Noaberkracht',
      'Borneo',
      'Bergen (Zeeland, misschien',
      'Hengelo Gld',
      'Emmen Goes',
      '',
      'Emmen '.repeat(10_000),
    ])
      assert.equal(officialName(name), undefined);
  });

  it('is its own where it is unknown', () => {
    assert.equal(gemeenteKey('Nergenshuizen'), gemeenteKey('nergenshuizen'));
    assert.notEqual(gemeenteKey('Nergenshuizen'), gemeenteKey('Nergens'));
  });

  it('has the ones it may stand for, most likely first', () => {
    assert.equal(nearestGemeenten('Heuvelrug')[0], 'Utrechtse Heuvelrug');
    assert.equal(nearestGemeenten('Emen')[0], 'Emmen');
    assert.deepEqual(nearestGemeenten('Xyzzy'), []);
  });

  it('is one spelling for one municipality, however it is folded', () => {
    const keys = new Map<string, string>();
    for (const row of table.gemeenten) {
      const key = nameKey(row.naam);
      assert.equal(keys.get(key) ?? row.naam, row.naam);
      keys.set(key, row.naam);
    }
  });

  it('may have its province or a remark beside it', () => {
    const meant = (name: string) => [meantGemeente(name)?.gemeente.provincie, meantGemeente(name)?.how];
    assert.deepEqual(meant('Bergen'), ['Limburg', 'name']);
    assert.deepEqual(meant('Bergen (NH.)'), ['Noord-Holland', 'name']);
    for (const name of ['Bergen NH', 'Bergen(NH)', 'Bergen (N.H.)', 'Bergen-NH'])
      assert.deepEqual(meant(name), ['Noord-Holland', 'name'], name);
    for (const name of ['Bergen Noord-Holland', 'Bergen Noord Holland', 'bergen (noord-holland)'])
      assert.deepEqual(meant(name), ['Noord-Holland', 'province'], name);
    assert.deepEqual(meant('gemeente Emmen'), ['Drenthe', 'province']);
    for (const name of ['Emmen (2x)', 'Emmen (twee keer)', '2x Emmen', 'Emmen 2 keer'])
      assert.deepEqual(meant(name), ['Drenthe', 'remark'], name);
  });

  it('stands once in the list', () => {
    assert.equal(new Set(gemeenteNames).size, gemeenteNames.length);
    assert.ok(gemeenteNames.length >= 342);
  });

  it('lies in a province, of which each has as many as there were in 2021', () => {
    const in2021 = table.gemeenten.filter((row) => !('vanaf' in row && row.vanaf));
    const counts = new Map<string, number>();
    for (const { provincie } of in2021) counts.set(provincie, (counts.get(provincie) ?? 0) + 1);
    assert.deepEqual(Object.fromEntries([...counts].sort()), {
      Drenthe: 12,
      Flevoland: 6,
      Fryslân: 18,
      Gelderland: 51,
      Groningen: 10,
      Limburg: 31,
      'Noord-Brabant': 61,
      'Noord-Holland': 47,
      Overijssel: 25,
      Utrecht: 26,
      Zeeland: 13,
      'Zuid-Holland': 52,
    });
  });

  it('lies in the province of those that it was made of', () => {
    const provinceOf = (naam: string) => table.gemeenten.find((row) => row.naam === naam)?.provincie;
    for (const row of table.gemeenten)
      for (const into of ('opgegaanIn' in row && row.opgegaanIn) || [])
        assert.equal(provinceOf(into), row.provincie, row.naam);
  });
});
