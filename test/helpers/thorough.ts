/**
 * How much is tried. With `THOROUGH=1`, which `.ci/run` sets, every case: some ten minutes of unit tests. Without it a
 * sample of them, the same one each time, so that the unit tests take two minutes while somebody works.
 */
const isThorough = process.env.THOROUGH === '1';

/** All cases, or every `step`th. A step that is coprime to the period of the cases meets each variant. */
export function spread<T>(cases: readonly T[], step: number): readonly T[] {
  return isThorough ? cases : cases.filter((_, index) => index % step === 0);
}

/** A size, a step or a number of runs: `all` in a thorough run, else `some`. */
export function amount(all: number, some: number): number {
  return isThorough ? all : some;
}
