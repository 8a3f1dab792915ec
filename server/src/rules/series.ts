/** A folder of reports is one publication: what is wrong between files. Runs off the typing path. */
import type { Report } from '../report/model.ts';
import type { Range } from '../report/text/text.ts';
import { reeksCitaatDubbel } from './between/reeks-citaat-dubbel.ts';
import { reeksDialoogDubbel } from './between/reeks-dialoog-dubbel.ts';
import { reeksGemeenteSchrijfwijze } from './between/reeks-gemeente-schrijfwijze.ts';
import { reeksRolSchrijfwijze } from './between/reeks-rol-schrijfwijze.ts';
import { reeksThemasVerschillen } from './between/reeks-themas-verschillen.ts';
import { reeksZinVerschilt } from './between/reeks-zin-verschilt.ts';
import type { Member, SeriesRule } from './between/series-rule.ts';
import { safeInHeader } from './header/header-edits.ts';
import { asFarAsReadable, knows } from './header/header-known.ts';
import { withDifference } from './markdown/look-alikes.ts';
import { judged } from './markdown/unsettled.ts';
import type { Finding } from './rule.ts';
import { SEVERITY, statusOf } from './severity.ts';

export const seriesRules: readonly SeriesRule[] = [
  reeksDialoogDubbel,
  reeksCitaatDubbel,
  reeksZinVerschilt,
  reeksThemasVerschillen,
  reeksGemeenteSchrijfwijze,
  reeksRolSchrijfwijze,
];

/** The findings between the reports, by file; a file without any is left out. `members` are in the order of their names. */
export function checkSeries(members: readonly Member[]): ReadonlyMap<string, readonly Finding[]> {
  const findings = new Map<string, Finding[]>();
  if (members.length < 2) return findings;
  const reports = new Map(members.map(({ file, report }) => [file, report]));
  const seen = members.map(({ file, report }) => ({ file, report: asFarAsReadable(report) }));
  for (const rule of seriesRules) {
    const known = seen.filter(({ report: { header } }) => !header.present || knows(header, rule.needs));
    for (const { file, related = [], fixes = [], ...found } of rule.check(known)) {
      const report = reports.get(file);
      if (!report || ignores(report, rule.code)) continue;
      findings.set(file, [
        ...(findings.get(file) ?? []),
        {
          ...found,
          message: withDifference(found.message, () =>
            [found, ...related].map((place) =>
              textAt(place.range, 'file' in place ? reports.get(place.file ?? file) : report),
            ),
          ),
          related,
          fixes: fixes.map((fix) => ({ ...fix, edits: safeInHeader(fix.edits, report) })),
          code: rule.code,
          kind: rule.kind,
          severity: SEVERITY[rule.kind][statusOf(report)],
        },
      ]);
    }
  }
  return new Map(
    [...findings]
      .map(([file, found]) => [file, judgedIn(found, reports.get(file))] as const)
      .filter(([, found]) => found.length > 0),
  );
}

function judgedIn(found: readonly Finding[], report: Report | undefined): readonly Finding[] {
  return report ? judged(found, report) : found;
}

function textAt({ start, end }: Range, report: Report | undefined): string {
  return report?.text.slice(start, Math.min(end, start + 400)) ?? '';
}

function ignores({ header }: Report, code: string): boolean {
  return header.negeer.some(({ value }) => value === code);
}
