/** Report → a part as pages: the head, the contents and the sections in the order of the file (format.md §3). */
import { withoutArticle } from '../../report/dutch/articles.ts';
import type { Part, Report } from '../../report/model.ts';
import { unfinishedLabel } from '../../report/naming.ts';
import { partOf } from '../../report/places.ts';
import { shownText } from '../../report/read-report.ts';
import type { Template, TemplatePart } from '../../report/template.ts';
import type { Range } from '../../report/text/text.ts';
import type { Drawn } from '../drawn.ts';
import { headingOf } from '../heading.ts';
import { at, type Html, html } from '../html.ts';
import { keysOf } from '../keys.ts';
import { proseRenderer } from '../prose.ts';
import { renderContents } from './page-contents.ts';
import type { PageContext } from './page-context.ts';
import { renderPieces } from './page-flow.ts';
import { renderTitle, type ShownSection, sectionPiece } from './page-section.ts';

export function drawPages(report: Report, entry: TemplatePart, level: 1 | 2): Drawn {
  return { attributes: html` class="rapport"`, content: renderPages(report, entry, level) };
}

function renderPages(report: Report, entry: TemplatePart, level: 1 | 2): Html {
  const part = partOf(report, entry);
  if (!part) return renderHint(report.template, entry, level);
  const name = nameOf(report.template, entry);
  const context: PageContext = { report, prose: proseRenderer(report), name, key: keysOf(name), level };
  const body = renderBody(part, context);
  return html`<header class="rapport-kop" id="${name}-kop">
${renderMeta(report)}${renderTitle(part.heading, report.header.thema, context)}
</header>
${entry.contents ? renderContents(body.sections, context) : undefined}<div class="rapport-tekst" id="${name}-tekst" tabindex="-1">
${body.markup}</div>
`;
}

/** The names of the blocks of a part begin with this: `rapport`, or `rapport-2` for a second part of pages. */
export function nameOf({ parts }: Pick<Template, 'parts'>, entry: TemplatePart): string {
  const index = parts.filter(({ form }) => form === entry.form).indexOf(entry);
  return index > 0 ? `rapport-${index + 1}` : 'rapport';
}

/** The whole part, including what comes before the first section and below extra titles: nothing typed is lost. */
function renderBody(
  part: Part,
  context: PageContext,
): { readonly markup: Html; readonly sections: readonly ShownSection[] } {
  const { titles } = context.report;
  const sections = part.sections.map((section) => sectionPiece(section, context, context.level + 1));
  const further = titles.filter(
    (title) => title.range.start > (part.heading?.range.start ?? -1) && title.range.start >= part.range.start,
  );
  const pieces = [
    ...sections,
    ...further.map((title) => {
      const id = context.key('vervolg');
      return {
        range: title.range,
        markup: html`${headingOf(context.level + 1, html` class="rapport-vervolg" id="${id}"${at(title.range)}`, context.prose(title.text))}\n`,
      };
    }),
  ];
  const end = sections.reduce((furthest, { range }) => Math.max(furthest, range.end), part.range.end);
  const region: Range = { start: part.heading?.range.end ?? part.range.start, end };
  return {
    markup: renderPieces(part, region, `${context.name}-aanhef`, context, pieces, shownText(context.report)),
    sections,
  };
}

function renderMeta({ header }: Report): Html | undefined {
  const { periode } = header;
  const label = unfinishedLabel(header);
  if (!label && !periode) return undefined;
  return html`<p class="rapport-meta">${periode ? html`<span class="rapport-periode"${at(periode.range)}>${periode.value}</span>` : undefined}${periode && label ? ' ' : undefined}${label ? html`<span class="rapport-status">${label}</span>` : undefined}</p>
`;
}

function renderHint({ parts }: Template, entry: TemplatePart, level: 1 | 2): Html {
  const which = ORDINALS[parts.indexOf(entry)] ?? 'volgende';
  return html`<div class="rapport-wegwijzer">
${headingOf(level, html` class="rapport-titel" id="${nameOf({ parts }, entry)}-titel"`, html`Nog geen ${withoutArticle(entry.name)}`)}
<p>${entry.help} Het begint bij de ${which} kop met één <strong>#</strong>; de opdracht <strong>Rapportage: Sectie invoegen</strong> zet die klaar.</p>
</div>
`;
}

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];
