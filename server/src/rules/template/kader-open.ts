import type { LooseMark } from '../../report/marks/loose-mark.ts';
import type { Kader, Report } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';
import type { Range } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';

export const kaderOpen: Rule = {
  code: 'kader-open',
  kind: 'syntax',
  title: 'Een kader is niet afgesloten',
  why: 'Een kader loopt van :::kader tot :::. Zonder de laatste regel is niet te zien waar het ophoudt.',
  wrong: text`
    {{:::kader}}
    ### Een deelfiets

    Wie de bus mist, fietst verder.
  `,
  right: text`
    :::kader
    ### Een deelfiets

    Wie de bus mist, fietst verder.
    :::
  `,

  *check(report) {
    const { kaders, strayFences, text } = report;
    const closedLate = nestedIn(report);
    for (const [index, kader] of kaders.entries()) {
      if (kader.close) continue;
      const stray = closedLate.get(kader);
      const inner = kaders[index + 1];
      if (isDoubled(kader, inner, text)) yield foundDoubled(kader, stray, text);
      else if (stray && inner) yield foundNested(kader, inner, stray, report);
      else yield open(kader, report);
    }
    const known = new Set(closedLate.values());
    for (const fence of strayFences) {
      if (known.has(fence)) continue;
      yield {
        range: fence,
        message: 'Deze regel (:::) sluit geen kader af; erboven staat geen :::kader.',
        fixes: [{ title: 'Haal de regel weg', edits: [withoutLine(fence, text)] }],
      };
    }
  },
};

/** Is it the same line twice? Then there is one kader, with nothing between the two lines. */
export function isDoubled({ close, open: { end } }: Kader, next: Kader | undefined, text: string): boolean {
  return !close && next !== undefined && text.slice(end, next.open.start).trim() === '';
}

/** Lines of backticks that open code in a kader that is not closed either: together one finding. */
export function openCodeIn(
  { open: { start }, close, range }: Kader,
  { looseMarks, text }: Report,
): readonly LooseMark[] {
  if (close) return [];
  return looseMarks.filter(
    ({ slip, range: mark }) =>
      slip === 'open-code' &&
      start < mark.start &&
      (mark.start < range.end || text.slice(range.end, mark.start).trim() === ''),
  );
}

function open(kader: Kader, report: Report): Found {
  const code = openCodeIn(kader, report);
  const end = Math.max(kader.range.end, ...code.map(({ range }) => range.end));
  const message =
    code.length > 0
      ? 'Dit kader is niet afgesloten, en er begint programmacode in die niet ophoudt; haal de tekens daarvan weg en zet onder de tekst een regel met :::.'
      : 'Dit kader is niet afgesloten; zet onder de tekst ervan een regel met drie dubbele punten (:::).';
  const edits = [...code.flatMap((mark) => mark.edits), { range: { start: end, end }, text: '\n:::' }];
  return { range: kader.open, message, fixes: [{ title: 'Sluit het kader af', edits }] };
}

function foundDoubled({ open: range }: Kader, stray: Range | undefined, text: string): Found {
  const edits = [withoutLine(range, text), ...(stray ? [withoutLine(stray, text)] : [])];
  return {
    range,
    message: 'Hier begint een kader, en daaronder nog een keer; één regel :::kader is genoeg.',
    fixes: [{ title: 'Haal de regel weg', edits }],
  };
}

/** Without its second closing line, what is between the two would be outside any kader: then the fix is not safe. */
function foundNested(kader: Kader, inner: Kader, stray: Range, { kaders, text }: Report): Found {
  const last = kaders.findLast(({ range }) => range.end <= stray.start) ?? inner;
  const edits: Edit[] = [
    { range: { start: kader.range.end, end: kader.range.end }, text: '\n:::' },
    withoutLine(stray, text),
  ];
  return {
    range: kader.open,
    message: 'In dit kader begint nog een kader; sluit het eerste af (:::) voordat het tweede begint.',
    related: [{ range: inner.open, message: 'Hier begint het tweede kader.' }],
    fixes: [
      { title: 'Sluit het eerste kader eerder af', edits, safe: text.slice(last.range.end, stray.start).trim() === '' },
    ],
  };
}

/** Kaders that are not closed before the next one begins, each with the closing line that was meant for it. */
function nestedIn({ kaders, strayFences, titles, sections }: Report): ReadonlyMap<Kader, Range> {
  const found = new Map<Kader, Range>();
  if (strayFences.length === 0) return found;
  const lines = [
    ...[...titles, ...sections.map(({ heading }) => heading)].map(
      ({ range }) => ({ at: range.start, what: 'heading' }) as const,
    ),
    ...kaders.map((kader) => ({ at: kader.open.start, what: 'kader', kader }) as const),
    ...strayFences.map((fence) => ({ at: fence.start, what: 'fence', fence }) as const),
  ].sort((one, other) => one.at - other.at);
  let waiting: Kader[] = [];
  let above: Kader | undefined;
  for (const line of lines) {
    if (line.what === 'heading') [waiting, above] = [[], undefined];
    else if (line.what === 'kader') {
      if (above && !above.close) waiting.push(above);
      above = line.kader;
    } else {
      const outer = above?.close ? waiting.pop() : undefined;
      if (outer) found.set(outer, line.fence);
    }
  }
  return found;
}

function withoutLine({ start, end }: Range, text: string): Edit {
  const newline = text.indexOf('\n', end);
  return {
    range: { start: text.lastIndexOf('\n', start) + 1, end: newline === -1 ? text.length : newline + 1 },
    text: '',
  };
}
