/** A text as a YAML scalar: in the quotes of the old value, or in quotes if plain YAML would read it otherwise. */

/** `written`: the old value as it is in the file. `text` is one line. */
export function toYamlScalar(text: string, written: string): string {
  if (written.startsWith('"')) return doubleQuoted(text);
  if (written.startsWith("'")) return singleQuoted(text);
  if (isPlain(text)) return text;
  return text.includes("'") ? doubleQuoted(text) : singleQuoted(text);
}

const INDICATOR = /^(?:[[\]{}#&*!|>'"%@`,]|[-?:](?:\s|$))/;
/** What YAML reads as something other than text. */
const OTHER_TYPE =
  /^(?:~|null|true|false|[-+]?(?:\d|\.\d)[\d_.eE+-]*|0x[\da-f]+|0o[0-7]+|[-+]?\.(?:inf)|\.nan|\d{4}-\d\d-\d\d.*)$/i;

/** Commas and brackets are only plain outside `{ … }`; quotes are right in both. */
function isPlain(text: string): boolean {
  return (
    text !== '' &&
    text.trim() === text &&
    !INDICATOR.test(text) &&
    !OTHER_TYPE.test(text) &&
    !/[,[\]{}]|:(?:\s|$)|\s#/.test(text)
  );
}

export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function doubleQuoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
