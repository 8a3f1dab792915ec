import assert from 'node:assert/strict';
import { type NamePlace, nameAt, rename } from '../../../server/src/features/changing/rename.ts';
import type { Report } from '../../../server/src/report/model.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { applied, checkRename, checkRenameRefused } from '../../helpers/edits.ts';
import { open } from '../../helpers/features.ts';
import { crlf } from '../../helpers/marked.ts';
import { named } from '../../helpers/named.ts';
import { examples, published, smallestReport } from '../../helpers/reports.ts';
import { spread } from '../../helpers/thorough.ts';

describe('renaming in a source in another form', () => {
  const quotes = (role: string, number: string) =>
    `# T\n\n## Dromen\n\n> ‘A.’ — ${role}, D${number}\n\n> ‘B.’ [dialoog nr. ${number}; ${role}]\n\n> ‘C.’ (${role}, dialoog 7)\n`;

  it('changes a role wherever it stands', () => {
    checkRename(quotes('boer', '2').replace('boer', 'bo{|}er'), 'boerin', quotes('boerin', '2'));
    checkRename(quotes('boer', '2').replace('; boer', '; bo{|}er'), 'boerin', quotes('boerin', '2'));
  });

  it('changes a number, also one in letters', () => {
    checkRename(quotes('boer', '2').replace('D2', 'D{|}2'), '12', quotes('boer', '12'));
    checkRename(
      '# T\n\n## Dromen\n\n> ‘A.’ (boer, dialoog I{|}I)\n\n> ‘B.’ (boer, tweede dialoog)\n',
      '12',
      '# T\n\n## Dromen\n\n> ‘A.’ (boer, dialoog 12)\n\n> ‘B.’ (boer, 12 dialoog)\n',
    );
  });
});

describe('renaming a dialogue number', () => {
  it('changes the register and all quotes, from a quote', () => {
    checkRename(
      `
      ---
      thema: Bussen
      dialogen:
        - { nummer: 1, gemeente: Emmen }
        - { nummer: 2, gemeente: Borne }
      ---

      # Rapportage themadialogen Bussen

      ## Dromen

      > ‘De bus.’ (student, dialoog {|}2)

      > ‘De trein.’ (dialoog 1)

      > ‘De fiets.’ (Dialoog 2).
      `,
      '12',
      `
      ---
      thema: Bussen
      dialogen:
        - { nummer: 1, gemeente: Emmen }
        - { nummer: 12, gemeente: Borne }
      ---

      # Rapportage themadialogen Bussen

      ## Dromen

      > ‘De bus.’ (student, dialoog 12)

      > ‘De trein.’ (dialoog 1)

      > ‘De fiets.’ (Dialoog 12).
      `,
    );
  });

  it('starts from the register and from the word dialoog as well', () => {
    checkRename(
      '---\ndialogen:\n  - nummer: {|}2\n---\n\n# T\n\n> ‘A.’ (dialoog 2)\n',
      '3',
      '---\ndialogen:\n  - nummer: 3\n---\n\n# T\n\n> ‘A.’ (dialoog 3)\n',
    );
    checkRename('# T\n\n> ‘A.’ (boer, dia{|}loog 2)\n', 'dialoog 3', '# T\n\n> ‘A.’ (boer, dialoog 3)\n');
  });

  it('works without a register, with Windows line breaks, behind a byte order mark and an emoji', () => {
    checkRename('# T\n\n> ‘A.’ (dialoog {|}2)\n', '3', '# T\n\n> ‘A.’ (dialoog 3)\n', '\r\n');
    checkRename('\ufeff# T 🙂\n\n> ‘🙂 A.’ (🙂, dialoog {|}2)\n', '3', '\ufeff# T 🙂\n\n> ‘🙂 A.’ (🙂, dialoog 3)\n');
  });

  it('is refused where the number exists or is none', () => {
    const text =
      '---\ndialogen:\n  - nummer: 1\n  - nummer: 2\n---\n\n# T\n\n> ‘A.’ (dialoog {|}2)\n\n> ‘B.’ (dialoog 7)\n';
    checkRenameRefused(text, '1', /^Er is al een dialoog 1 in de lijst/);
    checkRenameRefused(text, '7', /^Er zijn al citaten uit dialoog 7\.$/);
    for (const wrong of ['0', '-3', 'drie', '1.5', '1234567']) checkRenameRefused(text, wrong, /is geen nummer/);
    checkRenameRefused(text, '', /^Geef een nummer/);
    checkRenameRefused(text, ' \t', /^Geef een nummer/);
  });

  it('is refused where the number stands in the register twice', () => {
    checkRenameRefused(
      '---\ndialogen:\n  - nummer: 2\n  - nummer: 2\n---\n\n# T\n\n> ‘A.’ (dialoog {|}2)\n',
      '3',
      /staat 2 keer in de lijst/,
    );
  });

  it('is refused where the header cannot be read', () => {
    checkRenameRefused(
      '---\ndialogen:\n  - { nummer: 2\n---\n\n# T\n\n> ‘A.’ (dialoog {|}2)\n',
      '3',
      /header is nu niet goed te lezen/,
    );
  });

  it('is refused where a number of the register cannot be read', () => {
    checkRenameRefused(
      '---\nrapportage: themadialogen\nthema: A\ndialogen:\n  - nummer: "2"\n---\n\n# T\n\n> ‘A.’ (dialoog {|}2)\n',
      '3',
      /niet goed te lezen/,
    );
  });

  it('to itself changes nothing', () => {
    checkRename('# T\n\n> ‘A.’ (dialoog {|}2)\n', '02', '# T\n\n> ‘A.’ (dialoog 2)\n');
  });
});

