import type { Quote, Report } from '../report/model.ts';
import type { Located } from '../report/text.ts';
import type { Found, Rule } from './rule.ts';
import { mostUsed, roleKey } from './spellings.ts';

export const citaatBronSchrijfwijze: Rule = {
  code: 'citaat-bron-schrijfwijze',
  kind: 'style',
  title: 'De bron van een citaat is anders geschreven dan elders',
  why: 'Een rol schrijven we klein en overal gelijk, net als het woord ‘dialoog’; anders lijken het twee sprekers.',
  wrong: '## Dromen\n\n> ‘De bus rijdt niet meer.’ (student, dialoog 2)\n\n> ‘Ik fiets nu.’ ({{Student}}, dialoog 2)\n',
  right: '## Dromen\n\n> ‘De bus rijdt niet meer.’ (student, dialoog 2)\n\n> ‘Ik fiets nu.’ (student, dialoog 2)\n',

  *check(report) {
    const roles = report.quotes.flatMap(({ rol }) => (rol && !rol.value.startsWith('<') ? [rol] : []));
    const spellings = spellingsOf(report, roles);
    const small = roles.filter(({ value }) => /^\p{Ll}/u.test(value)).length;
    for (const { flaws, rol, dialoog } of report.quotes) {
      if (flaws.includes('hoofdletter') && dialoog) yield smallDialoog(dialoog, report.text);
      if (!rol || rol.value.startsWith('<')) continue;
      const usual = spellings.get(roleKey(rol.value));
      const first = roles.find(({ value }) => value === usual);
      if (usual !== undefined && usual !== rol.value) {
        yield {
          range: rol.range,
          message: `Hier staat ‘${short(rol.value)}’, elders ‘${short(usual)}’.`,
          related: first ? [{ range: first.range, message: `Hier staat ‘${short(usual)}’.` }] : [],
          fixes: [{ title: `Maak er ‘${short(usual)}’ van`, edits: [{ range: rol.range, text: usual }] }],
        };
      } else if (/^\p{Lu}\p{Ll}/u.test(rol.value) && small > roles.length / 2) {
        const right = rol.value.charAt(0).toLowerCase() + rol.value.slice(1);
        yield {
          range: rol.range,
          message: `De rol ‘${short(rol.value)}’ begint met een hoofdletter; de andere rollen staan klein.`,
          fixes: [{ title: `Maak er ‘${short(right)}’ van`, edits: [{ range: rol.range, text: right }] }],
        };
      }
    }
  },
};

/** For each role the spelling to prefer. */
function spellingsOf({ quotes }: Report, roles: readonly Located<string>[]): ReadonlyMap<string, string> {
  const keys = new Set(roles.map(({ value }) => roleKey(value)));
  // A role in brackets inside a quote stands for a name; there a capital may be that of the sentence.
  const inBrackets = quotes
    .flatMap(bracketed)
    .filter((role) => keys.has(roleKey(role)))
    .map((role) => role.charAt(0).toLowerCase() + role.slice(1));
  return mostUsed([...roles.map(({ value }) => value), ...inBrackets].map((spelling) => ({ spelling, key: roleKey(spelling) })));
}

function bracketed({ words }: Quote): string[] {
  return [...words.matchAll(/\[(\p{L}[^[\]]{2,40})\]/gu)].flatMap(([, role]) => role ?? []);
}

function smallDialoog({ range }: Located<number>, text: string): Found {
  const word = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, range.start - 20), range.start));
  const start = range.start - (word?.[0].length ?? 0);
  const place = { start, end: start + (word?.[1]?.length ?? 0) };
  return {
    range: place,
    message: 'In de bron staat ‘dialoog’ met een kleine letter.',
    fixes: [{ title: 'Maak er ‘dialoog’ van', edits: [{ range: place, text: 'dialoog' }] }],
  };
}

function short(text: string): string {
  return text.length > 45 ? `${text.slice(0, 43)}…` : text;
}
