/** Slips in a value and in the colon before it: text that means something else in YAML. */
import { findGemeente } from '../dutch/gemeenten.ts';
import { type Range, shorten } from '../text/text.ts';
import type { Slip } from './header-slip.ts';
import type { HeaderLine, HeaderWords, Pair } from './header-tokens.ts';
import { doubleQuoted, singleQuoted } from './yaml-scalar.ts';

type Value = Pair['value'];

export function textSlips(lines: readonly HeaderLine[], words: HeaderWords): readonly Slip[] {
  const pairs = lines.flatMap((line) => line.pairs);
  const known = pairs.filter(({ key }) => words.top.includes(key.text) || words.record.includes(key.text));
  // A list item is on a line of its own, without a key.
  const items = lines
    .filter(
      ({ bullet, pairs: own, rest, text }) => bullet && own.length === 0 && rest.text !== '' && text.length < 1000,
    )
    .map(({ rest }) => rest);
  return [
    ...closeTogether(known),
    ...known.flatMap(withoutColon),
    ...pairs.flatMap(({ value, key, braces }) => valueSlips(value, key.text, braces, words)),
    ...items.flatMap((item) => valueSlips(item, '', false, words)),
  ];
}

/** `thema:Wonen`: a habit, so one finding for all. */
function closeTogether(pairs: readonly Pair[]): readonly Slip[] {
  const found = pairs.filter(({ colon, behind, value }) => colon && value.text !== '' && value.start === behind);
  const [first] = found;
  if (!first) return [];
  const { key, value } = first;
  const edits = found.map(({ behind }) => ({ range: { start: behind, end: behind }, text: ' ' }));
  return [
    {
      range: { start: key.start, end: value.end },
      message: `Achter de dubbele punt van ‘${key.text}’ ontbreekt een spatie.`,
      title: 'Zet een spatie achter de dubbele punt',
      edits,
      silent: true,
    },
  ];
}

/** `deelnemers 8`, `thema = Wonen`. */
function withoutColon({ key, behind, colon, value, braces }: Pair): readonly Slip[] {
  if (colon || (value.text === '' && braces)) return [];
  const sign = behind > key.end;
  const message = `Achter ‘${key.text}’ hoort een dubbele punt.`;
  const title = sign ? 'Maak er een dubbele punt van' : 'Zet er een dubbele punt';
  return [
    {
      range: { start: key.start, end: Math.max(behind, key.end) },
      message,
      title,
      edits: [{ range: { start: key.end, end: behind }, text: ':' }],
      ...(braces && { silent: true }),
    },
  ];
}

function valueSlips(value: Value, key: string, braces: boolean, words: HeaderWords): readonly Slip[] {
  const { text } = value;
  if (text === '' || text.startsWith('{')) return [];
  if (text.startsWith('[')) return listSlips(value, key);
  if (text.startsWith('"')) return quotedSlips(value, '"');
  if (text.startsWith("'")) return apostrophe(value) ?? quotedSlips(value, "'");
  const curly = /^[“”„«‘‚‹](?<inner>[^“”„«»‘]*)[”“»’‘›]$/.exec(text)?.groups?.inner;
  if (curly !== undefined)
    return [
      whole(
        value,
        'Om deze waarde staan gekrulde aanhalingstekens; in de header zijn dat rechte ("), of geen.',
        'Maak er rechte aanhalingstekens van',
        quoteText(curly),
        true,
      ),
    ];
  const stray = strayMark(value);
  if (stray) return [stray];
  if (text.includes(',') && (braces || words.several.includes(key)))
    return hostsSlips(value, braces, words.several.includes(key));
  return (braces ? undefined : nextKey(value, words)) ?? strangeSlips(value);
}

