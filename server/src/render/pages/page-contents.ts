/** The table of contents of the pages. Its page numbers are only known once there are pages: they are filled in when it is printed. */

import { headingOf } from '../heading.ts';
import { type Html, html } from '../html.ts';
import type { Leaf } from './leaf.ts';
import type { ShownSection } from './page-section.ts';

/** Nothing where there is nothing to find the way to. */
export function renderContents(sections: readonly ShownSection[], { level, name }: Leaf): Html | undefined {
  const listed = sections.filter(({ section }) => section.heading.text.plain !== '');
  if (listed.length < 2) return undefined;
  const lines = listed.map(({ section, id, inner }) => {
    const below = inner.filter((one) => one.section.heading.text.plain !== '');
    return html`<li>${renderLine(section.heading.text.plain, id)}${below.length > 0 ? html`\n<ol>\n${below.map((one) => html`<li>${renderLine(one.section.heading.text.plain, one.id)}</li>\n`)}</ol>\n` : undefined}</li>\n`;
  });
  return html`<nav class="inhoud" aria-labelledby="${name}-inhoud">
${headingOf(level + 1, html` id="${name}-inhoud"`, html`Inhoud`)}
<ol>
${lines}</ol>
</nav>
`;
}

function renderLine(words: string, id: string): Html {
  return html`<a href="#${id}-kop"><span class="inhoud-kop">${words}</span><span class="inhoud-blad" data-van="${id}-kop"></span></a>`;
}
