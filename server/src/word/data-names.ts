/** What the keys of the header are called in Word: the contract between `docx-data.ts`, which writes them, and `read-data.ts`. */
import { upperFirst } from '../report/dutch/capitals.ts';

const LABELS: Readonly<Record<string, string>> = { negeer: 'Regels die niet gelden', nummer: 'Dialoog' };

interface Named {
  readonly key: string;
}

/** A key that the kind of report does not have is called what it is. */
export function labelOf(key: string, known: readonly Named[]): string {
  return known.some((entry) => entry.key === key) ? knownLabel(key) : key;
}

/** The key with this label, whatever its case; any other label is a key by itself, so that nothing is lost. */
export function keyOf(label: string, known: readonly Named[]): string {
  return known.find(({ key }) => knownLabel(key).toLowerCase() === label.toLowerCase())?.key ?? label;
}

function knownLabel(key: string): string {
  return LABELS[key] ?? upperFirst(key);
}
