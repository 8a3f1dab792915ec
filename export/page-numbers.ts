/** Changes to the HTML that need a first print: the page numbers in the contents, and closer lines. */

/** `pages`: 1-based, by the id of a heading. `PLACE` is our own markup; nothing in a report can look like it. */
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

/** Returns `html` unchanged where there is no part two. The class is our own markup, too. */
export function withCloserLines(html: string): string {
  return html.replace('<article class="rapport">', '<article class="rapport rapport--dichter">');
}

const PLACE = /<span class="inhoud-blad" data-van="([\w-]+)">(\d*)<\/span>/g;
