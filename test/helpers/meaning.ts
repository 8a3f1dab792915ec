/** What a report says, wherever it says it: to compare two texts that are written differently. */
import type { Report } from '../../server/src/report/model.ts';
import type { Run } from '../../server/src/report/text/text.ts';

/** The whole model without its positions, its text and the problems found with its marks. */
export function modelOf({ text: _text, looseMarks: _marks, codeBlocks, ...report }: Report): unknown {
  return JSON.parse(
    JSON.stringify({ ...report, codeBlocks: codeBlocks.length }, (name, value) => {
      if (isPlace(value) || name === 'start' || name === 'source') return undefined;
      return name === 'runs' ? joined(value as readonly Run[]) : value;
    }),
  );
}

function isPlace(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && Object.keys(value).length === 2 && 'start' in value && 'end' in value
  );
}

/** Runs of one style, however many pieces of the file they consist of. */
function joined(runs: readonly Run[]): readonly string[] {
  const styles = runs.map(({ at, length, strong, emphasis, link }) => ({
    end: at + length,
    style: JSON.stringify([strong, emphasis, link]),
  }));
  return styles
    .filter(({ style }, index) => styles[index + 1]?.style !== style)
    .map(({ end, style }) => `${end} ${style}`);
}
