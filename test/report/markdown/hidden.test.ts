/** Comments and conflicts are not text of the report, and are read as if they were not there (format.md §4). */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reportJson } from '../../../server/src/render/json.ts';
import { findComments } from '../../../server/src/report/markdown/comments.ts';
import { findConflicts } from '../../../server/src/report/markdown/conflicts.ts';
import { readReport, shownText } from '../../../server/src/report/read-report.ts';
import { readMarked, withMarks } from '../../helpers/marked.ts';
import { read } from '../../helpers/read.ts';
import { examples, smallestReport } from '../../helpers/reports.ts';
import { amount } from '../../helpers/thorough.ts';

const SEED = 20211021;

/** What is published of a text, without any places. */
function meaning(text: string): unknown {
  return JSON.parse(
    JSON.stringify(reportJson(readReport(text)), (key, value) =>
      /^(?:range|places|attribution|placeholders|start|end)$/.test(key) ? undefined : value,
    ),
  );
}

describe('a comment', () => {
  const found: readonly string[] = [
    'Een {{<!-- twee -->}} drie.',
    '{{<!---->}} en {{<!-->}} en {{<!--->}} zijn leeg.',
    'Een {{<!-- twee\n\n## Dromen\n\n- drie -->}} vier.',
    '{{<!-- een -->}}{{<!-- twee -->}}',
    'Een {{<!-- twee <!-- drie -->}} vier.',
    'Een {{<!-- twee --!>}} drie.',
    'Een {{<!– twee –>}} drie {{<!— vier —>}} vijf {{<!-- zes –>}} zeven.',
    'Een {{<!-- a —> b -->}} twee.',
    'Een {{%% twee %%}} drie.',
    '{{%%\ntwee\n\n- drie\n%%}}\n\nvier',
    'Een {{{>> twee <<}}} drie.',
    'Een {{<!-- twee\ndrie}}\n\nvier.',
    '- Een {{<!-- twee}}\n- drie\n',
    '## Een {{<!-- twee}}\n\ndrie -> vier.\n\n{{<!-- vijf -->}}\n',
    '{{%% een}}\n\ntwee',
  ];
  for (const marked of found) {
    it(`is ${JSON.stringify(marked)}`, () => {
      const { text, ranges } = readMarked(marked);
      const actual = findComments(text).map(({ range }) => range);
      assert.equal(
        withMarks(text, actual),
        withMarks(
          text,
          ranges.map(({ start, end }) => ({ start, end })),
        ),
      );
      const windows = text.replaceAll('\n', '\r\n');
      assert.deepEqual(
        findComments(windows).map(({ range }) => windows.slice(range.start, range.end).replaceAll('\r', '')),
        actual.map(({ start, end }) => text.slice(start, end)),
      );
    });
  }

  it('is nothing that only looks like one', () => {
    for (const text of [
      '\\<!-- een -->',
      'Ja! <-- een -->',
      '<!een>',
      '50%% van de mensen, 60%% van de rest',
      '100 %% en 50 %%',
      'Een %% twee\n\ndrie %% vier',
      'Nog 2 %% van 3',
      '%%%%',
      '{> een <}',
      '\\{>> een <<}',
      '<aantal>',
    ])
      assert.deepEqual(findComments(text), [], text);
  });

  it('ends at the end of its paragraph where it is not closed', () => {
    const { titles, sections, comments } = read('# Een\n\nTwee <!-- drie\nvier\n\n## Dromen\n\n- Vijf <!-- zes -->\n');
    assert.deepEqual(
      titles.map(({ text }) => text.plain),
      ['Een'],
    );
    assert.deepEqual(
      sections.flatMap(({ items }) => items.map(({ text }) => text.plain)),
      ['Vijf'],
    );
    assert.deepEqual(
      comments.map(({ closed }) => closed),
      [false, true],
    );
  });

  it('leaves one space between two words, and none before what closes a sentence', () => {
    for (const [source, plain] of [
      ['Een <!-- x --> twee.', 'Een twee.'],
      ['Een<!-- x --> twee.', 'Een twee.'],
      ['Een <!-- x -->twee.', 'Een twee.'],
      ['Een <!-- x -->.', 'Een.'],
      ['Een <!-- x --> <!-- y -->, twee.', 'Een, twee.'],
      ['Een\n<!-- x -->\ntwee.', 'Een twee.'],
      ['<!-- x --> Een', 'Een'],
      ['Een <!-- x -->', 'Een'],
      ['Een **twee**<!-- x --> _drie_<!-- y -->', 'Een twee drie'],
      ['**Een <!-- x -->** twee', 'Een twee'],
      ['# Een <!-- x\n\ny --> twee', 'Een twee'],
      ['- <!-- x --> Een', 'Een'],
    ] as const)
      assert.equal(plainOf(source), plain, source);
  });

  const inserts = [
    '<!-- x -->',
    '<!---->',
    '<!-- x\n\n## Dromen\n\n> ‘Ja.’ (student, dialoog 7)\n\n- <aantal> -->',
    '%% x %%',
    '{>> x <<}',
  ];
  for (const { name, text } of [{ name: 'the smallest report', text: smallestReport() }, ...examples]) {
    it(`changes nothing of what is published, wherever it stands: ${name}`, () => {
      const body = text.indexOf('\n---', 4) + 4;
      const spaces = [...text.matchAll(/(?<=[^\s\d]) (?=[^\s])/g)]
        .map(({ index }) => index)
        .filter((index) => index > body);
      const lines = [...text.matchAll(/\n/g)].map(({ index }) => index + 1).filter((index) => index > body);
      const expected = meaning(text);
      const property = fc.property(
        fc.array(fc.tuple(fc.nat(), fc.boolean(), fc.constantFrom(...inserts)), { minLength: 1, maxLength: 6 }),
        (places) => {
          let changed = text;
          const edits = places.map(([at, inLine, insert]) => ({
            at: inLine ? (spaces[at % spaces.length] as number) : (lines[at % lines.length] as number),
            inLine,
            insert,
          }));
          for (const { at, inLine, insert } of edits.sort((one, other) => other.at - one.at))
            changed = changed.slice(0, at) + (inLine ? ` ${insert}` : `${insert}\n`) + changed.slice(at);
          assert.deepEqual(meaning(changed), expected, changed);
          assert.equal(readReport(changed).comments.length, places.length);
        },
      );
      fc.assert(property, { seed: SEED, numRuns: amount(60, 10) });
    });
  }
});

