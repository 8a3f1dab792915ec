/** Where a link leads: which brackets form a link, and which addresses may be published (format.md §4). */
import { decodedEntity } from './entities.ts';

/** A scheme, path, fragment, site, or name with an extension. `[rol](…)` is an editor's bracket and an omission. */
const ADDRESS =
  /^(?:(?:https?|ftps?|file|mailto|tel|sms|javascript|vbscript|data|blob|about|obsidian|onenote|ms-[a-z]+):|www\.|\.{0,2}\/|#\S|[^\s()[\]/]+\.[a-z]{2,6}(?:[/?#]\S*)?$)/i;

export function isAddress(written: string): boolean {
  return ADDRESS.test(written.replace(/^</, ''));
}

/** The address in the parentheses of a link, without angle brackets, escapes and entities. */
export function linkAddress(written: string): string {
  const bare = /^<.*>$/.test(written) ? written.slice(1, -1) : written;
  const meant = bare
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#?\w{1,31};/g, (entity) => decodedEntity(entity) ?? entity);
  return /^www\./i.test(meant) ? `https://${meant}` : meant;
}

/** The address to publish; undefined if it leads readers nowhere, or does something: `javascript:`, a file, a path. */
export function publishedAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(address)
    ? address.replace(/[\s"<>\\^`{|}]/g, encodeURIComponent)
    : undefined;
}

/** Addresses in running text, as indices, without the punctuation after them. */
export function addressesIn(text: string): readonly { readonly at: number; readonly length: number }[] {
  if (!text.includes('://') && !/www\./i.test(text)) return [];
  return [...text.matchAll(BARE)].flatMap(({ 0: found, index }) => {
    const length = endOf(found);
    return length > 'https://'.length && found.slice(0, length).includes('.') ? [{ at: index, length }] : [];
  });
}

/** Not in an attribute of a tag: nobody means readers to follow that. */
const BARE = /(?<![\p{L}\p{N}/@.]|=["']?)(?:https?:\/\/|www\.)[^\s<>"“”‘’|`*\\]{1,2000}/giu;

/** Where the address ends; a closing bracket belongs to it only if the opening one does. */
function endOf(address: string): number {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] ?? '';
    const opening = { ')': '(', ']': '[', '}': '{' }[last];
    if (opening ? address.slice(0, end).includes(opening) : !/[.,:;!?'…_~]/.test(last)) break;
  }
  return end;
}
