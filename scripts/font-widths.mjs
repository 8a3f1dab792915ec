// node scripts/font-widths.mjs: writes the width of each character of the fonts in media/fonts, for server/src/layout.
// Run it when a font changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { create } from 'fontkit';

const fonts = new URL('../media/fonts/', import.meta.url);
const target = new URL('../server/src/layout/font-widths.json', import.meta.url);
/** The files of each face; where two have a character, the first one counts, as in media/huisstijl.css. */
const FACES = {
  sans: ['source-sans-3-latin-400-normal', 'source-sans-3-latin-ext-400-normal'],
  sansBold: ['source-sans-3-latin-700-normal', 'source-sans-3-latin-ext-700-normal'],
  serif: ['source-serif-4-latin-600-normal', 'source-serif-4-latin-ext-600-normal'],
  serifItalic: ['source-serif-4-latin-400-italic', 'source-serif-4-latin-ext-400-italic'],
};

/** Per face: its units per em, and runs of characters as `[first code point, width, width, …]` in those units. */
export function fontWidths() {
  return Object.fromEntries(Object.entries(FACES).map(([face, files]) => [face, faceWidths(files)]));
}

function faceWidths(files) {
  const opened = files.map((file) => create(readFileSync(new URL(`${file}.woff2`, fonts))));
  const widths = new Map();
  for (const font of opened) {
    for (const code of font.characterSet)
      if (!widths.has(code) && code < 0x2300) widths.set(code, font.glyphForCodePoint(code).advanceWidth);
  }
  const runs = [];
  let next = -1;
  for (const code of [...widths.keys()].sort((one, other) => one - other)) {
    if (code === next) runs.at(-1).push(widths.get(code));
    else runs.push([code, widths.get(code)]);
    next = code + 1;
  }
  return { unitsPerEm: opened[0].unitsPerEm, runs };
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(target, `${JSON.stringify(fontWidths())}\n`);
