import type { Kader } from '../../report/model.ts';
import { missingKadersOf } from '../../report/questions/meant-kaders.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';
import { isDoubled } from './kader-open.ts';

export const kaderZonderTitel: Rule = {
  code: 'kader-zonder-titel',
  kind: 'form',
  title: 'Een kader heeft geen titel',
  why: 'Een kader beschrijft één concreet idee; aan de titel ziet de lezer welk.',
  wrong: text`
    {{:::kader}}
    Wie de bus mist, fietst verder.
    :::
  `,
  right: text`
    :::kader
    ### Een deelfiets

    Wie de bus mist, fietst verder.
    :::
  `,

  *check({ kaders, parts, text }) {
    // That one of these lacks its fixed title is a finding of its own.
    const meant = new Set(parts.flatMap(missingKadersOf).map(({ kader }) => kader));
    for (const [index, kader] of kaders.entries()) {
      if (meant.has(kader) && !kader.title?.text.plain) continue;
      if ((kader.title?.level === 3 && kader.title.text.plain !== '') || isDoubled(kader, kaders[index + 1], text))
        continue;
      const message = kader.title?.text.plain
        ? 'De titel van dit kader heeft een ander aantal hekjes; gebruik er drie (###).'
        : 'Dit kader heeft geen titel; zet bovenin een regel die begint met drie hekjes (###).';
      yield { range: kader.open, message, fixes: [titling(kader, text)] };
    }
  },
};

function titling({ title, open, paragraphs }: Kader, text: string): Fix {
  if (title) {
    const hashes = { start: title.range.start, end: title.range.start + title.level };
    const fill = title.text.plain === '' ? ' <titel van het kader>' : '';
    return {
      title: 'Maak er een titel met drie hekjes van',
      edits: [
        {
          range: { start: hashes.start, end: title.text.plain === '' ? title.range.end : hashes.end },
          text: `###${fill}`,
        },
      ],
    };
  }
  const first = paragraphs[0];
  const bold = first && first.runs.length > 0 && first.runs.every(({ strong }) => strong);
  if (first && bold)
    return { title: 'Maak van de vette regel de titel', edits: [{ range: first.range, text: `### ${first.plain}` }] };
  const newline = text.slice(open.end).search(/\r?\n/);
  const at = newline === -1 ? open.end : open.end + newline;
  return {
    title: 'Zet er een titel boven',
    edits: [{ range: { start: at, end: at }, text: '\n### <titel van het kader>\n' }],
  };
}
