import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readReport } from '../../server/src/report/read-report.ts';
import { applyEdits } from '../../server/src/report/text/edits.ts';
import { check } from '../../server/src/rules/check.ts';
import { fixAll as fixReport } from '../../server/src/rules/fix-all.ts';
import { rules } from '../../server/src/rules/index.ts';
import { readMarked } from '../helpers/marked.ts';
import { spread } from '../helpers/thorough.ts';

const fixAll = (text: string) => fixReport(readReport(text));
const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = [`${root}examples`, `${root}../shared/reports`].filter((folder) => existsSync(folder));
const reports = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.rapportage.md'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);
if (folders.length < 2) console.log('fix-all: ../shared is not there, the published reports are skipped');

const HEAD = '---\nrapportage: themadialogen\nthema: Mobiliteit\n---\n\n# Rapportage themadialogen Mobiliteit\n\n';

describe('fixAll', () => {
  it('applies what is safe in one go, also where one fix makes room for the next', () => {
    const { text, applied } = fixAll(`${HEAD}## Enkele proces-observaties\n\nEr werd geluisterd.. En gelachen :\n`);
    assert.match(text, /## Enkele procesobservaties\n\nEr werd geluisterd\. En gelachen:\n/);
    assert.deepEqual(applied.toSorted(), ['kop-afwijkend', 'leestekens-dubbel', 'leestekens-dubbel']);
  });

  it('leaves what needs a choice', () => {
    const before = `${HEAD}## Wie zaten aan tafel?\n\n- 6 gesprekken\n- 47 deelnemers totaal\n- Hosts kwamen uit de volgende gemeente: Heuvelrug\n`;
    assert.equal(fixAll(before).text, before);
  });

  it('refuses a fix that would change the words of a quote', () => {
    const before = `${HEAD}## Dromen\n\n- Een bus die rijdt.\n\n> ‘Het verhaal van X heeft mij geraakt.’ (student, dialoog 2)\n`;
    const { text, refused } = fixAll(before);
    assert.match(text, /van X heeft/);
    assert.ok(refused.some(({ code }) => code === 'citaat-x'));
  });

  it('leaves only the fix that would change the report, however many there are beside it', () => {
    const sentences = Array.from({ length: 25 }, (_, index) => `Zin ${index}..`).join('\n\n');
    const before = `${HEAD}## Dromen\n\n- Een bus die rijdt.\n\n> ‘Het verhaal van X heeft mij geraakt.’ (student, dialoog 2)\n\n${sentences}\n`;
    const { text, applied, refused } = fixAll(before);
    assert.equal(text, before.replaceAll('..\n', '.\n'));
    assert.equal(applied.length, 25);
    assert.deepEqual(
      [...new Set(refused.map(({ code }) => code))].filter((code) => code.startsWith('citaat')),
      ['citaat-x'],
    );
  });

  it('does the same with the findings that are known already', () => {
    for (const before of reports) {
      const report = readReport(before);
      assert.deepEqual(fixReport(report, check(report)), fixReport(report));
    }
  });

  it('gives minimal edits, not the lines that they stand in', () => {
    const before = `${HEAD}## Enkele proces-observaties\n\nEr werd geluisterd.. En gelachen :\n`;
    const changed = fixAll(before).edits.map(({ range, text }) => [before.slice(range.start, range.end), text]);
    assert.deepEqual(changed, [
      ['-', ''],
      ['.', ''],
      [' ', ''],
    ]);
  });

  it('puts no placeholders into a report', () => {
    const { text } = fixAll(`${HEAD}## Dromen\n`);
    assert.doesNotMatch(text, /<[a-z]/);
  });

  it('is done after once, and adds no finding, for every report there is, also with CRLF', () => {
    for (const original of spread(reports, 4)) {
      for (const before of [original, original.replaceAll('\n', '\r\n')]) {
        const { text } = fixAll(before);
        assert.equal(fixAll(text).text, text);
        assert.equal(text.includes('\r\n'), before.includes('\r\n'));
        assert.equal(/(?<!\r)\n/.test(text), /(?<!\r)\n/.test(before));
        const codes = (source: string) => check(readReport(source)).map(({ code }) => code);
        const left = new Set(codes(text));
        const had = new Set(codes(before));
        for (const code of left) assert.ok(had.has(code), `${code} is new`);
      }
    }
  });

  it('gives edits that make the fixed text of the original and touch no line that stays', () => {
    for (const before of reports) {
      const { text, edits } = fixAll(before);
      assert.equal(applyEdits(before, edits), text);
      assert.ok(edits.every(({ range, text: replacement }) => before.slice(range.start, range.end) !== replacement));
    }
  });

  it('applies the safe fix of every rule, where that leaves nothing to fill in', () => {
    // Only the writer knows which role is meant in the words of a quote.
    const ofWriter = new Set(['citaat-x', 'privacy-naam']);
    for (const { code, wrong } of rules) {
      const { text } = readMarked(wrong);
      const { refused } = fixAll(text);
      const own = refused.filter(
        (finding) => finding.code === code && !finding.fixes[0]?.edits.some((edit) => /<\p{Ll}/u.test(edit.text)),
      );
      if (!ofWriter.has(code))
        assert.deepEqual(
          own.map(({ message }) => message),
          [],
          `${code}: a fix that writes words must say so (changes: 'words')`,
        );
    }
  });

  it('leaves a fix that does not help, instead of making it again and again', () => {
    const before = `${HEAD}## Dromen\n\n- Een bus die rijdt.\n\n# Themadialogen over mobiliteit: inleiding\n\n:::kader\n### Titel\n\n\`\`\`\nEen fiets.\n`;
    const { text } = fixAll(before);
    assert.ok((text.match(/:::/g)?.length ?? 0) <= 2);
    assert.equal(fixAll(text).text, text);
  });

  it('changes no number, and loses no word of a line that says more than its form', () => {
    const lines = [
      '6 gesprekken, waarvan 2 online',
      'tussen 40 en 50 deelnemers totaal',
      'Onze hosts, die ook kookten, kwamen uit: Emmen en Borne',
    ];
    const before = `${HEAD}## Wie zaten aan tafel?\n\n${lines.map((line) => `- ${line}\n`).join('')}\n## Enkele procesobservaties\n\nHet duurde 2..5 uur, en 1,,5 dag.\n`;
    assert.equal(fixAll(before).text, before);
  });

  it('loses no point that is nested in another', () => {
    const before = `${HEAD}## Twee ideeën\n\n- Een bus.\n  - Met een halte.\n  - En een bank.\n- Een fiets.\n`;
    const { text } = fixAll(before);
    const nested = (source: string) =>
      readReport(source).sections.flatMap(({ items }) => items.map(({ more }) => more.length));
    assert.deepEqual(nested(text), nested(before));
  });
});
