/** Where an Edge, Chrome or Chromium is installed. Nothing is ever downloaded. */
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

/** `chosen` is what the setting `rapportage.browserPath` says; it and CHROME_PATH go before what is installed. */
export async function findBrowser(chosen: string | undefined, machine = thisMachine): Promise<string | undefined> {
  // What somebody chose is used or refused, never passed over in silence.
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

/** Edge first: it is on every Windows, and is what a ministry keeps up to date. */
function onWindows(env: Machine['env']): readonly string[] {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return browsers.win32.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
}
