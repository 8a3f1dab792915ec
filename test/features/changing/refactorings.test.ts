import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { refactorActions, refactoring } from '../../../server/src/features/changing/refactorings.ts';
import type { Report } from '../../../server/src/report/model.ts';
import { allSections } from '../../../server/src/report/places.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { applied, checkRefactoring, checkRefactoringRefused } from '../../helpers/edits.ts';
import { contentOf } from '../../helpers/features.ts';
import { crlf } from '../../helpers/marked.ts';
import { withALineChanged } from '../../helpers/mutations.ts';
import { once } from '../../helpers/once.ts';
import { examples, published, smallestReport } from '../../helpers/reports.ts';
import { amount, spread } from '../../helpers/thorough.ts';

describe('moving a point', () => {
  it('changes place with the one above, and the cursor goes along', () => {
    checkRefactoring(
      '# T\n\n## Dromen\n\n- Een.\n- Tw{|}ee.\n- Drie.\n',
      'puntOmhoog',
      '# T\n\n## Dromen\n\n- Tw{|}ee.\n- Een.\n- Drie.\n',
    );
    checkRefactoring(
      '# T\n\n## Dromen\n\n- Een{|}.\n- Twee is langer.\n',
      'puntOmlaag',
      '# T\n\n## Dromen\n\n- Twee is langer.\n- Een{|}.\n',
    );
  });

  it('leaves the numbers of ideas in their order', () => {
    checkRefactoring(
      '# T\n\n## Twee ideeën\n\n1. Een.\n2. Tw{|}ee.\n',
      'puntOmhoog',
      '# T\n\n## Twee ideeën\n\n1. Tw{|}ee.\n2. Een.\n',
    );
  });

  it('takes along what is nested, as deep as the other mark asks', () => {
    checkRefactoring(
      '# T\n\n## Twee ideeën\n\n9. Een.\n10. Twee{|}.\n\n    Meer.\n    - Nog meer.\n',
      'puntOmhoog',
      '# T\n\n## Twee ideeën\n\n9. Twee.\n\n   Meer.\n   - Nog meer.\n10. Een.\n',
    );
  });

  it('takes the quotes of a topic along, and leaves the quote of the card', () => {
    checkRefactoring(
      '# T\n\n# D\n\n## 2. Dromen en wensen voor de toekomst\n\n- Een.\n\n> ‘A.’ (boer)\n\n> ‘B.’ (boer)\n\n- Twee.\n\n  > ‘C{|}.’ (boer)',
      'puntOmhoog',
      '# T\n\n# D\n\n## 2. Dromen en wensen voor de toekomst\n\n- Twee.\n\n  > ‘C{|}.’ (boer)\n\n- Een.\n\n> ‘A.’ (boer)\n\n> ‘B.’ (boer)',
    );
    checkRefactoring(
      '# T\n\n## Dromen\n\n- Een.\n\n> ‘A.’ (boer)\n\n- Twee{|}.\n',
      'puntOmhoog',
      '# T\n\n## Dromen\n\n- Twee.\n\n> ‘A.’ (boer)\n\n- Een.\n',
    );
  });

  it('works without a last line break, with Windows line breaks, blank lines, lines that are broken, and an emoji', () => {
    checkRefactoring('# T\n\n## Dromen\n\n- Een.\n- Twee{|}', 'puntOmhoog', '# T\n\n## Dromen\n\n- Twee\n- Een.');
    checkRefactoring(
      '# T\n\n## Dromen\n\n* Een\n  lang. 🙂\n\n* Twee{|}.\n',
      'puntOmhoog',
      '# T\n\n## Dromen\n\n* Twee.\n\n* Een\n  lang. 🙂\n',
      '\r\n',
    );
  });

  it('says why where there is nowhere to go', () => {
    checkRefactoringRefused('# T\n\n## Dromen\n\n- Een{|}.\n- Twee.\n', 'puntOmhoog', /eerste punt/);
    checkRefactoringRefused('# T\n\n## Dromen\n\n- Een.\n- Twee.{|}\n', 'puntOmlaag', /laatste punt/);
    checkRefactoringRefused('# T\n\n## Dro{|}men\n\n- Een.\n', 'puntOmlaag', /Zet de cursor in een punt/);
    checkRefactoringRefused('# T\n\n## Dromen\n\n10. Een.\n  - Twee{|}.\n', 'puntOmhoog', /anders wordt gelezen/);
  });
});

