import assert from 'node:assert/strict';
import { format, formatRange } from '../../../server/src/features/formatting/formatting.ts';
import { saysTheSame } from '../../../server/src/features/formatting/same-report.ts';
import type { Report } from '../../../server/src/report/model.ts';
import { blocksOf, readEdited, readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { applied, checkFormat, formattedText } from '../../helpers/edits.ts';
import { crlf, dedent, readMarked } from '../../helpers/marked.ts';
import { withALineChanged, withoutALine } from '../../helpers/mutations.ts';
import { cleanExamples, examples, published, smallestReport } from '../../helpers/reports.ts';
import { amount, spread } from '../../helpers/thorough.ts';

describe('formatting', () => {
  it('puts one blank line between blocks and none where none belong', () => {
    checkFormat(
      `

      # T
      ## Dromen


      - Een bus.
      > ‘Ja.’ (student)
      - Een trein.



      - Een fiets.
      Nog iets.

      Een alinea.
      :::kader

      ### Titel
      Tekst.

      :::
      ## Enkele procesobservaties
      Slot.


      `,
      `
      # T

      ## Dromen

      - Een bus.

      > ‘Ja.’ (student)

      - Een trein.

      - Een fiets.
      Nog iets.

      Een alinea.

      :::kader
      ### Titel

      Tekst.
      :::

      ## Enkele procesobservaties

      Slot.
      `,
    );
  });

  it('leaves the header as it was typed, but for the blank line under it', () => {
    checkFormat(
      "---\nthema:   'Bussen'  \n\ndialogen: [ ]\n---\n# T\n",
      "---\nthema:   'Bussen'  \n\ndialogen: [ ]\n---\n\n# T\n",
    );
    checkFormat('---\nthema: "A\n# T\n\n\n- a', '---\nthema: "A\n# T\n\n- a\n');
  });

  it('writes bullets as - and moves what is nested along', () => {
    checkFormat(
      '# T\n\n## Dromen\n\n*   Een.\n\n    Twee.\n\n    + Drie.\n\n ` + 4`\n',
      '# T\n\n## Dromen\n\n- Een.\n\n  Twee.\n\n  - Drie.\n\n ` + 4`\n',
    );
    checkFormat('# T\n\n## Dromen\n\n  * Een.\n  * Twee.\n', '# T\n\n## Dromen\n\n- Een.\n- Twee.\n');
    checkFormat('# T\n\n## Dromen\n\n*\tEen.\n\n\tTwee.\n', '# T\n\n## Dromen\n\n- Een.\n\n\tTwee.\n');
  });

  it('leaves + where it means kiem', () => {
    checkFormat(
      '# T\n\n## Knel- en kiemverhalen\n\n* Knel.\n+  Kiem.\n',
      '# T\n\n## Knel- en kiemverhalen\n\n- Knel.\n+ Kiem.\n',
    );
    checkFormat(
      '# T\n\n## Knel- en kiemverhalen\n\n### Kiemverhalen\n\n+ Kiem.\n',
      '# T\n\n## Knel- en kiemverhalen\n\n### Kiemverhalen\n\n- Kiem.\n',
    );
  });

  it('numbers the ideas from one, across a quote between them', () => {
    checkFormat(
      '# T\n\n## Drie ideeën\n\n3) Een.\n\n> ‘Ja.’ (boer)\n\n3. Twee.\n3. Drie.\n',
      '# T\n\n## Drie ideeën\n\n1. Een.\n\n> ‘Ja.’ (boer)\n\n2. Twee.\n3. Drie.\n',
    );
  });

  it('goes on from the first number of any other list', () => {
    checkFormat('# T\n\n## Dromen\n\n4. Een.\n4. Twee.\n', '# T\n\n## Dromen\n\n4. Een.\n5. Twee.\n');
  });

  it('moves what is nested when a number gets longer', () => {
    const items = Array.from({ length: 9 }, (_, index) => `${index + 1}. Idee.\n`).join('');
    checkFormat(
      `# T\n\n## Tien ideeën\n\n${items}1. Idee.\n\n   Meer.\n`,
      `# T\n\n## Tien ideeën\n\n${items}10. Idee.\n\n    Meer.\n`,
    );
  });

  it('leaves bullets where numbers should stand: that is no matter of style', () => {
    checkFormat('# T\n\n## Twee ideeën\n\n* Een.\n* Twee.\n', '# T\n\n## Twee ideeën\n\n- Een.\n- Twee.\n');
  });

  it('gives quotes the marks of the house, with the others inside', () => {
    checkFormat(
      "# T\n\n## Dromen\n\n> \"Hij zei 'nooit' in zo'n geval.\" (ZZP'er, dialoog 2)\n",
      '# T\n\n## Dromen\n\n> ‘Hij zei “nooit” in zo’n geval.’ (ZZP’er, dialoog 2)\n',
    );
    checkFormat('# T\n\n> “Ja.” (boer)\n\n> «Nee.» (boer)\n', '# T\n\n> ‘Ja.’ (boer)\n\n> ‘Nee.’ (boer)\n');
  });

  it('makes straight marks in running text curly', () => {
    checkFormat(
      "# T\n\n## Op zoek naar ideeën voor 'na de crisis'\n\n's Avonds zei ze \"dat 't kan\", zo'n idee van 'vroeger' en Kees' fiets. ‘s Nachts ook.\n",
      '# T\n\n## Op zoek naar ideeën voor ‘na de crisis’\n\n’s Avonds zei ze “dat ’t kan”, zo’n idee van ‘vroeger’ en Kees’ fiets. ’s Nachts ook.\n',
    );
  });

  it('leaves a mark that opens or closes nothing', () => {
    checkFormat('# T\n\n> ‘Hij zei "nooit.’ (boer)\n', '# T\n\n> ‘Hij zei "nooit.’ (boer)\n');
    checkFormat('# T\n\n> “Hij zei nooit”. Maar ja.” (boer)\n', '# T\n\n> “Hij zei nooit”. Maar ja.” (boer)\n');
  });

  it('writes a mark for what was typed for one: another sign, one with a backslash, an entity, two signs', () => {
    checkFormat('# T\n\n> \\"Ja.\\" (boer)\n\n> &quot;Ja.&quot; (boer)\n', '# T\n\n> ‘Ja.’ (boer)\n\n> ‘Ja.’ (boer)\n');
    checkFormat(
      "# T\n\n> ,,Hij zei ´ja´.'' (boer)\n\n> `Nee.` (boer)\n",
      '# T\n\n> ‘Hij zei “ja”.’ (boer)\n\n> ‘Nee.’ (boer)\n',
    );
    checkFormat("# T\n\nDe foto´s zijn van ''vroeger''.\n", '# T\n\nDe foto’s zijn van “vroeger”.\n');
  });

  it('puts one space between words, behind # and >, and none at the end of a line', () => {
    checkFormat(
      '# T\n\n##   Dromen  \n\nEen   bus\tdie  \nrijdt. \n\n>‘Ja,\n>   zeker.’   (boer)  \n>\n> Nee. \n',
      '# T\n\n## Dromen\n\nEen bus die\nrijdt.\n\n> ‘Ja,\n> zeker.’ (boer)\n>\n> Nee.\n',
    );
  });

  it('leaves code alone', () => {
    const code = "# T\n\n## Dromen\n\n```\n*  a   'b'\n\n\n+ c  \n```\n\n    *  d   'e'\n\nMet `a  'b'  c` erin.\n";
    checkFormat(code, code);
  });

  it('keeps the line breaks of the file and a byte order mark, and an emoji whole', () => {
    checkFormat("\ufeff# T\n## Dromen\n* 🙂  zo'n bus.\n", '\ufeff# T\n\n## Dromen\n\n- 🙂 zo’n bus.\n', '\r\n');
  });

  it('does nothing to an empty file, and nothing to a rule', () => {
    for (const text of ['', '---\n', '# T\n\n---\n\nTekst.\n', '\ufeff']) checkFormat(text, text);
  });

  it('leaves a bullet that would become a rule', () => {
    checkFormat('# T\n\n* --\n', '# T\n\n* --\n');
  });
});

describe('formatting a part', () => {
  function checkRange(marked: string, after: string): void {
    const { text, ranges } = readMarked(marked);
    const [selection] = ranges;
    assert.ok(selection);
    assert.equal(applied(text, formatRange(readReport(text), selection)), dedent(after));
  }

  it('changes whole blocks that the selection touches and no others', () => {
    checkRange('# T\n\n* Een.\n* T{{we}}e.\n* Drie.\n', '# T\n\n* Een.\n- Twee.\n* Drie.\n');
    checkRange(
      '# T\n\n> "Een\n> tw{{e}}e." (boer)\n\n> "Drie." (boer)\n',
      '# T\n\n> ‘Een\n> twee.’ (boer)\n\n> "Drie." (boer)\n',
    );
  });

  it('is not held up by what cannot be changed elsewhere', () => {
    checkRange('# T\n\n* --\n\nTekst.\n\n* T{{we}}e.\n', '# T\n\n* --\n\nTekst.\n\n- Twee.\n');
  });

  it('gives each block what it has when the whole report is formatted', () => {
    const [example] = cleanExamples;
    assert.ok(example);
    const text = example.text.replace(/[‘’]/g, "'").replaceAll('\n- ', '\n*  ').replaceAll('. ', '.   ');
    let report = readReport(text);
    // From the end, so that earlier places stay valid.
    for (const { range } of blocksOf(report).toReversed()) report = readEdited(report, formatRange(report, range));
    assert.deepEqual(format(report), []);
    assert.equal(report.text, formattedText(text));
  });
});

describe('formatting any report', () => {
  /** The words in order, without marks, bullets and numbers. */
  const words = (text: string) => text.replace(/^[ \t]*(?:[-*+]|\d+[.)])(?=\s)/gm, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  /** The codes of all findings except those about style; the quotes in their messages may have other marks. */
  const findings = (report: Report) =>
    check(report)
      .filter(({ kind }) => kind !== 'style')
      .map(({ code }) => code)
      .sort();

  function checkAny(name: string, text: string): void {
    const report = readReport(text);
    const formatted = formattedText(text, report);
    assert.deepEqual(words(formatted), words(text), name);
    const again = formatted === text ? report : readReport(formatted);
    assert.equal(formattedText(formatted, again), formatted, `${name}: twice is not once`);
    assert.ok(saysTheSame(again, report), name);
    if (again !== report) assert.deepEqual(findings(again), findings(report), name);
  }

  for (const { name, text } of [...examples, ...published]) {
    it(`is the same but for style: ${name}`, () => {
      checkAny(name, text);
      checkAny(name, crlf(text));
      checkAny(name, `\ufeff${text}`);
    });
  }

  it('is the same but for style: every slip of the hand', () => {
    const smallest = smallestReport();
    // In a thorough run every third one, which covers all kinds of slips and nearly all lines.
    const slips = withALineChanged(smallest).filter((_, index) => index % amount(3, 31) === 0);
    for (const { name, text } of [...spread(withoutALine(smallest), 5), ...slips]) checkAny(name, text);
  });

  it('is the same but for style: without a line, and half-typed', () => {
    const [example] = cleanExamples;
    assert.ok(example);
    for (const { name, text } of withoutALine(example.text).filter((_, index) => index % amount(5, 41) === 0))
      checkAny(name, text);
    for (let end = 0; end < example.text.length; end += amount(211, 1999))
      checkAny(`up to ${end}`, example.text.slice(0, end));
  });

  it('does nothing to a report in the style of the house', () => {
    assert.equal(formattedText(smallestReport()), smallestReport());
    for (const { name, text } of examples.filter((one) => one.name.startsWith('ouder')))
      assert.equal(formattedText(text), text, name);
  });
});
