/** What comes before and after the parts in the published model: the header, and what a report says about itself. */

import type { Header, Host } from '../report/header-model.ts';
import type { Announcement, Statement } from '../report/model.ts';
import { located } from './section-json.ts';

export function headerJson(header: Header): object {
  const { range, present, thema, status, periode, host, deelnemers, dialogen, negeer } = header;
  return {
    range,
    present,
    thema: thema && located(thema),
    status: status && located(status),
    periode: periode && located(periode),
    host: host && hostJson(host),
    deelnemers: deelnemers && located(deelnemers),
    dialogen: dialogen?.records.map((dialoog) => ({
      range: dialoog.range,
      nummer: dialoog.nummer && located(dialoog.nummer),
      gemeenten: dialoog.gemeenten.map(located),
      tafel: dialoog.tafel && located(dialoog.tafel),
      onderwerp: dialoog.onderwerp && located(dialoog.onderwerp),
      datum: dialoog.datum && located(dialoog.datum),
      deelnemers: dialoog.deelnemers && located(dialoog.deelnemers),
    })),
    negeer: negeer.map(located),
  };
}

/** The keys that the model has no name for, those of one kind of report and those that no kind has; undefined if none. */
export function otherKeysJson({ keys }: Header, text: string): readonly object[] | undefined {
  const others = keys.filter(({ path }) => !NAMED.test(path));
  return others.length === 0
    ? undefined
    : others.map(({ path, value }) => ({
        sleutel: path,
        waarde: text.slice(value.start, value.end),
        range: value,
      }));
}

const NAMED =
  /^(?:rapportage|thema|status|periode|deelnemers|negeer(?:\/.*)?|host(?:\/(?:naam|functie|provincie))?|dialogen(?:\/\d+(?:\/(?:nummer|gemeente|tafel|onderwerp|datum|deelnemers)(?:\/.*)?)?)?)$/;

function hostJson({ range, naam, functie, provincie }: Host): object {
  return {
    range,
    naam: naam && located(naam),
    functie: functie && located(functie),
    provincie: provincie && located(provincie),
  };
}

/** `source`: its name in this version of the model. */
export function statementJson(statement: Statement, source: string = statement.source): object {
  const { about, value, range } = statement;
  return {
    about,
    waarde: value,
    range,
    source,
    parts: statement.about === 'thema' ? undefined : statement.parts,
  };
}

export function announcementJson({ announced, counted, of, doubtful, places }: Announcement): object {
  return { announced: located(announced), counted, of, doubtful, places };
}
