/** Slips in what the template requires: titles, sections, headings, lists, kaders (format.md §2 and §3). */
import type { Heading, Item, Report, Section } from '../../server/src/report/model.ts';
import { allSections, bodyOf, cardOf, cardQuotes } from '../../server/src/report/places.ts';
import { contains, type Range } from '../../server/src/report/text/text.ts';
import { insert, linesOf, remove, replace, type Slip, slip } from './slip.ts';

export const templateSlips: readonly Slip[] = [
  slip('a section is gone', 'sectie-ontbreekt', function* (report) {
    for (const section of required(report)) {
      if (!holdsTheOnly(report, section)) yield remove(blockOf(report, section), wide(report));
    }
  }),
  slip('part two is gone', 'deel-twee-ontbreekt', function* ({ parts: [, deelTwee], text }) {
    if (deelTwee) yield remove({ start: deelTwee.range.start, end: text.length }, { start: 0, end: text.length });
  }),
  slip('a section is empty', 'sectie-leeg', function* (report) {
    for (const section of required(report))
      if (!holdsTheOnly(report, section))
        yield remove({ start: section.heading.range.end, end: section.range.end }, section.heading.range);
  }),
  slip('a section stands twice', 'sectie-dubbel', function* (report) {
    for (const section of required(report)) {
      const block = blockOf(report, section);
      if (!holdsTheOnly(report, section))
        yield insert(block.end, `${report.text.slice(block.start, section.range.end)}\n\n`, {
          start: block.start,
          end: block.end + 40,
        });
    }
  }),
  slip('two sections change places', 'sectie-volgorde', function* (report) {
    for (const part of [cardOf(report), bodyOf(report)]) {
      const sections = part?.sections ?? [];
      for (const [index, section] of sections.entries()) {
        const next = sections[index + 1];
        if (!next || section.entry?.anywhereBefore || next.entry?.anywhereBefore) continue;
        const [one, other] = [blockOf(report, section), blockOf(report, next)];
        const range = { start: one.start, end: next.range.end };
        yield replace(
          range,
          `${report.text.slice(other.start, next.range.end)}\n\n${report.text.slice(one.start, section.range.end)}`,
          range,
        );
      }
    }
  }),
  slip('a heading that is no section', 'sectie-onbekend', function* (report) {
    for (const { heading, range } of report.sections) {
      yield insert(range.end, `\n\n## Tot slot nog iets anders\n\nWij danken iedereen.`, {
        start: range.end,
        end: range.end,
      });
      yield {
        ...insert(heading.range.start, '## Kwartaalcijfers\n\nEr is meer.\n\n'),
        at: { start: heading.range.start, end: heading.range.start },
      };
    }
  }),
  slip('a heading gets another name', 'sectie-onbekend titel-afwijkend sectie-ontbreekt', function* (report) {
    for (const { heading } of required(report))
      yield replace(textOf(heading), 'Kwartaalcijfers van het bedrijf', { start: 0, end: report.text.length });
  }),
  slip('a title is written otherwise', 'titel-afwijkend thema-verschilt kop-afwijkend', function* ({ parts }) {
    for (const part of parts) {
      if (!part.heading) continue;
      const range = textOf(part.heading);
      yield replace(range, 'Ons verslag');
      yield replace(range, part.heading.text.plain.replace('hema', 'ehma'));
    }
  }),
  slip('a heading in capitals, without a hyphen or with a colon', 'kop-afwijkend', function* (report) {
    for (const heading of [
      ...required(report).map((section) => section.heading),
      cardOf(report)?.heading,
      bodyOf(report)?.heading,
    ]) {
      if (heading?.match?.how !== 'exact') continue;
      const range = textOf(heading);
      const plain = heading.text.plain;
      yield replace(range, plain.toUpperCase());
      yield replace(range, `${plain}:`);
      if (/\p{L}-\p{L}/u.test(plain) && !plain.startsWith('Knel-')) yield replace(range, plain.replace('-', ' '));
      if (plain.endsWith('?')) yield replace(range, plain.slice(0, -1));
    }
  }),
  slip('a heading with a letter wrong', 'kop-afwijkend sectie-onbekend titel-afwijkend', function* (report) {
    for (const { heading, entry } of required(report)) {
      if (entry?.heading.startsWith('{')) continue;
      const word = /\p{L}{6,}/u.exec(heading.text.plain);
      if (!word) continue;
      const range = textOf(heading);
      const at = range.start + word.index;
      yield replace({ start: at + 2, end: at + 4 }, `${word[0][3]}${word[0][2]}`, heading.range);
    }
  }),
  slip('a heading is underlined', 'kop-setext', function* (report) {
    for (const { heading } of required(report)) yield replace(heading.range, `${heading.text.plain}\n---`);
  }),
  slip('a heading one level too deep', '*', function* (report) {
    for (const heading of headings(report)) yield insert(heading.range.start, '#', heading.range);
  }),
  slip('a heading one level too high', '*', function* (report) {
    for (const heading of headings(report))
      if (heading.level > 1) yield remove({ start: heading.range.start, end: heading.range.start + 1 }, heading.range);
  }),
  slip('a heading without its signs', '*', function* (report) {
    for (const heading of headings(report))
      yield remove({ start: heading.range.start, end: heading.range.start + heading.level + 1 }, heading.range);
  }),
  slip('a heading without its space', '*', function* (report) {
    for (const heading of headings(report))
      yield remove(
        { start: heading.range.start + heading.level, end: heading.range.start + heading.level + 1 },
        heading.range,
      );
  }),
  slip('another space in a heading', '*', function* (report) {
    for (const space of ['\u00a0', '\u202f', '\u3000', '\u2009'])
      for (const heading of headings(report)) {
        const at = heading.range.start + heading.level;
        yield replace({ start: at, end: at + 1 }, space, heading.range);
      }
  }),
  slip('a sign without width before a heading', '*', function* (report) {
    for (const sign of ['\u200b', '\ufeff', '\u2060'])
      for (const heading of headings(report)) yield insert(heading.range.start, sign, heading.range);
  }),
  slip('knel and kiem without headings', 'kiem-zonder-kop', function* (report) {
    const outer = cardOf(report)?.sections.find(({ entry }) => entry?.content === 'sections');
    if (!outer) return;
    const [knel, kiem] = outer.sections;
    if (!knel || !kiem || outer.sections.some(({ quotes }) => quotes.length > 0)) return;
    yield {
      edits: [
        ...[knel, kiem].map(({ heading }) => ({ range: linesOf(report.text, heading.range), text: '' })),
        ...kiem.items.map(({ mark }) => ({ range: mark, text: '+' })),
      ],
      at: outer.range,
    };
  }),
  slip('ideas with bullets', 'ideeen-niet-genummerd', function* (report) {
    for (const { entry, items, range } of report.sections)
      if (entry?.content === 'numbered')
        yield { edits: items.map(({ mark }) => ({ range: mark, text: '-' })), at: range };
  }),
  slip('a line at the table is gone', 'aan-tafel-regel', function* (report) {
    for (const { items, range } of tables(report))
      for (const item of items) yield remove(linesOf(report.text, item.range), range);
  }),
  slip('a line at the table in other words', 'aan-tafel-regel', function* (report) {
    for (const { aanTafel } of tables(report)) {
      for (const line of [aanTafel?.gesprekken, aanTafel?.deelnemers]) {
        if (!line?.count) continue;
        const { start, end } = line.text;
        yield replace(
          { start: line.count.range.end, end },
          report.text.slice(line.count.range.end, end).replace(' totaal', ''),
          { start, end },
        );
        yield insert(start, 'ongeveer ', { start, end });
        yield insert(end, ', waarvan 2 online', { start, end });
      }
    }
  }),
  slip('an open kader', 'kader-open', function* (report) {
    for (const { close, range } of report.kaders) {
      if (close) yield remove(linesOf(report.text, close), range);
    }
  }),
  slip('a kader without a title', 'kader-zonder-titel', function* (report) {
    for (const { title, range } of report.kaders) if (title) yield remove(linesOf(report.text, title.range), range);
  }),
  slip('a kader in a kader', '*', function* (report) {
    for (const { paragraphs, range } of report.kaders)
      for (const paragraph of paragraphs)
        yield insert(paragraph.range.start, ':::kader\n### Binnenin\n\nMet tekst.\n:::\n\n', range);
  }),
  slip('a placeholder is left', 'nog-invullen', function* (report) {
    for (const item of report.sections.flatMap(({ items }) => items).slice(0, 12))
      yield insert(item.text.range.end, ' <toelichting>', item.range);
  }),
  slip('a bullet without its space', '*', function* (report) {
    for (const { mark, range } of listed(report)) yield remove({ start: mark.end, end: mark.end + 1 }, range);
  }),
  slip('another sign for a bullet', '*', function* (report) {
    for (const sign of ['–', '•', '→', '·', 'o', '\uf0b7'])
      for (const { mark, marker, range } of listed(report)) if (marker !== '1') yield replace(mark, sign, range);
  }),
  slip('another space behind a bullet', '*', function* (report) {
    for (const space of ['\u00a0', '\u202f'])
      for (const { mark, range } of listed(report)) yield replace({ start: mark.end, end: mark.end + 1 }, space, range);
  }),
  slip('a sign without width before a bullet', '*', function* (report) {
    for (const { mark, range } of listed(report)) yield insert(mark.start, '\u200b', range);
  }),
];

