/** Are two quotes the same quote, cut or changed? Decided by the words that they share. */

/** With this share of common words, two quotes are the same quote, reworded. */
const ALIKE = 0.7;
/** With this share they are too, if enough of their long words are shared and the order is the same. */
const MOSTLY = 0.5;
const LEAST_WORDS = 3;
/** Only the beginning of a longer quote is compared. */
const LONGEST = 300;

/** How alike two quotes are: 0 for different quotes, 1 if all words are shared. */
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

/** Any quote has words like `ik`, `een` and `dat`. */
function hasWeight(word: string): boolean {
  return word.length > 3;
}

function shareKnown(words: readonly string[], known: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

/** How many words two texts have in common in the same order. */
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
