/** What the editor shows and where it goes, in a kind with questions, numbered sections, cases and reactions. */
import assert from 'node:assert/strict';
import { overview, sectionList } from '../../server/src/features/listing/overview.ts';
import { checkFormat, checkRefactoring, checkRefactoringRefused } from '../helpers/edits.ts';
import { checkHover, checkOutline, open } from '../helpers/features.ts';
import { checkTargets, hintsOf, selectionsOf } from '../helpers/navigation.ts';
import { allExamples } from '../helpers/reports.ts';

const HEAD = `---
rapportage: middenvelddialogen
thema: Bussen
deelnemers: 12
dialogen:
  - { nummer: 1, tafel: focustafel, datum: 2024-04-12, deelnemers: 10 }
  - { nummer: 2, tafel: verdiepingstafel, onderwerp: haltes, datum: 2024-05-02, deelnemers: 8 }
---

# Verslag middenvelddialogen over ‘Bussen’
`;
const QUESTIONS = `
## 1. Centrale focus: haltes en ritten

Er waren twee kernvragen:

1. Hoe kunnen we haltes delen?
2. Hoe kunnen we ritten delen?
`;
const WORKED = `
## 2. Hoe kunnen we dit aanpakken?

Meer staat in paragraaf 3.

### 2.1 Haltes delen

Zie onderstaand kader, en het kader voor een overzicht.

:::kader
### Begin klein

Eén halte is genoeg.
:::

### 2.2 Ritten delen

Het begint klein.

:::kader
### Deelnemers waren afkomstig uit de volgende organisaties:

Gemeente Borne, Waterschap Vechtstromen.
:::

## 3. Aan de slag!

### 3.1 Haltes delen

1. **Een bord.** Het staat er.
2. **Een dak.** Het komt er.
`;
const WHOLE = HEAD + QUESTIONS + WORKED;
const LEAD = (dialogen: string, mensen: string, organisaties: string) =>
  `\nOp het thema ‘bussen’ zijn ${dialogen} dialogen georganiseerd in de maanden april en mei. Er deden in totaal ${mensen} mensen van ${organisaties} verschillende organisaties mee.\n`;
const SAID = (dialogen: string, mensen: string, organisaties: string) =>
  `${HEAD}${LEAD(dialogen, mensen, organisaties)}${QUESTIONS}${WORKED}`;

/** `text` with a mark around or before one piece of it. */
const at = (text: string, before: string, marked: string): string => {
  const plain = marked.replace(/\{\||\||\{\{|\}\}|\}/g, '');
  assert.ok(text.includes(`${before}${plain}`), `${before}${plain}`);
  return text.replace(`${before}${plain}`, () => `${before}${marked}`);
};

describe('hover in a report with numbered sections', () => {
  it('says where a number comes from', () => {
    checkHover(at(SAID('twee', '12', '2'), '', 'zijn {{tw{|}ee}}'), 'Aantal dialogen', 'staan er 2');
    checkHover(
      at(SAID('twee', '12', '2'), 'totaal ', '{{1{|}2}}'),
      'ten minste 10 (de grootste tafel)',
      'ten hoogste 18 (alle tafels samen)',
      '- de kop van het bestand: 12',
    );
    checkHover(at(SAID('twee', '12', '3'), 'van ', '{{{|}3}}'), '- het kader met de organisaties: 2', '**3**');
    checkHover(at(SAID('vier', '12', '2'), '', 'zijn {{vi{|}er}}'), 'de opbouw van het verslag: **4** (1 + 2 + 1)');
    checkHover(at(WHOLE, 'Er waren ', '{{tw{|}ee}}'), 'In de lijst die erbij hoort staan 2 punten.');
  });

  it('says of a heading what belongs under it, also where a number hangs on it', () => {
    checkHover(at(WHOLE, '', '{{## 3. Aan {|}de slag!}}'), '**Hoofdstuk 3**');
    checkHover(
      at(WHOLE, '', '{{### Deelne{|}mers waren afkomstig uit de volgende organisaties:}}'),
      'Er staan 2 organisaties in.',
    );
    checkHover(at(WHOLE, '', '{{### 2.2 Rit{|}ten delen}}'), 'Kernvraag: Hoe kunnen we ritten delen?');
  });

  it('says of a question where it is worked out, and of a reference where it leads', () => {
    checkHover(at(WHOLE, '1. ', '{{Hoe {|}kunnen we haltes delen?}}'), '**Kernvraag 1**', 'Haltes delen');
    checkHover(at(WHOLE, 'in ', '{{paragraaf{|} 3}}'), 'Aan de slag');
  });

  it('says of a dialogue at which table it was', () => {
    checkHover(at(WHOLE, 'nummer: ', '{{{|}2}}'), 'verdiepingstafel over haltes, 2 mei 2024, 8 deelnemers');
  });
});

