/** A report with one thing wrong with it, in many variants: what a slip of the hand leaves behind. */

export interface Mutation {
  readonly name: string;
  readonly text: string;
}

/** One line deleted. */
export function withoutALine(text: string): readonly Mutation[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    line === ''
      ? []
      : [{ name: `without line ${index + 1}: ${line.slice(0, 40)}`, text: lines.toSpliced(index, 1).join('\n') }],
  );
}

/** One line changed, in all the ways below. */
export function withALineChanged(text: string): readonly Mutation[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    line === ''
      ? []
      : CHANGES.flatMap(([name, change]) => {
          const changed = change(line);
          return changed.join('\n') === line
            ? []
            : [
                {
                  name: `${name}, line ${index + 1}: ${line.slice(0, 40)}`,
                  text: lines.toSpliced(index, 1, ...changed).join('\n'),
                },
              ];
        }),
  );
}

const CHANGES: readonly (readonly [string, (line: string) => readonly string[]])[] = [
  ['doubled', (line) => [line, line]],
  ['doubled as a block', (line) => [line, '', line]],
  ['half', (line) => [line.slice(0, line.length / 2)]],
  ['in capitals', (line) => [line.toUpperCase()]],
  ['without its first character', (line) => [line.slice(1)]],
  ['with one hash more', (line) => [`#${line}`]],
  ['indented', (line) => [`  ${line}`]],
  ['underlined', (line) => (line.startsWith('>') ? [line] : [line, '---'])],
  ['in a kader', (line) => [':::kader', line]],
  ['behind a fence', (line) => [line, ':::']],
  ['with another number', (line) => [line.replace(/\d+/, '9')]],
  ['with a word in bold', (line) => [line.replace(/\p{L}+/u, '**$&**')]],
  ['with another bullet', (line) => [line.replace(/^-/, '+')]],
  ['without a colon', (line) => [line.replace(':', '')]],
  ['without a full stop', (line) => [line.replace(/\.(?=$|’)/, '')]],
  ['without a closing mark', (line) => [line.replace('’', '')]],
  ['without an opening mark', (line) => [line.replace('‘', '')]],
  ['without a parenthesis', (line) => [line.replace(/[()]/, '')]],
  ['with an emoji', (line) => [line.replace(/\p{L}/u, '🙂$&')]],
];
