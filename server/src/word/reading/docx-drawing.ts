/** What was drawn or put into a Word document: a text box is text, the rest is counted by what it is. */

import type { Lost } from '../left-out.ts';
import { alternative, type Story } from './docx-story.ts';
import { type Element, elements } from './markup.ts';

/** What says that something is a picture, a chart and so on; what stands in it is part of it. */
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
  // The picture of a file that was put in is how the file shows.
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
        // A line across the page, which Word draws of three dashes.
        line ||= element.attributes['o:hr'] !== undefined;
        walk(element.name === 'mc:AlternateContent' ? alternative(element) : element);
      }
    }
  }
}
