/** Document symbols: parts → sections → topics and kaders → quotes. */
import { type DocumentSymbol, type Range as LspRange, type Position, SymbolKind } from 'vscode-languageserver-types';
import type { Item, Kader, Part, Quote, Report, Section } from '../../report/model.ts';
import { sourceText } from '../../report/quotes/speaker.ts';
import { contains, type Range, shortened } from '../../report/text/text.ts';
import { type Lines, toLspRange } from '../lsp.ts';

const LONGEST = 70;

export function outline(report: Report, lines: Lines): DocumentSymbol[] {
  const { header } = report;
  const top = header.present
    ? [
        symbol(
          header.thema?.value ?? 'zonder thema',
          'header',
          SymbolKind.Module,
          header.range,
          header.thema?.range ?? header.range,
          [],
        ),
      ]
    : [];
  return [...top, ...report.parts.map(ofPart)];

  function ofPart(part: Part): DocumentSymbol {
    const children = [...part.quotes.map(ofQuote), ...part.sections.map(ofSection)];
    const title = part.heading?.range ?? { start: part.range.start, end: part.range.start };
    return symbol(
      part.heading?.text.plain ?? part.entry.name,
      part.entry.name,
      SymbolKind.Package,
      part.range,
      title,
      children,
    );
  }

  function ofSection(section: Section): DocumentSymbol {
    const { items, quotes, kaders, sections } = section;
    const owned = new Set([...items, ...kaders].flatMap((holder) => holder.quotes));
    const loose = quotes.filter((quote) => !owned.has(quote));
    const children = [...items.map(ofItem), ...kaders.map(ofKader), ...loose.map(ofQuote), ...sections.map(ofSection)];
    return symbol(
      section.heading.text.plain,
      section.entry?.name ?? 'onbekende sectie',
      SymbolKind.Namespace,
      section.range,
      section.heading.range,
      children,
    );
  }

  function ofItem({ range, kern, text, quotes }: Item): DocumentSymbol {
    const last = quotes.at(-1)?.range.end ?? range.end;
    const count = quotes.length === 1 ? '1 citaat' : `${quotes.length} citaten`;
    const detail = quotes.length === 0 ? '' : count;
    return symbol(
      (kern?.text ?? text.plain) || 'zonder tekst',
      detail,
      SymbolKind.Field,
      { start: range.start, end: Math.max(range.end, last) },
      kern?.range ?? range,
      quotes.map(ofQuote),
    );
  }

  function ofKader({ range, open, title, quotes, names }: Kader): DocumentSymbol {
    return symbol(
      title?.text.plain ?? 'kader',
      names ? `kader, ${names.length === 1 ? '1 naam' : `${names.length} namen`}` : 'kader',
      SymbolKind.Object,
      range,
      title?.range ?? open,
      quotes.map(ofQuote),
    );
  }

  function ofQuote(quote: Quote): DocumentSymbol {
    const { range, words } = quote;
    const source = sourceText(quote);
    return symbol(words.replaceAll('\n', ' ') || 'zonder woorden', source, SymbolKind.String, range, range, []);
  }

  /** A name is never empty and a selection lies in its range: clients refuse the whole list otherwise. */
  function symbol(
    name: string,
    detail: string,
    kind: SymbolKind,
    range: Range,
    selection: Range,
    children: DocumentSymbol[],
  ): DocumentSymbol {
    const shown = name.trim() === '' ? detail || 'zonder naam' : shortened(name, LONGEST);
    const sorted = children.sort(
      (one, other) =>
        one.range.start.line - other.range.start.line || one.range.start.character - other.range.start.character,
    );
    return {
      name: shown,
      detail,
      kind,
      range: sorted.reduce((whole, { range: inner }) => around(whole, inner), toLspRange(lines, range)),
      selectionRange: toLspRange(lines, contains(range, selection) ? selection : range),
      children: sorted,
    };
  }
}

/** The smallest range that holds both: text above the first title belongs to the part that it opens. */
function around(one: LspRange, other: LspRange): LspRange {
  return {
    start: isBefore(other.start, one.start) ? other.start : one.start,
    end: isBefore(one.end, other.end) ? other.end : one.end,
  };
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
