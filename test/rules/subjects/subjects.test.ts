import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';

const HEAD =
  '---\nrapportage: middenvelddialogen\nthema: Winkels\n---\n\n# Verslag middenvelddialogen over ‘Winkels’\n\n';
const FOCUS = '## 1. Centrale focus: open winkels en goede buren\n\nDe vragen:\n\n';
const QUESTIONS = '1. Hoe kunnen we winkels open houden?\n2. Hoe kunnen we buren verbinden?\n\n';
const chapter2 = (...headings: string[]) =>
  `## 2. Hoe kunnen we dit aanpakken?\n\nZo.\n\n${headings.map((heading) => `### ${heading}\n\nBegin klein.\n\n`).join('')}`;
const chapter3 = (text: string) => `## 3. Aan de slag!\n\n${text}`;
const LAST = '## De aanpak van de middenvelddialogen\n\nWij begonnen met een vraag.\n';

describe('paragraaf-nummer', () => {
  const { checkFindings, checkFix } = checksOf('paragraaf-nummer');

  it('is found for a number that skips, repeats or is of another chapter', () => {
    checkFindings(`${HEAD}${chapter2('2.1 Winkels', '{{2.3}} Buren')}`);
    checkFindings(`${HEAD}${chapter2('2.1 Winkels', '{{2.1}} Buren')}`);
    checkFindings(`${HEAD}${chapter2('2.1 Winkels', '{{3.2}} Buren')}`);
    checkFindings(`${HEAD}${chapter2('{{2.2}} Winkels', '{{2.1}} Buren')}`);
  });

  it('is not found where they run on, nor for headings of the writer’s own', () => {
    checkFindings(`${HEAD}${chapter2('2.1 Winkels', 'Een kop van mijzelf', '2.2 Buren')}`);
    checkFindings(`${HEAD}${chapter2('2.1. Winkels', '2.2. Buren')}`);
    checkFindings(`# Rapportage themadialogen Bussen\n\n## Dromen\n\n### 2.3 Bussen\n`);
  });

  it('writes the number that is meant', () => {
    checkFix(`${HEAD}${chapter2('2.1 Winkels', '{|}2.4 Buren')}`, `${HEAD}${chapter2('2.1 Winkels', '2.2 Buren')}`);
  });
});

describe('kernvraag-vorm', () => {
  const { checkFindings, checkFix } = checksOf('kernvraag-vorm');

  it('is found for a question that begins otherwise, in a list and alone', () => {
    checkFindings(`${HEAD}${FOCUS}1. Hoe kunnen we winkels open houden?\n2. {{Hoe verbinden we}} buren?\n`);
    checkFindings(`${HEAD}${FOCUS}‘{{Wat doen we}} aan lege winkels?’\n`);
  });

  it('is found for a question without its mark, also behind a closing quotation mark', () => {
    checkFindings(`${HEAD}${FOCUS}1. Hoe kunnen we winkels open houden{{.}}\n2. Hoe kunnen we buren verbinden?\n`);
  });

  it('is found where there is no question at all, on the heading', () => {
    checkFindings(`${HEAD}{{## 1. Centrale focus: open winkels en goede buren}}\n\nEr werd gepraat.\n`);
  });

  it('reads them also under a heading of the writer’s own, and no list behind them', () => {
    const questions = '1. Hoe kunnen we winkels open houden?\n2. {{Hoe verbinden we}} buren?\n';
    checkFindings(`${HEAD}${FOCUS}### De focustafel\n\nDe vragen:\n\n${questions}`);
    checkFindings(`${HEAD}${FOCUS}${questions}\nEn de afspraken:\n\n1. Op tijd.\n2. Met koffie.\n`);
    checkFindings(`${HEAD}${FOCUS}### De focustafel\n\n‘Hoe kunnen we winkels open houden?’\n`);
  });

  it('is not found for further questions, bold words, marks around it, or what is still to be filled in', () => {
    checkFindings(`${HEAD}${FOCUS}1. Hoe kunnen we **winkels** open houden? Wie helpt daarbij?\n`);
    checkFindings(`${HEAD}${FOCUS}“Hoe kunnen we winkels open houden?”\n`);
    checkFindings(`${HEAD}${FOCUS}1. Hoe kunnen we <kernvraag>?\n`);
    checkFindings(`${HEAD}## 1. Centrale focus: winkels\n\n<wat er aan de orde kwam>\n`);
  });

  it('puts the mark where the full stop was', () => {
    checkFix(
      `${HEAD}${FOCUS}1. Hoe kunnen we winkels open houden{|}.\n`,
      `${HEAD}${FOCUS}1. Hoe kunnen we winkels open houden?\n`,
    );
  });
});

