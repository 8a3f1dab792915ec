import type { CodeText } from '../../report/model.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';
import { openCodeIn } from '../template/kader-open.ts';
import { firstLineOf } from './first-line.ts';

export const codeblok: Rule = {
  code: 'codeblok',
  kind: 'form',
  title: 'Tekst wordt als programmacode gelezen',
  why: 'Vier spaties aan het begin van een regel, of regels met ```, maken van tekst een codeblok. Zulke tekst komt niet in het rapport.',
  wrong: text`
    ## Enkele procesobservaties

    Er werd geluisterd.

        {{Men bleef napraten.}}
  `,
  right: text`
    ## Enkele procesobservaties

    Er werd geluisterd.

    Men bleef napraten.
  `,

  *check(report) {
    const { codeBlocks, looseMarks, kaders, text, header, tooDeep } = report;
    for (const code of codeBlocks) {
      // A header in a code block has its own finding.
      if (!header.present && text.slice(0, code.range.start).trim() === '') continue;
      // Text nested this deep is indented by many spaces.
      if (tooDeep && !code.fenced && code.range.start > tooDeep.start) continue;
      const range = firstLineOf(code.range, text);
      const message = code.fenced
        ? 'Deze tekst staat tussen regels met ``` en komt zo niet in het rapport.'
        : 'Deze tekst springt vier spaties in en komt daardoor niet in het rapport.';
      yield { range, message, fixes: code.fenced ? [] : [fixIndent(code, text)] };
    }
    // In a kader that is not closed either, the two together are one finding.
    const inKader = new Set(kaders.flatMap((kader) => openCodeIn(kader, report)));
    for (const mark of looseMarks) {
      const { slip, range, edits } = mark;
      if (slip !== 'open-code' || inKader.has(mark) || (!header.present && text.slice(0, range.start).trim() === ''))
        continue;
      const message = `Deze regel (${text.slice(range.start, range.end).slice(0, 10)}) begint een stuk programmacode dat nergens ophoudt.`;
      yield { range, message, fixes: [{ title: 'Haal de tekens weg', edits }] };
    }
  },
};

/** Removes the spaces at the start of every line. */
function fixIndent({ range }: CodeText, text: string): Fix {
  const first = text.lastIndexOf('\n', range.start - 1) + 1;
  const edits = [...text.slice(first, range.end).matchAll(/^[ \t]+(?=\S)/gm)].map(({ 0: spaces, index }) => ({
    range: { start: first + index, end: first + index + spaces.length },
    text: '',
  }));
  return { title: 'Haal de spaties vooraan weg', edits };
}
