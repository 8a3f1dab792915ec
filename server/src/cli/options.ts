/** The flags of a command: values and paths, or a Dutch sentence that says what is wrong with them. */
import { parseArgs } from 'node:util';

type Specification = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

export interface Options {
  readonly values: Readonly<Record<string, unknown>>;
  readonly paths: readonly string[];
}

export function parseOptions(args: readonly string[], options: Specification): Options | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values, paths: positionals };
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    return option ? `De optie ‘${option}’ is onbekend of mist een waarde.` : 'De opties kloppen niet.';
  }
}
