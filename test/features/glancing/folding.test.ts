import assert from 'node:assert/strict';
import { folding } from '../../../server/src/features/glancing/folding.ts';
import { open } from '../../helpers/features.ts';
import { foldsOf } from '../../helpers/navigation.ts';
import { examples } from '../../helpers/reports.ts';

describe('folding', () => {
  it('folds header, register, card, part two, chapters, sections, topics and kaders', () => {
    const text = `
      ---
      thema: Bussen
      dialogen:
        - { nummer: 1 }
        - { nummer: 2 }
      ---

      # Rapportage themadialogen Bussen

      ## Dromen

      - Een bus.

      # Themadialogen over bussen: inleiding

      ## 1. Knelpunten en kiemen uit de coronatijd

      ### Knelverhalen

      - Minder bussen 🚌.

        En minder trams.

      > ‘Ja.’ (student)

      - Geen taxi.

      ## 3. Eerste stappen en ideeën

      :::kader
      ### Een buurtbus

      Die rijdt.
      :::
    `;
    assert.deepEqual(foldsOf(text), [
      '1-6',
      '3-5',
      '8-12',
      '10-12',
      '14-34',
      '16-26',
      '18-26',
      '20-24',
      '28-34',
      '30-34',
    ]);
  });

  it('folds nothing that stands on one line', () => {
    assert.deepEqual(foldsOf('# Rapportage themadialogen Bussen\n'), []);
    assert.deepEqual(foldsOf(''), []);
    assert.deepEqual(foldsOf('- Een bus.\n- Nog een.\n'), ['1-2']);
  });

  it('folds a kader that is not closed, and a header that is not', () => {
    assert.deepEqual(foldsOf('# Rapportage themadialogen Bussen\n\n## Dromen\n\n:::kader\n### Titel\n\nTekst.\n'), [
      '1-8',
      '3-8',
      '5-8',
    ]);
    assert.deepEqual(foldsOf('---\nthema: Bussen\nstatus: concept\n'), ['1-3']);
  });

  for (const { name, text } of examples) {
    it(`gives ranges of ${name} that lie in each other or apart`, () => {
      const { report, document } = open(text);
      const ranges = folding(report, document);
      assert.ok(ranges.length > 5);
      for (const { startLine, endLine } of ranges) {
        assert.ok(startLine < endLine && endLine < document.lineCount);
        const crossing = ranges.filter(
          (other) => other.startLine > startLine && other.startLine <= endLine && other.endLine > endLine,
        );
        assert.deepEqual(crossing, []);
      }
    });
  }
});
