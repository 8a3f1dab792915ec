/** *Kader invoegen*, *Onderwerp invoegen*, *Dialoog toevoegen*: each goes after what the cursor is in, unbroken. */

import type { Item, Report, Section } from '../../report/model.ts';
import { inPart, kaderPlaces, topicPlaces } from '../../report/naming.ts';
import { cardOf } from '../../report/places.ts';
import { readCounterparts } from '../../report/questions/counterparts.ts';
import { nextNumber } from '../../report/questions/dialogen.ts';
import { nextTable, type Table } from '../../report/questions/tables.ts';
import { knownOf, recordText } from '../../report/skeleton.ts';
import { insertBlock } from '../../report/text/block-edits.ts';
import type { Edit } from '../../report/text/edits.ts';
import { largest, smallest } from '../../report/text/many.ts';
import { behindBlock, isReadAt, lineAt, lineStart, placeAt } from '../cursor.ts';
import { kadersAt } from './missing-pieces.ts';
import type { Offer, Offered } from './offer.ts';
import { contentAt } from './pieces.ts';

type Selection = { readonly start: number };

export function offerKader(report: Report, { start }: Selection): Offer {
  const at = behindTopic(report, start);
  const kader = contentAt(report, start).find(({ text }) => text.startsWith(':::'));
  if (!kader || !isReadAt(report, at))
    return offerNothing(
      `Een kader hoort ${kaderPlaces(report.template)} en niet in een ander kader; zet de cursor daar onder een kop.`,
    );
  const found = [kader, ...kadersAt(report, at)].map(({ label, detail, text }) => ({
    label,
    detail,
    edit: insertBlock(report.text, at, text),
  }));
  return { found, reason: '' };
}

/** First the points of the card that have no topic yet, then an empty one. */
export function offerTopic(report: Report, { start }: Selection): Offer {
  const section = placeAt(report, start).inner;
  const at = behindTopic(report, start);
  const empty =
    section?.entry?.content === 'topics'
      ? contentAt(report, start).find(({ text }) => text.startsWith('-'))
      : undefined;
  if (!section || !empty || !isReadAt(report, at)) return offerNothing(noTopicReason(report));
  const points = readCounterparts(report).find((one) => one.section === section.entry?.counterpart)?.cardOnly ?? [];
  const card = cardOf(report);
  const onCard = card ? ` ${inPart(card.entry)}` : '';
  const named = points.flatMap((point) => {
    const text = topicText(report, section, point);
    return text
      ? [
          {
            label: kernOf(point),
            detail: `staat${onCard} en heeft nog geen onderwerp`,
            edit: insertBlock(report.text, at, text),
          },
        ]
      : [];
  });
  const label = named.length > 0 ? 'Een ander onderwerp' : 'Onderwerp';
  return {
    found: [...named, { label, detail: section.heading.text.plain, edit: insertBlock(report.text, at, empty.text) }],
    reason: '',
  };
}

function noTopicReason({ template }: Report): string {
  const places = topicPlaces(template);
  return places === ''
    ? 'Dit sjabloon heeft geen onderwerpen.'
    : `Een onderwerp hoort ${places}; zet de cursor daar onder een kop.`;
}

/** A topic about a point of the card. Undefined if the point cannot be copied as it is. */
export function topicText(report: Report, { range }: Section, point: Item): string | undefined {
  const name = kernOf(point);
  const empty = contentAt(report, range.end).find(({ text }) => text.startsWith('-'))?.text;
  return name === '' || name.length > 80 || /[<*_`]/.test(name)
    ? undefined
    : empty?.replace(/<kern [^>]*>/, () => name);
}

function kernOf({ kern, text }: Item): string {
  return (kern?.text ?? text.plain).replace(/[.:]+$/, '').trim();
}

/** `verdiepingstafel over bereikbaarheid`. */
export function aboutTable(table: Table | undefined): readonly string[] {
  if (!table) return [];
  const { tafel, onderwerp } = table;
  return [onderwerp === undefined || onderwerp.startsWith('<') ? tafel : `${tafel} over ${onderwerp}`];
}

/** A record after the last one, in its style; the list itself if there is none yet. */
export function offerDialoog(report: Report): Offer {
  const { header, template, text } = report;
  const records = header.dialogen?.records ?? [];
  if (!header.present)
    return offerNothing(
      'Dit rapport heeft nog geen header; zet de cursor op de eerste regel en kies met Ctrl+spatie ‘header’.',
    );
  if (!header.readable) return offerNothing('De header kan niet worden gelezen; herstel eerst wat daar is gevonden.');
  const nummer = nextNumber(records, header.yaml.end);
  const table = nextTable(template, knownOf(report).subjects ?? [], records);
  const record = recordText(template, nummer, table);
  const detail = ['de volgende dialoog', ...aboutTable(table)].join(': ');
  const offer = (edit: Edit) => offerOf({ label: `Dialoog ${nummer}`, detail, edit });
  const last = records.at(-1);
  if (last) {
    const lead = text.slice(lineStart(text, last.range.start), last.range.start);
    const indent = /^[ \t]*/.exec(lead)?.[0] ?? '';
    if (!/^[ \t]*-[ \t]+$/.test(lead))
      return offerNothing(
        'De lijst van dialogen staat op één regel; zet elke dialoog op een eigen regel met een streepje ervoor.',
      );
    const flow = text.startsWith('{', last.range.start);
    const written = flow
      ? record
      : record.replace(/^\{ | \}$/g, '').replaceAll(', ', `\n${indent}${' '.repeat(lead.length - indent.length)}`);
    const end = lineAt(report, text.slice(0, last.range.end).trimEnd().length).end;
    return offer(onNextLine(text, end, end, `${lead}${written}`));
  }
  const key = header.keys.find(({ path }) => path === 'dialogen');
  // The list is there, and nothing in it can be read.
  if (key && !/^(?:\[\s*\])?$/.test(text.slice(key.value.start, key.value.end).trim()))
    return offerNothing('De lijst van dialogen kan niet worden gelezen; herstel eerst wat daar is gevonden.');
  if (key) return offer(onNextLine(text, key.range.end + 1, lineAt(report, key.range.end).end, `  - ${record}`));
  const { end, start } = header.yaml;
  const lead = end > start && text[end - 1] !== '\n' ? '\n' : '';
  return offer({ range: { start: end, end }, text: `${lead}dialogen:\n  - ${record}\n` });
}

/** The offset after the topic around `offset` and all its quotes, which may be below it at the margin. */
export function behindTopic(report: Report, offset: number): number {
  const { inner } = placeAt(report, offset);
  const at = behindBlock(report, offset);
  if (inner?.entry?.content !== 'topics') return at;
  const next = [...inner.items, ...inner.paragraphs, ...inner.kaders, ...inner.sections]
    .map(({ range }) => range.start)
    .filter((start) => start > at);
  const until = smallest(next, inner.range.end);
  const quotes = inner.quotes.filter(({ range }) => range.end > at && range.end <= until);
  return largest(
    quotes.map(({ range }) => behindBlock(report, range.end)),
    at,
  );
}

/** Replaces `start` to `end`, with the line break after it: a snippet is indented like the line that it begins on. */
function onNextLine(text: string, start: number, end: number, line: string): Edit {
  const newline = /^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { range: { start, end: end + newline }, text: `\n${line}${newline > 0 ? '\n' : ''}` };
}

function offerOf(offered: Offered): Offer {
  return { found: [offered], reason: '' };
}

function offerNothing(reason: string): Offer {
  return { found: [], reason };
}
