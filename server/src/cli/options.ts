/** The flags of a command: their values and the paths, or a Dutch sentence that says what is wrong with them. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../report/dutch/spelling.ts';

type Specification = NonNullable<ParseArgsConfig['options']>;

/** The type that Node gives the flags of a specification, so that a command reads its flags without a cast. */
type Parsed<S extends Specification> = ReturnType<
  typeof parseArgs<{ options: S; allowPositionals: true; strict: true }>
>;

export interface Options<S extends Specification> {
  readonly values: Readonly<Parsed<S>['values']>;
  readonly paths: readonly string[];
}

export function parseOptions<const S extends Specification>(args: readonly string[], options: S): Options<S> | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    // An empty variable of a script would otherwise mean this folder, or the root.
    const empty = Object.entries(values).find(([, value]) => value === '');
    if (empty) return `De optie ‘--${empty[0]}’ is leeg: er moet een waarde achter staan.`;
    if (positionals.includes('')) return 'Een van de namen van bestanden en mappen is leeg.';
    return { values, paths: positionals };
  } catch (error) {
    return sentenceOf(error instanceof Error ? error.message : '', options);
  }
}

function sentenceOf(message: string, options: Specification): string {
  const option = /'(-[^' ]*)/.exec(message)?.[1];
  if (!option) return 'De opties kloppen niet.';
  if (message.includes('does not take an argument')) return `De optie ‘${option}’ krijgt geen waarde.`;
  const names = Object.keys(options).map((name) => `--${name}`);
  const near = names.includes(option) ? undefined : nearest(option, names, 0.5);
  return `De optie ‘${option}’ is onbekend of mist een waarde${near ? `; bedoeld is misschien ‘${near}’` : ''}.`;
}
