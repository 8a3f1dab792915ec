/** Word documents made by hand, part by part, with what other programs write and our libraries do not. */
import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { summarySentence, summaryText } from '../../server/src/word/mapping/summary.ts';
import { fromDocx } from '../../server/src/word/word.ts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A document as Word would write it: `body` in its main part, and any other parts that are given. */
export function rawDocx(body: string, others: Parts = {}): Uint8Array {
  return zipped({
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': documentXml(body),
    ...others,
  });
}

export function zipped(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

export function documentXml(body: string): string {
  return `<?xml version="1.0"?><w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:body>${body}</w:body></w:document>`;
}

/** Each has an id, type and target; a target with a scheme is outside the package. `base` is the types' namespace. */
export function relationships(listed: readonly (readonly [string, string, string])[], base = R): string {
  const one = ([id, type, target]: readonly [string, string, string]) =>
    `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"${/^\w+:/.test(target) ? ' TargetMode="External"' : ''}/>`;
  return `<Relationships xmlns="${PACKAGE}">${listed.map(one).join('')}</Relationships>`;
}

/** A paragraph; `properties` are those of the paragraph. */
export function p(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A run of text; `properties` are those of the run. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export interface Read {
  /** Without the header and without the title that is added. */
  readonly text: string;
  readonly summary: string;
  readonly sentence: string;
}

export function readRaw(bytes: Uint8Array): Read {
  const result = fromDocx(bytes);
  assert.ok(typeof result !== 'string', String(result));
  const text = result.text.replace(/^---\n.*?\n---\n\n/s, '').replace(/^# Rapportage themadialogen <thema>\n*/, '');
  return { text: text.trimEnd(), summary: summaryText(result.summary), sentence: summarySentence(result.summary) };
}

/** The text of a document with this body. */
export function textOfBody(body: string, others: Parts = {}): string {
  return readRaw(rawDocx(body, others)).text;
}
