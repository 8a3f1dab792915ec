import assert from 'node:assert/strict';
import { completion } from '../../../server/src/features/completion/completion.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import {
  accept,
  checkCompletion,
  checkOffers,
  checkOffersNothing,
  labelsAt,
  offered,
  open,
  snippetOf,
} from '../../helpers/features.ts';
import { dedent } from '../../helpers/marked.ts';
import { named } from '../../helpers/named.ts';

/** A chapter with some quotes, and the line that is being written. */
function chapter(line: string): string {
  return `${dedent(`
    ---
    rapportage: themadialogen
    thema: Bussen
    dialogen:
      - { nummer: 1, gemeente: Emmen, datum: 2024-04-12, deelnemers: 7 }
      - { nummer: 3, gemeente: [Borne, Hengelo], datum: 2024-05-02, deelnemers: 1 }
      - { nummer: 13, gemeente: Aa en Hunze }
    ---

    # Rapportage themadialogen Bussen

    # Themadialogen over bussen: inleiding

    ## 2. Dromen en wensen voor de toekomst

    - Een bus.

    > ‘Ik kom te laat.’ (scholier, dialoog 1)

    > ‘Ik ook.’ (student, dialoog 1)

    > ‘Ik niet.’ (student, dialoog 3)

    > ‘Wij luisteren.’ (wethouder)

  `)}${line}\n`;
}

function checkSource(line: string, label: string, after: string): void {
  checkCompletion(chapter(line), label, chapter(after));
}

