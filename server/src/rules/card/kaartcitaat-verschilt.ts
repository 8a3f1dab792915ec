import { capitalise } from '../../report/dutch/telwoorden.ts';
import type { Quote, Report } from '../../report/model.ts';
import { cardName, onCard } from '../../report/naming.ts';
import { type Comparison, compareCardQuotes } from '../../report/questions/card-quotes.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';
import { hasOtherSource, takeSource } from './kaartcitaat-bron.ts';
import { markingEdits } from './kaartcitaat-ingekort.ts';

export const kaartcitaatVerschilt: Rule = {
  code: 'kaartcitaat-verschilt',
  kind: 'contradiction',
  title: 'Het citaat van de kaart luidt in het rapport anders',
  why: 'Een citaat is woordelijk. Staat het er twee keer verschillend, dan is één van beide niet wat er gezegd is.',
  wrong: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    {{> ‘De bus rijdt hier nooit meer.’ (student, dialoog 2)}}

    # Themadialogen over mobiliteit: inleiding

    ## 4. Procesobservaties

    > ‘De bus rijdt hier niet meer.’ (student, dialoog 2)
  `,
  right: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    > ‘De bus rijdt hier niet meer.’ (student, dialoog 2)

    # Themadialogen over mobiliteit: inleiding

    ## 4. Procesobservaties

    > ‘De bus rijdt hier niet meer.’ (student, dialoog 2)
  `,

  *check(report) {
    for (const comparison of compareCardQuotes(report)) {
      if (comparison.how === 'same' || comparison.how === 'missing') continue;
      const otherSource = hasOtherSource(comparison, report);
      if (comparison.how !== 'words' && !otherSource) continue;
      yield {
        range: comparison.card.range,
        message: messageFor(comparison, otherSource, onCard(report)),
        related: [{ range: comparison.original.range, message: 'Hier staat het citaat in het rapport.' }],
        fixes: fixesFor(comparison, otherSource, report),
      };
    }
  },
};

type Different = Exclude<Comparison, { readonly how: 'same' | 'missing' }>;

function messageFor(comparison: Different, otherSource: boolean, here: string): string {
  const { card, original } = comparison;
  if (comparison.how === 'words')
    return `${capitalise(here)} staat ‘${short(comparison.onCard)}’, in het rapport ‘${short(comparison.inReport)}’${otherSource ? ', en een andere bron' : ''}.`;
  return `Bij dit citaat staat hier ‘${sourceOf(card)}’, in het rapport ‘${sourceOf(original)}’${comparison.how === 'cut' ? '; het is ook ingekort' : ''}.`;
}

/** The first fix takes over the source that the report uses most, as a rule that of the quote in the report. */
function fixesFor(comparison: Different, otherSource: boolean, report: Report): readonly Fix[] {
  const { card, original } = comparison;
  const source = otherSource ? takeSource(card, original, report.text) : [];
  if (comparison.how === 'words') {
    const words = {
      range: card.wordsRange,
      text: report.text.slice(original.wordsRange.start, original.wordsRange.end),
    };
    return [
      {
        title: `Neem de woorden${source.length > 0 ? ' en de bron' : ''} van het rapport over`,
        edits: [words, ...source],
        safe: false,
      },
    ];
  }
  const marks = comparison.how === 'cut' ? (markingEdits(card, comparison.cuts, report.text) ?? []) : [];
  const fixes: Fix[] =
    source.length > 0
      ? [{ title: 'Neem de bron van het rapport over', edits: [...source, ...marks], safe: false }]
      : [];
  const back = takeSource(original, card, report.text);
  if (back.length === 0 || comparison.how === 'cut') return fixes;
  const other: Fix = { title: `Neem de bron van ${cardName(report)} over in het rapport`, edits: back, safe: false };
  return timesUsed(card, report) > timesUsed(original, report) ? [other, ...fixes] : [...fixes, other];
}

function timesUsed({ rol }: Quote, { quotes }: Report): number {
  return quotes.filter((quote) => rol !== undefined && quote.rol?.value === rol.value).length;
}

function sourceOf({ rol, dialoog }: Quote): string {
  return [rol && short(rol.value), dialoog && `dialoog ${dialoog.value}`]
    .filter((part) => part !== undefined)
    .join(', ');
}

function short(text: string): string {
  return text === '' ? '…' : shorten(text, 40);
}
