/** The two rules about privacy beyond the labelled sentences: the edges of a name, fixes, and very long lines. */
import assert from 'node:assert/strict';
import { namesIn } from '../../../server/src/rules/privacy/person-names.ts';
import { gegevensIn } from '../../../server/src/rules/privacy/privacy-gegevens.ts';
import { checksOf } from '../../helpers/checks.ts';

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

  it('knows a name behind an abbreviation, whose full stop ends no sentence', () =>
    all(`
      Ik groet mevr. {{Jansen}} altijd, mevr.{{Smit}} ook, en dhr {{Pietersen}}.
      Dr. {{Sluiter}}, drs. {{P. Bakker}}, ir. {{Smits}}, ing. {{de Wit}}, prof. dr. {{Terpstra}}, jhr. {{van Lennep}}.
      Mr. {{Visser}} en ds. {{J. Kooistra}} van de fam. {{De Boer}}.
      Het was o.a. {{Mark}} die kwam.
    `));

  it('knows a name by its initials, and particles that are shortened', () =>
    all(`
      Ik zag {{J. Jansen}}, {{J.P. de Vries}}, {{J. P. van ’t Hof}} en {{Th. v.d. Berg}}.
      Mevrouw {{v.d. Berg}}, meneer {{v/d Meer}}, {{Piet v/d Veen}} en {{Klaas vd Velde}}.
      {{C. de Wit}} kwam met {{A. Yılmaz}} en {{Š. Novák}}.
    `));

  it('knows names from elsewhere whose given name it knows, with all their letters and particles', () =>
    all(`
      Met {{Ayşe Öztürk}}, {{Mohamed ben Ali}}, {{Youssef El-Idrissi}} en {{Fatima al-Hassan}}.
      Met {{Agnieszka Wójcik-Kowalska}}, {{Paweł Łukasiewicz}}, {{Pedro da Silva}} en {{Maria dos Santos}}.
      Met {{Anna von Essen}}, {{Ricardo di Napoli}}, {{Radjesh Ramdin-Biharie}} en {{Trần Thị Mai}}.
      Met {{Jose\u0301 Alvarez}} en {{Sanne d’Hondt}}.
    `));

  it('leaves a capital alone that is a label, also before the next sentence', () =>
    all(`
      Neem vitamine D. Mensen vergeten dat. Of kies optie B. Docenten doen dat ook.
      We gaan van A naar B. Buurten helpen. In groep 5 B. Leraren zeiden dat.
      Hij is dr. Dat helpt, en zij is ing. Mijn zus niet.
      D66, de A2, de G4 en v.d. en dr. in de titel, zei Mw. X.
    `));

  it('leaves a municipality, a saint, a street or a school alone that is called after somebody', () =>
    all(`
      Ik woon in Hendrik Ido Ambacht, en mijn zus in Hendrik-Ido-Ambacht en St. Anthonis.
      Bij St. Nicolaas op de J. P. Coenschool, in de A. Brandtstraat en op het Mr. Visserplein.
      De G.G.D. Twente en de Ds. Theodor Fliednerstraat.
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
      Op 12-03-1951 opgericht, van 06-01-2021 tot 15-03-2021 dicht.
      Het kostte € 123456782 en we deden 100 000 009 stappen.
      Kom @ 12.30 uur naar www.voorbeeld.nl, of volg @gemeente.
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

  it('knows number plates, without hyphens only where it is said what they are', () =>
    all(`
      De {{12-ABC-3}}, de {{GH-123-B}} en de {{AB-12-34}} stonden voor de deur.
      Mijn auto, de {{12GBC3}}, is weg, en dat is kenteken {{gb 12 cd}} ook.
      Mijn kenmerk AB-12-34 op de N-34, van 10-12 en 2020-2021, zei Covid-19.
      De auto van 12 km verder kost 25 euro in 2010.
    `));

  it('knows a date of birth from any other date', () =>
    all(`
      Ik ben geboren op {{12-3-1980}}, mijn man geb. {{12/03/’78}} en mijn kind op {{12 maart 2001}} geboren.
      Op {{12-03-1951}} geboren, van 06-01-2021 tot 15-03-2021 dicht.
      Geboren in 1980, in maart 1980. De school ging op 12 maart 1980 open.
    `));

  it('knows the name of a user, unless that speaks for many', () =>
    all(`
      Volg {{@jan_de_boer}} of {{@jan}}, en @gemeente, @politie en @GemeenteEmmen niet.
      Op Instagram heet ik {{fietsmeisje99}}, mijn gebruikersnaam is {{kees.vries}}, zie {{facebook.com/kees.de.vries}}.
      Op Facebook is een groep, op account van de school. Mijn naam is Haas.
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
  const more = [
    'mevr. ',
    'v.d. ',
    'J. P. v.d. Aa ',
    'dr.',
    'al-A',
    'Jan v/d ',
    'AB-12-',
    '12AB',
    'auto 12',
    'geboren 1-1-1980 ',
    'insta is a.',
    '@a.',
    'x.com/',
    'a@',
    'a.',
    'a+',
    'Jan.+',
    '@',
    '.',
    '’',
    ' ',
    'a punt ',
    'apenstaartje ',
    'Kerkstraat 1 ',
    'Sint ',
    'woon ',
  ];

  // A failure here is a timeout: a pattern that backtracks takes minutes.
  for (const piece of [...pieces, ...more]) {
    it(`do not choke on 100 kB of ‘${piece}’`, () => {
      const words = piece.repeat(Math.ceil(100_000 / piece.length));
      assert.ok(Array.isArray(namesIn(words)));
      assert.ok(Array.isArray(gegevensIn(words)));
    });
  }
});