describe('moving between knel and kiem', () => {
  it('goes to the end of the other list', () => {
    checkRefactoring(
      '# T\n\n## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- Een{|}.\n- Twee.\n\n### Kiemverhalen\n\n* Drie.\n\n> ‘A.’ (boer)\n',
      'puntVerplaatsen',
      '# T\n\n## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- Twee.\n\n### Kiemverhalen\n\n* Drie.\n* Een{|}.\n\n> ‘A.’ (boer)\n',
    );
    checkRefactoring(
      '# T\n\n## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- Een.\n\n### Kiemverhalen\n\n- Twee{|}.\n',
      'puntVerplaatsen',
      '# T\n\n## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- Een.\n- Twee{|}.\n\n### Kiemverhalen\n',
      '\r\n',
    );
  });

  it('goes under the other heading where that has no points, and takes its quotes along in a chapter', () => {
    checkRefactoring(
      '# T\n\n# D\n\n## 1. Knelpunten en kiemen uit de coronatijd\n\n### Knelverhalen\n\n- Een{|}.\n\n> ‘A.’ (boer)\n\n- Twee.\n\n### Kiemverhalen\n',
      'puntVerplaatsen',
      '# T\n\n# D\n\n## 1. Knelpunten en kiemen uit de coronatijd\n\n### Knelverhalen\n\n- Twee.\n\n### Kiemverhalen\n\n- Een{|}.\n\n> ‘A.’ (boer)\n',
    );
  });

  it('changes the bullet where there are no headings', () => {
    checkRefactoring(
      '# T\n\n## Knel- en kiemverhalen\n\n- Een{|}.\n+ Twee.\n',
      'puntVerplaatsen',
      '# T\n\n## Knel- en kiemverhalen\n\n+ Een.\n+ Twee.\n',
    );
    checkRefactoring(
      '# T\n\n## Knel- en kiemverhalen\n\n- Een.\n+ Twee{|}.\n',
      'puntVerplaatsen',
      '# T\n\n## Knel- en kiemverhalen\n\n- Een.\n- Twee.\n',
    );
  });

  it('says why where it means nothing', () => {
    checkRefactoringRefused('# T\n\n## Dromen\n\n- Een{|}.\n', 'puntVerplaatsen', /knel- of kiemverhalen/);
    checkRefactoringRefused(
      '# T\n\n## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- Een{|}.\n',
      'puntVerplaatsen',
      /andere kop ontbreekt/,
    );
  });
});

describe('a kader of a paragraph', () => {
  it('is put around it, with a title to fill in', () => {
    checkRefactoring(
      '# T\n\n# D\n\n## 3. Eerste stappen en ideeën\n\n- Een.\n\nWie de bus mist,\nfiet{|}st.\n\n- Twee.\n',
      'kaderMaken',
      '# T\n\n# D\n\n## 3. Eerste stappen en ideeën\n\n- Een.\n\n:::kader\n### {|}<titel van het kader>\n\nWie de bus mist,\nfietst.\n:::\n\n- Twee.\n',
    );
  });

  it('is put around all that are selected', () => {
    checkRefactoring(
      '# T\n\n# D\n\n## 3. Eerste stappen en ideeën\n\nE{{en.\n\nTwe}}e.',
      'kaderMaken',
      '# T\n\n# D\n\n## 3. Eerste stappen en ideeën\n\n:::kader\n### <titel van het kader>\n\nEen.\n\nTwee.\n:::',
      '\r\n',
    );
  });

  it('is refused where it does not belong or would hide a number', () => {
    checkRefactoringRefused('# T\n\n## Enkele procesobservaties\n\nEe{|}n.\n', 'kaderMaken', /hoort in deel twee/);
    checkRefactoringRefused(
      '# T\n\n# D\n\n## 4. Procesobservaties\n\n:::kader\n### A\n\nEe{|}n.\n:::\n',
      'kaderMaken',
      /Zet de cursor in een alinea/,
    );
    checkRefactoringRefused(
      '# T\n\n# D\n\n## 4. Procesobservaties\n\nIn de z{|}es dialogen.\n',
      'kaderMaken',
      /met de rest van het rapport/,
    );
    checkRefactoringRefused(
      '# T\n\n# D\n\n## 4. Procesobservaties\n\nE{{en.\n\n> ‘A.’ (boer)\n\nTw}}ee.\n',
      'kaderMaken',
      /alleen alinea’s/,
    );
  });
});

