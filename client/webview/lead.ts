/** Decides which of page and editor leads when they scroll together: the one that follows never leads back. */

/** How long (ms) an editor may still be on its way to where the page sent it. */
const UNDERWAY = 300;

export interface Lead {
  /** The page is being scrolled to this height (px) by us, not by its reader. */
  put(y: number): void;
  /** The page scrolled to height `y`. Returns whether its reader did that, so that the editor must follow. */
  scrolled(y: number, now: number): boolean;
  /** Whether the editor scrolled of its own accord, so that the page must follow. */
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
