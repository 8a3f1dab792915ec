/** What `check` does with the findings of all rules: severity, order, and a rule that throws. */
import assert from 'node:assert/strict';
import { readReport } from '../../server/src/report/read-report.ts';
import { applyRules, check } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { FindingKind, Rule } from '../../server/src/rules/rule.ts';

const header = (status: string) => `---\nrapportage: themadialogen\nthema: Bussen\n${status}---\n`;

/** A rule of the given kind that finds the first character. */
function rule(kind: FindingKind, found: object = {}): Rule {
  const range = { start: 0, end: 1 };
  return {
    code: `test-${kind}`,
    kind,
    title: '',
    why: '',
    wrong: '',
    right: '',
    *check() {
      yield { range, message: 'Iets.', ...found };
    },
  };
}

describe('the severity of a finding', () => {
  const table: Readonly<Record<FindingKind, readonly [string, string, string]>> = {
    structure: ['hint', 'warning', 'error'],
    contradiction: ['warning', 'warning', 'error'],
    form: ['warning', 'warning', 'error'],
    style: ['hint', 'information', 'warning'],
    syntax: ['error', 'error', 'error'],
    unfinished: ['hint', 'warning', 'error'],
  };
  for (const [kind, severities] of Object.entries(table)) {
    it(`of ${kind} is ${severities.join(', ')} in a concept, in redactie and in a final report`, () => {
      const found = ['concept', 'redactie', 'definitief'].map(
        (status) => applyRules(readReport(header(`status: ${status}\n`)), [rule(kind as FindingKind)])[0]?.severity,
      );
      assert.deepEqual(found, severities);
    });
  }

  it('is that of a concept where the status is missing or wrong', () => {
    for (const status of ['', 'status: klaar\n'])
      assert.equal(applyRules(readReport(header(status)), [rule('structure')])[0]?.severity, 'hint');
  });

  it('is a hint where the rule is not sure', () => {
    assert.equal(
      applyRules(readReport(header('status: definitief\n')), [rule('contradiction', { doubtful: true })])[0]?.severity,
      'hint',
    );
  });
});

