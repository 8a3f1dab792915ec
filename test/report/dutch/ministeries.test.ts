import assert from 'node:assert/strict';
import { isNameOn, meantMinisterie } from '../../../server/src/report/dutch/ministeries.ts';

const names = (text: string) => meantMinisterie(text)?.named.map(({ naam }) => naam);

describe('the ministry that a name is meant for', () => {
  for (const [text, naam] of [
    ['Ministerie van Landbouw, Natuur en Voedselkwaliteit', 'Landbouw, Natuur en Voedselkwaliteit'],
    ['Ministerie Landbouw, Natuur en Voedselkwaliteit', 'Landbouw, Natuur en Voedselkwaliteit'],
    ['het ministerie van LNV', 'Landbouw, Natuur en Voedselkwaliteit'],
    ['Min. van VWS', 'Volksgezondheid, Welzijn en Sport'],
    ['OC&W', 'Onderwijs, Cultuur en Wetenschap'],
    ['Ministerie van Onderwijs Cultuur & Wetenschap (OCW)', 'Onderwijs, Cultuur en Wetenschap'],
    ['Ministerie van Onderwijs, Cultuur en Wetenschappen', 'Onderwijs, Cultuur en Wetenschap'],
    ['Ministerie van Binnenlandse Zaken', 'Binnenlandse Zaken en Koninkrijksrelaties'],
    ['Ministerie van Infrastructuur en\u00a0Waterstaat', 'Infrastructuur en Waterstaat'],
  ] as const)
    it(`is ${naam} for ${text}`, () => assert.deepEqual(names(text), [naam]));

  it('is known with every name that fits', () => {
    assert.deepEqual(names('Ministerie van Landbouw'), [
      'Landbouw, Natuur en Voedselkwaliteit',
      'Landbouw, Visserij, Voedselzekerheid en Natuur',
    ]);
  });

  it('is none for what may be something else', () => {
    for (const text of [
      'AZ',
      'Defensie',
      'EZ',
      'Landbouw',
      'Provincie Drenthe',
      'LNV (Ministerie van Landbouw)',
      'Lnv',
    ])
      assert.equal(names(text), undefined, text);
  });

  it('is written in full only letter by letter', () => {
    const full = (text: string) => meantMinisterie(text)?.full;
    assert.equal(full('Ministerie van Economische Zaken en Klimaat (EZK)'), 'Economische Zaken en Klimaat');
    assert.equal(full('Het Ministerie van  Defensie'), 'Defensie');
    assert.equal(full('ministerie van Defensie'), undefined);
    assert.equal(full('Ministerie van Infrastructuur & Waterstaat'), undefined);
  });

  it('has another name after a change of cabinet', () => {
    const on = (text: string, day: string) =>
      meantMinisterie(text)?.named.some((one) => isNameOn(one, { from: day, to: day }));
    assert.equal(on('Ministerie van EZK', '2021-05-01'), true);
    assert.equal(on('Ministerie van EZK', '2024-07-02'), false);
    assert.equal(on('Ministerie van Economische Zaken', '2021-05-01'), false);
    assert.equal(on('Ministerie van Economische Zaken', '2024-07-02'), true);
  });
});
