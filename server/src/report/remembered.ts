/** Pure questions about a piece of text, answered once: a keystroke changes one paragraph, the answers about the others stay. */

/** How many answers are kept at least; the last-but-one lot goes when a new one is full. */
const LOT = 4000;

/** `answer` with a memory. Only for functions that look at nothing but the text and whose answers nobody changes. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  return (text) => {
    let known = recent.get(text);
    if (known !== undefined) return known;
    known = before.get(text) ?? answer(text);
    if (recent.size >= LOT) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, known);
    return known;
  };
}
