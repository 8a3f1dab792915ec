// `npm run release [VERSION]`: checks everything, then makes the version, changelog, commit, tag, .vsix and checksum.
// Without a version it takes the next one that the changelog asks for. `--dry-run` only says what it would do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { released, unreleased } from './release/changelog.mjs';
import { isHigher, nextVersion, withVersion } from './release/version.mjs';

const { values, positionals } = parseArgs({ options: { 'dry-run': { type: 'boolean' } }, allowPositionals: true });
/** What a release changes, and nothing else. */
const CHANGED = ['package.json', 'package-lock.json', 'CHANGELOG.md'];
// Without `--` before it npm takes the option itself, and sets this variable.
const dryRun = values['dry-run'] ?? process.env.npm_config_dry_run === 'true';

const manifest = await readFile('package.json', 'utf8');
const changelog = await readFile('CHANGELOG.md', 'utf8');
const current = JSON.parse(manifest).version;
const version = positionals[0] ?? nextVersion(current, unreleased(changelog));
const tag = `v${version}`;
const vsix = `rapportage-${version}.vsix`;
check();

const steps = [
  ['npm run lint', () => run('npm', 'run', 'lint')],
  ['npm test', () => run('npm', 'test')],
  [`package.json and package-lock.json: ${current} → ${version}`, setVersion],
  [`CHANGELOG.md: what was not released becomes ${version}, of ${today()}`, dateChangelog],
  [`git commit: Release ${version}`, () => run('git', 'commit', '--message', `Release ${version}`, ...CHANGED)],
  [`git tag ${tag}`, () => run('git', 'tag', '--annotate', tag, '--message', `Rapportage ${version}`)],
  [`npm run package: ${vsix}`, () => run('npm', 'run', 'package')],
  [`${vsix}.sha256`, writeChecksum],
];
for (const [index, [title, step]] of steps.entries()) {
  console.log(`${dryRun ? 'Would do' : 'Step'} ${index + 1} of ${steps.length}: ${title}`);
  if (!dryRun) await step();
}
if (!dryRun)
  console.log(`\nReleased here. To share it: git push --follow-tags, and publish ${vsix} with its checksum.`);

/** Exits where this cannot become a release. */
function check() {
  if (!isHigher(version, current)) fail(`${version} is not a version above ${current}: say one like 1.2.3.`);
  if (unreleased(changelog) === '') fail('CHANGELOG.md has nothing that was not released yet.');
  if (output('git', 'status', '--porcelain') !== '')
    fail('There are changes that are not committed: commit them first.');
  if (output('git', 'tag', '--list', tag) !== '') fail(`There is a tag ${tag} already.`);
}

async function setVersion() {
  for (const file of ['package.json', 'package-lock.json'])
    await writeFile(file, withVersion(await readFile(file, 'utf8'), current, version, file === 'package.json' ? 1 : 2));
}

async function dateChangelog() {
  await writeFile('CHANGELOG.md', released(changelog, version, today()));
}

/** In the form that `sha256sum --check` reads. */
async function writeChecksum() {
  const hash = createHash('sha256')
    .update(await readFile(vsix))
    .digest('hex');
  await writeFile(`${vsix}.sha256`, `${hash}  ${vsix}\n`);
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function run(command, ...args) {
  // `npm` is a batch file on Windows, which only a shell can start.
  const shell = command === 'npm' && process.platform === 'win32';
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (status !== 0) fail(`\`${[command, ...args].join(' ')}\` failed; what was to come after it is not done.`);
}

function output(command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) fail(`\`${[command, ...args].join(' ')}\` failed: ${stderr?.trim()}`);
  return stdout.trim();
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
