/** Character references as in CommonMark: `&eacute;`, `&#233;`, `&#xE9;`. */
import named from '../../../../schemas/entities.json' with { type: 'json' };

/** All HTML names that end in a semicolon. */
const NAMED: ReadonlyMap<string, string> = new Map(Object.entries(named));
const NUMBER = /^#(?:(\d{1,7})|x([\da-f]{1,6}))$/i;

/** What `&…;` stands for; undefined if it is plain text. A line break or a tab becomes a space, as when typed. */
export function decodedEntity(source: string): string | undefined {
  const name = source.slice(1, -1);
  const number = NUMBER.exec(name);
  const meant = number
    ? character(number[1] === undefined ? Number.parseInt(number[2] ?? '', 16) : Number(number[1]))
    : NAMED.get(name);
  return meant !== undefined && /^[\t\n\r]$/.test(meant) ? ' ' : meant;
}

/** U+FFFD for a code that is not a character. */
function character(code: number): string {
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? '\ufffd' : String.fromCodePoint(code);
}
