import { mostUsed, roleKey } from '../../report/dutch/usual-spelling.ts';
import { fileName } from '../../report/text/file-name.ts';
import type { Located } from '../../report/text/text.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { SeriesRule } from './series-rule.ts';

export const reeksRolSchrijfwijze: SeriesRule = {
  code: 'reeks-rol-schrijfwijze',
  kind: 'style',
  title: 'Een rol is in de rapporten van de reeks verschillend geschreven',
  why: 'Wie de reeks naast elkaar legt, ziet ‘ZZP’er’ en ‘zzp’er’ als twee soorten deelnemers.',
  wrong: [
    text`
      ## Dromen

      > ‘Ik fiets nu.’ (zzp’er, dialoog 2)
    `,
    text`
      ## Dromen

      > ‘De bus rijdt niet meer.’ ({{ZZP’er}}, dialoog 2)
    `,
  ],
  right: [
    text`
      ## Dromen

      > ‘Ik fiets nu.’ (zzp’er, dialoog 2)
    `,
    text`
      ## Dromen

      > ‘De bus rijdt niet meer.’ (zzp’er, dialoog 2)
    `,
  ],

  across: true,

  *check(members) {
    const roles = members.flatMap(({ file, report }) =>
      report.quotes.flatMap(({ rol }) => (rol && !rol.value.startsWith('<') ? [{ file, rol }] : [])),
    );
    const usual = mostUsed(roles.map(({ rol }) => ({ spelling: rol.value, key: roleKey(rol.value) })));
    const own = new Map<string, Set<string>>();
    for (const { file, rol } of roles) own.set(file, (own.get(file) ?? new Set()).add(rol.value));
    const done = new Set<string>();
    for (const { file, rol } of roles) {
      const best = usual.get(roleKey(rol.value));
      // Two spellings inside one report, and a capital at the start, are that report's own finding.
      if (
        best === undefined ||
        best === rol.value ||
        decapital(best) === decapital(rol.value) ||
        own.get(file)?.has(best) ||
        done.has(`${file} ${rol.value}`)
      )
        continue;
      const other = roles.find((one) => one.file !== file && one.rol.value === best);
      if (!other) continue;
      done.add(`${file} ${rol.value}`);
      const all = roles
        .filter((one) => one.file === file && one.rol.value === rol.value)
        .map((one): Located<string> => one.rol);
      yield {
        file,
        range: rol.range,
        message: `Hier staat ‘${shorten(rol.value, 45)}’, in ${fileName(other.file, 60)} ‘${shorten(best, 45)}’.`,
        related: [{ file: other.file, range: other.rol.range, message: `Hier staat ‘${shorten(best, 45)}’.` }],
        fixes: [
          {
            title: `Maak er ‘${shorten(best, 50)}’ van`,
            edits: all.map(({ range }) => ({ range, text: best })),
            safe: false,
          },
        ],
      };
    }
  },
};

function decapital(role: string): string {
  return role.charAt(0).toLowerCase() + role.slice(1);
}
