/** The bytes of a .docx → its parts as text. A .docx is a zip; what is no such thing, or would swell to fill the memory, is refused. */
import { unzipSync } from 'fflate';
import { WordError } from './word-error.ts';

/** What a part may be once unpacked. The text of a report of a hundred pages is two million characters of XML. */
const MOST_BYTES = 64 * 1024 * 1024;
export const LARGEST_FILE = 100 * 1024 * 1024;

/** Only the parts that hold text: pictures stay packed. */
const WANTED =
  /^(?:word\/(?:document|styles|numbering|footnotes|endnotes|comments|(?:header|footer)\d*)\.xml|docProps\/(?:core|custom)\.xml|\[Content_Types\]\.xml)$/;

export function openDocx(bytes: Uint8Array): ReadonlyMap<string, string> {
  if (bytes.length === 0) throw new WordError('Dit bestand is leeg.');
  if (bytes.length > LARGEST_FILE) throw new WordError('Dit bestand is groter dan 100 MB. Haal in Word de afbeeldingen eruit en probeer het opnieuw.');
  if (isCompoundFile(bytes)) {
    throw new WordError(
      'Dit document is met een wachtwoord beveiligd of opgeslagen in het oude Word-formaat (.doc). Sla het in Word op als .docx, zonder wachtwoord.',
    );
  }
  const parts = unpack(bytes);
  if (!parts.has('word/document.xml')) throw new WordError('Dit is geen Word-document: er zit geen tekst van Word in. Sla het in Word op als .docx.');
  return parts;
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  let total = 0;
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        total += originalSize;
        if (total > MOST_BYTES) throw new WordError('Dit document is uitgepakt veel te groot om een rapportage te zijn. Het is niet geopend.');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof WordError) throw error;
    throw new WordError('Dit bestand is geen Word-document (.docx) of het is beschadigd.');
  }
  return new Map(Object.entries(found).map(([name, content]) => [name, decode(content)]));
}

/** `D0 CF 11 E0`: how old Word files begin, and new ones behind a password. */
function isCompoundFile([a, b, c, d]: Uint8Array): boolean {
  return a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;
}

function decode(content: Uint8Array): string {
  const [a, b] = content;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(content);
}
