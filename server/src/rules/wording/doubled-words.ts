/** Words that Dutch may put twice in a row: `dat dat zo is`, `waar je je thuis voelt`, `wie werkt werkt hard`. */
import { latin } from '../../report/dutch/latin.ts';

/** What may be a pronoun and an article, a conjunction and a pronoun, two pronouns; emphasis; what people say twice. */
const RIGHT = new Set(
  (
    'dat die je er het ze zij u haar ons jullie zich zijn is was waren ' +
    'heeft hebben had hadden heb ben bent wordt worden werd werden kan kun kunnen kon konden mag mogen mocht moet moeten moest ' +
    'wil willen wilde zal zullen zou zouden gaat gaan ging doet doen deed komt komen kwam ' +
    'wie wat waar hoe heel zeer erg veel steeds lang ver groot ja nee nou zo ha bla niet nog'
  ).split(' '),
);
/** After `waar` a preposition may end its clause: `waar je op op zondag komt`. `waar het om om draait` goes unseen. */
const PREPOSITIONS = new Set(
  'aan achter bij door in langs met mee na naar om op over te tegen tot toe uit van voor'.split(' '),
);
const ADVERB = latin(/(?<![\p{L}])(?:er|daar|hier|waar|wie)(?:\p{L}*)\s/iu);
/** `of dit dit jaar lukt`. */
const TIME = /^\s+(?:\p{L}*jaar|keer|moment|seizoen|kwartaal|weekend|decennium|rapport|thema)(?!\p{L})/u;
/** After one of these, a clause may end in the verb that the next begins with. */
const SUBORDINATE = latin(/(?<![\p{L}])(?:als|die|dat|hoe|wie|wat|waar|wanneer|zoals|zodra|waarom|welke)\s/iu);
const VERB = /(?:t|d|n|de|te)$/;
/** Words that end like a verb and are not one. */
const NO_VERBS = new Set(
  'de den een en dan aan van met niet dit met maar want uit het bent ten tot met wat voort heen toen hen hun mijn binnen buiten tussen tegen samen alleen eerst ooit juist'.split(
    ' ',
  ),
);

/** Is `word`, which is there twice from `from` to `to`, right like that? */
export function isRightTwice(word: string, plain: string, from: number, to: number): boolean {
  const small = word.toLowerCase();
  if (RIGHT.has(small)) return true;
  const clause = clauseBefore(plain, from);
  if (small === 'dit') return TIME.test(plain.slice(to, to + 40));
  if (PREPOSITIONS.has(small)) return small !== 'te' && ADVERB.test(clause);
  return VERB.test(small) && !NO_VERBS.has(small) && SUBORDINATE.test(clause);
}

/** The text since the last punctuation mark, at most a long sentence. */
function clauseBefore(plain: string, at: number): string {
  const before = plain.slice(Math.max(0, at - 200), at);
  return before.slice(Math.max(...['.', '?', '!', ';', ':', '('].map((mark) => before.lastIndexOf(mark))) + 1);
}
