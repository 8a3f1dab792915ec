/** A tag for the examples of a rule: it removes the indentation that all lines share. */
export function text(pieces: TemplateStringsArray, ...values: readonly string[]): string {
  // Values keep their own lines. The first line is empty, and the last one has only the closing backtick.
  const lines = pieces.join(FILLED_IN).split('\n').slice(1, -1);
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  const filled = values.values();
  return lines
    .map((line) => `${line.slice(indent)}\n`)
    .join('')
    .replaceAll(FILLED_IN, () => filled.next().value ?? '');
}

const FILLED_IN = '\0';
