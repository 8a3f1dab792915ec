import type { LooseMark, Slip } from '../../report/marks/loose-mark.ts';
import type { Heading, HeadingMatch, Report } from '../../report/model.ts';
import { headingText } from '../../report/parts/recount.ts';
import { allSections } from '../../report/places.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';
import { slipOf } from '../template/headings.ts';
import { oddSignName, oddSpaceName } from './look-alikes.ts';

export const tekenVooraan: Rule = {
  code: 'teken-vooraan',
  kind: 'form',
  title: 'Het teken vooraan een regel is niet goed getypt',
  why: 'Een kop begint met hekjes en een spatie, een punt met een streepje en een spatie. Anders wordt het teken letter voor letter gedrukt.',
  wrong: text`
    {{##}}Dromen

    - Een bus die rijdt.
  `,
  right: text`
    ## Dromen

    - Een bus die rijdt.
  `,

  *check(report) {
    const numbered = bulletsForIdeas(report);
    const headings = misspeltHeadings(report);
    for (const mark of report.looseMarks) {
      const heading = headings.get(mark);
      if (heading?.match) {
        yield readOtherwise(mark, heading, heading.match, report.text);
        continue;
      }
      const [message, title] = WORDS[mark.slip](mark, report.text) ?? [];
      if (message === undefined || title === undefined || numbered.has(mark.range.start)) continue;
      yield {
        range: mark.range,
        message,
        fixes: [
          mark.slip === 'other-sign' ? { title, edits: mark.edits, changes: 'words' } : { title, edits: mark.edits },
        ],
      } satisfies Found;
    }
  },
};

/** Headings whose words are not those of the template either, by the slip in their hashes. */
function misspeltHeadings(report: Report): ReadonlyMap<LooseMark, Heading> {
  if (report.looseMarks.length === 0) return new Map();
  return new Map(
    allSections(report).flatMap(({ heading }) => {
      const slip = slipOf(heading, report);
      return slip ? [[slip, heading] as const] : [];
    }),
  );
}

function readOtherwise(
  { edits, meant }: LooseMark,
  heading: Heading,
  { expected, how }: HeadingMatch,
  text: string,
): Found {
  const typed = shorten(text.slice(heading.range.start, heading.range.end).trim(), 50);
  const right = `${meant} ${shorten(expected, 50)}`;
  return {
    range: heading.range,
    message: `Hier staat ‘${typed}’; de kop van het sjabloon is ‘${right}’.`,
    fixes: [
      {
        title: `Maak er ‘${right}’ van`,
        edits: [...edits, { range: headingText(heading), text: expected }],
        changes: 'words',
        ...(how === 'near' ? { safe: false } : {}),
      },
    ],
  };
}

type Words = (mark: LooseMark, text: string) => readonly [message: string, title: string] | undefined;

/** The message for each slip, and the title of its fix. */
const WORDS: Readonly<Record<Slip, Words>> = {
  'no-space': ({ meant }) => [
    `Achter ‘${meant}’ ontbreekt een spatie; zo is het geen ${thing(meant)}.`,
    `Zet een spatie achter ‘${meant}’`,
  ],
  'other-space': ({ meant, range }, text) => {
    const name = oddSpaceName(text.slice(range.start, range.end));
    // A quote needs no space; the mark of anything else does.
    const so = meant === '>' ? '' : `; zo is het geen ${thing(meant)}`;
    return [`Bij ‘${meant}’ staat ${name}, geen gewone spatie${so}.`, 'Maak er een gewone spatie van'];
  },
  'many-spaces': ({ meant }) => [`Achter ‘${meant}’ staan te veel spaties; één is genoeg.`, 'Laat één spatie staan'],
  'other-sign': ({ meant, range }, text) => {
    const typed = text.slice(range.start, range.end).trim();
    return [
      `Het teken ‘${typed}’${signName(typed)} maakt hier geen ${thing(meant)}; typ ‘${meant}’ en een spatie.`,
      `Maak er ‘${meant}’ van`,
    ];
  },
  indented: ({ meant }) => [
    `Voor ‘${meant}’ staan te veel spaties; zo is het geen kop.`,
    'Haal de spaties voor de kop weg',
  ],
  'quoted-fence': () => [
    'De regel (:::) die het kader afsluit, staat in het citaat erboven; het teken > hoort er niet voor.',
    'Haal het teken > weg',
  ],
  'open-code': () => undefined,
  'no-hashes': ({ meant, range }, text) => {
    const words = shorten(text.slice(range.start, range.end).trim(), 60);
    return [`‘${words}’ is een kop van het sjabloon; zet er ${meant} en een spatie voor.`, `Zet ${meant} voor de kop`];
  },
  'other-level': ({ meant, range }, text) => {
    const typed = text.slice(range.start, range.end).trim();
    return [`Voor deze kop hoort ${meant} te staan, niet ${typed}.`, `Maak er ${meant} van`];
  },
  // Reported by `kop-setext`.
  underlined: () => undefined,
};

function thing(meant: string): string {
  if (meant.startsWith('#')) return 'kop';
  if (meant === '>') return 'citaat';
  return meant.startsWith(':') ? 'kader' : 'punt van een lijst';
}

/** The name of a sign that could be taken for the right one, or that cannot be seen. */
function signName(typed: string): string {
  const name = oddSignName(typed);
  return typed.length === 1 && name !== 'een ander teken' ? ` (${name})` : '';
}

/** Bullets instead of numbers before ideas are a finding of their own, whose fix writes the numbers. */
function bulletsForIdeas(report: Report): ReadonlySet<number> {
  const sections = allSections(report).filter(({ entry }) => entry?.content === 'numbered');
  return new Set(
    sections.flatMap(({ items }) => items.filter(({ marker }) => marker !== '1').map(({ range }) => range.start)),
  );
}
