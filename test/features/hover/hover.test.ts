import assert from 'node:assert/strict';
import { hover } from '../../../server/src/features/hover/hover.ts';
import { allSections } from '../../../server/src/report/places.ts';
import { kopSetext } from '../../../server/src/rules/template/kop-setext.ts';
import { checkHover, checkNoHover, open } from '../../helpers/features.ts';
import { dedent } from '../../helpers/marked.ts';
import { named } from '../../helpers/named.ts';
import { examples } from '../../helpers/reports.ts';

const CARD = '# Rapportage themadialogen Bussen\n\n';
const PART_TWO = `${CARD}# Themadialogen over bussen: inleiding\n\n`;

describe('hovering a heading', () => {
  it('tells what belongs in a section, with an example', () => {
    checkHover(
      `${CARD}{{## Dr{|}omen}}\n`,
      '**Dromen**',
      'Waar dromen de deelnemers van?',
      'Voorbeeld:',
      '- **Een dorp dat bereikbaar is**',
    );
  });

  it('tells it at both ends of the heading', () => {
    checkHover(`${CARD}{|}{{## Dromen}}\n`, '**Dromen**');
    checkHover(`${CARD}{{## Dromen{|}}}\n`, '**Dromen**');
  });

  it('tells what belongs in each part', () => {
    checkHover('{{# Rapportage the{|}madialogen Bussen}}\n', '**De kaart**', 'precies één citaat');
    checkHover(`${CARD}{{# Iets {|}anders}}\n`, '**Deel twee**', 'Deel twee is het rapport zelf');
  });

  it('tells the sections inside the card from those inside a chapter', () => {
    checkHover(`${CARD}## Knel- en kiemverhalen\n\n{{### Kne{|}lverhalen}}\n`, '**Knelverhalen**', 'in korte punten');
    checkHover(
      `${PART_TWO}## 1. Knelpunten en kiemen uit de coronatijd\n\n{{### Kne{|}lverhalen}}\n`,
      '**Knelverhalen van hoofdstuk 1**',
      'daaronder de citaten',
    );
  });

  it('knows a heading that is written otherwise', () => {
    checkHover(`${CARD}{{## enkele proces-obser{|}vaties:}}\n`, '**Procesobservaties**');
  });

  it('says nothing about a heading that the template does not know, or a third title', () => {
    checkNoHover(`${CARD}## Onze {|}favoriete liedjes\n`);
    checkNoHover(`${PART_TWO}# Nog een {|}titel\n`);
  });

  for (const { name, text } of examples) {
    it(`has something to say about every heading of ${name}`, () => {
      const { report, document } = open(text);
      const headings = [...report.parts, ...allSections(report)].flatMap(({ heading }) => heading ?? []);
      assert.ok(headings.length >= 5);
      const silent = headings.filter(({ range }) => hover(report, range.start, document) === null);
      assert.deepEqual(
        silent.map(({ text: title }) => title.plain),
        [],
      );
    });
  }
});

describe('hovering the header', () => {
  const header = (lines: string) => `---\n${lines}\n---\n`;

  it('tells what a key is for, whether it must be there, and how it is written', () => {
    checkHover(
      header('{{the{|}ma}}: Bussen'),
      '**thema** (verplicht)',
      'zoals het in de titel staat',
      'thema: Mobiliteit op het platteland',
    );
    checkHover(header('{{peri{|}ode}}: voorjaar'), '**periode**:', 'periode: voorjaar 2024');
    checkHover(header('{{rapportage{|}}}: themadialogen'), '**rapportage** (verplicht)');
  });

  it('tells it on the value too', () => {
    checkHover(header('status: {{redac{|}tie}}'), '**status**', 'concept (in de maak), redactie');
  });

  it('tells it of the keys of a kind, also inside a record', () => {
    const tables = (lines: string) => header(`rapportage: middenvelddialogen\n${lines}`);
    checkHover(tables('{{ho{|}st}}: { naam: Fenna Bakker }'), '**host**', 'Wie de dialogen voorzat', 'functie:');
    checkHover(tables('host: { {{na{|}am}}: Fenna Bakker }'), '**naam** (verplicht)', 'zoals die in de tekst staat');
    checkHover(tables('host:\n  naam: Fenna\n  provincie: {{Fle{|}voland}}'), '**provincie**', 'provincie: Flevoland');
    checkHover(tables('{{deel{|}nemers}}: 41'), '**deelnemers**', 'Hoeveel verschillende mensen');
    checkHover(
      tables('dialogen:\n  - { nummer: 1, {{ta{|}fel}}: werkplaats }'),
      '**tafel**',
      'tafel: verdiepingstafel',
    );
    checkNoHover(header('rapportage: themadialogen\nhost: { na{|}am: Fenna Bakker }'));
  });

  it('tells it of the keys and values of a dialogue', () => {
    checkHover(
      header('dialogen:\n  - { {{num{|}mer}}: 1 }'),
      '**nummer** (verplicht)',
      'waarmee citaten ernaar verwijzen',
    );
    checkHover(header('dialogen:\n  - nummer: 1\n    gemeente: {{He{|}uvelrug}}'), '**gemeente**', 'gemeente: Emmen');
    checkHover(header('dialogen:\n  - { nummer: 1, {{dat{|}um}}: 2024-04-12 }'), '**datum**', 'jaar-maand-dag');
  });

  it('tells it of the list of dialogues on its key', () => {
    checkHover(
      header('{{dialo{|}gen}}:\n  - { nummer: 1 }'),
      '**dialogen**',
      'één regel per dialoog',
      '- { nummer: 1, gemeente: Emmen',
    );
  });

  it('tells what a rule is about that is left out', () => {
    checkHover(header('negeer: [{{kop-{|}setext}}]'), `**${kopSetext.title}**`, kopSetext.why);
    checkHover(header('negeer: [{{negeer-onno{|}dig}}]'), 'een code die niets verbergt');
  });

  it('works where the rest of the header cannot be read', () => {
    checkHover(header('{{sta{|}tus}}: concept\nthema: Een: twee'), '**status**');
  });

  it('says nothing about brackets, dashes, unknown keys and codes', () => {
    checkNoHover(`{|}${header('thema: Bussen')}`);
    checkNoHover(header('dialogen:\n {|} - { nummer: 1 }'));
    checkNoHover(header('sta{|}at: goed'));
    checkNoHover(header('dialogen:\n  - { ge{|}meentes: Emmen }'));
  });
});

