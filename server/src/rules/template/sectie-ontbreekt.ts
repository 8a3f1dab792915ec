import { wordFor } from '../../report/dutch/counted.ts';
import { enumerate } from '../../report/dutch/enumerate.ts';
import type { Part, Report } from '../../report/model.ts';
import { headingForm, wholePart } from '../../report/naming.ts';
import { type Gap, gapsOf, renamedIn } from '../../report/questions/gaps.ts';
import { headingLine, knownOf, partText, sectionText, titleText } from '../../report/skeleton.ts';
import type { TemplatePart } from '../../report/template.ts';
import { insertBlock } from '../../report/text/block-edits.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';

export const sectieOntbreekt: Rule = {
  code: 'sectie-ontbreekt',
  kind: 'structure',
  title: 'Een sectie van het sjabloon ontbreekt',
  why: 'Alle rapporten van de reeks hebben dezelfde secties; lezers zoeken ze op dezelfde plaats.',
  wrong: text`
    # Rapportage themadialogen Mobiliteit

    ## Knel- en kiemverhalen

    ### Knelverhalen

    - Minder bussen.

    ### Kiemverhalen

    - Samen rijden.

    {{## Dromen}}

    - Een bus die rijdt.

    ## Wie zaten aan tafel?

    - 1 gesprek

    ## Enkele procesobservaties

    Er werd geluisterd.
  `,
  right: text`
    # Rapportage themadialogen Mobiliteit

    ## Knel- en kiemverhalen

    ### Knelverhalen

    - Minder bussen.

    ### Kiemverhalen

    - Samen rijden.

    ## Dromen

    - Een bus die rijdt.

    ## Eén idee

    1. Een buurtbus.

    ## Wie zaten aan tafel?

    - 1 gesprek

    ## Enkele procesobservaties

    Er werd geluisterd.
  `,

  *check(report) {
    const { header, template, text } = report;
    const card = report.parts[0];
    const known = knownOf(report);
    const entry = template.parts[0] as TemplatePart;
    if (!card) {
      // A header that cannot be read may contain the rest of the report.
      if (!header.readable) return;
      const at = header.range.end;
      yield {
        range:
          header.range.end > header.range.start
            ? { start: Math.max(at - 3, 0), end: at }
            : { start: 0, end: text.length },
        message: `Het rapport is nog leeg: onder de header begint ${entry.name}, met de titel ‘${headingForm(entry)}’.`,
        fixes: [
          {
            title: `Zet ${wholePart(entry)} klaar`,
            edits: [insertBlock(text, at, partText(entry, known))],
            changes: 'words',
          },
        ],
      };
      return;
    }
    if (!card.heading && card.sections.length > 0) {
      const title = `# ${titleText(entry, known.thema)}`;
      const first = card.sections[0]?.heading;
      yield {
        // Its hashes only: what is missing after that heading is reported on the whole heading.
        range: first ? { start: first.range.start, end: first.range.start + first.level } : startOf(card),
        message: `De titel van ${entry.name} ontbreekt: ${titleForm(entry)}.`,
        fixes: [
          { title: 'Zet de titel erboven', edits: [insertBlock(text, card.range.start, title)], changes: 'words' },
        ],
      };
    }
    for (const part of report.parts)
      for (const gaps of byHeading(trulyMissing(report, part))) yield foundMissing(gaps, part, report);
  },
};

/** `‘# Rapportage themadialogen’ met het thema`; a theme that is not at the end is shown by dots. */
function titleForm(entry: TemplatePart): string {
  const [, before] = /^([^{}]+) \{thema\}$/.exec(entry.heading) ?? [];
  return before ? `‘# ${before}’ met het thema` : `‘# ${headingForm(entry)}’`;
}

/** Without sections that only have another heading, which is reported there. */
function trulyMissing(report: Report, part: Part): readonly Gap[] {
  const renamed = new Set(renamedIn(report, part).values());
  return gapsOf(report, part).filter(({ missing }) => !missing.every((entry) => renamed.has(entry)));
}

/** Sections may be missing both inside a section and after it: one heading, one finding. */
function byHeading(gaps: readonly Gap[]): readonly (readonly Gap[])[] {
  const holders = [...new Set(gaps.map(({ after }) => after))];
  // What belongs inside the section comes first.
  return holders.map((holder) =>
    gaps.filter(({ after }) => after === holder).sort((one, other) => one.at - other.at || other.level - one.level),
  );
}

function foundMissing(gaps: readonly Gap[], part: Part, report: Report): Found {
  const known = knownOf(report);
  const missing = gaps.flatMap((gap) => gap.missing);
  const names = missing.map(({ name }) => name);
  const places = [...new Set(gaps.map(({ at }) => at))];
  const edits = places.map((at) => {
    const here = gaps.filter((gap) => gap.at === at);
    return insertBlock(
      report.text,
      at,
      here
        .flatMap((gap) => gap.missing.map((one) => (gap.strayed ? headingLine : sectionText)(one, known, gap.level)))
        .join('\n\n'),
    );
  });
  return {
    range: gaps[0]?.after.heading?.range ?? startOf(part),
    message: `${wordFor(names.length, 'Deze sectie ontbreekt', 'Deze secties ontbreken')} hier nog: ${listNames(names)}.`,
    fixes: [
      {
        title: names.length === 1 ? `Voeg ${listNames(names)} toe` : `Voeg deze ${names.length} secties toe`,
        edits,
        changes: 'words',
        // Some of the text before the first paragraph may belong under the heading too: the writer looks.
        ...(gaps.some(({ strayed }) => strayed) ? { safe: false } : {}),
      },
    ],
  };
}

function startOf({ range }: Part): { start: number; end: number } {
  return { start: range.start, end: range.start };
}

/** `‘Dromen’, ‘Ideeën’ en nog 3`: at most three names. */
function listNames(names: readonly string[]): string {
  const shown = names.slice(0, names.length > 3 ? 2 : 3).map((name) => `‘${name}’`);
  const rest = names.length - shown.length;
  return enumerate(rest > 0 ? [...shown, `nog ${rest}`] : shown);
}
