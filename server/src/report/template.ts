/** The template of a kind of report: its parts, sections and texts as data (schemas/kinds/<kind>.json). */
import middenvelddialogen from '../../../schemas/kinds/middenvelddialogen.json' with { type: 'json' };
import themadialogen from '../../../schemas/kinds/themadialogen.json' with { type: 'json' };

export interface Template {
  readonly kind: string;
  readonly name: string;
  /** One sentence for writers who choose between kinds. */
  readonly help: string;
  /** The codes of rules that make no sense for this kind of report. */
  readonly without: readonly string[];
  /** In the order of the report. */
  readonly parts: readonly TemplatePart[];
  /** The numbers that the report gives about itself, each with what it counts. */
  readonly facts: Partial<Readonly<Record<FactId, Fact>>>;
  /** What writers call each kind of place that gives a number; the first is trusted most. */
  readonly places: Partial<Readonly<Record<StatementSource, string>>>;
  /** The words with which running text refers to another place in the report. */
  readonly references?: References;
  /** Nouns that announce how many of something follow: a list, or a row of kaders. Also at the end of a longer word. */
  readonly announces?: readonly string[];
  readonly quote: TemplatePiece;
  /**
   * The forms of a quote's source, the fullest first: `({rol}, dialoog {dialoog})`, or with `{naam}` and
   * `{organisatie}` if speakers are named.
   */
  readonly sources: readonly string[];
  /** The person who chaired, whose name, office and province must be the same everywhere. */
  readonly host?: TemplateHost;
  readonly kader: TemplatePiece;
  readonly dialoog: Omit<TemplatePiece, 'example' | 'detail'>;
  readonly header: Omit<TemplatePiece, 'example' | 'detail'> & HeaderKeys;
}

/**
 * The keys of the header and of a dialogue in it, in order, as JSON Schema: `true` takes what all kinds have
 * (header.common.json), anything else adds to that. Absent: the keys of all kinds. scripts/compile-schema.mjs reads
 * them.
 */
export interface HeaderKeys {
  readonly keys?: Readonly<Record<string, object | true>>;
  readonly record?: Readonly<Record<string, object | true>>;
  /** The keys that every header of this kind has, beside those that every kind asks for. */
  readonly required?: readonly string[];
}

export interface TemplateHost {
  /** What writers call this person: `de host`. */
  readonly name: string;
}

/** What a number in a report can be about. A kind with a new one adds its name here. */
export type FactId = 'dialogen' | 'deelnemers' | 'organisaties';

export interface Fact {
  /** What is counted: `dialoog`, `dialogen`. */
  readonly one: string;
  readonly many: string;
  /**
   * What the list of dialogues says about it: its length; the sum of its numbers; or, for people who may come more than
   * once, only that it is at least the largest number and at most the sum.
   */
  readonly register?: 'count' | 'sum' | 'bounds';
  /**
   * It is the sum over what the report consists of: one for each entry, or as many as there are sections with the id
   * `sections` (at least one). `value` is that of `key` in the records that belong to it.
   */
  readonly builtOf?: {
    readonly key: 'tafel';
    readonly of: readonly { readonly value: string; readonly sections?: string }[];
  };
}

/** `numbered` is without the number: `paragraaf`, for `paragraaf 3` and `paragraaf 2.1`. */
export interface References {
  readonly numbered: string;
  /** Refers to the next section, inside another if there is one. */
  readonly next: string;
  /** Refers to a kader further down in the same section. */
  readonly below: string;
  /** Words that always refer to one place: the kader or the section with an id. */
  readonly places?: readonly { readonly words: string; readonly kader?: string; readonly section?: string }[];
}

/**
 * Where a number or theme may be given: the register, another header key, a line of a list, a heading, a sentence,
 * loose text, a title, what the report consists of, a kader.
 */
export type StatementSource = 'register' | 'header' | 'regel' | 'kop' | 'zin' | 'tekst' | 'titel' | 'opbouw' | 'kader';

/** Something to insert as a whole. `snippet`: its lines; `<…>` is a placeholder, `{…}` a value of the report. */
export interface TemplatePiece {
  /** What a list of things to insert calls it: `een concreet idee met titel`. */
  readonly detail: string;
  readonly help: string;
  readonly example: string;
  readonly snippet: readonly string[];
}

