import type { Section } from '../../report/model.ts';
import { lacksHeadings } from '../../report/places.ts';
import type { TemplateSection } from '../../report/template.ts';
import type { Edit } from '../../report/text/edits.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const kiemZonderKop: Rule = {
  code: 'kiem-zonder-kop',
  kind: 'form',
  title: 'Knel en kiem staan onder elkaar zonder eigen koppen',
  why: 'Het verschil tussen - en + gaat bij het opmaken gemakkelijk verloren; met een eigen kop is knel altijd knel en kiem altijd kiem.',
  wrong: text`
    ## Knel- en kiemverhalen

    {{-}} Minder bussen.
    + Samen rijden.
  `,
  right: text`
    ## Knel- en kiemverhalen

    ### Knelverhalen

    - Minder bussen.

    ### Kiemverhalen

    - Samen rijden.
  `,

  *check(report) {
    for (const section of report.sections) {
      const first = section.items[0];
      if (!lacksHeadings(section) || !first) continue;
      const runs = runsOf(section);
      const names = (section.entry?.sections ?? []).map(({ heading }) => `‘${heading}’`).join(' en ');
      // If knel and kiem alternate, headings cannot be put between them without moving what the writer typed.
      const fixes =
        runs.length === new Set(runs.map(({ entry }) => entry)).size
          ? [
              {
                title: 'Zet de koppen erboven',
                edits: runs.flatMap((run) => headingAbove(run, report.text)),
                changes: 'words' as const,
              },
            ]
          : [];
      yield {
        range: first.mark,
        message: `Knel (-) en kiem (+) staan hier zonder eigen kop; zet ze onder ${names}.`,
        fixes,
      };
    }
  },
};

interface ItemRun {
  readonly entry: TemplateSection;
  readonly items: Section['items'][number][];
}

/** Items that follow each other and belong under one heading. */
function runsOf({ entry, items }: Section): readonly ItemRun[] {
  const runs: ItemRun[] = [];
  for (const item of items) {
    const meant = entry?.sections?.find(({ bullet }) => (bullet === '+') === (item.marker === '+'));
    if (!meant) continue;
    if (runs.at(-1)?.entry === meant) runs.at(-1)?.items.push(item);
    else runs.push({ entry: meant, items: [item] });
  }
  return runs;
}

/** The heading with blank lines around it, and `- ` for every bullet under it. */
function headingAbove({ entry, items }: ItemRun, text: string): Edit[] {
  const start = items[0]?.mark.start ?? 0;
  const blank = /\n\s*\n[ \t]*$/.test(text.slice(Math.max(0, start - 200), start));
  const heading = { range: { start, end: start }, text: `${blank ? '' : '\n'}### ${entry.heading}\n\n` };
  const bullets = items.filter(({ marker }) => marker === '+').map(({ mark }) => ({ range: mark, text: '-' }));
  return bullets[0]?.range.start === start
    ? [{ range: bullets[0].range, text: `${heading.text}-` }, ...bullets.slice(1)]
    : [heading, ...bullets];
}
