/** The rules, in the order of rules.md. The two about `negeer` are in negeer.ts: they look at what these found. */
import type { Template } from '../report/template.ts';
import { aantalAangekondigd } from './agreement/aantal-aangekondigd.ts';
import { aantalDeelnemers } from './agreement/aantal-deelnemers.ts';
import { aantalDialogen } from './agreement/aantal-dialogen.ts';
import { aantalIdeeen } from './agreement/aantal-ideeen.ts';
import { citaatDialoogOnbekend } from './agreement/citaat-dialoog-onbekend.ts';
import { dialoogNietGeciteerd } from './agreement/dialoog-niet-geciteerd.ts';
import { gemeentesTeWeinig } from './agreement/gemeentes-te-weinig.ts';
import { gemeentesVerschillen } from './agreement/gemeentes-verschillen.ts';
import { themaVerschilt } from './agreement/thema-verschilt.ts';
import { kaartTeLang } from './card/kaart-te-lang.ts';
import { kaartVolgorde } from './card/kaart-volgorde.ts';
import { kaartZonderOnderwerp } from './card/kaart-zonder-onderwerp.ts';
import { kaartcitaatIngekort } from './card/kaartcitaat-ingekort.ts';
import { kaartcitaatOntbreekt } from './card/kaartcitaat-ontbreekt.ts';
import { kaartcitaatOnvindbaar } from './card/kaartcitaat-onvindbaar.ts';
import { kaartcitaatTeveel } from './card/kaartcitaat-teveel.ts';
import { kaartcitaatVerschilt } from './card/kaartcitaat-verschilt.ts';
import { onderwerpZonderKaart } from './card/onderwerp-zonder-kaart.ts';
import { dialoogDubbel } from './header/dialoog-dubbel.ts';
import { headerBijna } from './header/header-bijna.ts';
import { headerDubbel } from './header/header-dubbel.ts';
import { headerOntbreekt } from './header/header-ontbreekt.ts';
import { headerVeldOnbekend } from './header/header-veld-onbekend.ts';
import { headerVeldOntbreekt } from './header/header-veld-ontbreekt.ts';
import { headerWaarde } from './header/header-waarde.ts';
import { headerYaml } from './header/header-yaml.ts';
import { codeblok } from './markdown/codeblok.ts';
import { commentaar } from './markdown/commentaar.ts';
import { conflictmarkering } from './markdown/conflictmarkering.ts';
import { linkAdres } from './markdown/link-adres.ts';
import { nietInRapport } from './markdown/niet-in-rapport.ts';
import { nietNagekeken } from './markdown/niet-nagekeken.ts';
import { onzichtbaarTeken } from './markdown/onzichtbaar-teken.ts';
import { opmaakOpen } from './markdown/opmaak-open.ts';
import { stuurteken } from './markdown/stuurteken.ts';
import { tekenVooraan } from './markdown/teken-vooraan.ts';
import { tekensVerloren } from './markdown/tekens-verloren.ts';
import { wijzigingsvoorstel } from './markdown/wijzigingsvoorstel.ts';
import { aantalOrganisaties } from './organisations/aantal-organisaties.ts';
import { organisatieDubbel } from './organisations/organisatie-dubbel.ts';
import { organisatieSchrijfwijze } from './organisations/organisatie-schrijfwijze.ts';
import { organisatiesOntbreken } from './organisations/organisaties-ontbreken.ts';
import { organisatiesVolgorde } from './organisations/organisaties-volgorde.ts';
import { hostVerschilt } from './people/host-verschilt.ts';
import { inleidingRegel } from './people/inleiding-regel.ts';
import { maandenVerschillen } from './people/maanden-verschillen.ts';
import { naamSchrijfwijze } from './people/naam-schrijfwijze.ts';
import { privacyGegevens } from './privacy/privacy-gegevens.ts';
import { privacyNaam } from './privacy/privacy-naam.ts';
import { citaatAanhalingsteken } from './quotes/citaat-aanhalingsteken.ts';
import { citaatAlsAlinea } from './quotes/citaat-als-alinea.ts';
import { citaatAlsOpsomming } from './quotes/citaat-als-opsomming.ts';
import { citaatBronOnvolledig } from './quotes/citaat-bron-onvolledig.ts';
import { citaatBronSchrijfwijze } from './quotes/citaat-bron-schrijfwijze.ts';
import { citaatBronVorm } from './quotes/citaat-bron-vorm.ts';
import { citaatDubbel } from './quotes/citaat-dubbel.ts';
import { citaatPuntNaBron } from './quotes/citaat-punt-na-bron.ts';
import { citaatTekensGemengd } from './quotes/citaat-tekens-gemengd.ts';
import { citaatX } from './quotes/citaat-x.ts';
import { citaatZonderBron } from './quotes/citaat-zonder-bron.ts';
import { citaatZonderSlotpunt } from './quotes/citaat-zonder-slotpunt.ts';
import { citatenInEenBlok } from './quotes/citaten-in-een-blok.ts';
import type { Rule } from './rule.ts';
import { casussenNietGenummerd } from './subjects/casussen-niet-genummerd.ts';
import { focusVerschilt } from './subjects/focus-verschilt.ts';
import { kernvraagVorm } from './subjects/kernvraag-vorm.ts';
import { onderwerpSchrijfwijze } from './subjects/onderwerp-schrijfwijze.ts';
import { paragraafNummer } from './subjects/paragraaf-nummer.ts';
import { reactieVorm } from './subjects/reactie-vorm.ts';
import { verwijzingOnbekend } from './subjects/verwijzing-onbekend.ts';
import { aanTafelRegel } from './template/aan-tafel-regel.ts';
import { deelTweeOntbreekt } from './template/deel-twee-ontbreekt.ts';
import { ideeenNietGenummerd } from './template/ideeen-niet-genummerd.ts';
import { kaderOpen } from './template/kader-open.ts';
import { kaderZonderTitel } from './template/kader-zonder-titel.ts';
import { kiemZonderKop } from './template/kiem-zonder-kop.ts';
import { kopAfwijkend } from './template/kop-afwijkend.ts';
import { kopSetext } from './template/kop-setext.ts';
import { nogInvullen } from './template/nog-invullen.ts';
import { sectieDubbel } from './template/sectie-dubbel.ts';
import { sectieLeeg } from './template/sectie-leeg.ts';
import { sectieOnbekend } from './template/sectie-onbekend.ts';
import { sectieOntbreekt } from './template/sectie-ontbreekt.ts';
import { sectieVolgorde } from './template/sectie-volgorde.ts';
import { tekstBuitenRapport } from './template/tekst-buiten-rapport.ts';
import { titelAfwijkend } from './template/titel-afwijkend.ts';
import { aanhalingstekenOngelijk } from './wording/aanhalingsteken-ongelijk.ts';
import { gemeenteOnbekend } from './wording/gemeente-onbekend.ts';
import { gemeenteSchrijfwijze } from './wording/gemeente-schrijfwijze.ts';
import { gemeentesOpsomming } from './wording/gemeentes-opsomming.ts';
import { haakjesOngelijk } from './wording/haakjes-ongelijk.ts';
import { kadertitelLeesteken } from './wording/kadertitel-leesteken.ts';
import { leestekensDubbel } from './wording/leestekens-dubbel.ts';
import { lijstSlotpunt } from './wording/lijst-slotpunt.ts';
import { provincieSchrijfwijze } from './wording/provincie-schrijfwijze.ts';
import { themaSchrijfwijze } from './wording/thema-schrijfwijze.ts';
import { woordDubbel } from './wording/woord-dubbel.ts';

