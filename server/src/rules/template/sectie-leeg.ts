import type { Section } from '../../report/model.ts';
import { allSections, filledItems } from '../../report/places.ts';
import { contentText, knownOf, sectionText } from '../../report/skeleton.ts';
import type { Content, TemplateSection } from '../../report/template.ts';
import { insertBlock } from '../../report/text/block-edits.ts';
import { contains, shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const sectieLeeg: Rule = {
  code: 'sectie-leeg',
  kind: 'structure',
  title: 'Een sectie heeft geen inhoud',
  why: 'Een kop zonder inhoud eronder roept bij de lezer de vraag op wat er ontbreekt.',
  wrong: text`
    {{## Dromen}}

    ## Eén idee

    1. Een buurtbus.
  `,
  right: text`
    ## Dromen

    - Een bus die rijdt.

    ## Eén idee

    1. Een buurtbus.
  `,

  *check(report) {
    const known = knownOf(report);
    for (const section of allSections(report)) {
      const { entry, heading } = section;
      if (!entry || section.misplaced || !isEmpty(section, entry.content)) continue;
      // Its content is read as code, which is reported.
      if (report.codeBlocks.some(({ range }) => contains(section.range, range))) continue;
      const block =
        entry.content === 'sections'
          ? (entry.sections ?? []).map((inner) => sectionText(inner, known, heading.level + 1)).join('\n\n')
          : contentText(entry, known, heading.match?.telwoord?.value);
      yield {
        range: heading.range,
        message: `Onder ‘${shorten(heading.text.plain, 60)}’ ${missing(entry)}.`,
        fixes: [
          {
            title: 'Zet een voorbeeld klaar om in te vullen',
            edits: [insertBlock(report.text, lastOf(section), block)],
          },
        ],
      };
    }
  },
};

function missing({ content, itemName }: TemplateSection): string {
  return content === 'numbered' && itemName ? `staat nog geen ${itemName.toLowerCase()}` : MISSING[content];
}

const MISSING: Readonly<Record<Content, string>> = {
  sections: 'staat nog niets',
  bullets: 'staat nog geen punt (een regel die begint met een streepje)',
  numbered: 'staat nog geen genummerd punt (een regel die begint met 1.)',
  topics: 'staat nog geen onderwerp (een regel die begint met een streepje)',
  prose: 'staat nog geen tekst',
  reactions: 'staat nog geen reactie (een regel die begint met een streepje, met een citaat)',
  aanTafel: 'staan de aantallen en de gemeentes nog niet',
};

function isEmpty({ items, paragraphs, quotes, kaders, sections }: Section, content: Content): boolean {
  if (content === 'sections') return sections.length === 0 && items.length === 0;
  if (content === 'reactions')
    return quotes.length === 0 && filledItems(items).length === 0 && sections.every((inner) => isEmpty(inner, content));
  if (content !== 'prose') return filledItems(items).length === 0;
  return (
    paragraphs.length === 0 &&
    filledItems(items).length === 0 &&
    quotes.length === 0 &&
    kaders.length === 0 &&
    sections.length === 0
  );
}

/** Before the sections inside it, and before a kader that is not closed, which would take in what follows. */
function lastOf({ range, sections, kaders }: Section): number {
  const open = kaders.find(({ close }) => !close);
  return open?.range.start ?? sections[0]?.range.start ?? range.end;
}
