/** The published reports are read as their facts say, and have exactly the expected findings. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Item, Quote, Report, Section } from '../server/src/report/model.ts';
import { sentenceForm } from '../server/src/report/parts/forms.ts';
import { bodyOf, cardOf, findSection, flatEntries, itemsOf } from '../server/src/report/places.ts';
import { readReport } from '../server/src/report/read-report.ts';
import { templates } from '../server/src/report/template.ts';
import { check } from '../server/src/rules/check.ts';
import { rules } from '../server/src/rules/index.ts';
import { checkSeries } from '../server/src/rules/series.ts';
import { cleanExamples, examples, hasPublished, published, publishedFolder, root } from './helpers/reports.ts';

const existing = new Set(rules.map(({ code }) => code));

describe('the published reports', () => {
  before(function () {
    if (hasPublished) return;
    console.log(`      skipped: there are no published reports in ${relative(root, publishedFolder)}`);
    this.skip();
  });

  it('are four, each with its facts and findings', () => {
    assert.equal(published.length, 4);
  });

  for (const { name, text } of published) {
    describe(name, () => {
      const report = readReport(text);
      const facts = json<Facts>(join(publishedFolder, `${name}.facts.json`));

      it('is read as its facts say', () => {
        assert.deepEqual(factsOf(name, report, facts), facts);
      });

      it('has exactly the findings that are expected, by code and line', () => {
        const { expected } = json<{ expected: readonly { code: string; line: number }[] }>(
          join(publishedFolder, `${name}.findings.json`),
        );
        assert.deepEqual(codesAndLines(report), sorted(expected.filter(({ code }) => existing.has(code))));
      });
    });
  }
});

describe('the published reports as one folder', () => {
  before(function () {
    if (!hasPublished) this.skip();
  });

  it('have, between them, exactly the findings that test/published.notes.md defends', () => {
    const notes = readFileSync(join(root, 'test', 'published.notes.md'), 'utf8');
    const defended = [...notes.matchAll(/^- `([\w-]+)` (\d+) `([\w-]+)`:/gm)].map(
      ([, name, line, code]) => `${name} ${line} ${code}`,
    );
    const members = published.map(({ name, text }) => ({ file: name, report: readReport(text) }));
    const found = members.flatMap(({ file, report }) =>
      (checkSeries(members).get(file) ?? []).map(({ code, range }) => `${file} ${lineOf(report, range.start)} ${code}`),
    );
    assert.deepEqual(found, defended);
  });
});

describe('the examples', () => {
  for (const { name, text } of examples) {
    const list = join(root, 'examples', `${name}.bevindingen.json`);
    const clean = cleanExamples.some((example) => example.name === name);
    if (!clean && !existsSync(list)) continue;

    it(`${name} has ${clean ? 'no finding' : 'exactly the findings that are listed'}`, () => {
      const expected = clean ? [] : json<readonly { code: string; line: number }[]>(list);
      assert.deepEqual(codesAndLines(readReport(text)), sorted(expected.filter(({ code }) => existing.has(code))));
    });
  }

  it('are four, of which two are clean', () => {
    assert.deepEqual([examples.length, cleanExamples.length], [4, 2]);
  });
});

describe('what is ours', () => {
  before(function () {
    if (!hasPublished) this.skip();
  });

  it('has no run of eight words of a published report, but for the template’s own words', () => {
    const theirs = new Map(published.flatMap(({ name, text }) => runsOf(text).map((run) => [run, name])));
    const borrowed = ownFiles().flatMap((file) => {
      const run = runsOf(readFileSync(file, 'utf8')).find((one) => theirs.has(one));
      return run ? [`${relative(root, file)}: ‘${run}’ of ${theirs.get(run)}`] : [];
    });
    assert.deepEqual(borrowed, []);
  });
});

const RUN = 8;
/** Headings and fixed sentences, which every report of the series has. */
const FORMS = templates.flatMap(({ parts }) =>
  parts.flatMap((part) =>
    [...part.sentences, ...flatEntries(part.sections).flatMap(({ sentences = [] }) => sentences)].map(
      (one) => sentenceForm(one).expression,
    ),
  ),
);

