/** The template of a kind of report: its parts, sections and texts as data (schemas/kinds/<kind>.json). */
import middenvelddialogen from '../../../schemas/kinds/middenvelddialogen.json' with { type: 'json' };
import themadialogen from '../../../schemas/kinds/themadialogen.json' with { type: 'json' };

export interface Template {
  readonly kind: string;
  readonly name: string;
  /** One sentence for a writer who chooses between kinds. */
  readonly help: string;
  /** The codes of rules that mean nothing for this kind of report. */
  readonly without: readonly string[];
  /** In the order in which they stand in a report. */
  readonly parts: readonly TemplatePart[];
  /** What the report says of itself in numbers, each with what is counted. */
  readonly facts: Partial<Readonly<Record<FactId, Fact>>>;
  /** What writers call each kind of place that says a number; the first is believed first. */
  readonly places: Partial<Readonly<Record<StatementSource, string>>>;
  /** The words by which running text refers to another place of the report. */
  readonly references?: References;
  /** Nouns of which running text announces how many follow: a list, or a row of kaders. Also as the last part of a longer word. */
  readonly announces?: readonly string[];
  readonly quote: TemplatePiece;
  /** The forms of a quote's source, the fullest first: `({rol}, dialoog {dialoog})`, or with `{naam}` and `{organisatie}` where speakers are named. */
  readonly sources: readonly string[];
  /** Somebody chaired, whose name, office and province must be the same everywhere. */
  readonly host?: TemplateHost;
  readonly kader: TemplatePiece;
  readonly dialoog: Omit<TemplatePiece, 'example' | 'detail'>;
  readonly header: Omit<TemplatePiece, 'example' | 'detail'> & HeaderKeys;
}

/**
 * The keys of the header and of a dialogue in it, in their order, as JSON Schema: `true` is as all kinds have it
 * (header.common.json), anything else adds to that. Absent: those of all kinds. scripts/compile-schema.mjs reads them.
 */
export interface HeaderKeys {
  readonly keys?: Readonly<Record<string, object | true>>;
  readonly record?: Readonly<Record<string, object | true>>;
}

export interface TemplateHost {
  /** What writers call this person: `de host`. */
  readonly name: string;
}

/** What a number in a report can be about. One that no kind had before is a name more here. */
export type FactId = 'dialogen' | 'deelnemers' | 'organisaties';

export interface Fact {
  /** What is counted: `dialoog`, `dialogen`. */
  readonly one: string;
  readonly many: string;
  /**
   * What the list of dialogues says of it: its length; the sum of its numbers; or, of people who come more than once, only that it is
   * no less than the largest number and no more than the sum.
   */
  readonly register?: 'count' | 'sum' | 'bounds';
  /**
   * What the report is built of adds up to it: one for each entry, or as many as there are sections with the id `sections` (at least one).
   * `value` is that of `key` in the records that belong to it.
   */
  readonly builtOf?: {
    readonly key: 'tafel';
    readonly of: readonly { readonly value: string; readonly sections?: string }[];
  };
}

/** Without the number or place: `paragraaf`, for `paragraaf 3` and `paragraaf 2.1`. */
export interface References {
  readonly numbered: string;
  /** Leads to the next section inside another. */
  readonly next: string;
  /** Leads to a kader further on in the same section. */
  readonly below: string;
  /** Words that always lead to one place: the kader or the section with an id. */
  readonly places?: readonly { readonly words: string; readonly kader?: string; readonly section?: string }[];
}

/** Where a number or theme may be said: the register, another header key, a line of a list, a title, a heading, a sentence, loose text. */
export type StatementSource = 'register' | 'header' | 'regel' | 'kop' | 'zin' | 'tekst' | 'titel' | 'opbouw' | 'kader';

/** Something that is inserted as a whole. `snippet`: lines; `<…>` is a placeholder, `{…}` a value of the report where it is known. */
export interface TemplatePiece {
  /** What it is, in a list of what can be inserted: `een concreet idee met titel`. */
  readonly detail: string;
  readonly help: string;
  readonly example: string;
  readonly snippet: readonly string[];
}

export interface TemplatePart {
  readonly id: string;
  /** What it is drawn as. */
  readonly form: Form;
  /** What messages call it, with its article: `de kaart`. */
  readonly name: string;
  /** What tabs, columns and the names of files call it: `Kaart`. */
  readonly label: string;
  /** What it is called where only its name stands, as in a list of sections: `Rapportkaart`; without this its label. */
  readonly title?: string;
  /** What it is to a reader, where its name does not say so: `het rapport zelf`. */
  readonly about?: string;
  /** The pages begin with a table of contents. */
  readonly contents?: boolean;
  readonly heading: string;
  /** The theme stands in its heading as the header has it; in other headings it begins small. */
  readonly keepsThema?: boolean;
  readonly required: boolean;
  /** It holds so many quotes, taken from the part with the id `outOf`; without this as many as there are. */
  readonly quotes?: { readonly exactly: 1; readonly outOf: string };
  /** Whether a kader may stand in it. */
  readonly kaders: boolean;
  readonly help: string;
  /** Forms (see forms.ts) that are read in all running text of the part. */
  readonly sentences: readonly string[];
  /** What stands under the title, before the first section, where the template says something of it. */
  readonly lead?: TemplateLead;
  /** Kaders that are known by their title. */
  readonly kaderEntries?: readonly TemplateKader[];
  readonly sections: readonly TemplateSection[];
}

