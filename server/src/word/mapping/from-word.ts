/** A Word document → a report, and what became of it. Ours comes back as it was; others are fitted to a template. */
import { withNoun } from '../../report/dutch/counted.ts';
import { type Template, templateOf } from '../../report/template.ts';
import { type DocumentBlock, joinRuns, type Run, runsIn, textRun } from '../blocks.ts';
import { leftOut, lostLinks } from '../left-out.ts';
import { type LeftOut, paragraphsIn, type WordText } from '../pieces.ts';
import { foreignBlocks } from './foreign-blocks.ts';
import { guessTemplate } from './guess-template.ts';
import { headerText } from './header-text.ts';
import { knownHeadings } from './known-headings.ts';
import { readOwn } from './read-own.ts';
import { reportText } from './report-text.ts';
import { amount, countBlocks, type Summary } from './summary.ts';
import { toTemplate } from './to-template.ts';

export interface Imported {
  /** The report, ready to be saved. */
  readonly text: string;
  readonly summary: Summary;
  /** Set where it looks no more like one kind of report than another; the first kind was taken. */
  readonly unsure?: true;
}

/** `chosen`: the kind that a writer chose for a foreign document. */
export function fromWord(word: WordText, chosen?: string): Imported {
  const own = readOwn(word);
  if (!own) {
    const guess = chosen === undefined ? guessTemplate(word) : templateOf(chosen);
    return { ...fromForeign(word, guess ?? templateOf(undefined)), ...(guess ? {} : { unsure: true as const }) };
  }
  const { header, headerLost, kind, blocks, tables } = own;
  const summary: Summary = {
    recognised: ['een rapportage van deze extensie', ...countBlocks(blocks)],
    unknown: [...tableNotice(tables), ...noteNotice(word.notes)],
    changed: [],
    leftOut: [...(headerLost ? [HEADER_LOST] : []), ...withoutOwnFooter(word), ...linksLeft(word, blocks)],
    missing: [],
  };
  return {
    text: `${header ? headerText(kind, header) : ''}${reportText([...blocks, ...noteBlocks(word.notes)])}`,
    summary,
  };
}

function fromForeign(word: WordText, template: Template): Imported {
  const { blocks, dialogen, columns, tables, contents } = foreignBlocks(word.pieces, knownHeadings(template));
  const { thema, sections, unknown, changes, missing, blocks: mapped } = toTemplate(blocks, template, word.title);
  const all = [...mapped, ...noteBlocks(word.notes)];
  const header = headerText(template.kind, {
    entries: [
      ['thema', [thema ?? '<thema>']],
      ['status', ['concept']],
    ],
    dialogen,
  });
  const summary: Summary = {
    recognised: [
      ...(thema === undefined ? [] : [`het thema ‘${thema}’`]),
      ...(sections.length === 0 ? [] : [`${amount(sections.length, 'onderdeel', 'onderdelen')} van het sjabloon`]),
      ...countBlocks(mapped),
      ...(dialogen ? [`de lijst van ${amount(dialogen.length, 'dialoog', 'dialogen')}`] : []),
    ],
    unknown: [
      ...unknown.map((line) => `de kop ‘${line}’`),
      ...looseTexts(mapped),
      ...tableNotice(tables),
      ...noteNotice(word.notes),
    ],
    changed: changes,
    leftOut: [
      ...columns.map((name) => leftColumn(name)),
      ...(contents ? [{ brief: 'de inhoudsopgave', lines: ['de inhoudsopgave'] }] : []),
      ...word.leftOut,
      ...linksLeft(word, all),
    ],
    missing,
  };
  return { text: `${header}${reportText(all)}`, summary };
}

const HEADER_LOST: LeftOut = {
  brief: 'de header',
  lines: ['de header: die kon niet gelezen worden toen het document gemaakt werd'],
};

function leftColumn(name: string): LeftOut {
  const brief = `de kolom ‘${name}’ van de lijst van dialogen`;
  return { brief, lines: [brief] };
}

/** Mentions text above the first section, which belongs to no section. */
function looseTexts(blocks: readonly DocumentBlock[]): readonly string[] {
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level > 1);
  const above = blocks.slice(0, first === -1 ? undefined : first).filter((block) => block.kind !== 'heading');
  return above.length === 0 ? [] : [`${amount(above.length, 'alinea', 'alinea’s')} tussen de titel en de eerste kop`];
}

/** The links that are lost: headings and tables of a report hold none. */
function linksLeft({ pieces }: WordText, blocks: readonly DocumentBlock[]): readonly LeftOut[] {
  const runs: readonly (readonly Run[])[] = paragraphsIn(pieces).map((piece) => piece.runs);
  const lost = lostLinks(runs, runsIn(blocks));
  return lost === 0 ? [] : [leftOut('koppeling', lost)];
}

/** Leaves out our own footer, with the title and the page number. */
function withoutOwnFooter({ leftOut: things, title }: WordText): readonly LeftOut[] {
  const isOwn = (line: string) =>
    title !== undefined && line.replace(/[\d\s/]+(?=’$)/, '').endsWith(`‘${title.replace(/\s+/g, ' ').trim()}’`);
  return things.flatMap((thing) => {
    const lines = thing.lines.filter((line) => !/^de kop- of voettekst/.test(line) || !isOwn(line));
    return lines.length === 0
      ? []
      : [
          lines.length === thing.lines.length
            ? thing
            : { brief: withNoun(lines.length, 'kop- of voettekst', 'kop- of voetteksten'), lines },
        ];
  });
}

function tableNotice(tables: number): readonly string[] {
  return tables === 0 ? [] : [`${amount(tables, 'tabel', 'tabellen')}: elke rij is nu een regel tekst`];
}

function noteNotice(notes: WordText['notes']): readonly string[] {
  return notes.length === 0
    ? []
    : [
        `${amount(notes.length, 'voet- of eindnoot', 'voet- en eindnoten')}: de tekst staat onder een eigen kop aan het eind`,
      ];
}

function noteBlocks(notes: WordText['notes']): readonly DocumentBlock[] {
  if (notes.length === 0) return [];
  return [
    { kind: 'heading', level: 2, runs: [textRun('Noten uit het Word-document')] },
    ...notes.map(
      (note, index): DocumentBlock => ({
        kind: 'paragraph',
        depth: 0,
        runs: joinRuns([textRun(`[noot ${index + 1}] `), ...note]),
      }),
    ),
  ];
}
