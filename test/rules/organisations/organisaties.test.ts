/** The rules about the kader with the organisations, in its unusual shapes. */
import assert from 'node:assert/strict';
import { missingKaders } from '../../../server/src/features/inserting/missing-pieces.ts';
import { check } from '../../../server/src/rules/check.ts';
import { exampleOf } from '../../../server/src/rules/organisations/example.ts';
import { applyEdits, checksOf } from '../../helpers/checks.ts';
import { kindOf, pagesPart, readAs } from '../../helpers/kinds.ts';
import { crlf } from '../../helpers/marked.ts';

const missing = checksOf('organisaties-ontbreken');
const double = checksOf('organisatie-dubbel');
const order = checksOf('organisaties-volgorde');
const spelling = checksOf('organisatie-schrijfwijze');
const count = checksOf('aantal-organisaties');
const claim = (number: string) => `\nEr deden in totaal 41 mensen van ${number} verschillende organisaties mee.\n`;
const dated = (names: string, header: string) =>
  exampleOf(names).replace('thema: Mobiliteit\n', `thema: Mobiliteit\n${header}\n`);

describe('organisaties-ontbreken', () => {
  const report = (body: string) =>
    `---\nrapportage: middenvelddialogen\nthema: Bos\n---\n\n# Verslag middenvelddialogen over ‘Bos’\n\n${body}`;

  it('puts the kader at the end of its usual chapter, sections inside and all', () => {
    missing.checkFix(
      report('## 2. Hoe kunnen we dit {|}aanpakken?\n\n### 2.1 Bomen\n\nPlant ze.\n\n## 3. Aan de slag!\n\nBegin.\n'),
      report(
        '## 2. Hoe kunnen we dit aanpakken?\n\n### 2.1 Bomen\n\nPlant ze.\n\n:::kader\n### Deelnemers waren afkomstig uit de volgende organisaties:\n\n<organisaties>.\n:::\n\n## 3. Aan de slag!\n\nBegin.\n',
      ),
    );
  });

  it('puts a kader that may stand anywhere at the end of its usual chapter, and offers it there', () => {
    const entry = {
      id: 'clubs',
      name: 'het kader met de clubs',
      title: 'De clubs',
      content: 'names',
      usual: 'buurt0',
    } as const;
    const texts = { help: 'De clubs.', example: 'A.', snippet: [':::kader', '### De clubs', '', '<clubs>.', ':::'] };
    const part = pagesPart('buurt', 'het verslag', 'Verslag', ['Begin', 'Slot']);
    const kind = kindOf('buurten', { ...part, kaderEntries: [{ ...entry, ...texts, required: true }] });
    const text = '---\nrapportage: buurten\nthema: Bos\n---\n\n# Verslag\n\n## Begin\n\nA.\n\n## Slot\n\nB.\n';
    const found = check(readAs(kind, text)).find(({ code }) => code === 'organisaties-ontbreken');
    const whole = text.replace('A.\n', `A.\n\n${texts.snippet.join('\n')}\n`);
    assert.equal(applyEdits(text, found?.fixes[0]?.edits ?? []), whole);
    assert.deepEqual(
      missingKaders(readAs(kind, text)).map(({ label, at }) => [label, text.slice(0, at).trim().slice(-2)]),
      [['De clubs', 'A.']],
    );
  });

  it('is said of the title where no chapter is there', () =>
    missing.checkFindings(report('').replace(/#.+/, '{{$&}}')));

  it('gives a kader that holds nothing but names the title', () => {
    const kader = (title: string) =>
      report(`## 3. Aan de slag!\n\n:::kader\n### ${title}\n\nAa, Bee, Cee, Dee, Ee, Eff, Gee, Ha.\n:::\n`);
    missing.checkFix(kader('Wie {|}deden er mee?'), kader('Deelnemers waren afkomstig uit de volgende organisaties:'));
  });

  it('is not found in another kind of report', () =>
    missing.checkFindings('# Themadialogen over bos: inleiding\n\n## 3. Eerste stappen\n'));
});

describe('organisatie-dubbel', () => {
  it('takes the name out wherever it stands in the list', () => {
    double.checkFix(
      exampleOf('{|}RCE, Rijksdienst voor het Cultureel Erfgoed, Zee'),
      exampleOf('Rijksdienst voor het Cultureel Erfgoed, Zee'),
    );
    double.checkFix(exampleOf('Raad, Zee, Raad{|}'), exampleOf('Raad, Zee'));
    double.checkFix(exampleOf('- Raad\n- Raad{|}\n- Zee'), exampleOf('- Raad\n- Zee'));
    double.checkFix(crlf(exampleOf('Raad,\nZee, Zee{|},\nZoo')), crlf(exampleOf('Raad,\nZee,\nZoo')));
  });

  it('writes the number that counted it twice', () => {
    double.checkFix(exampleOf('Raad, Zee, Zee{|}', claim('drie')), exampleOf('Raad, Zee', claim('twee')));
    double.checkFix(exampleOf('Raad, Zee, Zee{|}', claim('vijf')), exampleOf('Raad, Zee', claim('vijf')));
  });

  it('is not found while names are still to be filled in', () =>
    double.checkFindings(exampleOf('<organisaties>, <organisaties>')));
});

describe('organisaties-volgorde', () => {
  it('passes over van, articles, spaces and accents', () => {
    order.checkFindings(
      exampleOf('Bond van Boeren, Bond Cafés, Het Dorp, Éénhoorn, Hogeschool van Arnhem, Hogeschool Breda, ’t Ven'),
    );
    order.checkFindings(exampleOf('Aa, Bouwbedrijf Zand, Bouw en Wonen, Cee, Dee, Ee, Eff'));
  });

  it('is not found in a list without an order, or a short one', () => {
    order.checkFindings(exampleOf('Zee, Aa, Wiel, Bee, Veld, Cee, Uur, Dee'));
    order.checkFindings(exampleOf('Zee, Aa, Bee'));
  });

  it('moves a name to its place, also to the end and between bullets', () => {
    order.checkFix(exampleOf('Aa, Bee, Zee{|}, Cee, Dee, Ee, Eff'), exampleOf('Aa, Bee, Cee, Dee, Ee, Eff, Zee'));
    order.checkFix(exampleOf('Bee, Cee, Dee, Ee, Eff, Aa{|}'), exampleOf('Aa, Bee, Cee, Dee, Ee, Eff'));
    order.checkFix(
      exampleOf('- Aa\n- Bee\n- Zee{|}\n- Cee\n- Dee\n- Ee\n- Eff').replace('.\n:::', '\n:::'),
      exampleOf('- Aa\n- Bee\n- Cee\n- Dee\n- Ee\n- Eff\n- Zee').replace('.\n:::', '\n:::'),
    );
  });

  it('finds two, each by itself', () => {
    order.checkFindings(exampleOf('Aa, {{Zee}}, Bee, Cee, Dee, Ee, {{Bond}}, Eff, Gee, Ha'));
  });
});

describe('several ministries under one word', () => {
  it('leave it open where a name ends: their list is not put in order, nor counted', () => {
    const names =
      'Busbedrijf Linde, Dorpsraad Hoogbeek, Gemeente Emmen, Ministeries van Financiën en van Onderwijs, Cultuur en Wetenschap, Provincie Drenthe, Zorgbond';
    order.checkFindings(exampleOf(names));
    count.checkFindings(`${exampleOf(names)}${claim('7')}`);
  });
});

describe('organisatie-schrijfwijze', () => {
  it('writes a ministry in full and leaves the abbreviation behind it', () => {
    spelling.checkFix(
      exampleOf('Ministerie{|} van OCW (OCW), Raad'),
      exampleOf('Ministerie van Onderwijs, Cultuur en Wetenschap (OCW), Raad'),
    );
    spelling.checkFindings(
      exampleOf('Ministerie van Economische Zaken en Klimaat (EZK), Ministerie van Infrastructuur en Waterstaat (I&W)'),
    );
  });

  it('puts it in its place where that is another one', () => {
    spelling.checkFix(
      exampleOf('Aa, Bee, Cee, Dee, LNV{|}, Lucht, Raad, Zee'),
      exampleOf('Aa, Bee, Cee, Dee, Lucht, Ministerie van Landbouw, Natuur en Voedselkwaliteit, Raad, Zee'),
    );
  });

  it('knows what it was called on the day of the last dialogue, or in the years of the report', () => {
    spelling.checkFindings(dated('Ministerie van Landbouw, Natuur en Voedselkwaliteit', 'periode: voorjaar 2024'));
    spelling.checkFix(
      dated('Ministerie{|} van Landbouw, Natuur en Voedselkwaliteit', 'periode: najaar 2025'),
      dated('Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur', 'periode: najaar 2025'),
    );
    spelling.checkFix(
      dated('Ministerie van Economische Zaken{|}', 'dialogen:\n  - { nummer: 1, datum: 2021-03-01 }'),
      dated('Ministerie van Economische Zaken en Klimaat', 'dialogen:\n  - { nummer: 1, datum: 2021-03-01 }'),
    );
    spelling.checkFindings(exampleOf('Ministerie van Economische Zaken'));
  });

  it('is found on a small letter, unless the name is written so', () => {
    spelling.checkFix(exampleOf('Aa, gemeente{|} Emmen'), exampleOf('Aa, Gemeente Emmen'));
    spelling.checkFindings(exampleOf('iBestuur, de Fietsbrigade, bos.nl, ’s Heeren Huis, 2Wielen'));
    spelling.checkFindings(exampleOf('wielwerk, Zee', '\nBij wielwerk zat men klaar.\n'));
  });

  it('says nothing of a name that stands there twice', () => {
    spelling.checkFindings(exampleOf('Ministerie van Volksgezondheid, Welzijn en Sport, VWS'));
  });
});

describe('aantal-organisaties', () => {
  it('counts an organisation once', () => {
    count.checkFindings(exampleOf('Raad, Zee, Zee', claim('{{4}}')));
    count.checkFindings(exampleOf('Raad, Zee, Zee', claim('2')));
  });

  it('is not found where somebody counted the names, or `en` parts the last two', () => {
    count.checkFindings(exampleOf('Raad, Zee, Zee', claim('3')));
    count.checkFindings(exampleOf('Raad, Zee en Veld', claim('3')));
  });

  it('is not found where the list is not whole', () => {
    count.checkFindings(exampleOf('Raad, Zee, en anderen', claim('7')));
    count.checkFindings(exampleOf('<organisaties>', claim('7')));
  });
});

describe('a list that is longer than any', () => {
  it('is not put in order: that would take longer than a writer waits', () => {
    const names = Array.from({ length: 600 }, (_, index) => `Naam ${1000 + index}`);
    order.checkFindings(exampleOf([...names, 'Aardappel'].join(', ')));
  });

  it('is not held against itself', () => {
    const names = Array.from({ length: 2_100 }, () => 'gemeente Emmen').join(', ');
    for (const rule of [double, spelling]) rule.checkFindings(exampleOf(names));
  });
});
