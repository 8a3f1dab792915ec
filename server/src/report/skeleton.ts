/** The template's texts as they are inserted: a section, a part, a whole report; filled from the register, with placeholders for the rest. */

import { oneGemeenteKey } from './dutch/gemeenten.ts';
import { toTelwoord } from './dutch/telwoorden.ts';
import { toYamlScalar } from './header/yaml-scalar.ts';
import type { Report } from './model.ts';
import { countLine, hostsLine } from './parts/aan-tafel.ts';
import { fillHeading, formFor, headingTelwoord } from './parts/headings.ts';
import type { FactId, Template, TemplatePart, TemplateSection } from './template.ts';

/** What a report already knows of itself; everything else becomes a placeholder. */
export interface Known {
  readonly thema?: string;
  readonly dialogen?: number;
  readonly deelnemers?: number;
  readonly gemeenten: readonly string[];
}

/** What is known of a number that the report says of itself. */
export function numberKnown({ dialogen, deelnemers }: Known, about: FactId): number | undefined {
  const numbers: Partial<Record<FactId, number>> = { dialogen, deelnemers };
  return numbers[about];
}

/** The theme from the header, the numbers and municipalities from the register; nothing of a header that cannot be read. */
export function knownOf({ header, statements }: Report): Known {
  if (!header.readable) return { gemeenten: [] };
  const number = (about: 'dialogen' | 'deelnemers') =>
    statements.find((statement) => statement.about === about && statement.source === 'register')?.value as
      | number
      | undefined;
  const names = (header.dialogen?.records ?? [])
    .flatMap(({ gemeenten }) => gemeenten.map(({ value }) => value))
    .filter((name) => !name.startsWith('<'));
  const once = names.filter(
    (name, index) => names.findIndex((other) => oneGemeenteKey(other) === oneGemeenteKey(name)) === index,
  );
  return {
    thema: header.thema?.value,
    dialogen: number('dialogen'),
    deelnemers: number('deelnemers'),
    gemeenten: once,
  };
}

/** A section with its heading (`## …`, or `### …` for one inside another) and its snippet, without a line break at the end. */
export function sectionText(entry: TemplateSection, known: Known, level = 2): string {
  const telwoord = entry.default ?? known.dialogen;
  const heading = fillHeading(formFor(entry, telwoord), {
    thema: themaInText(known.thema),
    telwoord: telwoord === undefined ? undefined : headingTelwoord(telwoord),
  });
  const inside = (entry.sections ?? []).map((inner) => sectionText(inner, known, level + 1));
  return [`${'#'.repeat(level)} ${heading}`, contentText(entry, known), ...inside]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What stands under the heading of a section. `count`: how many items, where its heading says so. */
export function contentText(entry: TemplateSection, known: Known, count = entry.default): string {
  const snippet = (known.dialogen === 1 ? entry.one?.snippet : undefined) ?? entry.snippet ?? [];
  const lines =
    entry.content === 'numbered' && count
      ? Array.from({ length: count }, (_, index) => (snippet[0] ?? '').replace(/^\d+/, String(index + 1)))
      : snippet;
  return lines.map((line) => fillLine(line, entry, known)).join('\n');
}

/** The text of a title, with the theme as the template wants it there. */
export function titleText(part: TemplatePart, thema: string | undefined): string {
  return fillHeading(part.heading, { thema: part.keepsThema ? thema : themaInText(thema) });
}

/** A part with its title and all its sections. */
export function partText(part: TemplatePart, known: Known): string {
  const sections = part.sections.map((section) =>
    [sectionText(section, known), ...kadersAfter(section, part)].join('\n\n'),
  );
  return [`# ${titleText(part, known.thema)}`, ...sections].join('\n\n');
}

/** The required kaders that usually close a section. */
function kadersAfter({ id }: TemplateSection, { kaderEntries = [] }: TemplatePart): readonly string[] {
  return kaderEntries
    .filter(({ required, usual }) => required && usual === id)
    .map(({ snippet }) => snippet.join('\n'));
}

/** A whole new report: header with a record for each dialogue, card and part two, with a line break at the end. */
export function reportText(template: Template, known: Known = { gemeenten: [] }): string {
  return `${[headerText(template, known), ...template.parts.map((part) => partText(part, known))].join('\n\n')}\n`;
}

export function headerText(template: Template, { thema, dialogen = 0, gemeenten }: Known): string {
  const text = template.header.snippet
    .join('\n')
    .replace('{thema}', () => (thema === undefined ? '<thema>' : toYamlScalar(thema, '')));
  const records = Array.from(
    { length: dialogen },
    (_, index) => `  - ${recordText(template, index + 1, hostsOf(index, dialogen, gemeenten))}\n`,
  );
  return records.length === 0 ? text : text.replace(/---$/, () => `dialogen:\n${records.join('')}---`);
}

/** A record of the register, without its bullet; several hosts as a list. */
export function recordText(template: Template, nummer: number, hosts: readonly string[] = []): string {
  const names = hosts.map((name) => (/^[\p{L} .()-]+$/u.test(name) ? name : toYamlScalar(name, '"')));
  const gemeente = names.length > 1 ? `[${names.join(', ')}]` : (names[0] ?? '<gemeente>');
  return template.dialoog.snippet
    .join('\n')
    .replace('<nummer>', String(nummer))
    .replace('<gemeente>', () => gemeente);
}

/** One host each, in their order; of more hosts than dialogues the others joined in again from the first. */
function hostsOf(index: number, dialogen: number, gemeenten: readonly string[]): readonly string[] {
  return gemeenten.filter((_, host) => host % dialogen === index);
}

/** In running text and in headings below the title a theme begins small, unless its first word is a name of its own (`NS`, `AOW`). */
export function themaInText(thema: string | undefined): string | undefined {
  return thema && /^\p{Lu}(?!\p{Lu})/u.test(thema) ? thema.charAt(0).toLowerCase() + thema.slice(1) : thema;
}

function fillLine(line: string, { lines }: TemplateSection, known: Known): string {
  const { dialogen, deelnemers, gemeenten } = known;
  const of = (id: string) => lines?.find((candidate) => candidate.id === id);
  return line.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const form = of(name);
    if (form)
      return form.id === 'hosts'
        ? hostsLine(form, gemeenten)
        : countLine(form, form.fact && numberKnown(known, form.fact));
    if (name === 'thema') return themaInText(known.thema) ?? '<thema>';
    if (name === 'telwoordDialogen') return dialogen === undefined ? '<telwoord>' : toTelwoord(dialogen);
    if (name === 'aantalDeelnemers') return deelnemers === undefined ? '<aantal>' : String(deelnemers);
    return whole;
  });
}
