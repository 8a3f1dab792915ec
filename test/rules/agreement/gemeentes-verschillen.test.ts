import assert from 'node:assert/strict';
import * as all from '../../helpers/checks.ts';

const { checksOf } = all;

const { checkFindings, checkFix } = checksOf('gemeentes-verschillen');
const AROUND = [
  'header-veld-ontbreekt',
  'sectie-ontbreekt',
  'deel-twee-ontbreekt',
  'aan-tafel-regel',
  'titel-afwijkend',
  'dialoog-niet-geciteerd',
  'kaartcitaat-ontbreekt',
];
const card = (hosts: string) =>
  `# A\n\n## Wie zaten aan tafel?\n\n- 2 gesprekken\n- Hosts kwamen uit de volgende gemeentes: ${hosts}\n`;
const report = (register: readonly string[], hosts: string) =>
  `---\ndialogen:\n${register.map((gemeente, index) => `  - { nummer: ${index + 1}${gemeente === '' ? '' : `, gemeente: ${gemeente}`} }\n`).join('')}---\n\n${card(hosts)}`;

describe('gemeentes-verschillen', () => {
  it('is found for one too many, one too few, and another', () => {
    checkFindings(report(['Emmen'], '{{Emmen en Borne}}'));
    checkFindings(report(['Emmen', 'Borne'], '{{Emmen}}'));
    checkFindings(report(['Emmen', 'Borne'], '{{Emmen en Goes}}'));
  });

  it('names what differs, and where the others stand', () => {
    const [finding] = checkFindings(report(['Emmen', 'Borne'], '{{Emmen en Goes}}'));
    assert.equal(
      finding?.message,
      'De kaart noemt Goes, de lijst van dialogen niet; de lijst van dialogen noemt Borne, de kaart niet.',
    );
    assert.equal(finding?.related.length, 1);
  });

  it('is not found for another order, spelling or way of putting them', () => {
    checkFindings(report(['Emmen', 'Borne'], 'Borne & Emmen'));
    checkFindings(report(['Súdwest-Fryslân', '"’s-Gravenhage"'], 'Sudwest Fryslan en Den Haag'));
    checkFindings(report(['Aa en Hunze', 'Borne'], 'Aa en Hunze en Borne'));
    checkFindings(report(['"Nuenen, Gerwen en Nederwetten"', 'Borne'], 'Nuenen, Gerwen en Nederwetten en Borne'));
  });

  it('is not found where a municipality was host twice, or two were host together', () => {
    checkFindings(report(['Emmen', 'Emmen', 'Borne'], 'Emmen en Borne'));
    checkFindings(report(['[Emmen, Borne]', 'Goes'], 'Emmen, Borne en Goes'));
  });

  it('does not call one too many while a dialogue has no municipality yet', () => {
    checkFindings(report(['Emmen', ''], 'Emmen en Borne'));
    checkFindings(report(['Emmen', ''], '{{Borne}}'));
  });

  it('is not found while the hosts are not filled in', () => {
    checkFindings(report(['Emmen'], '<gemeentes>'));
    checkFindings(report(['Emmen'], ''));
  });

  it('is found for more hosts than conversations, where there is no list of dialogues', () => {
    checkFindings(card('{{Emmen, Borne en Goes}}'));
    checkFindings(card('Emmen en Borne'));
    checkFindings(card('Emmen'));
  });

  it('takes the municipalities of the list over, in their order', () => {
    checkFix(
      report(['Borne', 'Emmen', 'Goes'], '{|}Emmen en Assen'),
      report(['Borne', 'Emmen', 'Goes'], 'Borne, Emmen en Goes'),
    );
    checkFix(
      report(['Emmen'], '{|}Emmen en Borne'),
      report(['Emmen'], 'Emmen').replace('gemeentes: Emmen', 'gemeente: Emmen'),
    );
    checkFix(
      report(['Emmen', 'Borne'], '{|}Emmen').replace('gemeentes: {|}', 'gemeente: {|}'),
      report(['Emmen', 'Borne'], 'Emmen en Borne'),
    );
  });

  it('waits for a host that is still to be filled in', () => {
    checkFindings(
      '---\ndialogen:\n  - { nummer: 1, gemeente: Emmen }\n  - { nummer: 2, gemeente: <gemeente> }\n---\n\n## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: Emmen en Borne\n',
    );
  });

  it('is found for a municipality that is named twice, in whatever spelling, and for that alone', () => {
    const [finding] = checkFindings(report(['Emmen', 'Borne'], 'Emmen, Borne en {{Emmen}}'));
    assert.equal(finding?.message, 'Emmen staat twee keer bij de hosts; noem elke gemeente één keer.');
    assert.deepEqual([finding?.related.length, finding?.fixes[0]?.safe], [1, false]);
    checkFindings(report(['"’s-Gravenhage"', 'Borne'], 'Den Haag, Borne en {{’s-Gravenhage}}'));
    checkFindings(report(['Borne', 'Emmen'], 'Borne, {{borne}} en Emmen'));
    checkFindings(card('Emmen, {{emmen}} en Borne'));
    checkFindings(card('Emmen en {{Emmen}}'));
    checkFindings(report(['Bergen (NH.)', 'Bergen (L.)'], 'Bergen (NH.) en Bergen (L.)'));
    all.checkFindings(`${report(['Emmen', 'Borne'], 'Borne, Emmen en {{gemeentes-verschillen|borne}}')}`, {
      ignore: AROUND,
    });
  });

  it('is the difference where a municipality that stands twice is typed for another', () => {
    checkFindings(report(['Emmen', 'Borne'], '{{Emmen en Emmen}}'));
  });

  it('names each municipality once, also where one is left', () => {
    checkFix(report(['Emmen', 'Borne'], 'Emmen, Borne en {|}emmen'), report(['Emmen', 'Borne'], 'Emmen en Borne'));
    checkFix(
      report(['Emmen'], 'Emmen en {|}Emmen'),
      report(['Emmen'], 'Emmen').replace('gemeentes: Emmen', 'gemeente: Emmen'),
    );
    const [finding] = checkFindings(card('Emmen en {{Emmen}}'));
    assert.deepEqual(finding?.fixes, []);
  });

  it('is not found for a name that is no municipality: that is another finding, and stands for what the other side has', () => {
    checkFindings(report(['Emen', 'Borne'], 'Emmen en Borne'));
    checkFindings(report(['Emmen', 'Borne'], 'Emmen en Borrne'));
    checkFindings(report(['Utrechtse Heuvelrug', 'Borne'], 'De Heuvelrug en Borne'));
    checkFindings(report(['Emmen', 'Borne', 'Goes'], '{{Emmen en Borrne}}'));
    checkFindings(report(['Emmen', 'Borne'], '{{Emmen, Borrne en Goes}}'));
  });

  it('compares the municipalities that are meant', () => {
    checkFindings(report(['Bergen (NH)', 'Krimpen a/d IJssel'], 'Bergen NH en Krimpen aan den IJssel'));
    checkFindings(report(['\u0132sselstein', 'Borne'], 'Ijsselstein en Borne (2x)'));
  });
});
