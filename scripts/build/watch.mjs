// `npm run watch`: builds a bundle again when a file in it changes, and the tables when a schema does. Prints one line
// for each build, after its errors. `--begin` also says when a build begins, for VS Code (.vscode/tasks.json).
import { watch as watchFolder } from 'node:fs';
import { context } from 'esbuild';
import { compileHeaderSchema } from '../compile-schema.mjs';
import { writeTables } from './tables.mjs';

/** In ms. The bundles see a change one after the other; the line is printed this long after the last of them. */
const SETTLED = 150;

export async function watch(bundles) {
  const report = reporter(process.argv.includes('--begin') ? 'Building' : undefined, console.log);
  const contexts = await Promise.all(
    bundles.map((bundle) =>
      context({ ...bundle, logLevel: 'silent', plugins: [...(bundle.plugins ?? []), report.plugin] }),
    ),
  );
  await Promise.all(contexts.map((one) => one.watch()));
  for (const folder of ['schemas', 'schemas/kinds']) watchSchemas(folder, report);
}

/** `begin`: what to print when a build begins, if anything. */
export function reporter(begin, print, now = Date.now) {
  let running = 0;
  let started;
  let timer;
  let first = true;
  const names = new Set();
  const problems = new Set();

  function start(name) {
    clearTimeout(timer);
    if (started === undefined && begin) print(begin);
    started ??= now();
    running++;
    names.add(name);
  }

  function end(messages) {
    for (const message of messages) problems.add(message);
    if (--running > 0) return;
    const took = now() - started;
    timer = setTimeout(() => finish(took), SETTLED);
  }

  function finish(took) {
    for (const problem of problems) print(problem);
    const what = first ? 'everything' : [...names].sort().join(', ');
    const wrong = problems.size > 0 ? ` with ${problems.size} ${problems.size === 1 ? 'problem' : 'problems'}` : '';
    print(`Built ${what} in ${took} ms${wrong}${first ? '; watching for changes' : ''}`);
    first = false;
    started = undefined;
    names.clear();
    problems.clear();
  }

  const plugin = {
    name: 'report',
    setup({ onStart, onEnd, initialOptions }) {
      const [name] = Object.keys(initialOptions.entryPoints);
      onStart(() => start(name));
      onEnd(({ errors, warnings }) => {
        end([...errors.map((one) => line(one, 'error')), ...warnings.map((one) => line(one, 'warning'))]);
      });
    },
  };
  return { plugin, start, end };
}

/** As compilers print it: `client/src/node.ts:3:9: error: Could not resolve "x"`. */
function line({ text, location }, severity) {
  return location
    ? `${location.file}:${location.line}:${location.column + 1}: ${severity}: ${text}`
    : `${severity}: ${text}`;
}

/** esbuild itself rebuilds the bundles that contain the result. */
function watchSchemas(folder, report) {
  let timer;
  watchFolder(folder, (_event, name) => {
    if (!name?.endsWith('.json')) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      report.start('schemas');
      const file = `${folder}/${name}`;
      const work = name === 'header.schema.json' ? compileHeaderSchema() : writeTables();
      report.end(
        await work.then(
          () => [],
          (error) => [`${file}:1:1: error: ${error.message}`],
        ),
      );
    }, 50);
  });
}
