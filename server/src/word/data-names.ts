/** The names of header keys in Word: the contract between `docx-data.ts`, which writes them, and `read-data.ts`. */
import { upperFirst } from '../report/dutch/capitals.ts';

const LABELS: Readonly<Record<string, string>> = { negeer: 'Regels die niet gelden', nummer: 'Dialoog' };

interface Named {
  readonly key: string;
}

/** The label of a key; a key that the kind of report does not have is its own label. */
export function labelOf(key: string, known: readonly Named[]): string {
  return known.some((entry) => entry.key === key) ? knownLabel(key) : key;
}

/** The key with this label, ignoring case; any other label is a key itself, so that nothing is lost. */
export function keyOf(label: string, known: readonly Named[]): string {
  return known.find(({ key }) => knownLabel(key).toLowerCase() === label.toLowerCase())?.key ?? label;
}

function knownLabel(key: string): string {
  return LABELS[key] ?? upperFirst(key);
}
