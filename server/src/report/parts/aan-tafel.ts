/** The three lines of *wie zaten aan tafel*: their numbers, the hosts, and the form each should have (format.md §2). */

import { enumerate } from '../dutch/enumerate.ts';
import { splitGemeenten } from '../dutch/gemeenten.ts';
import { latin } from '../dutch/latin.ts';
import type { AanTafel, HostsLine, Item } from '../model.ts';
import type { TemplateLine } from '../template.ts';
import { lengthWithout, sourceRange } from '../text/text.ts';
import { isSameWord, readCount } from './count-line.ts';

export function readAanTafel(items: readonly Item[], lines: readonly TemplateLine[]): AanTafel {
  const lineOf = (id: TemplateLine['id']) => lines.find((line) => line.id === id);
  const itemOf = (line: TemplateLine | undefined) =>
    line && items.find(({ text }) => wordForm(line).test(text.plain) && isFirstWord(text.plain, line, lines));
  const count = (id: TemplateLine['id']) => {
    const line = lineOf(id);
    const item = itemOf(line);
    return line && item && readCount(item, line);
  };
  const hostsLine = lineOf('hosts');
  const hosts =
    itemOf(hostsLine) ??
    items.find((item) => /gemeente/i.test(item.text.plain) && !lines.some((line) => itemOf(line) === item));
  return {
    gesprekken: count('gesprekken'),
    deelnemers: count('deelnemers'),
    hosts: hostsLine && hosts && readHosts(hosts, hostsLine),
  };
}

const FORMS = new Map<string, RegExp>();

/** Matches the start of a line's word. */
function wordForm({ word }: TemplateLine): RegExp {
  const form = FORMS.get(word) ?? latin(`(?<!\\p{L})${word}`, 'iu');
  FORMS.set(word, form);
  return form;
}

/** A line belongs to the word that comes first: `6 gesprekken met 47 deelnemers` is the line of the conversations. */
function isFirstWord(plain: string, { word }: TemplateLine, lines: readonly TemplateLine[]): boolean {
  const text = plain.toLowerCase();
  const at = text.indexOf(word);
  return lines.every((line) => line.word === word || text.indexOf(line.word) === -1 || text.indexOf(line.word) > at);
}

/** The text of a line for `count`, or with its placeholder: `1 gesprek`, `6 gesprekken`. */
export function countLine({ one, many, placeholder }: TemplateLine, count: number | undefined): string {
  return (count === 1 ? one : many).replace('{n}', count === undefined ? placeholder : String(count));
}

/** The text of the line of the hosts, `A, B en C`. */
export function hostsLine({ one, many, placeholder }: TemplateLine, gemeenten: readonly string[]): string {
  return (gemeenten.length === 1 ? one : many).replace(
    '{gemeentes}',
    gemeenten.length === 0 ? placeholder : enumerate(gemeenten),
  );
}

function readHosts(item: Item, line: TemplateLine): HostsLine {
  const { plain } = item.text;
  const colon = plain.indexOf(':');
  const start = colon === -1 ? (/gemeente[sn]?\s/i.exec(plain)?.index ?? -1) : colon;
  const sign = colon === -1 ? (/^\S+\s/.exec(plain.slice(start))?.[0].length ?? 0) : 1;
  const from = start === -1 ? plain.length : start + sign;
  const list = plain.slice(from, Math.max(from, lengthWithout(plain, ' .')));
  const pending = list.includes(line.placeholder);
  const gemeenten = pending
    ? []
    : splitGemeenten(list).map(({ name, start: at, end }) => ({
        value: name,
        range: sourceRange(item.text, from + at, from + end),
      }));
  const heads = gemeenten.length === 1 ? [line.one] : [line.many, ...(line.also ?? [])];
  const right =
    pending ||
    (gemeenten.length > 0 &&
      heads.some((form) => isSameWord(plain.slice(0, from), form.replace('{gemeentes}', ''))) &&
      colon !== -1);
  const expected = (gemeenten.length === 1 ? line.one : line.many).replace(
    '{gemeentes}',
    () => list.trim() || line.placeholder,
  );
  const { range } = item.text;
  const places = {
    start: from < plain.length ? sourceRange(item.text, from, from + 1).start : range.end,
    end: range.end,
  };
  const saysMore =
    plain
      .slice(0, from)
      .match(WORD)
      ?.some((word) => !belongs(word.toLowerCase(), line)) === true;
  return { item: item.range, text: range, list: places, gemeenten, expected: right ? undefined : expected, saysMore };
}

const WORD = latin(/[\p{L}\p{N}]+/gu);
/** Words that add nothing about the hosts to the form. */
const FILLERS: ReadonlySet<string> = new Set(
  'de het onze deze host waren was zijn is kwam komen komt van in er'.split(' '),
);

/** Whether this word before the names belongs to the form of the line, so that writing the form loses nothing. */
function belongs(word: string, { one, many, also = [] }: TemplateLine): boolean {
  return FILLERS.has(word) || [one, many, ...also].some((form) => form.toLowerCase().split(/[ :]+/).includes(word));
}