describe('a quote', () => {
  it('is made of the selection', () => {
    checkRefactoring(
      '# T\n\n# D\n\n## 4. Procesobservaties\n\n{{De bus.}}\n',
      'citaatMaken',
      '# T\n\n# D\n\n## 4. Procesobservaties\n\n> ‘De bus.’ (<rol>, dialoog <nummer>)\n',
    );
    checkRefactoringRefused(
      '# T\n\n# D\n\n## 4. Procesobservaties\n\nDe{|} bus.\n',
      'citaatMaken',
      /Selecteer de woorden/,
    );
    checkRefactoringRefused('---\nthema: {{Bus}}\n---\n\n# T\n', 'citaatMaken', /In de header/);
  });

  it('is made of a bullet', () => {
    checkRefactoring(
      '# T\n\n## Dromen\n\n- ‘De {|}bus.’ (boer, dialoog 1)\n',
      'puntAlsCitaat',
      '# T\n\n## Dromen\n\n> ‘De bus.’ (boer, dialoog 1)\n',
    );
    checkRefactoring('# T\n\n## Dromen\n\n* ‘De {|}bus.’\n', 'puntAlsCitaat', '# T\n\n## Dromen\n\n> ‘De bus.’\n');
    checkRefactoringRefused('# T\n\n## Dromen\n\n- De {|}bus.\n', 'puntAlsCitaat', /aanhalingsteken begint/);
  });
});

describe('the list of dialogues', () => {
  const HEADER =
    '---\nthema: Bussen\ndialogen:\n  - { nummer: 1, gemeente: Emmen, deelnemers: 7 }\n  - { nummer: 2, gemeente: Borne, deelnemers: 8 }\n---\n\n';

  it('fills the lines of who was at the table, and leaves what agrees', () => {
    checkRefactoring(
      `${HEADER}# T\n\n## Wie zaten aan tafel?\n\n* 3 gesprek{|}ken\n* 15 deelnemers  totaal\n* Hosts kwamen uit de volgende gemeente: Emmen\n`,
      'aantallenInvullen',
      `${HEADER}# T\n\n## Wie zaten aan tafel?\n\n* 2 gesprekken\n* 15 deelnemers  totaal\n* Hosts kwamen uit de volgende gemeentes: Emmen en Borne\n`,
      '\r\n',
    );
    checkRefactoring(
      `${HEADER}# T\n\n## Wie zaten aan tafel?{|}\n`,
      'aantallenInvullen',
      `${HEADER}# T\n\n## Wie zaten aan tafel?\n\n- 2 gesprekken\n- 15 deelnemers totaal\n- Hosts kwamen uit de volgende gemeentes: Emmen en Borne\n`,
    );
  });

  it('fills the heading and the sentence of the dialogues', () => {
    checkRefactoring(
      `${HEADER}# T\n\n# D\n\n## <telwoord> themadialogen\n\nOm door te praten over het thema ‘bussen’ organiseerden we <telwoord> themadialogen, waaraan in totaal <aantal> mensen meededen.{|}\n`,
      'aantallenInvullen',
      `${HEADER}# T\n\n# D\n\n## Twee themadialogen\n\nOm door te praten over het thema ‘bussen’ organiseerden we twee themadialogen, waaraan in totaal 15 mensen meededen.\n`,
    );
    checkRefactoring(
      `${HEADER}# T\n\n# D\n\n## Drie themadialogen\n\nOm door te praten organiseerden we 3 themadialogen, waaraan in totaal 9 mensen meededen. Meer.{|}\n`,
      'aantallenInvullen',
      `${HEADER}# T\n\n# D\n\n## Twee themadialogen\n\nOm door te praten organiseerden we 2 themadialogen, waaraan in totaal 15 mensen meededen. Meer.\n`,
    );
    checkRefactoring(
      `${HEADER}# T\n\n# D\n\n## Twee themadialogen{|}\n`,
      'aantallenInvullen',
      `${HEADER}# T\n\n# D\n\n## Twee themadialogen\n\nOm door te praten over het thema ‘bussen’ organiseerden we twee themadialogen, waaraan in totaal 15 mensen meededen.\n`,
    );
  });

  it('says why there is nothing to fill', () => {
    checkRefactoringRefused('# T{|}\n\n## Wie zaten aan tafel?\n', 'aantallenInvullen', /nog geen lijst/);
    checkRefactoringRefused(`${HEADER}# T{|}\n`, 'aantallenInvullen', /ontbreken nog/);
    const agrees = smallestReport().replace('We spraken elkaar.', 'Daarom organiseerden we twee themadialogen.{|}');
    checkRefactoringRefused(agrees, 'aantallenInvullen', /kloppen al/);
  });

  it('is numbered anew, and all quotes with it', () => {
    checkRefactoring(
      '---\nthema: A\ndialogen:\n  - nummer: 3{|}\n  - { nummer: 1 }\n  - nummer: 12\n---\n\n# T\n\n> ‘A.’ (dialoog 1)\n\n> ‘B.’ (dialoog 12)\n\n> ‘C.’ (boer, dialoog 3)\n\n> ‘D.’ (dialoog 40)\n',
      'dialogenNummeren',
      '---\nthema: A\ndialogen:\n  - nummer: 1\n  - { nummer: 2 }\n  - nummer: 3\n---\n\n# T\n\n> ‘A.’ (dialoog 2)\n\n> ‘B.’ (dialoog 3)\n\n> ‘C.’ (boer, dialoog 1)\n\n> ‘D.’ (dialoog 40)\n',
      '\r\n',
    );
  });

  it('is not numbered anew where quotes would come to another dialogue', () => {
    const of = (numbers: string, quote = 1) =>
      `---\nthema: A{|}\ndialogen: [${numbers}]\n---\n\n# T\n\n> ‘A.’ (dialoog ${quote})\n`;
    checkRefactoringRefused(of('{ nummer: 2 }, { nummer: 2 }'), 'dialogenNummeren', /twee keer/);
    checkRefactoringRefused(of('{ nummer: 2 }, { gemeente: Emmen }'), 'dialogenNummeren', /heeft een nummer/);
    checkRefactoringRefused(of('{ nummer: 2 }, { nummer: 3 }'), 'dialogenNummeren', /die niet in de lijst staat/);
    checkRefactoringRefused(of('{ nummer: 1 }, { nummer: 2 }'), 'dialogenNummeren', /al genummerd/);
    checkRefactoringRefused('# T{|}\n', 'dialogenNummeren', /nog geen lijst/);
    checkRefactoringRefused(
      '---\nthema: A{|}\ndialogen: [{ nummer: 2 }, { nummer\n---\n\n# T\n',
      'dialogenNummeren',
      /niet goed te lezen/,
    );
  });
});

