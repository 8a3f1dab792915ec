/** The files with which contributors open the project in an editor: they name only things that exist. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../helpers/reports.ts';

interface Configuration {
  readonly name: string;
  readonly program?: string;
  readonly port?: number;
  readonly preLaunchTask?: string;
}

const read = <T>(file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as T;
const launch = read<{
  configurations: readonly Configuration[];
  compounds: readonly { configurations: readonly string[]; preLaunchTask: string }[];
}>('.vscode/launch.json');
const { tasks } = read<{ tasks: readonly { label: string; script?: string; command?: string }[] }>(
  '.vscode/tasks.json',
);
const { scripts, engines } = read<{ scripts: Record<string, string>; engines: { node: string } }>('package.json');

describe('the files of the editor', () => {
  it('name tasks, configurations and scripts that are there', () => {
    const labels = tasks.map(({ label }) => label);
    for (const { preLaunchTask = 'watch' } of [...launch.configurations, ...launch.compounds])
      assert.ok(labels.includes(preLaunchTask), preLaunchTask);
    const names = launch.configurations.map(({ name }) => name);
    for (const name of launch.compounds.flatMap(({ configurations }) => configurations))
      assert.ok(names.includes(name), name);
    for (const { script, command } of tasks) {
      const named = script ?? /^npm run ([\w:]+)/.exec(command ?? '')?.[1];
      assert.ok(named && scripts[named], named);
    }
  });

  it('start programs that the project has or builds', () => {
    for (const { program } of launch.configurations)
      if (program) assert.ok(existsSync(join(root, program.slice(program.indexOf('/') + 1))), program);
  });

  it('attach where the client opens the port of the server', () => {
    const port = /--inspect=(\d+)/.exec(readFileSync(join(root, 'client/src/node.ts'), 'utf8'))?.[1];
    assert.equal(launch.configurations.find((one) => one.port)?.port, Number(port));
  });

  it('ask for the Node that the package asks for', () => {
    assert.equal(`>=${readFileSync(join(root, '.nvmrc'), 'utf8').trim()}`, engines.node);
  });
});
