/** What of the template may be put in at a place of the body, and in which order it is likely: completion and the insert commands ask this. */

import type { Report, Section } from '../../report/model.ts';
import { fillHeading } from '../../report/parts/headings.ts';
import { bodyOf, cardOf, cardQuotes } from '../../report/places.ts';
import { gapsOf } from '../../report/questions/gaps.ts';
import { contentText, type Known, knownOf, partText, sectionText } from '../../report/skeleton.ts';
import type { TemplatePart, TemplateSection } from '../../report/template.ts';
import { type Place, placeAt } from '../cursor.ts';
import { inMarksOf } from './quote-text.ts';

export interface Piece {
  readonly label: string;
  readonly detail: string;
  readonly help: string;
  /** Plain text with placeholders, without blank lines around it. */
  readonly text: string;
  /** The offset behind which it belongs; the cursor where it may stand anywhere. */
  readonly at: number;
}

/** Every section that is still missing, where it belongs, in the template's order; a missing part as a whole. */
export function missingSections(report: Report): readonly Piece[] {
  const known = knownOf(report);
  const sections = report.parts.flatMap((part) =>
    gapsOf(report, part).flatMap(({ missing, at, level }) =>
      missing.map((entry) => {
        const text = inMarksOf(report, sectionText(entry, known, level));
        return { label: headingLabel(text), detail: entry.name, help: helpOf(entry), text, at };
      }),
    ),
  );
  const [kaart, deelTwee] = report.template.parts;
  return [
    ...(kaart ? missingCard(report, kaart, known) : []),
    ...sections,
    ...(deelTwee ? missingPartTwo(report, deelTwee, known) : []),
  ];
}

/** The whole card; only its title where its sections stand there. */
function missingCard(report: Report, entry: TemplatePart, known: Known): Piece[] {
  const { header, text } = report;
  const card = cardOf(report);
  if (card?.heading) return [];
  const title = `# ${fillHeading(entry.heading, { thema: known.thema })}`;
  if (card?.sections.length)
    return [
      {
        label: headingLabel(title),
        detail: 'de titel van de kaart',
        help: entry.help,
        text: title,
        at: header.range.end,
      },
    ];
  const whole = partText(entry, known);
  return [
    {
      label: headingLabel(title),
      detail: `${entry.name}, met alle secties`,
      help: entry.help,
      text: whole,
      at: text.trimEnd().length,
    },
  ];
}

/** The whole of part two; only its title where its sections stand there, under the card. */
function missingPartTwo(report: Report, entry: TemplatePart, known: Known): Piece[] {
  const { text } = report;
  const card = cardOf(report);
  const deelTwee = bodyOf(report);
  if (deelTwee || !card?.heading) return [];
  const whole = inMarksOf(report, partText(entry, known));
  const strayed = card.sections.findIndex(({ misplaced }) => misplaced);
  if (strayed === -1)
    return [
      {
        label: headingLabel(whole),
        detail: `${entry.name}, met alle secties`,
        help: entry.help,
        text: whole,
        at: text.trimEnd().length,
      },
    ];
  const before = card.sections[strayed - 1] ?? card.heading;
  return [
    {
      label: headingLabel(whole),
      detail: `de titel van ${entry.name}`,
      help: entry.help,
      text: whole.split('\n')[0] ?? '',
      at: before.range.end,
    },
  ];
}

/** The sections that may stand at `offset`: those whose neighbours in the template are the neighbours here. */
export function sectionsAt(report: Report, offset: number): readonly Piece[] {
  return missingSections(report).filter(({ at }) => at <= offset && report.text.slice(at, offset).trim() === '');
}

/** A quote, a kader, a topic, the lines at the table: what the section around `offset` may hold. */
export function contentAt(report: Report, offset: number): readonly Piece[] {
  const place = placeAt(report, offset);
  const { inner, kader } = place;
  const { template } = report;
  const pieces: Piece[] = [];
  if (inner?.entry && !kader && mayHoldContent(inner, inner.entry)) {
    const { entry } = inner;
    pieces.push({
      label: CONTENT_LABEL[entry.content],
      detail: entry.name,
      help: helpOf(entry),
      text: contentOf(entry, inner, report, offset),
      at: offset,
    });
  }
  if (quoteReason(place, report) === '') {
    const text = inMarksOf(report, template.quote.snippet.join('\n'));
    pieces.push({
      label: 'citaat',
      detail: 'aanhalingstekens, rol en dialoog',
      help: helpOf(template.quote),
      text,
      at: offset,
    });
  }
  if (mayHoldKader(place)) {
    const text = template.kader.snippet.join('\n');
    pieces.push({
      label: 'kader',
      detail: 'een concreet idee met titel',
      help: helpOf(template.kader),
      text,
      at: offset,
    });
  }
  return pieces;
}

/** Why a quote cannot stand at a place; empty where it can. */
export function quoteReason({ part, section }: Place, report: Report): string {
  if (!part) return 'Een citaat hoort in een sectie; begin met de titel van de kaart.';
  if (part.entry.id !== 'kaart')
    return section ? '' : 'Een citaat hoort in een hoofdstuk; zet de cursor onder een kop.';
  if (cardQuotes(report).length > 0) return 'Op de kaart staat al een citaat; er is er precies één.';
  if (!section) return 'Een citaat hoort in een sectie; zet de cursor onder een kop.';
  return section.entry?.content === 'aanTafel'
    ? 'Onder ‘Wie zaten aan tafel?’ staan alleen de drie regels met aantallen en gemeentes.'
    : '';
}

/** Chapters hold kaders, and the running text of part two may; the card never. */
function mayHoldKader({ part, inner, kader }: Place): boolean {
  return part?.entry.id === 'deelTwee' && inner !== undefined && kader === undefined;
}

const CONTENT_LABEL = {
  sections: '',
  bullets: 'punt',
  numbered: 'idee',
  topics: 'onderwerp',
  prose: 'alinea',
  reactions: 'reactie',
  aanTafel: 'deelnemers',
} as const;

function mayHoldContent({ items }: Section, { content }: TemplateSection): boolean {
  if (content === 'prose' || content === 'sections') return false;
  return content !== 'aanTafel' || items.length === 0;
}

/** One item of a list; the next number of the ideas. */
function contentOf(entry: TemplateSection, { items }: Section, report: Report, offset: number): string {
  const text = inMarksOf(report, contentText(entry, knownOf(report)));
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
