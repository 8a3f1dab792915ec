/** Prose → stretches of text, each in the face that shows it; render/prose.ts makes elements of the same pieces. */
import { type Prose, plainIn, type Range, runEnd } from '../report/text/text.ts';
import type { Face } from './fonts.ts';
import type { Stretch } from './lines.ts';

interface Manner {
  /** Only what is in this range of the file. */
  readonly within?: Range;
  /** Shown in bold, whether it was typed that way or not. */
  readonly kern?: Range;
  readonly face?: Face;
}

export function stretchesOf(
  prose: Prose,
  { within = prose.range, kern, face = 'sans' }: Manner = {},
): readonly Stretch[] {
  const bold: Face = face === 'sans' ? 'sansBold' : face;
  const stretches: Stretch[] = [];
  let shown = 0;
  for (const run of prose.runs) {
    const from = Math.max(run.start, within.start);
    const to = Math.min(runEnd(run), within.end);
    if (from >= to) continue;
    const plainAt = (offset: number) => plainIn(run, offset);
    if (stretches.length > 0 && plainAt(from) > shown)
      stretches.push({ text: prose.plain.slice(shown, plainAt(from)), face });
    const edges = kern ? [kern.start, kern.end].filter((edge) => edge > from && edge < to) : [];
    let start = from;
    for (const end of [...edges, to]) {
      const isKern = kern !== undefined && kern.start <= start && end <= kern.end;
      stretches.push({
        text: prose.plain.slice(plainAt(start), plainAt(end)),
        face: isKern || run.strong ? bold : face,
      });
      start = end;
    }
    shown = plainAt(to);
  }
  return stretches;
}