describe('any refactoring of any report', () => {
  const MOVES = ['puntOmhoog', 'puntOmlaag', 'puntVerplaatsen'] as const;

  function checkMoves(name: string, text: string): void {
    const report = readReport(text);
    const content = contentOf(report).toSorted();
    // Moving a point up and moving the one above it down give the same text.
    const read = once((after) => {
      const moved = readReport(after, report);
      return { moved, content: contentOf(moved).toSorted() };
    });
    for (const offset of spread(itemOffsets(report), 5)) {
      for (const id of MOVES) {
        const offer = refactoring(report, id, { start: offset, end: offset });
        if ('reason' in offer) continue;
        const after = read(applied(text, offer.edits));
        assert.deepEqual(after.content, content, `${name}: ${id} at ‘${text.slice(offset, offset + 30)}’`);
        // And back again, from where the cursor ended up.
        if (id !== 'puntOmhoog' || offer.caret === undefined) continue;
        const back = refactoring(after.moved, 'puntOmlaag', { start: offer.caret, end: offer.caret });
        if ('reason' in back) assert.fail(`${name}: ${back.reason}`);
        assert.equal(applied(after.moved.text, back.edits), text, name);
      }
    }
  }

  for (const { name, text } of [...examples, ...published]) {
    it(`moves points without losing anything, and back: ${name}`, () => checkMoves(name, text));
  }

  it('moves points without losing anything, and back: with Windows line breaks, and every slip of the hand', () => {
    checkMoves('CRLF', crlf(smallestReport()));
    for (const { name, text } of withALineChanged(smallestReport()).filter((_, index) => index % amount(3, 31) === 0))
      checkMoves(name, text);
  });

  it('is offered only where it can be done, and leaves the rest as it was', () => {
    for (const { name, text } of [...examples, ...published]) {
      const report = readReport(text);
      const document = TextDocument.create('file:///a.rapportage.md', 'rapportage', 1, text);
      for (let offset = 0; offset < text.length; offset += amount(499, 4001)) {
        for (const { title, edit, kind } of refactorActions(
          report,
          { start: offset, end: offset },
          document,
          document.uri,
        )) {
          assert.match(kind ?? '', /^refactor\.(?:move|rewrite|extract)$/);
          const after = readReport(TextDocument.applyEdits(document, edit?.changes?.[document.uri] ?? []));
          assert.notEqual(after.text, text, title);
          assert.equal(after.quotes.length >= report.quotes.length, true, `${name}: ${title}`);
          assert.equal(after.sections.length, report.sections.length, `${name}: ${title}`);
          assert.equal(after.header.problems.length, report.header.problems.length, `${name}: ${title}`);
        }
      }
    }
  });
});

function itemOffsets(report: Report): readonly number[] {
  const lists = [...allSections(report), ...report.kaders];
  return lists.flatMap(({ items }) => items.map(({ mark }) => mark.end));
}