/** `thema: Bussen"`: half a pair. A single mark at the end may be an apostrophe. */
function strayMark({ text, start, end }: Value): Slip | undefined {
  const [mark, other] = text.match(/["“”„«»]/g) ?? [];
  if (!mark || other || /\d["”]$/.test(text) || !(text.startsWith(mark) || text.endsWith(mark))) return undefined;
  const at = text.startsWith(mark) ? start : end - 1;
  const range = { start: at, end: at + 1 };
  const message = `Bij deze waarde staat één los aanhalingsteken (${mark}).`;
  return { range, message, title: 'Haal het aanhalingsteken weg', edits: [{ range, text: '' }], silent: true };
}

/** `rapportage: themadialogen thema: Wonen`: a value with another key after it on the line. */
function nextKey({ text, start }: Value, words: HeaderWords): readonly Slip[] | undefined {
  const found = words.nextKey.exec(text);
  if (!found) return undefined;
  const [blank = '', key = ''] = found.slice(1);
  const at = start + found.index;
  const message = `Op deze regel staan twee gegevens; ‘${key}’ hoort op een eigen regel.`;
  const edits = [{ range: { start: at, end: at + blank.length }, text: '\n' }];
  // A theme may contain such a word; a kind of report or a status does not.
  const sure = /^[\p{L}-]+$/u.test(text.slice(0, found.index));
  return [
    {
      range: { start: at + blank.length, end: at + blank.length + key.length },
      message,
      title: `Zet ‘${key}’ op een nieuwe regel`,
      edits,
      ...(!sure && { safe: false }),
    },
  ];
}

/** `'s-Hertogenbosch`, `'t Gooi`, `'70`: unless a mark closes the text at its end, an apostrophe was meant. */
function apostrophe({ text, start, end }: Value): readonly Slip[] | undefined {
  const clipped = /^'(?:s|t|n|k|m|r|em|er|ie|d|\d\d)(?![\p{L}\p{N}])/u.test(text);
  if (!clipped || /^'(?:[^']|'')*'$/.test(text)) return undefined;
  const first = { start, end: start + 1 };
  const message = `Een recht aanhalingsteken vooraan (') opent een tekst die niet wordt gesloten; in ‘${shorten(text, 40)}’ is een apostrof (’) bedoeld.`;
  const rest = text.slice(1);
  const plain = { range: first, message, title: 'Maak er een apostrof (’) van', edits: [{ range: first, text: '’' }] };
  return [isStrange(rest) ? { ...plain, edits: [{ range: { start, end }, text: quoteText(`’${rest}`) }] } : plain];
}

/** A text in quotation marks that are not closed, or closed before its end. */
function quotedSlips(value: Value, mark: '"' | "'"): readonly Slip[] {
  const { text, start, end } = value;
  const closed = mark === '"' ? /^"(?:[^"\\]|\\.)*"$/ : /^'(?:[^']|'')*'$/;
  if (closed.test(text)) return [];
  if (!text.slice(1).includes(mark)) {
    const message = `Het aanhalingsteken (${mark}) voor ‘${shorten(text.slice(1), 40)}’ wordt niet gesloten.`;
    return [
      {
        range: { start, end },
        message,
        title: 'Sluit het aanhalingsteken',
        edits: [{ range: { start: end, end }, text: mark }],
      },
    ];
  }
  if (text.endsWith('\\"') && mark === '"') return [];
  const comma = /\s*[,;]$/.exec(text);
  if (comma && closed.test(text.slice(0, comma.index))) {
    const range = { start: start + comma.index, end };
    return [
      {
        range,
        message: 'Achter deze waarde hoort geen komma.',
        title: 'Haal de komma weg',
        edits: [{ range, text: '' }],
      },
    ];
  }
  return [
    whole(
      value,
      `Achter het sluitende aanhalingsteken staat nog tekst; zet er aanhalingstekens omheen die in de tekst niet voorkomen.`,
      'Zet er aanhalingstekens omheen',
      quoteText(text),
    ),
  ];
}

const STRANGE_START = /^(?:[@%`&*!|>,}\]]|[-?] )/;

/** Plain text with a sign that has a meaning in YAML. */
function strangeSlips(value: Value): readonly Slip[] {
  const { text, start, end } = value;
  const title = 'Zet er dubbele aanhalingstekens (") omheen';
  const [sign = ''] = STRANGE_START.exec(text) ?? [];
  if (sign !== '')
    return [
      whole(
        value,
        `Een waarde kan niet met ${sign.trim()} beginnen; zet dubbele aanhalingstekens (") om de hele tekst.`,
        title,
        quoteText(text),
      ),
    ];
  const hash = /(?:^|\s)#(?=\S)/.exec(text);
  if (hash) {
    const at = start + hash.index + hash[0].length - 1;
    const message = 'Wat achter # staat, wordt niet gelezen; zet dubbele aanhalingstekens (") om de hele tekst.';
    return [
      {
        range: { start: at, end },
        message,
        title,
        edits: [{ range: { start, end }, text: quoteText(text) }],
        silent: true,
      },
    ];
  }
  if (/:(?:\s|$)/.test(text))
    return [
      whole(
        value,
        'In deze tekst staat een dubbele punt; zet dubbele aanhalingstekens (") om de hele tekst.',
        title,
        quoteText(text),
      ),
    ];
  return [];
}

function isStrange(text: string): boolean {
  return /:(?:\s|$)|(?:^|\s)#/.test(text);
}

/** Municipalities in square brackets. */
function listSlips({ text, start, end }: Value, key: string): readonly Slip[] {
  const closed = text.endsWith(']');
  const inside = text.slice(1, closed ? -1 : undefined);
  const open: readonly Slip[] = closed
    ? []
    : [
        {
          range: { start, end },
          message: `De lijst achter ‘${key}’ wordt niet gesloten; er ontbreekt een haak (]).`,
          title: 'Zet er een haak (]) achter',
          edits: [{ range: { start: end, end }, text: ']' }],
        },
      ];
  const items: Slip[] = [];
  let at = start + 1;
  for (const item of inside.split(',')) {
    const lead = item.length - item.trimStart().length;
    const trimmed = item.trim();
    items.push(...itemSlips({ text: trimmed, start: at + lead, end: at + lead + trimmed.length }));
    at += item.length + 1;
  }
  return [...open, ...items];
}

function itemSlips(item: Value): readonly Slip[] {
  if (item.text === '' || /^["[{]/.test(item.text)) return [];
  return item.text.startsWith("'") ? (apostrophe(item) ?? []) : strangeSlips(item);
}

/** `gemeente: Emmen, Borne`: several municipalities belong in square brackets. */
function hostsSlips(value: Value, braces: boolean, several: boolean): readonly Slip[] {
  const names = value.text.split(',').map((name) => name.trim());
  if (!several || names.some((name) => name === '')) return [];
  const sure = names.every((name) => findGemeente(name));
  const message = 'Meer gemeentes bij één dialoog staan tussen vierkante haken: [Emmen, Borne].';
  const slip = whole(value, message, 'Zet er vierkante haken om', `[${value.text}]`, true);
  // On a line of its own, a comma may be part of the text.
  if (!braces && !sure) return strangeSlips(value);
  return [sure ? slip : { ...slip, safe: false }];
}

function whole({ start, end }: Range, message: string, title: string, text: string, silent = false): Slip {
  return { range: { start, end }, message, title, edits: [{ range: { start, end }, text }], ...(silent && { silent }) };
}

/** In double quotes, as the message says; in single ones if the text has double ones. */
function quoteText(text: string): string {
  return /["\\]/.test(text) ? singleQuoted(text) : doubleQuoted(text);
}
