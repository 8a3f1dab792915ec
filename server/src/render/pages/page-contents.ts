/** The table of contents of the pages. Printing fills in the page numbers, which are not known before. */

import { headingOf } from '../heading.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from './page-context.ts';
import type { ShownSection } from './page-section.ts';

/** Undefined where there are too few sections for a table of contents. */
export function renderContents(sections: readonly ShownSection[], { level, name }: PageContext): Html | undefined {
  if (sections.filter(isListed).length < 2) return undefined;
  return html`<nav class="inhoud" aria-labelledby="${name}-inhoud">
${headingOf(level + 1, html` id="${name}-inhoud"`, html`Inhoud`)}
${renderLevel(sections)}
</nav>
`;
}

/** A list; each line holds the list of the sections inside its section. */
function renderLevel(sections: readonly ShownSection[]): Html {
  const lines = sections.filter(isListed).map(({ section, id, inner }) => {
    const below = inner.some(isListed) ? html`\n${renderLevel(inner)}\n` : undefined;
    return html`<li>${renderLine(section.heading.text.plain, id)}${below}</li>\n`;
  });
  return html`<ol>\n${lines}</ol>`;
}

function isListed({ section }: ShownSection): boolean {
  return section.heading.text.plain !== '';
}

function renderLine(words: string, id: string): Html {
  return html`<a href="#${id}-kop"><span class="inhoud-kop">${words}</span><span class="inhoud-blad" data-van="${id}-kop"></span></a>`;
}