function listed(report: Report): readonly Item[] {
  return allSections(report).flatMap(({ items }) => items);
}

function tables(report: Report): readonly Section[] {
  return report.sections.filter(({ aanTafel }) => aanTafel);
}

function required(report: Report): readonly Section[] {
  return allSections(report).filter(({ entry }) => entry?.required);
}

function headings(report: Report): readonly Heading[] {
  return [...report.titles, ...required(report).map(({ heading }) => heading)];
}

function textOf({ range, level }: Heading): Range {
  return { start: range.start + level + 1, end: range.end };
}

/** From its heading to the next one of the same or a higher level. */
function blockOf({ text }: Report, { range, heading }: Section): Range {
  const rest = text.slice(range.end);
  const next = new RegExp(`^#{1,${heading.level}} `, 'm').exec(rest);
  return { start: range.start, end: next ? range.end + next.index : text.length };
}

/** Without this section, would more be missing: the card's quote, its original, or the only quote of a dialogue? */
function holdsTheOnly(report: Report, { range }: Section): boolean {
  const own = report.quotes.filter((quote) => contains(range, quote.range));
  const others = report.quotes.filter((quote) => !own.includes(quote));
  const onCard = cardQuotes(report);
  return own.some(
    ({ words, dialoog }) =>
      onCard.some((quote) => quote.words === words) ||
      (dialoog && !others.some((quote) => quote.dialoog?.value === dialoog.value)),
  );
}

function wide({ text }: Report): Range {
  return { start: 0, end: text.length };
}
