/** Slips in the list of dialogues: its bullets, indentation, braces and commas. */
import type { Edit } from '../text/edits.ts';
import type { Slip } from './header-slip.ts';
import type { HeaderLine, HeaderWords } from './header-tokens.ts';

export function recordSlips(yaml: string, lines: readonly HeaderLine[], words: HeaderWords): readonly Slip[] {
  return [
    ...lines.flatMap((line, index) => [
      ...bulletSlips(line, words),
      ...braceSlips(line, lines[index + 1]),
      ...commaSlips(yaml, line),
    ]),
    ...indentSlips(lines, words),
  ];
}

/** `• {`, `-{`, or no bullet at all before a dialogue. */
function bulletSlips({ bullet, rest, pairs, continued, lead }: HeaderLine, words: HeaderWords): readonly Slip[] {
  const named = pairs.some(({ key }) => words.record.includes(key.text));
  if (!named || continued) return [];
  if (!bullet)
    return rest.text.startsWith('{') && lead.end > lead.start
      ? [
          {
            range: rest,
            message: 'Voor deze dialoog ontbreekt het streepje van de lijst (-).',
            title: 'Zet er een streepje (-) voor',
            edits: [{ range: { start: rest.start, end: rest.start }, text: '- ' }],
            silent: true,
          },
        ]
      : [];
  if (bullet.text !== '-')
    return [
      {
        range: bullet,
        message: `De lijst van dialogen begint op elke regel met een streepje (-), niet met ${bullet.text}.`,
        title: 'Maak er een streepje (-) van',
        edits: [{ range: { start: bullet.start, end: rest.start }, text: '- ' }],
        silent: true,
      },
    ];
  return rest.start === bullet.end && rest.text !== ''
    ? [
        {
          range: { start: bullet.start, end: rest.end },
          message: 'Achter het streepje ontbreekt een spatie.',
          title: 'Zet er een spatie achter',
          edits: [{ range: { start: bullet.end, end: bullet.end }, text: ' ' }],
          silent: true,
        },
      ]
    : [];
}

/** Missing braces, other brackets instead of them, and signs too many after them. */
function braceSlips({ rest, pairs, bullet, continued }: HeaderLine, below: HeaderLine | undefined): readonly Slip[] {
  if (!pairs[0]?.braces || (continued && !rest.text.includes('}'))) return [];
  const { text, start } = rest;
  const end = start + contentLength(text);
  const last = text[end - start - 1] ?? '';
  const edits: Edit[] = [];
  const opened = continued || text.startsWith('{');
  const wrong = /^[([]/.test(text);
  if (!opened && bullet) edits.push({ range: { start, end: start + (wrong ? 1 : 0) }, text: wrong ? '{' : '{ ' });
  const doubled = /\}[\s,]*([})\]]+)$/.exec(text.slice(0, end - start));
  if (doubled) edits.push({ range: { start: end - (doubled[1]?.length ?? 0), end }, text: '' });
  else if (last === ',') edits.push({ range: { start: end - 1, end }, text: '' });
  else if (last !== '}' && !isContinued(below)) {
    const bracket = closesWrongly(text.slice(0, end - start), pairs.at(-1)?.value.text ?? '');
    edits.push(bracket ? { range: { start: end - 1, end }, text: '}' } : { range: { start: end, end }, text: ' }' });
  }
  return edits.length === 0
    ? []
    : [
        {
          range: { start: edits[0]?.range.start === start ? start : Math.max(end - 1, start), end },
          message: braceMessage(edits, opened, last),
          title: 'Zet de accolades goed',
          edits,
        },
      ];
}

function braceMessage(edits: readonly Edit[], opened: boolean, last: string): string {
  if (last === ',' && edits.length === 1) return 'Achter deze dialoog hoort geen komma.';
  if (edits.at(-1)?.text === '' && opened) return 'Hier staat een sluitend teken te veel.';
  if (edits.length === 2) return 'Om de gegevens van deze dialoog horen accolades: { … }.';
  return opened
    ? 'Deze dialoog wordt niet gesloten; achteraan hoort een accolade (}).'
    : 'Voor de gegevens van deze dialoog hoort een accolade ({).';
}

