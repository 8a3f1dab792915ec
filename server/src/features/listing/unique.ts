/** Gives each key out once: VS Code refuses a whole list in which two items have the same id. */

/** Returns the key itself or, if it was given out before, the key with the first free number. */
export function uniqueKeys(): (key: string) => string {
  const given = new Set<string>();
  /** Where to continue counting, so that a thousand equal keys take a thousand steps. */
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
