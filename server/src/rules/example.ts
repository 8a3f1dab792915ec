/** A tag for the examples of a rule, so that they stand in the code as a writer reads them: the indentation that all lines share comes off. */
export function text(pieces: TemplateStringsArray, ...values: readonly string[]): string {
  // What is filled in keeps its own lines. The first line is empty, on the last one stands the closing mark.
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