describe('casussen-niet-genummerd', () => {
  const { checkFindings, checkFix } = checksOf('casussen-niet-genummerd');

  it('is found once, on the first bullet', () => {
    checkFindings(`${HEAD}${chapter3('Twee:\n\n{{-}} **Afhaalpunt.** Een winkel.\n- **Kar.** Een kar.\n')}`);
  });

  it('is not found for bullets beside numbered cases, nor elsewhere', () => {
    checkFindings(`${HEAD}${chapter3('Twee:\n\n1. **Afhaalpunt.** Een winkel.\n\nEn verder:\n\n- Een punt.\n')}`);
    checkFindings(`${HEAD}${chapter2('2.1 Winkels')}- Een punt.\n`);
  });

  it('numbers them, and what is indented under one stays its', () => {
    checkFix(
      `${HEAD}${chapter3('Twee:\n\n{|}- **Afhaalpunt.** Een winkel.\n\n  Met een kast.\n\n- **Kar.** Een kar.\n')}`,
      `${HEAD}${chapter3('Twee:\n\n1. **Afhaalpunt.** Een winkel.\n\n   Met een kast.\n\n2. **Kar.** Een kar.\n')}`,
    );
  });
});

describe('reactie-vorm', () => {
  const { checkFindings, checkFix } = checksOf('reactie-vorm');
  const reactions = (text: string) => `${HEAD}## 5. Reacties van de deelnemers\n\nZij zeiden:\n\n${text}`;

  it('is found for a bullet without quotation marks', () => {
    checkFindings(reactions('- ‘Dit gaf mij energie.’\n- {{Ik neem veel mee.}}\n'));
  });

  it('takes those under a heading of the writer’s own for reactions as well', () => {
    const text = `${HEAD}## 5. Reacties van de deelnemers\n\n### Wat opviel\n\nMensen zeiden:\n\n- ‘Ik kom terug.’\n- ‘Fijn zo.’\n`;
    for (const code of ['citaat-zonder-bron', 'citaat-als-opsomming', 'sectie-leeg'])
      checksOf(code).checkFindings(text);
  });

  it('is not found for reactions in any marks, or one still to be written', () => {
    checkFindings(reactions('- “Dit gaf mij energie.”\n- "Ik neem veel mee."\n'));
    checkFindings(reactions('- ‘<reactie>.’\n'));
  });

  it('puts it in the marks of the others', () => {
    checkFix(reactions('- “Dit helpt.”\n- {|}Ik leer veel.\n'), reactions('- “Dit helpt.”\n- “Ik leer veel.”\n'));
  });
});

describe('onderwerp-schrijfwijze', () => {
  const { checkFindings } = checksOf('onderwerp-schrijfwijze');

  it('is found for the rarer of ‘&’ and ‘en’', () => {
    checkFindings(`${HEAD}${FOCUS}${QUESTIONS}${chapter2('2.1 Winkels {{&}} kramen', '2.2 Buren en straten')}`);
    checkFindings(
      `${HEAD}${FOCUS.replace(' en ', ' & ')}${QUESTIONS}${chapter2('2.1 Winkels & kramen', '2.2 Buren {{en}} straten')}`,
    );
  });

  it('is not found where all are the same', () => {
    checkFindings(`${HEAD}${FOCUS}${QUESTIONS}${chapter2('2.1 Winkels en kramen', '2.2 Buren verbinden')}`);
  });
});

describe('focus-verschilt', () => {
  const { checkFindings } = checksOf('focus-verschilt');
  const TWO = chapter2('2.1 Winkels open houden', '2.2 Buren verbinden');

  it('is found for a chapter with fewer or more numbered sections than there are questions', () => {
    checkFindings(
      `${HEAD}${FOCUS}${QUESTIONS}${chapter2('2.1 Winkels open houden').replace('## 2. Hoe kunnen we dit aanpakken?', '{{## 2. Hoe kunnen we dit aanpakken?}}')}${LAST}`,
    );
    checkFindings(
      `${HEAD}${FOCUS}${QUESTIONS}${TWO}{{## 3. Aan de slag!}}\n\nZo.\n\n### 3.1 Winkels\n\n1. Een kast.\n\n${LAST}`,
    );
  });

  it('is found as a guess for another number of subjects in the focus', () => {
    checkFindings(
      `${HEAD}{{## 1. Centrale focus: winkels, buren en water}}\n\nDe vragen:\n\n${QUESTIONS}${TWO}${LAST}`,
    );
  });

  it('is found as a guess where two headings have changed places', () => {
    checkFindings(
      `${HEAD}${FOCUS}${QUESTIONS}${chapter2('2.1 Buren verbinden', '2.2 Winkels open houden').replaceAll(/^### .*$/gm, '{{$&}}')}${LAST}`,
    );
  });

  it('is not found for one question without numbered sections, nor while the report grows', () => {
    checkFindings(
      `${HEAD}## 1. Centrale focus: wonen en werken\n\n‘Hoe kunnen we beter wonen?’\n\n${chapter2()}${LAST}`,
    );
    checkFindings(`${HEAD}${FOCUS}${QUESTIONS}${chapter2('2.1 Winkels open houden')}`);
    checkFindings(`${HEAD}${FOCUS}${QUESTIONS}${TWO}${LAST}`);
  });

  it('takes ‘ontmoetingen’ for ‘ontmoeten’', () => {
    checkFindings(
      `${HEAD}${FOCUS}1. Hoe kunnen we ontmoeten makkelijker maken?\n2. Hoe kunnen we winkels open houden?\n\n${chapter2('2.1 Ontmoetingen in de straat', '2.2 Open winkels')}${LAST}`,
    );
  });
});

