/** Hover: what belongs in a section or behind a header key, with an example; who spoke in a dialogue; what a rule code hides. */
import type { Hover } from 'vscode-languageserver-types';
import { dutchDate } from '../report/dates.ts';
import { keyEntry } from '../report/header-keys.ts';
import type { Dialoog, Report } from '../report/model.ts';
import { isInside, type Range } from '../report/text.ts';
import { rules } from '../rules/index.ts';
import { negeerRules } from '../rules/negeer.ts';
import { headingAt, quoteAt } from './cursor.ts';
import { type Lines, toLspRange } from './lsp.ts';

export function hover(report: Report, offset: number, lines: Lines): Hover | null {
  const found = ofHeader(report, offset) ?? ofHeading(report, offset) ?? ofDialoog(report, offset);
  return found ? { contents: { kind: 'markdown', value: found.text }, range: toLspRange(lines, found.range) } : null;
}

interface Help {
  readonly range: Range;
  readonly text: string;
}

function ofHeader({ header, text }: Report, offset: number): Help | undefined {
  const code = header.negeer.find(({ range }) => isInside(range, offset));
  const rule = code && [...rules, ...negeerRules(new Set())].find((one) => one.code === code.value);
  if (code && rule) return { range: code.range, text: `**${rule.title}**\n\n${rule.why}` };
  const key = header.keys.findLast(({ range, value }) => isInside(range, offset) || isInside(value, offset));
  // The brackets and blanks of a list are not the key above it.
  const range = [key?.range, key?.value].find((one) => one && isInside(one, offset) && one.start < one.end && !text.slice(one.start, one.end).includes('\n'));
  if (!key || !range) return undefined;
  const path = key.path.split('/');
  const name = path.at(-1) ?? '';
  const entry = keyEntry(name, path.slice(0, -1).join('/'));
  if (!entry) return undefined;
  const example = entry.key === 'dialogen' ? `${name}:\n  ${entry.example}` : `${name}: ${entry.example}`;
  return { range, text: `**${name}**${entry.required ? ' (verplicht)' : ''}: ${entry.help}\n\n${fenced('yaml', example)}` };
}

function ofHeading(report: Report, offset: number): Help | undefined {
  const found = headingAt(report, offset);
  if (!found?.entry) return undefined;
  const { entry, heading } = found;
  const example = 'example' in entry ? `\n\nVoorbeeld:\n\n${fenced('markdown', entry.example)}` : '';
  return { range: heading.range, text: `**${capital(entry.name)}**\n\n${entry.help}${example}` };
}

function ofDialoog(report: Report, offset: number): Help | undefined {
  const dialoog = quoteAt(report, offset)?.dialoog;
  if (!dialoog || !isInside(dialoog.range, offset)) return undefined;
  const record = report.header.dialogen?.records.find(({ nummer }) => nummer?.value === dialoog.value);
  const count = report.quotes.filter((quote) => quote.dialoog?.value === dialoog.value).length;
  const quoted = count === 1 ? 'Eén citaat komt uit deze dialoog.' : `${count} citaten komen uit deze dialoog.`;
  return { range: dialoog.range, text: `**Dialoog ${dialoog.value}**\n\n${record ? `${describe(record)}\n\n` : ''}${quoted}` };
}

/** `Emmen, 12 april 2021, 7 deelnemers`. */
export function describe({ gemeenten, datum, deelnemers }: Dialoog): string {
  const people = deelnemers && `${deelnemers.value} ${deelnemers.value === 1 ? 'deelnemer' : 'deelnemers'}`;
  return [gemeenten.map(({ value }) => value).join(' en '), datum && dutchDate(datum.value), people]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

function fenced(language: string, text: string): string {
  return `\`\`\`\`${language}\n${text}\n\`\`\`\``;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
