import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { fixAll } from '../../../server/src/rules/fix-all.ts';
import { applyFix } from '../../helpers/checks.ts';
import { smallestReport } from '../../helpers/reports.ts';

describe('a heading of the template without its hashes', () => {
  const text = smallestReport();
  const headings = text.split('\n').filter((line) => line.startsWith('#'));

  for (const [name, spoil] of [
    ['none', (line: string) => line.replace(/^#+ /, '')],
    ['one too many', (line: string) => `#${line}`],
    ['one too few', (line: string) => (line.startsWith('##') ? line.slice(1) : line)],
    ['one too many and no space', (line: string) => `#${line.replace(' ', '')}`],
    ['one too few and no space', (line: string) => (line.startsWith('##') ? line.slice(1).replace(' ', '') : line)],
    ['one too many and a no-break space', (line: string) => `#${line.replace(' ', '\u00a0')}`],
    ['seven', (line: string) => line.replace(/^#+/, '#######')],
    ['none, and spaces before it', (line: string) => line.replace(/^#+ /, '  ')],
    ['an underline instead', (line: string) => `${line.replace(/^#+ /, '')}\n---`],
  ] as const) {
    it(`is read as that heading, is one finding, and its fix leaves nothing: ${name}`, () => {
      for (const [index, heading] of headings.entries()) {
        const before = headings.slice(0, index).filter((other) => other === heading).length;
        let seen = 0;
        const spoilt = text
          .split('\n')
          .map((line) => (line === heading && seen++ === before ? spoil(line) : line))
          .join('\n');
        if (spoilt === text) continue;
        const found = check(readReport(spoilt));
        assert.deepEqual(
          found.map(({ code }) => code),
          [name === 'an underline instead' ? 'kop-setext' : 'teken-vooraan'],
          `${heading}: ${found.map(({ message }) => message).join(' | ')}`,
        );
        const [fix] = found[0]?.fixes ?? [];
        assert.ok(fix);
        assert.equal(applyFix(spoilt, fix), text);
      }
    });
  }

  it('may be written otherwise too, where it stands by itself: one finding all the same', () => {
    for (const [right, typed, isSure] of [
      ['## Dromen', 'DROMEN', true],
      ['## Dromen', 'dromen', true],
      ['## Dromen', 'Dromen:', true],
      ['## Dromen', '##dromen', true],
      ['## Dromen', '### DROMEN', true],
      ['## Twee ideeën', 'Twee ideeen', true],
      ['## Wie zaten aan tafel?', 'wie zaten aan tafel?', true],
      ['## Wie zaten aan tafel?', 'Wie zaten er aan tafel', false],
    ] as const) {
      const spoilt = text.replace(right, typed);
      assert.equal(mendedOf(spoilt), text);
      assert.equal(fixAll(readReport(spoilt)).text, isSure ? text : spoilt, typed);
    }
  });

  it('is running text where more of it follows', () => {
    for (const words of [
      'dromen\nzijn bedrog',
      'Over\ndromen',
      'Zij noemden\n\ndromen,',
      'enkele observaties proces',
    ]) {
      const found = check(readReport(`# Rapportage themadialogen Bussen\n\n## Twee ideeën\n\n${words}\n`));
      assert.ok(!found.some(({ code }) => code === 'teken-vooraan'), words);
    }
  });

  it('that nobody knows leaves the list above it as it is', () => {
    for (const title of ['De tafel', 'Aan tafel', '']) {
      const spoilt = text.replace('## Wie zaten aan tafel?', title);
      const { text: fixed } = fixAll(readReport(spoilt));
      assert.match(fixed, /## Twee ideeën\n\n1\. Een buurtbus\.?\n2\. Een deelfiets\.?\n/, title);
      assert.ok(fixed.includes('- 2 gesprekken\n- 15 deelnemers totaal\n'), title);
    }
  });

  it('may be bold, or stand right above its text', () => {
    for (const [right, typed] of [
      ['## Dromen', '**Dromen**'],
      ['## Wie zaten aan tafel?', '__Wie zaten aan tafel?__'],
      ['## Dromen\n\n- Vaker', 'Dromen\n- Vaker'],
      ['## Twee ideeën\n\n1. Een', 'Twee ideeën\n1. Een'],
      ['## Enkele procesobservaties\n\nIedereen', 'Enkele procesobservaties\nIedereen'],
    ] as const) {
      assert.deepEqual(check(readReport(mendedOf(text.replace(right, typed)))), [], typed);
    }
  });

  it('is text where that heading stands already, in a kader, and where a sentence goes on', () => {
    for (const line of ['Dromen', '### Dromen', '# Dromen']) {
      const twice = text.replace('Iedereen luisterde.', `Iedereen luisterde.\n\n${line}`);
      assert.deepEqual(readReport(twice).looseMarks, [], line);
    }
    const without = text.replace('## Dromen\n', '');
    for (const line of ['Dromen zijn bedrog.', 'Dromen,', 'dromen zijn bedrog', 'dromen\nen meer', 'Dromen\nen meer']) {
      assert.deepEqual(readReport(without.replace('Iedereen luisterde.', line)).looseMarks, [], line);
    }
    assert.deepEqual(
      readReport(without.replace('- Een deelfiets.', ':::kader\n### Dromen\n\nTekst.\n:::')).looseMarks,
      [],
    );
  });

  it('is found below a block of code that is fenced with spaces before it', () => {
    const [first = '', ...rest] = text.split('\n## Dromen\n');
    const typed = `${first}\n   \`\`\`\ncode\n   \`\`\`\n\nDromen\n${rest.join('\n## Dromen\n')}`;
    assert.ok(check(readReport(typed)).some(({ fixes }) => fixes.some(({ edits }) => edits[0]?.text === '## ')));
  });
});

/** The text after the fix of its only finding, `teken-vooraan`. */
function mendedOf(spoilt: string): string {
  const found = check(readReport(spoilt));
  assert.deepEqual(
    found.map(({ code }) => code),
    ['teken-vooraan'],
    spoilt,
  );
  const [fix] = found[0]?.fixes ?? [];
  assert.ok(fix);
  return applyFix(spoilt, fix);
}