export const rules: readonly Rule[] = [
  headerOntbreekt,
  headerBijna,
  headerYaml,
  headerDubbel,
  headerVeldOntbreekt,
  headerVeldOnbekend,
  headerWaarde,
  dialoogDubbel,
  tekensVerloren,
  tekstBuitenRapport,
  nietNagekeken,
  sectieOntbreekt,
  deelTweeOntbreekt,
  sectieLeeg,
  kaartTeLang,
  sectieDubbel,
  sectieVolgorde,
  sectieOnbekend,
  titelAfwijkend,
  kopAfwijkend,
  kopSetext,
  tekenVooraan,
  codeblok,
  commentaar,
  conflictmarkering,
  linkAdres,
  opmaakOpen,
  nietInRapport,
  wijzigingsvoorstel,
  stuurteken,
  onzichtbaarTeken,
  kiemZonderKop,
  ideeenNietGenummerd,
  aanTafelRegel,
  kaderOpen,
  kaderZonderTitel,
  organisatiesOntbreken,
  nogInvullen,
  aantalDialogen,
  aantalDeelnemers,
  aantalOrganisaties,
  aantalIdeeen,
  aantalAangekondigd,
  gemeentesVerschillen,
  gemeentesTeWeinig,
  organisatieDubbel,
  themaVerschilt,
  themaSchrijfwijze,
  citaatDialoogOnbekend,
  kaartZonderOnderwerp,
  onderwerpZonderKaart,
  kaartVolgorde,
  kaartcitaatOntbreekt,
  kaartcitaatTeveel,
  kaartcitaatOnvindbaar,
  kaartcitaatVerschilt,
  kaartcitaatIngekort,
  citaatZonderBron,
  citaatBronOnvolledig,
  citaatBronVorm,
  citaatAanhalingsteken,
  citaatBronSchrijfwijze,
  citaatPuntNaBron,
  citaatZonderSlotpunt,
  citaatAlsOpsomming,
  citaatAlsAlinea,
  citatenInEenBlok,
  citaatTekensGemengd,
  citaatDubbel,
  citaatX,
  dialoogNietGeciteerd,
  hostVerschilt,
  inleidingRegel,
  maandenVerschillen,
  naamSchrijfwijze,
  privacyGegevens,
  privacyNaam,
  gemeenteOnbekend,
  gemeenteSchrijfwijze,
  gemeentesOpsomming,
  provincieSchrijfwijze,
  organisatieSchrijfwijze,
  organisatiesVolgorde,
  lijstSlotpunt,
  kadertitelLeesteken,
  leestekensDubbel,
  haakjesOngelijk,
  aanhalingstekenOngelijk,
  woordDubbel,
  paragraafNummer,
  kernvraagVorm,
  casussenNietGenummerd,
  reactieVorm,
  onderwerpSchrijfwijze,
  focusVerschilt,
  verwijzingOnbekend,
];

/** The rules for a kind of report: all but those that its template excludes as meaningless. */
export function rulesOf(template: Template): readonly Rule[] {
  const known = OF_KIND.get(template) ?? rules.filter(({ code }) => !template.without.includes(code));
  OF_KIND.set(template, known);
  return known;
}

const OF_KIND = new WeakMap<Template, readonly Rule[]>();
