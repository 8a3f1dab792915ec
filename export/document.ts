/** The parts of a published file → one HTML file, with its styles and fonts inside; no script, nothing to fetch. */

import { watermarkOf } from './watermark.ts';

/** What the server made of a report; see `render/document.ts`. */
export interface DocumentParts {
  readonly title: string;
  readonly running: string;
  readonly body: string;
}

/** Marks a file as made by us, so that it may be overwritten. */
export const GENERATOR = 'Rapportage';

/** `styles` is one stylesheet; everything that it needs is in it as data URIs. The same input gives the same bytes. */
export async function composeHtml({ title, running, body }: DocumentParts, styles: string): Promise<string> {
  const css = `${withoutClosingTag(styles)}\n${runningTitle(running)}\n${watermarkOf(body)}`;
  const policy = `default-src 'none'; style-src 'sha256-${await sha256(css)}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${GENERATOR}">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body>
${body}</body>
</html>
`;
}

/** The theme above every page of part two; it shows in print only. */
function runningTitle(words: string): string {
  return `@page rapport { @top-left { content: ${cssString(words)}; padding-inline-start: 28mm; color: #4e5d6b; font-family: "Rapport Sans", "Source Sans 3", "Segoe UI", sans-serif; font-size: 9.5pt; } }`;
}

/** A CSS string. Escapes all but letters, digits and spaces, drops invisible characters, and cuts off long texts. */
function cssString(words: string): string {
  const seen = [...words.replace(/\p{C}/gu, '')];
  const short = seen.length > LONGEST ? [...seen.slice(0, LONGEST), '…'] : seen;
  return `"${short.map((character) => (/[\p{L}\p{N} ]/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `)).join('')}"`;
}

const LONGEST = 80;

/** `</style` would end the element; in a stylesheet `<\/` means the same as `</`. */
function withoutClosingTag(css: string): string {
  return css.replaceAll('</', '<\\/').replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\0', '\uFFFD');
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return text
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
    .replace(/[&<>]/g, (character) => entities[character] ?? character);
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}
