/** Slips in numbers, places, theme and wording, and text that would be published by accident (format.md §4 and §5). */
import type { Report } from '../../server/src/report/model.ts';
import { allSections } from '../../server/src/report/places.ts';
import type { Prose, Range } from '../../server/src/report/text/text.ts';
import { sourceRange } from '../../server/src/report/text/text.ts';
import { insert, linesOf, remove, replace, type Slip, slip } from './slip.ts';

export const textSlips: readonly Slip[] = [
  slip('another number of dialogues', 'aantal-dialogen', function* ({ statements, text }) {
    for (const { about, source, range } of statements)
      if (about === 'dialogen' && source !== 'register')
        yield replace(range, /\d/.test(text.slice(range.start, range.end)) ? '19' : 'Negentien', {
          start: 0,
          end: text.length,
        });
  }),
  slip('another number of participants', 'aantal-deelnemers', function* ({ statements, header, text }) {
    for (const { about, source, range } of statements)
      if (about === 'deelnemers' && source !== 'register')
        for (const number of ['99', '1.099']) yield replace(range, number, { start: 0, end: text.length });
    for (const { deelnemers } of header.dialogen?.records ?? [])
      if (deelnemers) yield replace(deelnemers.range, '77', { start: 0, end: text.length });
  }),
  slip('another number of ideas', 'aantal-ideeen', function* (report) {
    for (const { entry, heading } of report.sections) {
      if (entry?.content !== 'numbered' || !heading.match?.telwoord) continue;
      yield replace(heading.match.telwoord.range, 'Negen', heading.range);
    }
  }),
  slip('another number announced', 'aantal-aangekondigd', function* ({ announcements, text }) {
    for (const { announced } of announcements) yield replace(announced.range, 'elf', { start: 0, end: text.length });
  }),
  slip('another theme', 'thema-verschilt', function* ({ statements, text }) {
    for (const { about, range } of statements)
      if (about === 'thema') yield replace(range, 'gezond eten', { start: 0, end: text.length });
  }),
  slip('another host on the card', 'gemeentes-verschillen', function* (report) {
    for (const { value, range } of hosts(report)) {
      yield replace(range, value === 'Almelo' ? 'Borne' : 'Almelo', { start: 0, end: report.text.length });
    }
  }),
  slip('a host twice', '*', function* (report) {
    for (const { value, range } of hosts(report)) {
      const other = hosts(report).find((one) => one.value !== value);
      if (other) yield replace(range, other.value, { start: 0, end: report.text.length });
    }
  }),
  slip('a host mistyped', 'gemeente-onbekend gemeente-schrijfwijze', function* (report) {
    for (const { value, range } of [
      ...hosts(report),
      ...(report.header.dialogen?.records.flatMap(({ gemeenten }) => gemeenten) ?? []),
    ]) {
      if (value.length > 5)
        yield replace(range, value.slice(0, 3) + value.slice(4), { start: 0, end: report.text.length });
      yield replace(range, value.toLowerCase(), { start: 0, end: report.text.length });
    }
  }),
  slip('hosts with & or only commas', 'gemeentes-opsomming', function* (report) {
    const line = hostLine(report);
    if (!line) return;
    const text = report.text.slice(line.list.start, line.list.end);
    const last = text.lastIndexOf(' en ');
    for (const sign of [' & ', ', '])
      yield replace({ start: line.list.start + last, end: line.list.start + last + 4 }, sign, line.text);
    yield insert(line.list.end, '.', line.text);
  }),
  slip('an item of the card without its topic', 'onderwerp-zonder-kaart kaart-zonder-onderwerp', function* (report) {
    for (const section of allSections(report)) {
      if (
        !section.entry?.counterpart ||
        section.items.length < 2 ||
        report.announcements.some(({ announced }) => within(announced.range, section.range))
      )
        continue;
      for (const item of section.items) {
        const block = linesOf(report.text, { start: item.range.start, end: item.range.end });
        if (item.quotes.length === 0) yield remove(block, { start: 0, end: report.text.length });
      }
    }
  }),
  slip('items with and without a full stop', 'lijst-slotpunt', function* (report) {
    for (const { items } of allSections(report)) {
      const ends = items.filter(({ text }) => text.plain.endsWith('.'));
      if (ends.length !== items.length || items.length < 3) continue;
      for (const { text } of items)
        yield remove({ start: text.range.end - 1, end: text.range.end }, { start: 0, end: report.text.length });
    }
  }),
  slip('punctuation twice', 'leestekens-dubbel', function* (report) {
    for (const { prose, range } of sentences(report)) {
      for (const sign of ['..', ',,', ' ,', ' .', ',...']) {
        const comma = prose.plain.indexOf(', ');
        const at = comma === -1 ? undefined : sourceRange(prose, comma, comma + 1);
        if (at && sign !== '..' && sign !== ' .') yield replace(at, sign, range);
        const stop = prose.plain.indexOf('. ');
        const end = stop === -1 ? undefined : sourceRange(prose, stop, stop + 1);
        if (end && (sign === '..' || sign === ' .')) yield replace(end, sign, range);
      }
    }
  }),
  slip('a parenthesis that is not closed', 'haakjes-ongelijk', function* (report) {
    for (const { word, range } of words(report)) yield insert(word.start, '(', range);
  }),
  slip('bold that is not closed', '*', function* (report) {
    for (const { word, range } of words(report)) yield insert(word.start, '**', range);
  }),
  slip('a comment', '*', function* (report) {
    for (const { word, range } of words(report)) yield insert(word.start, '<!-- nakijken --> ', range);
    for (const { range } of report.sections)
      yield insert(range.end, '\n\n<!-- nakijken\n\nen aanvullen -->', { start: range.end, end: range.end + 40 });
  }),
  slip('a comment of another program', '*', function* (report) {
    for (const text of ['%%nakijken%% ', '{>>nakijken<<} ', '{++erbij++} ', '{--weg--} '])
      for (const { word, range } of words(report).slice(0, 10)) yield insert(word.start, text, range);
  }),
  slip('what a report cannot hold, in a sentence', '*', function* (report) {
    for (const text of ['~~weg~~ ', '<br> ', '<b>vet</b> ', '`code` ', '![foto](foto.png) ', 'iets[^1] '])
      for (const { word, range } of words(report).slice(0, 10)) yield insert(word.start, text, range);
  }),
  slip('a table', '*', function* (report) {
    for (const { range } of chapters(report))
      yield insert(range.end, '\n\n| a | b |\n| --- | --- |\n| 1 | 2 |', { start: range.end, end: range.end + 40 });
  }),
  slip('a conflict', '*', function* (report) {
    for (const { range } of chapters(report))
      yield insert(range.end, '\n\n<<<<<<< HEAD\nDe ene zin.\n=======\nDe andere zin.\n>>>>>>> main', {
        start: range.end,
        end: range.end + 70,
      });
  }),
  slip('a control character', '*', function* (report) {
    for (const sign of ['\u0007', '\u0000', '\u202e', '\u0085'])
      for (const { word, range } of words(report).slice(0, 10)) yield insert(word.start, sign, range);
  }),
  slip('code by four spaces', 'codeblok', function* (report) {
    for (const { paragraphs } of chapters(report)) {
      for (const { range } of paragraphs) {
        // After a list, four spaces continue its last item.
        const above = report.text.slice(0, range.start).trimEnd().split('\n').at(-1) ?? '';
        if (!/^(?:[-*+]|\d+\.) /.test(above)) yield insert(range.start, '    ', range);
      }
    }
  }),
];

