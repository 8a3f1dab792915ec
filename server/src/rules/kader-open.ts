import type { Rule } from './rule.ts';

export const kaderOpen: Rule = {
  code: 'kader-open',
  kind: 'syntax',
  title: 'Een kader is niet afgesloten',
  why: 'Een kader loopt van :::kader tot :::. Zonder de laatste regel is niet te zien waar het ophoudt.',
  wrong: '{{:::kader}}\n### Een deelfiets\n\nWie de bus mist, fietst verder.\n',
  right: ':::kader\n### Een deelfiets\n\nWie de bus mist, fietst verder.\n:::\n',

  *check({ kaders, strayFences, text }) {
    for (const { open, close, range } of kaders) {
      if (close) continue;
      yield {
        range: open,
        message: 'Dit kader is niet afgesloten; zet onder de tekst ervan een regel met drie dubbele punten (:::).',
        fixes: [{ title: 'Sluit het kader af', edits: [{ range: { start: range.end, end: range.end }, text: '\n:::' }] }],
      };
    }
    for (const fence of strayFences) {
      const newline = text.indexOf('\n', fence.end);
      const line = { start: text.lastIndexOf('\n', fence.start) + 1, end: newline === -1 ? text.length : newline + 1 };
      yield {
        range: fence,
        message: 'Deze regel (:::) sluit geen kader af; erboven staat geen :::kader.',
        fixes: [{ title: 'Haal de regel weg', edits: [{ range: line, text: '' }] }],
      };
    }
  },
};
