/** Drawings and embedded objects of a Word document: a text box is text, the rest is counted by kind. */

import type { Lost } from '../left-out.ts';
import { alternative, type Story } from './docx-story.ts';
import { type Element, elements } from './markup.ts';

/** The elements that show that something is a picture, a chart and so on; their contents are part of it. */
const THINGS: ReadonlyMap<string, Lost> = new Map([
  ['pic:pic', 'afbeelding'],
  ['v:imagedata', 'afbeelding'],
  ['c:chart', 'grafiek'],
  ['cx:chart', 'grafiek'],
  ['dgm:relIds', 'smartart'],
  ['o:OLEObject', 'bestand'],
  ['w:control', 'invulveld'],
]);

export function readDrawing(drawing: Element, story: Story): void {
  const found: Lost[] = [];
  let line = false;
  let texts = 0;
  walk(drawing);
  // The picture of an embedded file only shows that file.
  const things = found.includes('bestand') ? found.filter((thing) => thing !== 'afbeelding') : found;
  for (const thing of things) story.parts.met(thing);
  if (found.length === 0 && texts === 0 && !line) story.parts.met('afbeelding');

  function walk(parent: Element): void {
    for (const element of elements(parent)) {
      const thing = THINGS.get(element.name);
      if (thing) found.push(thing);
      else if (element.name === 'w:txbxContent') {
        texts++;
        story.boxes.push({ kind: 'box', pieces: story.readBox(element) });
      } else {
        // A line across the page, which Word makes of three dashes.
        line ||= element.attributes['o:hr'] !== undefined;
        walk(element.name === 'mc:AlternateContent' ? alternative(element) : element);
      }
    }
  }
}
