/** Report → a Word document (.docx) to work on together; `from-word.ts` is the way back. Same report, same bytes. */
import { Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TabStopType, TextRun } from 'docx';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { ALL, choiceOf, FORM_NAMES } from '../../report/choices.ts';
import { headerEntries } from '../../report/header/header-values.ts';
import type { Report } from '../../report/model.ts';
import type { Template, TemplatePart } from '../../report/template.ts';
import { type DocumentBlock, type HeadingBlock, plain } from '../blocks.ts';
import { OWN } from '../own.ts';
import { STYLE } from '../style-names.ts';
import { firstListed, tidyContents } from './docx-contents.ts';
import { dataTables, metaLine } from './docx-data.ts';
import { docxBlocks } from './docx-document.ts';
import { tidyLinks } from './docx-links.ts';
import { numberedLists } from './docx-numbers.ts';
import { bullets, PAGE, styleId, stylesFor, TEXT_WIDTH } from './docx-styles.ts';
import { reportBlocks } from './report-blocks.ts';
import { xmlText } from './xml-text.ts';

/** The bytes of the .docx. `part`: the name of a choice; without such a choice, the whole report. */
export async function toDocx(report: Report, part: string = ALL): Promise<Uint8Array> {
  const { parts } = choiceOf(report.template, part) ?? report.template;
  const blocks = reportBlocks(report, parts);
  const { header, template } = report;
  const name = titleOf(blocks) ?? `${template.name} ${header.thema?.value ?? ''}`.trim();
  const mark = commonMark(blocks);
  const numbers = numberedLists(blocks);
  const behindTitle = blocks[0]?.kind === 'heading' && blocks[0].level === 1 ? 1 : 0;
  const document = new Document({
    title: xmlText(name),
    subject: xmlText(header.thema?.value ?? ''),
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: stylesFor(mark),
    numbering: { config: [...bullets, ...numbers.config] },
    customProperties: [
      { name: OWN.kind, value: xmlText(header.rapportage?.value ?? template.kind) },
      { name: OWN.part, value: partName(report.template, parts) },
      { name: OWN.mark, value: mark },
      { name: OWN.header, value: headerState(report) },
    ],
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.PORTRAIT },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin, footer: 680 },
          },
        },
        footers: { default: footer(name) },
        children: [
          ...docxBlocks(blocks.slice(0, behindTitle), numbers, false),
          ...metaLine(report),
          ...docxBlocks(
            blocks.slice(behindTitle),
            numbers,
            behindTitle > 0,
            firstSectionWithContents(report, parts, blocks),
          ),
          ...dataTables(report),
        ],
      },
    ],
  });
  return tidyPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** `onleesbaar`: the header is not valid YAML, so that nothing of it is in the tables. */
function headerState(report: Report): 'ja' | 'nee' | 'onleesbaar' {
  const { text, header } = report;
  if (!header.present) return 'nee';
  const isFilled = text.slice(header.yaml.start, header.yaml.end).trim() !== '';
  return isFilled && headerEntries(report).length === 0 ? 'onleesbaar' : 'ja';
}

/** The first section of the part that has contents. */
function firstSectionWithContents(
  report: Report,
  parts: readonly TemplatePart[],
  blocks: readonly DocumentBlock[],
): HeadingBlock | undefined {
  const index = parts.findIndex((entry) => entry.contents);
  if (index === -1) return undefined;
  const before = index === 0 ? [] : reportBlocks(report, parts.slice(0, index));
  return firstListed(blocks.slice(before.length));
}

/** The name of a part that every kind of report shares. */
function partName(template: Template, parts: readonly TemplatePart[]): string {
  const [only] = parts;
  return only && parts.length < template.parts.length ? FORM_NAMES[only.form] : ALL;
}

function titleOf(blocks: readonly DocumentBlock[]): string | undefined {
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return title?.kind === 'heading' ? plain(title.runs) || undefined : undefined;
}

/** The mark that this report types most: in knel and kiem Word draws − and + instead. */
function commonMark(blocks: readonly DocumentBlock[]): string {
  const marks = blocks.flatMap((block) => (block.kind === 'item' && block.marker !== '1' ? [block.marker] : []));
  return ['-', '*', '+'].reduce((best, mark) => (count(marks, mark) > count(marks, best) ? mark : best));
}

function count(marks: readonly string[], wanted: string): number {
  return marks.filter((mark) => mark === wanted).length;
}

function footer(name: string): Footer {
  const children = [
    new TextRun({ children: [xmlText(name), '\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
  ];
  const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];
  return new Footer({ children: [new Paragraph({ style: styleId(STYLE.footer), tabStops, children })] });
}

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';

/** Removes what the library adds: times in the properties and the zip; also tidies fields and links. */
function tidyPackage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const read = (path: string) => new TextDecoder().decode(parts[path]);
  const write = (path: string, xml: string) => {
    parts[path] = new TextEncoder().encode(xml);
  };
  const change = (path: string, to: (xml: string) => string) => {
    if (parts[path]) write(path, to(read(path)));
  };
  change('docProps/core.xml', (xml) => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''));
  const { document, relations } = tidyLinks(tidyContents(read(DOCUMENT)), read(RELATIONS));
  write(DOCUMENT, document);
  write(RELATIONS, relations);
  // In local time, as zips have it, so it is the same in every time zone.
  const mtime = '1980-01-01T12:00:00';
  const entries: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, content]) => [path, [content, { mtime, level: 6 }]]),
  );
  return zipSync(entries);
}
