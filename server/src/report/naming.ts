/** How sentences for writers name the parts of a report: in the words of its template. */
import { enumerateChoices } from './dutch/enumerate.ts';
import { capitalise } from './dutch/telwoorden.ts';
import type { Header, Status } from './header-model.ts';
import type { Report } from './model.ts';
import { cardOf } from './places.ts';
import type { Template, TemplatePart, TemplateSection } from './template.ts';

type Named = Pick<TemplatePart, 'form' | 'name'>;

/** `op de kaart`, `in deel twee`. */
export function inPart({ form, name }: Named): string {
  return `${form === 'card' ? 'op' : 'in'} ${name}`;
}

/** The same at the start of a sentence: `Op de kaart`. */
export function inPartFirst(part: Named): string {
  return capitalise(inPart(part));
}

/** The same for any place that the template names: `in de inleiding`, but `op de kaart` for a part. */
export function inPlace({ parts }: Template, name: string): string {
  return inPart(parts.find((part) => part.name === name) ?? { form: 'pages', name });
}

/** `de kaart`; empty if the report has none. */
export function cardName(report: Report): string {
  return cardOf(report)?.entry.name ?? '';
}

/** `op de kaart`; empty if the report has none. */
export function onCard(report: Report): string {
  const card = cardOf(report);
  return card ? inPart(card.entry) : '';
}

/** `de hele kaart`, `het hele verslag`, `heel deel twee`. */
export function wholePart({ name }: Named): string {
  const [, article, noun] = /^(de|het) (.+)$/.exec(name) ?? [];
  return article ? `${article} hele ${noun}` : `heel ${name}`;
}

/** The parts that may have kaders, as a place: `in deel twee`. Empty if there are none. */
export function kaderPlaces({ parts }: Template): string {
  return enumerateChoices(parts.filter(({ kaders }) => kaders).map(inPart));
}

/** The sections with topics, as a place: `in hoofdstuk 1, 2 of 3`. Empty if there are none. */
export function topicPlaces({ parts }: Template): string {
  const names = parts.flatMap(({ sections }) => sections.filter(holdsTopics)).map(({ name }) => name);
  const [word = ''] = /^\S+ (?=\d)/.exec(names[0] ?? '') ?? [];
  const numbered = word !== '' && names.every((name) => name.startsWith(word));
  const listed = numbered
    ? `${word}${enumerateChoices(names.map((name) => name.slice(word.length)))}`
    : enumerateChoices(names);
  return listed === '' ? '' : `in ${listed}`;
}

/** A title or heading with three dots for the theme: `Themadialogen over …: inleiding`. */
export function headingForm({ heading }: Pick<TemplatePart, 'heading'>): string {
  return heading.replace('{thema}', '…');
}

/** `eerste`, `tweede`: the position of a title, from 1. */
export function ordinal(number: number): string {
  return ORDINALS[number - 1] ?? `${number}e`;
}

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde'];

function holdsTopics({ content, sections = [] }: TemplateSection): boolean {
  return content === 'topics' || sections.some(holdsTopics);
}

/** What writers see as the status of a report: `In redactie`. Without a status it is a concept. */
export function statusLabel({ status }: Header): string {
  return STATUS_LABELS[status?.value ?? 'concept'];
}

/** The same on its pages; undefined for a final report, which need not say so. */
export function unfinishedLabel(header: Header): string | undefined {
  return header.status?.value === 'definitief' ? undefined : statusLabel(header);
}

const STATUS_LABELS: Readonly<Record<Status, string>> = {
  concept: 'Concept',
  redactie: 'In redactie',
  definitief: 'Definitief',
};
