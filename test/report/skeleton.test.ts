/** The template's texts as they are inserted. */
import assert from 'node:assert/strict';
import { bodyOf, flatEntries } from '../../server/src/report/places.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import {
  contentText,
  knownOf,
  partText,
  reportText,
  sectionText,
  themaInText,
  titleText,
} from '../../server/src/report/skeleton.ts';
import { type TemplateSection, templates } from '../../server/src/report/template.ts';
import { findings } from '../helpers/checks.ts';
import { read } from '../helpers/read.ts';

const [template] = templates;
assert.ok(template);

function entry(id: string): TemplateSection {
  const found = template?.parts.flatMap((part) => flatEntries(part.sections)).find((section) => section.id === id);
  assert.ok(found, id);
  return found;
}

const known = knownOf(
  read(`
    ---
    thema: Bussen
    dialogen:
      - { nummer: 1, gemeente: Emmen, deelnemers: 7 }
      - { nummer: 2, gemeente: [Borne, emmen], deelnemers: 8 }
    ---
  `),
);

describe('a new report', () => {
  it('has nothing wrong with it but what is still to be filled in', () => {
    const text = reportText(template);
    assert.deepEqual([...new Set(findings(text).map(({ code }) => code))], ['nog-invullen']);
  });

  it('has every section of the template, each known by its heading', () => {
    const report = readReport(reportText(template));
    const { sections } = report;
    const deelTwee = bodyOf(report);
    assert.deepEqual(
      sections.flatMap((section) => [section, ...section.sections]).map((section) => section.entry?.id),
      template.parts.flatMap((part) => flatEntries(part.sections)).map(({ id }) => id),
    );
    assert.equal(deelTwee?.heading?.match?.how, 'exact');
  });

  it('can be filled in: every placeholder is one that is reported', () => {
    const text = reportText(template);
    const typed = text.match(/<[^<>\n]+>/g) ?? [];
    assert.equal(readReport(text).placeholders.length, typed.length);
  });
});

describe('what a report knows of itself', () => {
  it('is its theme, its numbers, and each host once', () => {
    const { thema, dialogen, deelnemers, gemeenten } = known;
    assert.deepEqual([thema, dialogen, deelnemers, gemeenten], ['Bussen', 2, 15, ['Emmen', 'Borne']]);
  });

  it('is what the questions are about, who chaired and when, where the kind of report says so', () => {
    const { subjects, host, maanden } = knownOf(
      read(`
        ---
        rapportage: middenvelddialogen
        thema: Bussen
        host: { naam: Fenna Bakker, functie: commissaris van de Koning, provincie: Drenthe }
        dialogen:
          - { nummer: 1, datum: 2024-05-02 }
          - { nummer: 2, datum: 2024-04-12 }
          - { nummer: 3, datum: 2024-04-13 }
        ---

        # Verslag middenvelddialogen over ‘Bussen’

        ## 1. Centrale focus: haltes en ritten

        1. Hoe kunnen we haltes delen?
        2. Hoe kunnen we ritten delen?
      `),
    );
    assert.deepEqual(subjects, ['haltes', 'ritten']);
    assert.deepEqual(host, { naam: 'Fenna Bakker', functie: 'commissaris van de Koning in Drenthe' });
    assert.deepEqual(maanden, ['april', 'mei']);
  });

  it('is nothing without a header', () => {
    const { gemeenten, maanden, subjects, ...others } = knownOf(read('# Titel\n'));
    assert.deepEqual([gemeenten, maanden], [[], []]);
    // The subjects are placeholders to be filled in.
    assert.ok((subjects ?? []).every((subject) => /^<.*>$/.test(subject)));
    assert.deepEqual(
      Object.values(others).filter((value) => value !== undefined),
      [],
    );
  });
});

describe('a section to insert', () => {
  it('is filled in from the register', () => {
    assert.equal(
      sectionText(entry('aanTafel'), known),
      '## Wie zaten aan tafel?\n\n- 2 gesprekken\n- 15 deelnemers totaal\n- Hosts kwamen uit de volgende gemeentes: Emmen en Borne',
    );
    assert.equal(
      sectionText(entry('dialogen'), known),
      '## Twee themadialogen\n\nOm door te praten over het thema ‘bussen’ organiseerden we twee themadialogen, waaraan in totaal 15 mensen meededen.',
    );
  });

  it('has placeholders for what is not known', () => {
    assert.equal(
      sectionText(entry('aanTafel'), { gemeenten: [] }),
      '## Wie zaten aan tafel?\n\n- <aantal> gesprekken\n- <aantal> deelnemers totaal\n- Hosts kwamen uit de volgende gemeentes: <gemeentes>',
    );
    assert.match(sectionText(entry('waarom'), { gemeenten: [] }), /^## Waarom <thema> als thema\?/);
  });

  it('has a singular for one', () => {
    assert.equal(
      contentText(entry('aanTafel'), { dialogen: 1, deelnemers: 1, gemeenten: ['Emmen'] }),
      '- 1 gesprek\n- 1 deelnemer totaal\n- Hosts kwamen uit de volgende gemeente: Emmen',
    );
  });

  it('has the sections inside it, one level deeper', () => {
    assert.equal(
      sectionText(entry('knelEnKiem'), known),
      '## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- **<kern van de knel>:** <toelichting>.\n\n### Kiemverhalen\n\n- **<kern van de kiem>:** <toelichting>.',
    );
  });

  it('is about one dialogue where there was one', () => {
    assert.match(
      sectionText(entry('dialogen'), { thema: 'Bussen', dialogen: 1, deelnemers: 7, gemeenten: [] }),
      /^## Eén themadialoog\n\n.*organiseerden we één themadialoog, waaraan in totaal 7 mensen meededen\.$/,
    );
    assert.match(
      sectionText(entry('dialogen'), known),
      /^## Twee themadialogen\n\n.*organiseerden we twee themadialogen,/,
    );
  });

  it('has as many ideas as its heading says', () => {
    assert.equal(sectionText(entry('ideeen'), known), '## Drie ideeën\n\n1. <idee>.\n2. <idee>.\n3. <idee>.');
    assert.equal(contentText(entry('ideeen'), known, 2), '1. <idee>.\n2. <idee>.');
  });
});

describe('a theme', () => {
  it('begins small in running text, unless it is a name', () => {
    assert.deepEqual(['Mobiliteit', 'NS en bus', 'zorg', 'A'].map(themaInText), [
      'mobiliteit',
      'NS en bus',
      'zorg',
      'a',
    ]);
  });

  it('keeps its capital in the title of the card only', () => {
    const [card, second] = template.parts;
    assert.ok(card && second);
    assert.deepEqual(
      [titleText(card, 'Bussen'), titleText(second, 'Bussen')],
      ['Rapportage themadialogen Bussen', 'Themadialogen over bussen: inleiding'],
    );
    assert.match(partText(second, known), /^# Themadialogen over bussen: inleiding\n\n## Op zoek/);
  });
});
