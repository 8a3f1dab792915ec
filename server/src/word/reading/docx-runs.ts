/** The runs of a Word paragraph → runs of text: without deletions, with the results of fields, with real characters. */
import { linkAddress } from '../address.ts';
import { plain, type Run, textRun } from '../blocks.ts';
import { readDrawing } from './docx-drawing.ts';
import { fieldLink } from './docx-fields.ts';
import { alternative, isPlaceholder, type Story } from './docx-story.ts';
import { onOff, type Style } from './docx-style-sheet.ts';
import { child, type Element, elements, textOf } from './markup.ts';
import { raisedText } from './raised.ts';
import { symbolFont, symbolSign, symbolText } from './symbol-fonts.ts';

/** A line break inside a paragraph, until somebody decides what it means. */
const BREAK = '\n';

/** `style`: the paragraph style; `link`: the address of the link around `parent`. */
export function readRuns(parent: Element, style: Style | undefined, story: Story, link?: string): readonly Run[] {
  const { parts } = story;
  return elements(parent).flatMap((element): readonly Run[] => {
    switch (element.name) {
      case 'w:r':
        return readRun(element, style, story, link);
      case 'w:del':
        parts.met('verwijdering');
        return [];
      case 'w:moveFrom':
        parts.met('verplaatsing');
        return [];
      case 'w:ins':
        parts.met('toevoeging');
        return readRuns(element, style, story, link);
      case 'w:hyperlink':
        return readRuns(element, style, story, hyperlink(element, story) ?? link);
      case 'w:fldSimple':
        return readRuns(element, style, story, fieldLink(element.attributes['w:instr'] ?? '', parts.met) ?? link);
      case 'w:sdt':
        return isPlaceholder(element, parts) ? [] : readRuns(element, style, story, link);
      case 'm:oMath':
        parts.met('formule');
        return [textRun(textOf(element))];
      case 'mc:AlternateContent':
        return readRuns(alternative(element), style, story, link);
      case 'w:ruby':
        return readRuns(child(element, 'w:rubyBase') ?? element, style, story, link);
      case 'w:pPr':
      case 'w:rPr':
      case 'w:sdtPr':
        return [];
      default:
        return readRuns(element, style, story, link);
    }
  });
}

function hyperlink({ attributes }: Element, { parts }: Story): string | undefined {
  const id = attributes['r:id'];
  if (!id) return undefined;
  const target = parts.link(id);
  const place = attributes['w:anchor'] ?? attributes['w:docLocation'];
  const address = linkAddress(target && place ? `${target}#${place}` : target);
  if (address === undefined) parts.met('koppeling');
  return address;
}

function readRun(run: Element, style: Style | undefined, story: Story, outer: string | undefined): readonly Run[] {
  const { parts, fields } = story;
  const properties = child(run, 'w:rPr');
  if (onOff(child(properties, 'w:vanish'))) {
    if (textOf(run).trim() !== '') parts.met('verborgen');
    return [];
  }
  const character = parts.styles.get(child(properties, 'w:rStyle')?.attributes['w:val'] ?? '');
  const bold = onOff(child(properties, 'w:b')) ?? character?.bold ?? style?.bold ?? false;
  const italic = onOff(child(properties, 'w:i')) ?? character?.italic ?? style?.italic ?? false;
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const font = fonts
    ? symbolFont(fonts['w:ascii'], fonts['w:hAnsi'], fonts['w:cs'], fonts['w:eastAsia'])
    : (character?.font ?? style?.font);
  const raised = child(properties, 'w:vertAlign')?.attributes['w:val'];
  const runs = elements(run).flatMap((element): readonly Run[] => {
    const text = runText(element, font, story);
    // The instruction of a field is not part of the text.
    if (text === '' || fields.hidden()) return [];
    const link = fields.link() ?? outer;
    const shown = raised === 'superscript' || raised === 'subscript' ? raisedText(text, raised) : text;
    return [{ text: shown, bold, italic, ...(link === undefined ? {} : { link }) }];
  });
  const struck = onOff(child(properties, 'w:strike')) ?? onOff(child(properties, 'w:dstrike'));
  if (struck && plain(runs).trim() !== '') parts.met('doorgehaald');
  return runs;
}

function runText(element: Element, font: string | undefined, story: Story): string {
  const { parts, fields } = story;
  switch (element.name) {
    case 'w:t':
      return symbolText(textOf(element), font);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return element.attributes['w:type'] === 'page' ? '' : BREAK;
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:softHyphen':
      return '\u00ad';
    case 'w:sym': {
      const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
      const sign = Number.isInteger(code) ? symbolSign(code, element.attributes['w:font']) : '';
      if (sign === '') parts.met('symbool');
      return sign;
    }
    case 'w:fldChar':
      return fields.mark(element);
    case 'w:instrText':
      fields.instruction(textOf(element));
      return '';
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return fields.hidden()
        ? ''
        : parts.note(element.name === 'w:footnoteReference' ? 'footnote' : 'endnote', element.attributes['w:id'] ?? '');
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readDrawing(element, story);
      return '';
    case 'mc:AlternateContent':
      return elements(alternative(element))
        .map((one) => runText(one, font, story))
        .join('');
    default:
      return '';
  }
}
