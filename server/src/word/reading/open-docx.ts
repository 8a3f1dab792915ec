/** The bytes of a .docx → its parts. A .docx is a zip; we refuse anything else, and what would fill the memory. */
import { unzipSync } from 'fflate';
import { WordError } from '../word-error.ts';

/** How large a document may be once unpacked. The text of a hundred pages is two million characters of XML. */
export const MOST_BYTES = 64 * 1024 * 1024;
const LARGEST_FILE = 100 * 1024 * 1024;

/** How many bytes may still be unpacked, for a document and all documents inside it together. */
export interface Budget {
  left: number;
}

/** The parts of a zip, by their paths as `partPath` writes them. */
export interface Zip {
  readonly paths: ReadonlySet<string>;
  /** Unpacks one part, so that pictures stay packed; undefined where it is not there. */
  readonly read: (path: string) => Uint8Array | undefined;
}

/** Throws a `WordError` where this is not a zip, and when a part is larger than the rest of the budget. */
export function openZip(bytes: Uint8Array, budget: Budget): Zip {
  if (bytes.length === 0) throw new WordError('Dit bestand is leeg.');
  if (bytes.length > LARGEST_FILE)
    throw new WordError('Dit bestand is groter dan 100 MB. Haal in Word de afbeeldingen eruit en probeer het opnieuw.');
  if (isCompoundFile(bytes)) {
    throw new WordError(
      'Dit document is met een wachtwoord beveiligd of opgeslagen in het oude Word-formaat (.doc). Sla het in Word op als .docx, zonder wachtwoord.',
    );
  }
  const names = new Map<string, string>();
  unpack(bytes, ({ name }) => {
    names.set(partPath('', name), name);
    return false;
  });
  return { paths: new Set(names.keys()), read };

  function read(path: string): Uint8Array | undefined {
    const wanted = names.get(path);
    if (wanted === undefined) return undefined;
    const found = unpack(bytes, ({ name, originalSize }) => {
      if (name !== wanted) return false;
      budget.left -= originalSize;
      if (budget.left < 0)
        throw new WordError('Dit document is uitgepakt veel te groot om een rapportage te zijn. Het is niet geopend.');
      return true;
    });
    return found[wanted];
  }
}

/**
 * The path of a part, in lower case from the root of the package, because names of parts ignore case. Some programs
 * write a slash before it, backslashes, `../`, or `%20`. `base`: the folder that `target` is relative to.
 */
export function partPath(base: string, target: string): string {
  const typed = decodePath(target)
    .replaceAll('\\', '/')
    .replace(/[#?].*$/s, '');
  const path: string[] = [];
  for (const step of `${typed.startsWith('/') ? '' : `${base}/`}${typed}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step.toLowerCase());
  }
  return path.join('/');
}

/** A `%` that does not encode a byte is a character like any other. */
function decodePath(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Entry = Parameters<NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>>[0];

function unpack(bytes: Uint8Array, filter: (entry: Entry) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof WordError) throw error;
    throw new WordError('Dit bestand is geen Word-document (.docx) of het is beschadigd.');
  }
}

/** `D0 CF 11 E0`: how old Word files begin, and new ones with a password. */
function isCompoundFile([a, b, c, d]: Uint8Array): boolean {
  return a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;
}

function markOfByteOrder([a, b]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** By its byte order mark, else by the encoding that it declares, else UTF-8, or Windows 1252 where it is not UTF-8. */
export function decodeText(content: Uint8Array): string {
  const marked = markOfByteOrder(content);
  if (marked) return new TextDecoder(marked).decode(content);
  const head = String.fromCharCode(...content.subarray(0, 1024));
  const declared = /^[^>]{0,200}encoding=["']([\w-]{1,20})|<meta[^>]{0,200}charset=["']?([\w-]{1,20})/i.exec(head);
  const text = new TextDecoder('utf-8').decode(content);
  return WESTERN.test(declared?.[1] ?? declared?.[2] ?? '') || (text.includes('\ufffd') && !text.startsWith('<?xml'))
    ? new TextDecoder('windows-1252').decode(content)
    : text;
}

const WESTERN = /^(?:windows-1252|iso-8859-1|latin1|us-ascii)$/i;