export interface TemplatePart {
  readonly id: string;
  /** How it is drawn. */
  readonly form: Form;
  /** What messages call it, with its article: `de kaart`. */
  readonly name: string;
  /** What tabs, columns and file names call it: `Kaart`. */
  readonly label: string;
  /** Its name on its own, as in a list of sections: `Rapportkaart`; by default its label. */
  readonly title?: string;
  /** What it is to readers, if its name does not say so: `het rapport zelf`. */
  readonly about?: string;
  /** The pages begin with a table of contents. */
  readonly contents?: boolean;
  readonly heading: string;
  /** Its heading has the theme as the header does; in other headings a theme begins with a small letter. */
  readonly keepsThema?: boolean;
  readonly required: boolean;
  /** How many quotes it has, taken from the part with the id `outOf`; absent: any number. */
  readonly quotes?: { readonly exactly: 1; readonly outOf: string };
  /** Whether it may have kaders. */
  readonly kaders: boolean;
  readonly help: string;
  /** Forms (see forms.ts) to look for in all running text of the part. */
  readonly sentences: readonly string[];
  /** What is under the title, before the first section, if the template says so. */
  readonly lead?: TemplateLead;
  /** Kaders that are recognised by their title. */
  readonly kaderEntries?: readonly TemplateKader[];
  readonly sections: readonly TemplateSection[];
}

export interface TemplateLead {
  readonly help: string;
  readonly sentences: readonly string[];
  readonly snippet: readonly string[];
  /** Its sentences are the same in every report of the series, except for theme and numbers. */
  readonly standing?: boolean;
  readonly lists?: readonly TemplateList[];
  /** Sentences that every report of this kind has, each once. */
  readonly fixed?: readonly FixedSentence[];
}

export interface FixedSentence {
  /** What messages call it, with its article. */
  readonly name: string;
  /** The right forms of it (see forms.ts). */
  readonly forms: readonly string[];
  /** It has a word from each list, whatever else it says: so it is recognised even if its form is off. */
  readonly known: readonly (readonly string[])[];
  /** Its form as shown to writers. */
  readonly example: string;
}

/** A list with a meaning of its own: the kernvragen, the casussen. */
export interface TemplateList {
  readonly id: string;
  /** What one of its items is called, and several. */
  readonly one: string;
  readonly many: string;
  readonly numbered: boolean;
  /** How each of its items begins, since they are questions. */
  readonly opens?: string;
  /** One of its items begins with the theme of the report, up to a colon. */
  readonly holdsThema?: boolean;
  /** Which list of its section it is; if it is numbered, bullets count only if the section has no numbered list. */
  readonly place: 'first' | 'last' | 'every';
  /** How many items it usually has: a new report begins with as many, and with as many numbered sections. */
  readonly usual?: number;
}

/** A kader recognised by its title. `names`: its first paragraph or its bullets are names. */
export interface TemplateKader extends Omit<TemplatePiece, 'detail'> {
  readonly id: string;
  /** What messages call it, with its article. */
  readonly name: string;
  readonly title: string;
  readonly required: boolean;
  readonly content: 'names';
  /** The sections that it may be in; absent: anywhere. */
  readonly within?: readonly string[];
  /** The one of those that it usually closes: where it goes if it is missing. */
  readonly usual?: string;
  /** What each distinct name counts as. */
  readonly counts?: FactId;
}

/** A `card` is one page with a summary; `pages` run on. */
export type Form = 'card' | 'pages';

/** The mark before each topic: one drawn as a minus or a plus, or a filled one. */
export type Tone = 'minus' | 'plus' | 'filled';

