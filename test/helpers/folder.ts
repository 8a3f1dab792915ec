/** Files in memory, as the command line finds them in a folder. */

/** The names of the reports in the folder of this file; `paths` holds all files. */
export function namesBeside(file: string, paths: readonly string[]): readonly string[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return paths.flatMap((path) => {
    const name = path.slice(folder.length);
    return path.startsWith(folder) && !name.includes('/') && name.endsWith('.rapportage.md') ? [name] : [];
  });
}
