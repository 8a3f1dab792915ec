/** The two rules about `negeer` in the header; they need to know what the other rules found. */

import { nearest } from '../report/dutch/spelling.ts';
import type { Template } from '../report/template.ts';
import type { Located, Range } from '../report/text/text.ts';
import { shorten } from '../report/text/text.ts';
import { text } from './example.ts';
import { rules, rulesOf } from './index.ts';
import type { Fix, Rule } from './rule.ts';
import { seriesRules, seriesRulesOf } from './series.ts';

/** `hiding`: the codes that have a finding in this report, whether `negeer` names them or not. */
export function negeerRules(hiding: ReadonlySet<string>): readonly Rule[] {
  return [negeerOnbekend(hiding), negeerOnnodig(hiding)];
}

const OWN = ['negeer-onbekend', 'negeer-onnodig'];

function negeerOnbekend(hiding: ReadonlySet<string>): Rule {
  return {
    code: 'negeer-onbekend',
    kind: 'style',
    title: 'Onder ‘negeer’ staat een code die niet bestaat',
    why: 'Een verschreven code zet niets uit; de bevinding die u wilde verbergen blijft dan staan.',
    wrong: text`
      ---
      rapportage: themadialogen
      thema: Mobiliteit
      negeer: [{{kop-afwijkent}}]
      ---

      ## Enkele proces-observaties

      Er werd geluisterd.
    `,
    right: text`
      ---
      rapportage: themadialogen
      thema: Mobiliteit
      negeer: [kop-afwijkend]
      ---

      ## Enkele proces-observaties

      Er werd geluisterd.
    `,

    *check({ header, template, text }) {
      const codes = knownCodes();
      for (const entry of header.negeer) {
        if (codes.includes(entry.value)) continue;
        const near = nearest(entry.value, codesOf(template), 0.6);
        // A code that hides nothing would be the next finding.
        const rename: Fix[] =
          near && hiding.has(near)
            ? [{ title: `Maak er ‘${near}’ van`, edits: [{ range: entry.range, text: near }], changes: 'words' }]
            : [];
        const meant = near ? `; bedoeld is waarschijnlijk ‘${near}’` : '';
        yield {
          range: entry.range,
          message: `‘${shorten(entry.value, 40)}’ is geen code van een regel${meant}.`,
          fixes: [...rename, removal(entry, header.negeer, text)],
        };
      }
    },
  };
}

function negeerOnnodig(hiding: ReadonlySet<string>): Rule {
  return {
    code: 'negeer-onnodig',
    kind: 'style',
    title: 'Onder ‘negeer’ staat een code die niets verbergt',
    why: 'Wat niet meer nodig is, kan weg: anders valt een nieuwe fout van dezelfde soort niet op.',
    wrong: text`
      ---
      rapportage: themadialogen
      thema: Mobiliteit
      negeer: [{{kop-afwijkend}}]
      ---
    `,
    right: text`
      ---
      rapportage: themadialogen
      thema: Mobiliteit
      ---
    `,

    *check({ header, template, text }) {
      const codes = knownCodes();
      for (const entry of header.negeer) {
        if (!codes.includes(entry.value) || OWN.includes(entry.value)) continue;
        const applies = codesOf(template).includes(entry.value);
        if (applies && (isOfSeries(entry.value) || hiding.has(entry.value))) continue;
        yield {
          range: entry.range,
          message: applies
            ? `‘${entry.value}’ verbergt in dit bestand niets; de code kan weg.`
            : `‘${entry.value}’ geldt niet voor ${template.kind}; de code kan weg.`,
          fixes: [removal(entry, header.negeer, text)],
        };
      }
    },
  };
}

/** What a rule between reports finds cannot be seen in one report. */
function isOfSeries(code: string): boolean {
  return seriesRules.some((rule) => rule.code === code);
}

/** The codes that can have a finding in a report of this kind. */
function codesOf(template: Template): readonly string[] {
  return [...rulesOf(template), ...seriesRulesOf(template)].map(({ code }) => code).concat(OWN);
}

function knownCodes(): readonly string[] {
  return [...rules.map(({ code }) => code), ...OWN, ...seriesRules.map(({ code }) => code)];
}

/** Removes an entry: with its comma in `[a, b]`, with its line in a block list, with the key if it is the only one. */
function removal(entry: Located<string>, all: readonly Located<string>[], text: string): Fix {
  return {
    title: `Haal ‘${entry.value}’ weg`,
    edits: [{ range: removalRange(entry, all, text), text: '' }],
    changes: 'words',
  };
}

function removalRange({ range }: Located<string>, all: readonly Located<string>[], text: string): Range {
  const lineStart = text.lastIndexOf('\n', range.start) + 1;
  const newline = text.indexOf('\n', range.end);
  const lineEnd = newline === -1 ? text.length : newline + 1;
  if (all.length === 1) {
    const keyLine = text.lastIndexOf('negeer', range.start);
    return { start: text.lastIndexOf('\n', keyLine) + 1, end: lineEnd };
  }
  if (/^\s*-\s*$/.test(text.slice(lineStart, range.start))) return { start: lineStart, end: lineEnd };
  const behind = /^\s*,\s*/.exec(text.slice(range.end, lineEnd));
  if (behind) return { start: range.start, end: range.end + behind[0].length };
  const before = /,\s*$/.exec(text.slice(0, range.start));
  return { start: before ? before.index : range.start, end: range.end };
}