export interface TemplateSection {
  readonly id: string;
  readonly name: string;
  /**
   * Has `{thema}` and `{telwoord}` for the report's own theme and number, `{nummer}` for `2.1`, and any other name for
   * the writer's own words.
   */
  readonly heading: string;
  /** Spellings that are just as good as `heading`. */
  readonly also?: readonly string[];
  /** What it is instead if the number in its heading is one: `Eén idee`. */
  readonly one?: { readonly heading: string; readonly snippet?: readonly string[] };
  readonly required: boolean;
  readonly content: Content;
  /** What the number in its heading counts: a fact of the report, or the items under it. */
  readonly counts?: FactId | 'items';
  /** Help for writers, in Dutch, and an example of the content. */
  readonly help: string;
  readonly example: string;
  /** Its sentences are the same in every report of the series, except for theme and numbers. */
  readonly standing?: boolean;
  /** Forms to look for in the loose paragraphs of this section. */
  readonly sentences?: readonly string[];
  readonly snippet?: readonly string[];
  readonly sections?: readonly TemplateSection[];
  /** The section of the card whose items are the topics here. */
  readonly counterpart?: string;
  /** There may be many, each with its own heading of this form; none counts as double or missing. */
  readonly repeats?: boolean;
  /** It may be anywhere before the section with this id. */
  readonly anywhereBefore?: string;
  /** The bullets that stand for this section if the outer section has no inner headings. */
  readonly bullet?: string;
  /** What one item is called, if it has a name of its own. */
  readonly itemName?: string;
  /** Shown as a boxed text. */
  readonly boxed?: boolean;
  /** How its topics look on the pages, if they differ from those of other sections. */
  readonly tone?: Tone;
  /** How many items the snippet has, if the heading counts them. */
  readonly default?: number;
  readonly lines?: readonly TemplateLine[];
  readonly lists?: readonly TemplateList[];
}

/** What a section consists of; `sections`: its level-3 sections hold the content. */
export type Content = 'sections' | 'bullets' | 'numbered' | 'topics' | 'prose' | 'aanTafel' | 'reactions';

/** One line of *wie zaten aan tafel*: its forms for one and for more, and the word that tells it if its form is off. */
export interface TemplateLine {
  readonly id: 'gesprekken' | 'deelnemers' | 'hosts';
  /** What its number is about. */
  readonly fact?: FactId;
  readonly one: string;
  readonly many: string;
  /** Forms that are just as good as `many`. */
  readonly also?: readonly string[];
  readonly word: string;
  readonly placeholder: string;
}

// The JSON's strings are wider than the unions above; template.test.ts checks them against template.schema.json.
export const templates: readonly Template[] = [themadialogen as Template, middenvelddialogen as Template];

/** The template for the value of `rapportage:`; the first one if the kind is missing or unknown. */
export function templateOf(kind: string | undefined): Template {
  return templates.find((template) => template.kind === kind) ?? (templates[0] as Template);
}

/** The level of its deepest headings, 3 or more: 2 is a section, 3 one inside it, and so on. */
export function deepestLevel(template: Template): number {
  const known = DEEPEST.get(template) ?? Math.max(3, ...template.parts.map(({ sections }) => levelsOf(sections, 2)));
  DEEPEST.set(template, known);
  return known;
}

function levelsOf(sections: readonly TemplateSection[], level: number): number {
  return Math.max(
    level,
    ...sections.map((section) => (section.sections ? levelsOf(section.sections, level + 1) : level)),
  );
}

const DEEPEST = new WeakMap<Template, number>();

/** All placeholders that the template's snippets can leave behind: `<aantal>` and so on. */
export function placeholdersOf(template: Template): ReadonlySet<string> {
  const known =
    PLACEHOLDERS.get(template) ??
    new Set([
      ...ALWAYS,
      ...(JSON.stringify(template).match(/<\p{Ll}[^<>"\\]*>/gu) ?? []),
      ...template.parts.flatMap(({ sections }) => sections.flatMap(ownPlaces)),
      ...Object.entries(UNKNOWN_VALUES).flatMap(([name, shown]) =>
        JSON.stringify(template).includes(`{${name}}`) ? [shown] : [],
      ),
    ]);
  PLACEHOLDERS.set(template, known);
  return known;
}

/** The placeholders for the writer's own words in a heading; if it repeats, also with each number. */
function ownPlaces({ heading, repeats, sections = [] }: TemplateSection): readonly string[] {
  const names = [...heading.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const numbers = repeats ? Array.from({ length: MOST_REPEATED }, (_, index) => ` ${index + 1}`) : [];
  return [
    ...names.flatMap((name) => ['', ...numbers].map((number) => `<${name}${number}>`)),
    ...sections.flatMap(ownPlaces),
  ];
}

const MOST_REPEATED = 40;

/** What a snippet shows for a value that the report does not know yet. */
export const UNKNOWN_VALUES = {
  totaalDeelnemers: '<aantal deelnemers>',
  aantalOrganisaties: '<aantal organisaties>',
  maanden: '<maanden>',
  functieHost: '<functie van de host>',
  naamHost: '<naam van de host>',
} as const;

const ALWAYS = ['<thema>', '<telwoord>', '<aantal>', '<nummer>'];
const PLACEHOLDERS = new WeakMap<Template, ReadonlySet<string>>();
