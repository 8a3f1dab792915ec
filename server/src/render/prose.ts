/**
 * Prose → HTML: each stretch of source in its own element, which records its place in the file; marks bold, italics,
 * the kern of an item and placeholders that are still there.
 */
import { publishedAddress } from '../report/markdown/address.ts';
import type { Quote, Report } from '../report/model.ts';
import { type Prose, plainIn, type Range, type Run, runEnd } from '../report/text/text.ts';
import { at, type Html, html, stretch } from './html.ts';

/** How one piece of prose is shown. */
interface Manner {
  /** Only what is in this range of the file. */
  readonly within?: Range;
  /** Shown in bold, whether it was typed that way or not. */
  readonly kern?: Range;
}

export type RenderProse = (prose: Prose, manner?: Manner) => Html;

/** A renderer that knows where the placeholders of this report are. */
export function proseRenderer({ placeholders }: Report): RenderProse {
  return (prose, { within = prose.range, kern } = {}) => {
    const unfinished =
      placeholders.length === 0
        ? placeholders
        : placeholders.filter(({ start, end }) => start < prose.range.end && end > prose.range.start);
    const pieces: Html[] = [];
    /** The pieces of the current link so far, and its address. */
    let linked: Html[] = [];
    let address: string | undefined;
    let shown = 0;
    for (const run of prose.runs) {
      const from = Math.max(run.start, within.start);
      const to = Math.min(runEnd(run), within.end);
      if (from >= to) continue;
      const first = plainIn(run, from);
      if (run.link !== address) closeLink(run.link);
      // Between two runs there may be a line break in the source, which reading turned into a space.
      if (pieces.length + linked.length > 0 && first > shown) show(html`${prose.plain.slice(shown, first)}`);
      addPieces(run, from, to);
      shown = plainIn(run, to);
    }
    closeLink();
    return html`${pieces}`;

    function show(piece: Html): void {
      (address === undefined ? pieces : linked).push(piece);
    }

    /** `next`: the address of what follows. */
    function closeLink(next?: string): void {
      const safe = publishedAddress(address);
      if (linked.length > 0)
        pieces.push(safe === undefined ? html`${linked}` : html`<a class="koppeling" href="${safe}">${linked}</a>`);
      linked = [];
      address = next;
    }

    function addPieces(run: Run, from: number, to: number): void {
      const edges = [...unfinished, ...(kern ? [kern] : [])]
        .flatMap(({ start, end }) => [start, end])
        .filter((edge) => edge > from && edge < to);
      let start = from;
      for (const end of [...edges.sort((one, other) => one - other), to]) {
        if (end === start) continue;
        const text = prose.plain.slice(plainIn(run, start), plainIn(run, end));
        show(element({ start, end }, text, run));
        start = end;
      }
    }

    function element(range: Range, text: string, { strong, emphasis }: Run): Html {
      const content = emphasis ? html`<em>${text}</em>` : html`${text}`;
      if (unfinished.some((placeholder) => covers(placeholder, range)))
        return html`<mark class="nog-invullen"${at(range)}>${content}</mark>`;
      if (kern && covers(kern, range)) return html`<strong class="kern"${at(range)}>${content}</strong>`;
      return strong ? html`<strong${at(range)}>${content}</strong>` : stretch(range, content);
    }
  };
}

/** A source that was typed in another form, in the right one: keeps the typed role. `paragraph` holds the source. */
export function renderMeant({ rol, vorm, verwijzing }: Quote, paragraph: Prose, prose: RenderProse): Html {
  const meant = vorm?.meant ?? '';
  if (!rol || !meant.startsWith(rol.value)) return stretch(verwijzing, html`${meant}`);
  const rest = meant.slice(rol.value.length);
  return html`${prose(paragraph, { within: rol.range })}${rest === '' ? undefined : stretch(verwijzing, html`${rest}`)}`;
}

function covers({ start, end }: Range, inner: Range): boolean {
  return start <= inner.start && inner.end <= end;
}
