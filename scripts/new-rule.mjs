// `npm run new:rule CODE [--room ROOM]`: writes a rule to fill in, its lines in rules/index.ts, and its test, which
// fails until the rule is written.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { addRule, ruleImports } from './new-rule/index-file.mjs';
import { nameOf, ruleText, testText } from './new-rule/texts.mjs';

const RULES = 'server/src/rules';
const INDEX = join(RULES, 'index.ts');
const USAGE = 'npm run new:rule CODE [-- --room ROOM], as in: npm run new:rule kop-te-lang -- --room template';

const { values, positionals } = parseArgs({ options: { room: { type: 'string' } }, allowPositionals: true });
// Without `--` before it npm takes `--room` itself, and passes on the room alone.
const [code, bare, ...rest] = positionals;
if (!code || rest.length > 0) fail(USAGE);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(code))
  fail(`‘${code}’ cannot be a code: that is Dutch words in small letters, with a hyphen between them. ${USAGE}`);

const index = await readFile(INDEX, 'utf8');
const known = await placeOf(code);
if (known) fail(`There is a rule ‘${code}’ already, in ${known}.`);
const rooms = [...new Set(ruleImports(index).map((one) => one.room))];
const room = values.room ?? bare ?? roomFor(code);
if (!room) fail(`Which room is ‘${code}’ for? Say --room and one of: ${rooms.join(', ')}.`);
if (!rooms.includes(room)) fail(`There is no room ‘${room}’ for rules; there are: ${rooms.join(', ')}.`);

const rule = join(RULES, room, `${code}.ts`);
const test = join('test/rules', room, `${code}.test.ts`);
if (existsSync(test)) fail(`There is a test ${test} already.`);
await put(rule, ruleText(code));
await put(test, testText(code));
await writeFile(INDEX, addRule(index, { name: nameOf(code), room, code }));
console.log(`${rule}
${test}
${INDEX}

Next:
1. Write what the test expects, and see it fail:
   npx mocha --no-config --import=tsx ${test}
2. Write the rule: title, why, wrong and right in Dutch, and what it checks.
3. Move its line in ${INDEX} to where a writer should read about it.
4. npm run docs, and a line in CHANGELOG.md.`);

/** The file of the rule with this code, if there is one. */
async function placeOf(code) {
  for (const name of await readdir(RULES, { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    const text = await readFile(join(RULES, name), 'utf8');
    if (text.includes(`code: '${code}'`)) return join(RULES, name);
  }
  return undefined;
}

/** The room of most other codes with the same first word, if there is one. */
function roomFor(code) {
  const [word] = code.split('-');
  const found = ruleImports(index).filter((one) => one.code.split('-')[0] === word);
  return rooms.find((room) => found.filter((one) => one.room === room).length > found.length / 2);
}

async function put(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
