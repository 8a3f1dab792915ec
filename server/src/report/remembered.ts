/** Pure questions about a piece of text, answered once: a keystroke changes one paragraph, the answers about the others stay. */

/** How many answers are kept at least; the last-but-one lot goes when a new one is full. */
const LOT = 1000;

/** `answer` with a memory. Only for functions that look at nothing but the text and whose answers nobody changes. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const own = copyOf(text);
    const found = before.get(text) ?? answer(own);
    if (recent.size >= LOT) {
      before = recent;
      recent = new Map();
    }
    recent.set(own, found);
    return found;
  };
}

/** A string of its own: a piece of a text keeps the whole text in memory, and there is a new text with every key. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