/** A bracket at the end that closes nothing in the value before it. */
function closesWrongly(text: string, value: string): boolean {
  const last = text.at(-1);
  if (last === ')') return !value.includes('(');
  return last === ']' && !value.includes('[');
}

function isContinued(below: HeaderLine | undefined): boolean {
  return below?.continued === true;
}

/** The length without a remark at the end and the blanks before it. */
function contentLength(text: string): number {
  const remark = /\s#(?:\s|$)/.exec(text);
  return (remark ? text.slice(0, remark.index) : text).trimEnd().length;
}

/** Two values of a dialogue have one comma between them. */
function commaSlips(yaml: string, { pairs }: HeaderLine): readonly Slip[] {
  return pairs.flatMap((pair, index): readonly Slip[] => {
    const next = pairs[index + 1];
    if (!next || !pair.braces) return [];
    const from = pair.value.text === '' ? pair.behind : pair.value.end;
    const keyStart = next.key.start - (/["']/.test(yaml[next.key.start - 1] ?? '') ? 1 : 0);
    const between = yaml.slice(from, keyStart);
    if (/^\s*,\s*$/.test(between)) return [];
    const edits = [{ range: { start: from, end: keyStart }, text: ', ' }];
    const range = { start: Math.max(from - 1, pair.key.start), end: next.key.end };
    if (between.includes(';'))
      return [
        {
          range,
          message: 'Tussen twee gegevens staat een puntkomma; daar hoort een komma.',
          title: 'Maak er een komma van',
          edits,
          silent: true,
        },
      ];
    if (between.includes(','))
      return [{ range, message: 'Tussen twee gegevens hoort één komma.', title: 'Laat één komma staan', edits }];
    return [{ range, message: `Voor ‘${next.key.text}’ ontbreekt een komma.`, title: 'Zet er een komma', edits }];
  });
}

/** All dialogues are indented like the first, and the lines of one align with its first word. */
function indentSlips(lines: readonly HeaderLine[], words: HeaderWords): readonly Slip[] {
  const slips: Slip[] = [];
  let first: number | undefined;
  let column: number | undefined;
  for (const { text, lead, bullet, rest, pairs, continued } of lines) {
    const [pair] = pairs;
    if (continued || !pair) continue;
    const indent = text.slice(0, lead.end - lead.start).replaceAll('\t', '  ').length;
    const inRecord = words.record.includes(pair.key.text);
    // The report's own `deelnemers` begins at the margin, that of a dialogue below its bullet.
    const below = inRecord && column !== undefined && indent > 0;
    if (!bullet && !below && words.top.includes(pair.key.text)) {
      first = column = undefined;
      if (indent > 0) slips.push(slipOfIndent(lead, rest, 0));
    } else if (bullet && inRecord) {
      first ??= indent;
      if (indent !== first) slips.push(slipOfIndent(lead, rest, first));
      column = first + rest.start - bullet.start;
    } else if (!bullet && inRecord && column !== undefined && indent !== column && !rest.text.startsWith('{'))
      slips.push(slipOfIndent(lead, rest, column));
  }
  return slips;
}

function slipOfIndent(lead: HeaderLine['lead'], rest: HeaderLine['rest'], columns: number): Slip {
  const message = 'Deze regel springt anders in dan de regels erboven; zet hem even ver naar rechts.';
  const found =
    lead.end > lead.start && columns === 0
      ? 'Deze regel springt in; een gegeven van de header begint vooraan op de regel.'
      : message;
  return {
    range: rest,
    message: found,
    title: columns === 0 ? 'Haal de spaties vooraan weg' : 'Zet de regel even ver naar rechts',
    edits: [{ range: lead, text: ' '.repeat(columns) }],
  };
}
