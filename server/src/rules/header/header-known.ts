/** What rules may know of a header: nothing if it cannot be read, and nothing that follows from a wrong value. */
import { keyEntries } from '../../report/header/header-keys.ts';
import type { Header } from '../../report/header-model.ts';
import type { Report } from '../../report/model.ts';
import { withHeader } from '../../report/read-report.ts';
import type { HeaderNeed } from '../rule.ts';

/** Without a header, the numbers in the text are compared all the same. */
const IF_THERE: ReadonlySet<HeaderNeed> = new Set<HeaderNeed>(['deelnemers', 'register']);

/** The report without the values of a header that cannot be read: no rule mentions them, and no fix writes them. */
export function asFarAsReadable(report: Report): Report {
  const { header } = report;
  if (header.readable) return report;
  const { thema: _, periode: _p, host: _h, deelnemers: _d, dialogen: _r, ...rest } = header;
  return withHeader(report, rest);
}

/** Whether what a rule must know is sound: what a slip in the header leads to is not a finding of its own. */
export function knows(header: Header, needs: readonly HeaderNeed[] = []): boolean {
  if (needs.length === 0) return true;
  if (!header.present) return needs.every((need) => IF_THERE.has(need));
  if (!header.readable) return false;
  const hidden = HIDDEN.get(header) ?? hiddenIn(header);
  HIDDEN.set(header, hidden);
  return !needs.some((need) => hidden.has(need));
}

/** Cached, since every rule that needs something asks for it. */
const HIDDEN = new WeakMap<Header, ReadonlySet<string>>();

/** The keys whose value is missing or wrong, or is under a key that does not exist. */
function hiddenIn({ keys, dialogen, problems, rapportage }: Header): ReadonlySet<string> {
  const inRecord = keyEntries('dialogen/0', rapportage?.value).map(({ key }) => key);
  const hidden = new Set<string>();
  const hide = (key: string) => {
    for (const one of key === 'dialogen' ? [...inRecord, 'register'] : [key]) hidden.add(one);
  };
  // Keys that may be a list of dialogues by another name.
  const lists = new Set(
    dialogen ? [] : keys.flatMap(({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : [])),
  );
  for (const problem of problems) {
    if (problem.kind === 'value' || problem.kind === 'missing') hide(problem.key);
    else if (problem.kind !== 'unknown') continue;
    else if (problem.nearest) hide(problem.nearest);
    else if (lists.has(problem.key)) hide('dialogen');
    // An unknown key in a dialogue may be meant as any of them.
    else if (dialogen && problem.range.start > dialogen.key.end && problem.range.end <= dialogen.range.end)
      inRecord.forEach(hide);
  }
  return hidden;
}
