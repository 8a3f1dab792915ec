/** The parts of a .docx. Relationships tell what they are, not names: `word/document.xml` may be `document2.xml`. */

import { WordError } from '../word-error.ts';
import { elements } from './markup.ts';
import { type Budget, decodeText, openZip, partPath, type Zip } from './open-docx.ts';
import { parseXml } from './xml.ts';

/** The target of a relationship: a part of the package, or an address outside it. */
export interface Target {
  /** The last word of the relationship's type: `styles`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export interface Package {
  /** The text of the document. */
  readonly main: string;
  /** The texts of the document's parts of one type: `styles`, `header`. */
  readonly parts: (type: string) => readonly string[];
  /** The text of a part about the package as a whole, by its type: `core-properties`; `''` where there is none. */
  readonly about: (type: string) => string;
  /** The target of a relationship of the document, by its id. */
  readonly target: (id: string) => Target | undefined;
  /** The bytes of a part of the document, by the id of its relationship. */
  readonly bytes: (id: string) => Uint8Array | undefined;
}

/** The usual names of parts, for where no relationship leads to them. */
const USUAL: Readonly<Record<string, RegExp>> = {
  styles: /^styles\.xml$/,
  numbering: /^numbering\.xml$/,
  footnotes: /^footnotes\.xml$/,
  endnotes: /^endnotes\.xml$/,
  comments: /^comments\.xml$/,
  header: /^header\d*\.xml$/,
  footer: /^footer\d*\.xml$/,
};
const USUAL_ABOUT: Readonly<Record<string, string>> = {
  'core-properties': 'docprops/core.xml',
  'custom-properties': 'docprops/custom.xml',
};
const USUAL_MAIN = /^word\/document\d*\.xml$/;

/** Throws a `WordError` where the file is not a Word document. */
export function openPackage(bytes: Uint8Array, budget: Budget): Package {
  const zip = openZip(bytes, budget);
  const root = relationships(zip, '_rels/.rels');
  const path = mainPath(zip, root);
  if (path === undefined) throw new WordError(notWord(zip));
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(slash, 0));
  const own = relationships(zip, `${folder === '' ? '' : `${folder}/`}_rels/${path.slice(slash + 1)}.rels`);
  const pathOf = ({ target, external }: Target) => (external ? undefined : partPath(folder, target));
  const text = (part: string | undefined) => (part === undefined ? undefined : readText(zip, part));
  return {
    main: text(path) ?? '',
    parts: (type) => {
      const named = [...own.values()].filter((one) => one.type === type).map(pathOf);
      const there = named.filter((one) => one !== undefined && zip.paths.has(one));
      const paths = there.length > 0 ? there : partsBeside(zip, folder, USUAL[type]);
      return [...new Set(paths)].flatMap((one) => text(one) ?? []);
    },
    about: (type) => {
      const named = [...root.values()].find((one) => one.type === type && !one.external);
      const found = named && partPath('', named.target);
      return text(found !== undefined && zip.paths.has(found) ? found : USUAL_ABOUT[type]) ?? '';
    },
    target: (id) => own.get(id),
    bytes: (id) => {
      const found = own.get(id);
      const part = found && pathOf(found);
      return part === undefined ? undefined : zip.read(part);
    },
  };
}

function mainPath(zip: Zip, root: ReadonlyMap<string, Target>): string | undefined {
  const named = [...root.values()]
    .filter(({ type, external }) => type === 'officedocument' && !external)
    .map(({ target }) => partPath('', target));
  return (
    named.find((path) => zip.paths.has(path) && !OTHERS.some(([other]) => other.test(path))) ??
    [...zip.paths].find((path) => USUAL_MAIN.test(path))
  );
}

function partsBeside({ paths }: Zip, folder: string, usual: RegExp | undefined): readonly string[] {
  const before = folder === '' ? '' : `${folder}/`;
  return usual ? [...paths].filter((path) => path.startsWith(before) && usual.test(path.slice(before.length))) : [];
}

/** The relationships by id. `path`: the part that lists them; where it is missing there are none. */
function relationships(zip: Zip, path: string): ReadonlyMap<string, Target> {
  const root = parseXml(readText(zip, path) ?? '');
  const listed = elements(root).flatMap(elements);
  return new Map(
    listed.map(({ attributes }): [string, Target] => {
      const type = (attributes.Type ?? '').replace(/\/+$/, '').split('/').at(-1)?.toLowerCase() ?? '';
      return [
        attributes.Id ?? '',
        {
          type,
          target: (attributes.Target ?? '').trim(),
          external: attributes.TargetMode?.toLowerCase() === 'external',
        },
      ];
    }),
  );
}

function readText(zip: Zip, path: string): string | undefined {
  const content = zip.read(path);
  return content && decodeText(content);
}

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'een Excel-werkmap'],
  [/^ppt\//, 'een PowerPoint-presentatie'],
  [/^content\.xml$/, 'een document van LibreOffice'],
];

function notWord({ paths }: Zip): string {
  const other = OTHERS.find(([path]) => [...paths].some((one) => path.test(one)))?.[1];
  return other
    ? `Dit is geen Word-document maar ${other}. Sla de tekst op als .docx.`
    : 'Dit is geen Word-document: er zit geen tekst van Word in. Sla het in Word op als .docx.';
}
