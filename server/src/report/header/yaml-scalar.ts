/** A text as it stands in the header: in the quotes that the old value had, or in quotes where plain YAML would read it otherwise. */

/** `written`: the old value as it stands in the file. `text` is one line. */
export function toYamlScalar(text: string, written: string): string {
  if (written.startsWith('"')) return doubleQuoted(text);
  if (written.startsWith("'")) return singleQuoted(text);
  if (isPlain(text)) return text;
  return text.includes("'") ? doubleQuoted(text) : singleQuoted(text);
}

const INDICATOR = /^(?:[[\]{}#&*!|>'"%@`,]|[-?:](?:\s|$))/;
/** What YAML takes for something else than a text. */
const OTHER_TYPE =
  /^(?:~|null|true|false|[-+]?(?:\d|\.\d)[\d_.eE+-]*|0x[\da-f]+|0o[0-7]+|[-+]?\.(?:inf)|\.nan|\d{4}-\d\d-\d\d.*)$/i;

/** Commas and brackets are plain outside `{ … }` only; in quotes they are right in either. */
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
