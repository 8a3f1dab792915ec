import assert from 'node:assert/strict';
import { fitCard } from '../../server/src/layout/fit.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { examples, published, smallestReport } from '../helpers/reports.ts';

const withItems = (count: number) =>
  fitCard(
    readReport(smallestReport().replace('- Vaker een bus.\n', '- **Een droom**, in een paar woorden.\n'.repeat(count))),
  );

describe('whether the card fits its page', () => {
  it('is yes, at a size that reads well, for every example and published report', () => {
    for (const { name, text } of [...examples, ...published]) {
      const { over, size } = fitCard(readReport(text));
      assert.deepEqual([name, over], [name, 0]);
      assert.ok(size >= 10, `${name}: ${size} pt`);
    }
  });

  it('is told by the lines that are left, until there are none, and then by those that are too many', () => {
    const counts = Array.from({ length: 40 }, (_, index) => withItems(index + 1));
    assert.equal(counts[0]?.over, 0);
    for (const [index, { free, over, size }] of counts.entries()) {
      const next = counts[index + 1];
      assert.ok(free === 0 || over === 0);
      if (!next) continue;
      assert.ok(next.free <= free && next.over >= over && next.size <= size);
    }
    const last = counts.at(-1);
    assert.ok(last && last.over > 5);
    assert.equal(last.longest?.heading.text.plain, 'Dromen');
    assert.ok(last.longest.lines > 40);
  });

  it('is the same after a change in part two, and another after one on the card', () => {
    const text = smallestReport();
    const before = fitCard(readReport(text));
    assert.deepEqual(fitCard(readReport(`${text}\nNog een alinea.\n`)), before);
    assert.ok(withItems(5).free < before.free);
    assert.deepEqual(fitCard(readReport(text)), before);
  });

  it('makes the letters smaller before it says no', () => {
    assert.equal(withItems(1).size, 13);
    const first = Array.from({ length: 60 }, (_, index) => withItems(index + 1)).find(({ over }) => over > 0);
    assert.equal(first?.size, 8.5);
  });

  it('looks at what stands beside the story too', () => {
    const { over, longest } = fitCard(
      readReport(
        smallestReport().replace('\n\nIedereen luisterde.\n\n# ', `\n\n${'Iedereen luisterde. '.repeat(130)}\n\n# `),
      ),
    );
    assert.ok(over > 0);
    assert.equal(longest?.heading.text.plain, 'Enkele procesobservaties');
  });

  it('is an answer for any text at all', () => {
    for (const text of ['', '# ', '# A\n\n- ', `# ${'x'.repeat(100_000)}`, '# A\n\n## Dromen\n\n- \n'])
      assert.ok(fitCard(readReport(text)).size >= 8.5);
  });
});
