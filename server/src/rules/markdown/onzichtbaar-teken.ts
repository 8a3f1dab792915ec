import { shownText } from '../../report/read-report.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const onzichtbaarTeken: Rule = {
  code: 'onzichtbaar-teken',
  kind: 'style',
  title: 'Er staat een onzichtbaar teken in een woord',
  why: 'Het komt mee met plakken van een website of uit een chat. Wie het woord zoekt of vergelijkt, vindt het dan niet.',
  wrong: text`
    ## Enkele procesobservaties

    Er werd ge{{\u200b}}luisterd.
  `,
  right: text`
    ## Enkele procesobservaties

    Er werd geluisterd.
  `,

  *check(report) {
    const text = shownText(report);
    if (!UNSEEN.test(text)) return;
    for (const { 0: found, index } of text.matchAll(new RegExp(`${UNSEEN.source}+`, 'g'))) {
      const before = text.slice(Math.max(0, index - 200), index);
      // Before the first word of a line, it belongs to the mark there.
      if (!/\p{L}[^\n]*$/u.test(before) || (report.header.present && index < report.header.range.end)) continue;
      const range = { start: index, end: index + found.length };
      yield {
        range,
        message: 'Hier staat een teken dat niet te zien is; daardoor is het woord niet te vinden.',
        fixes: [{ title: 'Haal het teken weg', edits: [{ range, text: '' }] }],
      };
    }
  },
};

/** No joiners: emoji and other scripts need those. Nor soft hyphens, which print needs. */
const UNSEEN = /[\u200b\u200e\u200f\u2060\ufeff]/;
