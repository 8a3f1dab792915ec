/** A folder of reports is one publication: finds what is wrong between its files. Runs off the typing path. */
import type { Report } from '../report/model.ts';
import type { Template } from '../report/template.ts';
import type { Range } from '../report/text/text.ts';
import { reeksCitaatDubbel } from './between/reeks-citaat-dubbel.ts';
import { reeksDialoogDubbel } from './between/reeks-dialoog-dubbel.ts';
import { reeksGemeenteSchrijfwijze } from './between/reeks-gemeente-schrijfwijze.ts';
import { reeksHostVerschilt } from './between/reeks-host-verschilt.ts';
import { reeksOrganisatieSchrijfwijze } from './between/reeks-organisatie-schrijfwijze.ts';
import { reeksRolSchrijfwijze } from './between/reeks-rol-schrijfwijze.ts';
import { reeksThemasVerschillen } from './between/reeks-themas-verschillen.ts';
import { reeksZinVerschilt } from './between/reeks-zin-verschilt.ts';
import type { Member, SeriesRule } from './between/series-rule.ts';
import { safeInHeader } from './header/header-edits.ts';
import { asFarAsReadable, knows } from './header/header-known.ts';
import { withDifference } from './markdown/look-alikes.ts';
import { dropUnsettled } from './markdown/unsettled.ts';
import type { Finding } from './rule.ts';
import { SEVERITY, statusOf } from './severity.ts';

export const seriesRules: readonly SeriesRule[] = [
  reeksDialoogDubbel,
  reeksCitaatDubbel,
  reeksZinVerschilt,
  reeksThemasVerschillen,
  reeksHostVerschilt,
  reeksGemeenteSchrijfwijze,
  reeksRolSchrijfwijze,
  reeksOrganisatieSchrijfwijze,
];

/** Those that look at reports of this kind. */
export function seriesRulesOf({ without }: Template): readonly SeriesRule[] {
  return seriesRules.filter(({ code }) => !without.includes(code));
}

/** The findings between the reports, by file; a file without any is left out. `members` are in order of name. */
export function checkSeries(members: readonly Member[]): ReadonlyMap<string, readonly Finding[]> {
  const findings = new Map<string, Finding[]>();
  if (members.length < 2) return findings;
  const reports = new Map(members.map(({ file, report }) => [file, report]));
  const seen = members.map(({ file, report }) => ({ file, report: asFarAsReadable(report) }));
  for (const rule of seriesRules) {
    for (const { file, related = [], fixes = [], ...found } of groupsFor(seen, rule).flatMap((group) => [
      ...rule.check(group),
    ])) {
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
      .map(([file, found]) => [file, judgeFound(found, reports.get(file))] as const)
      .filter(([, found]) => found.length > 0),
  );
}

/** What is wrong in a report and between it and the others of its folder, in reading order. */
export function withSeries(own: readonly Finding[], between: readonly Finding[] = []): readonly Finding[] {
  return between.length === 0 ? own : [...own, ...between].sort((one, other) => one.range.start - other.range.start);
}

/** The groups of reports that a rule compares: those that it is for, and whose header, if any, has what it needs. */
function groupsFor(members: readonly Member[], rule: SeriesRule): readonly (readonly Member[])[] {
  const known = members.filter(
    ({ report: { header, template } }) =>
      !template.without.includes(rule.code) && (!header.present || knows(header, rule.needs)),
  );
  if (rule.across) return [known];
  const kinds = new Set(known.map(({ report }) => report.template));
  return [...kinds].map((kind) => known.filter(({ report }) => report.template === kind));
}

function judgeFound(found: readonly Finding[], report: Report | undefined): readonly Finding[] {
  return report ? dropUnsettled(found, report) : found;
}

function textAt({ start, end }: Range, report: Report | undefined): string {
  return report?.text.slice(start, Math.min(end, start + 400)) ?? '';
}

function ignores({ header }: Report, code: string): boolean {
  return header.negeer.some(({ value }) => value === code);
}
