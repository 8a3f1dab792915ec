/** Hover: the first that has something to say about a place. Each kind of place has its own file. */
import type { Hover } from 'vscode-languageserver-types';
import type { Report } from '../../report/model.ts';
import { headingAt } from '../cursor.ts';
import { type Lines, toLspRange } from '../lsp.ts';
import { hoverCount } from './hover-count.ts';
import { hoverDialoog } from './hover-dialoog.ts';
import { hoverGemeente } from './hover-gemeente.ts';
import { hoverHeader } from './hover-header.ts';
import { hoverOrganisation } from './hover-organisation.ts';
import { hoverPerson } from './hover-person.ts';
import { capital, fenced, type Help } from './markdown.ts';

export function hover(report: Report, offset: number, lines: Lines): Hover | null {
  const found =
    hoverGemeente(report, offset) ??
    hoverDialoog(report, offset) ??
    hoverPerson(report, offset) ??
    hoverOrganisation(report, offset) ??
    hoverHeader(report, offset) ??
    hoverCount(report, offset) ??
    hoverHeading(report, offset);
  return found ? { contents: { kind: 'markdown', value: found.text }, range: toLspRange(lines, found.range) } : null;
}

/** What belongs in a section or part, with an example. */
function hoverHeading(report: Report, offset: number): Help | undefined {
  const found = headingAt(report, offset);
  if (!found?.entry) return undefined;
  const { entry, heading } = found;
  const example = 'example' in entry ? `\n\nVoorbeeld:\n\n${fenced('markdown', entry.example)}` : '';
  return { range: heading.range, text: `**${capital(entry.name)}**\n\n${entry.help}${example}` };
}
