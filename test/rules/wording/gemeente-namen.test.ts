/** The rules about the names of municipalities and how they are listed. */
import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';

const unknown = checksOf('gemeente-onbekend');
const spelling = checksOf('gemeente-schrijfwijze');
const list = checksOf('gemeentes-opsomming');
const card = (hosts: string) => `## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: ${hosts}\n`;
const register = (gemeente: string, datum: string) =>
  `---\ndialogen:\n  - { nummer: 1, gemeente: ${gemeente}, datum: ${datum} }\n---\n`;

describe('gemeente-onbekend', () => {
  it('is found on a name that is no municipality, with the ones that it may be', () => {
    const [finding] = unknown.checkFindings(card('Emmen, {{Heuvelrug}} en {{Noaberkracht Tubbergen}}'));
    assert.match(finding?.message ?? '', /Utrechtse Heuvelrug/);
  });

  it('is found for a municipality that was none on the date of the dialogue', () => {
    unknown.checkFindings(register('{{Weesp}}', '2023-04-12'));
    unknown.checkFindings(register('Weesp', '2021-04-12'));
    unknown.checkFindings(register('{{Voorne aan Zee}}', '2021-04-12'));
    unknown.checkFindings(register('Voorne aan Zee', '2023-04-12'));
  });

  it('is found once for a name that stands in several places', () => {
    const [finding] = unknown.checkFindings(`${register('{{Heuvelrug}}', '2021-04-12')}\n${card('Heuvelrug')}`);
    assert.equal(finding?.related.length, 1);
  });

  it('is not found for another spelling, a second official name, or names with commas and en', () => {
    unknown.checkFindings(card('sudwest fryslan, Den Haag, Den Bosch, Aa & Hunze en Nuenen, Gerwen en Nederwetten'));
  });

  it('is not found for what is still to be filled in', () => {
    unknown.checkFindings(`${register('<gemeente>', '2021-04-12')}\n${card('<gemeentes>')}`);
  });

  it('writes the name that it may be, everywhere', () => {
    unknown.checkFix(
      `${register('{|}Heuvelrug', '2021-04-12')}\n${card('Heuvelrug')}`,
      `${register('Utrechtse Heuvelrug', '2021-04-12')}\n${card('Utrechtse Heuvelrug')}`,
    );
  });
});