function plainOf(source: string): string {
  const { paragraphs, items, heading } = read(source).parts[0] ?? { paragraphs: [], items: [] };
  return heading?.text.plain ?? items[0]?.text.plain ?? paragraphs.map(({ plain }) => plain).join('|');
}

describe('a conflict', () => {
  const found: readonly string[] = [
    '{{<<<<<<< HEAD\neen\n=======\ntwee\n>>>>>>> redactie}}\n',
    'een\n{{<<<<<<<\ntwee\n||||||| base\ndrie\n=======\nvier\n>>>>>>>}}\nvijf\n{{<<<<<<< A\n=======\n>>>>>>> B}}',
    'een\n{{<<<<<<< HEAD}}\ntwee',
    'een\n\n{{>>>>>>> redactie}}\ntwee',
    'een\n{{<<<<<<<\tHEAD\ntwee\n=======\ndrie\n>>>>>>>\tredactie}}\nvier',
    'een\n{{=======\ntwee\n>>>>>>> redactie}}\ndrie',
    'een\n{{<<<<<<< HEAD\ntwee\n=======}}\ndrie',
    'Een\n=======\n\ntwee\n{{=======\ndrie\n>>>>>>> redactie}}',
    '{{<<<<<<< HEAD\neen}}\n{{<<<<<<< HEAD\ntwee\n=======\n>>>>>>> B}}'.replace('\neen}}', '}}\neen'),
  ];
  for (const marked of found) {
    it(`is ${JSON.stringify(marked)}`, () => {
      const { text, ranges } = readMarked(marked);
      assert.equal(
        withMarks(
          text,
          findConflicts(text).map(({ range }) => range),
        ),
        withMarks(
          text,
          ranges.map(({ start, end }) => ({ start, end })),
        ),
      );
      const windows = text.replaceAll('\n', '\r\n');
      assert.equal(findConflicts(windows).length, ranges.length);
    });
  }

  it('is nothing that only looks like one', () => {
    for (const text of ['Een\n=======\n', '<<<<<<<een', ' <<<<<<< een', '<<<<<<<< een', '>>>>>> een', '> > een'])
      assert.deepEqual(findConflicts(text), [], text);
  });

  it('is read as its first version, whatever it lies in', () => {
    for (const [source, plain] of [
      ['Een\n<<<<<<< HEAD\ntwee\n=======\ndrie\n>>>>>>> B\nvier', 'Een twee vier'],
      ['Een\n=======\ndrie\n>>>>>>> B\nvier', 'Een vier'],
      ['<<<<<<< HEAD\nEen\n||||||| base\ntwee\n=======\n\n## Dromen\n>>>>>>> B', 'Een'],
      ['- Een\n<<<<<<< HEAD\n=======\n- Twee\n>>>>>>> B', 'Een'],
    ] as const)
      assert.equal(plainOf(source), plain, source);
    const { items } = read('# A\n\n- Een\n<<<<<<< HEAD\n- Twee\n=======\n- Drie\n- Vier\n>>>>>>> B\n- Vijf\n')
      .parts[0] ?? {
      items: [],
    };
    assert.deepEqual(
      items.map(({ text }) => text.plain),
      ['Een', 'Twee', 'Vijf'],
    );
  });

  it('in the header leaves the header readable', () => {
    const text = smallestReport().replace(
      'thema: Bussen',
      '<<<<<<< HEAD\nthema: Bussen\n=======\nthema: Treinen\n>>>>>>> B',
    );
    const { header } = readReport(text);
    assert.equal(header.thema?.value, 'Bussen');
    assert.deepEqual(header.problems, []);
  });

  it('may have two headers, of which the first is read', () => {
    const [header = '', ...body] = smallestReport().split(/(?<=\n---\n)/);
    const text = `<<<<<<< HEAD\n${header}=======\n${header.replace('Bussen', 'Treinen')}>>>>>>> B\n${body.join('')}`;
    assert.equal(readReport(text).header.thema?.value, 'Bussen');
    assert.deepEqual(meaning(text), meaning(smallestReport()));
  });
});

describe('what is hidden', () => {
  it('is blank in the text that is shown, with the line breaks where they were', () => {
    const report = read('# A\n\nEen <!-- twee\ndrie --> vier.\n');
    assert.equal(shownText(report), '# A\n\nEen          \n         vier.\n');
    assert.equal(shownText(read('# A\n')), '# A\n');
  });

  it('holds no placeholder that must be filled in', () => {
    assert.deepEqual(read('# A\n\n<!-- <aantal> -->\n').placeholders, []);
  });
});
