/** The list of rules, in the order of rules.md. The two about `negeer` itself are in negeer.ts: they look at what these found. */
import { aanTafelRegel } from './aan-tafel-regel.ts';
import { aantalAangekondigd } from './aantal-aangekondigd.ts';
import { aantalDeelnemers } from './aantal-deelnemers.ts';
import { aantalDialogen } from './aantal-dialogen.ts';
import { aantalIdeeen } from './aantal-ideeen.ts';
import { citaatAanhalingsteken } from './citaat-aanhalingsteken.ts';
import { citaatAlsAlinea } from './citaat-als-alinea.ts';
import { citaatAlsOpsomming } from './citaat-als-opsomming.ts';
import { citaatBronOnvolledig } from './citaat-bron-onvolledig.ts';
import { citaatBronSchrijfwijze } from './citaat-bron-schrijfwijze.ts';
import { citaatBronVorm } from './citaat-bron-vorm.ts';
import { citaatDialoogOnbekend } from './citaat-dialoog-onbekend.ts';
import { citaatDubbel } from './citaat-dubbel.ts';
import { citaatPuntNaBron } from './citaat-punt-na-bron.ts';
import { citaatTekensGemengd } from './citaat-tekens-gemengd.ts';
import { citaatX } from './citaat-x.ts';
import { citaatZonderBron } from './citaat-zonder-bron.ts';
import { citaatZonderSlotpunt } from './citaat-zonder-slotpunt.ts';
import { citatenInEenBlok } from './citaten-in-een-blok.ts';
import { codeblok } from './codeblok.ts';
import { commentaar } from './commentaar.ts';
import { conflictmarkering } from './conflictmarkering.ts';
import { deelTweeOntbreekt } from './deel-twee-ontbreekt.ts';
import { dialoogDubbel } from './dialoog-dubbel.ts';
import { dialoogNietGeciteerd } from './dialoog-niet-geciteerd.ts';
import { gemeenteOnbekend } from './gemeente-onbekend.ts';
import { gemeenteSchrijfwijze } from './gemeente-schrijfwijze.ts';
import { gemeentesOpsomming } from './gemeentes-opsomming.ts';
import { gemeentesTeWeinig } from './gemeentes-te-weinig.ts';
import { gemeentesVerschillen } from './gemeentes-verschillen.ts';
import { haakjesOngelijk } from './haakjes-ongelijk.ts';
import { headerBijna } from './header-bijna.ts';
import { headerDubbel } from './header-dubbel.ts';
import { headerOntbreekt } from './header-ontbreekt.ts';
import { headerVeldOnbekend } from './header-veld-onbekend.ts';
import { headerVeldOntbreekt } from './header-veld-ontbreekt.ts';
import { headerWaarde } from './header-waarde.ts';
import { headerYaml } from './header-yaml.ts';
import { ideeenNietGenummerd } from './ideeen-niet-genummerd.ts';
import { kaartTeLang } from './kaart-te-lang.ts';
import { kaartVolgorde } from './kaart-volgorde.ts';
import { kaartZonderOnderwerp } from './kaart-zonder-onderwerp.ts';
import { kaartcitaatIngekort } from './kaartcitaat-ingekort.ts';
import { kaartcitaatOntbreekt } from './kaartcitaat-ontbreekt.ts';
import { kaartcitaatOnvindbaar } from './kaartcitaat-onvindbaar.ts';
import { kaartcitaatTeveel } from './kaartcitaat-teveel.ts';
import { kaartcitaatVerschilt } from './kaartcitaat-verschilt.ts';
import { kaderOpen } from './kader-open.ts';
import { kaderZonderTitel } from './kader-zonder-titel.ts';
import { kiemZonderKop } from './kiem-zonder-kop.ts';
import { kopAfwijkend } from './kop-afwijkend.ts';
import { kopSetext } from './kop-setext.ts';
import { leestekensDubbel } from './leestekens-dubbel.ts';
import { lijstSlotpunt } from './lijst-slotpunt.ts';
import { linkAdres } from './link-adres.ts';
import { nietInRapport } from './niet-in-rapport.ts';
import { nietNagekeken } from './niet-nagekeken.ts';
import { nogInvullen } from './nog-invullen.ts';
import { onderwerpZonderKaart } from './onderwerp-zonder-kaart.ts';
import { onzichtbaarTeken } from './onzichtbaar-teken.ts';
import { opmaakOpen } from './opmaak-open.ts';
import { privacyGegevens } from './privacy-gegevens.ts';
import { privacyNaam } from './privacy-naam.ts';
import type { Rule } from './rule.ts';
import { sectieDubbel } from './sectie-dubbel.ts';
import { sectieLeeg } from './sectie-leeg.ts';
import { sectieOnbekend } from './sectie-onbekend.ts';
import { sectieOntbreekt } from './sectie-ontbreekt.ts';
import { sectieVolgorde } from './sectie-volgorde.ts';
import { stuurteken } from './stuurteken.ts';
import { tekenVooraan } from './teken-vooraan.ts';
import { tekensVerloren } from './tekens-verloren.ts';
import { tekstBuitenRapport } from './tekst-buiten-rapport.ts';
import { themaSchrijfwijze } from './thema-schrijfwijze.ts';
import { themaVerschilt } from './thema-verschilt.ts';
import { titelAfwijkend } from './titel-afwijkend.ts';
import { wijzigingsvoorstel } from './wijzigingsvoorstel.ts';

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
  nogInvullen,
  aantalDialogen,
  aantalDeelnemers,
  aantalIdeeen,
  aantalAangekondigd,
  gemeentesVerschillen,
  gemeentesTeWeinig,
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
  privacyGegevens,
  privacyNaam,
  gemeenteOnbekend,
  gemeenteSchrijfwijze,
  gemeentesOpsomming,
  lijstSlotpunt,
  leestekensDubbel,
  haakjesOngelijk,
];
