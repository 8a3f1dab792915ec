/** The blocks below a heading of a foreign document → as the template wants them: bullets, numbers, knel and kiem. */
import type { Content, TemplateSection } from '../../report/template.ts';
import { type DocumentBlock, textRun } from '../blocks.ts';

export interface Fitted {
  readonly blocks: readonly DocumentBlock[];
  /** What was changed, as a Dutch sentence without its full stop. */
  readonly change?: string;
  /** The sections that were recognised by their signs and now have a heading. */
  readonly told: readonly TemplateSection[];
}

/** The kinds of content that are a list. */
const LISTS: ReadonlySet<Content | undefined> = new Set<Content>(['bullets', 'numbered', 'aanTafel']);
/** In characters: a longer paragraph was not meant as a bullet. */
const LONGEST_ITEM = 400;

/** `entry`: undefined where the template does not know the heading. */
export function fitSection(blocks: readonly DocumentBlock[], entry: TemplateSection | undefined): Fitted {
  const parted = fitBySigns(blocks, entry);
  if (parted) return parted;
  const listed = LISTS.has(entry?.content) && !blocks.some(({ kind }) => kind === 'item');
  const marker = entry?.content === 'numbered' ? '1' : '-';
  let changed = false;
  const fitted = blocks.map((block): DocumentBlock => {
    if (block.kind === 'item' && block.depth === 0) {
      const wanted = marker === '1' || block.marker !== '1' ? marker : block.marker;
      if (wanted === '1' && block.marker !== '1') changed = true;
      return { ...block, marker: wanted, number: block.marker === '1' && wanted === '1' ? block.number : undefined };
    }
    if (!listed || block.kind !== 'paragraph' || block.depth > 0 || lengthOf(block) > LONGEST_ITEM) return block;
    changed = true;
    return { kind: 'item', depth: 0, marker, runs: block.runs };
  });
  const change = marker === '1' ? 'De punten zijn genummerd' : 'De alinea’s zijn punten geworden';
  return { blocks: fitted, change: changed ? change : undefined, told: [] };
}

/** `−` and `+` as bullets show what is knel and what is kiem, where no heading does (format.md §3). */
function fitBySigns(blocks: readonly DocumentBlock[], entry: TemplateSection | undefined): Fitted | undefined {
  const [knel, kiem] = entry?.sections ?? [];
  if (entry?.content !== 'sections' || !knel || !kiem) return undefined;
  const signs = blocks.flatMap((block) => (block.kind === 'item' && block.depth === 0 ? [block.marker] : []));
  const turns = signs.filter((sign, index) => sign !== signs[index - 1]);
  if (turns.join('') !== '-+') return undefined;
  let sign = '';
  const parted = blocks.flatMap((block): readonly DocumentBlock[] => {
    if (block.kind !== 'item' || block.depth > 0) return [block];
    const before: readonly DocumentBlock[] =
      block.marker === sign
        ? []
        : [{ kind: 'heading', level: 3, runs: [textRun((block.marker === '+' ? kiem : knel).heading)] }];
    sign = block.marker;
    return [...before, { ...block, marker: '-' }];
  });
  return {
    blocks: parted,
    change: `De koppen ‘${knel.heading}’ en ‘${kiem.heading}’ zijn toegevoegd, naar de tekens − en +`,
    told: [knel, kiem],
  };
}

function lengthOf(block: Extract<DocumentBlock, { kind: 'paragraph' }>): number {
  return block.runs.reduce((sum, { text }) => sum + text.length, 0);
}
