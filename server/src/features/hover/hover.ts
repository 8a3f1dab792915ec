/** Hover: from the first file that has something to say about a place. Each kind of place has its own file. */
import type { Hover } from 'vscode-languageserver-types';
import { upperFirst } from '../../report/dutch/capitals.ts';
import type { Report } from '../../report/model.ts';
import { isInside } from '../../report/text/text.ts';
import { headingAt } from '../cursor.ts';
import { type Lines, toLspRange } from '../lsp.ts';
import { hoverCount } from './hover-count.ts';
import { hoverDialoog } from './hover-dialoog.ts';
import { hoverGemeente } from './hover-gemeente.ts';
import { hoverHeader } from './hover-header.ts';
import { hoverOrganisation } from './hover-organisation.ts';
import { hoverPerson } from './hover-person.ts';
import { aboutNumbered, hoverSubject } from './hover-subject.ts';
import { fence, type Help } from './markdown.ts';

export function hover(report: Report, offset: number, lines: Lines): Hover | null {
  const found =
    hoverGemeente(report, offset) ??
    hoverDialoog(report, offset) ??
    hoverPerson(report, offset) ??
    hoverOrganisation(report, offset) ??
    hoverHeader(report, offset) ??
    hoverCount(report, offset) ??
    hoverSubject(report, offset) ??
    hoverKader(report, offset) ??
    hoverHeading(report, offset);
  return found ? { contents: { kind: 'markdown', value: found.text }, range: toLspRange(lines, found.range) } : null;
}

/** What belongs in a section or part, with an example. */
function hoverHeading(report: Report, offset: number): Help | undefined {
  const found = headingAt(report, offset);
  if (!found?.entry) return undefined;
  const { entry, heading } = found;
  const example = 'example' in entry ? `\n\nVoorbeeld:\n\n${fence('markdown', entry.example)}` : '';
  const about = 'repeats' in entry && entry.repeats ? aboutNumbered(report, offset) : '';
  return { range: heading.range, text: `**${upperFirst(entry.name)}**${about}\n\n${entry.help}${example}` };
}

/** What belongs in a kader that the template knows, and how many names it has. */
function hoverKader({ kaders, template }: Report, offset: number): Help | undefined {
  const kader = kaders.find(({ title, entry }) => entry && title && isInside(title.range, offset));
  if (!kader?.entry || !kader.title) return undefined;
  const { counts, name, help, example } = kader.entry;
  const fact = counts && template.facts[counts];
  const number = kader.names?.length ?? 0;
  const count = fact ? `\n\nEr ${number === 1 ? `staat 1 ${fact.one}` : `staan ${number} ${fact.many}`} in.` : '';
  return {
    range: kader.title.range,
    text: `**${upperFirst(name)}**${count}\n\n${help}\n\nVoorbeeld:\n\n${fence('markdown', example)}`,
  };
}
