import type { Quote, Report, Section } from '../report/model.ts';
import { chapterQuotes } from '../report/places.ts';
import { contains, type Range } from '../report/text.ts';
import { wordsKey } from './kaartcitaat.ts';
import type { Rule } from './rule.ts';

export const citaatDubbel: Rule = {
  code: 'citaat-dubbel',
  kind: 'style',
  title: 'Een citaat staat twee keer in het rapport',
  why: 'Een lezer die hetzelfde citaat twee keer tegenkomt, denkt aan een vergissing.',
  wrong:
    '# Titel\n\n# Titel\n\n## 4. Procesobservaties\n\n> ‘De bus rijdt hier niet meer.’ (student, dialoog 2)\n\n{{> ‘De bus rijdt hier niet meer.’ (student, dialoog 2)}}\n',
  right: '# Titel\n\n# Titel\n\n## 4. Procesobservaties\n\n> ‘De bus rijdt hier niet meer.’ (student, dialoog 2)\n',

  *check(report) {
    const seen = new Map<string, Quote>();
    for (const quote of chapterQuotes(report)) {
      const key = wordsKey(quote.words);
      // Two people may say the same three words.
      if (key.split(' ', 4).length < 4) continue;
      const first = seen.get(key);
      if (first && !isInDouble(quote, report))
        yield {
          range: quote.range,
          message: 'Dit citaat staat al eerder in het rapport.',
          related: [{ range: first.range, message: 'Hier staat het voor het eerst.' }],
        };
      else if (!first) seen.set(key, quote);
    }
  },
};

/** A section that stands twice is said as a whole. */
function isInDouble({ range }: Quote, { sections }: Report): boolean {
  return sections.some((section) => isSecondOf(section, sections, range) || section.sections.some((inner) => isSecondOf(inner, section.sections, range)));
}

function isSecondOf(section: Section, siblings: readonly Section[], range: Range): boolean {
  return section.entry !== undefined && contains(section.range, range) && siblings.find(({ entry }) => entry === section.entry) !== section;
}