/** Every sequence of eight words, in lower case; headings and fixed sentences break a sequence. */
function runsOf(text: string): readonly string[] {
  let body = text.replace(/^(?:#{1,6} .*|- Hosts kwamen .*)$/gmu, ' ¶ ');
  for (const form of FORMS) body = body.replace(form, ' ¶ ');
  return body.split('¶').flatMap((stretch) => {
    const words = stretch.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
  });
}

/** Where the texts are that we made up ourselves. */
function ownFiles(): readonly string[] {
  const pages = readdirSync(root).filter((name) => name.endsWith('.md'));
  const inFolders = ['examples', 'schemas', 'docs', 'syntaxes', 'server/src', 'client', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:md|json|ts|html|txt)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  return [...pages.map((name) => join(root, name)), ...inFolders];
}

/** Codes with their line, in reading order. */
function codesAndLines(report: Report): readonly string[] {
  return sorted(check(report).map(({ code, range }) => ({ code, line: lineOf(report, range.start) })));
}

function sorted(found: readonly { code: string; line: number }[]): readonly string[] {
  return [...found]
    .sort((one, other) => one.line - other.line || one.code.localeCompare(other.code))
    .map(({ code, line }) => `${line}: ${code}`);
}

/** The shape of a facts file; `notes` are for people. */
type Facts = Readonly<Record<string, unknown>> & {
  readonly notes: unknown;
  readonly topics: Readonly<Record<string, readonly { start: string }[]>>;
};

/** The same facts, taken from the report. */
function factsOf(name: string, report: Report, facts: Facts): Record<string, unknown> {
  const { header, text, quotes } = report;
  const card = cardOf(report);
  const deelTwee = bodyOf(report);
  const section = (id: string): Section => {
    const found = findSection(report, id);
    assert.ok(found, `no section ‘${id}’`);
    return found;
  };
  const { gesprekken, deelnemers, hosts } = section('aanTafel').aanTafel ?? {};
  const onCard = quotesIn(card?.sections ?? []);
  const inReport = quotesIn(deelTwee?.sections ?? []);
  const [cardQuote] = onCard;
  const ideeen = section('ideeen');
  const dialogen = section('dialogen');
  const said = (about: string): unknown => {
    const inSentence = report.statements.filter(
      ({ range }) => range.start > dialogen.heading.range.end && range.end <= dialogen.range.end,
    );
    return inSentence.find((statement) => statement.about === about)?.value;
  };
  const topics: Record<string, unknown> = {
    1: [...topicsOf('knelOnderwerpen', 'knel'), ...topicsOf('kiemOnderwerpen', 'kiem')],
    2: topicsOf('hoofdstuk2'),
    3: topicsOf('hoofdstuk3'),
  };

  return {
    report: name,
    file: `${name}.rapportage.md`,
    header: { rapportage: header.rapportage?.value, thema: header.thema?.value, status: header.status?.value },
    lines: text.replace(/\n$/, '').split('\n').length,
    card: {
      title: card?.heading?.text.plain,
      knel: itemsOf(report, 'knel').length,
      kiem: itemsOf(report, 'kiem').length,
      dromen: itemsOf(report, 'dromen').length,
      ideeen: ideeen.items.length,
      ideeen_kop: ideeen.heading.text.plain,
      ideeen_telwoord: ideeen.heading.match?.telwoord?.value,
      ideeen_lijst: ideeen.items.every(({ marker }) => marker === '1') ? 'genummerd' : 'bullets',
      gesprekken: gesprekken?.count?.value,
      deelnemers: deelnemers?.count?.value,
      gemeenten: hosts?.gemeenten.map(({ value }) => value),
      aantal_gemeenten: hosts?.gemeenten.length,
      procesobservaties_alineas: section('procesobservaties').paragraphs.length,
      citaat: cardQuote
        ? {
            line: lineOf(report, cardQuote.range.start),
            section: card?.sections.find((one) => quotesIn([one]).includes(cardQuote))?.heading.text.plain,
            rol: cardQuote.rol?.value ?? null,
            dialoog: cardQuote.dialoog?.value ?? null,
          }
        : null,
    },
    report_part: {
      title: deelTwee?.heading?.text.plain,
      section_order: deelTwee?.sections.map(({ heading }) => heading.text.plain),
      dialogen_kop: dialogen.heading.text.plain,
      dialogen_kop_getal: dialogen.heading.match?.telwoord?.value,
      dialogen_zin_thema: said('thema'),
      dialogen_zin_getal: said('dialogen'),
      dialogen_zin_deelnemers: said('deelnemers'),
    },
    chapters: {
      1: {
        knel: itemsOf(report, 'knelOnderwerpen').length,
        kiem: itemsOf(report, 'kiemOnderwerpen').length,
        quotes: quotesIn([section('hoofdstuk1')]).length,
      },
      2: { dromen: section('hoofdstuk2').items.length, quotes: section('hoofdstuk2').quotes.length },
      3: {
        ideeen: section('hoofdstuk3').items.length,
        kaders: section('hoofdstuk3').kaders.length,
        quotes: section('hoofdstuk3').quotes.length,
        quotes_in_kaders: section('hoofdstuk3').kaders.flatMap((kader) => kader.quotes).length,
      },
      4: { quotes: section('hoofdstuk4').quotes.length },
    },
    waarom_bullets: section('waarom').items.length,
    kaders: report.kaders.map(({ title }) => ({
      line: lineOf(report, title?.range.start ?? 0),
      title: title?.text.plain,
    })),
    quotes: {
      card: onCard.length,
      report: countsOf(inReport),
      all: countsOf(quotes),
      per_dialogue: perDialoog(quotes),
      hosts_without_dialogue: quotes
        .filter(({ rol, dialoog }) => !dialoog && /^(?:wethouder|burgemeester)$/i.test(rol?.value ?? ''))
        .map(({ range, rol }) => ({ line: lineOf(report, range.start), rol: rol?.value })),
      multi_paragraph: quotes
        .filter(({ paragraphs }) => paragraphs.length > 1)
        .map(({ range }) => lineOf(report, range.start)),
    },
    topics,
    notes: facts.notes,
  };

  function topicsOf(id: string, kind?: string): readonly unknown[] {
    return section(id).items.map((item) => ({
      line: lineOf(report, item.range.start),
      start: startOf(item),
      ...(kind ? { kind } : {}),
    }));
  }

  /** The start as it is typed, including bold marks. */
  function startOf({ mark }: Item): string {
    return (/^.*/.exec(text.slice(mark.end).trimStart())?.[0] ?? '').slice(0, 60);
  }
}

function quotesIn(sections: readonly Section[]): readonly Quote[] {
  return sections.flatMap((section) => [...section.quotes, ...quotesIn(section.sections)]);
}

function countsOf(quotes: readonly Quote[]): Readonly<Record<string, number>> {
  const count = (is: (quote: Quote) => boolean) => quotes.filter(is).length;
  return {
    total: quotes.length,
    with_role: count(({ rol }) => rol !== undefined),
    with_dialogue: count(({ dialoog }) => dialoog !== undefined),
    role_and_dialogue: count(({ rol, dialoog }) => rol !== undefined && dialoog !== undefined),
    role_only: count(({ rol, dialoog }) => rol !== undefined && dialoog === undefined),
    dialogue_only: count(({ rol, dialoog }) => rol === undefined && dialoog !== undefined),
    no_source: count(({ rol, dialoog }) => rol === undefined && dialoog === undefined),
    strictly_wellformed: count(({ flaws }) => flaws.length === 0),
  };
}

function perDialoog(quotes: readonly Quote[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { dialoog } of quotes) if (dialoog) counts[dialoog.value] = (counts[dialoog.value] ?? 0) + 1;
  return counts;
}

function lineOf({ text }: Report, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function json<T>(file: string): T {
  // The files beside the reports are made for these tests; a wrong shape shows as a difference.
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
