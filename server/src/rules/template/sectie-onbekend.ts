import { likeness } from '../../report/dutch/spelling.ts';
import type { Heading, Report, Section } from '../../report/model.ts';
import { fillHeading, formFor, headingTelwoord } from '../../report/parts/headings.ts';
import { headingText } from '../../report/parts/recount.ts';
import { withInner } from '../../report/places.ts';
import { renamedIn, strayedIn } from '../../report/questions/gaps.ts';
import { themaInText } from '../../report/skeleton.ts';
import type { TemplateSection } from '../../report/template.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Found, Rule } from '../rule.ts';
import { slipOf } from './headings.ts';

export const sectieOnbekend: Rule = {
  code: 'sectie-onbekend',
  kind: 'form',
  title: 'Het sjabloon kent deze kop niet',
  why: 'Wat onder een onbekende kop staat, krijgt niet de vorm die het sjabloon ervoor heeft en wordt niet gecontroleerd.',
  wrong: text`
    {{## Onze dromen}}

    - Een bus die rijdt.
  `,
  right: text`
    ## Dromen

    - Een bus die rijdt.
  `,

  *check(report) {
    for (const part of report.parts) {
      const missing = part.entry.sections.filter((entry) => !part.sections.some((section) => section.entry === entry));
      const renamed = renamedIn(report, part);
      // That the heading above these is missing is a finding of its own.
      const strayed = strayedIn(report, part);
      for (const section of part.sections)
        if (!strayed.has(section)) yield* unknown(section, missing, report, renamed.get(section));
      for (const section of part.sections.flatMap(withInner)) {
        if (!section.entry) continue;
        // In running text writers may add headings of their own; in a list of topics these would split what is one.
        const ownHeadings = section.entry.content === 'prose';
        const inside = (section.entry.sections ?? []).filter(
          (entry) => !section.sections.some((inner) => inner.entry === entry),
        );
        for (const inner of section.sections)
          if (!strayed.has(inner) && (inner.entry || renamed.has(inner) || !ownHeadings))
            yield* unknown(inner, inside, report, renamed.get(inner));
      }
    }
  },
};

/** `meant`: the section that is missing just where this one is. */
function* unknown(
  section: Section,
  missing: readonly TemplateSection[],
  report: Report,
  meant?: TemplateSection,
): Iterable<Found> {
  const { entry, heading } = section;
  if (entry && (heading.match?.how !== 'near' || slipOf(heading, report))) return;
  const shown = shorten(heading.text.plain, 60);
  if (entry) {
    const expected = expectedHeading(entry, section, report);
    yield {
      range: heading.range,
      message: `Het sjabloon kent geen kop ‘${shown}’; bedoeld is waarschijnlijk ‘${shorten(expected, 60)}’.`,
      fixes: renamings(heading, [expected]),
    };
    return;
  }
  const alike = missing
    .filter((one) => one !== meant)
    .map((one) => expectedHeading(one, section, report))
    .sort((one, other) => likeness(shown, other) - likeness(shown, one));
  const here = meant && expectedHeading(meant, section, report);
  const choices = here === undefined ? alike : [here, ...alike];
  const free = choices[0] ? `; nog niet gebruikt is ‘${shorten(choices[0], 50)}’` : '';
  const hint = here !== undefined ? `; op deze plaats hoort ‘${shorten(here, 50)}’` : free;
  yield {
    range: heading.range,
    message: `Het sjabloon kent geen kop ‘${shown}’${hint}.`,
    fixes: renamings(heading, choices.slice(0, 3)),
  };
}

function expectedHeading(entry: TemplateSection, { items, heading }: Section, { header, statements }: Report): string {
  const dialogen = statements.find(({ about }) => about === 'dialogen')?.value as number | undefined;
  const count = entry.content === 'numbered' ? items.length : dialogen;
  return fillHeading(formFor(entry, count), {
    thema: themaInText(header.thema?.value),
    telwoord: count ? headingTelwoord(count) : undefined,
    words: ownWords(entry.heading, heading.text.plain),
  });
}

/** What the writer put in the open place at the end of the template's heading, or before its last mark: `Centrale focus - korte ketens`. */
function ownWords(form: string, plain: string): Readonly<Record<string, string>> {
  const [, fixed = '', name, mark = ''] = /^(?:\d+\.\s*)?([^{}]*?)[\s:]*\{(\w+)\}([?!.]?)$/.exec(form) ?? [];
  if (!name || fixed === '') return {};
  const behind = wordsBehind(plain.replace(/^\d+\.\s*/, ''), fixed).replace(/^[\s:–—-]+/, '');
  const words = mark === '' ? behind : behind.replace(/\s*[?!.]+$/, '');
  return words === '' ? {} : { [name]: words };
}

/** What follows the fixed words of a heading, also where they are misspelt; empty if nothing is like them. */
function wordsBehind(plain: string, fixed: string): string {
  const at = plain.toLowerCase().indexOf(fixed.toLowerCase());
  if (at !== -1) return plain.slice(at + fixed.length);
  let end = plain.length;
  let most = ALIKE;
  for (const { index } of plain.matchAll(WORD_END)) {
    if (index > 2 * fixed.length) break;
    const alike = likeness(plain.slice(0, index), fixed);
    if (alike > most) [end, most] = [index, alike];
  }
  return plain.slice(end);
}

const ALIKE = 0.6;
const WORD_END = /(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/gu;

/** Never one that would put an open place where the writer has words. */
function renamings(heading: Heading, choices: readonly string[]): readonly Fix[] {
  const kept = heading.text.plain === '' ? choices : choices.filter((choice) => !/<[^>]+>/.test(choice));
  return kept.map((expected) => ({
    title: `Maak er ‘${shorten(expected, 60)}’ van`,
    edits: [{ range: headingText(heading), text: expected }],
    safe: false,
  }));
}
