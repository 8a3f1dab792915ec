import assert from 'node:assert/strict';
import { applyEdits, checkFindings, checkFix, checksOf, findings } from './checks.ts';
import { examples, smallestReport } from './reports.ts';

const WRONG = '## {{aantal-ideeen|Vier}} ideeën\n\n1. Een buurtbus.\n';

describe('checkFindings', () => {
  it('accepts exactly the marked findings', () => {
    checkFindings(WRONG);
  });

  it('prints the text with the actual marks when a finding is missing, too many or elsewhere', () => {
    assert.throws(() => checkFindings('## Vier ideeën\n\n1. Een buurtbus.\n'), { actual: WRONG });
    assert.throws(() => checkFindings('## {{aantal-ideeen|Vier ideeën}}\n\n1. Een buurtbus.\n'), { actual: WRONG });
    assert.throws(() => checkFindings('## {{aantal-ideeen|Eén}} ideeën\n\n1. Een buurtbus.\n'), {
      expected: '## {{aantal-ideeen|Eén}} ideeën\n\n1. Een buurtbus.\n',
    });
  });

  it('leaves out what every fragment lacks, unless the text expects it', () => {
    checkFindings('{{header-ontbreekt|# Rapportage themadialogen Bussen}}\n');
    checkFindings('# Rapportage themadialogen Bussen\n');
  });

  it('runs one rule by itself', () => {
    checkFindings('## Dromen\n\n## Drie ideeën\n\n- Een buurtbus.\n', { only: ['kop-afwijkend'] });
    checkFindings('## Dromen\n\n## {{aantal-ideeen|Drie}} ideeën\n\n- Een buurtbus.\n', { only: ['aantal-ideeen'] });
    checksOf('aantal-ideeen').checkFindings('## {{Drie}} ideeën\n\n- Een buurtbus.\n');
  });

  it('does not know a rule that is not there', () => {
    assert.throws(() => checkFindings('', { only: ['geen-regel'] }), /geen-regel/);
  });
});

describe('checkFix', () => {
  const after = '## Twee ideeën\n\n1. Een buurtbus.\n2. Een deelfiets.\n';
  const only = ['aantal-ideeen'];

  it('applies the fix of the finding at the cursor', () => {
    checkFix('## {|}Vier ideeën\n\n1. Een buurtbus.\n2. Een deelfiets.\n', after, { only });
  });

  it('fails when the text afterwards is another', () => {
    assert.throws(
      () => checkFix('## {|}Vier ideeën\n\n1. Een buurtbus.\n2. Een deelfiets.\n', WRONG, { only }),
      /ideeën/,
    );
  });

  it('fails when there is no finding at the cursor, and shows where they are', () => {
    assert.throws(
      () => checkFix('## Vier ideeën{|}\n\n1. Een buurtbus.\n2. Een deelfiets.\n', after, { only }),
      /No finding at the cursor(.|\n)*\{\{aantal-ideeen\|Vier}}/,
    );
  });

  it('fails when there is no fix with that title', () => {
    assert.throws(
      () => checkFix('## {|}Vier ideeën\n\n1. Een buurtbus.\n2. Een deelfiets.\n', after, { only, title: 'Gooi weg' }),
      /No fix ‘Gooi weg’/,
    );
  });
});

describe('applyEdits', () => {
  it('takes all places from the text before', () => {
    const edits = [
      { range: { start: 4, end: 4 }, text: '!' },
      { range: { start: 0, end: 1 }, text: 'ee' },
    ];
    assert.equal(applyEdits('abcd', edits), 'eebcd!');
  });

  it('refuses edits that overlap or lie outside the text', () => {
    const edit = (start: number, end: number) => ({ range: { start, end }, text: '' });
    assert.throws(() => applyEdits('abcd', [edit(0, 2), edit(1, 3)]), /overlap/);
    assert.throws(() => applyEdits('abcd', [edit(0, 5)]), /outside/);
  });
});

describe('smallestReport', () => {
  it('has no finding at all', () => {
    checkFindings(smallestReport(), { ignore: [] });
  });

  it('cannot lose a line without a finding', () => {
    const lines = smallestReport().split('\n');
    const needless = lines.filter((line, index) => {
      const without = lines.filter((_, other) => other !== index).join('\n');
      return line !== '' && findings(without).length === 0;
    });
    // No rule requires these (yet): the status, quotes, and an item that only counts together with the card.
    for (const line of needless) assert.match(line, /^(?:status|>|- Een )/);
  });

  it('is smaller than every example', () => {
    for (const { text } of examples)
      if (/^status: definitief$/m.test(text)) assert.ok(text.length > smallestReport().length);
  });
});
