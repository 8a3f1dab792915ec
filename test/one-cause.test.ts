/** One cause, one finding: what follows from another finding is not reported too. Each case is a slip in a report. */
import assert from 'node:assert/strict';
import { readReport } from '../server/src/report/read-report.ts';
import { check } from '../server/src/rules/check.ts';
import { applyFix } from './helpers/checks.ts';
import { allExamples as examples, smallestReport } from './helpers/reports.ts';

describe('one cause', () => {
  const slips: readonly (readonly [string, string, (text: string) => string])[] = [
    [
      'a section with another heading is not missing too',
      'sectie-onbekend',
      (text) => text.replace('## Dromen', '## Kwartaalcijfers'),
    ],
    [
      'a chapter with another heading is not missing too',
      'sectie-onbekend',
      (text) => text.replace('## 4. Procesobservaties', '## Tot slot'),
    ],
    [
      'a section that is read as code is not empty too',
      'codeblok',
      (text) => text.replace('Er rijden er weinig.', '    Er rijden er weinig.'),
    ],
    [
      'a dialogue may be the one of a quote without a source',
      'citaat-zonder-bron',
      (text) => text.replace(' (scholier, dialoog 2)', ''),
    ],
    [
      'a dialogue may be the one of a quote with another number',
      'citaat-dialoog-onbekend',
      (text) => text.replace('scholier, dialoog 2', 'scholier, dialoog 7'),
    ],
    [
      'the quotes of a section that stands twice are not said one by one',
      'sectie-dubbel',
      (text) =>
        text.replace('# Themadialogen', '## Dromen\n\n- Vaker een bus.\n\n# Themadialogen').replace('## 3.', '\n## 3.'),
    ],
  ];
  for (const [name, code, plant] of slips) {
    it(`gives one finding: ${name}`, () => {
      const found = check(readReport(plant(smallestReport())));
      assert.deepEqual(
        found.map((one) => one.code),
        [code],
        found.map(({ message }) => message).join('\n'),
      );
    });
  }

  it('gives one finding: quotes of four words and more in a chapter that stands twice', () => {
    const text = smallestReport();
    const chapter = /## 2\. [\s\S]*?(?=## 3\.)/.exec(text)?.[0] ?? '';
    const found = check(readReport(text.replace('## 3.', () => `${chapter}## 3.`)));
    assert.deepEqual(
      found.map(({ code }) => code),
      ['sectie-dubbel'],
    );
  });

  it('gives one finding: a section twice on a card that only then is too long', () => {
    const text = smallestReport().replace(
      '- Samen rijden.',
      `${'- Samen rijden naar het dorp en weer terug, elke dag van de week.\n'.repeat(12)}`,
    );
    const [start, end] = [text.indexOf('### Kiemverhalen'), text.indexOf('## Dromen')];
    const twice = text.slice(0, end) + text.slice(start, end) + text.slice(end);
    assert.ok(!check(readReport(twice)).some(({ code }) => code === 'kaart-te-lang'));
  });

  it('the sections under a heading that is gone are not said, and it comes back above them', () => {
    const whole = smallestReport();
    for (const heading of ['## Knel- en kiemverhalen', '## 1. Knelpunten en kiemen uit de coronatijd']) {
      assert.ok(whole.includes(`\n${heading}\n`));
      const text = whole.replace(`${heading}\n\n`, '');
      const found = check(readReport(text));
      assert.deepEqual(
        found.map(({ code }) => code),
        ['sectie-ontbreekt'],
      );
      const fix = found[0]?.fixes[0];
      assert.equal(fix && applyFix(text, fix), whole);
    }
  });

  describe('in a report of the middenveld', () => {
    const whole = examples.find(({ name }) => name.startsWith('voedsel'))?.text ?? '';
    const cases: readonly (readonly [string, string, (text: string) => string, string | undefined])[] = [
      [
        'the paragraphs of a chapter whose heading is gone are not counted under the chapter before it',
        'sectie-ontbreekt',
        (text) => text.replace(/^## 3\. .*\n/m, ''),
        '## 3. Aan de slag!',
      ],
      [
        'a paragraph with the heading of a chapter is not missing in its chapter too',
        'teken-vooraan',
        (text) => text.replace(/^### 2\.1 /m, '## 2.1 '),
        '### 2.1 ',
      ],
      [
        'a heading with its own words keeps them, with a slip in those of the template',
        'sectie-onbekend',
        (text) => text.replace('## 1. Centrale focus: ', '## 1. Centrale fokus: '),
        /^## 1\. (Centrale focus: .*)$/m.exec(whole)?.[1],
      ],
      [
        'a kader with the organisations that lost its title is not missing and nameless too',
        'organisaties-ontbreken',
        (text) => text.replace(/^### (Deelnemers waren .*)\n\n?/m, ''),
        '### Deelnemers waren afkomstig uit de volgende organisaties:',
      ],
    ];
    for (const [what, code, spoil, mended] of cases) {
      it(what, () => {
        const found = check(readReport(spoil(whole)));
        assert.deepEqual(
          found.map((one) => one.code),
          [code],
        );
        const fix = found[0]?.fixes[0];
        assert.ok(fix && applyFix(spoil(whole), fix).includes(mended ?? '?'));
      });
    }

    it('a question that is gone is not said of each chapter', () => {
      const found = check(readReport(whole.replace(/^2\. ‘?Hoe kunnen we.*\n/m, '')));
      assert.equal(found.filter(({ code }) => code === 'focus-verschilt').length, 1);
    });

    it('no fix puts an open place where the writer has words', () => {
      const found = check(readReport(whole.replace('## 1. Centrale focus: ', '## 1. Focus ')));
      assert.deepEqual(
        found.map(({ code, fixes }) => [code, fixes.length]),
        [['sectie-onbekend', 0]],
      );
    });
  });
});
