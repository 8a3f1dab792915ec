/** Hover on a municipality, in the register or on the card: its official name and province, or what became of it. */

import { lowerFirst } from '../../report/dutch/capitals.ts';
import { dutchDate } from '../../report/dutch/dates.ts';
import { enumerate } from '../../report/dutch/enumerate.ts';
import { type Gemeente, gemeenteKey, gemeentenNamed, mergedFrom } from '../../report/dutch/gemeenten.ts';
import type { Report } from '../../report/model.ts';
import { isInside } from '../../report/text/text.ts';
import { gemeentenOf } from '../navigating/relations.ts';
import { asText, type Help } from './markdown.ts';

export function hoverGemeente(report: Report, offset: number): Help | undefined {
  const { register, hosts } = gemeentenOf(report);
  const named = [...register, ...hosts].find(({ range }) => isInside(range, offset));
  const [first, ...others] = named ? gemeentenNamed(named.value) : [];
  if (!named || !first) return undefined;
  const names = [first, ...others].map((one) =>
    others.length === 0 ? about(one) : `${asText(one.cbs ?? one.naam)}: ${lowerFirst(about(one))}`,
  );
  return {
    range: named.range,
    text: [`**${asText(first.naam)}**`, ...names, ...hostOf(report, named.value)].join('\n\n'),
  };
}

function about(gemeente: Gemeente): string {
  const { provincie, vanaf, tot, opgegaanIn = [] } = gemeente;
  const place = provincie ? ` in ${provincie}` : '';
  if (tot !== undefined) {
    const into = opgegaanIn.length > 0 ? `; hoort sinds ${dutchDate(tot)} bij ${asText(enumerate(opgegaanIn))}` : '';
    return `Was een gemeente${place} tot ${dutchDate(tot)}${into}.`;
  }
  if (vanaf === undefined) return `Gemeente${place}.`;
  const from = mergedFrom(gemeente);
  return `Gemeente${place} sinds ${dutchDate(vanaf)}${from.length > 0 ? `, ontstaan uit ${asText(enumerate(from))}` : ''}.`;
}

/** `Host van dialoog 1 en 3.` */
function hostOf({ header }: Report, name: string): readonly string[] {
  const key = gemeenteKey(name);
  const hosted = (header.dialogen?.records ?? []).filter(({ gemeenten }) =>
    gemeenten.some(({ value }) => gemeenteKey(value) === key),
  );
  const numbers = hosted.flatMap(({ nummer }) => nummer?.value ?? []);
  return numbers.length > 0 ? [`Host van dialoog ${enumerate(numbers.map(String))}.`] : [];
}
