/** The pieces of the template that fit at a place of the body, for completion and the insert commands. */

import { toTelwoord } from '../../report/dutch/telwoorden.ts';
import type { Part, Report, Section } from '../../report/model.ts';
import { inPartFirst } from '../../report/naming.ts';
import { partBefore, quotesIn, strayedInto } from '../../report/places.ts';
import { gapsOf } from '../../report/questions/gaps.ts';
import { contentText, headingLine, type KnownValues, knownOf, partText, sectionText } from '../../report/skeleton.ts';
import type { TemplatePart, TemplateSection } from '../../report/template.ts';
import { type CursorPlace, placeAt } from '../cursor.ts';
import { itemPieces, leadPieces } from './list-pieces.ts';
import { kadersAt, missingKaders, missingNumbered } from './missing-pieces.ts';
import type { Insertable } from './offer.ts';
import { inMarksOf } from './quote-text.ts';

/** Every section that is still missing, where it belongs, in the template's order; a missing part as a whole. */
export function missingSections(report: Report): readonly Insertable[] {
  const known = knownOf(report);
  const sections = report.parts.flatMap((part) =>
    gapsOf(report, part).flatMap(({ missing, at, level, strayed }) =>
      missing.map((entry) => {
        const text = inMarksOf(report, (strayed ? headingLine : sectionText)(entry, known, level));
        return { label: headingLabel(text), detail: entry.name, help: helpOf(entry), text, at };
      }),
    ),
  );
  const [first, ...later] = report.template.parts;
  return [
    ...(first ? missingPart(report, first, known) : []),
    ...sections,
    ...missingNumbered(report, known).map((piece) => ({ ...piece, text: inMarksOf(report, piece.text) })),
    ...missingKaders(report),
    ...later.flatMap((entry) => missingPart(report, entry, known)),
  ];
}

/** A whole part; only its title if its sections are there already: under the header, or under the part before it. */
function missingPart(report: Report, entry: TemplatePart, known: KnownValues): Insertable[] {
  const part = report.parts.find((one) => one.entry === entry);
  const isFirst = report.template.parts[0] === entry;
  const before = partBefore(entry, report);
  if (part?.heading || !(isFirst || before?.heading)) return [];
  const whole = inMarksOf(report, partText(entry, known));
  const title = whole.split('\n')[0] ?? '';
  const at = isFirst ? titlePlace(report, part) : strayedPlace(before, entry);
  const piece = { label: headingLabel(title), help: entry.help };
  return at === undefined
    ? [{ ...piece, detail: `${entry.name}, met alle secties`, text: whole, at: report.text.trimEnd().length }]
    : [{ ...piece, detail: `de titel van ${entry.name}`, text: title, at }];
}

/** Where the title of the first part goes, if its sections are there without one. */
function titlePlace({ header }: Report, part: Part | undefined): number | undefined {
  return part?.sections.length ? header.range.end : undefined;
}

/** Where the title of a part goes if its sections are under the part before it. */
function strayedPlace(before: Part | undefined, entry: TemplatePart): number | undefined {
  const strayed = before && strayedInto(before, entry);
  return strayed && (before.sections[before.sections.indexOf(strayed) - 1] ?? before.heading)?.range.end;
}

/** The sections that may go at `offset`: those whose neighbours in the template are the neighbours here. */
export function sectionsAt(report: Report, offset: number): readonly Insertable[] {
  const here = missingSections(report).filter(({ at }) => at <= offset && report.text.slice(at, offset).trim() === '');
  const labels = new Set(here.map(({ label }) => label));
  return [...here, ...kadersAt(report, offset).filter(({ label }) => !labels.has(label))];
}

/** A quote, a kader, a topic, the lines at the table: what the section around `offset` may contain. */
export function contentAt(report: Report, offset: number): readonly Insertable[] {
  const place = placeAt(report, offset);
  const { part, inner, kader } = place;
  const { template } = report;
  const pieces: Insertable[] = [];
  if (part && !inner) pieces.push(...leadPieces(part, report, knownOf(report), offset));
  if (inner?.entry && !kader && mayHoldContent(inner, inner.entry)) {
    const { entry } = inner;
    pieces.push({
      label: contentLabel(entry),
      detail: entry.name,
      help: helpOf(entry),
      text: contentOf(entry, inner, report, offset),
      at: offset,
    });
  }
  if (inner?.entry && !kader) pieces.push(...itemPieces(inner.entry, inner, knownOf(report), offset));
  if (quoteReason(place, report) === '') {
    const text = inMarksOf(report, template.quote.snippet.join('\n'));
    pieces.push({
      label: 'citaat',
      detail: template.quote.detail,
      help: helpOf(template.quote),
      text,
      at: offset,
    });
  }
  if (mayHoldKader(place)) {
    const text = template.kader.snippet.join('\n');
    pieces.push({
      label: 'kader',
      detail: template.kader.detail,
      help: helpOf(template.kader),
      text,
      at: offset,
    });
  }
  return pieces;
}

/** Why a quote cannot go at a place; empty if it can. */
export function quoteReason({ part, section, inner }: CursorPlace, report: Report): string {
  if (!part) return `Een citaat hoort in een sectie; begin met de titel van ${report.template.parts[0]?.name}.`;
  if (inner?.entry?.content === 'reactions')
    return `Onder ‘${inner.heading.text.plain}’ staan reacties: punten tussen aanhalingstekens, zonder bron.`;
  if (!part.entry.quotes) return section ? '' : 'Een citaat hoort in een hoofdstuk; zet de cursor onder een kop.';
  if (quotesIn(report, part).length > 0) return `${inPartFirst(part.entry)} staat al een citaat; er is er precies één.`;
  if (!section) return 'Een citaat hoort in een sectie; zet de cursor onder een kop.';
  const { content, heading = '', lines = [] } = section.entry ?? {};
  return content === 'aanTafel'
    ? `Onder ‘${heading}’ staan alleen de ${toTelwoord(lines.length)} regels met aantallen en gemeentes.`
    : '';
}

/** Under a heading in a part that may have kaders, outside any other kader. */
function mayHoldKader({ part, inner, kader }: CursorPlace): boolean {
  return part?.entry.kaders === true && inner !== undefined && kader === undefined;
}

const CONTENT_LABEL = {
  sections: '',
  bullets: 'punt',
  numbered: 'punt',
  topics: 'onderwerp',
  prose: 'alinea',
  reactions: 'reactie',
  aanTafel: 'deelnemers',
} as const;

function contentLabel({ content, itemName }: TemplateSection): string {
  return content === 'numbered' && itemName ? itemName.toLowerCase() : CONTENT_LABEL[content];
}

function mayHoldContent({ items }: Section, { content }: TemplateSection): boolean {
  if (content === 'prose' || content === 'sections') return false;
  return content !== 'aanTafel' || items.length === 0;
}

/** One item of a list; for ideas, with the next number. */
function contentOf(entry: TemplateSection, { items, quotes }: Section, report: Report, offset: number): string {
  const text = inMarksOf(report, contentText(entry, knownOf(report)));
  if (entry.content === 'reactions' && quotes.length > 0) return text.split('\n').at(-1) ?? text;
  if (entry.content !== 'numbered' || items.length === 0) return text;
  const number = items.filter(({ range }) => range.start < offset).length + 1;
  return (text.split('\n')[0] ?? text).replace(/^\d+/, String(number));
}

function headingLabel(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/^#+ /, '');
}

function helpOf({ help, example }: { readonly help: string; readonly example: string }): string {
  return `${help}\n\n\`\`\`\`markdown\n${example}\n\`\`\`\``;
}