describe('definition and references in a report with numbered sections', () => {
  it('lead from a question to its sections and back', () => {
    const sections = WHOLE.replaceAll('### 2.1 Haltes delen', '{{### 2.1 Haltes delen}}').replaceAll(
      '### 3.1 Haltes delen',
      '{{### 3.1 Haltes delen}}',
    );
    checkTargets('definition', at(sections, '1. ', 'Hoe {|}kunnen we haltes delen?'));
    checkTargets('definition', at(at(WHOLE, '', '### 2.1 {|}Haltes delen'), '1. ', '{{Hoe kunnen we haltes delen?}}'));
    checkTargets(
      'references',
      at(at(sections, 'onderwerp: ', '{{haltes}}'), '1. ', '{{Hoe {|}kunnen we haltes delen?}}'),
    );
  });

  it('lead from a reference to its place', () => {
    checkTargets('definition', at(at(WHOLE, 'in ', 'paragra{|}af 3'), '', '{{## 3. Aan de slag!}}'));
    checkTargets('definition', at(at(WHOLE, 'Zie ', 'onder{|}staand kader'), '', '{{### Begin klein}}'));
    checkTargets(
      'definition',
      at(
        at(WHOLE, 'het ', 'kader {|}voor een overzicht'),
        '',
        '{{### Deelnemers waren afkomstig uit de volgende organisaties:}}',
      ),
    );
  });

  it('lead from the table and the subject of a dialogue to its section', () => {
    const section = at(WHOLE, '', '{{### 2.1 Haltes delen}}');
    checkTargets('definition', at(section, 'tafel: ', 'verdiep{|}ingstafel'));
    checkTargets('definition', at(section, 'onderwerp: ', 'hal{|}tes'));
  });

  it('lead from the number of organisations to the kader', () => {
    checkTargets(
      'definition',
      at(
        at(SAID('twee', '12', '2'), 'van ', '{|}2'),
        '',
        '{{### Deelnemers waren afkomstig uit de volgende organisaties:}}',
      ),
    );
  });
});

describe('hints in a report with numbered sections', () => {
  it('stand where a number is another than where it is laid down', () => {
    const { shown, accepted } = hintsOf(SAID('drie', '14', '3').replace('waren twee', 'waren drie'));
    assert.match(shown, /zijn drie\[lijst van dialogen: 2\] dialogen/);
    assert.match(shown, /totaal 14\[kop van het bestand: 12\] mensen van 3\[kader met de organisaties: 2\]/);
    assert.match(shown, /waren drie\[geteld: 2\] kernvragen/);
    assert.equal(accepted, SAID('twee', '12', '2'));
  });

  it('are none where all agree', () => {
    const text = SAID('twee', '12', '2');
    assert.equal(hintsOf(text).shown, text);
  });
});

