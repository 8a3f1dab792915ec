import assert from 'node:assert/strict';
import type { Block } from '../../../server/src/report/markdown/block.ts';
import { readBlocks } from '../../../server/src/report/markdown/blocks.ts';
import { crlf, dedent } from '../../helpers/marked.ts';

describe('blocks', () => {
  it('are headings, paragraphs, items and quotes in reading order', () => {
    checkBlocks(
      `
        ## Dromen

        Waar droomt u van?

        - Een bus.

        > ‘Op tijd.’

        1. Een deelfiets.
      `,
      ['h2 Dromen', 'p Waar droomt u van?', '- Een bus.', '> ‘Op tijd.’', '1 Een deelfiets.'],
    );
  });

  it('have the same items for each of the three bullets', () => {
    checkBlocks('- Een.\n- Twee.\n', ['- Een.', '- Twee.']);
    checkBlocks('* Een.\n* Twee.\n', ['* Een.', '* Twee.']);
    checkBlocks('+ Een.\n+ Twee.\n', ['+ Een.', '+ Twee.']);
    checkBlocks('1. Een.\n2) Twee.\n', ['1 Een.', '1 Twee.']);
  });

  it('take a line that goes on, indented or not, as one paragraph or item', () => {
    checkBlocks('Een zin\ndie doorloopt.\n', ['p Een zin die doorloopt.']);
    checkBlocks('- Een punt\n  dat doorloopt\nen door.\n', ['- Een punt dat doorloopt en door.']);
    checkBlocks('> ‘Een citaat\n> dat doorloopt\nen door.’\n', ['> ‘Een citaat dat doorloopt en door.’']);
  });

  it('know how deep they stand in lists', () => {
    checkBlocks(
      `
        - Een.

          Twee.

          - Drie.

            > Vier.
      `,
      ['- Een.', '.p Twee.', '.- Drie.', '..> Vier.'],
    );
  });

  it('keep the paragraphs of a quote apart, also those of a quote in a quote', () => {
    checkBlocks('> Een.\n>\n> Twee.\n>\n> > Drie.\n', ['> Een. | Twee. | Drie.']);
  });

  it('make no heading of a line that is underlined, and keep the place of the line', () => {
    const text = 'Er werd geluisterd.\n---\n\nEn gelachen.\n===\n';
    checkBlocks(text, ['p Er werd geluisterd. ---', 'p En gelachen. ===']);
  });

  it('read no heading behind a hash without a space, behind seven hashes or in a code fence', () => {
    checkBlocks('#Dromen\n', ['p #Dromen']);
    checkBlocks('####### Dromen\n', ['p ####### Dromen']);
    checkBlocks('```\n## Dromen\n\n> citaat\n```\n', ['code']);
    checkBlocks('~~~\n## Dromen\n~~~\n', ['code']);
  });

  it('take no line for a fence that is not closed: nobody means that all that follows is code', () => {
    checkBlocks('~~~\n## Dromen\n', ['h2 Dromen']);
    checkBlocks('Een.\n````\nTwee.\n\n```\nDrie.\n', ['p Een.', 'p Twee.', 'p Drie.']);
    checkBlocks('```\nEen.\n~~~\nTwee.\n```\n~~~\nDrie.\n', ['code', 'p Drie.']);
  });

  it('read marks as they are meant that are not right', () => {
    checkBlocks('##Dromen\n-Een.\n• Twee.\n  –\u00a0Drie.\n', ['h2 Dromen', '- Een.', '- Twee.', '.- Drie.']);
    checkBlocks('1.Een.\n2) Twee.\n③Drie.\n', ['1 Een.', '1 Twee.', '1 Drie.']);
    checkBlocks('>\u00a0‘Een.\n\u200b>\u200b Twee.’\n', ['> ‘Een. Twee.’']);
  });

  it('read a heading that is closed with hashes, or has no text yet', () => {
    checkBlocks('## Dromen ##\n', ['h2 Dromen']);
    checkBlocks('##\n', ['h2 ']);
  });

  it('take HTML and link definitions as text', () => {
    checkBlocks('<b>Dromen</b>\n', ['p <b>Dromen</b>']);
    checkBlocks('<!-- nog doen -->\n', ['p <!-- nog doen -->']);
    checkBlocks('[scholier]: dat vond ik ook.\n', ['p [scholier]: dat vond ik ook.']);
  });

  it('read the fences of a kader, which end a paragraph, a list and a quote', () => {
    checkBlocks('Tekst.\n:::kader\nTekst.\n:::\n', ['p Tekst.', ':::kader', 'p Tekst.', ':::']);
    checkBlocks('- Een.\n:::kader\n> Twee.\n:::\n', ['- Een.', ':::kader', '> Twee.', ':::']);
  });

  it('read a fence in capitals, with more colons and with spaces around it', () => {
    checkBlocks('::: kader\n', [':::kader']);
    checkBlocks(':::::KADER  \n', [':::kader']);
    checkBlocks('  :::\n', [':::']);
  });

  it('take other words behind colons as text', () => {
    checkBlocks(':::let op\n', ['p :::let op']);
    checkBlocks('::\n', ['p ::']);
  });

  it('are the same, and end where their text ends, with Windows line breaks', () => {
    const text = dedent(`
      ## Dromen

      - Een punt
        dat doorloopt.

      > ‘Ja.’
      >
      > ‘Nee.’

      :::kader
      Tekst.
      :::
    `);
    const shown = (source: string) =>
      readBlocks(source).blocks.map(({ range }) => source.slice(range.start, range.end).replaceAll('\r', ''));
    assert.deepEqual(readBlocks(crlf(text)).blocks.map(show), readBlocks(text).blocks.map(show));
    assert.deepEqual(shown(crlf(text)), shown(text));
  });

  it('are read behind the header, with the places of the file', () => {
    const text = '---\n## Geen kop\n---\n## Dromen\n';
    const [heading, ...others] = readBlocks(text, [{ start: 0, end: 20 }]).blocks;
    assert.deepEqual(others, []);
    assert.equal(text.slice(heading?.range.start, heading?.range.end), '## Dromen');
  });

  it('hold lists nested deeper than anybody nests them', () => {
    const depths = 300;
    const text = Array.from({ length: depths }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
    assert.ok(readBlocks(text).blocks.length > 20);
  });
});

function checkBlocks(text: string, expected: readonly string[]): void {
  assert.deepEqual(readBlocks(dedent(text)).blocks.map(show), expected);
  assert.deepEqual(readBlocks(crlf(dedent(text))).blocks.map(show), expected, 'with Windows line breaks');
}

function show(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `h${block.level} ${block.text.plain}`;
    case 'paragraph':
      return `${'.'.repeat(block.depth)}p ${block.text.plain}${block.underline ? underlined(block.text.plain) : ''}`;
    case 'item':
      return `${'.'.repeat(block.depth)}${block.marker} ${block.text.plain}`;
    case 'quote':
      return `${'.'.repeat(block.depth)}> ${block.paragraphs.map(({ plain }) => plain).join(' | ')}`;
    case 'open':
      return ':::kader';
    case 'close':
      return ':::';
    case 'code':
      return 'code';
  }
}

function underlined(text: string): string {
  return text.includes('gelachen') ? ' ===' : ' ---';
}
