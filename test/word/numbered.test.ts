/** Numbered lists keep their first number, on the way into a report and out of it. */
import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { readReport } from '../../server/src/report/read-report.ts';
import { fromHtml } from '../../server/src/word/mapping/from-html.ts';
import { fromDocx, toDocx } from '../../server/src/word/word.ts';
import { p, r, textOfBody, W } from './raw.ts';

const level = (at: number, { start = '1', format = 'decimal', text = `%${at + 1}.`, more = '' } = {}) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const kind = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const from = (at: number, start: string) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const item = (text: string, id: number, at: number | string = 0) =>
  p(r(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

function textOf(body: string, numbering: string, styles = ''): string {
  return textOfBody(body, {
    'word/numbering.xml': `<w:numbering xmlns:w="${W}">${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles xmlns:w="${W}">${styles}</w:styles>`,
  });
}

describe('a numbered list from Word', () => {
  it('begins where its kind begins, or where it says itself', () => {
    assert.equal(textOf(item('a', 1) + item('b', 1), kind(0, level(0, { start: '3' })) + list(1, 0)), '3. a\n4. b');
    assert.equal(textOf(item('a', 1) + item('b', 1), kind(0, level(0)) + list(1, 0, from(0, '5'))), '5. a\n6. b');
    assert.equal(
      textOf(
        item('a', 1),
        kind(0, level(0)) + list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, { start: '7' })}</w:lvlOverride>`),
      ),
      '7. a',
    );
  });

  it('counts on from another of its kind, and anew only where it first says so', () => {
    const numbering =
      kind(0, level(0)) + kind(1, level(0)) + list(1, 0) + list(2, 0) + list(3, 0, from(0, '1')) + list(4, 1);
    const body =
      item('a', 1) +
      item('b', 2) +
      p(r('x')) +
      item('c', 4) +
      p(r('y')) +
      item('d', 3) +
      item('e', 3) +
      p(r('z')) +
      item('f', 1);
    assert.equal(textOf(body, numbering), '1. a\n2. b\n\nx\n\n1. c\n\ny\n\n1. d\n2. e\n\nz\n\n3. f');
  });

  it('has levels that begin anew behind a higher one, or never', () => {
    const items = item('a', 1) + item('b', 1, 1) + item('c', 1, 1) + item('d', 1) + item('e', 1, 1);
    assert.equal(
      textOf(items, kind(0, level(0) + level(1, { start: '2' })) + list(1, 0)),
      '1. a\n   2. b\n   3. c\n2. d\n   2. e',
    );
    assert.equal(
      textOf(items, kind(0, level(0) + level(1, { more: '<w:lvlRestart w:val="0"/>' })) + list(1, 0)),
      '1. a\n   1. b\n   2. c\n2. d\n   3. e',
    );
  });

  it('may be that of a style', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="S"><w:name w:val="S"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering = `${kind(0, '<w:numStyleLink w:val="S"/>')}${kind(1, level(0, { start: '4' }))}${list(1, 0)}${list(2, 1)}`;
    assert.equal(textOf(item('a', 1) + item('b', 2), numbering, styles), '4. a\n5. b');
    assert.equal(textOf(item('a', 1), kind(0, '<w:numStyleLink w:val="S"/>') + list(1, 0) + list(2, 0), styles), '- a');
  });

  it('may have numbers that are none', () => {
    for (const odd of ['1.5', '-3', 'NaN', '', '99999999999999999999', 'Infinity']) {
      const text = textOf(
        item('a', 1, odd) + item('b', 1, odd),
        kind(0, level(0, { start: odd })) + list(1, 0, from(0, odd)),
      );
      assert.match(text, /^\d+\. a\n\d+\. b$/, odd);
    }
  });

  it('gives a heading the number that it shows', () => {
    const heading = (text: string, id: number) =>
      p(r(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr><w:outlineLvl w:val="1"/>`);
    const numbering =
      kind(0, level(0, { format: 'upperRoman', start: '4' })) +
      kind(1, level(0, { format: 'lowerLetter', text: '%1)', start: '28' })) +
      list(1, 0) +
      list(2, 1);
    assert.equal(
      textOf(heading('Naar school', 1) + heading('Naar huis', 2), numbering),
      '## IV. Naar school\n\n## bb) Naar huis',
    );
  });

  it('that was typed begins where it was typed', () => {
    assert.equal(textOf(p(r('3. drie')) + p(r('4. vier')), ''), '3. drie\n4. vier');
  });
});

describe('a numbered list from the clipboard', () => {
  it('begins where it begins', () => {
    assert.equal(
      fromHtml('<ol start="3"><li>a</li><li>b</li><li value="7">c</li><li>d</li></ol>'),
      '3. a\n4. b\n7. c\n8. d',
    );
    const word = (label: string, text: string, at = 1) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${at} lfo1'><span style='mso-list:Ignore'>${label}<span>&nbsp; </span></span>${text}</p>`;
    assert.equal(
      fromHtml(word('2.', 'a') + word('3.', 'b') + word('c)', 'c', 2) + word('iv.', 'd', 2)),
      '2. a\n3. b\n   3. c\n   4. d',
    );
  });
});

describe('a numbered list to Word', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['that begins at three', 'Later:\n\n3. drie\n4. vier\n'],
    ['that goes on behind a paragraph', '1. a\n2. b\n\nTekst.\n\n3. c\n\nTekst.\n\n1. d\n'],
    ['inside points', '- a\n  1. x\n  2. y\n- b\n  1. z\n'],
    ['inside a numbered one, that begins at four', '1. a\n   4. x\n   5. y\n2. b\n   4. z\n3. c\n'],
    ['in a kader', '1. a\n\n:::kader\n### T\n\n2. b\n3. c\n:::\n\n2. d\n'],
    ['from nought', '0. a\n1. b\n'],
    ['whose numbers were all typed alike', '1. a\n1. b\n1. c\n'],
  ];
  for (const [what, text] of cases) {
    it(`${what} shows the numbers of the pages, and comes back`, async () => {
      const back = fromDocx(await toDocx(readReport(text), 'all'));
      assert.ok(typeof back !== 'string');
      assert.equal(back.text, what.startsWith('whose') ? '1. a\n2. b\n3. c\n' : text);
    });
  }

  it('has a list of its own only where Word would count otherwise', async () => {
    const parts = unzipSync(await toDocx(readReport('1. a\n2. b\n\nTekst.\n\n3. c\n'), 'all'));
    const ids = [...strFromU8(parts['word/document.xml'] ?? new Uint8Array()).matchAll(/<w:numId w:val="(\d+)"/g)].map(
      ([, id]) => id,
    );
    assert.equal(new Set(ids).size, 1);
  });
});
