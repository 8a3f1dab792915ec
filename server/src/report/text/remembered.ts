/**
 * Remembers the answers to pure questions about a piece of text: a keystroke changes one paragraph, so the answers
 * about the others still hold.
 */

/**
 * There are two generations of answers. The older one is dropped after READS reads of a report, as each read asks again
 * for everything still there. It goes sooner when the newer one exceeds both CHARACTERS characters and TIMES times the
 * report, counting EACH extra per answer. So no more than the last fifty keystrokes are remembered, and a long report
 * is remembered whole.
 */
const READS = 25;
const CHARACTERS = 500_000;
const TIMES = 3;
const EACH = 50;
/** Nobody writes a longer paragraph; one that somebody is typing in is a new text with every keystroke. */
const LONGEST = 4_000;

let reads = 0;
let room = CHARACTERS;

/** Announces a read of a report of `length` characters, so that answers nobody asks for any more can be forgotten. */
export function beginRead(length: number): void {
  reads++;
  room = Math.max(CHARACTERS, TIMES * length);
}

/** `answer` with a memory. Only for functions that depend on nothing but the text, and whose answers nobody changes. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  let characters = 0;
  let since = reads;
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    if (reads - since >= READS || characters > room) {
      before = recent;
      recent = new Map();
      characters = 0;
      since = reads;
    }
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as T;
    const own = copyOf(text);
    const found = before.has(text) ? (before.get(text) as T) : answer(own);
    recent.set(own, found);
    characters += text.length + EACH;
    return found;
  };
}

/** A string with its own memory: a slice keeps the whole text alive, and every keystroke makes a new text. */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
