/**
 * A report, top down. Everything found has its place; everything missing is `undefined` or an empty list. Plain data
 * without cycles; `render/json.ts` publishes it as schemas/report.schema.json.
 */

import type { Header } from './header-model.ts';
import type { Comment } from './markdown/comments.ts';
import type { Conflict } from './markdown/conflicts.ts';
import type { LooseMark } from './marks/loose-mark.ts';
import type {
  FactId,
  StatementSource,
  Template,
  TemplateKader,
  TemplateList,
  TemplatePart,
  TemplateSection,
} from './template.ts';
import type { Located, Prose, Range } from './text/text.ts';

export interface Report {
  readonly text: string;
  readonly template: Template;
  readonly header: Header;
  /** Those that are there, in reading order; `entry.form` tells what each is. Empty only if there is just a header. */
  readonly parts: readonly Part[];
  /** All level-2 sections of all parts, in reading order. */
  readonly sections: readonly Section[];
  /** All level-1 headings, in reading order; the first ones open the parts. */
  readonly titles: readonly Heading[];
  /** Every quote, in reading order: of the card, of topics, loose ones and those in a kader. */
  readonly quotes: readonly Quote[];
  readonly kaders: readonly Kader[];
  /** `:::` lines that close nothing. */
  readonly strayFences: readonly Range[];
  /** What the report says about its own numbers and theme, wherever it does (format.md §5). */
  readonly statements: readonly Statement[];
  readonly announcements: readonly Announcement[];
  /** Paragraphs that CommonMark reads as an underlined heading (format.md §3). */
  readonly setextHeadings: readonly SetextHeading[];
  /** Text that is read as code, because of fences or four spaces, and so is not part of the report. */
  readonly codeBlocks: readonly CodeText[];
  /** Remarks that are never published (format.md §4). Nothing in them was read. */
  readonly comments: readonly Comment[];
  /** What git left where two versions conflict; the first version was read, and nothing in it is judged. */
  readonly conflicts: readonly Conflict[];
  /** Marks at the start of a line that are not Markdown's, read as meant. */
  readonly looseMarks: readonly LooseMark[];
  /** Placeholders of a snippet, such as `<aantal>`, that are still there. */
  readonly placeholders: readonly Range[];
  /** Too many characters: only the header was read. */
  readonly tooLarge: boolean;
  /** The first mark of a list or quote that is nested too deep to be read as one. */
  readonly tooDeep?: Range;
}

/** A part of the report: what is under a level-1 heading. */
export interface Part {
  readonly entry: TemplatePart;
  /** The level-1 heading; undefined if the first part begins without a title. */
  readonly heading?: Heading;
  /** From its heading up to the next part. */
  readonly range: Range;
  readonly sections: readonly Section[];
  /** What is above the first section. */
  readonly paragraphs: readonly Prose[];
  readonly items: readonly Item[];
  readonly lists: readonly List[];
  readonly quotes: readonly Quote[];
  readonly kaders: readonly Kader[];
}

/** A section (level 2), or a section inside one (`### Knelverhalen`, level 3). */
export interface Section {
  /** The template's entry; undefined if the template does not know the heading. */
  readonly entry?: TemplateSection;
  /** The template puts this section in another part. */
  readonly misplaced: boolean;
  readonly heading: Heading;
  /** From its heading up to the next heading of this or a higher level, without blank lines at the end. */
  readonly range: Range;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Prose[];
  /** Bullets and numbered items at the left margin. In a chapter each is a topic, with the quotes under it. */
  readonly items: readonly Item[];
  /** The same items, grouped by list. */
  readonly lists: readonly List[];
  /** All quotes, including those under a topic or in a kader, but not those of inner sections. */
  readonly quotes: readonly Quote[];
  readonly kaders: readonly Kader[];
  readonly aanTafel?: AanTafel;
}

