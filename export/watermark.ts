/**
 * The word Concept on the pages of a printed draft. It is a drawing, so that it is not read out, copied or searched. In
 * part two it is a margin box of the page, below the text: a fixed element has one place for pages of all sizes.
 */

/** The styles to add to a file with this body, `''` where it is no draft. They show in print only. */
export function watermarkOf(body: string): string {
  return body.includes(DRAFT) ? WATERMARK : '';
}

/** Our own markup; nothing in a report can look like it. */
const DRAFT = '<div class="watermerk"';

const WORD =
  'M118 138a42 42 0 1 0 0 64M230 170a42 42 0 1 1-84 0a42 42 0 1 1 84 0zM263 220V120L331 220V120M441 138a42 42 0 1 0 0 64M535 120H474V220H535M474 168H526M568 220V120H600a29 29 0 0 1 0 58H568M640 120H716M678 120V220';

const DRAWING = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 700 340'%3E%3Cg transform='rotate(-20 350 170)' fill='none' stroke='%23000' stroke-opacity='.09' stroke-width='15' stroke-linejoin='bevel'%3E%3Cpath d='${WORD}' transform='translate(-48)'/%3E%3C/g%3E%3C/svg%3E") no-repeat center / 130mm auto`;

/** As wide as the paper; `margin` is the left margin in mm. A margin box cannot use custom properties. */
const page = (name: string, margin: number): string =>
  `@page ${name} { @left-middle { content: ""; z-index: -1; width: 210mm; height: 100%; margin-right: ${margin - 210}mm; background: ${DRAWING}; } }`;

const WATERMARK = `@media print { .watermerk { background: ${DRAWING}; } }\n${page('rapport', 25)}\n${page('rapport-titel', 0)}`;
