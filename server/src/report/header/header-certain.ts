/** What is certain in a header that cannot be read as a whole: single lines that can only mean one thing. */

import type { Header, Status } from '../header-model.ts';
import type { Located, Range } from '../text/text.ts';
import { statuses } from './header-keys.ts';
import { kindNames } from './header-kinds.ts';

const BEGIN = '^[ \\t\\u00a0]*';
const COLON = '[ \\t\\u00a0]*[:=]?[ \\t\\u00a0]*["\'“”‘’]?';
const STATUS = new RegExp(`${BEGIN}status${COLON}(${statuses.join('|')})(?![a-z0-9])`, 'im');
const KIND = /^rapportage[ \t]*:[ \t]*["']?([a-z][\w-]*)/m;
const NEGEER = /^negeer[ \t]*:?(.*(?:\r?\n[ \t]*-.*)*)/m;

/** The kind that the header's lines name, whether or not such a kind exists; undefined if they name none. */
export function kindIn(yaml: string): string | undefined {
  return KIND.exec(yaml)?.[1];
}

/** The kind of report, its status and the rules switched off: enough to check it while the rest is unknown. */
export function certainValues(text: string, yaml: Range): Pick<Header, 'rapportage' | 'status' | 'negeer'> {
  const lines = text.slice(yaml.start, yaml.end);
  const one = (expression: RegExp): Located<string> | undefined => {
    const found = expression.exec(lines);
    const value = found?.[1];
    if (!found || value === undefined) return undefined;
    const end = yaml.start + found.index + found[0].length;
    return { value: value.toLowerCase(), range: { start: end - value.length, end } };
  };
  // The expression matches nothing but a status.
  return {
    rapportage: one(new RegExp(`${BEGIN}rapportage${COLON}(${kindNames().join('|')})(?![a-z0-9-])`, 'im')),
    status: one(STATUS) as Located<Status> | undefined,
    negeer: codesIn(lines, yaml.start),
  };
}

function codesIn(lines: string, start: number): readonly Located<string>[] {
  const list = NEGEER.exec(lines);
  if (!list) return [];
  const at = start + list.index + list[0].length - (list[1] ?? '').length;
  return [...(list[1] ?? '').matchAll(/[a-z]+(?:-[a-z]+)+/g)].map(({ 0: value, index }) => ({
    value,
    range: { start: at + index, end: at + index + value.length },
  }));
}
