/** Writes a new theme as the old one was written at a place: its first letter, all capitals, `&` or `en`. */
import { upperFirst } from '../../report/dutch/capitals.ts';
import { themaInText } from '../../report/skeleton.ts';

/** `name` in the style of `place`, where `name` was typed in the style of `typedAt`. */
export function themaLike(name: string, place: string, typedAt: string): string {
  return inCase(withAnd(name, place, typedAt), place, typedAt);
}

function withAnd(name: string, place: string, typedAt: string): string {
  if (place.includes('&') === typedAt.includes('&')) return name;
  return place.includes('&') ? name.replace(/ en /g, ' & ') : name.replaceAll('&', 'en');
}

function inCase(name: string, place: string, typedAt: string): string {
  if (isCapitals(place) && !isCapitals(typedAt)) return name.toUpperCase();
  const [small, typedSmall] = [isSmall(place), isSmall(typedAt)];
  if (small && !typedSmall) return themaInText(name) ?? name;
  return typedSmall && !small ? upperFirst(name) : name;
}

function isSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
