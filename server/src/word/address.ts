/** The addresses of links, in the form that a report can hold. */

/** Undefined where readers cannot go there: a file on somebody's computer, a place in the document, a script. */
export function linkAddress(given: string | undefined): string | undefined {
  const address = given?.trim() ?? '';
  if (address.length > LONGEST || !/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(address)) return undefined;
  // These characters would end a link in Markdown; browsers decode them.
  const safe = address.replace(/[\s"<>\\^`{|}]/g, encodeURIComponent);
  return isBalanced(safe) ? safe : safe.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Whether the parentheses match. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '(') open++;
    else if (sign === ')' && --open < 0) return false;
  }
  return open === 0;
}

/** Whether a text is its own address: Markdown makes such a text a link by itself. */
export function isBareAddress(text: string, link: string): boolean {
  return text === link || (/^www\./i.test(text) && link === `https://${text}`);
}

const LONGEST = 2000;