describe('renaming the theme', () => {
  it('changes header, titles, headings and fixed sentences, each in its own case', () => {
    checkRename(
      `
      ---
      rapportage: themadialogen
      thema: {|}Bussen en treinen
      ---

      # Rapportage themadialogen Bussen & treinen

      # Themadialogen over bussen en treinen: inleiding

      ## Op zoek naar ideeën voor ‘na de crisis’

      Het thema ‘bussen en
      treinen’ was een van die thema’s. Bussen en treinen zijn er genoeg.

      ## Waarom **bussen en treinen** als thema?

      ## Thema: BUSSEN EN TREINEN
      `,
      'Fiets & voet',
      `
      ---
      rapportage: themadialogen
      thema: Fiets & voet
      ---

      # Rapportage themadialogen Fiets & voet

      # Themadialogen over fiets & voet: inleiding

      ## Op zoek naar ideeën voor ‘na de crisis’

      Het thema ‘fiets & voet’ was een van die thema’s. Bussen en treinen zijn er genoeg.

      ## Waarom **fiets & voet** als thema?

      ## Thema: FIETS & VOET
      `,
    );
  });

  it('keeps & and en where each was typed', () => {
    checkRename(
      '---\nthema: {|}Bus en trein\n---\n\n# Rapportage themadialogen Bus & trein\n',
      'Fiets en voet',
      '---\nthema: Fiets en voet\n---\n\n# Rapportage themadialogen Fiets & voet\n',
    );
    checkRename(
      '---\nthema: Bus & trein\n---\n\n# Rapportage themadialogen {|}bus en trein\n',
      'fiets en voet',
      '---\nthema: Fiets & voet\n---\n\n# Rapportage themadialogen fiets en voet\n',
    );
  });

  it('leaves a name of its own with its capitals', () => {
    checkRename(
      '---\nthema: {|}Bussen\n---\n\n# Rapportage themadialogen bussen\n',
      'NS en OV',
      '---\nthema: NS en OV\n---\n\n# Rapportage themadialogen NS en OV\n',
    );
  });

  it('quotes the theme in the header where YAML would read it otherwise, and keeps the quotes that stand there', () => {
    const to = (name: string, written: string, old = 'Bussen') =>
      checkRename(
        `---\nthema: ${old}\n---\n\n# Rapportage themadialogen {|}Bussen\n`,
        name,
        `---\nthema: ${written}\n---\n\n# Rapportage themadialogen ${name}\n`,
      );
    to('Bussen: nu', "'Bussen: nu'");
    to('#Samen', "'#Samen'");
    to('2030', "'2030'");
    to('true', "'true'");
    to('Onderwijs, werk', "'Onderwijs, werk'");
    to('Fiets', "'Fiets'", "'Bussen'");
    to("Oma's", "'Oma''s'", "'Bussen'");
    to('Zo \\ zo', '"Zo \\\\ zo"', '"Bussen"');
    to('Fiets', 'Fiets # ov', 'Bussen # ov');
    to('Fiets', 'Fiets\nstatus: concept', '>\n  Bussen\nstatus: concept');
  });

  it('leaves another theme, and works where there is no header', () => {
    checkRename(
      '# Rapportage themadialogen {|}Bussen\n\n# Themadialogen over treinen: inleiding\n',
      'Fiets',
      '# Rapportage themadialogen Fiets\n\n# Themadialogen over treinen: inleiding\n',
    );
  });

  it('fills in the placeholder everywhere', () => {
    checkRename(
      '---\nthema: {|}<thema>\n---\n\n# Rapportage themadialogen <thema>\n',
      'Fiets',
      '---\nthema: Fiets\n---\n\n# Rapportage themadialogen Fiets\n',
    );
  });

  it('is refused where it is no theme', () => {
    const text = '---\nthema: {|}Bussen\n---\n\n# Rapportage themadialogen Bussen\n';
    checkRenameRefused(text, '', /kan niet leeg zijn/);
    checkRenameRefused(text, 'een\ntwee', /één regel/);
    checkRenameRefused(text, '?:', /anders door gelezen/);
  });
});

