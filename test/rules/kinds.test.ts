/** A report is checked by the rules of its own kind. */
import assert from 'node:assert/strict';
import { readReport } from '../../server/src/report/read-report.ts';
import { type Template, templateOf, templates } from '../../server/src/report/template.ts';
import { check } from '../../server/src/rules/check.ts';
import { allRules, scopeOf } from '../../server/src/rules/explain.ts';
import { rules, rulesOf } from '../../server/src/rules/index.ts';
import { checkSeries } from '../../server/src/rules/series.ts';

const themes = templateOf('themadialogen');
const kindWithout = (...without: string[]): Template => ({ ...themes, kind: 'proef', without });
const reportOf = (text: string, template: Template = themes) => ({ ...readReport(text), template });
const codesIn = (text: string, template?: Template) => check(reportOf(text, template)).map(({ code }) => code);

describe('the rules of a kind', () => {
  for (const { kind, without } of templates)
    it(`${kind}: those that mean nothing for it are rules that there are`, () => {
      assert.deepEqual(
        without.filter((code) => !allRules.some((rule) => rule.code === code)),
        [],
      );
    });

  it('are all rules but those that its template leaves out', () => {
    assert.deepEqual(rulesOf(themes), rules);
    assert.deepEqual(
      rulesOf(kindWithout('sectie-leeg')),
      rules.filter(({ code }) => code !== 'sectie-leeg'),
    );
  });

  it('are those that check runs', () => {
    const text = '## Dromen\n\n## Dromen\n';
    assert.ok(codesIn(text).includes('sectie-dubbel'));
    assert.ok(!codesIn(text, kindWithout('sectie-dubbel')).includes('sectie-dubbel'));
  });

  it('are named in the docs where a rule is not for every kind', () => {
    assert.deepEqual(scopeOf('sectie-leeg', [themes, kindWithout()]), []);
    assert.deepEqual(scopeOf('sectie-leeg', [themes, kindWithout('sectie-leeg')]), [
      'Geldt alleen voor `themadialogen`.',
      '',
    ]);
  });
});

describe('a code under negeer that is not for this kind', () => {
  const text =
    '---\nrapportage: themadialogen\nthema: Zorg\nnegeer: [sectie-leeg]\n---\n\n# Rapportage themadialogen Zorg\n';
  const about = (template: Template) => check(reportOf(text, template)).filter(({ code }) => code.startsWith('negeer'));

  it('hides nothing, and the message says why', () => {
    assert.deepEqual(
      about(kindWithout('sectie-leeg')).map(({ code, message }) => [code, message]),
      [['negeer-onnodig', '‘sectie-leeg’ geldt niet voor proef; de code kan weg.']],
    );
  });

  it('is not what a misspelled code is taken for', () => {
    const misspelled = reportOf(text.replace('sectie-leeg', 'sectie-leegg'), kindWithout('sectie-leeg'));
    const [found] = check(misspelled).filter(({ code }) => code === 'negeer-onbekend');
    assert.doesNotMatch(found?.message ?? '', /‘sectie-leeg’/);
  });
});

describe('a series of several kinds', () => {
  const codesBetween = (...reports: ReturnType<typeof reportOf>[]) =>
    [...checkSeries(reports.map((report, index) => ({ file: `${index}.rapportage.md`, report }))).values()].flatMap(
      (found) => found.map(({ code }) => code),
    );
  const quote =
    '# Titel\n\n# Titel\n\n## 4. Procesobservaties\n\n> ‘De bus rijdt hier al jaren niet meer.’ (student, dialoog 2)\n';
  const gemeente = (name: string) =>
    `## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: Borne en ${name}\n`;
  const other = kindWithout();

  it('holds a quote against reports of the same kind only', () => {
    assert.deepEqual(codesBetween(reportOf(quote), reportOf(quote)), ['reeks-citaat-dubbel']);
    assert.deepEqual(codesBetween(reportOf(quote), reportOf(quote, other)), []);
  });

  it('has one spelling for a gemeente whatever the kind', () => {
    assert.deepEqual(codesBetween(reportOf(gemeente('’s-Hertogenbosch')), reportOf(gemeente('Den Bosch'), other)), [
      'reeks-gemeente-schrijfwijze',
    ]);
  });

  it('leaves out the reports of a kind that the rule is not for', () => {
    const without = kindWithout('reeks-gemeente-schrijfwijze');
    assert.deepEqual(
      codesBetween(reportOf(gemeente('’s-Hertogenbosch')), reportOf(gemeente('Den Bosch'), without)),
      [],
    );
  });
});
