/**
 * How much is tried. With `THOROUGH=1`, as `.ci/run` has it, every case: some ten minutes of unit tests. Without it a spread of them,
 * the same each time, so that the unit tests take two minutes while somebody works.
 */
const isThorough = process.env.THOROUGH === '1';

/** All cases, or every `step`th of them. A step that shares no factor with how cases repeat meets each way at some place. */
export function spread<T>(cases: readonly T[], step: number): readonly T[] {
  return isThorough ? cases : cases.filter((_, index) => index % step === 0);
}

/** A size, a step or a number of runs: `all` in a thorough run, else `some`. */
export function amount(all: number, some: number): number {
  return isThorough ? all : some;
}