function chapters(report: Report) {
  return report.sections.filter(({ entry }) => entry?.content === 'prose');
}

function hostLine(report: Report) {
  return report.sections.find(({ aanTafel }) => aanTafel)?.aanTafel?.hosts;
}

function hosts(report: Report) {
  return hostLine(report)?.gemeenten ?? [];
}

function within({ start, end }: Range, outer: Range): boolean {
  return outer.start <= start && end <= outer.end;
}

/** Running text: paragraphs of sections and items. */
function sentences(report: Report): readonly { readonly prose: Prose; readonly range: Range }[] {
  return allSections(report)
    .filter(({ aanTafel }) => !aanTafel)
    .flatMap(({ paragraphs, items }) => [...paragraphs, ...items.map(({ text }) => text)])
    .map((prose) => ({ prose, range: prose.range }));
}

/** A word in the middle of each piece of running text. */
function words(report: Report): readonly { readonly word: Range; readonly range: Range }[] {
  return sentences(report).flatMap(({ prose, range }) => {
    const match = [...prose.plain.matchAll(/(?<=\p{Ll} )\p{Ll}{3,}(?= \p{Ll})/gu)].at(-1);
    return match ? [{ word: sourceRange(prose, match.index, match.index + match[0].length), range }] : [];
  });
}
