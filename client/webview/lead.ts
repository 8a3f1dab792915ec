/** Who leads when page and editor scroll along with each other: what follows never leads back. */

/** How long (ms) an editor may still be on its way to where the page sent it. */
const UNDERWAY = 300;

export interface Lead {
  /** The page is being put at this height (px), not by its reader. */
  put(y: number): void;
  /** The page scrolled to this height. Whether its reader did that, so that the editor is to follow. */
  scrolled(y: number, now: number): boolean;
  /** Whether a scroll of the editor is its own, so that the page is to follow. */
  follows(now: number): boolean;
}

export function scrollLead(): Lead {
  let putAt = 0;
  let led = Number.NEGATIVE_INFINITY;
  return {
    put(y) {
      putAt = y;
    },
    scrolled(y, now) {
      if (Math.abs(y - putAt) <= 1) return false;
      putAt = Number.NaN;
      led = now;
      return true;
    },
    follows: (now) => now - led > UNDERWAY,
  };
}
