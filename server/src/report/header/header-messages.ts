/** Dutch sentences for the errors of the YAML library in a header that it cannot read. */
import type { ErrorCode } from 'yaml';
import { shorten } from '../text/text.ts';

const INDENT = 'Deze regel springt anders in dan de regels erboven; zet hem even ver naar rechts.';
const COLON = 'Hier staat een tekst met een dubbele punt; zet de hele tekst tussen dubbele aanhalingstekens (").';
const CLOSING = 'Hier ontbreekt een sluitend teken: een accolade (}), haak (]) of aanhalingsteken.';
const COMMA = 'Hier ontbreekt een komma tussen twee gegevens, of een sluitende accolade (}) of haak (]).';
const UNREADABLE = 'Dit kan in de header niet gelezen worden; schrijf ‘naam: waarde’ op een eigen regel.';

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'Hier staat een tab; gebruik in de header spaties om in te springen.',
  BAD_INDENT: INDENT,
  MISSING_CHAR: CLOSING,
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: UNREADABLE,
  BLOCK_IN_FLOW: COMMA,
  BAD_SCALAR_START: 'Een waarde kan niet met dit teken beginnen; zet haar tussen dubbele aanhalingstekens (").',
  BAD_DQ_ESCAPE:
    'Een schuine streep (\\) heeft tussen dubbele aanhalingstekens een bijzondere betekenis; schrijf er twee.',
  BAD_ALIAS: 'Een anker (&naam), verwijzing (*naam) of soortaanduiding (!naam) kan niet in de header.',
  MULTIPLE_ANCHORS: 'Een anker (&naam), verwijzing (*naam) of soortaanduiding (!naam) kan niet in de header.',
  TAG_RESOLVE_FAILED: 'Een anker (&naam), verwijzing (*naam) of soortaanduiding (!naam) kan niet in de header.',
  MULTIPLE_DOCS:
    'Tussen de streepjes (---) staat nog zo’n regel; de header heeft er één aan het begin en één aan het eind.',
};

/** Errors that share a code of the library, recognised by its message. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^Flow (?:map|sequence)/, CLOSING],
  [/^Implicit map keys/, UNREADABLE],
  [/^Sequence item without/, INDENT],
];

export function doubleMessage(path: string): string {
  return `‘${shorten(path.split('/').at(-1) ?? '', 40)}’ staat hier twee keer; laat er een staan.`;
}

/** One sentence for the error; `found` is the source it points at, `reason` the library's message. */
export function yamlMessage(code: ErrorCode, found: string, reason: string): string {
  if (found.startsWith('\t')) return MESSAGES.TAB_AS_INDENT ?? UNREADABLE;
  const known = REASONS.find(([expression]) => expression.test(reason));
  if (known) return known[1];
  return MESSAGES[code] ?? UNREADABLE;
}
