/** For lists with more items than a call can have arguments: a one-megabyte file may have a hundred thousand lines. */

export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** `start` if no number is larger. */
export function largest(numbers: Iterable<number>, start = Number.NEGATIVE_INFINITY): number {
  let most = start;
  for (const one of numbers) if (one > most) most = one;
  return most;
}

/** `start` if no number is smaller. */
export function smallest(numbers: Iterable<number>, start = Number.POSITIVE_INFINITY): number {
  let least = start;
  for (const one of numbers) if (one < least) least = one;
  return least;
}
