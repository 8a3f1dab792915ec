import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { placeholdersIn } from '../../server/src/report/placeholders.ts';
import { flatEntries } from '../../server/src/report/places.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { reportText } from '../../server/src/report/skeleton.ts';
import {
  placeholdersOf,
  type TemplatePiece,
  type TemplateSection,
  templates,
} from '../../server/src/report/template.ts';
import { root } from '../helpers/reports.ts';

const folder = join(root, 'schemas');
const schema = JSON.parse(readFileSync(join(folder, 'template.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema);
const files = readdirSync(join(folder, 'kinds'));

describe('the templates', () => {
  it('are all known, each in the file that is named after its kind', () => {
    assert.deepEqual(files.toSorted(), templates.map(({ kind }) => `${kind}.json`).toSorted());
  });

  it('give a source in words that are read', () => {
    const sources = (...forms: readonly string[]) => validate({ ...templates[0], sources: forms });
    assert.ok(sources('({rol}, dialoog {dialoog})', '({naam}, {organisatie})', '(dialoog {dialoog})', '({rol})'));
    assert.ok(!sources('({rol}, gesprek {dialoog})'));
    assert.ok(!sources('({spreker})'));
  });

  it('are in the header as kinds of report', () => {
    const header = JSON.parse(readFileSync(join(folder, 'header.schema.json'), 'utf8'));
    assert.deepEqual(templates.map(({ kind }) => kind).toSorted(), header.properties.rapportage.enum);
  });
});

for (const template of templates) {
  describe(`the template of ${template.kind}`, () => {
    const kind = `---\nrapportage: ${template.kind}\n---\n\n`;
    const entries = template.parts.flatMap(({ sections }) => flatEntries(sections));
    const ids = entries.map(({ id }) => id);
    const card = flatEntries(template.parts[0]?.sections ?? []).map(({ id }) => id);

    it('says only what a template may say', () => {
      assert.ok(validate(template), JSON.stringify(validate.errors, null, 2));
    });

    it('fills every name between braces in what a new report holds', () => {
      for (const known of [{ gemeenten: [] }, { thema: 'Bussen', dialogen: 2, gemeenten: ['Emmen', 'Borne'] }])
        assert.doesNotMatch(reportText(template, known), /\{\w+\}/);
    });

    it('has every id once', () => {
      assert.equal(new Set(ids).size, ids.length);
    });

    it('refers to sections that are there: counterparts on the card, limits in the same part', () => {
      for (const { id, counterpart } of entries)
        if (counterpart !== undefined) assert.ok(card.includes(counterpart), id);
      for (const { sections } of template.parts) {
        for (const { id, anywhereBefore } of sections)
          if (anywhereBefore !== undefined)
            assert.ok(
              sections.some((other) => other.id === anywhereBefore),
              id,
            );
      }
    });

    it('gives each counterpart to one section', () => {
      const counterparts = entries.flatMap(({ counterpart }) => counterpart ?? []);
      assert.equal(new Set(counterparts).size, counterparts.length);
    });

    it('has bullets that tell its sections apart', () => {
      for (const { id, sections = [] } of entries) {
        const bullets = sections.flatMap(({ bullet }) => bullet ?? []);
        assert.equal(new Set(bullets).size, bullets.length, id);
      }
    });

    it('knows every placeholder that its snippets leave behind', () => {
      const known = placeholdersOf(template);
      for (const line of snippetsOf([...entries, template.quote, template.kader, template.dialoog, template.header])) {
        const marked = line.match(/<[^<>]+>/g) ?? [];
        assert.deepEqual(
          placeholdersIn(line, template).map(({ start, end }) => line.slice(start, end)),
          marked,
        );
        for (const placeholder of marked) assert.ok(known.has(placeholder), line);
      }
    });

    it('takes each heading for its own section and no other', () => {
      for (const part of template.parts) {
        for (const { id, heading, also = [] } of part.sections) {
          for (const form of [heading, ...also]) {
            const { sections } = readReport(
              `${kind}${'# A\n\n'.repeat(template.parts.indexOf(part) + 1)}## ${filled(form)}\n`,
            );
            assert.deepEqual(
              sections.map(({ entry, heading: found }) => [entry?.id, found.match?.how]),
              [[id, 'exact']],
            );
          }
        }
      }
    });

    it('has examples without a placeholder', () => {
      for (const { example } of [...entries, template.quote, template.kader]) assert.doesNotMatch(example, /<[^<>]+>/);
    });
  });
}

/** The heading with a writer's words in place of the placeholders. */
function filled(heading: string): string {
  const words: Readonly<Record<string, string>> = { thema: 'bussen', telwoord: 'Drie', nummer: '2.1' };
  return heading.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? 'bus en trein');
}

function snippetsOf(pieces: readonly Pick<TemplatePiece | TemplateSection, 'snippet'>[]): readonly string[] {
  return pieces.flatMap(({ snippet }) => snippet ?? []);
}
