/** Comments, headers and footers of a Word document: a report has none of these, so we list them as left out. */
import { withNoun } from '../../report/dutch/counted.ts';
import { plain } from '../blocks.ts';
import type { Lost } from '../left-out.ts';
import { type LeftOut, paragraphsIn } from '../pieces.ts';
import { readBody } from './docx-body.ts';
import type { Package } from './docx-package.ts';
import type { DocxParts } from './docx-story.ts';
import { descendants, type Element } from './markup.ts';
import { parseXml } from './xml.ts';

export function comments({ parts }: Package): readonly LeftOut[] {
  const lines = parts('comments').flatMap((text) => descendants(parseXml(text), 'w:comment').map(commentText));
  return nameLines(lines, 'opmerking', 'opmerkingen');
}

/** Headers and footers; a picture in them counts with the other pictures. */
export function readAround({ parts }: Package, met: (thing: Lost) => void): readonly LeftOut[] {
  const texts = [...parts('header'), ...parts('footer')].map((text) => {
    const pieces = readBody(
      parseXml(text),
      silent((thing) => thing === 'afbeelding' && met(thing)),
    );
    return spaced(paragraphsIn(pieces).map(({ runs }) => plain(runs)));
  });
  const shown = [...new Set(texts)].filter((text) => /\p{L}/u.test(text));
  return nameLines(
    shown.map((text) => `de kop- of voettekst ‘${short(text)}’`),
    'kop- of voettekst',
    'kop- of voetteksten',
  );
}

function nameLines(lines: readonly string[], one: string, many: string): readonly LeftOut[] {
  return lines.length === 0 ? [] : [{ brief: withNoun(lines.length, one, many), lines }];
}

function commentText(comment: Element): string {
  const author = comment.attributes['w:author'];
  const text = spaced(
    paragraphsIn(
      readBody(
        comment,
        silent(() => {}),
      ),
    ).map(({ runs }) => plain(runs)),
  );
  return `de opmerking${author ? ` van ${author}` : ''}: ‘${short(text)}’`;
}

/** For text outside the body: it has no styles, lists, notes or links, and only counts what is lost. */
export function silent(met: (thing: Lost) => void): DocxParts {
  return {
    styles: new Map(),
    list: () => undefined,
    met,
    note: () => '',
    link: () => undefined,
    chunk: () => undefined,
  };
}

function spaced(texts: readonly string[]): string {
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
}

function short(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
