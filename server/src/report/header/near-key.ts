/** Which key of the header is meant by one that is not there: a slip of the hand in it, and never a key of its own with another meaning. */
import { foldedText, lettersApart } from '../dutch/spelling.ts';

/** What other tools put in a header. Nobody who types one of these means a key of ours, however much it looks like one. */
const OTHERS: ReadonlySet<string> = new Set(
  `abstract aliases auteur auteurs author authors bibliography bron categories category class comments cover css cssclass cssclasses date datum
  description doel draft engine excerpt format geometry header-includes id image ingress keywords lang language lastmod layout license locale
  logo marp menu name naam numbersections opmaak output paginate papersize parent permalink plaats publish published publisher redirect rights
  series slug sort sources stand state static stats style subtitle summary tag tags taxonomy template tijd title titel toc transition type
  updated url uuid versie version weight`.split(/\s+/),
);

/** The key of `keys` that was meant; `undefined` where none is near. */
export function nearKey(typed: string, keys: readonly string[]): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const folded = foldedText(typed.trim()).replace(/[\s_.]+/g, '');
  if (folded.length < SHORTEST || (OTHERS.has(folded) && !keys.includes(folded))) return undefined;
  const ranked = keys.map((key) => ({ key, slips: slips(folded, key) })).sort((one, other) => one.slips - other.slips);
  const [best] = ranked;
  return best && best.slips < FAR ? best.key : undefined;
}

const LONGEST = 30;
const SHORTEST = 4;
const FAR = 10;

/** How many slips of the hand lie between two words; `FAR` where they are two words. */
function slips(typed: string, key: string): number {
  const away = swapped(typed, key) ? 1 : lettersApart(typed, key);
  const longest = Math.max(typed.length, key.length);
  // One slip in a word of six letters, one more for every three letters beyond.
  const most = 1 + Math.ceil(Math.max(longest - 6, 0) / 3);
  return away <= most || sameStem(typed, key) ? away : FAR;
}

/** Two letters next to each other that changed places: one slip, two by the usual count. */
function swapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return (
    at !== -1 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
  );
}

/** One word in another form: `gemeenten`, `deelnemer`, `dialoog`, `rapport`. */
function sameStem(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= 5 && Math.max(one.length, other.length) - same <= 3;
}
