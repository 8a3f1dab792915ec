import type { Rule } from '../rule.ts';

export const tekensVerloren: Rule = {
  code: 'tekens-verloren',
  kind: 'syntax',
  title: 'Het bestand is met een andere tekenset opgeslagen',
  why: 'Letters met accenten en aanhalingstekens zijn dan onleesbaar geworden. Wie het bestand zo opslaat, raakt ze kwijt.',
  wrong: 'Vier idee{{\ufffd}}n\n',
  right: 'Vier ideeën\n',

  *check({ text }) {
    const first = text.indexOf('\ufffd');
    if (first === -1) return;
    const count = text.split('\ufffd').length - 1;
    const many = count === 1 ? 'Dit teken is' : `Dit teken en nog ${count - 1} andere zijn`;
    yield {
      range: { start: first, end: first + 1 },
      message: `${many} niet leesbaar. Sla niet op, maar heropen het bestand met de codering Windows 1252.`,
    };
  },
};
