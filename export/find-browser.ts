/** Finds an installed Edge, Chrome or Chromium. Nothing is ever downloaded. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import browsers from './browsers.json' with { type: 'json' };

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether there is a program at this path that may be run. */
  readonly isProgram: (path: string) => Promise<boolean>;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isProgram: (path) =>
    access(path, constants.X_OK).then(
      () => true,
      () => false,
    ),
};

/** The path of a browser: `chosen` (a setting or flag), else CHROME_PATH or one that is installed; undefined: none. */
export async function findBrowser(chosen: string | undefined, machine = thisMachine): Promise<string | undefined> {
  // The browser that somebody chose is used or refused, never silently passed over.
  if (chosen) return (await machine.isProgram(chosen)) ? chosen : undefined;
  for (const path of candidates(machine)) if (await machine.isProgram(path)) return path;
  return undefined;
}

function candidates({ platform, env }: Machine): readonly string[] {
  const named = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  if (platform === 'win32') return [...named, ...onWindows(env)];
  if (platform === 'darwin') {
    return [...named, ...browsers.darwin.map((program) => `/Applications/${program}`)];
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...named, ...browsers.linux.flatMap((command) => folders.map((folder) => join(folder, command)))];
}

/** Edge first: every Windows has it, and it is the browser that a ministry keeps up to date. */
function onWindows(env: Machine['env']): readonly string[] {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return browsers.win32.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
}
