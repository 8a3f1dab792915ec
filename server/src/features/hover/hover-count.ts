/** Hover on a number that the report gives of itself: what it should come from, and where else it is (format.md §5). */
import { withNoun, wordFor } from '../../report/dutch/counted.ts';
import type { Announcement, NumberStatement, Report } from '../../report/model.ts';
import { allSections } from '../../report/places.ts';
import { placeName } from '../../report/questions/number-places.ts';
import { largest } from '../../report/text/many.ts';
import { isInside } from '../../report/text/text.ts';
import { howCounted, numberInRegister, trustedStatement } from '../glancing/counts.ts';
import { statementAt } from '../navigating/relations.ts';
import type { Help } from './markdown.ts';

type About = NumberStatement['about'];

export function hoverCount(report: Report, offset: number): Help | undefined {
  return (
    ofStatement(report, offset) ??
    ofMissing(report, offset) ??
    ofIdeeen(report, offset) ??
    ofAnnouncement(report, offset)
  );
}

function ofStatement(report: Report, offset: number): Help | undefined {
  const found = statementAt(report, offset);
  return found && found.statement.about !== 'thema'
    ? { range: found.range, text: describeCount(report, found.statement.about) }
    : undefined;
}

/** A line of *wie zaten aan tafel* without its number. */
function ofMissing(report: Report, offset: number): Help | undefined {
  for (const { entry, aanTafel } of allSections(report)) {
    for (const { id, fact } of entry?.lines ?? []) {
      const line = aanTafel?.[id];
      if (fact && line && 'saysMore' in line && !('list' in line) && !line.count && isInside(line.text, offset))
        return { range: line.text, text: describeCount(report, fact) };
    }
  }
  return undefined;
}

function describeCount(report: Report, about: About): string {
  const register = numberInRegister(report, about);
  const places = report.statements.filter(
    (statement): statement is NumberStatement => statement.about === about && statement.source !== 'register',
  );
  const right = trustedStatement(report, about)?.value;
  const lines = places.map(
    ({ source, value, parts }) =>
      `- ${placeName(report.template, source)}: ${value === right ? value : `**${value}**`}${parts ? ` (${parts.join(' + ')})` : ''}`,
  );
  const others = lines.length > 0 ? ['Het staat in:', lines.join('\n')] : [];
  return [
    `**Aantal ${report.template.facts[about]?.many ?? about}**`,
    register ? howCounted(register) : noRegister(report, about),
    ...others,
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function noRegister({ header, template }: Report, about: About): string {
  const records = header.dialogen?.records ?? [];
  const register = template.facts[about]?.register;
  if (register === undefined) return '';
  if (register === 'bounds') return boundsOf(records.flatMap(({ deelnemers }) => deelnemers?.value ?? []));
  if (records.length === 0) return 'In de header staat geen lijst van dialogen om dit uit op te tellen.';
  const without = records.filter(({ deelnemers }) => !deelnemers).length;
  return about === 'deelnemers'
    ? `In de lijst van dialogen ontbreekt bij ${without} van de ${records.length} dialogen het aantal deelnemers.`
    : '';
}

/** People who come more than once are counted once. */
function boundsOf(counts: readonly number[]): string {
  if (counts.length === 0) return '';
  const sum = counts.reduce((total, count) => total + count, 0);
  return `Verschillende mensen: volgens de lijst van dialogen ten minste ${largest(counts)} (de grootste tafel) en ten hoogste ${sum} (alle tafels samen).`;
}

/** The number word of a heading that counts the list under it. */
function ofIdeeen(report: Report, offset: number): Help | undefined {
  for (const { entry, heading, items } of allSections(report)) {
    const { telwoord } = heading.match ?? {};
    if (entry?.counts !== 'items' || !telwoord || !isInside(telwoord.range, offset)) continue;
    return {
      range: telwoord.range,
      text: `**Aantal ${entry.name}**\n\nDe lijst onder deze kop heeft ${withNoun(items.length, 'punt', 'punten')}.`,
    };
  }
  return undefined;
}

function ofAnnouncement({ announcements }: Report, offset: number): Help | undefined {
  const found = announcements.find(({ announced }) => isInside(announced.range, offset));
  if (!found) return undefined;
  const { where, one, many } = COUNTED[found.of];
  return {
    range: found.announced.range,
    text: `**Aangekondigd aantal**\n\n${where} ${wordFor(found.counted, 'staat', 'staan')} ${withNoun(found.counted, one, many)}.`,
  };
}

interface Counted {
  readonly where: string;
  readonly one: string;
  readonly many: string;
}

const COUNTED: Readonly<Record<Announcement['of'], Counted>> = {
  onderwerpen: { where: 'In dit hoofdstuk', one: 'onderwerp', many: 'onderwerpen' },
  kaders: { where: 'In dit hoofdstuk', one: 'kader', many: 'kaders' },
  punten: { where: 'In de lijst die erbij hoort', one: 'punt', many: 'punten' },
  opsomming: { where: 'In deze zin', one: 'onderdeel', many: 'onderdelen' },
};
