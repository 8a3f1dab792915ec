/** Hover on the number of a dialogue, in a quote or the register: host, date, participants, and where it is quoted. */
import type { Report } from '../../report/model.ts';
import { describeDialoog, quotesByDialoog, recordsOf, whereQuoted } from '../../report/questions/dialogen.ts';
import { sourceForms } from '../../report/quotes/speaker.ts';
import { isInside, type Located, type Range } from '../../report/text/text.ts';
import { quoteAt } from '../cursor.ts';
import { asText, type Help } from './markdown.ts';

export function hoverDialoog(report: Report, offset: number): Help | undefined {
  const found = inQuote(report, offset) ?? inRegister(report, offset);
  if (!found) return undefined;
  const records = recordsOf(report, found.value);
  const known = records.map((record) => asText(describeDialoog(record))).filter((text) => text !== '');
  const double =
    records.length > 1 ? [`Nummer ${found.value} staat ${records.length} keer in de lijst van dialogen.`] : [];
  const missing =
    records.length === 0 && report.header.dialogen ? ['Dit nummer staat niet in de lijst van dialogen.'] : [];
  return {
    range: found.range,
    text: [`**Dialoog ${found.value}**`, ...missing, ...double, ...known, ...quotesFrom(report, found.value)].join(
      '\n\n',
    ),
  };
}

function inQuote(report: Report, offset: number): { value: number; range: Range } | undefined {
  const { dialoog, verwijzing } = quoteAt(report, offset) ?? {};
  return dialoog && verwijzing && isInside(verwijzing, offset)
    ? { value: dialoog.value, range: verwijzing }
    : undefined;
}

function inRegister({ header }: Report, offset: number): Located<number> | undefined {
  return header.dialogen?.records.find(({ nummer }) => nummer && isInside(nummer.range, offset))?.nummer;
}

function quotesFrom(report: Report, nummer: number): readonly string[] {
  if (!sourceForms(report.template).dialogen) return [];
  const count = quotesByDialoog(report).get(nummer)?.length ?? 0;
  if (count === 0) return ['Er komt nog geen citaat uit deze dialoog.'];
  const total = count === 1 ? 'Eén citaat komt uit deze dialoog:' : `${count} citaten komen uit deze dialoog:`;
  const places = whereQuoted(report, nummer).map(
    ({ section, quotes }) => `- ${asText(section)}${quotes.length > 1 ? ` (${quotes.length})` : ''}`,
  );
  return [`${total}\n\n${places.join('\n')}`];
}