export interface TemplateLead {
  readonly help: string;
  readonly sentences: readonly string[];
  readonly snippet: readonly string[];
  /** Its sentences are the same in every report of the series, theme and numbers aside. */
  readonly standing?: boolean;
  readonly lists?: readonly TemplateList[];
  /** Sentences that every report of this kind has, each once. */
  readonly fixed?: readonly FixedSentence[];
}

export interface FixedSentence {
  /** What messages call it, with its article. */
  readonly name: string;
  /** The forms (see forms.ts) in which it is right. */
  readonly forms: readonly string[];
  /** Of each list one word stands in it, whatever else it says: how it is known when its form is off. */
  readonly known: readonly (readonly string[])[];
  /** Its form as it is shown to a writer. */
  readonly example: string;
}

/** A list with a meaning of its own: the kernvragen, the casussen. */
export interface TemplateList {
  readonly id: string;
  /** What one of its items is called, and more of them. */
  readonly one: string;
  readonly many: string;
  readonly numbered: boolean;
  /** How each of its items begins: they are questions, and say so. */
  readonly opens?: string;
  /** One of its items is the theme of the report, up to a colon. */
  readonly holdsThema?: boolean;
  /** Which list of its section it is; of a numbered one only numbered lists count, unless there is none. */
  readonly place: 'first' | 'last' | 'every';
  /** How many there usually are: a new report begins with as many, and with as many numbered sections. */
  readonly usual?: number;
}

/** A kader that is known by its title. `names`: its first paragraph or its bullets are names. */
export interface TemplateKader extends Omit<TemplatePiece, 'detail'> {
  readonly id: string;
  /** What messages call it, with its article. */
  readonly name: string;
  readonly title: string;
  readonly required: boolean;
  readonly content: 'names';
  /** The sections in which it may stand; anywhere where this is left out. */
  readonly within?: readonly string[];
  /** The one of those that it usually closes: where it goes when it is missing. */
  readonly usual?: string;
  /** What each different name is one of. */
  readonly counts?: FactId;
}

/** A `card` is one page that holds a summary; `pages` run on. */
export type Form = 'card' | 'pages';

/** The mark before each topic: one drawn as a minus or a plus, or a filled one. */
export type Tone = 'minus' | 'plus' | 'filled';

export interface TemplateSection {
  readonly id: string;
  readonly name: string;
  /**
   * With `{thema}` and `{telwoord}` where the report's own theme and number stand, `{nummer}` for `2.1`, and any other name where a writer
   * puts words of his own.
   */
  readonly heading: string;
  /** Spellings that are as good as `heading`. */
  readonly also?: readonly string[];
  /** What it is instead where the number in its heading is one: `Eén idee`. */
  readonly one?: { readonly heading: string; readonly snippet?: readonly string[] };
  readonly required: boolean;
  readonly content: Content;
  /** What the number in its heading counts: a fact of the report, or the items under it. */
  readonly counts?: FactId | 'items';
  /** Help for a writer, in Dutch, and an example of the content. */
  readonly help: string;
  readonly example: string;
  /** Its sentences are the same in every report of the series, theme and numbers aside. */
  readonly standing?: boolean;
  /** Forms that are read in the loose paragraphs of this section. */
  readonly sentences?: readonly string[];
  readonly snippet?: readonly string[];
  readonly sections?: readonly TemplateSection[];
  /** The section of the card whose items are the topics here. */
  readonly counterpart?: string;
  /** There may be many, each with its own heading of this form; none is a double and none is missing. */
  readonly repeats?: boolean;
  /** May stand anywhere before the section with this id. */
  readonly anywhereBefore?: string;
  /** The bullets that mean this section where the section around it has no headings inside. */
  readonly bullet?: string;
  /** What one item is called, where it has a name of its own. */
  readonly itemName?: string;
  /** Shown as a boxed text. */
  readonly boxed?: boolean;
  /** How its topics look on the pages, where that is not as those of any other section. */
  readonly tone?: Tone;
  /** How many items the snippet holds, where the heading counts them. */
  readonly default?: number;
  readonly lines?: readonly TemplateLine[];
  readonly lists?: readonly TemplateList[];
}

/** What a section is made of; `sections` means that the level-3 sections inside it hold the content. */
export type Content = 'sections' | 'bullets' | 'numbered' | 'topics' | 'prose' | 'aanTafel' | 'reactions';

/** One line of *wie zaten aan tafel*: its form for one and for more, and the word by which it is known when its form is off. */
export interface TemplateLine {
  readonly id: 'gesprekken' | 'deelnemers' | 'hosts';
  /** What its number says. */
  readonly fact?: FactId;
  readonly one: string;
  readonly many: string;
  /** Forms that are as good as `many`. */
  readonly also?: readonly string[];
  readonly word: string;
  readonly placeholder: string;
}

// The JSON's strings are wider than the unions above; template.test.ts holds them together by template.schema.json.
export const templates: readonly Template[] = [themadialogen as Template, middenvelddialogen as Template];

/** The template for the value of `rapportage:`; the first one where the kind is missing or unknown. */
export function templateOf(kind: string | undefined): Template {
  return templates.find((template) => template.kind === kind) ?? (templates[0] as Template);
}

/** The level of its smallest headings: 2 for a section, 3 for one inside it, and so on. */
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

/** What a heading leaves to the writer; in one that repeats with the number of each. */
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