describe('completion of the source of a quote', () => {
  it('offers the roles that are used most first, then the dialogues of the register', () => {
    checkOffers(chapter('> ‘Nee.’ ({|})'), 'student', 'scholier', 'wethouder', 'dialoog 1', 'dialoog 3', 'dialoog 13');
  });

  it('puts in what was chosen between the parentheses', () => {
    checkSource('> ‘Nee.’ ({|})', 'student', '> ‘Nee.’ (student)');
    checkSource('> ‘Nee.’ (stu{|})', 'student', '> ‘Nee.’ (student)');
    checkSource('> ‘Nee.’ (student, {|})', 'dialoog 3', '> ‘Nee.’ (student, dialoog 3)');
  });

  it('puts a space behind the comma that was just typed', () => {
    checkSource('> ‘Nee.’ (student,{|})', 'dialoog 3', '> ‘Nee.’ (student, dialoog 3)');
  });

  it('goes on from `dia`, `dialoog `, a capital or a number', () => {
    for (const typed of ['d', 'dia', 'Dialoog', 'dialoog ', 'dialoog 1', 'Dialoog 13', '1', '13']) {
      checkSource(`> ‘Nee.’ (student, ${typed}{|})`, 'dialoog 13', '> ‘Nee.’ (student, dialoog 13)');
      checkSource(`> ‘Nee.’ (${typed}{|})`, 'dialoog 13', '> ‘Nee.’ (dialoog 13)');
    }
  });

  it('offers only the dialogues that begin with the number that was typed', () => {
    checkOffers(chapter('> ‘Nee.’ (student, 3{|})'), 'dialoog 3');
    checkOffers(chapter('> ‘Nee.’ (student, dialoog 3{|})'), 'dialoog 3', 'dialoog 13');
    checkOffers(chapter('> ‘Nee.’ (student, dialoog 1{|})'), 'dialoog 1', 'dialoog 13');
  });

  it('closes the parenthesis where it is not there yet', () => {
    checkSource('> ‘Nee.’ (student, {|}', 'dialoog 3', '> ‘Nee.’ (student, dialoog 3)');
    checkSource('> ‘Nee.’ (student, dia{|}', 'dialoog 3', '> ‘Nee.’ (student, dialoog 3)');
    checkSource('> ‘Nee.’ ({|}', 'student', '> ‘Nee.’ (student');
  });

  it('replaces the role or the dialogue that stands there', () => {
    checkSource('> ‘Nee.’ ({|}student, dialoog 3)', 'scholier', '> ‘Nee.’ (scholier, dialoog 3)');
    checkSource('> ‘Nee.’ (s{|}tudent, dialoog 3)', 'scholier', '> ‘Nee.’ (scholier, dialoog 3)');
    checkSource('> ‘Nee.’ (student, {|}dialoog 3)', 'dialoog 1', '> ‘Nee.’ (student, dialoog 1)');
    checkSource('> ‘Nee.’ (student, dialoog {|}3)', 'dialoog 13', '> ‘Nee.’ (student, dialoog 13)');
  });

  it('offers no dialogue in the place of a role that has one behind it', () => {
    checkOffers(chapter('> ‘Nee.’ ({|}ouder, dialoog 3)'), 'student', 'scholier', 'wethouder');
  });

  it('knows where a role with a comma ends', () => {
    checkSource('> ‘Nee.’ (moeder, student, {|})', 'dialoog 1', '> ‘Nee.’ (moeder, student, dialoog 1)');
  });

  it('shows the host, the date and how often a dialogue is quoted', () => {
    const shown = offered(chapter('> ‘Nee.’ (student, {|})')).map(({ detail, documentation }) => [
      detail,
      documentation && typeof documentation === 'object' ? documentation.value : documentation,
    ]);
    assert.deepEqual(shown, [
      ['Emmen, 12 april 2024, 7 deelnemers', '2 keer geciteerd.'],
      ['Borne en Hengelo, 2 mei 2024, 1 deelnemer', 'Eén keer geciteerd.'],
      ['Aa en Hunze', '0 keer geciteerd.'],
    ]);
  });

  it('shows how often a role was used, and in which dialogue last', () => {
    const shown = offered(chapter('> ‘Nee.’ ({|})')).map(({ detail }) => detail);
    assert.deepEqual(shown.slice(0, 3), ['2 keer, dialoog 3', '1 keer, dialoog 1', '1 keer']);
  });

  it('does not count the role that is being typed', () => {
    checkOffers(chapter('> ‘Nee.’ (stud{|}, dialoog 1)'), 'student');
  });

  it('offers a source behind words whose closing mark is forgotten, and in a quote behind a bullet', () => {
    assert.ok(labelsAt(chapter('> ‘Nee. ({|})')).includes('student'));
    assert.ok(labelsAt(chapter('- ‘Nee.’ ({|})')).includes('student'));
  });

  it('offers a source on the last line of a long quote', () => {
    assert.ok(labelsAt(chapter('> ‘Nee,\n> zei ik.’ ({|})')).includes('student'));
    assert.ok(labelsAt(chapter('> ‘Nee.\n>\n> Ik ga niet.’ ({|})')).includes('student'));
  });

  it('knows a source on two lines', () => {
    checkSource('> ‘Nee.’ (student,\n> {|})', 'dialoog 3', '> ‘Nee.’ (student,\n> dialoog 3)');
    checkSource('> ‘Nee.’ (student,\n> dialoog {|}1)', 'dialoog 3', '> ‘Nee.’ (student,\n> dialoog 3)');
    checkOffersNothing(chapter('> ‘Nee.’ (student,{|}\n> dialoog 1)'));
  });

  it('offers nothing behind other parentheses', () => {
    checkOffersNothing(chapter('> ‘Ik woon ({|}'));
    checkOffersNothing(chapter('> ‘Nee.’ (student){|}'));
    checkOffersNothing(chapter('Het woord ‘bus’ ({|})'));
    checkOffersNothing(chapter('Een bus. ({|})'));
  });

  it('counts the dialogues where there is no register', () => {
    const text =
      '# Rapportage\n\n## Wie zaten aan tafel?\n\n- 2 gesprekken\n\n# Themadialogen\n\n## 4. Procesobservaties\n\n> ‘Nee.’ ({|})\n';
    checkOffers(text, 'dialoog 1', 'dialoog 2');
  });

  it('offers no dialogue where nothing tells how many there were', () => {
    checkOffersNothing('# Rapportage\n\n## Dromen\n\n> ‘Nee.’ ({|})\n');
  });

  it('works in a file from Windows', () => {
    assert.equal(
      accept(open(chapter('> ‘Nee.’ (student, {|})'), '\r\n'), 'dialoog 3'),
      chapter('> ‘Nee.’ (student, dialoog 3)').replaceAll('\n', '\r\n'),
    );
  });

  it('counts columns as the editor does behind an emoji', () => {
    checkSource('> ‘Nee 🚌🚌.’ (stu{|})', 'student', '> ‘Nee 🚌🚌.’ (student)');
  });

  it('escapes what means something in a snippet', () => {
    assert.equal(
      snippetOf(chapter('> ‘Ja.’ (baas $1 {groot}, dialoog 1)\n\n> ‘Nee.’ (baas{|})'), 'baas $1 {groot}'),
      'baas \\$1 {groot\\}$0',
    );
  });

  it('offers the roles of the other reports of the folder behind those of this one', () => {
    const { report, document, cursor } = open(chapter('> ‘Nee.’ ({|})'));
    const other = readReport(
      chapter('> ‘Wel.’ (visser)\n\n> ‘Niet.’ (boer)\n\n> ‘Ooit.’ (boer)\n\n> ‘Nooit.’ (student)'),
    );
    const roles = completion(report, cursor, document, true, [other]).filter(
      ({ label }) => !label.startsWith('dialoog'),
    );
    assert.deepEqual(
      roles.map(({ label, detail }) => [label, detail]),
      [
        ['student', '2 keer, dialoog 3'],
        ['scholier', '1 keer, dialoog 1'],
        ['wethouder', '1 keer'],
        ['boer', 'in een ander rapport van de reeks'],
        ['visser', 'in een ander rapport van de reeks'],
      ],
    );
  });
});

describe('completion of a source that names its speaker', () => {
  const before = named(
    `
    De provinciesecretaris van Drenthe, Fenna Bakker, trad op als gastvrouw.

    ## 1. Centrale focus: bussen

    > ‘Meer bussen.’ (Tjerk Vos, Dorpsraad Westeind)

    > ‘Meer haltes.’ ({|}`,
  );

  it('offers the people of the report, the host first', () => {
    assert.deepEqual(labelsAt(before), ['Fenna Bakker', 'Tjerk Vos']);
  });

  it('offers organisations behind the comma', () => {
    assert.deepEqual(labelsAt(before.replace('({|}', '(Noor Smit, {|}')), ['Dorpsraad Westeind']);
  });
});
