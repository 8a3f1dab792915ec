/** What is known only once the pages were printed, and changed in the text for a second print: the page numbers in the contents, and how close the lines stand. */

/** `pages`: by the id of a heading. The places are our own markup; nothing in a report can look like one. */
export function withPageNumbers(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replace(PLACE, (place, id: string) => {
    const page = pages.get(id);
    return page === undefined ? place : `<span class="inhoud-blad" data-van="${id}">${page}</span>`;
  });
}

/** Whether the contents still have a place without a number. */
export function lacksPageNumbers(html: string): boolean {
  return [...html.matchAll(PLACE)].some(([, , page]) => page === '');
}

/** The same where there is no part two. Again our own markup. */
export function withCloserLines(html: string): string {
  return html.replace('<article class="rapport">', '<article class="rapport rapport--dichter">');
}

const PLACE = /<span class="inhoud-blad" data-van="([\w-]+)">(\d*)<\/span>/g;
