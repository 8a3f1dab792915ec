/** Which key was meant by an unknown one: a typing slip, never a key that means something else. */
import { foldedText, lettersApart } from '../dutch/spelling.ts';

/** Keys that other tools put in a header. Nobody who types these means one of ours, however similar. */
const OTHERS: ReadonlySet<string> = new Set(
  `abstract aliases auteur auteurs author authors bibliography bron categories category class comments cover css cssclass cssclasses date datum
  description doel draft engine excerpt format geometry header-includes id image ingress keywords lang language lastmod layout license locale
  logo marp menu name naam numbersections opmaak output paginate papersize parent permalink plaats publish published publisher redirect rights
  series slug sort sources stand state static stats style subtitle summary tag tags taxonomy template tijd title titel toc transition type
  updated url uuid versie version weight`.split(/\s+/),
);

/** The key of `keys` that was meant; undefined if none is near. */
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

/** How many typing slips two words are apart; `FAR` if they are different words. */
function slips(typed: string, key: string): number {
  const away = swapped(typed, key) ? 1 : lettersApart(typed, key);
  const longest = Math.max(typed.length, key.length);
  // One slip in a word of six letters, and one more for every three letters beyond.
  const most = 1 + Math.ceil(Math.max(longest - 6, 0) / 3);
  return away <= most || sameStem(typed, key) ? away : FAR;
}

/** Two adjacent letters that changed places: one slip, though two edits. */
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
