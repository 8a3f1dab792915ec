/** Writes a fix's names and themes into the header as YAML requires: in quotes if they would be read differently. */

import { toYamlScalar } from '../../report/header/yaml-scalar.ts';
import type { Header } from '../../report/header-model.ts';
import type { Report } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';

/** The edits of a fix; those that replace a text in the header write it as a YAML scalar. */
export function safeInHeader(edits: readonly Edit[], { header, text }: Report): readonly Edit[] {
  if (!edits.some(({ range }) => range.start < header.range.end)) return edits;
  const places = PLACES.get(header) ?? placesIn(header);
  PLACES.set(header, places);
  return edits.map((edit) => {
    const { start, end } = edit.range;
    // A placeholder is still to be filled in, so it stays as it is.
    return places.has(`${start}-${end}`) && !edit.text.startsWith('<')
      ? { ...edit, text: toYamlScalar(edit.text, text.slice(start, end)) }
      : edit;
  });
}

/** The places of a header's texts, cached: each finding asks for them, and a header may have thousands of keys. */
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
