/** Report → part two as pages: the head, the contents and the sections in the order of the file (format.md §3). */
import type { Part, Report, Status } from '../../report/model.ts';
import { bodyOf } from '../../report/places.ts';
import { shownText } from '../../report/read-report.ts';
import type { Range } from '../../report/text/text.ts';
import { headingOf } from '../heading.ts';
import { at, type Html, html, toMarkup } from '../html.ts';
import { proseRenderer } from '../prose.ts';
import { keysOf, type Leaf } from './leaf.ts';
import { renderContents } from './page-contents.ts';
import { renderPieces } from './page-flow.ts';
import { renderTitle, type ShownSection, sectionPiece } from './page-section.ts';

const STATUS_LABELS: Readonly<Record<Status, string | undefined>> = {
  concept: 'Concept',
  redactie: 'In redactie',
  definitief: undefined,
};

/** Part two as one `<main>`. */
export function renderPage(report: Report): string {
  return toMarkup(html`<main class="rapport" lang="nl">\n${renderReport(report, 1)}</main>`);
}

/** What stands in the `<main>` or `<article>` of part two; `level` is that of its title, 2 where the card stands above it. */
export function renderReport(report: Report, level: 1 | 2): Html {
  const deelTwee = bodyOf(report);
  if (!deelTwee) return renderHint(level);
  const leaf: Leaf = { report, prose: proseRenderer(report), key: keysOf('rapport'), level };
  const body = renderBody(deelTwee, leaf);
  return html`<header class="rapport-kop" id="rapport-kop">
${renderMeta(report)}${renderTitle(deelTwee.heading, report.header.thema, leaf)}
</header>
${renderContents(body.sections, leaf)}<div class="rapport-tekst" id="rapport-tekst" tabindex="-1">
${body.markup}</div>
`;
}

/** All of part two, also what stands before the first section and under a third title: nothing that was typed is lost. */
function renderBody(part: Part, leaf: Leaf): { readonly markup: Html; readonly sections: readonly ShownSection[] } {
  const { titles } = leaf.report;
  const sections = part.sections.map((section) => sectionPiece(section, leaf, leaf.level + 1));
  const further = titles.filter(
    (title) => title.range.start > (part.heading?.range.start ?? -1) && title.range.start >= part.range.start,
  );
  const pieces = [
    ...sections,
    ...further.map((title) => {
      const id = leaf.key('vervolg');
      return {
        range: title.range,
        markup: html`${headingOf(leaf.level + 1, html` class="rapport-vervolg" id="${id}"${at(title.range)}`, leaf.prose(title.text))}\n`,
      };
    }),
  ];
  const end = sections.reduce((furthest, { range }) => Math.max(furthest, range.end), part.range.end);
  const region: Range = { start: part.heading?.range.end ?? part.range.start, end };
  return { markup: renderPieces(part, region, 'rapport-aanhef', leaf, pieces, shownText(leaf.report)), sections };
}

function renderMeta({ header: { periode, status } }: Report): Html | undefined {
  const label = STATUS_LABELS[status?.value ?? 'concept'];
  if (!label && !periode) return undefined;
  return html`<p class="rapport-meta">${periode ? html`<span class="rapport-periode"${at(periode.range)}>${periode.value}</span>` : undefined}${periode && label ? ' ' : undefined}${label ? html`<span class="rapport-status">${label}</span>` : undefined}</p>
`;
}

function renderHint(level: 1 | 2): Html {
  return html`<div class="rapport-wegwijzer">
${headingOf(level, html` class="rapport-titel" id="rapport-titel"`, html`Nog geen deel twee`)}
<p>Deel twee is het rapport zelf. Het begint bij de tweede kop met één <strong>#</strong>; de opdracht <strong>Rapportage: Sectie invoegen</strong> zet die klaar.</p>
</div>
`;
}
