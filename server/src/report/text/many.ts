/** For lists that may be longer than a call can have arguments: some hundred thousand lines are a file of a megabyte. */

export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** `start` where there is none larger. */
export function largest(numbers: Iterable<number>, start = Number.NEGATIVE_INFINITY): number {
  let most = start;
  for (const one of numbers) if (one > most) most = one;
  return most;
}

/** `start` where there is none smaller. */
export function smallest(numbers: Iterable<number>, start = Number.POSITIVE_INFINITY): number {
  let least = start;
  for (const one of numbers) if (one < least) least = one;
  return least;
}
