/** Are two quotes one quote, cut or changed? By the words that they share. */

/** From this share of common words on, two quotes are one quote with other words. */
const ALIKE = 0.7;
/** From this share on they are where the words have weight and stand in the same order. */
const MOSTLY = 0.5;
const LEAST_WORDS = 3;
/** A longer quote is compared by its beginning. */
const LONGEST = 300;

/** 0: another quote; 1: all its words. */
export function alikeness(words: readonly string[], others: readonly string[]): number {
  const common = shareKnown(words, new Set(others));
  if (common >= ALIKE) return common;
  const most = Math.max(common, others.length < 6 ? 0 : shareKnown(others, new Set(words)));
  if (most < MOSTLY) return 0;
  const weighty = new Set(others.filter(hasWeight));
  const own = [...new Set(words.filter(hasWeight))];
  const shared = own.filter((word) => weighty.has(word)).length;
  if (shared < LEAST_WORDS || shared < MOSTLY * Math.min(own.length, weighty.size)) return 0;
  const [one, other] = [words.slice(0, LONGEST), others.slice(0, LONGEST)];
  return longestCommon(one, other) >= MOSTLY * Math.min(one.length, other.length) ? Math.min(most, ALIKE) : 0;
}

/** `ik`, `een` and `dat` stand in any quote. */
function hasWeight(word: string): boolean {
  return word.length > 3;
}

function shareKnown(words: readonly string[], known: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

/** How many words stand in both in the same order. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Uint16Array(other.length + 1);
  for (const word of one) {
    const next = new Uint16Array(other.length + 1);
    for (const [index, candidate] of other.entries())
      next[index + 1] = word === candidate ? (row[index] ?? 0) + 1 : Math.max(next[index] ?? 0, row[index + 1] ?? 0);
    row = next;
  }
  return row[other.length] ?? 0;
}
