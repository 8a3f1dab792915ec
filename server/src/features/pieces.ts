/** What of the template may be put in at a place of the body, and in which order it is likely: completion and the insert commands ask this. */
import type { Part, Report, Section } from '../report/model.ts';
import { partsOf } from '../report/places.ts';
import { contentText, knownOf, partText, sectionText } from '../report/skeleton.ts';
import type { TemplateSection } from '../report/template.ts';
import { gapsOf } from '../rules/layout.ts';
import { type Place, placeAt } from './cursor.ts';

export interface Piece {
  readonly label: string;
  readonly detail: string;
  readonly help: string;
  /** Plain text with placeholders, without blank lines around it. */
  readonly text: string;
  /** The offset behind which it belongs; the cursor where it may stand anywhere. */
  readonly at: number;
}

/** Every section that is still missing, where it belongs, in the template's order; a missing part two as a whole. */
export function missingSections(report: Report): readonly Piece[] {
  const { card, deelTwee, template, text } = report;
  const known = knownOf(report);
  const sections = partsOf(report).flatMap((part) =>
    gapsOf(report, part).flatMap(({ missing, at, level }) =>
      missing.map((entry) => ({
        label: headingLabel(sectionText(entry, known, level)),
        detail: entry.name,
        help: helpOf(entry),
        text: sectionText(entry, known, level),
        at,
      })),
    ),
  );
  const end = text.trimEnd().length;
  const parts = template.parts.filter(({ id }) => (id === 'kaart' ? !card?.heading && !card?.sections.length : !deelTwee && card?.heading));
  return [
    ...sections,
    ...parts.map((part) => ({
      label: headingLabel(partText(part, known)),
      detail: `${part.name}, met alle secties`,
      help: part.help,
      text: partText(part, known),
      at: end,
    })),
  ];
}

/** The sections that may stand at `offset`: those whose neighbours in the template are the neighbours here. */
export function sectionsAt(report: Report, offset: number): readonly Piece[] {
  const nextHeading = Math.min(
    report.text.length,
    ...[...report.titles, ...report.sections.flatMap(({ heading, sections }) => [heading, ...sections.map((inner) => inner.heading)])]
      .map(({ range }) => range.start)
      .filter((start) => start > offset),
  );
  return missingSections(report).filter(({ at }) => at <= offset && report.text.slice(at, offset).trim() === '' && offset <= nextHeading);
}

/** A quote, a kader, a topic, the lines at the table: what the section around `offset` may hold. */
export function contentAt(report: Report, offset: number): readonly Piece[] {
  const place = placeAt(report, offset);
  const { template } = report;
  const pieces: Piece[] = [];
  const entry = place.inner?.entry;
  if (entry && entry.content !== 'sections' && !place.kader && mayHoldContent(place.inner, entry)) {
    pieces.push({ label: CONTENT_LABEL[entry.content], detail: entry.name, help: helpOf(entry), text: contentOf(entry, place.inner, report), at: offset });
  }
  if (quoteReason(place) === '')
    pieces.push({
      label: 'citaat',
      detail: 'aanhalingstekens, rol en dialoog',
      help: template.quote.help,
      text: template.quote.snippet.join('\n'),
      at: offset,
    });
  if (mayHoldKader(place))
    pieces.push({ label: 'kader', detail: 'een concreet idee met titel', help: template.kader.help, text: template.kader.snippet.join('\n'), at: offset });
  return pieces;
}

/** Why a quote cannot stand at a place; empty where it can. */
export function quoteReason({ part, section, inner }: Place): string {
  if (!part) return 'Een citaat hoort in een sectie; begin met de titel van de kaart.';
  if (part.entry.id === 'kaart') {
    const quotes = quotesOf(part);
    return quotes > 0
      ? 'Op de kaart staat al een citaat; er is er precies één.'
      : section?.entry?.content === 'aanTafel'
        ? 'Onder ‘Wie zaten aan tafel?’ staan alleen de drie regels met aantallen en gemeentes.'
        : '';
  }
  return inner ? '' : 'Een citaat hoort in een hoofdstuk; zet de cursor onder een kop.';
}

function quotesOf(part: Part | Section): number {
  return part.quotes.length + part.sections.reduce((sum, section) => sum + quotesOf(section), 0);
}

/** Chapters hold kaders, and the running text of part two may; the card never. */
function mayHoldKader({ part, inner, kader }: Place): boolean {
  return part?.entry.id === 'deelTwee' && inner !== undefined && kader === undefined;
}

const CONTENT_LABEL = { sections: '', bullets: 'punt', numbered: 'idee', topics: 'onderwerp', prose: 'alinea', aanTafel: 'deelnemers' } as const;

function mayHoldContent(section: Section | undefined, { content }: TemplateSection): boolean {
  if (content === 'prose') return false;
  return content !== 'aanTafel' || section?.items.length === 0;
}

/** One item of a list; the next number of the ideas. */
function contentOf(entry: TemplateSection, section: Section | undefined, report: Report): string {
  const text = contentText(entry, knownOf(report));
  if (entry.content !== 'numbered' || !section?.items.length) return text;
  return (text.split('\n')[0] ?? text).replace(/^\d+/, String(section.items.length + 1));
}

function headingLabel(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/^#+ /, '');
}

function helpOf({ help, example }: TemplateSection): string {
  return `${help}\n\n\`\`\`\`markdown\n${example}\n\`\`\`\``;
}
