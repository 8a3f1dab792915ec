/** The page and the editor scroll along with each other, and the one that follows never leads back. */
import assert from 'node:assert/strict';
import { scrollLead } from '../../client/webview/lead.ts';

describe('scrolling along', () => {
  it('the reader of the page leads', () => {
    const lead = scrollLead();
    assert.equal(lead.scrolled(120, 1000), true);
    assert.equal(lead.scrolled(160, 1016), true);
  });

  it('a page that was put somewhere does not lead', () => {
    const lead = scrollLead();
    lead.put(500);
    assert.equal(lead.scrolled(500.4, 1000), false);
    assert.equal(lead.scrolled(530, 1100), true);
    // Back at the same place, but now its reader scrolled there.
    assert.equal(lead.scrolled(500, 1200), true);
  });

  it('the editor does not lead while it is on its way to where the page sent it', () => {
    const lead = scrollLead();
    assert.equal(lead.follows(900), true);
    lead.scrolled(120, 1000);
    assert.equal(lead.follows(1100), false);
    lead.scrolled(140, 1200);
    assert.equal(lead.follows(1400), false);
    assert.equal(lead.follows(1600), true);
  });
});
