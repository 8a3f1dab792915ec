/** Where a link leads, as a report can hold it. */

/** Undefined where it leads nowhere that readers can go: a file on somebody's computer, a place in the document, a script. */
export function linkAddress(given: string | undefined): string | undefined {
  const address = given?.trim() ?? '';
  if (address.length > LONGEST || !/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(address)) return undefined;
  // Signs that would end a link in Markdown; a browser reads them back.
  const safe = address.replace(/[\s"<>\\^`{|}]/g, encodeURIComponent);
  return isBalanced(safe) ? safe : safe.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Every bracket that opens is closed, and none is closed before. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '(') open++;
    else if (sign === ')' && --open < 0) return false;
  }
  return open === 0;
}

/** Text that is an address is a link by itself. */
export function isBareAddress(text: string, link: string): boolean {
  return text === link || (/^www\./i.test(text) && link === `https://${text}`);
}

const LONGEST = 2000;