describe('renaming a role', () => {
  it('changes all quotes of the report with that role, in any spelling', () => {
    checkRename(
      "# T\n\n> ‘A.’ (ZZP’er{|}, dialoog 2)\n\n> ‘B.’ (zzp'er, dialoog 1)\n\n> ‘C.’ (student, dialoog 1)\n",
      'zelfstandige, vader',
      '# T\n\n> ‘A.’ (zelfstandige, vader, dialoog 2)\n\n> ‘B.’ (zelfstandige, vader, dialoog 1)\n\n> ‘C.’ (student, dialoog 1)\n',
    );
  });

  it('takes one that is broken over two lines as one', () => {
    checkRename(
      '# T\n\n> ‘A.’ (communicatie{|}\n> adviseur, dialoog 2)\n',
      'adviseur',
      '# T\n\n> ‘A.’ (adviseur, dialoog 2)\n',
    );
  });

  it('takes bold with it', () => {
    checkRename('# T\n\n> ‘A.’ (de **{|}boer**, dialoog 2)\n', 'boer', '# T\n\n> ‘A.’ (boer, dialoog 2)\n');
  });

  it('is refused where the quote would be read otherwise', () => {
    const text = '# T\n\n> ‘A.’ (stu{|}dent, dialoog 2)\n';
    checkRenameRefused(text, 'student)', /haakjes/);
    checkRenameRefused(text, 'een\nrol', /één regel/);
    checkRenameRefused(text, '', /leeg/);
    checkRenameRefused(text, 'student, dialoog 3', /Geef alleen de rol/);
    checkRenameRefused(text, '*student*', /anders door gelezen/);
  });

  it('leaves a role that is still to be filled in', () => {
    const { report, cursor } = open('# T\n\n> ‘A.’ (<r{|}ol>, dialoog 2)\n');
    assert.equal(nameAt(report, cursor), undefined);
  });
});

