/** Insertions and completion in a kind of report with questions, numbered sections, cases, reactions and a register of tables. */
import assert from 'node:assert/strict';
import { checkTyped } from '../helpers/edits.ts';
import {
  checkCompletion,
  checkInsertion,
  checkOffers,
  checkReason,
  insertionsOf,
  labelsAt,
  snippetOf,
} from '../helpers/features.ts';

const HEAD = `---
rapportage: middenvelddialogen
thema: Bussen
host: { naam: Fenna Bakker, functie: provinciesecretaris, provincie: Drenthe }
deelnemers: 12
dialogen:
  - { nummer: 1, tafel: focustafel, datum: 2024-04-12, deelnemers: 10 }
  - { nummer: 2, tafel: verdiepingstafel, onderwerp: haltes, datum: 2024-05-02, deelnemers: 8 }
---

# Verslag middenvelddialogen over ‘Bussen’
`;
const FOCUS = `${HEAD}
## 1. Centrale focus: haltes en ritten

Er waren twee kernvragen:

1. Hoe kunnen we haltes delen?
2. Hoe kunnen we ritten delen?
`;
const CHAPTERS = `${FOCUS}
## 2. Hoe kunnen we dit aanpakken?

Wat werkt.

### 2.1 Haltes delen

Het begint klein.
`;

describe('inserting in a report with numbered sections', () => {
  it('adds the section of a question that has none, with its number and subject', () => {
    checkInsertion(
      `${CHAPTERS}{|}`,
      'sectie',
      `${CHAPTERS}\n### 2.2 Ritten\n\n<uitwerking>\n\n:::kader\n### <ingrediënt>\n\n<uitleg>\n:::\n`,
      { label: '2.2 Ritten' },
    );
    checkInsertion(
      `${CHAPTERS.replace('### 2.1 Haltes delen\n\nHet begint klein.\n', '')}{|}`,
      'sectie',
      `${CHAPTERS.replace('### 2.1 Haltes delen\n\nHet begint klein.\n', '')}### 2.1 Haltes\n\n<uitwerking>\n\n:::kader\n### <ingrediënt>\n\n<uitleg>\n:::\n`,
      { label: '2.1 Haltes' },
    );
  });

  it('adds none where there is one question', () => {
    const { result } = insertionsOf(`${CHAPTERS.replace('2. Hoe kunnen we ritten delen?\n', '')}{|}`, 'sectie');
    assert.deepEqual(
      result.insertions.filter(({ label }) => /^\d\.\d/.test(label)),
      [],
    );
  });

  it('adds the kader with the organisations where it usually stands, and once', () => {
    const kader = '\n:::kader\n### Deelnemers waren afkomstig uit de volgende organisaties:\n\n<organisaties>.\n:::\n';
    const label = 'Deelnemers waren afkomstig uit de volgende organisaties';
    for (const kind of ['sectie', 'kader'] as const)
      checkInsertion(`${CHAPTERS}{|}`, kind, `${CHAPTERS}${kader}`, { label });
    const { result } = insertionsOf(`${CHAPTERS}${kader}{|}`, 'kader');
    assert.ok(!result.insertions.some((one) => one.label === label));
  });

  it('adds a dialogue at the first table that has none', () => {
    checkInsertion(
      `${FOCUS}{|}`,
      'dialoog',
      FOCUS.replace(
        '---\n\n# Verslag',
        '  - { nummer: 3, tafel: verdiepingstafel, onderwerp: ritten, datum: <jaar-maand-dag>, deelnemers: <aantal> }\n---\n\n# Verslag',
      ),
    );
    checkInsertion(
      `${HEAD.replace(/dialogen:\n[\s\S]*?---/, '---')}{|}`,
      'dialoog',
      HEAD.replace(
        /dialogen:\n[\s\S]*?---/,
        'dialogen:\n  - { nummer: 1, tafel: focustafel, datum: <jaar-maand-dag>, deelnemers: <aantal> }\n---',
      ),
    );
  });

  it('adds the sentences with the numbers under the title, and brings them up to date', () => {
    const sentences = (count: string) =>
      `\nWaar rijdt de bus?\n\nOp het thema ‘bussen’ zijn ${count} dialogen georganiseerd in de maanden april en mei. De provinciesecretaris van Drenthe, Fenna Bakker, trad op als voorzitter. Er deden in totaal 12 mensen van <aantal organisaties> verschillende organisaties mee.\n`;
    checkInsertion(`${HEAD}\nWaar rijdt de bus?{|}\n`, 'deelnemers', `${HEAD}${sentences('twee')}`);
    checkInsertion(`${HEAD}${sentences('drie')}{|}`, 'deelnemers', `${HEAD}${sentences('twee')}`);
    checkReason(`${HEAD}${sentences('twee')}{|}`, 'deelnemers', /kloppen al/);
    checkReason(`${HEAD.replace('# Verslag', '## Iets')}{|}`, 'deelnemers', /titel van het verslag/);
  });

  it('puts no quote with a source among the reactions', () => {
    checkReason(`${FOCUS}\n## 5. Reacties van de deelnemers\n\n{|}\n`, 'citaat', /punten .* zonder bron/);
  });

  it('has no topics to insert, and says so', () => {
    checkReason(`${CHAPTERS}{|}`, 'onderwerp', /heeft geen onderwerpen/);
  });
});

