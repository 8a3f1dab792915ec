/** What the header says for the sentences under the title: who chaired, and in which months. */
import { dutchDate } from '../dutch/dates.ts';
import type { Header } from '../header-model.ts';

export interface KnownHost {
  readonly naam?: string;
  /** With the province: `provinciesecretaris van Drenthe`. */
  readonly functie?: string;
}

export function hostKnown({ host }: Header): KnownHost | undefined {
  if (!host) return undefined;
  const { naam, functie, provincie } = host;
  return { naam: naam?.value, functie: functie && officeIn(functie.value, provincie?.value) };
}

/** `commissaris van de Koning in Drenthe`: `in`, because the office already has a `van`. */
function officeIn(functie: string, provincie: string | undefined): string {
  if (provincie === undefined || functie.includes(provincie)) return functie;
  return `${functie} ${functie.includes(' van ') ? 'in' : 'van'} ${provincie}`;
}

/** The months of the dialogues in the order of their dates, each once. */
export function monthsKnown({ dialogen }: Header): readonly string[] {
  const dates = (dialogen?.records ?? []).flatMap(({ datum }) => (datum ? [datum.value] : []));
  const months = dates.sort().flatMap((date) => /^\d+ (\p{L}+) \d+$/u.exec(dutchDate(date))?.[1] ?? []);
  return [...new Set(months)];
}