describe('lists of a report with numbered sections', () => {
  it('name what stands in a section', () => {
    const { report, document } = open(`${WHOLE}\n## 5. Reacties van de deelnemers\n\nMooi:\n\n- ‘Het was goed.’\n`);
    const details = sectionList(report, [], document)[1]?.sections.map(({ label, detail, sections }) => [
      label,
      detail,
      ...sections.map((inner) => inner.detail),
    ]);
    assert.deepEqual(details, [
      ['1. Centrale focus: haltes en ritten', '2 kernvragen'],
      ['2. Hoe kunnen we dit aanpakken?', '', '1 kader', ''],
      ['3. Aan de slag!', '', '2 casussen'],
      ['5. Reacties van de deelnemers', '1 reactie'],
    ]);
    assert.match(overview(report, [], 'x').detail, /2 dialogen, 12 deelnemers, 2 organisaties, 1 citaat/);
  });

  it('name them in the outline too', () => {
    checkOutline(
      HEAD + QUESTIONS.replace('Er waren twee kernvragen:\n\n', ''),
      `
        Bussen | header
        Verslag middenvelddialogen over ‘Bussen’ | het verslag
          1. Centrale focus: haltes en ritten | hoofdstuk 1
            Hoe kunnen we haltes delen? | kernvraag
            Hoe kunnen we ritten delen? | kernvraag
      `,
    );
  });

  it('are taken as a whole by expanding the selection', () => {
    assert.ok(
      selectionsOf(at(WHOLE, '1. **Een bord.** Het ', '{|}staat')).includes(
        '1. **Een bord.** Het staat er.\n2. **Een dak.** Het komt er.',
      ),
    );
  });
});

describe('formatting and moving in a report with numbered sections', () => {
  it('numbers cases and questions from one', () => {
    const shuffled = WHOLE.replace('1. **Een bord', '3. **Een bord')
      .replace('2. **Een dak', '1. **Een dak')
      .replace('1. Hoe kunnen', '2. Hoe kunnen')
      .replace('### 2.1 Haltes delen\n\n', '### 2.1 Haltes delen\n');
    checkFormat(shuffled, WHOLE);
    checkFormat(WHOLE, WHOLE);
  });

  it('leaves a numbered list that goes on where another ended', () => {
    const two = `${HEAD}\n## 3. Aan de slag!\n\n1. Een bord.\n\nDan nog een.\n\n2. Een dak.\n`;
    checkFormat(two, two);
  });

  it('mends a shuffled example', () => {
    for (const { text } of allExamples.filter((one) =>
      /^rapportage: middenvelddialogen\n[\s\S]*?^status: definitief$/m.test(one.text),
    ))
      checkFormat(
        text
          .replace(/^2\. \*\*/gm, '5. **')
          .replace(/^- ‘/gm, '*   ‘')
          .replace(/\n\n:::kader\n### /g, '\n\n\n:::kader\n###  ')
          .replace(/^## /gm, '##  '),
        text,
      );
  });

  it('moves a case with what is indented under it, and keeps the numbers', () => {
    checkRefactoring(
      `${HEAD}\n## 3. Aan de slag!\n\n1. **Een bord.** Hier.\n\n   Meer.\n\n2. **Een d{|}ak.** Daar.\n\n   Nog meer.\n`,
      'puntOmhoog',
      `${HEAD}\n## 3. Aan de slag!\n\n1. **Een d{|}ak.** Daar.\n\n   Nog meer.\n\n2. **Een bord.** Hier.\n\n   Meer.\n`,
    );
    checkRefactoring(
      `${HEAD}\nDe thema’s:\n\n- Bussen\n- Tre{|}inen\n`,
      'puntOmhoog',
      `${HEAD}\nDe thema’s:\n\n- Tre{|}inen\n- Bussen\n`,
    );
  });

  it('says in one sentence what cannot be done here', () => {
    const reaction = `${HEAD}\n## 5. Reacties van de deelnemers\n\nMooi:\n\n- ‘Het w{|}as goed.’\n`;
    checkRefactoringRefused(reaction, 'puntOmhoog', /knippen en plakken/);
    checkRefactoringRefused(reaction, 'puntAlsCitaat', /punt zonder bron/);
    checkRefactoringRefused(at(WHOLE, '1. **Een ', 'b{|}ord'), 'puntVerplaatsen', /geen twee lijsten/);
  });

  it('fills in the numbers under the title', () => {
    checkRefactoring(at(SAID('drie', '14', '3'), '', 'Op het{|} thema'), 'aantallenInvullen', SAID('twee', '12', '2'));
  });
});
