/** What can be shown or exported of a kind of report: all of it, or one of its parts; and the names for each choice. */
import { enumerate } from './dutch/enumerate.ts';
import type { Form, Template, TemplatePart } from './template.ts';

export interface Choice {
  readonly id: string;
  /** What a menu calls it. */
  readonly label: string;
  /** Its parts, in the order of the template. */
  readonly parts: readonly TemplatePart[];
  /** Every name for this choice, in lower case. */
  readonly names: readonly string[];
  /** Follows the report's name in the name of a file: `-kaart`. */
  readonly suffix: string;
}

export const ALL = 'all';

/** The first part of each form also has a name that every kind of report shares. */
export const FORM_NAMES: Readonly<Record<Form, string>> = { card: 'card', pages: 'report' };

/** The choice of everything comes first. A kind with one part has one choice, with the names of both. */
export function choicesOf({ parts }: Template): readonly Choice[] {
  const each = parts.map((part): Choice => {
    const alias = parts.find(({ form }) => form === part.form) === part ? [FORM_NAMES[part.form]] : [];
    const names = [...new Set([part.id, part.label, ...alias].map((name) => name.toLowerCase()))];
    return { id: part.id, label: `Alleen ${part.name}`, parts: [part], names, suffix: `-${part.label.toLowerCase()}` };
  });
  const all: Choice = {
    id: ALL,
    label: `Alles: ${enumerate(parts.map(({ name }) => name))}`,
    parts,
    names: [ALL],
    suffix: '',
  };
  const [only, ...others] = each;
  return only && others.length === 0 ? [{ ...all, names: [ALL, ...only.names] }] : [all, ...each];
}

/** Undefined if this kind has no such part. */
export function choiceOf(template: Template, name: string): Choice | undefined {
  return choicesOf(template).find(({ names }) => names.includes(name.toLowerCase()));
}

/** The part to show for this name: the first one if the name means all of them, or none. */
export function partNamed(template: Template, name: string | undefined): TemplatePart {
  const choice = name === undefined ? undefined : choiceOf(template, name);
  return (choice?.parts[0] ?? template.parts[0]) as TemplatePart;
}
