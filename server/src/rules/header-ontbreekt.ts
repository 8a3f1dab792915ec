import { headerText } from '../report/skeleton.ts';
import type { Fix, Rule } from './rule.ts';

export const headerOntbreekt: Rule = {
  code: 'header-ontbreekt',
  kind: 'structure',
  title: 'Het bestand heeft geen header',
  why: 'De header bovenin zegt welk soort rapport dit is, over welk thema en hoe ver het is. Zonder header kan het rapport niet worden gecontroleerd.',
  wrong: '{{# Rapportage themadialogen Mobiliteit}}\n',
  right: '---\nrapportage: themadialogen\nthema: Mobiliteit\n---\n\n# Rapportage themadialogen Mobiliteit\n',

  *check({ header, text, template, card }) {
    if (header.present) return;
    const start = header.range.start;
    const fenced = FENCED.exec(text.slice(start, start + MOST));
    const add: Fix = {
      title: 'Zet de header erboven',
      edits: [{ range: header.range, text: `${headerText(template, { thema: card?.heading?.match?.thema?.value, gemeenten: [] })}\n\n` }],
    };
    const end = text.slice(start).search(/\r?\n/);
    const range = { start, end: end === -1 ? text.length : start + end };
    if (!fenced) {
      yield { range, message: 'De header ontbreekt: de regels bovenin met het soort rapport en het thema.', fixes: [add] };
      return;
    }
    const [whole, before = '', inside = '', after = ''] = fenced;
    const close = start + whole.length - after.length;
    const unwrap: Fix = {
      title: 'Haal de regels met ``` weg',
      edits: [
        { range: { start, end: start + before.length }, text: '' },
        { range: { start: close, end: start + whole.length }, text: '' },
      ],
    };
    yield { range, message: 'De header staat tussen regels met ``` en wordt zo niet gelezen; haal die regels weg.', fixes: inside === '' ? [] : [unwrap] };
  },
};

/** A header that somebody put in a code fence, at the start of the file. */
const FENCED = /^(\s*(?:`{3,8}|~{3,8})[^\n`~]{0,40}\n)(---[^\S\n]*\n[\s\S]*?\n---[^\S\n]*\n)((?:`{3,8}|~{3,8})[^\S\n]*(?:\n|$))/;
const MOST = 70_000;
