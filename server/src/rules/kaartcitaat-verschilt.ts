import type { Quote, Report } from '../report/model.ts';
import { shortened } from '../report/text.ts';
import { citaatDialoogOnbekend } from './citaat-dialoog-onbekend.ts';
import { compareCardQuotes } from './kaartcitaat.ts';
import type { Fix, Rule } from './rule.ts';

export const kaartcitaatVerschilt: Rule = {
  code: 'kaartcitaat-verschilt',
  kind: 'contradiction',
  title: 'Het citaat van de kaart luidt in het rapport anders',
  why: 'Een citaat is woordelijk. Staat het er twee keer verschillend, dan is één van beide niet wat er gezegd is.',
  wrong:
    '## Dromen\n\n{{> ‘De bus rijdt hier nooit meer.’ (student, dialoog 2)}}\n\n# Titel\n\n# Titel\n\n## 4. Procesobservaties\n\n> ‘De bus rijdt hier niet meer.’ (student, dialoog 2)\n',
  right:
    '## Dromen\n\n> ‘De bus rijdt hier niet meer.’ (student, dialoog 2)\n\n# Titel\n\n# Titel\n\n## 4. Procesobservaties\n\n> ‘De bus rijdt hier niet meer.’ (student, dialoog 2)\n',

  *check(report) {
    for (const comparison of compareCardQuotes(report)) {
      if (comparison.how !== 'words' && comparison.how !== 'source') continue;
      const { card, original } = comparison;
      if (comparison.how === 'source' && isReportedElsewhere(card, original, report)) continue;
      const message =
        comparison.how === 'source'
          ? `Bij dit citaat staat hier ‘${sourceOf(card)}’, in het rapport ‘${sourceOf(original)}’.`
          : `Op de kaart staat ‘${short(comparison.onCard)}’, in het rapport ‘${short(comparison.inReport)}’.`;
      const change: Fix =
        comparison.how === 'source'
          ? sourceFix(card, original, report.text)
          : {
              title: 'Neem de woorden van het rapport over',
              edits: [{ range: card.wordsRange, text: report.text.slice(original.wordsRange.start, original.wordsRange.end) }],
              safe: false,
            };
      yield {
        range: card.range,
        message,
        related: [{ range: original.range, message: 'Hier staat het citaat in het rapport.' }],
        fixes: change.edits.length > 0 ? [change] : [],
      };
    }
  },
};

/** Only the number differs, and one of the two does not exist: that is the mistake, and it is said there. */
function isReportedElsewhere(card: Quote, original: Quote, report: Report): boolean {
  if (card.rol && original.rol && card.rol.value.toLowerCase() !== original.rol.value.toLowerCase()) return false;
  const unknown = [...citaatDialoogOnbekend.check(report)].flatMap(({ range, related = [] }) => [range, ...related.map((place) => place.range)]);
  return [card, original].some(({ dialoog }) => unknown.some(({ start }) => start === dialoog?.range.start));
}

function sourceFix({ attribution }: Quote, original: Quote, text: string): Fix {
  const source = original.vorm ? `(${original.vorm.meant})` : original.attribution && text.slice(original.attribution.start, original.attribution.end);
  const edits = attribution && source !== undefined ? [{ range: attribution, text: source }] : [];
  return { title: 'Neem de bron van het rapport over', edits, safe: false };
}

function sourceOf({ rol, dialoog }: Quote): string {
  return [rol && short(rol.value), dialoog && `dialoog ${dialoog.value}`].filter((part) => part !== undefined).join(', ');
}

function short(text: string): string {
  return text === '' ? '…' : shortened(text, 40);
}