/** Successive items, all numbered or all bullets. Quotes under them do not end the list; a paragraph or kader does. */
export interface List {
  readonly range: Range;
  readonly numbered: boolean;
  readonly items: readonly Item[];
  /** The template's entry, if it gives the list a meaning. */
  readonly entry?: TemplateList;
}

export interface Heading {
  readonly range: Range;
  readonly level: number;
  readonly text: Prose;
  /** How the heading was recognised; undefined if it was not. */
  readonly match?: HeadingMatch;
}

export interface HeadingMatch {
  /** The template's heading with this one's own theme and number filled in: what the heading should be. */
  readonly expected: string;
  /**
   * `exact`: as in the template; `spelling`: differs only in case, accents, hyphens, quotation marks, `?` or `:`;
   * `near`: merely looks like it, and no other heading was closer.
   */
  readonly how: 'exact' | 'spelling' | 'near';
  readonly thema?: Located<string>;
  readonly telwoord?: Located<number>;
  /** The writer's own words, by the name of their placeholder in the template: `focus`, `onderwerp`, `nummer`. */
  readonly own?: Readonly<Record<string, Located<string>>>;
}

export interface Item {
  readonly range: Range;
  readonly mark: Range;
  /** `-`, `*`, `+`, or `1` for a numbered item. */
  readonly marker: string;
  readonly text: Prose;
  readonly kern?: Kern;
  /** What else is in the item: further paragraphs and nested items, in reading order. */
  readonly more: readonly Nested[];
  readonly quotes: readonly Quote[];
}

/** A paragraph inside an item, or an item nested in it with its mark (`-`, `*`, `+`, or `1` if numbered). */
export interface Nested extends Prose {
  readonly marker?: string;
  readonly mark?: Range;
  /** 1 for what is directly in the item. */
  readonly depth: number;
}

/** What an item is about: its bold start, or the text up to a colon (format.md §2). */
export interface Kern {
  readonly text: string;
  readonly range: Range;
  readonly bold: boolean;
}

export interface Quote {
  readonly range: Range;
  readonly paragraphs: readonly Prose[];
  /** The words between the marks as plain text; paragraphs are joined by a line break. */
  readonly words: string;
  /** From the start of the first word to the end of the last, without the marks. */
  readonly wordsRange: Range;
  readonly opening?: Located<string>;
  readonly closing?: Located<string>;
  /** The attribution with its parentheses, as far as they are there. */
  readonly attribution?: Range;
  readonly rol?: Located<string>;
  /** Instead of the role, if this kind of report names its speakers; `organisatie` is what follows the comma. */
  readonly naam?: Located<string>;
  readonly organisatie?: Located<string>;
  readonly dialoog?: Located<number>;
  /** `dialoog 2`: the word with its number. */
  readonly verwijzing?: Range;
  /** If the source is typed in another form: what is meant, and what is wrong. */
  readonly vorm?: SourceForm;
  /** How it deviates from format.md §4. Empty: well-formed. */
  readonly flaws: readonly QuoteFlaw[];
  /** A bullet that is nothing but a quote. */
  readonly bullet: boolean;
  /** A bullet among the reactions, which needs no source. */
  readonly reaction?: true;
  /** A paragraph without `>` that is nothing but a quote. */
  readonly unmarked?: true;
  /** If another quote comes before it in the same block: what is between the two. */
  readonly gap?: Range;
}

export interface SourceForm {
  /** `buurvrouw, dialoog 1`: the source as it should be, without parentheses; begins with the role, if there is one. */
  readonly meant: string;
  /** The same without the dialogue. */
  readonly said: string;
  readonly slips: readonly SourceSlip[];
  /** The numbers, if the source names more than one dialogue. */
  readonly numbers?: readonly number[];
}

/** One thing that is wrong in a source; `typed`: what was typed. */
export interface SourceSlip {
  readonly kind: SourceSlipKind;
  readonly typed?: string;
}

