/** Go to definition: from `dialoog 2` to its record, between the card's quote or item and its place in the chapters, from a number to the register. */
import type { Location, LocationLink } from 'vscode-languageserver-types';
import type { Report } from '../../report/model.ts';
import { type Lines, toLspRange } from '../lsp.ts';
import { relationAt } from './relations.ts';

/** `links`: the client can show what it is that leads there. */
export function definition(
  report: Report,
  offset: number,
  lines: Lines,
  uri: string,
  links: boolean,
): Location[] | LocationLink[] {
  const { origin, definitions = [] } = relationAt(report, offset) ?? {};
  if (!links || !origin) return definitions.map((range) => ({ uri, range: toLspRange(lines, range) }));
  return definitions.map((place) => {
    const range = toLspRange(lines, place);
    return {
      originSelectionRange: toLspRange(lines, origin),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    };
  });
}
