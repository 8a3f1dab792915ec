/** Where a link leads, as a report can hold it. */

/** Undefined where it leads nowhere that readers can go: a file on somebody's computer, a place in the document, a script. */
export function linkAddress(given: string | undefined): string | undefined {
  const address = given?.trim() ?? '';
  if (address.length > LONGEST || !/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(address)) return undefined;
  // Signs that would end a link in Markdown; a browser reads them back.
  return address.replace(/[\s<>()[\]\\"'`*_|]/g, (sign) => (sign === '_' ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`));
}

const LONGEST = 2000;
