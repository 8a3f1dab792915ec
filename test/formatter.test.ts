/** A file that was run through a Markdown formatter still means the same (format.md, top). */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Section } from '../server/src/report/model.ts';
import { readReport } from '../server/src/report/read-report.ts';
import { examples, published } from './helpers/reports.ts';

const biome = join(dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')), 'bin', 'biome');

/** Runs in a folder without a configuration, because ours leaves Markdown out. */
function formatted(text: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [biome, 'format', '--stdin-file-path=rapport.md'], {
    input: text,
    encoding: 'utf8',
    cwd: tmpdir(),
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

/** What a report says, without any positions. */
function meaning(text: string): object {
  const { header, parts, statements, announcements } = readReport(text);
  const [card, deelTwee] = parts;
  const ofSection = ({ entry, heading, paragraphs, items, quotes, kaders, sections, aanTafel }: Section): object => ({
    id: entry?.id,
    heading: heading.text.plain,
    paragraphs: paragraphs.map(({ plain }) => plain),
    items: items.map((item) => [item.text.plain, item.kern?.text, item.quotes.length]),
    quotes: quotes.map(({ words, rol, dialoog, flaws }) => [words, rol?.value, dialoog?.value, flaws]),
    kaders: kaders.map(({ title }) => title?.text.plain),
    sections: sections.map(ofSection),
    hosts: aanTafel?.hosts?.gemeenten.map(({ value }) => value),
  });
  return {
    dialogen: header.dialogen?.records.map(({ nummer, deelnemers }) => [nummer?.value, deelnemers?.value]),
    card: card?.sections.map(ofSection),
    deelTwee: deelTwee?.sections.map(ofSection),
    statements: statements.map(({ about, value, source }) => [about, value, source]),
    announcements: announcements.map(({ announced, counted }) => [announced.value, counted]),
  };
}

/** What formatters rewrite: the bullet, the line breaks, the blank lines. */
const REWRITES: Readonly<Record<string, (text: string) => string>> = {
  'run through a formatter': formatted,
  'with * for every bullet': (text) => text.replace(/^- (?!\{)/gm, '* '),
  'with lines broken at about eighty columns': (text) =>
    text.replace(
      /^(> )?(.{80,})$/gm,
      (_, mark = '', line: string) => `${mark}${line.replace(/(.{60,78}?) (?![-+*>#]|\d+[.)] )/g, `$1\n${mark}`)}`,
    ),
  'with two blank lines for one': (text) => text.replace(/\n\n/g, '\n\n\n'),
};

describe('a report', () => {
  for (const [what, rewrite] of Object.entries(REWRITES)) {
    for (const { name, text } of [...examples, ...published]) {
      it(`${name} means the same ${what}`, () => {
        // The header is YAML; what a Markdown formatter does to it is another matter.
        const end = text.indexOf('\n---\n') + 5;
        assert.deepEqual(meaning(text.slice(0, end) + rewrite(text.slice(end))), meaning(text));
      });
    }
  }
});
