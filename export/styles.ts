/** The stylesheets of a published file as one, including the fonts that its text needs. */

/** Reads a file from the folder `media`; the caller knows where that is. */
export type ReadMedia = (path: string) => Promise<Uint8Array>;

const SHEETS = ['huisstijl.css', 'card.css', 'page.css', 'document.css'];

/** `own` is a house style, laid over ours; the policy of the file blocks whatever it wants to fetch. */
export async function publishedStyles(read: ReadMedia, text: string, own = ''): Promise<string> {
  const sheets = await Promise.all(SHEETS.map(async (name) => new TextDecoder().decode(await read(name))));
  const faces = withNeededFonts(sheets.join('\n'), text);
  const fonts = new Map<string, string>();
  for (const [, path] of faces.matchAll(FONT))
    if (path && !fonts.has(path)) fonts.set(path, `url("data:font/woff2;base64,${base64(await read(path))}")`);
  return forDarkScreens(`${faces.replace(FONT, (url, path: string) => fonts.get(path) ?? url)}\n${own}`)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n{2,}/g, '\n');
}

/** Turns rules for a dark VS Code theme, ours and those of the house style, into rules for a dark screen. */
function forDarkScreens(css: string): string {
  return css.replace(DARK, '@media screen and (prefers-color-scheme: dark) { body $1 }');
}

/** The selector and its block; braces within quotes, as in a data URI, do not count. */
const DARK = /\bbody\.vscode-dark\s*(\{(?:"[^"]*"|'[^']*'|[^}"'])*\})/g;

const FONT = /url\("(fonts\/[\w.-]+\.woff2)"\)/g;

/** Leaves out faces without a used character: most reports need Latin only, and a font is a third of the file. */
function withNeededFonts(css: string, text: string): string {
  const used = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const ranges = /unicode-range:([^;}]*)/.exec(face)?.[1];
    return !ranges || ranges.split(',').some((range) => isUsed(range.trim(), used)) ? face : '';
  });
}

function isUsed(range: string, used: ReadonlySet<number>): boolean {
  const [, first, last] = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i.exec(range) ?? [];
  // We do not understand other forms of ranges, so their fonts stay.
  if (first === undefined) return true;
  const from = Number.parseInt(first, 16);
  const to = last === undefined ? from : Number.parseInt(last, 16);
  for (const code of used) if (code >= from && code <= to && code > 0x20) return true;
  return false;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(binary);
}
