import { countLine, hostsLine } from '../report/aan-tafel.ts';
import type { Section } from '../report/model.ts';
import { allSections } from '../report/places.ts';
import { knownOf } from '../report/skeleton.ts';
import { type Range, sourceRange } from '../report/text.ts';
import type { Edit, Rule } from './rule.ts';

export const aanTafelRegel: Rule = {
  code: 'aan-tafel-regel',
  kind: 'form',
  title: 'Een regel van ‘Wie zaten aan tafel?’ ontbreekt of is anders geschreven',
  why: 'De aantallen staan groot op de kaart; ze worden gelezen uit drie regels met een vaste vorm.',
  wrong: '## Wie zaten aan tafel?\n\n- {{6 keer een gesprek}}\n- 47 deelnemers totaal\n- Hosts kwamen uit de volgende gemeentes: Emmen en Borne\n',
  right: '## Wie zaten aan tafel?\n\n- 6 gesprekken\n- 47 deelnemers totaal\n- Hosts kwamen uit de volgende gemeentes: Emmen en Borne\n',

  *check(report) {
    const known = knownOf(report);
    for (const section of allSections(report)) {
      const { entry, aanTafel, items, heading } = section;
      if (!entry?.lines || !aanTafel || items.length === 0) continue;
      for (const line of entry.lines) {
        const found = aanTafel[line.id];
        const shown = found && report.text.slice(found.text.start, found.text.end);
        if (found?.expected) {
          yield {
            range: found.text,
            message: `Hier staat ‘${short(shown ?? '')}’; schrijf ‘${short(found.expected)}’.`,
            fixes: [{ title: `Maak er ‘${short(found.expected)}’ van`, edits: [{ range: found.text, text: found.expected }] }],
          };
        }
        if (found) continue;
        const text = line.id === 'hosts' ? hostsLine(line, known.gemeenten) : countLine(line, line.id === 'gesprekken' ? known.dialogen : known.deelnemers);
        yield {
          range: heading.range,
          message: `De regel ‘${short(line.many.replace('{n}', '…').replace('{gemeentes}', '…'))}’ ontbreekt.`,
          fixes: [{ title: `Voeg ‘${short(text)}’ toe`, edits: [lineAt(section, entry.lines.indexOf(line), text)] }],
        };
      }
    }
  },
};

/** A new bullet before the first line that belongs behind it, else at the end of the list. */
function lineAt({ items, entry, aanTafel }: Section, index: number, text: string): Edit {
  const later = (entry?.lines ?? []).slice(index + 1).flatMap(({ id }) => aanTafel?.[id]?.item ?? []);
  const next = later.length > 0 ? Math.min(...later.map(({ start }) => start)) : undefined;
  if (next !== undefined) return { range: at(next), text: `- ${text}\n` };
  const last = items.at(-1);
  const end = last ? (last.text.plain === '' ? last.mark.end : sourceRange(last.text, 0, last.text.plain.length).end) : 0;
  return { range: at(end), text: `\n- ${text}` };
}

function at(offset: number): Range {
  return { start: offset, end: offset };
}

function short(text: string): string {
  return text.length > 50 ? `${text.slice(0, 48)}…` : text;
}
