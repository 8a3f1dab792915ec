import assert from 'node:assert/strict';
import { type DocumentBlock, plain, textRun } from '../../../server/src/word/blocks.ts';
import { toTemplate } from '../../../server/src/word/mapping/to-template.ts';
import { kindOf, pagesPart } from '../../helpers/kinds.ts';

const heading = (level: number, text: string): DocumentBlock => ({ kind: 'heading', level, runs: [textRun(text)] });
const three = kindOf(
  'drie',
  pagesPart('verslag', 'het verslag', 'Verslag over {thema}', ['Het begin', 'Het slot']),
  pagesPart('bijlage', 'de bijlage', 'Bijlage bij {thema}', ['Alle cijfers']),
  pagesPart('lijst', 'de bronnenlijst', 'Bronnen over {thema}', ['Gelezen boeken']),
);
const mapped = (...blocks: DocumentBlock[]) => {
  const { blocks: all, changes } = toTemplate(blocks, three);
  const headings = all.flatMap((block) =>
    block.kind === 'heading' ? [`${'#'.repeat(block.level)} ${plain(block.runs)}`] : [],
  );
  return { headings, changes };
};

describe('a document of a kind with three parts', () => {
  it('keeps the titles that it has', () => {
    const own = [
      heading(1, 'Verslag over bussen'),
      heading(2, 'Het begin'),
      heading(1, 'Bijlage bij bussen'),
      heading(2, 'Alle cijfers'),
      heading(1, 'Bronnen over bussen'),
      heading(2, 'Gelezen boeken'),
    ];
    const { headings, changes } = mapped(...own);
    assert.deepEqual(changes, []);
    assert.deepEqual(headings, [
      '# Verslag over bussen',
      '## Het begin',
      '# Bijlage bij bussen',
      '## Alle cijfers',
      '# Bronnen over bussen',
      '## Gelezen boeken',
    ]);
  });

  it('gets the titles of the parts that its sections are in, and of those between', () => {
    const { headings, changes } = mapped(heading(1, 'Verslag over bussen'), heading(2, 'Gelezen boeken'));
    assert.deepEqual(headings, [
      '# Verslag over bussen',
      '# Bijlage bij bussen',
      '# Bronnen over bussen',
      '## Gelezen boeken',
    ]);
    assert.deepEqual(changes, [
      'De titel van de bijlage is toegevoegd: ‘Bijlage bij bussen’.',
      'De titel van de bronnenlijst is toegevoegd: ‘Bronnen over bussen’.',
    ]);
  });

  it('gets the title of its first part where it has none', () => {
    assert.deepEqual(mapped(heading(2, 'Het begin')).changes, [
      'De titel van het verslag is toegevoegd: ‘Verslag over <thema>’.',
    ]);
  });
});
