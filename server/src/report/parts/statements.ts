/** What a report says about its own numbers and theme, with the place of each (format.md §5). Rules only compare. */

import { doublesIn } from '../dutch/organisaties.ts';
import type { Header } from '../header-model.ts';
import type { Announcement, Part, Section, Statement } from '../model.ts';
import { kadersOf } from '../places.ts';
import type { StatementSource, Template } from '../template.ts';
import type { Located } from '../text/text.ts';
import { announcementsIn } from './announcements.ts';
import { builtOf } from './built-of.ts';
import { themaAmong, themaIn } from './listed-thema.ts';
import { addSaid, type Saying } from './said.ts';

interface StatementContext {
  readonly statements: readonly Statement[];
  readonly announcements: readonly Announcement[];
}

export function readStatements(
  header: Header,
  parts: readonly Part[],
  { facts, announces }: Template,
): StatementContext {
  const said: Saying = { header, facts, announces, statements: [], announcements: [] };
  addHeader(said);
  for (const part of parts) addPart(said, part);
  const built = builtOf(facts, parts);
  if (built) said.statements.push(built);
  const { statements, announcements } = said;
  return { statements, announcements };
}

function addHeader({ header, facts, statements }: Saying): void {
  if (!header.readable) return;
  if (header.thema)
    statements.push({ about: 'thema', value: header.thema.value, range: header.thema.range, source: 'header' });
  if (header.deelnemers && facts.deelnemers)
    statements.push({ about: 'deelnemers', ...header.deelnemers, source: 'header' });
  const { dialogen } = header;
  if (!dialogen || dialogen.records.length === 0) return;
  if (dialogen.whole && facts.dialogen?.register === 'count')
    statements.push({ about: 'dialogen', value: dialogen.records.length, range: dialogen.key, source: 'register' });
  const counts = dialogen.records.map(({ deelnemers }) => deelnemers?.value);
  // A sum means nothing unless every record has its number.
  if (dialogen.whole && facts.deelnemers?.register === 'sum' && counts.every((count) => count !== undefined)) {
    statements.push({
      about: 'deelnemers',
      value: counts.reduce((sum, count) => sum + count, 0),
      range: dialogen.key,
      source: 'register',
      parts: counts,
    });
  }
}

function addPart(said: Saying, part: Part): void {
  addThema(said, part.heading, 'titel');
  addListed(said, part);
  if (said.announces) said.announcements.push(...announcementsIn(part, said.announces));
  for (const paragraph of part.paragraphs) {
    addSaid(said, paragraph, part.entry.lead?.sentences, 'zin');
    for (const { forms } of part.entry.lead?.fixed ?? []) addSaid(said, paragraph, forms, 'zin');
    addSaid(said, paragraph, part.entry.sentences, 'tekst');
  }
  for (const section of part.sections) addSection(said, section, part);
  addNames(said, part);
}

/** A kader with names says how many there are; two such kaders say nothing for certain. */
function addNames({ statements }: Saying, part: Part): void {
  for (const entry of part.entry.kaderEntries ?? []) {
    const [kader, ...others] = kadersOf(part).filter((one) => one.entry === entry);
    const names = kader?.names ?? [];
    if (!entry.counts || !kader?.title || others.length > 0 || names.length === 0 || !isWhole(names)) continue;
    statements.push({
      about: entry.counts,
      value: names.length - doublesIn(names).length,
      range: kader.title.text.range,
      source: 'kader',
    });
  }
}

function addSection(said: Saying, section: Section, part: Part): void {
  const { entry, heading, aanTafel } = section;
  const { statements, announcements, announces } = said;
  addThema(said, heading, 'kop');
  addListed(said, section);
  if (announces) announcements.push(...announcementsIn(section, announces));
  if (heading.match?.telwoord && entry?.counts && entry.counts !== 'items') {
    statements.push({
      about: entry.counts,
      value: heading.match.telwoord.value,
      range: heading.match.telwoord.range,
      source: 'kop',
    });
  }
  for (const { id, fact } of entry?.lines ?? []) {
    const line = aanTafel?.[id];
    if (fact && line && 'count' in line && line.count) statements.push({ about: fact, ...line.count, source: 'regel' });
  }
  for (const paragraph of section.paragraphs) {
    addSaid(said, paragraph, entry?.sentences, 'zin', section);
    addSaid(said, paragraph, part.entry.sentences, 'tekst', section);
  }
  for (const inner of section.sections) addSection(said, inner, part);
}

function addThema(
  { header, statements }: Saying,
  heading: Section['heading'] | undefined,
  source: StatementSource,
): void {
  const thema = heading?.match?.thema;
  if (thema) statements.push({ about: 'thema', value: thema.value, range: thema.range, source });
  const vervolg = header.thema && heading?.match?.own?.vervolg;
  const named = vervolg && themaIn(vervolg, header.thema?.value ?? '');
  if (named) statements.push({ about: 'thema', ...named, source });
}

/** The item in a list of themes that is the theme of this report. */
function addListed({ header, statements }: Saying, { lists }: Part | Section): void {
  const thema = header.readable ? header.thema?.value : undefined;
  for (const { entry, items } of lists) {
    const listed = entry?.holdsThema && thema !== undefined ? themaAmong(items, thema) : undefined;
    if (listed) statements.push({ about: 'thema', ...listed, source: 'regel' });
  }
}

/** Not if a placeholder stands for names, nor if the list says that it is incomplete: `en anderen`, `e.a.`. */
function isWhole(names: readonly Located<string>[]): boolean {
  return !names.some(
    ({ value }) => value.includes('<') || /(?:^|\s)(?:en anderen|e\.a\.?|enz\.?|etc\.?|enzovoort)$/i.test(value),
  );
}
