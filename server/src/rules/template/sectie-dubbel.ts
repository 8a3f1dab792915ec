import type { Section } from '../../report/model.ts';
import { withInner } from '../../report/places.ts';
import type { TemplateSection } from '../../report/template.ts';
import { insertBlock, removeBlock } from '../../report/text/block-edits.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Found, Rule } from '../rule.ts';

export const sectieDubbel: Rule = {
  code: 'sectie-dubbel',
  kind: 'form',
  title: 'Een sectie staat er twee keer',
  why: 'Elke sectie van het sjabloon komt één keer voor; wat onder de tweede staat, telt niet mee.',
  wrong: text`
    ## Dromen

    - Een bus die rijdt.

    {{## Dromen}}

    - Een trein die stopt.
  `,
  right: text`
    ## Dromen

    - Een bus die rijdt.
    - Een trein die stopt.
  `,

  *check(report) {
    for (const part of report.parts) {
      yield* doubles(part.sections, report.text);
      for (const section of part.sections.flatMap(withInner)) yield* doubles(section.sections, report.text);
    }
  },
};

function* doubles(sections: readonly Section[], text: string): Iterable<Found> {
  const first = new Map<TemplateSection, Section>();
  for (const section of sections) {
    const { entry, heading } = section;
    if (!entry || entry.repeats) continue;
    const before = first.get(entry);
    if (!before) {
      first.set(entry, section);
      continue;
    }
    yield {
      range: heading.range,
      message: `De sectie ‘${shorten(heading.text.plain, 60)}’ staat er al; zet de inhoud van beide onder één kop.`,
      related: [{ range: before.heading.range, message: 'Hier staat de sectie voor het eerst.' }],
      fixes: joining(before, section, text),
    };
  }
}

/** Moves the content of the second to the end of the first. Numbers and lines at the table cannot be joined blindly. */
function joining(first: Section, second: Section, text: string): Fix[] {
  const content = text.slice(second.heading.range.end, second.range.end).trim();
  const remove = removeBlock(text, second.range.start, second.range.end);
  if (content === '') return [{ title: 'Haal de tweede kop weg', edits: [remove], changes: 'words' }];
  // The same content: joined, every point would be there twice.
  if (content === text.slice(first.heading.range.end, first.range.end).trim())
    return [{ title: 'Haal de tweede weg: er staat hetzelfde', edits: [remove], safe: false }];
  if (first.entry?.content === 'numbered' || first.entry?.content === 'aanTafel' || first.sections.length > 0)
    return [];
  const between = text.slice(first.range.end, second.range.start).trim() === '';
  const title = 'Voeg de inhoud samen onder de eerste kop';
  if (between)
    return [{ title, edits: [removeBlock(text, second.range.start, second.heading.range.end)], changes: 'words' }];
  return [{ title, edits: [insertBlock(text, first.range.end, content), remove], changes: 'words' }];
}