describe('check', () => {
  it('gives the findings in reading order', () => {
    const found = check(readReport('## Dromen\n\n## dromen\n\n:::kader\n')).map(({ range }) => range.start);
    assert.deepEqual(
      found,
      [...found].sort((one, other) => one - other),
    );
  });

  it('makes one finding of a rule that breaks, and runs the others', () => {
    const broken: Rule = {
      ...rule('form'),
      // biome-ignore lint/correctness/useYield: it breaks before it finds anything
      *check() {
        throw new Error('stuk');
      },
    };
    const found = applyRules(readReport('# Titel\n'), [broken, rule('style')]);
    assert.deepEqual(
      found.map(({ code, message }) => [code, message]),
      [
        ['test-form', 'De controle ‘test-form’ werkt niet op dit bestand; meld dit aan de makers (stuk).'],
        ['test-style', 'Iets.'],
      ],
    );
  });

  it('leaves out of an edit what it would replace by itself', () => {
    const fixes = [
      {
        title: '',
        edits: [
          { range: { start: 0, end: 7 }, text: '# Tafel' },
          { range: { start: 8, end: 8 }, text: '' },
        ],
      },
    ];
    const [finding] = applyRules(readReport('# Titel\n'), [rule('form', { fixes })]);
    assert.deepEqual(finding?.fixes[0]?.edits, [{ range: { start: 3, end: 5 }, text: 'af' }]);
  });

  it('keeps an emoji whole, and writes the line breaks of the file', () => {
    const edit = (text: string) => [{ title: '', edits: [{ range: { start: 0, end: 2 }, text }] }];
    const fixOf = (source: string, text: string) =>
      applyRules(readReport(source), [rule('form', { fixes: edit(text) })])[0]?.fixes[0]?.edits[0];
    assert.deepEqual(fixOf('🚌\n', '🚋'), { range: { start: 0, end: 2 }, text: '🚋' });
    assert.deepEqual(fixOf('ab\r\n', 'c\nd\r\ne'), { range: { start: 0, end: 2 }, text: 'c\r\nd\r\ne' });
  });

  it('says nothing else of a place that is still to be filled in', () => {
    const text = '<aantal> gesprekken\n';
    assert.deepEqual(
      applyRules(readReport(text), [rule('form'), ...rules.filter(({ code }) => code === 'nog-invullen')]).map(
        ({ code }) => code,
      ),
      ['nog-invullen'],
    );
  });

  describe('of a header that is wrong', () => {
    const report = (header: string) =>
      `${header}\n# Rapportage themadialogen Bussen\n\n## Wie zaten aan tafel?\n\n- 1 gesprek\n- 8 deelnemers totaal\n- Hosts kwamen uit de volgende gemeentes: Emmen en Borne\n\n> ‘Ik reis graag met de bus.’ (student, dialoog 5)\n`;
    const list = (record: string) => `---\nrapportage: themadialogen\nthema: Bussen\ndialogen:\n  - ${record}\n---\n`;
    const codes = (header: string) =>
      check(readReport(report(header)))
        .map(({ code }) => code)
        .filter((code) => !/^(?:sectie-ontbreekt|deel-twee-ontbreekt)$/.test(code));
    const RIGHT = '{ nummer: 5, gemeente: [Emmen, Borne], deelnemers: 8 }';

    it('says only that, and nothing that follows from it', () => {
      assert.deepEqual(codes(list(RIGHT)), []);
      assert.deepEqual(codes(''), ['header-ontbreekt']);
      for (const [record, code] of [
        ['{ nummer: 5, gemeente: [Emmen, Borne], deelnemers: 8', 'header-yaml'],
        ['{ nummer: "5", gemeente: [Emmen, Borne], deelnemers: 8 }', 'header-waarde'],
        ['{ nummer: vijf, gemeente: [Emmen, Borne], deelnemers: 8 }', 'header-waarde'],
        ['{ gemeente: [Emmen, Borne], deelnemers: 8 }', 'header-veld-ontbreekt'],
        ['{ nummr: 5, gemeente: [Emmen, Borne], deelnemers: 8 }', 'header-veld-onbekend'],
        ['{ nummer: 5, plaats: [Emmen, Borne], deelnemers: 8 }', 'header-veld-onbekend'],
        ['{ nummer: 5, gemeente: [], deelnemers: 8 }', 'header-waarde'],
        ['{ nummer: 5, gemeente: [Emmen, Borne], deelnemers: acht }', 'header-waarde'],
        ['dialoog vijf', 'header-waarde'],
      ] as const)
        assert.deepEqual(codes(list(record)), [code], record);
      assert.deepEqual(codes(list(RIGHT).replace('dialogen:', 'dialoog:')), ['header-veld-onbekend']);
      assert.deepEqual(codes(list(RIGHT).replace('dialogen:', 'gesprekken:')), ['header-veld-onbekend']);
      assert.deepEqual(codes(list(RIGHT).replace('thema: Bussen', 'tehma: Treinen')), ['header-veld-onbekend']);
      assert.deepEqual(codes(list(RIGHT).replace('thema: Bussen', 'thema: @Treinen')), ['header-yaml']);
    });

    it('takes no value from it for a fix', () => {
      const found = check(
        readReport(
          '---\nrapportage: themadialogen\nthema: Bussen\ndialogen:\n  - { nummer: 1, gemeente: Emmen, deelnemers: 8\n---\n\n# Titel\n',
        ),
      );
      for (const { fixes, code } of found)
        if (code !== 'header-yaml')
          for (const { edits } of fixes) for (const { text } of edits) assert.doesNotMatch(text, /Bussen|Emmen|\b8\b/);
    });

    it('is as strict as the status that stands there, and leaves out what is switched off', () => {
      const text = (status: string) =>
        `---\nrapportage: themadialogen\nthema: @Bussen\n${status}\nnegeer: [sectie-ontbreekt]\n---\n\n# Titel\n\n## Dromen\n`;
      const severities = (status: string) =>
        new Set(check(readReport(text(status))).map(({ code, severity }) => `${code} ${severity}`));
      for (const status of ['status: definitief', 'status definitief', 'status:definitief', 'Status: “definitief”']) {
        assert.ok(severities(status).has('deel-twee-ontbreekt error'), status);
        assert.ok(![...severities(status)].some((one) => one.startsWith('sectie-ontbreekt')), status);
      }
      assert.ok(severities('status: klaar').has('deel-twee-ontbreekt hint'));
    });
  });
});
