/** A rule as text for a writer: the page docs/regels.md and `rapportage explain` say the same. */
import { rules } from './index.ts';
import { negeerRules } from './negeer.ts';
import type { Kind, Rule } from './rule.ts';

const NAMES: Readonly<Record<Kind, string>> = {
  structure: 'opbouw',
  contradiction: 'tegenspraak',
  form: 'vorm',
  style: 'stijl',
  syntax: 'niet te lezen',
  unfinished: 'nog in te vullen',
};

/** Every rule there is, with the two about `negeer` itself. */
export const allRules: readonly Rule[] = [...rules, ...negeerRules(new Set())];

/** Markdown: what the rule finds, why, and an example of wrong and right. Undefined: there is no such rule. */
export function explain(code: string): string | undefined {
  const rule = allRules.find((one) => one.code === code);
  return rule && describe(rule);
}

/** The whole page, one heading per code. */
export function explainAll(): string {
  const intro = [
    '# De regels',
    '',
    'Wat een rapportage nakijkt terwijl u schrijft. Elke bevinding heeft een code; met die code kunt u een regel voor één bestand uitzetten, onder `negeer` in de header.',
    '',
    'Hoe zwaar een bevinding telt, hangt af van de status van het rapport: in een concept is veel nog een tip, in een definitief rapport een fout.',
    '',
    '| soort | concept | redactie | definitief |',
    '| --- | --- | --- | --- |',
    '| opbouw: een sectie ontbreekt of is leeg | tip | waarschuwing | fout |',
    '| tegenspraak: plaatsen die niet samen waar kunnen zijn | waarschuwing | waarschuwing | fout |',
    '| vorm: een citaat zonder bron, een verkeerde lijst | waarschuwing | waarschuwing | fout |',
    '| stijl: schrijfwijze, aanhalingstekens, punten | tip | let op | waarschuwing |',
    '| niet te lezen: de header of een kader | fout | fout | fout |',
    '| nog in te vullen: een invulplek van een sjabloon | tip | waarschuwing | fout |',
    '',
    '<!-- Gemaakt door `npm run docs`; verander de regels zelf, niet deze bladzijde. -->',
  ];
  return `${[...intro, '', ...allRules.map(describe)].join('\n')}`;
}

function describe({ code, kind, title, why, wrong, right }: Rule): string {
  const marked = wrong.replaceAll('{{', '').replaceAll('}}', '');
  return [`## ${code}`, '', `**${title}.** (${NAMES[kind]})`, '', why, '', 'Niet zo:', '', fenced(marked), '', 'Maar zo:', '', fenced(right), ''].join('\n');
}

function fenced(text: string): string {
  return `\`\`\`\`markdown\n${text.trimEnd()}\n\`\`\`\``;
}
