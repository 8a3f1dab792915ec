import type { AanTafel, Item, Report, Section } from '../../report/model.ts';
import { countLine, hostsLine } from '../../report/parts/aan-tafel.ts';
import { allSections, filledItems } from '../../report/places.ts';
import { knownOf, numberKnown } from '../../report/skeleton.ts';
import type { TemplateLine } from '../../report/template.ts';
import type { Edit } from '../../report/text/edits.ts';
import { type Range, shorten, sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';

export const aanTafelRegel: Rule = {
  code: 'aan-tafel-regel',
  kind: 'form',
  title: 'Een regel van ‘Wie zaten aan tafel?’ ontbreekt of is anders geschreven',
  why: 'De aantallen staan groot op de kaart; ze worden gelezen uit drie regels met een vaste vorm.',
  wrong: text`
    ## Wie zaten aan tafel?

    - {{6 keer een gesprek}}
    - 47 deelnemers totaal
    - Hosts kwamen uit de volgende gemeentes: Emmen en Borne
  `,
  right: text`
    ## Wie zaten aan tafel?

    - 6 gesprekken
    - 47 deelnemers totaal
    - Hosts kwamen uit de volgende gemeentes: Emmen en Borne
  `,

  *check(report) {
    for (const section of allSections(report)) {
      const { entry, aanTafel, items } = section;
      if (!entry?.lines || !aanTafel || filledItems(items).length === 0) continue;
      for (const line of entry.lines) {
        const found = aanTafel[line.id];
        if (!found?.expected) continue;
        const shown = short(report.text.slice(found.text.start, found.text.end));
        const form = short(found.expected);
        const guess = line.id !== 'hosts' && found.saysMore && !aanTafel[line.id]?.count;
        yield {
          range: found.text,
          message: guess
            ? `Hier staat ‘${shown}’; schrijf één getal: ‘${short(line.many.replace('{n}', '…'))}’.`
            : `Hier staat ‘${shown}’; schrijf ${found.saysMore ? 'alleen ' : ''}‘${form}’.`,
          // A line that says more than the form would lose that, so it is left to the writer.
          fixes: found.saysMore
            ? []
            : [
                {
                  title: `Maak er ‘${form}’ van`,
                  edits: [formEdit(aanTafel, line, found.expected, report)],
                  changes: 'words',
                },
              ],
        };
      }
      const missing = entry.lines.filter(({ id }) => !aanTafel[id]);
      if (missing.length > 0) yield foundMissing(section, missing, report);
    }
  },
};

/** The names stay as typed, unless a Markdown mark opens before them. */
function formEdit({ hosts, ...counts }: AanTafel, line: TemplateLine, expected: string, report: Report): Edit {
  if (line.id !== 'hosts') return { range: counts[line.id]?.text ?? at(0), text: expected };
  const names = hosts?.gemeenten[0]?.range;
  const { start = 0, end = 0 } = hosts?.text ?? {};
  if (!names || /[*_[\]`\\&]/.test(report.text.slice(start, names.start)))
    return { range: { start, end }, text: expected };
  const [head = ''] = (hosts.gemeenten.length === 1 ? line.one : line.many).split('{gemeentes}');
  return { range: { start, end: names.start }, text: head };
}

/** One finding, however many lines are missing: the list is not complete. */
function foundMissing(section: Section, missing: readonly TemplateLine[], report: Report): Found {
  const known = knownOf(report);
  const forms = missing.map(({ many }) => `‘${short(many.replace('{n}', '…').replace('{gemeentes}', '…'))}’`);
  const texts = missing.map((line) =>
    line.id === 'hosts'
      ? hostsLine(line, known.gemeenten)
      : countLine(line, line.fact && numberKnown(known, line.fact)),
  );
  const edits = missing.map((line, index) => lineAt(section, line, texts[index] ?? ''));
  const places = [...new Set(edits.map(({ range }) => range.start))];
  const one = missing.length === 1;
  return {
    range: section.heading.range,
    message: one
      ? `De regel ${forms[0]} ontbreekt.`
      : `Deze regels ontbreken: ${forms.map((form) => form.replace(/^‘Hosts.*/, '‘Hosts kwamen uit …’')).join(' en ')}.`,
    fixes: [
      {
        title: one ? `Voeg ‘${short(texts[0] ?? '')}’ toe` : `Voeg deze ${missing.length} regels toe`,
        // Lines that go to one place are one edit, in their order.
        edits: places.map((place) => ({
          range: at(place),
          text: edits
            .filter(({ range }) => range.start === place)
            .map(({ text }) => text)
            .join(''),
        })),
      },
    ],
  };
}

/** A new bullet before the first line that belongs after it, else at the end of the list. */
function lineAt({ items, entry, aanTafel }: Section, line: TemplateLine, text: string): Edit {
  const lines = entry?.lines ?? [];
  const later = lines.slice(lines.indexOf(line) + 1).flatMap(({ id }) => aanTafel?.[id]?.item ?? []);
  const next = later.length > 0 ? Math.min(...later.map(({ start }) => start)) : undefined;
  if (next !== undefined) return { range: at(next), text: `- ${text}\n` };
  const last = items.at(-1);
  return { range: at(last ? endOf(last) : 0), text: `\n- ${text}` };
}

function endOf({ text, mark }: Item): number {
  return text.plain === '' ? mark.end : sourceRange(text, 0, text.plain.length).end;
}

function at(offset: number): Range {
  return { start: offset, end: offset };
}

function short(text: string): string {
  return shorten(text, 50);
}
