/** The top of the card → boxes: its title, its quote, and what was typed before the first section. */
import type { Part, Quote, Report } from '../report/model.ts';
import { unfinishedLabel } from '../report/naming.ts';
import { cardOf } from '../report/places.ts';
import { contains, overlaps } from '../report/text/text.ts';
import { type Box, padded, stack, textBox } from './boxes.ts';
import { EM, KICKER, QUOTE, TITLE } from './geometry.ts';
import type { Stretch } from './lines.ts';
import { stretchesOf } from './prose-text.ts';
import { flowBoxes } from './section-boxes.ts';
import { LONG_QUOTE, marksFor, withoutParentheses } from './words.ts';

export function titleBoxes(report: Report): readonly Box[] {
  const { header, template } = report;
  const card = cardOf(report);
  const heading = card?.heading;
  const meta = metaBoxes(report);
  if (!heading || heading.text.plain === '') {
    const thema: Stretch = header.thema
      ? { text: header.thema.value, face: 'serif' }
      : { text: 'Nog geen thema', face: 'sans' };
    return [textBox([{ text: template.name, face: 'sans' }], KICKER), textBox([thema], TITLE), ...meta];
  }
  const { text, match } = heading;
  const split = match?.thema?.range.start ?? text.range.start;
  const kicker = match?.thema
    ? [textBox(stretchesOf(text, { within: { start: text.range.start, end: split } }), KICKER)]
    : [];
  return [
    ...kicker,
    textBox(stretchesOf(text, { within: { start: split, end: text.range.end }, face: 'serif' }), TITLE),
    ...meta,
  ];
}

/** The quotes of the card, wherever on it they were typed; none is shown on paper where there is none. */
export function quoteBoxes(report: Report): readonly Box[] {
  const { quotes, text } = report;
  const card = cardOf(report);
  const own = card ? quotes.filter(({ range }) => contains(card.range, range)) : [];
  return own.map((quote) => quoteBox(quote, text));
}

export function leadBoxes(card: Part): readonly Box[] {
  return flowBoxes(card, false);
}

function metaBoxes({ header }: Report): readonly Box[] {
  const { periode } = header;
  const label = unfinishedLabel(header);
  const period: readonly Stretch[] = periode ? [{ text: `${periode.value} `, face: 'sans' }] : [];
  // The border around the label, as wide as two letters.
  const shown: readonly Stretch[] = label
    ? [...period, { text: `mm${label.replace(' ', '\u00a0')}`, face: 'sansBold' }]
    : period;
  return shown.length > 0 ? [padded(textBox(shown), { before: { em: EM.meta } })] : [];
}

function quoteBox(quote: Quote, text: string): Box {
  const { paragraphs, words, wordsRange } = quote;
  const [opening, closing] = marksFor(words);
  const spoken = paragraphs.filter(({ range }) => overlaps(range, wordsRange));
  const scale = words.length > LONG_QUOTE ? QUOTE.long : QUOTE.scale;
  const lines = spoken.map((paragraph, index) => {
    const before: readonly Stretch[] = index === 0 ? [{ text: opening, face: 'serifItalic' }] : [];
    const behind: readonly Stretch[] = index === spoken.length - 1 ? [{ text: closing, face: 'serifItalic' }] : [];
    const content = [...before, ...stretchesOf(paragraph, { within: wordsRange, face: 'serifItalic' }), ...behind];
    return textBox(content, { scale, leading: QUOTE.leading, indent: index === 0 ? QUOTE.hang : 0 });
  });
  const shown =
    words === '' ? [textBox([{ text: 'Nog geen woorden', face: 'sans' }], { scale, leading: QUOTE.leading })] : lines;
  const source = textBox(sourceStretches(quote, text));
  return stack([stack(shown, { em: EM.paragraph * scale }), padded(source, { before: { em: EM.caption } })]);
}

function sourceStretches({ attribution, vorm, paragraphs }: Quote, text: string): readonly Stretch[] {
  const last = paragraphs.at(-1);
  if (!attribution || !last) return [{ text: 'Nog geen bron', face: 'sans' }];
  if (vorm) return [{ text: vorm.meant, face: 'sans' }];
  return stretchesOf(last, { within: withoutParentheses(attribution, text) });
}
