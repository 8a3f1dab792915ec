/** The examples of every rule: `wrong` has only its finding, `right` has none, and each fix repairs just that. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rules } from '../../server/src/rules/index.ts';
import { negeerRules } from '../../server/src/rules/negeer.ts';
import type { Finding, Rule } from '../../server/src/rules/rule.ts';
import { applyFix, checkFindings, findings } from '../helpers/checks.ts';
import { readMarked } from '../helpers/marked.ts';
import { assertMinimal } from '../helpers/minimal.ts';
import { assertPlain, assertReadable, assertSentence } from '../helpers/readable.ts';
import { root } from '../helpers/reports.ts';

const all: readonly Rule[] = [...rules, ...negeerRules(new Set())];
const only = (rule: Rule) => ({ only: [rule.code] });

for (const rule of all) {
  describe(`the examples of ${rule.code}`, () => {
    const { text, ranges } = readMarked(rule.wrong);
    const found = findings(text, only(rule));

    it('are wrong in one marked place and right in none', () => {
      assert.equal(ranges.length, 1);
      checkFindings(rule.wrong, only(rule));
      checkFindings(rule.right, only(rule));
      assert.equal(readMarked(rule.right).ranges.length, 0);
    });

    it('say it to the writer in plain Dutch', () => {
      for (const finding of found) assertReadable(finding);
      assertPlain(rule.code, rule.title);
      assert.match(rule.title, /^[\p{Lu}‘].{5,80}[^.]$/u);
      assertSentence(rule.code, rule.why, 200);
    });

    it('are mended by each fix, which changes no more than it must and adds no other finding', () => {
      const [preferred] = found[0]?.fixes ?? [];
      for (const fix of found.flatMap(({ fixes }) => fixes)) {
        const fixed = applyFix(text, fix);
        assertMinimal(text, fix);
        assert.deepEqual(findings(fixed, only(rule)), [], `‘${fix.title}’ leaves it in:\n${fixed}`);
        // Only one of several choices is right; an unsafe fix after the first may add a finding.
        if (fix !== preferred && fix.safe === false) continue;
        const before = codes(findings(text));
        const added = codes(findings(fixed)).filter((code) => !before.includes(code));
        assert.deepEqual(added, [], `‘${fix.title}’ adds a finding to:\n${fixed}`);
      }
    });
  });
}

describe('the list of rules', () => {
  it('has each code once, and a file of that name for each', () => {
    const known = codes(all);
    assert.equal(new Set(known).size, known.length);
    const files = readdirSync(join(root, 'server/src/rules'), { recursive: true, encoding: 'utf8' });
    for (const { code } of rules) {
      const [file, ...others] = files.filter((path) => basename(path) === `${code}.ts`);
      assert.ok(file !== undefined && others.length === 0, `one file for ${code}`);
      assert.ok(readFileSync(join(root, 'server/src/rules', file), 'utf8').includes(`code: '${code}'`));
    }
  });

  it('has codes that a writer can type', () => {
    for (const { code } of all) assert.match(code, /^[a-z]+(?:-[a-z]+)*$/);
  });
});

/** The codes without placeholders: a snippet that a fix inserts still has to be filled in and is not a new mistake. */
function codes(some: readonly (Finding | Rule)[]): readonly string[] {
  return some.map(({ code }) => code).filter((code) => code !== 'nog-invullen');
}
