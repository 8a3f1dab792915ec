/** Text copied from Word and other programs becomes report text; the HTML is as they put it on the clipboard. */
import assert from 'node:assert/strict';
import { fromHtml } from '../../server/src/word/mapping/from-html.ts';
import { pasteText } from '../../server/src/word/mapping/paste-text.ts';
import { dedent } from '../helpers/marked.ts';

/** HTML from Word: its own namespaces, styles in comments, bullets that are text, empty `<o:p>`. */
const word = (
  body: string,
) => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} @list l0 {mso-list-id:1;} --></style></head>
<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const bullet = (sign: string, text: string, level = 1) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=NL style='font-family:Symbol'><span
style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

describe('pasting from Word', () => {
  it('knows a heading of the template, numbers and all, and the level it has there', () => {
    check(
      word(
        '<h1>2.<span style="mso-spacerun:yes">  </span>Dromen en wensen voor de toekomst<o:p></o:p></h1><h1>Kiemverhalen</h1><h3>Iets anders</h3>',
      ),
      '## 2. Dromen en wensen voor de toekomst\n\n### Kiemverhalen\n\n### Iets anders',
    );
  });

  it('makes lists of bullets that are text', () => {
    const items = [
      bullet('·', '<b>Vaker een bus.</b> Ook ’s avonds,\nen op zondag.'),
      bullet('o', 'Ook laat', 2),
      bullet('−', 'Minder wachten'),
      bullet('+', 'Samen rijden'),
    ];
    check(
      word(items.join('\n')),
      '- **Vaker een bus.** Ook ’s avonds, en op zondag.\n  - Ook laat\n- Minder wachten\n+ Samen rijden',
    );
    check(word(bullet('1.', 'Een buurtbus') + bullet('2.', 'Een deelfiets')), '1. Een buurtbus\n2. Een deelfiets');
  });

  it('finds quotes, in italics or not, over one paragraph or two', () => {
    check(
      word(
        '<p class=MsoNormal><i>‘De bus komt twee keer per&nbsp;dag.’ (student, dialoog 2)<o:p></o:p></i></p><p class=MsoQuote>“Eerst lopen.<o:p></o:p></p><p class=MsoQuote>Dan pas de bus.” (bakker, dialoog 1)</p>',
      ),
      '> ‘De bus komt twee keer per dag.’ (student, dialoog 2)\n\n> “Eerst lopen.\n>\n> Dan pas de bus.” (bakker, dialoog 1)',
    );
  });

  it('makes a kader of a box, and lines of a table', () => {
    const box =
      '<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Een deelfiets</b></p><p class=MsoNormal>Wie de bus mist, fietst.</p></td></tr></table>';
    check(word(box), ':::kader\n### Een deelfiets\n\nWie de bus mist, fietst.\n:::');
    check(
      word('<table><tr><td>Lijn</td><td>Tijd</td></tr><tr><td>12</td><td>elk uur</td></tr></table>'),
      'Lijn | Tijd\n\n12 | elk uur',
    );
  });

  it('reads lists of LibreOffice, Outlook on the web and Google Docs', () => {
    check(
      '<ul><li><p style="margin-bottom: 0cm">een</p></li>\n<li><p>twee</p><ul><li>genest</li></ul></li></ul><ol><li>a</li><li>b</li></ol>',
      '- een\n- twee\n  - genest\n\n1. a\n2. b',
    );
    check(
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Dromen</span></h2><ul><li dir="ltr"><p role="presentation"><span style="font-weight:700">Vaker</span><span style="font-weight:400"> een bus</span></p></li></ul></b>',
      '## Dromen\n\n- **Vaker** een bus',
    );
  });

  it('keeps two paragraphs apart, which plain text does not', () => {
    check(
      word(
        '<p class=MsoNormal>Een.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Twee.</p>',
      ),
      'Een.\n\nTwee.',
    );
  });

  it('leaves to plain text what is plain: a word, a paragraph, what was copied from an editor', () => {
    for (const html of [
      '',
      '<span>woord</span>',
      word('<p class=MsoNormal>Een <b>vet</b> woord.</p>'),
      '<div style="white-space: pre;"><div><span>- a</span></div><div><span>&gt; b</span></div></div>',
    ])
      assert.equal(fromHtml(html), undefined, html);
  });

  it('takes no script, style or picture along, and never stops', () => {
    check(
      '<p>Een<script>alert(1)</script><img src=x onerror="alert(1)"></p><style>p{}</style><p><a href="javascript:alert(1)">Twee</a></p>',
      'Een\n\nTwee',
    );
    for (const html of [
      '<p>'.repeat(20000),
      '<ul><li>'.repeat(5000),
      '<b>'.repeat(20000),
      '<p>a',
      '<table><tr><td><table>',
      '<![if !x]><p>a</p><p>b',
      `<p>${'&lt;'.repeat(50000)}</p><p>b</p>`,
    ])
      fromHtml(html);
  });
});

describe('a pasted text in its place', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['on an empty line between two paragraphs', 'Voor.\n\n{|}\n\nNa.', '- a\n- b', 'Voor.\n\n- a\n- b\n\nNa.'],
    ['on the line below a paragraph', 'Voor.\n{|}', '- a', 'Voor.\n\n- a'],
    ['on the line above a paragraph', '\n{|}\nNa.', '- a', '\n- a\n\nNa.'],
    ['in the middle of a sentence', 'Voor{|} en na.', '> a', 'Voor\n\n> a\n\n en na.'],
    ['behind a bullet that stands there', '- {|}', '- a\n- b', '- a\n- b'],
    ['behind a quote mark without a space', '>{|}', '> a', '> a'],
    ['behind another mark', '- {|}', '> a', '- \n\n> a'],
  ];
  for (const [name, marked, pasted, wanted] of cases) {
    it(name, () => {
      const at = marked.indexOf('{|}');
      const text = marked.replace('{|}', '');
      assert.equal(text.slice(0, at) + pasteText(text, { start: at, end: at }, pasted) + text.slice(at), wanted);
    });
  }
});

function check(html: string, wanted: string): void {
  assert.equal(fromHtml(html), dedent(wanted).trimEnd());
}
