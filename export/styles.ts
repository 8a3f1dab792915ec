/** The stylesheets of a published file as one, with the fonts that its text needs in it. */

/** Reads a file of the folder `media`; the edge knows where that is. */
export type ReadMedia = (path: string) => Promise<Uint8Array>;

const SHEETS = ['huisstijl.css', 'card.css', 'page.css', 'document.css'];

/** `own` is a ministry's own stylesheet, laid over ours; what it wants to fetch, the policy of the file refuses. */
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

/** What is for a dark theme of VS Code, ours and that of the house style, is for a dark screen where there is no VS Code. */
function forDarkScreens(css: string): string {
  return css.replace(DARK, '@media screen and (prefers-color-scheme: dark) { body $1 }');
}

/** With what stands between its braces; a data URI may hold a brace too. */
const DARK = /\bbody\.vscode-dark\s*(\{(?:"[^"]*"|'[^']*'|[^}"'])*\})/g;

const FONT = /url\("(fonts\/[\w.-]+\.woff2)"\)/g;

/** Without the faces of which no character is used: most reports need Latin only, and a font is a third of the file. */
function withNeededFonts(css: string, text: string): string {
  const used = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const ranges = /unicode-range:([^;}]*)/.exec(face)?.[1];
    return !ranges || ranges.split(',').some((range) => isUsed(range.trim(), used)) ? face : '';
  });
}

function isUsed(range: string, used: ReadonlySet<number>): boolean {
  const [, first, last] = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i.exec(range) ?? [];
  // A range of another form is not understood, so its font stays.
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
