/** Document symbols: parts → sections → topics and kaders → quotes. */
import { type DocumentSymbol, type Range as LspRange, type Position, SymbolKind } from 'vscode-languageserver-types';
import { withNoun } from '../../report/dutch/counted.ts';
import type { Header } from '../../report/header-model.ts';
import type { Item, Kader, Part, Quote, Report, Section } from '../../report/model.ts';
import { sourceText } from '../../report/quotes/speaker.ts';
import { contains, type Range, shorten } from '../../report/text/text.ts';
import { type Lines, toLspRange } from '../lsp.ts';

const LONGEST = 70;

/** What a symbol is made of; `selection` is its name in the text. */
interface Shown {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: Range;
  readonly selection: Range;
  readonly children: readonly DocumentSymbol[];
}

export function outline({ header, parts }: Report, lines: Lines): DocumentSymbol[] {
  return [...(header.present ? [ofHeader(header, lines)] : []), ...parts.map((part) => ofPart(part, lines))];
}

function ofHeader({ thema, range }: Header, lines: Lines): DocumentSymbol {
  return symbol(lines, {
    name: thema?.value ?? 'zonder thema',
    detail: 'header',
    kind: SymbolKind.Module,
    range,
    selection: thema?.range ?? range,
    children: [],
  });
}

function ofPart({ entry, heading, range, quotes, sections }: Part, lines: Lines): DocumentSymbol {
  return symbol(lines, {
    name: heading?.text.plain ?? entry.name,
    detail: entry.name,
    kind: SymbolKind.Package,
    range,
    selection: heading?.range ?? { start: range.start, end: range.start },
    children: [
      ...quotes.map((quote) => ofQuote(quote, lines)),
      ...sections.map((section) => ofSection(section, lines)),
    ],
  });
}

function ofSection(
  { entry, heading, range, items, quotes, kaders, sections, lists }: Section,
  lines: Lines,
): DocumentSymbol {
  const owned = new Set([...items, ...kaders].flatMap((holder) => holder.quotes));
  const loose = quotes.filter((quote) => !owned.has(quote));
  const named = new Map(lists.flatMap(({ entry: list, items: own }) => own.map((item) => [item, list?.one] as const)));
  return symbol(lines, {
    name: heading.text.plain,
    detail: entry?.name ?? 'onbekende sectie',
    kind: SymbolKind.Namespace,
    range,
    selection: heading.range,
    children: [
      ...items.map((item) => ofItem(item, lines, named.get(item))),
      ...kaders.map((kader) => ofKader(kader, lines)),
      ...loose.map((quote) => ofQuote(quote, lines)),
      ...sections.map((section) => ofSection(section, lines)),
    ],
  });
}

function ofItem({ range, kern, text, quotes }: Item, lines: Lines, called = ''): DocumentSymbol {
  const last = quotes.at(-1)?.range.end ?? range.end;
  return symbol(lines, {
    name: (kern?.text ?? text.plain) || 'zonder tekst',
    detail: quotes.length === 0 ? called : withNoun(quotes.length, 'citaat', 'citaten'),
    kind: SymbolKind.Field,
    range: { start: range.start, end: Math.max(range.end, last) },
    selection: kern?.range ?? range,
    children: quotes.map((quote) => ofQuote(quote, lines)),
  });
}

function ofKader({ range, open, title, quotes, names }: Kader, lines: Lines): DocumentSymbol {
  return symbol(lines, {
    name: title?.text.plain ?? 'kader',
    detail: names ? `kader, ${withNoun(names.length, 'naam', 'namen')}` : 'kader',
    kind: SymbolKind.Object,
    range,
    selection: title?.range ?? open,
    children: quotes.map((quote) => ofQuote(quote, lines)),
  });
}

function ofQuote(quote: Quote, lines: Lines): DocumentSymbol {
  const { range, words } = quote;
  return symbol(lines, {
    name: words.replaceAll('\n', ' ') || 'zonder woorden',
    detail: quote.reaction ? 'reactie' : sourceText(quote),
    kind: SymbolKind.String,
    range,
    selection: range,
    children: [],
  });
}

/** A name is never empty and a selection lies in its range: clients refuse the whole list otherwise. */
function symbol(lines: Lines, { name, detail, kind, range, selection, children }: Shown): DocumentSymbol {
  const sorted = [...children].sort(
    (one, other) =>
      one.range.start.line - other.range.start.line || one.range.start.character - other.range.start.character,
  );
  return {
    name: name.trim() === '' ? detail || 'zonder naam' : shorten(name, LONGEST),
    detail,
    kind,
    range: sorted.reduce((whole, { range: inner }) => unionOf(whole, inner), toLspRange(lines, range)),
    selectionRange: toLspRange(lines, contains(range, selection) ? selection : range),
    children: sorted,
  };
}

/** The smallest range that holds both: text above the first title belongs to the part that it opens. */
function unionOf(one: LspRange, other: LspRange): LspRange {
  return {
    start: isBefore(other.start, one.start) ? other.start : one.start,
    end: isBefore(one.end, other.end) ? other.end : one.end,
  };
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
