import type { Block } from '../../report/markdown/block.ts';
import { prosesOf } from '../../report/markdown/proses.ts';
import { blocksOf } from '../../report/read-report.ts';
import type { OpenFlaw, OpenMark } from '../../report/text/text.ts';
import { type Prose, type Range, runEnd, shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Found, Rule } from '../rule.ts';

export const opmaakOpen: Rule = {
  code: 'opmaak-open',
  kind: 'form',
  title: 'Vetgedrukte of cursieve tekst is niet goed afgesloten',
  why: 'Sterretjes horen aan beide kanten tegen de tekst te staan. Anders wordt niets vet of cursief, of is niet te zien waar het ophoudt.',
  wrong: text`
    ## Dromen

    - {{**}}Een trein: naar zee.
  `,
  right: text`
    ## Dromen

    - **Een trein**: naar zee.
  `,

  *check(report) {
    const proses = blocksOf(report).flatMap((block) => prosesOf(block).map((prose) => ({ prose, type: block.type })));
    const told = new Set<OpenMark>();
    for (const [index, { prose, type }] of proses.entries()) {
      const next = proses[index + 1];
      for (const mark of prose.openMarks ?? []) {
        if (told.has(mark)) continue;
        const end = next?.type === type ? endBelow(mark, next.prose) : undefined;
        if (end) told.add(end);
        yield end && next ? overTwo(mark, prose, next.prose, end) : foundMark(mark, type, report.text);
      }
    }
  },
};

function foundMark(mark: OpenMark, type: Block['type'], text: string): Found {
  const { range, sign, flaw, mend } = mark;
  const look = lookOf(sign);
  const messages: Readonly<Record<OpenFlaw, string>> = {
    unclosed: `Hier begint ${look} tekst (${sign}), maar zij eindigt nergens: zet ${sign} waar zij ophoudt.`,
    unopened: `Hier eindigt ${look} tekst (${sign}), maar zij begint nergens: zet ${sign} waar zij begint.`,
    'space-inside': `Tussen ${sign} en de tekst staat een spatie; daardoor wordt dit niet ${look.replace(/e$/, '')}.`,
    'no-space-around': `Naast ${sign} ontbreekt een spatie; daardoor wordt dit niet ${look.replace(/e$/, '')}.`,
  };
  const inHeading = type === 'heading' && flaw === 'unclosed';
  const fixes = mend
    ? [{ title: inHeading ? `Haal ${sign} weg` : titleOf(mark, text), edits: mend, changes: 'words' as const }]
    : [];
  const isHalf = flaw === 'unclosed' || flaw === 'unopened';
  return { range, message: messages[flaw], fixes: isHalf && !inHeading ? [...fixes, removal(mark, text)] : fixes };
}

function titleOf({ sign, flaw, mend, range }: OpenMark, text: string): string {
  if (flaw === 'space-inside') return `Haal de spatie binnen ${sign} weg`;
  if (flaw === 'no-space-around') return `Zet een spatie naast ${sign}`;
  const until = mend?.at(-1)?.range.start ?? range.end;
  return flaw === 'unopened'
    ? `Zet ${sign} aan het begin`
    : `Zet ${sign} achter ‘${shorten(text.slice(range.end, until).trim(), 40)}’`;
}

/** Not a safe fix: what was meant to be bold is then not. */
function removal({ signs, sign }: OpenMark, text: string): Fix {
  const edits = signs.map(({ start, end }) => {
    const blank = /^[ \t]+/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    return { range: { start, end: end + (/\s/.test(text[start - 1] ?? ' ') ? blank : 0) }, text: '' };
  });
  return { title: `Haal ${sign} weg`, edits, safe: false };
}

/** Where bold that is not closed ends in the next paragraph. */
function endBelow({ sign, flaw, mend }: OpenMark, { openMarks: [first] = [] }: Prose): OpenMark | undefined {
  return flaw === 'unclosed' && !mend && first?.flaw === 'unopened' && !first.mend && first.sign === sign
    ? first
    : undefined;
}

/** Bold does not continue from one paragraph into the next. */
function overTwo({ range, sign }: OpenMark, first: Prose, second: Prose, end: OpenMark): Found {
  const open = second.runs[0]?.start ?? second.range.start;
  return {
    range,
    message: `Deze ${lookOf(sign)} tekst loopt door in de volgende alinea; elke alinea heeft haar eigen ${sign} aan begin en eind nodig.`,
    related: [{ range: end.range, message: 'Hier eindigt zij.' }],
    fixes: [
      {
        title: `Zet ${sign} om elk van beide`,
        edits: [endOf(first), open].map((place) => ({ range: { start: place, end: place }, text: sign })),
      },
    ],
  };
}

function endOf({ runs, range }: Prose): Range['end'] {
  const last = runs.at(-1);
  return last ? runEnd(last) : range.end;
}

function lookOf(sign: string): string {
  return sign.length === 1 ? 'cursieve' : 'vetgedrukte';
}
