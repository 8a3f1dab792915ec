import type { Context } from 'mocha';

/** Leaves out a suite on a machine that lacks what it needs, and says so. In CI all of it is there: then it is a failure. */
export function leaveOut(suite: Context, reason: string): never {
  if (process.env.CI) throw new Error(`This suite must run in CI: ${reason}.`);
  console.log(`      skipped: ${reason}`);
  return suite.skip();
}

export const NO_BROWSER = 'there is no Chromium, Chrome or Edge on this machine (CHROME_PATH may name one)';
