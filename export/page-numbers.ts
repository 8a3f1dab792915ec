/** The page numbers in the contents: known only once the pages were printed, so they are filled in for a second print. */

/** `pages`: by the id of a heading. The places are our own markup; nothing in a report can look like one. */
export function withPageNumbers(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replace(PLACE, (place, id: string) => {
    const page = pages.get(id);
    return page === undefined ? place : `<span class="inhoud-blad" data-van="${id}">${page}</span>`;
  });
}

const PLACE = /<span class="inhoud-blad" data-van="([\w-]+)">\d*<\/span>/g;
