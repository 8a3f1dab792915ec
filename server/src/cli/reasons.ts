/** Dutch sentences for why the system could not read or write something. */

/** Why a file cannot be read: a sentence with its full stop. */
export function reasonOf(error: unknown): string {
  return READING.get(codeOf(error)) ?? 'dit bestand kan niet worden gelezen.';
}

/** For a folder that is skipped. */
export function folderReasonOf(error: unknown): string {
  return isForbidden(codeOf(error))
    ? 'deze map mag niet worden gelezen en is overgeslagen.'
    : 'deze map kan niet worden gelezen en is overgeslagen.';
}

/** Why a file cannot be written: a sentence without its full stop. */
export function writeReasonOf(error: unknown): string {
  const code = codeOf(error);
  return isForbidden(code)
    ? 'dit bestand mag niet worden geschreven'
    : (WRITING.get(code) ?? 'dit bestand kan niet worden geschreven');
}

/** Whether it is a system error about a file, so that there is a sentence for it. */
export function isFileError(error: unknown): boolean {
  return /^E[A-Z]+$/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function isForbidden(code: string): boolean {
  return code === 'EACCES' || code === 'EPERM';
}

const LOOP = 'deze koppeling leidt naar zichzelf terug';
const NO_FILE = 'dit is geen bestand maar een apparaat of een pijp';

const READING: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'dit bestand bestaat niet.'],
  ['ENOTDIR', 'dit bestand bestaat niet.'],
  ['EACCES', 'dit bestand mag niet worden gelezen.'],
  ['EPERM', 'dit bestand mag niet worden gelezen.'],
  ['EISDIR', 'dit is een map, geen bestand.'],
  ['ELOOP', `${LOOP}.`],
  ['ENAMETOOLONG', 'deze naam is te lang.'],
  ['ENOTFILE', `${NO_FILE}.`],
  ['ERR_FS_FILE_TOO_LARGE', 'dit bestand is te groot.'],
]);

const WRITING: ReadonlyMap<string, string> = new Map([
  ['EREADONLY', 'dit bestand is alleen-lezen'],
  ['EROFS', 'hier kan alleen worden gelezen'],
  ['ENOSPC', 'de schijf is vol'],
  ['EDQUOT', 'de schijf is vol'],
  ['EFBIG', 'de schijf is vol'],
  ['EISDIR', 'dit is een map, geen bestand'],
  ['ELOOP', LOOP],
  ['ENAMETOOLONG', 'deze naam is te lang'],
  ['ENOTDIR', 'op de plaats van de map staat een bestand'],
  ['EEXIST', 'op de plaats van de map staat een bestand'],
  ['ENOTFILE', NO_FILE],
]);
