/**
 * Slips of all kinds, planted in a report where they fit: *Alles herstellen* must fix them, or leave them as they are.
 */

export interface Damage {
  readonly name: string;
  /** Undefined if the slip does not fit anywhere in the text. */
  plant(text: string): string | undefined;
}

/** Replaces the first match of a pattern. */
function swap(name: string, pattern: RegExp, by: string | ((...found: string[]) => string)): Damage {
  return {
    name,
    plant(text) {
      // `replace` accepts both kinds of replacement.
      const changed = text.replace(pattern, by as string);
      return changed === text ? undefined : changed;
    },
  };
}

const QUOTE = /^> ‘(.*)’ \((.+?), dialoog (\d+)\)$/m;
const POINT = /^- (\p{Lu}.*)$/mu;

export const damages: readonly Damage[] = [
  swap('two dots', /(\p{L}{4,})\. (?=\p{Lu})/u, '$1.. '),
  swap('a space before a comma', /(\p{L}{4,}), (?=\p{Ll})/u, '$1 , '),
  swap('two commas', /(\p{L}{4,}), (?=\p{Ll})/u, '$1,, '),
  swap('a comma before dots', /(\p{L}{4,})\. (?=\p{Lu})/u, '$1,... '),
  swap('two dots between numbers', /(\p{L}{4,})\. (?=\p{Lu})/u, '$1 duurde 2..5 uur. '),
  swap('two commas between numbers', /(\p{L}{4,})\. (?=\p{Lu})/u, '$1 duurde 1,,5 uur. '),
  swap('a ratio', /(\p{L}{4,})\. (?=\p{Lu})/u, '$1 was 3 : 1. '),
  swap('a heading in small letters', /^## Dromen$/m, '## dromen'),
  swap('a heading with a hyphen too many', /^## Enkele procesobservaties$/m, '## Enkele proces-observaties'),
  swap('a heading without its question mark', /^## Wie zaten aan tafel\?$/m, '## Wie zaten aan tafel'),
  swap('a heading in bold', /^## Dromen$/m, '## **Dromen**'),
  swap('a heading without its space', /^## Dromen$/m, '##Dromen'),
  swap('a heading without its hashes', /^## Dromen$/m, 'Dromen'),
  swap('a heading that is underlined', /^## Dromen$/m, 'Dromen\n------'),
  swap('a heading twice', /^## Dromen\n\n([\s\S]*?)\n\n## /m, '## Dromen\n\n$1\n\n## Dromen\n\n- Nog een droom\n\n## '),
  swap('an idea fewer in the heading', /^## \S+ (ide.*n)$/m, '## Negen $1'),
  swap('ideas that are bullets', /^1\. ([\s\S]*?)(?=\n\n)/m, (_, list = '') => `- ${list.replace(/^\d+\. /gm, '- ')}`),
  swap('ideas with points in them', /^1\. (.*)$/m, '- $1\n  - met een punt\n  - en nog een'),
  swap(
    'knel and kiem without headings',
    /^### Knelverhalen\n\n([\s\S]*?)\n\n### Kiemverhalen\n\n([\s\S]*?)(?=\n\n##|\n\n>)/m,
    (_, knel = '', kiem = '') => `${knel}\n\n${kiem.replace(/^- /gm, '+ ')}`,
  ),
  swap('a number in words', /^- (\d+) gesprekken$/m, '- Zes gesprekken'),
  swap('a number that is a guess', /^- (\d+) deelnemers totaal$/m, '- tussen 40 en 50 deelnemers totaal'),
  swap('more words at a number', /^- (\d+) gesprekken$/m, '- $1 gesprekken, waarvan 2 online'),
  swap('a number with dots', /^- (\d+) gesprekken$/m, '- 2..5 gesprekken'),
  swap('a number in bold without its word', /^- (\d+) deelnemers totaal$/m, '- **$1** deelnemers'),
  swap(
    'hosts in other words',
    /^- Hosts kwamen uit de volgende gemeentes: /m,
    '- Onze hosts, die zonder betaling werkten, kwamen uit: ',
  ),
  swap('hosts in short', /^- Hosts kwamen uit de volgende gemeentes: /m, '- De hosts: '),
  swap('hosts without en', /^(- Hosts .*) en (\S+)$/m, '$1, $2'),
  swap('a host twice', /^(- Hosts .*: )([\p{L} ]+?)(,| en) /mu, '$1$2, $2$3 '),
  swap(
    'a host in small letters',
    /^(- Hosts .*: )(\p{Lu})/mu,
    (_, head = '', letter = '') => head + letter.toLowerCase(),
  ),
  swap(
    'a municipality in small letters in the header',
    /(gemeente: )(\p{Lu})/u,
    (_, head = '', letter = '') => head + letter.toLowerCase(),
  ),
  swap('a municipality that is none', /(gemeente: )([\p{L}]+)/u, '$1Nergenshuizen'),
  swap('a source without its parenthesis', QUOTE, '> ‘$1’ $2, dialoog $3)'),
  swap('a source that is not closed', QUOTE, '> ‘$1’ ($2, dialoog $3'),
  swap('a source without its comma', QUOTE, '> ‘$1’ ($2 dialoog $3)'),
  swap('a source with a capital', QUOTE, '> ‘$1’ ($2, Dialoog $3)'),
  swap('a full stop behind a source', QUOTE, '> ‘$1’ ($2, dialoog $3).'),
  swap('a quote without its closing mark', QUOTE, '> ‘$1 ($2, dialoog $3)'),
  swap('a quote without its opening mark', QUOTE, '> $1’ ($2, dialoog $3)'),
  swap('a quote between straight marks', QUOTE, "> '$1' ($2, dialoog $3)"),
  swap('a quote between double marks', QUOTE, '> “$1” ($2, dialoog $3)'),
  swap('a quote without a full stop', /^> ‘(.*)\.’ \(/m, '> ‘$1’ ('),
  swap('a quote with X', /^> ‘(.*)’ \(/m, '> ‘Het was X die het zei. $1’ ('),
  swap('a quote with a name', /^> ‘(.*)’ \(/m, '> ‘Het was mevr. Jansen die het zei. $1’ ('),
  swap('a quote that is a bullet', QUOTE, '- ‘$1’ ($2, dialoog $3)'),
  swap('a point without a full stop', /^- (\p{Lu}.*)\.$/mu, '- $1'),
  swap('a point with a full stop', POINT, '- $1.'),
  swap('a kader that is open', /^:::\n/m, ''),
  swap('a kader and a code fence that are open', /^:::\n/m, '```\ncode\n'),
  swap('a key with a slip', /^status:/m, 'statsu:'),
  swap('a first line of two dashes', /^---\n/, '--\n'),
  swap('a first line of stars', /^---\n/, '***\n'),
  swap('a first line with spaces', /^---\n/, '- - -\n'),
  swap('an empty first line', /^---\n/, '\n---\n'),
  swap('a colon that is lost', /deelnemers: (\d+)/, 'deelnemers $1'),
  swap('a code that hides nothing', /^thema: (.*)$/m, 'thema: $1\nnegeer: [citaat-dubbel]'),
  swap('sections that have changed places', /^(## Dromen\n[\s\S]*?\n)(## \S+ ide[\s\S]*?\n)(?=## Wie)/m, '$2$1'),
];
