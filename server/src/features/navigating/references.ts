/** References: all places of the same dialogue, role, municipality, number or theme, or the pair of a quote or item. */
import type { Location } from 'vscode-languageserver-types';
import type { Report } from '../../report/model.ts';
import { type Lines, toLspRange } from '../lsp.ts';
import { relationAt } from './relations.ts';

/** `declaration`: whether to include the places where it is defined. */
export function references(
  report: Report,
  offset: number,
  lines: Lines,
  uri: string,
  declaration: boolean,
): Location[] {
  const { definitions = [], places = [] } = relationAt(report, offset) ?? {};
  const shown = declaration
    ? places
    : places.filter((place) => !definitions.some(({ start }) => start === place.start));
  return shown.map((range) => ({ uri, range: toLspRange(lines, range) }));
}
