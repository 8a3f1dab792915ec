import { bodyOf, cardOf } from '../../report/places.ts';
import { knownOf, partText, titleText } from '../../report/skeleton.ts';
import { insertBlock } from '../../report/text/block-edits.ts';
import { shortened } from '../../report/text/text.ts';
import type { Rule } from '../rule.ts';

export const deelTweeOntbreekt: Rule = {
  code: 'deel-twee-ontbreekt',
  kind: 'structure',
  title: 'Deel twee ontbreekt',
  why: 'Na de kaart volgt het rapport zelf, met de citaten. Zolang het rapport een concept is, mag het nog ontbreken.',
  wrong: '{{# Rapportage themadialogen Mobiliteit}}\n\n## Dromen\n\n- Een bus die rijdt.\n',
  right:
    '# Rapportage themadialogen Mobiliteit\n\n## Dromen\n\n- Een bus die rijdt.\n\n# Themadialogen over mobiliteit: inleiding\n\n## 4. Procesobservaties\n\nEr werd geluisterd.\n',

  *check(report) {
    const { template, text } = report;
    const card = cardOf(report);
    const deelTwee = bodyOf(report);
    const entry = template.parts[1];
    if (deelTwee || !card?.heading || !entry) return;
    const known = knownOf(report);
    const strayed = card.sections.find(({ misplaced }) => misplaced);
    const title = `# ${titleText(entry, known.thema)}`;
    const message = strayed
      ? `De titel van deel twee ontbreekt; die hoort boven ‘${shortened(strayed.heading.text.plain, 60)}’.`
      : 'Deel twee ontbreekt: het rapport zelf, onder een tweede titel ‘Themadialogen over …: inleiding’.';
    const fix = strayed
      ? {
          title: 'Zet de titel van deel twee erboven',
          edits: [{ range: { start: strayed.range.start, end: strayed.range.start }, text: `${title}\n\n` }],
          changes: 'words' as const,
        }
      : {
          title: 'Zet deel twee klaar',
          edits: [insertBlock(text, text.trimEnd().length, partText(entry, known))],
          changes: 'words' as const,
        };
    yield { range: (strayed ?? card).heading?.range ?? card.range, message, fixes: [fix] };
  },
};
