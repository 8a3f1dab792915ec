/** Whole reports for tests: the examples, the published ones if present, and the smallest one without a finding. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dedent } from './marked.ts';

export const root = join(import.meta.dirname, '..', '..');

/** The published reports are not part of the project: if they are absent, the tests that need them are skipped. */
export const publishedFolder = join(root, '..', 'shared', 'reports');
export const hasPublished = existsSync(publishedFolder);

export interface ReportFile {
  /** The file's name without `.rapportage.md`. */
  readonly name: string;
  readonly text: string;
}

/** The examples of every kind. */
export const allExamples = reportsIn(join(root, 'examples'));
/** Those of the first kind, with a card and a register of municipalities. */
export const examples = allExamples.filter(({ text }) => /^rapportage: themadialogen$/m.test(text));
export const published = hasPublished ? reportsIn(publishedFolder) : [];

/** Examples that should have no finding. */
export const cleanExamples = examples.filter(({ text }) => /^status: definitief$/m.test(text));

function reportsIn(folder: string): readonly ReportFile[] {
  const ending = '.rapportage.md';
  const names = readdirSync(folder).filter((file) => file.endsWith(ending));
  return names
    .sort()
    .map((file) => ({ name: file.slice(0, -ending.length), text: readFileSync(join(folder, file), 'utf8') }));
}

/** The smallest report without any finding at `definitief`. */
export function smallestReport(): string {
  return dedent(`
    ---
    rapportage: themadialogen
    thema: Bussen
    status: definitief
    dialogen:
      - { nummer: 1, gemeente: Emmen, datum: 2024-04-12, deelnemers: 7 }
      - { nummer: 2, gemeente: Borne, datum: 2024-04-19, deelnemers: 8 }
    ---

    # Rapportage themadialogen Bussen

    ## Knel- en kiemverhalen

    ### Knelverhalen

    - Minder bussen.

    ### Kiemverhalen

    - Samen rijden.

    ## Dromen

    - Vaker een bus.

    > ‘De bus komt te laat.’ (student, dialoog 1)

    ## Twee ideeën

    1. Een buurtbus.
    2. Een deelfiets.

    ## Wie zaten aan tafel?

    - 2 gesprekken
    - 15 deelnemers totaal
    - Hosts kwamen uit de volgende gemeentes: Emmen en Borne

    ## Enkele procesobservaties

    Iedereen luisterde.

    # Themadialogen over bussen: inleiding

    ## Op zoek naar ideeën voor ‘na de crisis’

    Er was veel te bespreken.

    ## Waarom bussen als thema?

    Er rijden er weinig.

    ## Thema: bussen

    Hoe komt u thuis?

    ## Twee themadialogen

    We spraken elkaar.

    ## 1. Knelpunten en kiemen uit de coronatijd

    ### Knelverhalen

    - Minder bussen.

    ### Kiemverhalen

    - Samen rijden.

    ## 2. Dromen en wensen voor de toekomst

    - Vaker een bus.

    > ‘De bus komt te laat.’ (student, dialoog 1)

    ## 3. Eerste stappen en ideeën

    - Een buurtbus.
    - Een deelfiets.

    > ‘Ik fiets liever.’ (scholier, dialoog 2)

    ## 4. Procesobservaties

    Iedereen luisterde.
  `);
}
