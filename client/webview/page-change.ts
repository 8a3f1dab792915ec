/** A page as it is sent, and its difference from the one before; plain text and numbers, no elements. */
import type { PreviewFinding } from '../../protocol/preview.ts';

/** A page as the server made it. */
export interface MarkedPage {
  readonly html: string;
  /** Two numbers for each element, in the order of the tags: its place in the report (UTF-16 units), or −1 twice. */
  readonly places: readonly number[];
}

/** Places at or after `from` moved by this many characters. */
export interface Shift {
  readonly from: number;
  readonly by: number;
}

/** One element took the place of another; all others are as they were, at other places in the report at most. */
export interface PageChange {
  /** Its number, in the order of the tags. */
  readonly element: number;
  /** How many elements it was, itself and those inside it. */
  readonly removed: number;
  /** Its new markup; absent where no element changed. */
  readonly html?: string;
  /** The places of the new element and of those inside it. */
  readonly places: readonly number[];
  /** How the places of all other elements moved. */
  readonly shift: Shift;
  /** The places that moved differently: the index in the new places, and the place. */
  readonly odd: readonly (readonly [index: number, place: number])[];
}

/** The findings of the new page, provided that none was added and none is gone. */
export function shiftedFindings(old: readonly PreviewFinding[], shift: Shift): readonly PreviewFinding[] {
  return old.map((finding) => ({
    ...finding,
    start: shiftOffset(finding.start, shift),
    end: shiftOffset(finding.end, shift),
  }));
}

export function shiftOffset(place: number, { from, by }: Shift): number {
  return place >= from ? place + by : place;
}

/** The places of all elements of the new page. */
export function changedPlaces(
  old: readonly number[],
  { element, removed, places, shift, odd }: PageChange,
): readonly number[] {
  const move = (place: number) => shiftOffset(place, shift);
  const next = [...old.slice(0, 2 * element).map(move), ...places, ...old.slice(2 * (element + removed)).map(move)];
  for (const [index, place] of odd) next[index] = place;
  return next;
}
