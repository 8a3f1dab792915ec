/** The list of rules, in the order of rules.md. The two about `negeer` itself are in negeer.ts: they look at what these found. */
import { aanTafelRegel } from './aan-tafel-regel.ts';
import { aantalAangekondigd } from './aantal-aangekondigd.ts';
import { aantalDeelnemers } from './aantal-deelnemers.ts';
import { aantalDialogen } from './aantal-dialogen.ts';
import { aantalIdeeen } from './aantal-ideeen.ts';
import { citaatDialoogOnbekend } from './citaat-dialoog-onbekend.ts';
import { deelTweeOntbreekt } from './deel-twee-ontbreekt.ts';
import { dialoogDubbel } from './dialoog-dubbel.ts';
import { gemeentesTeWeinig } from './gemeentes-te-weinig.ts';
import { gemeentesVerschillen } from './gemeentes-verschillen.ts';
import { headerOntbreekt } from './header-ontbreekt.ts';
import { headerVeldOnbekend } from './header-veld-onbekend.ts';
import { headerVeldOntbreekt } from './header-veld-ontbreekt.ts';
import { headerWaarde } from './header-waarde.ts';
import { headerYaml } from './header-yaml.ts';
import { ideeenNietGenummerd } from './ideeen-niet-genummerd.ts';
import { kaderOpen } from './kader-open.ts';
import { kaderZonderTitel } from './kader-zonder-titel.ts';
import { kiemZonderKop } from './kiem-zonder-kop.ts';
import { kopAfwijkend } from './kop-afwijkend.ts';
import { kopSetext } from './kop-setext.ts';
import { nogInvullen } from './nog-invullen.ts';
import { onderwerpZonderKaart } from './onderwerp-zonder-kaart.ts';
import type { Rule } from './rule.ts';
import { sectieDubbel } from './sectie-dubbel.ts';
import { sectieLeeg } from './sectie-leeg.ts';
import { sectieOnbekend } from './sectie-onbekend.ts';
import { sectieOntbreekt } from './sectie-ontbreekt.ts';
import { sectieVolgorde } from './sectie-volgorde.ts';
import { tekensVerloren } from './tekens-verloren.ts';
import { themaSchrijfwijze } from './thema-schrijfwijze.ts';
import { themaVerschilt } from './thema-verschilt.ts';
import { titelAfwijkend } from './titel-afwijkend.ts';

export const rules: readonly Rule[] = [
  headerOntbreekt,
  headerYaml,
  headerVeldOntbreekt,
  headerVeldOnbekend,
  headerWaarde,
  dialoogDubbel,
  tekensVerloren,
  sectieOntbreekt,
  deelTweeOntbreekt,
  sectieLeeg,
  sectieDubbel,
  sectieVolgorde,
  sectieOnbekend,
  titelAfwijkend,
  kopAfwijkend,
  kopSetext,
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
  onderwerpZonderKaart,
];
