import type { Report, SetextHeading } from '../../report/model.ts';
import { matchHeading } from '../../report/parts/headings.ts';
import { flatEntries } from '../../report/places.ts';
import type { Template } from '../../report/template.ts';
import { type Prose, sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';

export const kopSetext: Rule = {
  code: 'kop-setext',
  kind: 'form',
  title: 'Streepjes onder een regel maken er een kop van',
  why: 'Een regel met --- of === direct onder tekst maakt van die tekst een kop. Dat gebeurt bijna altijd per ongeluk.',
  wrong: text`
    ## Enkele procesobservaties

    {{Er werd geluisterd.
    ---}}
  `,
  right: text`
    ## Enkele procesobservaties

    Er werd geluisterd.

    ---
  `,

  *check(report) {
    for (const { slip, range, meant, edits } of report.looseMarks) {
      if (slip !== 'underlined') continue;
      const message = `Deze kop is onderstreept; een kop begint met hekjes: ${meant} en een spatie.`;
      yield { range, message, fixes: [{ title: `Maak er een gewone kop van (${meant})`, edits }] };
    }
    for (const heading of report.setextHeadings) {
      const mark = report.text.slice(heading.underline.start, heading.underline.end).trim().slice(0, 3);
      yield {
        range: heading.range,
        message: `De streepjes (${mark}) onder deze regel maken er ongemerkt een kop van; zet er een lege regel tussen.`,
        fixes: [mending(heading, report)],
      };
    }
  },
};

/** A heading of the template gets its `#`; under any other text, the line becomes a thematic break, or goes. */
function mending({ text, underline, range }: SetextHeading, { template, text: source }: Report): Fix {
  const lineStart = source.lastIndexOf('\n', underline.start - 1);
  const start = source[lineStart - 1] === '\r' ? lineStart - 1 : lineStart;
  const level = levelIn(template, text);
  const remove = { range: { start, end: underline.end }, text: '' };
  if (level > 0) {
    const first = sourceRange(text, 0, 1).start;
    return {
      title: `Maak er een gewone kop van (${'#'.repeat(level)})`,
      edits: [
        { range: { start: range.start, end: first }, text: `${'#'.repeat(level)} ${source.slice(range.start, first)}` },
        remove,
      ],
    };
  }
  if (source.slice(underline.start, underline.end).startsWith('='))
    return { title: 'Haal de streepjes weg', edits: [remove] };
  return { title: 'Zet er een lege regel tussen', edits: [{ range: { start, end: start }, text: '\n' }] };
}

/** 1 for the title of a part, 2 and 3 for a section and what is in it; 0 if the template does not know the text. */
function levelIn({ parts }: Template, text: Prose): number {
  if (parts.some((one) => matchHeading(text, one))) return 1;
  const entry = parts.flatMap((one) => flatEntries(one.sections)).find((one) => matchHeading(text, one));
  if (!entry) return 0;
  return parts.some((one) => one.sections.includes(entry)) ? 2 : 3;
}
