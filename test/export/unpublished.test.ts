/** Text that is never published is in no export of a report, and its words are counted nowhere (format.md §4). */
import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { reportJson } from '../../server/src/render/json.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { toDocx } from '../../server/src/word/writing/to-docx.ts';
import { exportedHtml } from '../helpers/exported.ts';
import { smallestReport } from '../helpers/reports.ts';
import { spread } from '../helpers/thorough.ts';

const SECRET = 'geheim';
const hidden: readonly (readonly [string, string])[] = [
  ['a comment', `<!-- ${SECRET} -->`],
  ['a comment of several lines', `<!-- ${SECRET}\n\n## ${SECRET}\n\n- ${SECRET} -->`],
  ['a comment of Obsidian', `%% ${SECRET} %%`],
  ['a remark of an editor', `{>> ${SECRET} <<}`],
];

/** Every export of a text, as one string for each format. */
async function exportsOf(text: string): Promise<readonly string[]> {
  const report = readReport(text);
  const parts = unzipSync(await toDocx(report, 'all'));
  return [
    await exportedHtml(text, 'all'),
    JSON.stringify(reportJson(report)),
    Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n'),
  ];
}

describe('what is never published', () => {
  const places: readonly (readonly [string, string])[] = [
    ['a point', '- Samen rijden.'],
    ['a quote', 'De bus komt te laat.'],
    ['a heading', '## Dromen'],
    ['a paragraph', 'Er rijden er weinig.'],
    ['a title', '# Themadialogen over bussen: inleiding'],
  ];
  for (const [name, comment] of hidden) {
    it(`stands in no export: ${name}`, async () => {
      for (const [place, words] of spread(places, 3)) {
        for (const text of [
          smallestReport().replaceAll(words, `${words} ${comment}`),
          smallestReport().replace(/\n\n(?=Er rijden)/, `\n\n${comment}\n\n`),
        ])
          for (const made of await exportsOf(text))
            assert.ok(
              !made.includes(SECRET) && !/<!-- |%%|\{&gt;&gt;/.test(made.replace(/<style>[\s\S]*?<\/style>/g, '')),
              place,
            );
      }
    });
  }

  it('stands in no export: a conflict, of which the first version does', async () => {
    const text = smallestReport().replace(
      'Er rijden er weinig.',
      `<<<<<<< HEAD\nEr rijden er weinig.\n=======\n- ${SECRET}\n>>>>>>> tak`,
    );
    for (const made of await exportsOf(text)) {
      assert.ok(made.includes('Er rijden er weinig.'));
      assert.doesNotMatch(made.replace(/<style>[\s\S]*?<\/style>/g, ''), /geheim|<{3}|&lt;&lt;|={5}|tak\b|HEAD/);
    }
  });

  it('is not shown as what the reader passed over, in a kader or between fences', async () => {
    const kader = `:::kader\n### Een\n\n<!-- ${SECRET} -->\n\n\`\`\`\nTwee <!-- ${SECRET} --> drie\n\`\`\`\n:::\n`;
    for (const made of await exportsOf(`${smallestReport()}\n${kader}`)) assert.ok(!made.includes(SECRET));
  });
});
