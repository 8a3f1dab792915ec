/** Pure questions about a piece of text, answered once: a keystroke changes one paragraph, the answers about the others stay. */

/**
 * The last-but-one lot of answers goes after so many reads of a report, which ask again for all that is still there; sooner where a lot
 * holds more characters than this, or than some times the report, each answer counted for some itself. So ten thousand keys are
 * remembered no more than fifty, and a long report is remembered whole.
 */
const READS = 25;
const CHARACTERS = 500_000;
const TIMES = 3;
const EACH = 50;
/** Nobody writes a longer paragraph; one in which somebody types is another text with every key. */
const LONGEST = 4_000;

let reads = 0;
let room = CHARACTERS;

/** Says that a report of so many characters is read, so that what nobody asks for any more can be forgotten. */
export function beginRead(length: number): void {
  reads++;
  room = Math.max(CHARACTERS, TIMES * length);
}

/** `answer` with a memory. Only for functions that look at nothing but the text and whose answers nobody changes. */
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
    if (known !== undefined) return known;
    const own = copyOf(text);
    const found = before.get(text) ?? answer(own);
    recent.set(own, found);
    characters += text.length + EACH;
    return found;
  };
}

/** A string of its own: a piece of a text keeps the whole text in memory, and there is a new text with every key. */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
