/** Several names in one sentence. */

/** `A, B en C`. */
export function enumerate(names: Iterable<string>): string {
  return AND.format(names);
}

/** `A, B of C`. */
export function enumerateChoices(names: Iterable<string>): string {
  return OR.format(names);
}

const AND = new Intl.ListFormat('nl', { type: 'conjunction' });
const OR = new Intl.ListFormat('nl', { type: 'disjunction' });
