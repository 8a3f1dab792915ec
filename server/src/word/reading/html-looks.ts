/** How an element on the clipboard makes its text look, and which elements are not part of the text. */
import { linkAddress } from '../address.ts';
import type { Lost } from '../left-out.ts';
import { type Element, elements, textOf } from './markup.ts';
import { symbolFont } from './symbol-fonts.ts';

export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly style?: string;
  readonly depth: number;
  /** Whether white space counts. */
  readonly pre: boolean;
  /** Set for a symbol font, in which letters are pictures. */
  readonly font?: string;
  readonly link?: string;
  readonly raised?: 'superscript' | 'subscript';
}

/** The look of the text in `node`, given that around it; counts strikethrough and lost links. */
export function look(node: Element, outer: Look, met: (thing: Lost) => void): Look {
  const { name, attributes } = node;
  const css = attributes.style ?? '';
  const weight = /font-weight:\s*(\w+)/i.exec(css)?.[1];
  const slant = /font-style:\s*(\w+)/i.exec(css)?.[1];
  const struck = name === 's' || name === 'strike' || /text-decoration[\w-]*:[^;]*line-through/i.test(css);
  if (struck && textOf(node).trim() !== '') met('doorgehaald');
  return {
    ...outer,
    // Google Docs wraps everything in a <b> that is not bold.
    bold: weight ? /^(?:bold|bolder|[6-9]00)$/i.test(weight) : outer.bold || name === 'b' || name === 'strong',
    italic: slant
      ? /^(?:italic|oblique)$/i.test(slant)
      : outer.italic || name === 'i' || name === 'em' || name === 'cite',
    font: fontOf(attributes, css, outer.font),
    link: name === 'a' ? linkOf(node, met) : outer.link,
    raised: raisedOf(name, css) ?? outer.raised,
  };
}

function raisedOf(name: string, css: string): Look['raised'] {
  if (name === 'sup' || /vertical-align:\s*super/i.test(css)) return 'superscript';
  return name === 'sub' || /vertical-align:\s*sub/i.test(css) ? 'subscript' : undefined;
}

/** The font, if it is a symbol font; an ordinary font ends the symbol font of the element around it. */
function fontOf(
  { face }: Readonly<Record<string, string>>,
  css: string,
  outer: string | undefined,
): string | undefined {
  const named =
    /(?:^|[;\s])mso-symbol-font-family:\s*([^;]+)/i.exec(css)?.[1] ??
    /(?:^|[;\s])font-family:\s*([^;,]+)/i.exec(css)?.[1] ??
    face;
  return named === undefined ? outer : symbolFont(named.replace(/["']/g, ''));
}

function linkOf(node: Element, met: (thing: Lost) => void): string | undefined {
  const { href } = node.attributes;
  // A place in the document itself has no address outside it.
  if (!href || href.startsWith('#')) return undefined;
  const address = linkAddress(href);
  if (address === undefined && textOf(node).trim() !== '') met('koppeling');
  return address;
}

const COMMENT_CLASS =
  /(?:^|\s)(?:MsoCommentReference|msocomanchor|msocomtxt|msocomoff|MsoCommentText|MsoCommentSubject)(?:\s|$)/i;
const COMMENT_STYLE = /mso-element:\s*comment(?:-list)?\b|mso-special-character:\s*comment/i;
const COMMENT_ANCHOR = /^#(?:_msocom_|cmnt\d)/;

/** Whether this is a comment or the mark that leads to one; counts each comment once, by its mark. */
export function isComment(node: Element, met: (thing: Lost) => void): boolean {
  const { class: names = '', style = '', href = '' } = node.attributes;
  if (COMMENT_ANCHOR.test(href) || /(?:^|\s)(?:MsoCommentReference|msocomanchor)(?:\s|$)/i.test(names)) {
    if (textOf(node).trim() !== '') met('opmerking');
    return true;
  }
  return (
    COMMENT_CLASS.test(names) ||
    COMMENT_STYLE.test(style) ||
    elements(node)[0]?.attributes.href?.startsWith('#cmnt_ref') === true
  );
}

/** Whether text is not shown: hidden in Word, deleted as a tracked change, or hidden by a web page. */
export function isHidden({ attributes, ...node }: Element, met: (thing: Lost) => void): boolean {
  const { style = '', class: names = '' } = attributes;
  const hidden = /mso-hide:\s*(?:all|screen)/i.test(style);
  const deleted = /(?:^|\s)msoDel(?:\s|$)/i.test(names);
  if ((hidden || deleted) && textOf({ attributes, ...node }).trim() !== '') met(hidden ? 'verborgen' : 'verwijdering');
  return hidden || deleted || /(?:^|[;\s])display:\s*none/i.test(style);
}

/** Whether this is a content control that nobody filled in; counts it if so. */
export function isPlaceholder({ name, attributes }: Element, met: (thing: Lost) => void): boolean {
  const empty = name === 'w:sdt' && /^(?:t|true|1|on)$/i.test(attributes.showingplchdr ?? '');
  if (empty) met('invulveld');
  return empty;
}

/** The name of the style in lower case, from the class or from Word Online's attribute on the text inside. */
export function styleOf(node: Element): string | undefined {
  const first = /^\S+/.exec(node.attributes.class ?? '')?.[0];
  if (node.name === 'blockquote') return 'quote';
  const online = onlineStyle(node);
  if (online !== undefined) return online;
  if (!first || /^(?:MsoNormal|western)$/i.test(first)) return undefined;
  if (/^MsoListParagraph/i.test(first)) return 'list paragraph';
  if (/^Mso(?:Intense)?Quote/i.test(first)) return 'quote';
  return first.toLowerCase();
}

function onlineStyle(node: Element): string | undefined {
  let inner: Element | undefined = node;
  for (let step = 0; step < 3 && inner; step++) {
    inner = elements(inner)[0];
    const style = inner?.attributes['data-ccp-parastyle'];
    if (style) return style.toLowerCase();
  }
  return undefined;
}
