/** Keys that are each given once: VS Code refuses a whole list in which two have the same id. */

/** Gives the key itself, or where it was given before, the key with the first number that is free. */
export function uniqueKeys(): (key: string) => string {
  const given = new Set<string>();
  /** Where to go on counting, so that a thousand of the same take a thousand steps. */
  const counts = new Map<string, number>();
  return (key) => {
    let count = counts.get(key) ?? 1;
    let free = key;
    while (given.has(free)) free = `${key}/${++count}`;
    counts.set(key, count);
    given.add(free);
    return free;
  };
}
