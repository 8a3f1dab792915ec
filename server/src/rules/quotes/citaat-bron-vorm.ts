import type { MarkPair } from '../../report/dutch/marks.ts';
import type { Quote, Report, SourceSlip, SourceSlipKind } from '../../report/model.ts';
import { usualPair } from '../../report/quotes/quote-marks.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';
import { mendSource } from './mend-source.ts';

/** What the source should have, and what it has now. */
const SAID: Readonly<Record<SourceSlipKind, (typed: string) => string>> = {
  streep: (typed) => `haakjes in plaats van ‘${typed}’`,
  haken: (typed) =>
    /[（）［]/.test(typed) ? 'gewone haakjes in plaats van brede' : `ronde haakjes in plaats van ${typed}`,
  dubbel: () => 'één paar haakjes',
  binnenspatie: () => 'geen spatie binnen de haakjes',
  haakje: () => 'rol en dialoog samen tussen één paar haakjes',
  los: (typed) => `zonder ‘${typed}’`,
  twijfel: (typed) => `zonder ‘${typed}’ achter het nummer`,
  'teken-achter': () => 'het aanhalingsteken staat voor de bron',
  buiten: () => 'in het citaat zelf, achter de woorden',
  voorop: () => 'achter de woorden, niet ervoor',
  scheiding: (typed) => `een komma in plaats van ‘${typed}’`,
  'komma-spatie': () => 'een spatie achter de komma',
  volgorde: () => 'eerst de rol, dan de dialoog',
  'rol-ontbreekt': (typed) => `zonder ‘${typed}’, of met een rol ervoor`,
  voorzetsel: (typed) => `een komma in plaats van ‘${typed}’`,
  achter: (typed) => `‘${shorten(typed, 30)}’ staat voor de dialoog`,
  gok: () => 'kijk na waar de rol begint',
  woord: (typed) => `‘dialoog’ in plaats van ‘${typed}’`,
  tussen: (typed) => `zonder ‘${typed}’ voor het nummer`,
  spatie: () => 'een spatie voor het nummer',
  nummer: (typed) => `het nummer in cijfers, niet ‘${typed}’`,
  letter: (typed) => `een nummer zonder letter, niet ‘${typed}’`,
  meer: () => '',
  'zonder-nummer': () => '',
  'zonder-woord': (typed) => `‘dialoog’ en het nummer in plaats van ‘${typed}’`,
  onzichtbaar: () => 'zonder onzichtbaar teken in ‘dialoog’',
  punt: () => 'geen punt achter het nummer',
};

/** Slips whose fix may lose something or be wrong if nobody sees it. */
const UNSURE: readonly SourceSlipKind[] = [
  'letter',
  'achter',
  'gok',
  'meer',
  'zonder-nummer',
  'zonder-woord',
  'twijfel',
  'voorop',
];

export const citaatBronVorm: Rule = {
  code: 'citaat-bron-vorm',
  kind: 'form',
  title: 'De bron van een citaat staat in een andere vorm',
  why: 'In het hele rapport staat de bron op één manier: tussen ronde haakjes, eerst de rol en dan ‘dialoog’ met het nummer. Zo vindt de lezer elk citaat terug.',
  wrong: text`
    ## Dromen

    > ‘De bus rijdt niet meer.’ {{— student, dialoog nr. 2}}
  `,
  right: text`
    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)
  `,

  *check(report) {
    const usual = usualPair(report.quotes);
    for (const quote of report.quotes) {
      if (!quote.vorm || !quote.attribution || quote.flaws.includes('bron-ontbreekt')) continue;
      yield { range: quote.attribution, message: messageFor(quote), fixes: fixesFor(quote, report, usual) };
    }
  },
};

function messageFor({ vorm, flaws }: Quote): string {
  const slips = vorm?.slips ?? [];
  const reasons = slips
    .map(({ kind, typed = '' }: SourceSlip) => SAID[kind](shorten(typed, 40)))
    .filter((reason) => reason !== '');
  if (flaws.includes('komma')) reasons.push('een komma voor ‘dialoog’');
  if (flaws.includes('haakje-open')) reasons.push('een haakje ‘(’');
  if (flaws.includes('haakje-sluit')) reasons.push('een haakje ‘)’');
  if (flaws.includes('teken-sluit')) reasons.push('een aanhalingsteken achter de woorden');
  const start = beginning(vorm?.meant ?? '', vorm?.numbers, slips);
  return [...new Set(reasons)]
    .reduce((message, reason, at) => {
      const longer = `${message}${at === 0 ? ': ' : ', '}${reason}`;
      return longer.length < 160 ? longer : message;
    }, start)
    .concat('.');
}

function beginning(meant: string, numbers: readonly number[] | undefined, slips: readonly SourceSlip[]): string {
  if (numbers)
    return `Hier staan ${numbers.length} dialogen (${shorten(numbers.join(', '), 30)}), maar een citaat komt uit één; de eerste telt nu`;
  if (slips.some(({ kind }) => kind === 'zonder-nummer'))
    return `In de bron ‘(${shorten(meant, 60)})’ ontbreekt het nummer van de dialoog`;
  return `Bedoeld is ‘(${shorten(meant, 60)})’`;
}

function fixesFor(quote: Quote, report: Report, usual: MarkPair | undefined): readonly Fix[] {
  const { vorm, rol } = quote;
  if (!vorm || /<[^<>]*>$/.test(vorm.meant)) return [];
  if (!vorm.slips.some(({ kind }) => kind === 'meer' || kind === 'zonder-nummer')) {
    const safe = !vorm.slips.some(({ kind }) => UNSURE.includes(kind));
    return [
      {
        title: `Maak er (${shorten(vorm.meant, 50)}) van`,
        edits: mendSource(quote, report.text, usual),
        changes: 'words',
        ...(safe ? {} : { safe }),
      },
    ];
  }
  const numbers = vorm.numbers ?? knownNumbers(report).slice(0, 8);
  const choices = numbers.map(
    (number): Fix => ({
      title: `Maak er dialoog ${number} van`,
      edits: mendSource(quote, report.text, usual, number),
      safe: false,
    }),
  );
  const without: Fix[] =
    rol && !vorm.numbers
      ? [{ title: 'Laat ‘dialoog’ weg', edits: mendSource(quote, report.text, usual), safe: false }]
      : [];
  return [...choices, ...without];
}

function knownNumbers({ header }: Report): readonly number[] {
  return [...new Set((header.dialogen?.records ?? []).flatMap(({ nummer }) => nummer?.value ?? []))];
}