describe('renaming a municipality', () => {
  it('changes the register and the hosts, in any spelling', () => {
    checkRename(
      `
      ---
      thema: Bussen
      dialogen:
        - { nummer: 1, gemeente: {|}Den Bosch }
        - { nummer: 2, gemeente: [Emmen, "'s-Hertogenbosch"] }
      ---

      # T

      ## Wie zaten aan tafel?

      - Hosts kwamen uit de volgende gemeentes: Emmen en ’s-Hertogenbosch
      `,
      "'s-Hertogenbosch",
      `
      ---
      thema: Bussen
      dialogen:
        - { nummer: 1, gemeente: "'s-Hertogenbosch" }
        - { nummer: 2, gemeente: [Emmen, "'s-Hertogenbosch"] }
      ---

      # T

      ## Wie zaten aan tafel?

      - Hosts kwamen uit de volgende gemeentes: Emmen en 's-Hertogenbosch
      `,
    );
  });

  it('quotes a name with commas inside a record', () => {
    checkRename(
      '---\ndialogen:\n  - { nummer: 1, gemeente: {|}Emmen }\n---\n\n# T\n\n## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeente: Emmen\n',
      'Nuenen, Gerwen en Nederwetten',
      "---\ndialogen:\n  - { nummer: 1, gemeente: 'Nuenen, Gerwen en Nederwetten' }\n---\n\n# T\n\n## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeente: Nuenen, Gerwen en Nederwetten\n",
    );
  });

  it('is refused where it would stand among the hosts twice, or be read as two', () => {
    const text = '# T\n\n## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: {|}Emmen en Borne\n';
    checkRenameRefused(text, 'borne', /^‘borne’ staat al bij de gemeentes op de kaart/);
    checkRenameRefused(text, 'Assen, Meppel', /anders door gelezen/);
    checkRenameRefused(text, '', /naam van een gemeente/);
  });
});

describe('any name in any report', () => {
  const smallest = { name: 'the smallest report', text: smallestReport() };
  const texts = [smallest, { name: 'with Windows line breaks', text: crlf(smallest.text) }, ...examples, ...published];
  const NAMES = {
    dialoog: '77',
    thema: 'Heel iets anders',
    rol: 'een ander',
    gemeente: 'Onbekendewaard',
    persoon: 'Fenna Anders',
    organisatie: 'Andere Bond',
  } as const;
  for (const { name, text } of texts) {
    it(`is renamed and back without a trace, and adds no finding: ${name}`, () => {
      const report = readReport(text);
      const found = check(report).length;
      for (const place of spread(someNames(report), 7)) {
        const there = rename(report, place, NAMES[place.kind]);
        if ('reason' in there) assert.fail(there.reason);
        const after = applied(text, there.edits);
        assert.ok(there.edits.length > 0);
        const more = check(readReport(after)).filter(
          ({ code }) => !/gemeente|rol-|privacy|thema-schrijfwijze|dialoog-onbekend/.test(code),
        ).length;
        assert.ok(more <= found, `${place.kind} ${place.value}: ${more} findings, were ${found}`);
        const [first] = there.edits;
        const back = nameAt(readReport(after), (first?.range.start ?? 0) + 1);
        assert.ok(back, `${place.kind} is not where it was`);
        const again = rename(readReport(after), back, place.value);
        if ('reason' in again) assert.fail(again.reason);
        assert.deepEqual(said(readReport(applied(after, again.edits))), said(report), `${place.kind} ${place.value}`);
      }
    });
  }
});

/** The names in the theme, the register and the sources of the first quotes. */
function someNames(report: Report): readonly NamePlace[] {
  const { header, quotes } = report;
  const offsets = [
    header.thema?.range.start,
    ...(header.dialogen?.records ?? []).flatMap(({ nummer, gemeenten }) => [
      nummer?.range.start,
      ...gemeenten.map(({ range }) => range.start),
    ]),
    ...quotes.slice(0, 3).flatMap(({ rol, dialoog }) => [rol?.range.start, dialoog?.range.start]),
  ];
  return offsets.flatMap((offset) => (offset === undefined ? [] : (nameAt(report, offset) ?? [])));
}

