/** `npm run release`: its pure parts, and what it says and refuses in a repository made for the test. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { released, unreleased } from '../../scripts/release/changelog.mjs';
import { isHigher, nextVersion, withVersion } from '../../scripts/release/version.mjs';
import { root } from '../helpers/reports.ts';

const CHANGELOG =
  '# Wijzigingen\n\n## [Nog niet uitgebracht]\n\n### Toegevoegd\n\n- Iets.\n\n## [0.2.0] - 2026-01-31\n';

describe('the version of a release', () => {
  it('is higher in the first part that differs', () => {
    assert.ok(isHigher('0.10.0', '0.9.9'));
    assert.ok(isHigher('1.0.0', '0.9.9'));
    for (const other of ['0.2.0', '0.1.9', '0.2', 'v0.3.0', '0.3.0-beta', ''])
      assert.ok(!isHigher(other, '0.2.0'), other);
  });

  it('is a minor one when something was added, else a patch', () => {
    assert.equal(nextVersion('0.2.3', unreleased(CHANGELOG)), '0.3.0');
    assert.equal(nextVersion('0.2.3', '### Opgelost\n\n- Iets.'), '0.2.4');
  });

  it('is set where the package names its own, and nowhere else', () => {
    const lock = '{ "version": "0.2.0", "": { "version": "0.2.0" }, "other": { "version": "0.2.0" } }';
    assert.equal(
      withVersion(lock, '0.2.0', '0.3.0', 2),
      '{ "version": "0.3.0", "": { "version": "0.3.0" }, "other": { "version": "0.2.0" } }',
    );
  });

  it('finds its own in the lock file of the project', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    const { version } = JSON.parse(lock) as { version: string };
    const set = JSON.parse(withVersion(lock, version, '99.0.0', 2)) as { version: string; packages: typeof packages };
    const packages: Record<string, { version: string }> = set.packages;
    assert.deepEqual([set.version, packages['']?.version], ['99.0.0', '99.0.0']);
  });
});

describe('the changelog of a release', () => {
  it('gets a date, below a section for what comes next', () => {
    assert.equal(
      released(CHANGELOG, '0.3.0', '2026-02-28'),
      CHANGELOG.replace('uitgebracht]\n', 'uitgebracht]\n\n## [0.3.0] - 2026-02-28\n'),
    );
    assert.equal(unreleased(released(CHANGELOG, '0.3.0', '2026-02-28')), '');
  });

  it('has its section in the project', () => {
    assert.notEqual(readFileSync(join(root, 'CHANGELOG.md'), 'utf8').indexOf('## [Nog niet uitgebracht]\n'), -1);
  });
});

describe('npm run release', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapportage-'));
    for (const file of ['package.json', 'package-lock.json'])
      writeFileSync(join(folder, file), '{ "version": "0.2.0" }\n');
    writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG);
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'All');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('says with --dry-run what it would do, and does nothing', () => {
    const { status, stdout } = release('--dry-run');
    assert.equal(status, 0);
    assert.deepEqual(
      stdout.match(/(?<=: ).*/g)?.map((step) => step.replace(/\d{4}-\d\d-\d\d/, 'today')),
      [
        'npm run lint',
        'npm test',
        'package.json and package-lock.json: 0.2.0 → 0.3.0',
        'CHANGELOG.md: what was not released becomes 0.3.0, of today',
        'git commit: Release 0.3.0',
        'git tag v0.3.0',
        'npm run package: rapportage-0.3.0.vsix',
        'rapportage-0.3.0.vsix.sha256',
      ],
    );
    assert.equal(git('status', '--porcelain') + git('tag'), '');
  });

  it('refuses a version that is not higher', () => {
    for (const version of ['0.2.0', '0.1.9', 'next']) {
      const { status, stderr } = release(version, '--dry-run');
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`^${version} is not a version above 0\\.2\\.0`));
    }
  });

  it('refuses changes that are not committed, a tag that is there, and an empty changelog', () => {
    git('tag', 'v0.3.0');
    assert.match(release('0.3.0', '--dry-run').stderr, /^There is a tag v0\.3\.0 already\./);
    writeFileSync(join(folder, 'new.txt'), '');
    assert.match(release('--dry-run').stderr, /^There are changes that are not committed/);
    writeFileSync(join(folder, 'CHANGELOG.md'), released(CHANGELOG, '0.3.0', '2026-02-28'));
    assert.match(release('--dry-run').stderr, /^CHANGELOG\.md has nothing/);
  });

  it('does nothing either where npm keeps --dry-run to itself', () => {
    const script = join(root, 'scripts/release.mjs');
    const env = { ...process.env, npm_config_dry_run: 'true' };
    const { stdout } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8', env });
    assert.equal(stdout, release('--dry-run').stdout);
  });

  function release(...args: string[]) {
    return spawnSync(process.execPath, [join(root, 'scripts/release.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
  }

  function git(...args: string[]): string {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  }
});
