/** The clipboard of Word Online, Google Docs, Outlook and others: nested lists, blank lines, and what to leave out. */
import assert from 'node:assert/strict';
import { fromHtml, pastedHtml } from '../../server/src/word/mapping/from-html.ts';

/** A list item from Word Online, which is a list of its own with the level in an attribute. */
const online = (text: string, level: number, { list = 'ul', start = '', position = 1 } = {}) =>
  `<div class="ListContainerWrapper SCXW1 BCX0"><${list} class="BulletListStyle1 SCXW1" role="list"${start}><li data-leveltext="${list === 'ol' ? '%1.' : '•'}" data-listid="1" data-aria-posinset="${position}" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr"><p class="Paragraph SCXW1" xml:lang="NL-NL"><span data-contrast="auto" class="TextRun"><span class="NormalTextRun">${text}</span></span><span class="EOP" data-ccp-props="{}">&nbsp;</span></p></li></${list}></div>`;

describe('a nested list on the clipboard', () => {
  it('of Word Online, where each item is a list of its own', () => {
    assert.equal(
      fromHtml(online('een', 1) + online('twee', 2) + online('drie', 3) + online('vier', 2) + online('vijf', 1)),
      '- een\n  - twee\n    - drie\n  - vier\n- vijf',
    );
    const ol = (text: string, level: number, position: number, start = '') =>
      online(text, level, { list: 'ol', position, start });
    assert.equal(
      fromHtml(ol('a', 1, 1, ' start="1"') + ol('b', 1, 2, ' start="2"') + ol('c', 2, 1) + ol('d', 1, 3)),
      '1. a\n2. b\n   1. c\n3. d',
    );
  });

  it('of which only deeper items were copied', () => {
    assert.equal(fromHtml(online('een', 2) + online('twee', 2) + online('drie', 3)), '- een\n- twee\n  - drie');
  });

  it('of Google Docs, where a list stands in a list', () => {
    const item = (text: string, level: number) =>
      `<li dir="ltr" aria-level="${level}"><p dir="ltr" role="presentation"><span>${text}</span></p></li>`;
    assert.equal(
      fromHtml(
        `<ul>${item('een', 1)}<ul>${item('twee', 2)}<ul>${item('drie', 3)}</ul>${item('vier', 2)}</ul>${item('vijf', 1)}</ul>`,
      ),
      '- een\n  - twee\n    - drie\n  - vier\n- vijf',
    );
  });

  it('that only says that it is one', () => {
    const item = (text: string, level: number) => `<div role="listitem" aria-level="${level}"><p>${text}</p></div>`;
    assert.equal(
      fromHtml(`<div role="list">${item('een', 1)}${item('twee', 2)}${item('drie', 1)}</div>`),
      '- een\n  - twee\n- drie',
    );
  });

  it('with headings and quotes of Word Online', () => {
    const styled = (style: string, text: string, more = '') =>
      `<div class="OutlineElement"><p class="Paragraph" ${more}><span class="TextRun"><span class="NormalTextRun" data-ccp-parastyle="${style}">${text}</span></span></p></div>`;
    assert.equal(
      fromHtml(
        styled('heading 2', 'Dromen', 'role="heading" aria-level="2"') +
          styled('Quote', '‘De bus rijdt.’') +
          styled('heading 3', 'Iets'),
      ),
      '## Dromen\n\n> ‘De bus rijdt.’\n\n### Iets',
    );
  });
});

describe('blank lines on the clipboard', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['two breaks', '<p>Een.<br><br>Twee.</p>', 'Een.\n\nTwee.'],
    [
      'two breaks with something blank between',
      '<p>Een.<br/>&nbsp;\n<br>Twee.<br><br><br><br>Drie.</p>',
      'Een.\n\nTwee.\n\nDrie.',
    ],
    ['breaks with their own looks', '<p>Een.<b><br></b><span><br></span><i>Twee.</i></p>', 'Een.\n\n*Twee.*'],
    ['breaks at the ends say nothing', '<p><br><br>Een.<br></p><p>Twee.<br><br></p>', 'Een.\n\nTwee.'],
    ['one break is a space', '<p>Een<br>twee.</p><p>Drie.</p>', 'Een twee.\n\nDrie.'],
    [
      'in an item, where the rest goes on with it',
      '<ul><li>Een.<br><br>Meer.</li><li>Twee.</li></ul>',
      '- Een.\n\n  Meer.\n\n- Twee.',
    ],
    ['in a heading, whose rest is text', '<h2>Iets<br><br>Meer.</h2>', '## Iets\n\nMeer.'],
  ];
  for (const [what, html, text] of cases) it(`${what}`, () => assert.equal(fromHtml(html), text));
});

