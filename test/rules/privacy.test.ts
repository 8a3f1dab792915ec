/** What the two rules about privacy see and leave alone, beyond the labelled sentences: the edges of a name, fixes, and very long lines. */
import assert from 'node:assert/strict';
import { namesIn } from '../../server/src/rules/person-names.ts';
import { gegevensIn } from '../../server/src/rules/privacy-gegevens.ts';
import { checksOf } from '../helpers/checks.ts';

const naam = checksOf('privacy-naam');
const gegevens = checksOf('privacy-gegevens');
const quote = (words: string) => `## Dromen\n\n> “${words}” (student, dialoog 2)\n`;

describe('privacy-naam', () => {
  const all = (sentences: string) => {
    for (const sentence of sentences.trim().split(/\s*\n\s*/)) naam.checkFindings(quote(sentence));
  };

  it('takes the whole name, with all that belongs to it, and no more', () =>
    all(`
      De heer {{Van der Linden-de Vries}} zei niets.
      Mevrouw {{IJzerman}} en meneer {{O’Brien}} dansten.
      Ik sprak met {{Jan Willem van der Laan}} in het dorp.
      De verhalen van {{Ruud}}, {{Henk}} en {{Piet}} leken op elkaar.
      Ik ging met {{Sara}}’s moeder naar de markt.
      Bij {{Karin Nijhuis}} in de tuin.
    `));

  it('knows a given name that is an ordinary word by what it does', () =>
    all(`
      {{Iris}} heeft hier nooit willen wonen.
      Met {{Iris}} was het anders.
      Iris en tulp staan in bloei.
      Wil Nederland dit wel?
      Elke Nederlander weet dat.
    `));

  it('leaves functions, languages and municipalities behind a title or a relative alone', () =>
    all(`
      De wethouder van Zwolle en de burgemeester van Den Haag kwamen kijken.
      Meneer de Voorzitter, mevrouw de Burgemeester, kom binnen.
      Een meneer van Philips en die mevrouw van Humanitas hielpen.
      Mijn zus in Assen en mijn familie in Suriname missen mij.
      Mijn leraar Frans was streng, ik spreek nog steeds Frans.
      De heer Jezus.
    `));

  it('leaves sayings, shops, streets, schools and animals alone', () =>
    all(`
      Leg het uit in Jip en Janneketaal, niet in Jip-en-Janneke-zinnen.
      De Jan Linders, de Dirk en de Albert Heijn.
      De Gerard Doustraat, de Prins Bernhardlaan en de Pastoor van Ars-kerk.
      Onze kinderen zitten op de Jan Ligthartschool en de Sint Jan.
      Vitamine D. Dat helpt, en de tips van B. Dat weet ik.
      De F.C. Utrecht en V.V. Rigtersbleek.
      Mijn naam is Haas.
    `));

  it('puts the role in place of a name that a line break runs through', () =>
    naam.checkFix(
      '## Dromen\n\n> ‘Dank aan Karin{|} de\n> Boer voor alles.’ (student, dialoog 2)\n',
      '## Dromen\n\n> ‘Dank aan [rol] voor alles.’ (student, dialoog 2)\n',
    ));

  it('looks at quotes only', () => naam.checkFindings('## Dromen\n\n- Een bankje voor Karin de Boer.\n'));
});

describe('privacy-gegevens', () => {
  const all = (sentences: string) => {
    for (const sentence of sentences.trim().split(/\s*\n\s*/)) gegevens.checkFindings(quote(sentence));
  };

  it('knows telephone numbers in every way that people write them', () =>
    all(`
      Bel {{06 01234567}} of {{0601234567}}.
      Bel {{0601 234 567}}, {{06-0123.4567}} of {{020 - 012 34 56}}.
      Tel. {{(0512) 012345}}.
    `));

  it('leaves dates, amounts, codes and numbers of organisations alone', () =>
    all(`
      Op 12-03-1951 geboren, van 06-01-2021 tot 15-03-2021 dicht.
      Het kostte € 123456782 en we deden 100 000 009 stappen.
      Kom @ 12.30 uur naar www.voorbeeld.nl, of volg @jan.
      Postbus 12345, 1234 AB.
      Bel 0800-0123 456 of 088-0123456.
      Artikel 3.14.2.1 van 2019.
    `));

  it('knows where somebody lives from where something is', () =>
    all(`
      Ik woon in de {{Kerkstraat 40}}.
      Ik woon in de Kerkstraat 40 jaar lang.
      We eten samen in de Kerkstraat 40.
      Hier in 1234 AB, 5 minuten fietsen van het dorp.
    `));

  it('needs to be told that three times three digits are a burgerservicenummer', () =>
    all(`
      Mijn bsn is {{123 456 782}}.
      Het ordernummer was 123 456 782.
    `));
});

describe('the privacy rules on very long lines', () => {
  const pieces = [
    'A',
    'A ',
    'Aa ',
    'Aa-',
    '0',
    '0 ',
    '06-',
    '06 ',
    'NL01 ABCD 1',
    '1234 AB ',
    'Jan ',
    'Jan, ',
    'Jan van ',
    'Van ',
    'mevrouw ',
    'mijn man ',
    'J.',
    'J. ',
  ];
  const more = ['a@', 'a.', 'a+', 'Jan.+', '@', '.', '’', ' ', 'a punt ', 'apenstaartje ', 'Kerkstraat 1 ', 'Sint ', 'woon '];

  // The time limit of a test is what fails here: a pattern that looks back and forth takes minutes.
  for (const piece of [...pieces, ...more]) {
    it(`do not choke on 100 kB of ‘${piece}’`, () => {
      const words = piece.repeat(Math.ceil(100_000 / piece.length));
      assert.ok(Array.isArray(namesIn(words)));
      assert.ok(Array.isArray(gegevensIn(words)));
    });
  }
});