describe('hovering a quote', () => {
  const chapter = (quotes: string) =>
    `${dedent(`
      ---
      thema: Bussen
      dialogen:
        - { nummer: 2, gemeente: [Borne, Hengelo], datum: 2024-05-02, deelnemers: 8 }
      ---
    `)}\n${PART_TWO}## 4. Procesobservaties\n\n${quotes}\n`;

  it('tells of a dialogue where and when it was, and how often and where it is quoted', () => {
    checkHover(
      chapter('> ‘Ja.’ (student, {|}{{dialoog 2}})'),
      '**Dialoog 2**',
      'Borne en Hengelo, 2 mei 2024, 8 deelnemers',
      'Eén citaat komt uit deze dialoog:\n\n- hoofdstuk 4',
    );
    for (const typed of ['{{D{|}2}}', '{{dialoog{|} nr. 2}}', '{{twee{|}de dialoog}}'])
      checkHover(chapter(`> ‘Ja.’ [student; ${typed}]`), 'Eén citaat komt uit deze dialoog:\n\n- hoofdstuk 4');
    checkHover(
      chapter('> ‘Ja.’ (student, {{dialoog 2{|}}})\n\n> ‘Nee.’ (dialoog 2)'),
      '2 citaten komen uit deze dialoog:\n\n- hoofdstuk 4 (2)',
    );
  });

  it('tells of a dialogue that the register lacks so, and how often it is quoted', () => {
    checkHover(
      chapter('> ‘Ja.’ (student, {{dialoog {|}7}})'),
      '**Dialoog 7**\n\nDit nummer staat niet in de lijst van dialogen.\n\nEén citaat',
    );
  });

  it('tells it in the register too, on the number', () => {
    const text = (quote: string) =>
      `---\ndialogen:\n  - { nummer: {{2{|}}}, gemeente: Emmen, deelnemers: 1 }\n---\n\n${CARD}## Dromen\n\n${quote}\n`;
    checkHover(
      text('> ‘Ja.’ (student, dialoog 2)'),
      '**Dialoog 2**\n\nEmmen, 1 deelnemer\n\nEén citaat komt uit deze dialoog:\n\n- dromen',
    );
    checkHover(text('Niets.'), 'Er komt nog geen citaat uit deze dialoog.');
  });

  it('tells both records of a number that stands twice', () => {
    checkHover(
      '---\ndialogen:\n  - { nummer: {{2{|}}}, gemeente: Emmen }\n  - { nummer: 2, gemeente: Borne }\n---\n',
      'Nummer 2 staat 2 keer in de lijst van dialogen.\n\nEmmen\n\nBorne',
    );
  });

  it('tells nothing of a register that is not there, and takes what it holds for text', () => {
    checkHover(`${CARD}## Dromen\n\n> ‘Ja.’ (student, {{dialoog 7{|}}})\n`, '**Dialoog 7**\n\nEén citaat');
    checkHover(
      '---\ndialogen:\n  - { nummer: {{2{|}}}, gemeente: "![x](https://x.nl) <b>" }\n---\n',
      '\\!\\[x\\](https://x.nl) \\<b\\>',
    );
  });

  it('says nothing about the words and the role', () => {
    checkNoHover(chapter('> ‘J{|}a.’ (student, dialoog 2)'));
    checkNoHover(chapter('> ‘Ja.’ (stu{|}dent, dialoog 2)'));
  });
});

