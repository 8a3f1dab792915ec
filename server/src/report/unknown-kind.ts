/** The template for a report of no known kind: its text is just text, checked against nothing. */
import { type Template, templates } from './template.ts';

// There is at least one kind; its quotes and kaders will do until the writer says what kind this is.
const [{ quote, kader, dialoog }] = templates as readonly [Template, ...Template[]];

/** The rules that depend on a template, on its numbers, or on the form of its sources. kind.test.ts checks the list. */
const ASK_A_TEMPLATE = [
  ...['sectie-ontbreekt', 'deel-twee-ontbreekt', 'sectie-leeg', 'sectie-dubbel', 'sectie-volgorde', 'sectie-onbekend'],
  ...['tekst-buiten-rapport', 'titel-afwijkend', 'kop-afwijkend', 'kiem-zonder-kop', 'ideeen-niet-genummerd'],
  ...['aan-tafel-regel', 'aantal-dialogen', 'aantal-deelnemers', 'aantal-ideeen', 'aantal-aangekondigd'],
  ...['gemeentes-verschillen', 'gemeentes-te-weinig', 'thema-verschilt', 'citaat-dialoog-onbekend'],
  ...['dialoog-niet-geciteerd', 'kaart-te-lang', 'kaart-zonder-onderwerp', 'onderwerp-zonder-kaart', 'kaart-volgorde'],
  ...['kaartcitaat-ontbreekt', 'kaartcitaat-teveel', 'kaartcitaat-onvindbaar', 'kaartcitaat-verschilt'],
  ...['kaartcitaat-ingekort', 'citaat-zonder-bron', 'citaat-bron-onvolledig', 'citaat-bron-vorm'],
  ...['citaat-bron-schrijfwijze', 'citaat-punt-na-bron', 'citaat-als-opsomming', 'citaat-als-alinea'],
  ...['citaten-in-een-blok', 'thema-schrijfwijze', 'gemeente-onbekend', 'gemeente-schrijfwijze', 'gemeentes-opsomming'],
  ...['casussen-niet-genummerd', 'focus-verschilt', 'kernvraag-vorm', 'onderwerp-schrijfwijze', 'paragraaf-nummer'],
  ...['reactie-vorm', 'verwijzing-onbekend', 'lijst-slotpunt', 'kader-zonder-titel'],
];

export const UNKNOWN_KIND: Template = {
  kind: '',
  name: 'Rapportage',
  help: 'Een rapportage waarvan de soort nog niet gekozen is.',
  without: ASK_A_TEMPLATE,
  sources: ['({rol})'],
  parts: [
    {
      id: 'tekst',
      form: 'pages',
      name: 'het rapport',
      label: 'Rapport',
      heading: '<titel>',
      kaders: true,
      required: false,
      help: 'Wat hier hoort, hangt af van het soort rapportage; dat staat in de kop van het bestand bij ‘rapportage’.',
      sentences: [],
      sections: [],
    },
  ],
  facts: {},
  places: {},
  quote,
  kader,
  dialoog,
  header: {
    help: 'De kop van het bestand, tussen twee regels met `---`.',
    snippet: ['---', 'rapportage: <soort>', 'thema: {thema}', 'status: concept', '---'],
  },
};
