/** Go to definition: from `dialoog 2` to its record, from a number to the register, between the card and a chapter. */
import type { Location, LocationLink } from 'vscode-languageserver-types';
import type { Report } from '../../report/model.ts';
import { type Lines, toLspRange } from '../lsp.ts';
import { relationAt } from './relations.ts';

/** `links`: whether the client can show the words that link to the definition. */
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