describe('verwijzing-onbekend', () => {
  const { checkFindings } = checksOf('verwijzing-onbekend');

  it('is found for a number that no heading has', () => {
    checkFindings(`${HEAD}${chapter2('2.1 Winkels')}Zie {{paragraaf 6}}.\n`);
    checkFindings(`${HEAD}${chapter2('2.1 Winkels')}Zie ook {{paragraaf 2.4}}, en paragraaf 2.1.\n`);
  });

  it('is found for a kader that is not below, and a section that does not follow', () => {
    checkFindings(`${HEAD}${chapter2('2.1 Winkels')}Zie het {{onderstaand kader}}.\n`);
    checkFindings(`${HEAD}${chapter2('2.1 Winkels')}Dat staat in de {{volgende paragraaf}}.\n`);
    checkFindings(
      `${HEAD}${chapter2('2.1 Winkels')}Niet in een onvolgende paragraaf, maar in de {{volgende paragraaf}} en de {{volgende paragraaf}}.\n`,
    );
  });

  it('is not found for what is there', () => {
    checkFindings(
      `${HEAD}${chapter2('2.1 Winkels')}Zie paragraaf 2 en onderstaand kader.\n\n:::kader\n### Tip\n\nZo.\n:::\n`,
    );
    checkFindings(`${HEAD}${chapter2('2.1 Winkels')}Dat staat in de volgende paragraaf.\n\n${LAST}`);
    checkFindings(`# Rapportage themadialogen Bussen\n\nZie paragraaf 9.\n`);
  });
});

describe('aantal-aangekondigd in a kind that names its nouns', () => {
  const { checkFindings } = checksOf('aantal-aangekondigd');
  const lead = (text: string) => `${HEAD}${text}`;

  it('is found above a list and above a row of kaders', () => {
    checkFindings(lead('Er zijn {{drie}} belangrijke vragen:\n\n- Een?\n- Twee?\n'));
    const kader = ':::kader\n### Tip\n\nZo.\n:::\n\n';
    checkFindings(`${HEAD}${chapter2()}{{Vier}} succesingrediënten sprongen eruit.\n\n${kader}${kader}`);
  });

  it('is found behind it, for ‘deze’', () => {
    checkFindings(lead('Er zijn vragen:\n\n- Een?\n- Twee?\n\nDeze {{drie}} vragen keren terug.\n'));
  });

  it('is found as a guess for what is counted in the sentence', () => {
    checkFindings(
      lead('Het ging over {{drie}} onderwerpen: winkels en buren, en water.\n').replace(
        'winkels en buren, en water',
        'winkels, buren, straten en water',
      ),
    );
  });

  it('is not found where one of the numbers is right, for some of them, for digits, or for what stands elsewhere', () => {
    checkFindings(lead('Van drie onderwerpen bleven twee vragen over:\n\n- Een?\n- Twee?\n'));
    checkFindings(lead('De eerste drie vragen van de lijst:\n\n- Een?\n- Twee?\n'));
    checkFindings(lead('Uit 100 vragen kwam dit:\n\n- Een?\n- Twee?\n'));
    checkFindings(lead('Er waren vijf onderwerpen.\n\nDat leverde dit op:\n\n- Een?\n- Twee?\n'));
  });

  it('counts rows of kaders together where a paragraph parts them, and guesses where none of that is right', () => {
    const kader = ':::kader\n### Tip\n\nZo.\n:::\n\n';
    const rows = (number: string) =>
      `${HEAD}${chapter2()}${number} ingrediënten sprongen eruit.\n\n${kader}${kader}Er was er nog een.\n\n${kader}`;
    checkFindings(rows('Drie'));
    checkFindings(rows('Twee'));
    const [found] = checkFindings(rows('{{Vier}}'));
    assert.equal(found?.doubtful, true);
    // A line that closes nothing may be the remains of a second kader, so the finding is a guess.
    const [stray] = checkFindings(`${HEAD}${chapter2()}{{Twee}} ingrediënten sprongen eruit.\n\n${kader}:::\n\n`);
    assert.equal(stray?.doubtful, true);
  });

  it('is not found where a paragraph between two lists looks back at the first, or at some of it', () => {
    const lists = (text: string) => lead(`De vragen:\n\n- Een?\n- Twee?\n\n${text}\n\n- A.\n- B.\n- C.\n`);
    checkFindings(lists('Deze twee vragen keren terug. Daarna keken we vooruit:'));
    checkFindings(lists('Twee van deze vragen keren terug. Daarna keken we vooruit:'));
    checkFindings(lists('Deze drie vragen bleven over:'));
    checkFindings(lists('{{Vier}} van de vragen bleven over:'));
  });

  it('never counts the kader with the organisations', () => {
    const kader = ':::kader\n### Deelnemers waren afkomstig uit de volgende organisaties:\n\nA, B.\n:::\n\n';
    checkFindings(`${HEAD}${chapter2()}Twee ingrediënten sprongen eruit.\n\n${kader}`);
  });
});
