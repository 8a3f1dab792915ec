/** The top of the card → boxes: its title, the line below it, and its quotes. */
import { type Box, pad, stack, textBox } from './boxes.ts';
import type { CardPlan, QuotePlan, TitlePlan } from './card-plan.ts';
import { EM, KICKER, QUOTE, TITLE } from './geometry.ts';
import type { Stretch } from './lines.ts';
import { stretchesOf } from './prose-text.ts';

export function headBox(plan: CardPlan): Box {
  return stack([...titleBoxes(plan.title), ...metaBoxes(plan)]);
}

function titleBoxes(title: TitlePlan): readonly Box[] {
  if (!title.heading) {
    const thema: Stretch = title.thema
      ? { text: title.thema.value, face: 'serif' }
      : { text: 'Nog geen thema', face: 'sans' };
    return [textBox([{ text: title.name, face: 'sans' }], KICKER), textBox([thema], TITLE)];
  }
  const { heading, kicker, thema } = title;
  const above = kicker ? [textBox(stretchesOf(heading.text, { within: kicker }), KICKER)] : [];
  return [...above, textBox(stretchesOf(heading.text, { within: thema, face: 'serif' }), TITLE)];
}

function metaBoxes({ periode, label }: CardPlan): readonly Box[] {
  const period: readonly Stretch[] = periode ? [{ text: `${periode.value} `, face: 'sans' }] : [];
  // The border around the label is as wide as two letters `m`.
  const shown: readonly Stretch[] = label
    ? [...period, { text: `mm${label.replace(' ', '\u00a0')}`, face: 'sansBold' }]
    : period;
  return shown.length > 0 ? [pad(textBox(shown), { before: { em: EM.meta } })] : [];
}

/** A quote that is there: in print, a card without one shows nothing in its place. */
export function quoteBox(plan: QuotePlan): Box {
  const { quote, isLong, opening, closing, spoken } = plan;
  const scale = isLong ? QUOTE.long : QUOTE.scale;
  const lines = spoken.map((paragraph, index) => {
    const before: readonly Stretch[] = index === 0 ? [{ text: opening, face: 'serifItalic' }] : [];
    const behind: readonly Stretch[] = index === spoken.length - 1 ? [{ text: closing, face: 'serifItalic' }] : [];
    const words = stretchesOf(paragraph, { within: quote.wordsRange, face: 'serifItalic' });
    return textBox([...before, ...words, ...behind], {
      scale,
      leading: QUOTE.leading,
      indent: index === 0 ? QUOTE.hang : 0,
    });
  });
  const shown =
    quote.words === ''
      ? [textBox([{ text: 'Nog geen woorden', face: 'sans' }], { scale, leading: QUOTE.leading })]
      : lines;
  const source = pad(textBox(sourceStretches(plan)), { before: { em: EM.caption } });
  return stack([stack(shown, { em: EM.paragraph * scale }), source]);
}

function sourceStretches({ quote, source }: QuotePlan): readonly Stretch[] {
  if (!source) return [{ text: 'Nog geen bron', face: 'sans' }];
  if (quote.vorm) return [{ text: quote.vorm.meant, face: 'sans' }];
  return stretchesOf(source.prose, { within: source.within });
}
