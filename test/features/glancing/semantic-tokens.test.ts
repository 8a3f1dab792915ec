import assert from 'node:assert/strict';
import { semanticTokens } from '../../../server/src/features/glancing/semantic-tokens.ts';
import { open } from '../../helpers/features.ts';
import { checkTokens } from '../../helpers/navigation.ts';
import { examples } from '../../helpers/reports.ts';

const CARD = '# Rapportage themadialogen Bussen\n\n## Dromen\n\n';

describe('semantic tokens', () => {
  it('are the kern of an item, the words of a quote, its role and its dialogue, and the lines of a kader', () => {
    checkTokens(`
      ---
      dialogen:
        - { nummer: {{dialoog|2}}, gemeente: Emmen }
      ---

      # Rapportage themadialogen Bussen

      ## Dromen

      - **{{kern|Een bus}}:** overal vandaan.
      - {{kern|Een trein}}: ook ’s avonds.
      - Stilte.

      > ‘{{quote|Ik wil 🚌 een bus.}}’ ({{rol|student, 22 jaar}}, {{dialoog|dialoog 2}})

      {{kader|:::kader}}
      ### Een kader

      > ‘{{quote|Ja.}}’ ({{rol|wethouder}})
      {{kader|:::}}
    `);
  });

  it('go line by line, without marks', () => {
    checkTokens(
      `${CARD}> ‘{{quote|Ik woon}}\n> {{quote|hier}} **{{quote|heel}}** {{quote|lang.}}’\n> ({{rol|student}},\n> {{dialoog|dialoog 2}})\n`
        .replace('{{quote|hier}} ', '{{quote|hier }}')
        .replace('** {{quote|lang', '**{{quote| lang'),
    );
  });

  it('leave to the editor’s brackets and placeholders their own colour', () => {
    checkTokens(`${CARD}> ‘{{quote|Ik }}[rol]{{quote| woon }}(…){{quote| hier.}}’ (<rol>, dialoog <nummer>)\n`);
    checkTokens(`${CARD}- **<kern van de droom>:** <toelichting>.\n`);
  });

  it('know a source that is half typed, where a pattern would guess', () => {
    checkTokens(`${CARD}> ‘{{quote|Ja.}}’ {{rol|student}} {{dialoog|Dialoog 2}}\n`);
    checkTokens(`${CARD}> ‘{{quote|Ja.}}’ (\n`);
    checkTokens(`${CARD}> {{quote|Ja. Dat is zo.}}\n`);
    checkTokens('>\n');
    checkTokens('');
  });

  it('know a bullet that is a quote', () => {
    checkTokens(`${CARD}- ‘{{quote|Ja.}}’ ({{rol|student}}, {{dialoog|dialoog 2}})\n`);
  });

  it('are the same with the line breaks of Windows', () => {
    const marked = `${CARD}- **Een bus:** overal.\n\n> ‘Ik woon\n> hier.’ (student, dialoog 2)\n`;
    const [unix, windows] = ['\n', '\r\n'].map((eol) => {
      const { report, document } = open(marked, eol);
      return semanticTokens(report, document);
    });
    assert.ok(unix && unix.length > 10);
    assert.deepEqual(windows, unix);
  });

  it('are given for the lines that are asked for', () => {
    const { report, document } = open(`${CARD}- **Een bus:** overal.\n\n> ‘Ja.’ (student, dialoog 2)\n`);
    const from = document.getText().indexOf('>');
    const data = semanticTokens(report, document, { start: from, end: document.getText().length });
    assert.deepEqual([data.length, data[0]], [15, document.positionAt(from).line]);
  });

  for (const { name, text } of examples) {
    it(`are in order and within their lines in ${name}`, () => {
      const { report, document } = open(text);
      const data = semanticTokens(report, document);
      assert.ok(data.length > 20);
      let [line, end] = [0, 0];
      for (let index = 0; index < data.length; index += 5) {
        const [lines = 0, start = 0, length = 0] = data.slice(index, index + 3);
        line += lines;
        const from: number = lines === 0 ? end + start : start;
        assert.ok(lines >= 0 && start >= 0 && length > 0);
        const width = document
          .getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
          .trimEnd().length;
        assert.ok(from + length <= width, `line ${line + 1}`);
        end = from;
      }
    });
  }
});
