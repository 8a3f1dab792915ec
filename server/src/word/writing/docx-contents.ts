/**
 * The table of contents of a part in Word: a field, filled in with links to the headings, so that it reads right
 * without being updated. Page numbers depend on the program that lays out the pages, so we do not guess them: *Veld
 * bijwerken* in Word adds them, and Word does not ask to do so when it opens the document.
 */
import { BookmarkEnd, BookmarkStart, LeaderType, type Paragraph, type ParagraphChild, TableOfContents } from 'docx';
import type { DocumentBlock, HeadingBlock } from '../blocks.ts';
import { looseTitle } from './docx-data.ts';

/** Marks what the contents cover: one part, not a card before it or the data after it. */
const BOOKMARK = { name: 'Rapport', id: 1_000_000 };

// The library has types for a bookmark around runs only; these two are among the runs of two paragraphs, as in Word.
export const partBegins = (): ParagraphChild =>
  new BookmarkStart(BOOKMARK.name, BOOKMARK.id) as unknown as ParagraphChild;
export const partEnds = (): ParagraphChild => new BookmarkEnd(BOOKMARK.id) as unknown as ParagraphChild;

/** The first section of a part, before which the contents go; undefined with too few. `blocks`: those of the part. */
export function firstListed(blocks: readonly DocumentBlock[]): HeadingBlock | undefined {
  const title = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  if (title === -1) return undefined;
  const headings = blocks.slice(title + 1).filter((block) => block.kind === 'heading');
  return headings.filter(({ level }) => level === 2).length > 1 ? headings[0] : undefined;
}

export function contents(): readonly (Paragraph | TableOfContents)[] {
  return [
    looseTitle('Inhoud'),
    new TableOfContents('Inhoud', {
      hyperlink: true,
      headingStyleRange: '2-3',
      entriesFromBookmark: BOOKMARK.name,
      beginDirty: false,
      tabLeader: LeaderType.NONE,
    }),
  ];
}

/**
 * Marks nothing as due for an update, because Word asks about that in frightening words. And numbers the bookmarks of
 * headings from 1, because the library counts on from one document to the next.
 */
export function tidyContents(xml: string): string {
  const first = Number(/<w:bookmarkStart w:name="_Toc(\d+)"/.exec(xml)?.[1] ?? 1);
  const own = (id: string): string => `${Number(id) === BOOKMARK.id ? id : Number(id) - first + 1}`;
  return xml
    .replace(/(<w:fldChar\b[^>]*?) w:dirty="[^"]*"/g, '$1')
    .replace(
      /<w:bookmarkStart w:name="_Toc(\d+)" w:id="\d+"\/>/g,
      (_, id: string) => `<w:bookmarkStart w:name="_Toc${own(id)}" w:id="${own(id)}"/>`,
    )
    .replace(/<w:bookmarkEnd w:id="(\d+)"\/>/g, (_, id: string) => `<w:bookmarkEnd w:id="${own(id)}"/>`)
    .replace(/(w:anchor="_Toc|PAGEREF _Toc)(\d+)(?="| \\h)/g, (_, before: string, id: string) => `${before}${own(id)}`);
}
