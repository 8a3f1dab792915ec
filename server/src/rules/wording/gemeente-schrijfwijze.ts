import { nameKey } from '../../report/dutch/gemeente-spelling.ts';
import { type Meant, meantGemeente } from '../../report/dutch/gemeenten.ts';
import { namedGemeenten, nameEdit } from '../../report/questions/named-gemeenten.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const gemeenteSchrijfwijze: Rule = {
  code: 'gemeente-schrijfwijze',
  kind: 'style',
  title: 'De naam van een gemeente is anders geschreven',
  why: 'Een gemeente heeft één officiële schrijfwijze; wie er woont, ziet het verschil.',
  wrong: text`
    ## Wie zaten aan tafel?

    - Hosts kwamen uit de volgende gemeentes: Emmen en {{West-Betuwe}}
  `,
  right: text`
    ## Wie zaten aan tafel?

    - Hosts kwamen uit de volgende gemeentes: Emmen en West Betuwe
  `,

  *check(report) {
    for (const { name, places } of namedGemeenten(report)) {
      const meant = meantGemeente(name);
      const right = meant && spellingOf(name, meant);
      if (!right || plain(right) === plain(name)) continue;
      for (const { range } of places) {
        yield {
          range,
          message: describeSpelling(name, right, meant),
          // The fix of a remark would lose what it says.
          fixes: [
            {
              title: `Maak er ‘${right}’ van`,
              edits: [nameEdit(range, right)],
              safe: meant.how !== 'remark',
              changes: 'words',
            },
          ],
        };
      }
    }
  },
};

/** The official name that was meant: of several, the one most like it, with the province if that was typed too. */
function spellingOf(name: string, { gemeente: { naam, cbs, ook = [] }, how }: Meant): string {
  const names = [naam, ...(cbs ? [cbs] : []), ...ook];
  if (how === 'province' && cbs) return cbs;
  const right =
    names.find((one) => plain(one) === plain(name)) ?? names.find((one) => nameKey(one) === nameKey(name)) ?? naam;
  return right.replaceAll("'", '’');
}

function describeSpelling(name: string, right: string, { how }: Meant): string {
  const typed = shorten(name, 50);
  if (how === 'remark') return `Hier staat ‘${typed}’; noem alleen de gemeente: ‘${right}’.`;
  // The two look the same.
  if (/[\u0132\u0133]/.test(name) && plain(name.normalize('NFKC')) === plain(right))
    return `In ‘${right}’ staat hier één teken voor IJ; het zijn twee letters, I en J.`;
  return `De gemeente schrijft zich als ‘${right}’, hier staat ‘${typed}’.`;
}

/** Without what nobody sees: which apostrophe is in `’s-Hertogenbosch`, which space, how an accent is stored. */
function plain(name: string): string {
  return name.normalize('NFC').replace(/[‘’']/g, "'").replace(/\s+/g, ' ');
}
