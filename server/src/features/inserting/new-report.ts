/** *Nieuwe rapportage*: the writer's answers → a valid concept with tab stops for the rest, and a name for its file. */

import type { GemeenteChoice, KindChoice, NewReportParams, NewReportResult } from '../../../../protocol/writing.ts';
import { dutchDate } from '../../report/dutch/dates.ts';
import { gemeentenBetween } from '../../report/dutch/gemeenten.ts';
import { EARLIEST, LATEST } from '../../report/questions/named-gemeenten.ts';
import { readReport } from '../../report/read-report.ts';
import { reportText } from '../../report/skeleton.ts';
import { templateOf, templates } from '../../report/template.ts';
import { toSnippet } from '../snippet.ts';

/** More than any series has; a number typed by mistake must not give a file of a thousand records. */
const MOST = 60;

/** An unknown `kind` gives the first one. Each answer becomes one line of text, without blanks around it. */
export function newReport({ kind, thema, dialogen, gemeenten }: NewReportParams): NewReportResult {
  // What another editor sends may be `null`.
  const names = [...new Set((gemeenten ?? []).map(oneLine))].filter((name) => name !== '');
  const count =
    dialogen !== undefined && Number.isInteger(dialogen) && dialogen > 0 ? Math.min(dialogen, MOST) : names.length;
  const theme = oneLine(thema ?? '') || undefined;
  const text = reportText(templateOf(kind), { thema: theme, dialogen: count || undefined, gemeenten: names });
  // Read, so that a quote has the dialogues of its register to choose from.
  return { snippet: toSnippet(text, readReport(text)), fileName: fileName(theme) };
}

/** The kinds of report that a writer can begin. */
export function kindChoices(): readonly KindChoice[] {
  return templates.map(({ kind, name, help, dialoog }) => ({
    kind,
    name,
    help,
    hosts: dialoog.snippet.some((line) => line.includes('<gemeente>')),
  }));
}

/** All that existed since the first year of the table: it is not known yet when the dialogues took place. */
export function gemeenteChoices(): readonly GemeenteChoice[] {
  return gemeentenBetween(EARLIEST, LATEST).map(({ naam, ook = [], tot, vanaf }) => {
    const since = vanaf ? [`sinds ${dutchDate(vanaf)}`] : [];
    return { naam, detail: [...ook, ...(tot ? [`tot ${dutchDate(tot)}`] : since)].join(', ') };
  });
}

/** `Wonen & zorg` → `wonen-en-zorg.rapportage.md`; whole words, as many as fit in 60 characters. */
export function fileName(thema: string | undefined): string {
  const plain = (thema ?? '')
    .normalize('NFD')
    .replace(/[\p{M}’‘'"“”]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' en ');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word.slice(0, 60) : `${name}-${word}`;
    if (longer.length > 60) break;
    name = longer;
  }
  return `${name || 'nieuw'}.rapportage.md`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