describe('never pasted', () => {
  const both = (inner: string) => pastedHtml(`<p>Een${inner}</p><p>Twee.</p>`);

  it('are the remarks of Word, wherever it puts them', () => {
    const anchor =
      '<span class=MsoCommentReference><span style="font-size:8pt"><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[JJ1]</a><![endif]><span style="mso-special-character:comment">&nbsp;</span></span></span>';
    const list = `<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff><![endif]><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><a class=msocomoff href="#_msoanchor_1">[JJ1]</a>Intern nagaan.</p><p class=MsoNormal>En dit.</p></div></div></div>`;
    const pasted = pastedHtml(
      `<p>De <a style='mso-comment-reference:JJ_1;mso-comment-date:20210101'>bus</a>${anchor} rijdt.</p><p>Twee.</p>${list}`,
    );
    assert.deepEqual(pasted, { text: 'De bus rijdt.\n\nTwee.', leftOut: ['1 opmerking'] });
    assert.deepEqual(both('<!-- weg --><!--[if gte mso 9]><p>weg</p><![endif]-->.'), {
      text: 'Een.\n\nTwee.',
      leftOut: [],
    });
  });

  it('are the remarks of Google Docs', () => {
    assert.deepEqual(
      both(
        '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Klopt dit?</span></p></div><p>Nog.',
      ),
      {
        text: 'Een.\n\nNog.\n\nTwee.',
        leftOut: ['1 opmerking'],
      },
    );
  });

  it('is what was hidden, deleted or still to be filled in', () => {
    assert.deepEqual(
      both(
        "<span style='mso-hide:all'> geheim</span><span style='display:none'>x</span><del> weg</del><span class=msoDel> ook</span>.",
      ),
      {
        text: 'Een.\n\nTwee.',
        leftOut: ['1 verborgen stuk tekst', '2 bijgehouden verwijderingen'],
      },
    );
    assert.deepEqual(
      both(
        "<w:Sdt ShowingPlcHdr='t' ID='1'><span class=MsoPlaceholderText> Typ hier.</span></w:Sdt><w:Sdt ID='2'> Emmen</w:Sdt>.",
      ),
      {
        text: 'Een Emmen.\n\nTwee.',
        leftOut: ['1 invulveld dat nog leeg is'],
      },
    );
  });

  it('is a table as such: its rows are lines', () => {
    assert.deepEqual(pastedHtml('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'), {
      text: 'a | b\n\nc | d',
      leftOut: ['1 tabel'],
    });
  });

  it('are pictures and the like, which are counted, as is the line through text', () => {
    assert.deepEqual(
      both(
        '<img src=a><img src=b><svg><text>x</text></svg> <s>oud</s> <span style="text-decoration:line-through">ook</span>',
      ),
      {
        text: 'Een oud ook\n\nTwee.',
        leftOut: ['3 afbeeldingen', '2 doorhalingen'],
      },
    );
  });
});

describe('a link on the clipboard', () => {
  it('keeps its address, and is counted where that leads nowhere', () => {
    assert.deepEqual(
      pastedHtml(
        '<p>Zie <a href="https://voorbeeld.nl/"><b>de site</b></a>.</p><p><a href="file:///C:/x">Hier</a>, <a href="#_Toc1">daar</a>.</p>',
      ),
      {
        text: 'Zie [**de site**](https://voorbeeld.nl/).\n\nHier, daar.',
        leftOut: ['1 koppeling'],
      },
    );
    assert.deepEqual(pastedHtml('<h2><a href="https://voorbeeld.nl">Dromen</a></h2>'), {
      text: '## Dromen',
      leftOut: ['1 koppeling'],
    });
  });
});

describe('hostile HTML', () => {
  it('leaves it to plain text where it is too much or too deep', () => {
    for (const html of [
      '<p>a</p>'.repeat(3_000_000),
      `<p>a</p>${'<b>'.repeat(500_000)}`,
      `${'<div>'.repeat(500_000)}<p>a</p>`,
      '<ul><li>a'.repeat(100_000),
    ])
      assert.equal(fromHtml(html), undefined);
  });

  it('takes a table in a table once, however deep', () => {
    assert.equal(
      fromHtml('<table><tr><td>a</td><td><table><tr><td>b</td></tr><tr><td>c</td></tr></table></td></tr></table>'),
      'a\n\nb\n\nc',
    );
    const start = Date.now();
    fromHtml(`${'<table><tr><td>a</td><td>'.repeat(60)}b`);
    assert.ok(Date.now() - start < 5000);
  });
});
