/** A section of the pages → HTML: its heading, its contents and the sections inside it, in the order of the file. */
import { withoutArticle } from '../../report/dutch/articles.ts';
import type { Heading, Section } from '../../report/model.ts';
import { shownText } from '../../report/read-report.ts';
import type { TemplateSection, Tone } from '../../report/template.ts';
import type { Located, Prose } from '../../report/text/text.ts';
import { headingOf } from '../heading.ts';
import { at, type Html, html } from '../html.ts';
import type { PageContext } from './page-context.ts';
import { type FlowElement, renderPieces } from './page-flow.ts';

/** A section as it is on the page, for the table of contents. */
export interface ShownSection {
  readonly section: Section;
  readonly id: string;
  readonly inner: readonly ShownSection[];
}

export interface SectionPiece extends FlowElement, ShownSection {}

export function sectionPiece(section: Section, context: PageContext, level: number): SectionPiece {
  const { entry, heading, range, sections } = section;
  const id = context.key(entry?.id ?? 'sectie');
  const inside = sections.map((inner) => sectionPiece(inner, context, level + 1));
  const isEmpty =
    section.items.length +
      section.paragraphs.length +
      section.quotes.length +
      section.kaders.length +
      sections.length ===
    0;
  const content = renderPieces(
    section,
    { start: heading.range.end, end: range.end },
    id,
    { ...context, level },
    inside,
    shownText(context.report),
    entry?.content === 'topics',
  );
  const markup = html`<section class="${classOf(entry)}" id="${id}"${at(range)}>
${headingOf(level, html` id="${id}-kop"${at(heading.range)}`, renderWords(heading.text, context))}
${content}${isEmpty && entry ? html`<p class="nog-leeg">Nog geen ${withoutArticle(entry.name)}</p>\n` : undefined}</section>
`;
  return { range, markup, section, id, inner: inside };
}

/** Its own name, for a house style, and the name of its looks, the only one that our style sheet knows. */
function classOf(entry: TemplateSection | undefined): string {
  const drawn = entry?.boxed ? 'boxed' : entry?.tone;
  const names = new Set([`sectie--${entry?.id ?? 'onbekend'}`, ...(drawn ? [`sectie--${DRAWN[drawn]}`] : [])]);
  return ['sectie', ...names].join(' ');
}

/** Class names published since the first kind of report, which had sections with these ids. */
const DRAWN: Readonly<Record<Tone | 'boxed', string>> = {
  boxed: 'themakader',
  minus: 'knelOnderwerpen',
  plus: 'kiemOnderwerpen',
  filled: 'hoofdstuk3',
};

/** The full title with its theme set apart; the theme of the header where there is no title yet. */
export function renderTitle(
  heading: Heading | undefined,
  thema: Located<string> | undefined,
  { prose, level, name }: PageContext,
): Html {
  if (!heading || heading.text.plain === '') {
    const words = thema
      ? html`<span class="rapport-thema"${at(thema.range)}>${thema.value}</span>`
      : html`<span class="nog-leeg">Nog geen titel</span>`;
    return headingOf(level, html` class="rapport-titel" id="${name}-titel"`, words);
  }
  const { text, range, match } = heading;
  const own = match?.thema?.range;
  const words = own
    ? html`${prose(text, { within: { start: text.range.start, end: own.start } })}<span class="rapport-thema">${prose(text, { within: own })}</span>${prose(text, { within: { start: own.end, end: text.range.end } })}`
    : prose(text);
  return headingOf(level, html` class="rapport-titel" id="${name}-titel"${at(range)}`, words);
}

/** Puts the number of a chapter in an element of its own, so that it can hang in the margin. */
function renderWords(text: Prose, { prose }: PageContext): Html {
  const [number] = /^\d{1,2}\.(?= )/.exec(text.plain) ?? [];
  const first = text.runs[0];
  if (number === undefined || !first || first.source !== undefined || first.length <= number.length) return prose(text);
  const split = first.start + number.length;
  return html`<span class="nummer">${prose(text, { within: { start: first.start, end: split } })}</span>${prose(text, { within: { start: split, end: text.range.end } })}`;
}