describe('gemeente-schrijfwijze', () => {
  it('is found for hyphens, capitals and accents', () => {
    spelling.checkFindings(card('{{West-Betuwe}}, {{emmen}} en {{Sudwest-Fryslan}}'));
  });

  it('is not found for either official name, nor for the kind of apostrophe', () => {
    spelling.checkFindings(card("’s-Gravenhage, Den Haag, 's-Hertogenbosch en ‘s-Hertogenbosch"));
  });

  it('is not found for a name that is no municipality', () => {
    spelling.checkFindings(card('Heuvelrug'));
  });

  it('is found for a name that is shortened, or has its province beside it', () => {
    spelling.checkFindings(
      card('{{Bergen (NH)}}, {{Bergen L}}, {{Laren(NH)}}, {{Hengelo (Overijssel)}} en {{gemeente Goes}}'),
    );
    spelling.checkFindings(
      card('{{Krimpen a/d IJssel}}, {{Alphen a.d. Rijn}}, {{Capelle aan de IJssel}} en {{Hof v. Twente}}'),
    );
    spelling.checkFindings(
      card('{{St. Michielsgestel}}, {{St Anthonis}}, {{Bergen o/z}}, {{Gilze-Rijen}} en {{Peel & Maas}}'),
    );
    spelling.checkFindings(card('{{s-Gravenhage}}, {{’s Hertogenbosch}}, {{Hendrik Ido Ambacht}} en {{Ijsselstein}}'));
  });

  it('is not found for either of the two Bergens, nor for how a letter or a space is stored', () => {
    spelling.checkFindings(card('Bergen (NH.), Bergen (L.) en Bergen'));
    spelling.checkFindings(card('Su\u0301dwest-Frysla\u0302n en Aa\u00a0en Hunze'));
  });

  it('says what cannot be seen', () => {
    const [finding] = spelling.checkFindings(card('Emmen en {{\u0132sselstein}}'));
    assert.equal(finding?.message, 'In ‘IJsselstein’ staat hier één teken voor IJ; het zijn twee letters, I en J.');
  });

  it('leaves to the writer what a remark says', () => {
    const found = spelling.checkFindings(card('{{Emmen (2x)}}, {{3x Goes}} en {{Borne (online, in mei)}}'));
    assert.deepEqual(
      found.map(({ fixes }) => fixes[0]?.safe),
      [false, false, false],
    );
  });

  it('writes the name that is meant', () => {
    for (const [typed, right] of [
      ['Bergen (NH)', 'Bergen (NH.)'],
      ['Bergen Limburg', 'Bergen (L.)'],
      ['Rijswijk ZH', 'Rijswijk (ZH.)'],
      ['Emmen (Drenthe)', 'Emmen'],
      ['Krimpen a/d IJssel', 'Krimpen aan den IJssel'],
      ['\u0132sselstein', 'IJsselstein'],
      ['oude ijsselstreek', 'Oude IJsselstreek'],
      ["'s Hertogenbosch", '’s-Hertogenbosch'],
      ['den haag', 'Den Haag'],
      ['St. Michielsgestel', 'Sint-Michielsgestel'],
      ['Hendrik Ido Ambacht', 'Hendrik-Ido-Ambacht'],
      ['Súdwest-Friesland', 'Súdwest-Fryslân'],
    ])
      spelling.checkFix(card(`Borne en {|}${typed}`), card(`Borne en ${right}`));
  });

  it('writes it in the header so that YAML can read it', () => {
    const written = (gemeente: string) => register(gemeente, '2021-04-12');
    spelling.checkFix(written('{|}s-Gravenhage'), written('’s-Gravenhage'));
    spelling.checkFix(written('"{|}\'s Gravenhage"'), written('"’s-Gravenhage"'));
    spelling.checkFix(written("'{|}s Gravenhage'"), written("'’s-Gravenhage'"));
    spelling.checkFix(written('[Emmen, {|}Bergen (NH)]'), written('[Emmen, Bergen (NH.)]'));
    spelling.checkFix(written('"{|}nuenen, gerwen en nederwetten"'), written('"Nuenen, Gerwen en Nederwetten"'));
    spelling.checkFix(written('{|}Nuenen Gerwen en Nederwetten'), written("'Nuenen, Gerwen en Nederwetten'"));
  });

  it('writes the official name', () => {
    spelling.checkFix(card('Emmen en {|}West-Betuwe'), card('Emmen en West Betuwe'));
  });
});

describe('gemeentes-opsomming', () => {
  it('is found on the last two names, where no en stands between them', () => {
    list.checkFindings(card('Emmen, {{Goes, Borne}}'));
    list.checkFindings(card('{{Goes & Borne}}'));
  });

  it('is found on a full stop behind the names', () => {
    list.checkFindings(card('Goes en Borne{{.}}'));
    list.checkFindings(card('{{Goes, Borne}}{{.}}'));
  });

  it('is not found for one name, nor for a name with a comma or en of its own', () => {
    list.checkFindings(card('Aa en Hunze'));
    list.checkFindings(card('Emmen en Nuenen, Gerwen en Nederwetten'));
    list.checkFindings(card('Emmen en\n  Borne'));
  });

  it('writes en, and no full stop', () => {
    list.checkFix(card('Emmen, {|}Goes, Borne'), card('Emmen, Goes en Borne'));
    list.checkFix(card('{|}Goes & Borne'), card('Goes en Borne'));
    list.checkFix(card('Goes en Borne{|}.'), card('Goes en Borne'));
  });
});
