/** A rule as text for a writer: the page docs/regels.md and `rapportage explain` say the same. */
import { type Template, templates } from '../report/template.ts';
import { rules } from './index.ts';
import { negeerRules } from './negeer.ts';
import type { FindingKind, Rule } from './rule.ts';
import { seriesRules } from './series.ts';

const NAMES: Readonly<Record<FindingKind, string>> = {
  structure: 'opbouw',
  contradiction: 'tegenspraak',
  form: 'vorm',
  style: 'stijl',
  syntax: 'niet te lezen',
  unfinished: 'nog in te vullen',
};

/** Every rule there is, including the two about `negeer` itself and those between reports. */
export const allRules: readonly Explained[] = [...rules, ...negeerRules(new Set()), ...seriesRules];

type Explained = Pick<Rule, 'code' | 'kind' | 'title' | 'why'> & Examples;

/** One text, or one for each of two reports. */
interface Examples {
  readonly wrong: string | readonly [string, string];
  readonly right: string | readonly [string, string];
}

/** Markdown: what the rule finds, why, and an example of wrong and right. Undefined if there is no such rule. */
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
    '| opbouw: een sectie ontbreekt of is leeg, de kaart past niet op één bladzijde | tip | waarschuwing | fout |',
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

/** The line, 1-based, of a rule's heading in docs/regels.md. */
export function headingLine(code: string): number | undefined {
  lines ??= new Map(
    explainAll()
      .split('\n')
      .flatMap((line, index) => (line.startsWith('## ') ? [[line.slice(3), index + 1] as const] : [])),
  );
  return lines.get(code);
}

let lines: Map<string, number> | undefined;

function describe({ code, kind, title, why, wrong, right }: Explained): string {
  return [
    `## ${code}`,
    '',
    `**${title}.** (${NAMES[kind]})`,
    '',
    why,
    '',
    ...scopeOf(code, templates),
    'Niet zo:',
    '',
    examples(wrong),
    '',
    'Maar zo:',
    '',
    examples(right),
    '',
  ].join('\n');
}

/** The kinds of report that a rule is for, unless it is for all of them. */
export function scopeOf(code: string, kinds: readonly Pick<Template, 'kind' | 'without'>[]): readonly string[] {
  const some = kinds.filter(({ without }) => !without.includes(code)).map(({ kind }) => `\`${kind}\``);
  return some.length === kinds.length ? [] : [`Geldt alleen voor ${some.join(', ')}.`, ''];
}

function examples(texts: Examples['wrong']): string {
  return typeof texts === 'string' ? fenceText(texts) : texts.map(fenceText).join('\n\nen in een ander rapport:\n\n');
}

/** An example of a page that is too full cannot be shown whole. */
const VERY_LONG = /^(.{200,230}(?=\s)).+$/gm;

/** Without the marks of the tests, `{{` and `}}`, which are three in a row only around a `{ }` of YAML. */
function fenceText(text: string): string {
  const bare = text.replace(/\{\{(?=\{?)/g, '').replace(/\}\}(?!\})/g, '');
  return `\`\`\`\`markdown\n${bare.trimEnd().replace(VERY_LONG, '$1 … en zo verder')}\n\`\`\`\``;
}
