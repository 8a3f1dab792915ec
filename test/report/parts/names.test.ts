/** A kader with names: what separates two of them and what does not (format-middenvelddialogen.md §3.6). */
import assert from 'node:assert/strict';
import { doublesIn } from '../../../server/src/report/dutch/organisaties.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { exampleOf } from '../../../server/src/rules/organisations/example.ts';

const kaderOf = (names: string) => readReport(exampleOf(names)).kaders[0];
const read = (names: string) => kaderOf(names)?.names?.map(({ value }) => value);
const doubles = (names: string) =>
  doublesIn(kaderOf(names)?.names ?? []).map(({ double, of }) => `${double.value} = ${of.value}`);

describe('the names in a kader', () => {
  it('stand between commas, the last before a full stop', () => {
    assert.deepEqual(read('Fietsersbond, Provincie Drenthe'), ['Fietsersbond', 'Provincie Drenthe']);
    assert.deepEqual(read('Bakker & Zoon B.V., Jansen B.V'), ['Bakker & Zoon B.V.', 'Jansen B.V.']);
  });

  it('may hold the commas of a ministry, known or not', () => {
    for (const ministry of [
      'Ministerie van Onderwijs, Cultuur en Wetenschap',
      'Ministerie van Onderwijs, Cultuur en Wetenschap (OCW)',
      'Ministerie van Onderwijs, Cultuur & Wetenschap',
      'Ministerie Landbouw, Natuur en Voedselkwaliteit',
      'Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur',
      'ministerie van Volksgezondheid, Welzijn en Sport',
      'Ministerie van Zee, Bos en Duin (ZBD)',
    ])
      assert.deepEqual(read(`Fietsersbond, ${ministry}, Gemeente Emmen`), ['Fietsersbond', ministry, 'Gemeente Emmen']);
    assert.deepEqual(read('Ministerie van Onderwijs,\n  Cultuur\u00a0en Wetenschap, Raad'), [
      'Ministerie van Onderwijs, Cultuur\u00a0en Wetenschap',
      'Raad',
    ]);
    assert.deepEqual(read('Ministerie van Defensie, Natuur en Milieu, Raad'), [
      'Ministerie van Defensie',
      'Natuur en Milieu',
      'Raad',
    ]);
  });

  it('are read in one go, however many marks are never closed', () => {
    assert.equal(read('Raad, ‘'.repeat(20_000))?.length, 20_001);
    assert.deepEqual(read('‘Raad, ‘Stad, dorp’, Bos'), ['‘Raad', '‘Stad, dorp’', 'Bos']);
  }).timeout(5_000);

  it('may hold commas in brackets or marks, but not in those that are never closed', () => {
    assert.deepEqual(read('Bond (fietsers, lopers), “Wiel, Band en Bel”, Raad [oud, jong]'), [
      'Bond (fietsers, lopers)',
      '“Wiel, Band en Bel”',
      'Raad [oud, jong]',
    ]);
    assert.deepEqual(read('Bond (fietsers, Raad, ‘s Heeren Huis, Foto’s'), [
      'Bond (fietsers',
      'Raad',
      '‘s Heeren Huis',
      'Foto’s',
    ]);
  });

  it('may be introduced, and go on in a paragraph below a comma', () => {
    assert.deepEqual(read('Dit zijn ze:\n\nBond, Raad,\n\nWiel, Stad.\n\nMet dank aan allen, ook hier.'), [
      'Bond',
      'Raad',
      'Wiel',
      'Stad',
    ]);
    assert.deepEqual(read('Bond, Raad.\n\nMet dank aan allen, ook hier.'), ['Bond', 'Raad']);
    assert.deepEqual(read('Dit zijn ze:\n\n- Bond\n- Raad'), ['Bond', 'Raad']);
  });

  it('may be parted by semicolons, or be bullets', () => {
    assert.deepEqual(read('Bond, afdeling Oost; Raad; Wiel'), ['Bond, afdeling Oost', 'Raad', 'Wiel']);
    assert.deepEqual(read('- Bond, afdeling Oost\n- Raad;\n- Wiel'), ['Bond, afdeling Oost', 'Raad', 'Wiel']);
  });

  it('are known under a title in another spelling, or one that is like it', () => {
    const titled = (title: string, names = 'Aa, Bee, Cee, Dee, Ee') =>
      readReport(exampleOf(names).replace(/### .+/, `### ${title}`)).kaders[0];
    assert.equal(titled('Deelnemers waren afkomstig uit de volgende organisaties.')?.title?.match?.how, 'spelling');
    assert.equal(titled('DEELNEMERS WAREN AFKOMSTIG UIT DE VOLGENDE ORGANISATIES')?.names?.length, 5);
    assert.equal(titled('Deelnemers kwamen uit de volgende organisaties:')?.title?.match?.how, 'near');
    assert.equal(titled('Deelnemers kwamen uit de volgende organisaties:', 'Aa, Bee')?.entry, undefined);
    assert.equal(titled('Begin klein')?.entry, undefined);
  });
});

describe('the same organisation', () => {
  for (const [names, expected] of [
    ['Raad, Wageningen University & Research, WUR', 'WUR = Wageningen University & Research'],
    ['RCE, Rijksdienst voor het Cultureel Erfgoed', 'RCE = Rijksdienst voor het Cultureel Erfgoed'],
    ['Bond van Wielrijders (BWR), BWR', 'BWR = Bond van Wielrijders (BWR)'],
    ['BWR (Bond van Wielrijders), Bond van Wielrijders', 'Bond van Wielrijders = BWR (Bond van Wielrijders)'],
    ['Noord-Zuid Vervoer, Noord Zuid vervoer', 'Noord Zuid vervoer = Noord-Zuid Vervoer'],
    ['EZK, Ministerie van Economische Zaken en Klimaat', 'Ministerie van Economische Zaken en Klimaat = EZK'],
    ['Vereniging Groene Straten, VGS', 'VGS = Vereniging Groene Straten'],
  ] as const)
    it(`is found in ${names}`, () => assert.deepEqual(doubles(names), [expected]));

  it('is not found for initials that are known to be of another, for two letters, or for two branches', () => {
    assert.deepEqual(doubles('NVM, Nederlandse Vereniging van Musea'), []);
    assert.deepEqual(doubles('GS, Groene Straten'), []);
    assert.deepEqual(doubles('Bank (Utrecht), Bank (Arnhem), Bank'), []);
    assert.deepEqual(doubles('NBO (Brood en banket), Nationale Bond van Ouderen (NBVO)'), []);
  });
});
