import { publishedAddress } from '../../report/markdown/address.ts';
import { prosesOf } from '../../report/markdown/proses.ts';
import type { Report } from '../../report/model.ts';
import { blocksOf } from '../../report/read-report.ts';
import { type Prose, runEnd, shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Found, Rule } from '../rule.ts';

export const linkAdres: Rule = {
  code: 'link-adres',
  kind: 'form',
  title: 'Het adres van een koppeling komt niet in het rapport',
  why: 'Een lezer kan alleen naar een volledig webadres of e-mailadres. Een bestand op uw eigen computer of een stukje adres leidt nergens heen.',
  wrong: text`
    ## Enkele procesobservaties

    Meer staat in [{{de bijlage}}](bijlage.pdf).
  `,
  right: text`
    ## Enkele procesobservaties

    Meer staat in [de bijlage](https://www.voorbeeld.nl/bijlage.pdf).
  `,

  *check(report) {
    for (const block of blocksOf(report)) for (const prose of prosesOf(block)) yield* lost(prose, report);
  },
};

function* lost({ runs }: Prose, { text }: Report): Iterable<Found> {
  for (const [index, run] of runs.entries()) {
    const { link, start } = run;
    if (link === undefined || publishedAddress(link) !== undefined || runs[index - 1]?.link === link) continue;
    let last = index;
    while (runs[last + 1]?.link === link) last++;
    const end = runEnd(runs[last] ?? run);
    const message = `Dit adres komt niet in het rapport: ‘${shorten(link, 60)}’. Schrijf het volledige webadres, met https:// ervoor.`;
    yield { range: { start, end }, message, fixes: fixesCompleting(link, end, text) };
  }
}

/** A site without its `https://`; a name with the extension of a file is not a site. */
const SITE =
  /^(?:[a-z\d-]+\.)+(?!(?:pdf|docx?|md|html?|xlsx?|pptx?|txt|png|jpe?g|odt|csv)(?:$|[?#]))[a-z]{2,6}(?:[/?#]|$)/i;

function fixesCompleting(link: string, end: number, text: string): readonly Fix[] {
  const behind = text.indexOf('](', end);
  const at = SITE.test(link) && behind !== -1 ? text.indexOf(link, behind) : -1;
  return at === -1 || at > behind + 3
    ? []
    : [
        {
          title: 'Zet https:// voor het adres',
          edits: [{ range: { start: at, end: at }, text: 'https://' }],
          safe: false,
        },
      ];
}
