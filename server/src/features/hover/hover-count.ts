/** Hover on a number that the report says of itself: what it should come from, and where else it stands (format.md §5). */
import { counted, wordFor } from '../../report/dutch/counted.ts';
import type { NumberStatement, Report } from '../../report/model.ts';
import { allSections } from '../../report/places.ts';
import { placeName } from '../../report/questions/number-places.ts';
import { isInside } from '../../report/text/text.ts';
import { howCounted, numberInRegister } from '../glancing/counts.ts';
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
    ? { range: found.range, text: told(report, found.statement.about) }
    : undefined;
}

/** A line of *wie zaten aan tafel* without its number. */
function ofMissing(report: Report, offset: number): Help | undefined {
  for (const { entry, aanTafel } of allSections(report)) {
    for (const { id, fact } of entry?.lines ?? []) {
      const line = aanTafel?.[id];
      if (fact && line && 'saysMore' in line && !('list' in line) && !line.count && isInside(line.text, offset))
        return { range: line.text, text: told(report, fact) };
    }
  }
  return undefined;
}

function told(report: Report, about: About): string {
  const register = numberInRegister(report, about);
  const places = report.statements.filter((statement) => statement.about === about && statement.source !== 'register');
  const lines = places.map(
    ({ source, value }) =>
      `- ${placeName(report.template, source)}: ${value === register?.value ? value : `**${value}**`}`,
  );
  const others = lines.length > 0 ? ['Het staat in:', lines.join('\n')] : [];
  return [
    `**Aantal ${report.template.facts[about]?.many ?? about}**`,
    register ? howCounted(register) : noRegister(report, about),
    ...others,
  ].join('\n\n');
}

function noRegister({ header }: Report, about: About): string {
  const records = header.dialogen?.records ?? [];
  if (records.length === 0) return 'In de header staat geen lijst van dialogen om dit uit op te tellen.';
  const without = records.filter(({ deelnemers }) => !deelnemers).length;
  return about === 'deelnemers'
    ? `In de lijst van dialogen ontbreekt bij ${without} van de ${records.length} dialogen het aantal deelnemers.`
    : '';
}

/** The number word of a heading that counts the list under it. */
function ofIdeeen(report: Report, offset: number): Help | undefined {
  for (const { entry, heading, items } of allSections(report)) {
    const { telwoord } = heading.match ?? {};
    if (entry?.counts !== 'items' || !telwoord || !isInside(telwoord.range, offset)) continue;
    return {
      range: telwoord.range,
      text: `**Aantal ${entry.name}**\n\nDe lijst onder deze kop heeft ${counted(items.length, 'punt', 'punten')}.`,
    };
  }
  return undefined;
}

function ofAnnouncement({ announcements }: Report, offset: number): Help | undefined {
  const found = announcements.find(({ announced }) => isInside(announced.range, offset));
  if (!found) return undefined;
  const [one, many]: readonly [string, string] =
    found.of === 'kaders' ? ['kader', 'kaders'] : ['onderwerp', 'onderwerpen'];
  return {
    range: found.announced.range,
    text: `**Aangekondigd aantal**\n\nIn dit hoofdstuk ${wordFor(found.counted, 'staat', 'staan')} ${counted(found.counted, one, many)}.`,
  };
}
