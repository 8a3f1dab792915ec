/** `de kaart` → `kaart`; a name without an article stays as it is. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:de|het|een) /i, '');
}
