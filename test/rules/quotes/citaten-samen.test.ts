/** Several quotes in one block, and paragraphs that are quotes: they are read, are one finding, and have one fix. */
import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { applyFix, checkFindings, checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';
import { smallestReport } from '../../helpers/reports.ts';

const block = checksOf('citaten-in-een-blok');
const paragraph = checksOf('citaat-als-alinea');

const sources = (text: string) =>
  readReport(text).quotes.map(({ words, rol, dialoog }) => `${words} ${rol?.value} ${dialoog?.value}`);
const ONE = '‘Ik loop nu.’ (student, dialoog 1)';
const TWO = '‘Ik fiets nu.’ (buurvrouw, dialoog 2)';
const THREE = '‘Ik blijf thuis.’ (wethouder)';

describe('citaten-in-een-blok', () => {
  for (const [name, between] of [
    ['on the next line', '\n> '],
    ['on the same line', ' '],
    ['in the next paragraph', '\n>\n> '],
    ['on a line without the mark of a quote', '\n'],
    ['behind a full stop', '.\n> '],
  ] as const) {
    it(`is found once where the second stands ${name}, and sets them apart`, () => {
      const text = `> ${ONE}${between}${TWO}\n`;
      assert.deepEqual(sources(text), ['Ik loop nu. student 1', 'Ik fiets nu. buurvrouw 2']);
      if (between.startsWith('.')) return;
      checkFindings(`> ${ONE}${between}{{citaten-in-een-blok|${TWO}}}\n`);
      const [finding] = check(readReport(text)).filter(({ code }) => code === 'citaten-in-een-blok');
      assert.ok(finding?.fixes[0]);
      assert.equal(applyFix(text, finding.fixes[0]), `> ${ONE}\n\n> ${TWO}\n`);
      assert.deepEqual(sources(`> ${ONE}\n\n> ${TWO}\n`), sources(text));
    });
  }

  it('is one finding for three', () => {
    const found = block.checkFindings(`> ${ONE}\n> {{${TWO}}}\n>\n> ${THREE}\n`);
    assert.match(found[0]?.message ?? '', /^In dit blok staan drie citaten;/);
    block.checkFix(crlf(`> ${ONE}\n> {|}${TWO}\n>\n> ${THREE}\n`), crlf(`> ${ONE}\n\n> ${TWO}\n\n> ${THREE}\n`));
  });

  it('keeps the second under its point', () => {
    block.checkFix(
      `## Dromen\n\n- Een bus.\n  > ${ONE}\n  > {|}${TWO}\n`,
      `## Dromen\n\n- Een bus.\n  > ${ONE}\n\n  > ${TWO}\n`,
    );
  });

  it('is found where the sources are in another form', () => {
    assert.deepEqual(sources('> ‘Ik loop nu.’ — student, dialoog 1\n> ‘Ik fiets nu.’ [buurvrouw; dialoog 2]\n'), [
      'Ik loop nu. student 1',
      'Ik fiets nu. buurvrouw 2',
    ]);
  });

  it('is not found in one quote with quotations, or with paragraphs that each begin with a mark', () => {
    for (const text of [
      '> ‘Hij zei “ja” en “nee” in 2020.’ (student, dialoog 2)\n',
      '> ‘Hij zei ‘nee.’ (lacht) ‘Nooit’ zei ik.’ (student, dialoog 2)\n',
      '> ‘De bus komt niet.\n>\n> ‘De trein wel.’ (student, dialoog 2)\n',
      '> ‘In dialoog 2 zei hij: “nee.” ’s Avonds niet meer.’ (student, dialoog 2)\n',
      '> ‘De bus komt niet.’\n>\n> (student, dialoog 2)\n',
    ]) {
      assert.equal(readReport(text).quotes.length, 1, text);
      block.checkFindings(text);
    }
  });
});

describe('citaat-als-alinea', () => {
  it('is found for a paragraph that is a quote with its source, and for nothing that follows from it', () => {
    const whole = smallestReport();
    const at = whole.lastIndexOf('## 4. Procesobservaties');
    const text = `${whole.slice(0, at)}${TWO}\n\n${whole.slice(at)}`;
    assert.deepEqual(
      check(readReport(text)).map(({ code }) => code),
      ['citaat-als-alinea'],
    );
    for (const source of [
      '(buurvrouw, dialoog 2)',
      '— buurvrouw, dialoog 2',
      '[buurvrouw, dialoog 2]',
      '(wethouder)',
      '(dialoog 2)',
      '(buurvrouw, dialoog 2).',
    ])
      assert.equal(readReport(`## Dromen\n\n‘Ik fiets nu.’ ${source}\n`).quotes[0]?.unmarked, true, source);
  });

  it('puts the mark before every line', () => {
    paragraph.checkFix(
      '## Dromen\n\n{|}‘Ik fiets\nnu.’ (buurvrouw,\n  dialoog 2)\n',
      '## Dromen\n\n> ‘Ik fiets\n> nu.’ (buurvrouw,\n  > dialoog 2)\n',
    );
    paragraph.checkFix(crlf(`- Een bus.\n\n  {|}${ONE}\n`), crlf(`- Een bus.\n\n  > ${ONE}\n`));
  });

  it('sets several in one paragraph apart', () => {
    checkFindings(`## Dromen\n\n- Een bus.\n\n{{citaat-als-alinea|${ONE}\n${TWO}}}\n`);
    paragraph.checkFix(
      `## Dromen\n\n{|}${ONE}\n${TWO} ${THREE}\n`,
      `## Dromen\n\n> ${ONE}\n\n> ${TWO}\n\n> ${THREE}\n`,
    );
  });

  it('is not found for running text that holds a quotation', () => {
    for (const text of [
      '‘Samen rijden’ kwam vaak terug (dialoog 2).',
      '‘Ik fiets nu,’ zei een student in dialoog 2.',
      'Een student zei: ‘Ik fiets nu.’ (student, dialoog 2)',
      '‘Ik fiets nu.’ Dat zei een student (dialoog 2).',
      '‘Ik fiets nu.’ (student, dialoog 2) Dat hoorden we vaker.',
      '‘Samen sterk.’ (een leus)',
      '‘Samen’ (dialoog 2)',
    ])
      assert.equal(readReport(`## Enkele procesobservaties\n\n${text}\n`).quotes.length, 0, text);
  });
});

describe('a source below its quote', () => {
  const form = checksOf('citaat-bron-vorm');
  for (const below of [
    '— buurvrouw, dialoog 2',
    '(buurvrouw, dialoog 2)',
    '- buurvrouw, dialoog 2',
    '> (buurvrouw, dialoog 2)',
    '> – buurvrouw, dialoog 2',
    'buurvrouw, dialoog 2',
    '[buurvrouw, dialoog 2]',
    '> > (buurvrouw, dialoog 2)',
  ]) {
    it(`is read with it: ${below}`, () => {
      const text = `> ‘Ik fiets nu.’\n\n${below}{|}\n\n- Een bus.\n`;
      assert.deepEqual(sources(text.replace('{|}', '')), ['Ik fiets nu. buurvrouw 2']);
      form.checkFix(text, '> ‘Ik fiets nu.’ (buurvrouw, dialoog 2)\n\n- Een bus.\n');
      form.checkFix(crlf(text), crlf('> ‘Ik fiets nu.’ (buurvrouw, dialoog 2)\n\n- Een bus.\n'));
    });
  }

  it('is none where it may be something else', () => {
    for (const below of [
      '- Een buurvrouw',
      '- wethouder',
      'Dat zei een student in dialoog 2.',
      '> ‘Nee.’ (student, dialoog 2)',
      '(zie dialoog 2 voor meer daarover.)',
      '### dialoog 2',
    ])
      assert.ok(readReport(`> ‘Ik fiets nu.’\n\n${below}\n`).quotes[0]?.flaws.includes('bron-ontbreekt'), below);
    assert.deepEqual(sources('> ‘Ik fiets nu.’ (student)\n\n(buurvrouw, dialoog 2)\n'), [
      'Ik fiets nu. student undefined',
    ]);
  });
});