describe('Enter in a report with numbered sections', () => {
  it('goes on with the next reaction, question or case', () => {
    const reactions = `${FOCUS}\n## 5. Reacties van de deelnemers\n\nMooi:\n\n- ‘Het was goed.’\n`;
    checkTyped(`${reactions.trimEnd()}{|}`, '\n', `${reactions}- `);
    checkTyped(`${FOCUS.trimEnd()}{|}`, '\n', `${FOCUS}3. `);
    const cases = `${FOCUS}\n## 3. Aan de slag!\n\n1. **Een bord.** Hier.\n`;
    checkTyped(`${cases.trimEnd()}{|}`, '\n', `${cases}2. `);
  });
});

describe('completion in a report with numbered sections', () => {
  it('offers the next question, case and reaction', () => {
    checkCompletion(`${FOCUS}{|}`, 'kernvraag', `${FOCUS}3. Hoe kunnen we <kernvraag>?`);
    const cases = `${FOCUS}\n## 3. Aan de slag!\n\n### 3.1 Haltes\n\n1. **Een bord.** Het staat er.\n`;
    checkCompletion(`${cases}{|}`, 'casus', `${cases}2. **<casus>.** <toelichting>.`);
    const reactions = `${FOCUS}\n## 5. Reacties van de deelnemers\n\nMooi:\n\n- ‘Het was goed.’\n`;
    checkCompletion(`${reactions}{|}`, 'reactie', `${reactions}- ‘<reactie>.’`);
  });

  it('offers a case under the chapter only where that has no numbered sections', () => {
    const chapter = `${FOCUS}\n## 3. Aan de slag!\n\nAlles bij elkaar.\n\n`;
    assert.ok(labelsAt(`${chapter}{|}\n`).includes('casus'));
    assert.ok(!labelsAt(`${chapter}{|}\n\n### 3.1 Haltes\n\n1. Een bord.\n`).includes('casus'));
  });

  it('offers the next numbered section behind its hashes', () => {
    checkCompletion(
      `${CHAPTERS}\n###{|}`,
      '2.2 Ritten',
      `${CHAPTERS}\n### 2.2 Ritten\n\n<uitwerking>\n\n:::kader\n### <ingrediënt>\n\n<uitleg>\n:::`,
    );
  });

  it('offers all that stands under the title, then what is not there yet', () => {
    checkOffers(`${HEAD}\n{|}\n\n## 1. Centrale focus: haltes\n`, 'inleiding');
    checkOffers(
      `${HEAD}\nWaar rijdt de bus?\n\n{|}\n\n## 1. Centrale focus: haltes\n`,
      'vaste zinnen',
      'thema',
      'vraag',
    );
  });

  it('offers the people of the report as speakers of a quote', () => {
    assert.match(snippetOf(`${FOCUS}\n{|}`, 'citaat'), /\(\$\{2\|<naam>,Fenna Bakker\|\}\)/);
  });

  it('offers tables, and the subjects that the report is about', () => {
    const record = (typed: string) =>
      FOCUS.replace('---\n\n# Verslag', `  - { nummer: 3, ${typed} }\n---\n\n# Verslag`);
    checkOffers(record('tafel: {|}'), 'focustafel', 'verdiepingstafel', 'werkplaats');
    checkOffers(record('tafel: werkplaats, onderwerp: {|}'), 'haltes', 'ritten');
  });

  it('offers what a placeholder is to be', () => {
    const sentence = (typed: string) => `${HEAD}\nOp het thema ‘bussen’ zijn ${typed}.\n`;
    checkOffers(sentence('<tel{|}woord> dialogen georganiseerd'), 'twee');
    checkOffers(sentence('twee dialogen georganiseerd in de maanden <maa{|}nden>'), 'april en mei');
    checkOffers(`${HEAD}\nEr deden in totaal <aantal deel{|}nemers> mensen mee.\n`, '12');
    checkOffers(`${HEAD}\nDe <functie van {|}de host>, X, trad op.\n`, 'provinciesecretaris van Drenthe');
    checkOffers(FOCUS.replace('Er waren twee', 'Er waren <tel{|}woord>'), 'twee');
    checkOffers(`${FOCUS}\n## 2. Hoe kunnen we dit aanpakken?\n\n### 2.2 <onderwerp{|} 2>\n`, 'ritten');
  });
});
