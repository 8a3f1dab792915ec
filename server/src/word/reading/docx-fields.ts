/** The fields of Word: a hidden instruction and its result. They may be nested and may run over several paragraphs. */
import { linkAddress } from '../address.ts';
import type { Lost } from '../left-out.ts';
import { child, type Element, elements } from './markup.ts';
import { symbolSign } from './symbol-fonts.ts';

interface Field {
  /** Its instruction, as far as it has been read. */
  code: string;
  /** Whether its result is being read now. */
  shown: boolean;
  link?: string;
  /** The data of a legacy form field. */
  form?: Element;
}

export interface Fields {
  /** Reads a `w:fldChar`; gives the text for a field that has no result, else `''`. */
  readonly mark: (element: Element) => string;
  readonly instruction: (text: string) => void;
  /** Whether what is read now is part of an instruction, not of the text. */
  readonly hidden: () => boolean;
  /** The address that the text that is read now links to. */
  readonly link: () => string | undefined;
  /** Drops fields that are still at their instruction, so that an unfinished one does not hide what follows. */
  readonly endParagraph: () => void;
}

const DEEPEST = 50;

export function fieldReader(met: (thing: Lost) => void): Fields {
  const open: Field[] = [];
  /** How many of the open fields are still at their instruction. */
  let coding = 0;
  /** How many fields are open beyond `DEEPEST`. */
  let tooDeep = 0;
  return {
    mark(element) {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin' && open.length === DEEPEST) tooDeep++;
      else if (type === 'begin') {
        open.push({ code: '', shown: false, form: child(element, 'w:ffData') });
        coding++;
      } else if (type === 'separate') separate();
      else if (type === 'end') return end();
      return '';
    },
    instruction(text) {
      const field = open.at(-1);
      if (field && !field.shown) field.code += text;
    },
    hidden: () => coding > 0,
    link: () => open.findLast(({ link }) => link !== undefined)?.link,
    endParagraph() {
      if (coding === 0) return;
      open.splice(0, open.length, ...open.filter(({ shown }) => shown));
      coding = 0;
    },
  };

  function separate(): void {
    const field = open.at(-1);
    if (!field || field.shown || tooDeep > 0) return;
    field.shown = true;
    coding--;
    field.link = fieldLink(field.code, met);
  }

  function end(): string {
    if (tooDeep > 0) {
      tooDeep--;
      return '';
    }
    const field = open.pop();
    if (!field || field.shown) return '';
    coding--;
    return coding > 0 ? '' : ownText(field, met);
  }
}

/** The address in `HYPERLINK "address" \l "place"`; undefined for other fields. */
export function fieldLink(code: string, met: (thing: Lost) => void): string | undefined {
  if (!/^\s*HYPERLINK\b/i.test(code)) return undefined;
  const [first, ...others] = words(code.replace(/^\s*HYPERLINK\b/i, ''));
  if (first === undefined || first.startsWith('\\')) return undefined;
  const place = others[others.indexOf('\\l') + 1];
  const address = linkAddress(others.includes('\\l') && place ? `${first}#${place}` : first);
  if (address === undefined) met('koppeling');
  return address;
}

/** The words of an instruction; text between quotation marks is one word, in which `\\` is a backslash. */
function words(code: string): readonly string[] {
  return [...code.matchAll(/["“”]((?:[^"“”\\]|\\.)*)["“”]?|([^\s"“”]+)/gs)].map(
    ([, quoted, bare]) => quoted?.replace(/\\(.)/gs, '$1') ?? bare ?? '',
  );
}

/** The text of check boxes, drop-down lists and symbols, which Word draws from the field itself. */
function ownText({ code, form }: Field, met: (thing: Lost) => void): string {
  const [kind = '', first = '', ...others] = words(code);
  switch (kind.toUpperCase()) {
    case 'FORMCHECKBOX': {
      const box = child(form, 'w:checkBox');
      return isOn(child(box, 'w:checked') ?? child(box, 'w:default')) ? '☒' : '☐';
    }
    case 'FORMDROPDOWN': {
      const list = child(form, 'w:ddList');
      const entries = list ? elements(list).filter(({ name }) => name === 'w:listEntry') : [];
      const chosen = Number((child(list, 'w:result') ?? child(list, 'w:default'))?.attributes['w:val'] ?? 0);
      return entries[chosen]?.attributes['w:val'] ?? '';
    }
    case 'SYMBOL': {
      const place = /^0x/i.test(first) ? Number.parseInt(first.slice(2), 16) : Number.parseInt(first, 10);
      const sign = Number.isInteger(place) ? symbolSign(place, others[others.indexOf('\\f') + 1]) : '';
      if (sign === '') met('symbool');
      return sign;
    }
    case 'EQ':
      met('formule');
      return '';
    case 'INCLUDEPICTURE':
      met('afbeelding');
      return '';
    default:
      return '';
  }
}

function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(element.attributes['w:val'] ?? '');
}
