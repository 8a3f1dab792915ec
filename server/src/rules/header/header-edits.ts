/** A name or theme that a fix writes into the header stands there as the header needs it: in quotes where it would be read otherwise. */

import { toYamlScalar } from '../../report/header/yaml-scalar.ts';
import type { Header } from '../../report/header-model.ts';
import type { Report } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';

/** The edits of a fix; those that replace a text value of the header write it so that it can be read. */
export function safeInHeader(edits: readonly Edit[], { header, text }: Report): readonly Edit[] {
  if (!edits.some(({ range }) => range.start < header.range.end)) return edits;
  const places = PLACES.get(header) ?? placesIn(header);
  PLACES.set(header, places);
  return edits.map((edit) => {
    const { start, end } = edit.range;
    // A placeholder is to be filled in, whatever that will be.
    return places.has(`${start}-${end}`) && !edit.text.startsWith('<')
      ? { ...edit, text: toYamlScalar(edit.text, text.slice(start, end)) }
      : edit;
  });
}

/** Where its texts stand; of a header with thousands of keys each finding asks it. */
const PLACES = new WeakMap<Header, ReadonlySet<string>>();

function placesIn({ thema, periode, host, dialogen }: Header): ReadonlySet<string> {
  const values = [
    thema,
    periode,
    host?.naam,
    host?.functie,
    host?.provincie,
    ...(dialogen?.records ?? []).flatMap(({ gemeenten, onderwerp }) => [...gemeenten, onderwerp]),
  ];
  return new Set(values.flatMap((value) => (value ? [`${value.range.start}-${value.range.end}`] : [])));
}
