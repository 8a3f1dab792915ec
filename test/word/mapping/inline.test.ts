import assert from 'node:assert/strict';
import { textRun } from '../../../server/src/word/blocks.ts';
import { inline } from '../../../server/src/word/mapping/inline.ts';

describe('a line of Markdown of what stood in Word', () => {
  const paragraph = (text: string) => inline([textRun(text)], 'paragraph', '');

  it('escapes what would be a mark, also one that is only nearly one', () => {
    assert.equal(paragraph('-Een bus (ook op zondag).'), '\\-Een bus (ook op zondag).');
    assert.equal(paragraph('1.Een bus.'), '1\\.Een bus.');
    assert.equal(paragraph('##Dromen'), '\\##Dromen');
    assert.equal(paragraph('(1) Een bus, en meer.'), '\\(1) Een bus, en meer.');
  });

  it('leaves a bullet that somebody typed as it was, and the rest of the line with it', () => {
    for (const text of ['• Een bus (ook op zondag).', '– Een bus, dus.', '→ Naar de bus.', 'o Een bus.']) {
      assert.equal(paragraph(text), text);
      assert.equal(inline([textRun(text)], 'item', '- '), text);
    }
  });

  it('writes a letter with a loose accent as one sign', () => {
    assert.equal(paragraph('Het ide\u0301e (nieuw), van Rene\u0301.'), 'Het idée (nieuw), van René.');
    assert.equal(
      inline([{ ...textRun('Cafe\u0301'), bold: true }, textRun(': open (nu).')], 'item', '- '),
      '**Café**: open (nu).',
    );
  });
});
