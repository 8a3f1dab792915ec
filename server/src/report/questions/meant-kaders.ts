/** Kaders that must be a required one of the template, whatever their title: they hold the list of names that it has. */
import type { Kader, Part } from '../model.ts';
import { readNames } from '../parts/names.ts';
import { kadersOf } from '../places.ts';
import type { TemplateKader } from '../template.ts';

export interface MeantKader {
  readonly entry: TemplateKader;
  /** Undefined: there is no such kader. */
  readonly kader?: Kader;
}

/** The required kaders that a part lacks, each with the kader that must be it. */
export function missingKadersOf(part: Part): readonly MeantKader[] {
  const kaders = kadersOf(part);
  const present = new Set(kaders.map(({ entry }) => entry));
  return (part.entry.kaderEntries ?? [])
    .filter((entry) => entry.required && !present.has(entry))
    .map((entry) => ({ entry, kader: kaders.find((kader) => !kader.entry && isListOfNames(kader)) }));
}

/** A kader with another title needs more names to be certain than one without. */
const SURELY = 8;
const SURELY_UNTITLED = 4;

function isListOfNames(kader: Kader): boolean {
  const names = readNames(kader);
  const least = kader.title?.text.plain ? SURELY : SURELY_UNTITLED;
  return names.length >= least && names.every(({ value }) => /^[\p{Lu}\p{N}’‘]/u.test(value) && value.length < 80);
}
