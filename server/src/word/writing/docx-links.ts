/** The links of a Word document: the library's ids are random; we number them, so that the output stays the same. */

/** `document` is the XML of the document, `relations` that of its relationships, with the addresses of its links. */
export function tidyLinks(
  document: string,
  relations: string,
): { readonly document: string; readonly relations: string } {
  const names = new Map<string, string>();
  for (const [, id = ''] of relations.matchAll(/<Relationship Id="([^"]+)" Type="[^"]*\/hyperlink"/g))
    names.set(id, `rIdLink${names.size + 1}`);
  const renamed = (xml: string, pattern: RegExp): string =>
    xml.replace(pattern, (_, before: string, id: string) => `${before}${names.get(id) ?? id}"`);
  return {
    document: renamed(document, /(<w:hyperlink\b[^>]*? r:id=")([^"]+)"/g),
    relations: renamed(relations, /(<Relationship Id=")([^"]+)"/g),
  };
}
