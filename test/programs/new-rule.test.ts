/** `npm run new:rule`, in a copy of the files that it uses: it makes real files that compile, and a test that fails. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addRule } from '../../scripts/new-rule/index-file.mjs';
import { root } from '../helpers/reports.ts';

const COPIED = [
  'server',
  'schemas',
  'protocol',
  'export',
  'test/helpers',
  'tsconfig.base.json',
  'biome.json',
  'package.json',
];
const RULE = 'server/src/rules/quotes/citaat-nieuw.ts';
const TEST = 'test/rules/quotes/citaat-nieuw.test.ts';
const INDEX = 'server/src/rules/index.ts';

describe('npm run new:rule', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapportage-'));
    for (const path of COPIED) cpSync(join(root, path), join(folder, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('refuses a code that a writer cannot type, one that is there, and one without a room', () => {
    for (const code of ['Citaat-x2', 'citaat_x', '-citaat', 'citaat-', '../x'])
      assert.match(newRule('--', code).stderr, /cannot be a code/, code);
    assert.match(newRule('citaat-dubbel').stderr, /^There is a rule ‘citaat-dubbel’ already, in .*citaat-dubbel\.ts/);
    assert.match(newRule('negeer-onnodig').stderr, /already, in .*negeer\.ts/);
    assert.match(newRule('reeks-zin-verschilt').stderr, /already/);
    assert.match(newRule('splinternieuw').stderr, /^Which room is ‘splinternieuw’ for\? .*agreement, card, header/);
    assert.match(newRule('citaat-nieuw', '--room', 'kelder').stderr, /^There is no room ‘kelder’/);
    assert.match(newRule('splinternieuw', 'kelder').stderr, /^There is no room ‘kelder’/);
    assert.match(newRule().stderr, /^npm run new:rule CODE/);
    assert.equal(readFileSync(join(folder, INDEX), 'utf8'), readFileSync(join(root, INDEX), 'utf8'));
  });

  it('makes the rule, its lines and its test, and says what comes next', () => {
    const { status, stdout } = newRule('citaat-nieuw');
    assert.equal(status, 0);
    assert.match(stdout, /Next:\n1\. .*\n {3}npx mocha .*citaat-nieuw\.test\.ts\n/);
    for (const file of [RULE, TEST]) assert.ok(existsSync(join(folder, file)), file);
    const index = readFileSync(join(folder, INDEX), 'utf8');
    assert.match(
      index,
      /citaat-dubbel\.ts';\nimport \{ citaatNieuw \} from '\.\/quotes\/citaat-nieuw\.ts';\nimport .*citaat-punt/,
    );
    assert.match(newRule('citaat-nieuw').stderr, /^There is a rule ‘citaat-nieuw’ already/);
  });

  it('makes what the compiler and the linter take as it is', () => {
    const compiled = tool('typescript/bin/tsc', '-p', 'server');
    assert.equal(compiled.stdout, '');
    const linted = tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', RULE, TEST, INDEX);
    assert.equal(linted.status, 0, linted.stderr + linted.stdout);
  });

  it('makes a test that fails until the rule is written', () => {
    const { status, stdout } = tool('mocha/bin/mocha.js', '--no-config', '--import=tsx', TEST);
    assert.equal(status, 1);
    assert.match(stdout, /1 passing[\s\S]*1 failing[\s\S]*is found where it should be/);
  });

  function newRule(...args: string[]) {
    return spawnSync(process.execPath, [join(root, 'scripts/new-rule.mjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  }

  function tool(script: string, ...args: string[]) {
    const file = join(root, 'node_modules', script);
    return spawnSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8' });
  }
});

describe('the lines of a new rule', () => {
  const index = `import { bEen } from './b/b-een.ts';
import type { Rule } from './rule.ts';
import { zEen } from './z/z-een.ts';

export const rules: readonly Rule[] = [
  zEen,
  bEen,
];
`;

  it('stand where the order asks for them, also first and last', () => {
    const first = addRule(index, { name: 'bAap', room: 'b', code: 'b-aap' });
    assert.ok(first.startsWith("import { bAap } from './b/b-aap.ts';\nimport { bEen }"));
    assert.ok(first.endsWith('  zEen,\n  bEen,\n  bAap,\n];\n'));
    const last = addRule(index, { name: 'zMees', room: 'z', code: 'z-mees' });
    assert.match(last, /z-een\.ts';\nimport \{ zMees \} from '\.\/z\/z-mees\.ts';\n\n/);
    assert.match(last, / {2}zEen,\n {2}zMees,\n {2}bEen,\n/);
  });
});
