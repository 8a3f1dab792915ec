/** `de kaart` → `kaart`; what has no article stays as it is. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:de|het|een) /i, '');
}
