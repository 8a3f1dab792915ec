/** What a report says of its own numbers and theme, with the place of each (format.md §5). The rules only compare. */

import { unquoted } from '../dutch/marks.ts';
import { doublesIn } from '../dutch/organisaties.ts';
import { parseTelwoord } from '../dutch/telwoorden.ts';
import type { Announcement, Header, Part, Section, Statement } from '../model.ts';
import { kadersOf } from '../places.ts';
import type { FactId, StatementSource, Template } from '../template.ts';
import { remembered } from '../text/remembered.ts';
import { type Located, type Prose, sourceRange } from '../text/text.ts';
import { announcementsIn } from './announcements.ts';
import { builtOf } from './built-of.ts';
import { type Form, mayHold, sentenceForm } from './forms.ts';
import { themaAmong, themaIn } from './listed-thema.ts';

interface Said {
  readonly statements: readonly Statement[];
  readonly announcements: readonly Announcement[];
}

export function readStatements(header: Header, parts: readonly Part[], { facts, announces }: Template): Said {
  const statements: Statement[] = [];
  const announcements: Announcement[] = [];
  addHeader();
  for (const part of parts) {
    addThema(part.heading, 'titel');
    addListed(part);
    if (announces) announcements.push(...announcementsIn(part, announces));
    for (const paragraph of part.paragraphs) {
      for (const form of formsIn(part.entry.lead?.sentences ?? NO_SENTENCES)(paragraph.plain))
        addSaid(paragraph, form, undefined, 'zin');
      for (const form of formsIn(part.entry.sentences)(paragraph.plain)) addSaid(paragraph, form, undefined, 'tekst');
    }
    for (const section of part.sections) addSection(section, part);
    addNames(part);
  }
  const built = builtOf(facts, parts);
  if (built) statements.push(built);
  return { statements, announcements };

  function addHeader(): void {
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
    // A sum says something only when every record has its number.
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

  /** A kader with names says how many there are; two of them say nothing for certain. */
  function addNames(part: Part): void {
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

  function addSection(section: Section, part: Part): void {
    const { entry, heading, aanTafel } = section;
    addThema(heading, 'kop');
    addListed(section);
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
      if (fact && line && 'count' in line && line.count)
        statements.push({ about: fact, ...line.count, source: 'regel' });
    }
    for (const paragraph of section.paragraphs) {
      for (const form of formsIn(entry?.sentences ?? NO_SENTENCES)(paragraph.plain))
        addSaid(paragraph, form, section, 'zin');
      for (const form of formsIn(part.entry.sentences)(paragraph.plain)) addSaid(paragraph, form, section, 'tekst');
    }
    for (const inner of section.sections) addSection(inner, part);
  }

  function addThema(heading: Section['heading'] | undefined, source: StatementSource): void {
    const thema = heading?.match?.thema;
    if (thema) statements.push({ about: 'thema', value: thema.value, range: thema.range, source });
    const vervolg = header.thema && heading?.match?.own?.vervolg;
    const named = vervolg && themaIn(vervolg, header.thema?.value ?? '');
    if (named) statements.push({ about: 'thema', ...named, source });
  }

  /** The item of a list of themes that is the theme of this report. */
  function addListed({ lists }: Part | Section): void {
    const thema = header.readable ? header.thema?.value : undefined;
    for (const { entry, items } of lists) {
      const listed = entry?.holdsThema && thema !== undefined ? themaAmong(items, thema) : undefined;
      if (listed) statements.push({ about: 'thema', ...listed, source: 'regel' });
    }
  }

  function addSaid(
    paragraph: Prose,
    { expression }: Form,
    section: Section | undefined,
    source: StatementSource,
  ): void {
    expression.lastIndex = 0;
    for (let match = expression.exec(paragraph.plain); match; match = expression.exec(paragraph.plain)) {
      for (const [name, indices] of Object.entries(match.indices?.groups ?? {})) {
        if (!indices) continue;
        const [from, to] = indices;
        const text = paragraph.plain.slice(from, to);
        const range = sourceRange(paragraph, from, to);
        if (name === 'thema') {
          if (!statements.some((other) => other.range.start === range.start))
            statements.push({ about: 'thema', value: unquoted(text), range, source });
          continue;
        }
        const value = isBareEen(text) ? undefined : parseTelwoord(text);
        if (value === undefined || statements.some((other) => other.range.start === range.start)) continue;
        if (name === 'onderwerpen' || name === 'kaders') announce({ value, range }, name, section);
        else if (name in facts) statements.push({ about: name as FactId, value, range, source });
      }
    }
  }

  function announce(announced: Announcement['announced'], of: Announcement['of'], section: Section | undefined): void {
    if (!section) return;
    const first = section.items[0]?.range.start;
    // In front of the topics a number announces them; behind or between them it is about something else.
    if (of === 'onderwerpen' && (first === undefined || announced.range.start > first)) return;
    if (of === 'kaders' && section.kaders.length === 0) return;
    if (announcements.some((other) => other.announced.range.start === announced.range.start)) return;
    const places = (of === 'kaders' ? section.kaders : section.items).map(({ range }) => range);
    announcements.push({ announced, of, counted: places.length, places });
  }
}

/** Not while a placeholder stands for names, nor where the list says that it is not all: `en anderen`, `e.a.`. */
function isWhole(names: readonly Located<string>[]): boolean {
  return !names.some(
    ({ value }) => value.includes('<') || /(?:^|\s)(?:en anderen|e\.a\.?|enz\.?|etc\.?|enzovoort)$/i.test(value),
  );
}

/** `een` is an article more often than a number; in running text only `één` counts. */
function isBareEen(text: string): boolean {
  return text.toLowerCase() === 'een';
}

/** Which of these sentences of the template a paragraph may hold; nearly always none, so that is looked up and not looked for. */
function formsIn(sentences: readonly string[]): (plain: string) => readonly Form[] {
  const known = FORMS.get(sentences);
  if (known) return known;
  const forms = sentences.map(sentenceForm);
  const found = remembered((plain: string) => {
    const lower = plain.toLowerCase();
    return forms.filter((form) => mayHold(form, lower));
  });
  FORMS.set(sentences, found);
  return found;
}

/** By the list itself: it is the template's and stays. */
const FORMS = new WeakMap<readonly string[], (plain: string) => readonly Form[]>();
const NO_SENTENCES: readonly string[] = [];
