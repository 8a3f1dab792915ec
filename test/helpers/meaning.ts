/** What a report says, wherever it stands: to hold two texts against each other that are written otherwise. */
import type { Report } from '../../server/src/report/model.ts';

/** The whole model without its places, its text and what was said to be wrong with its marks. */
export function modelOf({ text: _text, looseMarks: _marks, codeBlocks, ...report }: Report): unknown {
  return JSON.parse(
    JSON.stringify({ ...report, codeBlocks: codeBlocks.length }, (name, value) =>
      isPlace(value) ? undefined : name === 'start' || name === 'source' ? undefined : value,
    ),
  );
}

function isPlace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 2 && 'start' in value && 'end' in value;
}
