/** The published reports of the dialogues with the middenveld, compared with their ground truth. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, Section } from '../../server/src/report/model.ts';
import { allSections, flatEntries } from '../../server/src/report/places.ts';
import { subjectsOf } from '../../server/src/report/questions/subjects.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { check } from '../../server/src/rules/check.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { checkSeries } from '../../server/src/rules/series.ts';
import { publishedFolder } from '../helpers/reports.ts';

const folder = join(publishedFolder, 'middenveld');
const ENDING = '.rapportage.md';
const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(ENDING)) : [];
const members = names.map((file) => ({ file, report: readReport(readFileSync(join(folder, file), 'utf8')) }));

interface Expected {
  readonly code: string;
  readonly line: number;
  readonly lines: readonly number[];
  readonly kind: string;
}

interface Truth {
  readonly expected: readonly Expected[];
  /** Lines with a problem that only a reader sees; a finding there is not a false alarm. */
  readonly beyond: readonly { readonly lines: readonly number[] }[];
}

describe('the published reports of the middenveld', () => {
  before(function () {
    if (names.length === 0) this.skip();
  });

  for (const { file, report } of members) {
    const name = file.slice(0, -ENDING.length);
    const { expected, beyond }: Truth = json(join(folder, `${name}.findings.json`));
    const found = () => [...check(report), ...(checkSeries(members).get(file) ?? [])];

    it(`${name}: every expected contradiction, flaw of structure and of form is found, and nine of ten of style`, () => {
      const missed = expected.filter((one) => !found().some((finding) => answers(finding, one, report)));
      assert.deepEqual(
        missed.filter(({ kind }) => kind !== 'style').map(({ line, code }) => `${line} ${code}`),
        [],
      );
      const style = expected.filter(({ kind }) => kind === 'style').length;
      assert.ok(missed.length <= style / 10, missed.map(({ line, code }) => `${line} ${code}`).join(', '));
    });

    it(`${name}: nothing else is found, but for what a reader would say`, () => {
      const known = new Set(beyond.flatMap(({ lines }) => lines));
      const strange = found().filter(
        (finding) =>
          !expected.some((one) => answers(finding, one, report)) && !known.has(lineOf(report, finding.range.start)),
      );
      assert.deepEqual(
        strange.map(({ code, message, range }) => `${lineOf(report, range.start)} ${code}: ${message}`),
        [],
      );
    });

    it(`${name}: is read as its facts say`, () => {
      const facts = json(join(folder, `${name}.facts.json`));
      const subjects = subjectsOf(report);
      const lead = report.parts[0];
      const said = (about: string) =>
        report.statements.find((one) => one.about === about && one.source === 'zin')?.value;
      assert.deepEqual(
        lead?.lists.map(({ items }) => items.length),
        [facts.inleiding.themas.length, facts.inleiding.leesvragen],
      );
      assert.deepEqual(
        [said('thema'), said('dialogen'), said('deelnemers'), said('organisaties')],
        [
          facts.inleiding.zin.thema,
          facts.inleiding.zin.dialogen,
          facts.inleiding.zin.deelnemers,
          facts.inleiding.zin.organisaties,
        ],
      );
      assert.deepEqual(
        report.sections.map(({ heading }) => [lineOf(report, heading.range.start), heading.text.plain]),
        facts.secties.map(({ line, kop }: { line: number; kop: string }) => [line, kop]),
      );
      assert.deepEqual(
        report.sections.map(({ sections }) => sections.map(({ heading }) => heading.text.plain)),
        facts.secties.map(({ subkoppen }: { subkoppen: string[] }) => subkoppen),
      );
      assert.deepEqual(subjects?.parts, facts.hoofdstuk1.focus);
      assert.equal(subjects?.questions.length, facts.hoofdstuk1.kernvragen.vragen.length);
      assert.deepEqual(
        report.kaders.flatMap(({ names: own }) => own ?? []).map(({ value }) => value),
        facts.organisaties.namen,
      );
      assert.equal(report.quotes.filter(({ reaction }) => reaction).length, facts.citaten.reacties);
      assert.equal(report.quotes.filter(({ reaction }) => !reaction).length, facts.citaten.blokcitaten);
      assert.deepEqual(
        report.quotes.flatMap(({ naam }) => naam?.value ?? []),
        facts.citaten.wensen.map(({ naam }: { naam: string }) => naam),
      );
      assert.deepEqual(
        casussenOf(report),
        facts.hoofdstuk3.paragrafen.flatMap(({ casussen }: { casussen: { line: number }[] }) =>
          casussen.map(({ line }) => line),
        ),
      );
      assert.deepEqual(
        report.kaders.map(({ title, range }) => [lineOf(report, range.start), title?.text.plain]),
        facts.kaders.map(({ line, titel }: { line: number; titel: string }) => [line, titel]),
      );
    });
  }

  it('have every section that the template asks for but the one that is missing in one of them', () => {
    for (const { report } of members) {
      const there = new Set(allSections(report).map(({ entry }) => entry?.id));
      const missing = report.template.parts
        .flatMap(({ sections }) => flatEntries(sections))
        .filter(({ id, required }) => required && !there.has(id));
      assert.ok(missing.length <= 1, missing.map(({ id }) => id).join());
    }
  });
});

function casussenOf(report: Report): readonly number[] {
  const inSection = ({ lists }: Section) => lists.filter(({ entry }) => entry?.many === 'casussen');
  return allSections(report)
    .flatMap(inSection)
    .flatMap(({ items }) => items.map(({ range }) => lineOf(report, range.start)));
}

/** Is the finding on the expected line, or is one of its places on a line that takes part? */
function answers(finding: Finding, expected: Expected, report: Report): boolean {
  if (finding.code !== expected.code) return false;
  const lines = [
    finding.range,
    ...finding.related.filter(({ file }) => file === undefined).map(({ range }) => range),
  ].map(({ start }) => lineOf(report, start));
  return lines.some((line) => line === expected.line || expected.lines.includes(line));
}

function lineOf({ text }: Report, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function json(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
