/** The contents of a report are text, whatever they look like. */
import assert from 'node:assert/strict';
import { renderPart } from '../../server/src/render/forms.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { examples, smallestReport } from '../helpers/reports.ts';
import { cardOf, textOf, withoutOwnTags } from './reading.ts';

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '" onmouseover="alert(1)" x="',
  '[klik](javascript:alert(1))',
  '[klik](https://example.org"onclick=alert(1))',
  '![beeld](data:image/svg+xml;base64,PHN2Zz4=)',
  '<a href="javascript:alert(1)">klik</a>',
  ']]><!-- --> <![CDATA[ <?php',
  '</main></body></html>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  '<style>*{display:none}</style>',
  '{{alert(1)}} {{constructor}} %s $& $1 $`',
];

/** Puts the attack in every text of the report and in the thema of its header. */
function withEverywhere(text: string, attack: string): string {
  return text
    .replace(/(?<=^(?:[-*] |\d\. |> ‘|#+ .*|(?=[A-Z])))(?=.)/gm, () => `${attack} `)
    .replace(/^thema: .*/m, `thema: ${JSON.stringify(attack)}`);
}

describe('a hostile report', () => {
  for (const attack of ATTACKS) {
    it(`has no tag or attribute of its own: ${attack}`, () => {
      for (const text of [smallestReport(), ...examples.map((example) => example.text)]) {
        const rest = withoutOwnTags(cardOf(withEverywhere(text, attack)));
        assert.doesNotMatch(rest, /[<>"]/);
        // Only the words of a link are shown, whether its address may be published or not.
        const said = attack.includes('alert') ? 'alert' : '';
        const words = attack.startsWith('[klik](') ? 'klik' : said;
        assert.ok(rest.includes(words), 'the text itself is there');
      }
    });
  }

  it('has no tag of its own in any value of the header', () => {
    const attack = JSON.stringify('</h1><script>alert(1)</script>');
    const header = `---\nrapportage: ${attack}\nthema: ${attack}\nstatus: ${attack}\nperiode: ${attack}\n---\n`;
    for (const kind of [header, header.replace(/rapportage: .*/, 'rapportage: themadialogen')]) {
      const report = readReport(kind);
      for (const part of report.template.parts) assert.doesNotMatch(withoutOwnTags(renderPart(report, part)), /[<>"]/);
    }
  });

  it('does not turn the page around', () => {
    const markup = cardOf('# Rapportage themadialogen \u202Eneddats\u202C \u2067a\u2069\u0000\u001B[31m');
    assert.doesNotMatch(markup, /[\u202A-\u202E\u2066-\u2069]|(?!\n)\p{Cc}/u);
    assert.match(textOf(markup), /neddats� �a�/);
  });

  it('may hold a word of a megabyte', () => {
    const word = 'x'.repeat(1_000_000);
    const started = process.cpuUsage();
    assert.ok(cardOf(`# A\n\n## Dromen\n\n- ${word}\n\n> ‘${word}’ (student, dialoog 1)\n`).includes(word));
    // CPU time, because on a busy machine the clock also runs for other processes.
    assert.ok(process.cpuUsage(started).user < 2_000_000);
  });

  it('may hold a number, a list or a depth without end', () => {
    const many = [
      `- ${'9'.repeat(5000)} gesprekken`,
      '- punt\n'.repeat(5000),
      '> '.repeat(500),
      '  '.repeat(300),
      '*'.repeat(2000),
      '['.repeat(2000),
    ];
    for (const content of many) assert.match(cardOf(`# A\n\n## Wie zaten aan tafel?\n\n${content}\n`), /<\/main>$/);
  });
});
