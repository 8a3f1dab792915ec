/** Pages of any kind: headings of any depth in order, and the contents, boxes and marks that the template asks for. */
import assert from 'node:assert/strict';
import { renderPart } from '../../server/src/render/forms.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import type { Template, TemplatePart, TemplateSection } from '../../server/src/report/template.ts';
import { readable, sameText } from '../helpers/exported.ts';
import { kinds, withProbe } from './kinds.ts';

const TYPED = /^(?:[>\s]*(?:#{1,6}|[-*+]|\d+\.) |[>\s]+|:::.*$)|\*\*/gm;

describe('the pages of every kind of report', () => {
  withProbe();

  for (const { template, text } of kinds) {
    const entry = template.parts.find(({ form }) => form === 'pages') as TemplatePart;

    it(`step down one level at a time: ${template.kind}`, () => {
      const levels = [...pageOf(text, entry).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      assert.equal(levels[0], 1);
      levels.forEach((level, index) => {
        assert.ok(level > 1 === index > 0 && level <= (levels[index - 1] ?? 0) + 1, `${index}: ${levels}`);
      });
    });

    it(`hold all that was typed: ${template.kind}`, () => {
      const from = text.indexOf('\n# ', template.parts.length > 1 ? text.indexOf('\n# ') + 2 : 0);
      const page = pageOf(text, { ...entry, contents: false })
        .replace(/<p class="rapport-meta">.*<\/p>/, '')
        .replace(/(<\/?(?:p|li|h[1-6]|figcaption))/g, ' $1');
      sameText(readable(page), text.slice(from).replace(TYPED, ''));
    });
  }

  const probe = kinds.at(-1) as (typeof kinds)[number];
  const part = probe.template.parts[0] as TemplatePart;

  it('have contents of every depth where the template wants them, else none', () => {
    assert.doesNotMatch(pageOf(probe.text, part), /class="inhoud"/);
    const links = (change: Partial<TemplatePart>) =>
      [...(changed(change).split('</nav>')[0] ?? '').matchAll(/<(ol|\/ol|span class="inhoud-kop")>([^<]*)/g)].map(
        ([, tag, words]) => (tag?.startsWith('span') ? words : tag),
      );
    assert.deepEqual(links({ contents: true }).join(' ').split(' ol ').slice(0, 3), [
      'ol De dag',
      'Ochtend',
      'Aankomst /ol Middag /ol Twee lessen Slot /ol',
    ]);
  });

  it('box a section and mark its topics as the template says, whatever it is called', () => {
    const [day, end] = [part.sections[0], part.sections.at(-1)] as [TemplateSection, TemplateSection];
    const sections = [
      { ...day, tone: 'plus' as const },
      { ...end, boxed: true },
    ];
    const page = changed({ sections });
    assert.match(page, /class="sectie sectie--dag sectie--kiemOnderwerpen"/);
    assert.match(page, /class="sectie sectie--slot sectie--themakader"/);
  });

  /** The page of the probe, with this change in its template. */
  function changed(change: Partial<TemplatePart>): string {
    const original = probe.template.parts;
    const mutable = probe.template as { parts: Template['parts'] };
    mutable.parts = [{ ...part, ...change }];
    try {
      return pageOf(probe.text, mutable.parts[0] as TemplatePart);
    } finally {
      mutable.parts = original;
    }
  }
});

function pageOf(text: string, entry: TemplatePart): string {
  const report = readReport(text);
  const parts = report.parts.map((part) => (part.entry.id === entry.id ? { ...part, entry } : part));
  return renderPart({ ...report, parts }, entry);
}
