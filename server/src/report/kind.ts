/** Which kind of report a file is: by its header, or else by its title, or else by its headings. */
import { foldedText, likeness } from './dutch/spelling.ts';
import type { Header } from './header-model.ts';
import { nearestHeading, proseOf, titlesOf } from './parts/headings.ts';
import { themaInText } from './skeleton.ts';
import { type Template, type TemplatePart, type TemplateSection, templates } from './template.ts';
import { UNKNOWN_KIND } from './unknown-kind.ts';

/** `text`: the whole file. A report is not checked against a template that is clearly not its own. */
export function templateFor(header: Header, text: string): Template {
  const kind = header.rapportage?.value;
  const known = templates.find((template) => template.kind === kind);
  if (known) return known;
  const headings = headingsIn(text, header.range.end);
  const meant = (kind === undefined ? undefined : nearKind(kind)) ?? byHeadings(headings, header);
  if (meant) return meant;
  // With few headings it may still become a known kind; with a kind that does not exist, or more headings, it does not.
  const isOther = kind !== undefined || headings.length >= ENOUGH;
  return isOther ? UNKNOWN_KIND : (templates[0] as Template);
}

/** The kind that the title and headings of a report suggest, whatever its header says; undefined if none. */
export function kindByHeadings(header: Header, text: string): Template | undefined {
  return byHeadings(headingsIn(text, header.range.end), header);
}

/** The existing kinds, those most like what was typed first. */
export function kindsLike(typed: string): readonly string[] {
  const kinds = templates.map(({ kind }) => kind);
  return [...kinds].sort((one, other) => likeness(typed, other) - likeness(typed, one));
}

function nearKind(typed: string): Template | undefined {
  const [best] = kindsLike(typed);
  const near = best !== undefined && likeness(foldedText(typed), best) >= NEAR;
  return near ? templates.find(({ kind }) => kind === best) : undefined;
}

/** `themadialoog` means `themadialogen`; another kind of dialogue means none of them. */
const NEAR = 0.75;
const ENOUGH = 3;

interface FoundHeading {
  readonly level: number;
  readonly text: string;
}

function byHeadings(headings: readonly FoundHeading[], { thema: named }: Header): Template | undefined {
  const thema = themaInText(named?.value) ?? '';
  const titles = headings.filter(({ level }) => level === 1);
  for (const { text } of titles) {
    const found = templates.find((template) => titlesOf(template)(text, false)?.level === 1);
    if (found) return found;
  }
  return (
    nearest(titles.slice(0, 1), thema, ({ parts }) => parts) ??
    templates.find((template) => headings.some(({ text }) => titlesOf(template)(text, true))) ??
    nearest(headings, thema, ({ parts }) => parts.flatMap(({ sections }) => sections))
  );
}

/** The kind with a heading much like one of these. */
function nearest(
  headings: readonly FoundHeading[],
  thema: string,
  entriesOf: (template: Template) => readonly (TemplatePart | TemplateSection)[],
): Template | undefined {
  const entries = templates.flatMap(entriesOf);
  for (const { text } of headings) {
    const found = nearestHeading(proseOf(text), entries, thema);
    if (found) return templates.find((template) => entriesOf(template).includes(found.entry));
  }
  return undefined;
}

const HEADING = /^(#{1,3})[ \t]+(.*\S)/gm;
const FURTHEST = 100_000;
const MOST = 50;

/** Lines that begin like headings of level 1 to 3. Only needed if the header does not say the kind. */
function headingsIn(text: string, from: number): readonly FoundHeading[] {
  const found: FoundHeading[] = [];
  for (const match of text.slice(from, from + FURTHEST).matchAll(HEADING)) {
    const [, hashes = '', words = ''] = match;
    found.push({ level: hashes.length, text: words.slice(0, 300).replace(/[ \t]+#+$/, '') });
    if (found.length >= MOST) break;
  }
  return found;
}
