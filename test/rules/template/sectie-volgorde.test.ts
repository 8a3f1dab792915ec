import assert from 'node:assert/strict';
import { applyFix, checksOf, findings } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';
import { assertMinimal } from '../../helpers/minimal.ts';
import { smallestReport } from '../../helpers/reports.ts';
import { spread } from '../../helpers/thorough.ts';

const { checkFindings, checkFix } = checksOf('sectie-volgorde');

describe('sectie-volgorde', () => {
  it('is found on the one section that was moved, not on those it passed', () => {
    checkFindings(
      '{{## Enkele procesobservaties}}\n\nA.\n\n## Dromen\n\n- Een.\n\n## Twee ideeën\n\n1. Een.\n\n## Wie zaten aan tafel?\n\n- 1 gesprek\n',
    );
    checkFindings(
      '## Dromen\n\n- Een.\n\n## Wie zaten aan tafel?\n\n- 1 gesprek\n\n## Enkele procesobservaties\n\nA.\n\n{{## Twee ideeën}}\n\n1. Een.\n',
    );
  });

  it('is found for knel and kiem', () => {
    checkFindings('## Knel- en kiemverhalen\n\n### Kiemverhalen\n\n- Een.\n\n{{### Knelverhalen}}\n\n- Twee.\n');
  });

  it('is found for a section in the wrong part', () => {
    checkFindings('# A\n\n{{## 4. Procesobservaties}}\n\nA.\n\n# B\n\n{{## Dromen}}\n\n- Een.\n');
  });

  it('is not found for sections that are missing, unknown or there twice', () => {
    checkFindings('## Dromen\n\n- Een.\n\n## Nawoord\n\nA.\n\n## Enkele procesobservaties\n\nA.\n');
    checkFindings('## Dromen\n\n## Twee ideeën\n\n## Dromen\n');
  });

  it('lets the themakader stand anywhere before chapter 1, and nowhere behind it', () => {
    const kader = /## Thema: bussen[\s\S]*?(?=## Twee)/.exec(smallestReport())?.[0] ?? '';
    const rest = smallestReport().replace(kader, '');
    for (const before of ['## Op zoek', '## Waarom', '## 1. Knelpunten'])
      checkFindings(rest.replace(before, `${kader}${before}`));
    checkFindings(
      rest.replace('## 2. Dromen', `${kader.replace('## Thema: bussen', '{{## Thema: bussen}}')}## 2. Dromen`),
    );
  });
});

describe('sections in any order', () => {
  /** The text before the sections of part two, and those sections one by one. */
  const [top = '', ...pieces] = smallestReport().split(/^(?=## (?:Op zoek|Waarom|Thema|Twee thema|1\.|2\.|3\.|4\.))/m);
  const tight = (text: string) => text.replace(/\n{2,}/g, '\n');
  const orders = pieces.flatMap((_, from) => pieces.map((__, to) => moved(pieces, from, to)));

  for (const [name, form] of [
    ['as they are', (text: string) => text],
    ['without blank lines', tight],
    ['with Windows line breaks', crlf],
    ['without blank lines and with Windows line breaks', (text: string) => crlf(tight(text))],
    ['without a line break at the end', (text: string) => text.trimEnd()],
  ] as const) {
    it(`are mended by fixes that do not overlap and lose no line: ${name}`, () => {
      for (const order of spread(orders, 5)) {
        const text = form(top + order.map((piece) => `${piece.trimEnd()}\n\n`).join(''));
        let left = text;
        for (let rounds = 0; rounds < 4; rounds++) {
          const [finding] = findings(left, { only: ['sectie-volgorde'] });
          if (!finding) break;
          assert.equal(findings(left, { only: ['sectie-volgorde'] }).length, 1, left);
          const [fix] = finding.fixes;
          assert.ok(fix);
          assertMinimal(left, fix);
          left = applyFix(left, fix);
          assert.deepEqual(lines(left), lines(text));
        }
        assert.deepEqual(findings(left, { only: ['sectie-volgorde'] }), [], left);
      }
    });
  }

  it('are found by the fewest that can be moved, the free section among them', () => {
    checkFindings(
      '# A\n\n# B\n\n{{## 4. Procesobservaties}}\n\nA.\n\n## Thema: bussen\n\nB.\n\n## 1. Knelpunten en kiemen uit de coronatijd\n\nC.\n',
    );
  });
});

function moved<T>(all: readonly T[], from: number, to: number): readonly T[] {
  const rest = all.toSpliced(from, 1);
  return rest.toSpliced(to, 0, all[from] as T);
}

function lines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .sort();
}

describe('the fix of sectie-volgorde', () => {
  it('moves the section with all that stands in it', () => {
    checkFix(
      '## Twee ideeën\n\n1. Een.\n\n## {|}Dromen\n\n- Een bus.\n\n> ‘Ja.’ (student)\n\n## Wie zaten aan tafel?\n\n- 1 gesprek\n',
      '## Dromen\n\n- Een bus.\n\n> ‘Ja.’ (student)\n\n## Twee ideeën\n\n1. Een.\n\n## Wie zaten aan tafel?\n\n- 1 gesprek\n',
    );
  });

  it('moves the last section, also where the file ends without a line break', () => {
    checkFix(
      '## Twee ideeën\n\n1. Een.\n\n## {|}Dromen\n\n- Een bus.',
      '## Dromen\n\n- Een bus.\n\n## Twee ideeën\n\n1. Een.\n',
    );
  });

  it('writes the line breaks of the file', () => {
    checkFix(
      crlf('## Twee ideeën\n\n1. Een.\n\n## {|}Dromen\n\n- Een bus.\n\n## Wie zaten aan tafel?\n\n- 1 gesprek\n'),
      crlf('## Dromen\n\n- Een bus.\n\n## Twee ideeën\n\n1. Een.\n\n## Wie zaten aan tafel?\n\n- 1 gesprek\n'),
    );
  });

  it('takes away a heading in the wrong part that has nothing under it', () => {
    checkFix(
      '# A\n\n## Dromen\n\n- Een.\n\n# B\n\n## {|}Dromen\n\n## 4. Procesobservaties\n',
      '# A\n\n## Dromen\n\n- Een.\n\n# B\n\n## 4. Procesobservaties\n',
    );
  });
});