describe('hovering a number', () => {
  const report = (card: string, text = '') =>
    `---\nthema: Bussen\ndialogen:\n  - { nummer: 1, deelnemers: 7 }\n  - { nummer: 2, deelnemers: 8 }\n---\n\n${CARD}${card}\n\n# Themadialogen over bussen: inleiding\n\n${text}\n`;

  it('tells on the card how many participants the list adds up to', () => {
    checkHover(
      report('## Wie zaten aan tafel?\n\n- {{16 deelne{|}mers totaal}}'),
      '**Aantal deelnemers**\n\n7 + 8 = 15, opgeteld',
      '- de kaart: **16**',
    );
    checkHover(report('## Wie zaten aan tafel?\n\n- {{<aan{|}tal> deelnemers totaal}}'), '7 + 8 = 15, opgeteld');
  });

  it('tells how many dialogues there are: on the card, in a heading, in a sentence and in running text', () => {
    const told = ['**Aantal dialogen**\n\nIn de lijst van dialogen staan er 2.'];
    checkHover(report('## Wie zaten aan tafel?\n\n- {{2 ge{|}sprekken}}'), ...told, '- de kaart: 2');
    checkHover(report('', '## {{Dr{|}ie}} themadialogen\n'), ...told, '- de kop in deel twee: **3**');
    checkHover(
      report(
        '',
        '## Twee themadialogen\n\nOm over het thema ‘bussen’ te praten organiseerden we {{tw{|}ee}} themadialogen.',
      ),
      ...told,
      '- de zin over de dialogen: 2',
    );
    checkHover(
      report('', '## 4. Procesobservaties\n\nIn de {{t{|}wee}} dialogen werd gelachen.'),
      ...told,
      '- de lopende tekst: 2',
    );
  });

  it('tells so where there is no list, or where the list lacks a number', () => {
    checkHover(
      `${CARD}## Wie zaten aan tafel?\n\n- {{2 ge{|}sprekken}}\n`,
      'In de header staat geen lijst van dialogen',
    );
    checkHover(
      `---\ndialogen:\n  - { nummer: 1 }\n  - { nummer: 2, deelnemers: 7 }\n---\n\n${CARD}## Wie zaten aan tafel?\n\n- {{7 deel{|}nemers totaal}}\n`,
      'ontbreekt bij 1 van de 2 dialogen het aantal deelnemers',
    );
  });

  it('tells how many ideas, topics and kaders were counted', () => {
    checkHover(`${CARD}## {{Dr{|}ie}} ideeën\n\n1. Een bus.\n2. Een fiets.\n`, '**Aantal ideeën**', 'heeft 2 punten');
    checkHover(
      report('', '## 3. Eerste stappen en ideeën\n\nEr kwamen er {{dr{|}ie}} thema’s uit.\n\n- Een bus.'),
      '**Aangekondigd aantal**',
      'staat 1 onderwerp',
    );
  });
});

describe('hovering a municipality', () => {
  const hosts = (names: string) =>
    `${CARD}## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: ${names}\n`;

  it('tells its official name, on the card and in the register', () => {
    checkHover(hosts('{{Den H{|}aag}} en Emmen'), "**'s-Gravenhage**\n\nGemeente in Zuid-Holland.");
    checkHover(
      '---\ndialogen:\n  - { nummer: 4, gemeente: [Borne, {{Aa en Hu{|}nze}}] }\n---\n',
      '**Aa en Hunze**\n\nGemeente',
      'Host van dialoog 4.',
    );
  });

  it('tells what became of it, or since when it is there and what it was made of', () => {
    checkHover(hosts('{{Cu{|}ijk}}'), 'tot 1 januari 2022; hoort sinds 1 januari 2022 bij Land van Cuijk.');
    checkHover(
      hosts('{{Dijk en W{|}aard}}'),
      'Gemeente in Noord-Holland sinds 1 januari 2022, ontstaan uit Heerhugowaard en Langedijk.',
    );
  });

  it('tells both that have one name', () => {
    checkHover(hosts('{{Ber{|}gen}}'), 'Bergen (NH.): gemeente in Noord-Holland.', 'Bergen (L.): gemeente in Limburg.');
  });

  it('says nothing of what is no municipality', () => {
    checkNoHover(hosts('Heuvel{|}rug'));
  });
});

describe('hovering the text', () => {
  it('says nothing', () => {
    checkNoHover(`${CARD}## Dromen\n\nEen {|}alinea over dialoog 2.\n`);
    checkNoHover(`${CARD}## Dromen\n{|}\n- Een bus.\n`);
    checkNoHover(`${CARD}## Dromen\n\n- Een {|}bus.\n`);
    checkNoHover('{|}');
  });
});

describe('hover on a person', () => {
  it('says who it is, and where else the name stands', () => {
    checkHover(
      named(
        'De provinciesecretaris van Drenthe, Fenna Bakker, trad op als gastvrouw.\n\n> ‘Ja.’ (Fenna Ba{|}kker, Provincie Drenthe)',
      ),
      'De host',
      'provinciesecretaris van Drenthe',
      'op 2 plaatsen',
    );
  });
});
