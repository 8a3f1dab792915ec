/** Topics with their quotes, loose quotes and kaders (format.md §3). */
import assert from 'node:assert/strict';
import type { Report } from '../../../server/src/report/model.ts';
import { read, sectionIn, textAt } from '../../helpers/read.ts';

const CHAPTER = '# Een\n\n# Twee\n\n## 3. Eerste stappen en ideeën\n\n';

function chapter(text: string): Report {
  return read(CHAPTER + text);
}

/** Each topic with the first words of its quotes; loose quotes are under ‘-’. */
function topics(report: Report): readonly string[] {
  const { items, quotes } = sectionIn(report, 'hoofdstuk3');
  const loose = quotes.filter((quote) => !items.some((item) => item.quotes.includes(quote)));
  return [
    ...items.map((item) => `${item.text.plain}: ${item.quotes.map(({ words }) => words).join(' ')}`),
    ...(loose.length > 0 ? [`-: ${loose.map(({ words }) => words).join(' ')}`] : []),
  ];
}

describe('a topic', () => {
  it('has the quotes that stand under it, indented or not', () => {
    assert.deepEqual(
      topics(chapter('- Een\n\n> ‘A’ (student)\n\n  > ‘B’ (student)\n\n- Twee\n\n  > ‘C’ (student)\n')),
      ['Een: A B', 'Twee: C'],
    );
  });

  it('ends at an unindented paragraph, at a heading and at a kader', () => {
    assert.deepEqual(topics(chapter('- Een\n\nTussendoor.\n\n> ‘A’ (student)\n')), ['Een: ', '-: A']);
    assert.deepEqual(topics(chapter('- Een\n\n:::kader\n### Kader\n:::\n\n> ‘A’ (student)\n')), ['Een: ', '-: A']);
  });

  it('does not end at an indented paragraph or at bullets inside it', () => {
    assert.deepEqual(topics(chapter('- Een\n\n  Nog iets.\n\n  - Punt\n\n> ‘A’ (student)\n')), ['Een: A']);
  });

  it('does not begin before the first bullet', () => {
    assert.deepEqual(topics(chapter('> ‘A’ (student)\n\n- Een\n\n> ‘B’ (student)\n')), ['Een: B', '-: A']);
  });

  it('may have a quote as a bullet under it', () => {
    assert.deepEqual(topics(chapter('- Een\n- ‘A’ (student, dialoog 2)\n- Twee\n')), ['Een: A', 'Twee: ']);
  });

  it('may follow another bullet character: that is another list, and the same section', () => {
    assert.deepEqual(topics(chapter('- Een\n\n* Twee\n\n+ Drie\n')), ['Een: ', 'Twee: ', 'Drie: ']);
  });
});

describe('a kader', () => {
  it('has a title, text, items and quotes, which belong to no topic', () => {
    const report = chapter(
      '- Een\n\n:::kader\n### Een deelfiets\n\nWie de bus mist.\n\n- Fietst.\n\n> ‘A’ (student)\n:::\n\n- Twee\n',
    );
    const [kader] = report.kaders;
    assert.deepEqual(
      [
        kader?.title?.text.plain,
        kader?.paragraphs.map(({ plain }) => plain),
        kader?.items.map(({ text }) => text.plain),
        kader?.quotes.map(({ words }) => words),
      ],
      ['Een deelfiets', ['Wie de bus mist.'], ['Fietst.'], ['A']],
    );
    assert.deepEqual(topics(report), ['Een: ', 'Twee: ', '-: A']);
    assert.match(textAt(report, kader?.range) ?? '', /^:::kader\n[\s\S]*\n:::$/);
  });

  it('is found wherever it stands, once', () => {
    const kader = ':::kader\n### K\n:::\n\n';
    const report = read(
      `# Een\n\n${kader}## Knel- en kiemverhalen\n\n${kader}### Knelverhalen\n\n${kader}# Twee\n\n${kader}## 4. Procesobservaties\n\n${kader}`,
    );
    assert.equal(report.kaders.length, 5);
  });

  it('that is not closed ends at the next kader, and at a heading that is not its title', () => {
    for (const [next, rest] of [
      [':::kader\n### Twee\n:::\n', 2],
      ['## 4. Procesobservaties\n', 1],
      ['# Drie\n', 1],
      ['### Nog een kop\n', 1],
    ] as const) {
      const report = chapter(`:::kader\n### Een\n\nTekst.\n\n${next}`);
      assert.equal(report.kaders.length, rest);
      assert.deepEqual(
        [report.kaders[0]?.close, textAt(report, report.kaders[0]?.range)],
        [undefined, ':::kader\n### Een\n\nTekst.'],
      );
    }
  });

  it('that is not closed ends with the text', () => {
    const report = chapter(':::kader\n### Een\n\nTekst.\n\n');
    assert.equal(textAt(report, report.kaders[0]?.range), ':::kader\n### Een\n\nTekst.');
  });

  it('may have a title with another number of hashes, where it is closed', () => {
    for (const hashes of ['#', '##', '####']) {
      const report = chapter(`:::kader\n${hashes} Een deelfiets\n\nTekst.\n:::\n\n- Een\n`);
      assert.deepEqual(
        [report.kaders[0]?.title?.text.plain, report.kaders[0]?.close !== undefined, report.titles.length],
        ['Een deelfiets', true, 2],
      );
      assert.deepEqual(topics(report), ['Een: ']);
    }
  });

  it('that was just opened does not take the section below it', () => {
    const report = chapter(':::kader\n## 4. Procesobservaties\n\nTekst.\n');
    assert.equal(sectionIn(report, 'hoofdstuk4').paragraphs.length, 1);
    assert.equal(report.kaders[0]?.title, undefined);
  });

  it('is not ended by a heading that has no text yet', () => {
    const report = chapter(':::kader\n#\n\nTekst.\n:::\n');
    assert.deepEqual([report.kaders.length, report.titles.length, report.strayFences.length], [1, 2, 0]);
  });

  it('is not closed by a line that stands outside it', () => {
    const report = chapter('- Een\n\n:::\n\n:::kader\n### K\n:::\n\n:::\n');
    assert.deepEqual(
      [report.kaders.length, report.strayFences.map((range) => textAt(report, range))],
      [1, [':::', ':::']],
    );
  });
});