/** What the report says, ignoring spelling: renaming a role merges its two spellings. */
function said({ header, quotes, statements }: Report): object {
  const letters = (text: string | undefined) => text?.toLowerCase().replace(/[^a-z]/g, '');
  return [
    header.thema?.value.toLowerCase(),
    header.dialogen?.records.map(({ nummer, gemeenten }) => [nummer?.value, gemeenten.map(({ value }) => value)]),
    quotes.map(({ words, rol, dialoog, flaws }) => [words, letters(rol?.value), dialoog?.value, flaws]),
    statements.map(({ about, source }) => [about, source]),
  ];
}

describe('renaming a person', () => {
  const report = (name: string, cursor = name) =>
    named(
      `
      De provinciesecretaris van Drenthe, ${cursor}, trad op als gastvrouw. Ook mevrouw Bakker was er.

      Dat zei ${name} al.

      > ‘Meer bussen.’ (${name}, Provincie Drenthe)

      > ‘Meer haltes.’ (Fenna Vos)`,
      `host: { naam: ${name}, functie: provinciesecretaris, provincie: Drenthe }`,
    );

  it('changes the whole name in the header, the text and the sources, and no other', () => {
    checkRename(report('Fenna Bakker', 'Fenna B{|}akker'), 'Fenna de Bakker', report('Fenna de Bakker'));
  });

  it('refuses what is no name', () => {
    checkRenameRefused(report('Fenna Bakker', 'Fenna B{|}akker'), 'Bakker, Fenna', /komma/);
    checkRenameRefused(report('Fenna Bakker', 'Fenna B{|}akker'), 'gastvrouw', /kan hier niet staan/);
  });
});

describe('renaming an organisation', () => {
  const report = (name: string, inText: string) =>
    `---\nrapportage: middenvelddialogen\nthema: Winkels\n---\n\n# Verslag middenvelddialogen over ‘Winkels’\n\n## 2. Hoe kunnen we dit aanpakken?\n\nEerst sprak ${inText}, daarna het dorp. Met ${inText} erbij lukt het.\n\n:::kader\n### Deelnemers waren afkomstig uit de volgende organisaties:\n\nAkkerbond, ${name}, Waterschap Noorderdiep.\n:::\n`;

  it('changes it in the list and in the text, from either place', () => {
    checkRename(
      report('Buurt{|}kring Zuid', 'Buurtkring Zuid'),
      'Buurtkring West',
      report('Buurtkring West', 'Buurtkring West'),
    );
    checkRename(
      report('Buurtkring Zuid', 'Buurtkring Zuid').replace('sprak Buurt', 'sprak Bu{|}urt'),
      'Buurtkring West',
      report('Buurtkring West', 'Buurtkring West'),
    );
  });

  it('keeps out of the text what the list has in parentheses, and small what stood small', () => {
    checkRename(
      report('Buurt{|}kring Zuid (BKZ)', 'Buurtkring Zuid'),
      'Buurtkring West (BKW)',
      report('Buurtkring West (BKW)', 'Buurtkring West'),
    );
    checkRename(
      report('Gemeente{|} Zuidplas', 'de gemeente Zuidplas'),
      'Gemeente Emmen',
      report('Gemeente Emmen', 'de gemeente Emmen'),
    );
  });

  it('is refused where the list has the name already, or would be read as two', () => {
    checkRenameRefused(report('Buurt{|}kring Zuid', 'een buurman'), 'Akkerbond', /staat al in de lijst/);
    checkRenameRefused(report('Buurt{|}kring Zuid', 'een buurman'), 'Buurt, kring', /anders door gelezen/);
  });
});