export type SourceSlipKind =
  /** A dash, other brackets, too many of them, blanks inside them, one in the middle, loose signs, a sign of doubt. */
  | 'streep'
  | 'haken'
  | 'dubbel'
  | 'binnenspatie'
  | 'haakje'
  | 'los'
  | 'twijfel'
  /** The closing mark is after the source. */
  | 'teken-achter'
  /** It is outside the quote, as a paragraph or item of its own; or before the words. */
  | 'buiten'
  | 'voorop'
  /**
   * Something other than a comma between role and dialogue; no space there; the dialogue first; no role; `uit dialoog
   * 2`; words after the dialogue.
   */
  | 'scheiding'
  | 'komma-spatie'
  | 'volgorde'
  | 'rol-ontbreekt'
  | 'voorzetsel'
  | 'achter'
  /** Where the role begins is a guess. */
  | 'gok'
  /** The word, the number, and what is between them. */
  | 'woord'
  | 'tussen'
  | 'spatie'
  | 'nummer'
  | 'letter'
  | 'meer'
  | 'zonder-nummer'
  | 'zonder-woord'
  | 'onzichtbaar'
  | 'punt';

export type QuoteFlaw =
  | 'bron-ontbreekt'
  | 'haakje-open'
  | 'haakje-sluit'
  | 'bron-vorm'
  | 'komma'
  | 'teken-open'
  | 'teken-sluit'
  | 'hoofdletter'
  | 'punt-na-bron'
  | 'punt-voor-bron';

export interface Kader {
  /** From `:::kader` to the closing `:::`, or to where it must have ended. */
  readonly range: Range;
  readonly open: Range;
  readonly close?: Range;
  readonly title?: Heading;
  /** The template's entry, if it knows the title. */
  readonly entry?: TemplateKader;
  /** The names in it, in reading order, if it is a list of names. */
  readonly names?: readonly Located<string>[];
  readonly paragraphs: readonly Prose[];
  readonly items: readonly Item[];
  readonly lists: readonly List[];
  readonly quotes: readonly Quote[];
}

/** The three lines of *wie zaten aan tafel*. */
export interface AanTafel {
  readonly gesprekken?: CountLine;
  readonly deelnemers?: CountLine;
  readonly hosts?: HostsLine;
}

export interface CountLine {
  readonly item: Range;
  readonly text: Range;
  /** Undefined if the line has no number yet, or no certain one: `tussen 40 en 50`, `ongeveer 40`. */
  readonly count?: Located<number>;
  /** What the line should be, if it is not in its form. */
  readonly expected?: string;
  /** It has words or numbers that would be lost in its form. */
  readonly saysMore: boolean;
}

export interface HostsLine {
  readonly item: Range;
  readonly text: Range;
  /** Where the names are, or should be: after the colon. */
  readonly list: Range;
  readonly gemeenten: readonly Located<string>[];
  readonly expected?: string;
  /** It has words before the names that would be lost in its form. */
  readonly saysMore: boolean;
}

/** Something the report says about itself that must agree with what it says elsewhere. */
export type Statement = NumberStatement | ThemaStatement;

export interface NumberStatement {
  readonly about: FactId;
  readonly value: number;
  readonly range: Range;
  readonly source: StatementSource;
  /** The numbers that were added up. */
  readonly parts?: readonly number[];
}

export interface ThemaStatement {
  readonly about: 'thema';
  readonly value: string;
  readonly range: Range;
  readonly source: StatementSource;
}

/** `er vier thema’s uit`: a number, and how many there really are. */
export interface Announcement {
  readonly announced: Located<number>;
  readonly counted: number;
  readonly of: 'onderwerpen' | 'kaders' | 'punten' | 'opsomming';
  /** What was counted is a guess. */
  readonly doubtful?: true;
  /** The ranges of what was counted. */
  readonly places: readonly Range[];
}

export interface CodeText {
  readonly range: Range;
  readonly fenced: boolean;
}

export interface SetextHeading {
  readonly range: Range;
  readonly text: Prose;
  readonly underline: Range;
}
