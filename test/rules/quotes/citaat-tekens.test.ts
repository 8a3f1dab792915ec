/** The rules about the quotation marks and the end of a quote. */
import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const marks = checksOf('citaat-aanhalingsteken');
const mixed = checksOf('citaat-tekens-gemengd');
const end = checksOf('citaat-zonder-slotpunt');

describe('citaat-aanhalingsteken', () => {
  it('is found for a missing mark at the start, at the end, or both', () => {
    marks.checkFindings(
      '> {{D}}e bus komt niet.’ (student)\n\n> ‘De bus komt {{niet.}} (student)\n\n> {{De bus komt niet.}} (student)\n',
    );
  });

  it('is found for an inner quotation that is not closed, or closed too often', () => {
    marks.checkFindings('> ‘Iemand zei: {{‘}}Laten we gaan.’ (student)\n');
    marks.checkFindings('> “De bus komt niet{{”}}. Maar de trein wel.” (student)\n');
  });

  it('is not found for apostrophes of any kind', () => {
    marks.checkFindings(
      '> ‘’s Avonds zo’n auto’s, ’t is ZZP’ers’ werk.’ (student)\n\n> ‘Het is ‘s avonds stil.’ (student)\n\n> "Zo\'n foto\'s" (student)\n',
    );
  });

  it('is not found for an inner quotation in either pair, nor for an aside', () => {
    marks.checkFindings('> ‘Hij zei “nee” en ‘ja’.’ (student)\n\n> “Hij zei ‘nee (of ja)’.” (student)\n');
  });

  it('is found for a mark in the middle that closes what was not opened, also a single one behind a word that has no use for an apostrophe', () => {
    marks.checkFindings(
      '> ‘De bus rijdt{{”}} niet meer.’ (student)\n\n> “De bus rijdt{{’}} niet meer.” (student)\n\n> ‘De bus rijdt{{’}} niet meer.’ (student)\n',
    );
    marks.checkFindings(
      '> “De fiets van Hans’ zus, da’ weet ik nie’ meer.” (student)\n\n> “Een scherm van 24" op 5′ afstand.” (student)\n',
    );
  });

  it('is found for a mark of a quotation inside that seems to be one of the quote', () => {
    marks.checkFix('> ‘Hij zei: “Ik rijd {|}mee.” (student)\n', '> ‘Hij zei: “Ik rijd mee.”’ (student)\n');
    marks.checkFix('> {|}“Nee”, zei hij.’ (student)\n', '> ‘“Nee”, zei hij.’ (student)\n');
    marks.checkFix('> Hij {|}zei ‘nee’ tegen mij. (student)\n', '> ‘Hij zei “nee” tegen mij.’ (student)\n');
  });

  it('puts a mark before a first word that begins with an apostrophe, and turns that', () => {
    marks.checkFix('> {|}‘s Avonds komt de bus niet.’ (student)\n', '> ‘’s Avonds komt de bus niet.’ (student)\n');
    marks.checkFix('> {|}´t Is stil. (student)\n', '> ‘’t Is stil.’ (student)\n');
  });

  it('gives the marks of the file, and takes along a mark that is none of them', () => {
    marks.checkFix(
      '> ‘Ja.’ (student)\n\n> {|}De bus komt niet.” (student)\n',
      '> ‘Ja.’ (student)\n\n> ‘De bus komt niet.’ (student)\n',
    );
    marks.checkFix('> „De bus komt {|}niet. (student)\n', '> ‘De bus komt niet.’ (student)\n');
  });

  it('is not found for a quote that has no words yet', () => {
    marks.checkFindings('>\n');
  });

  it('puts in the mark that goes with the other', () => {
    marks.checkFix('> {|}De bus komt niet.” (student)\n', '> “De bus komt niet.” (student)\n');
    marks.checkFix(
      '> “Ja.” (student)\n\n> {|}De bus komt niet. (student)\n',
      '> “Ja.” (student)\n\n> “De bus komt niet.” (student)\n',
    );
    marks.checkFix("> 'De bus komt {|}niet. (student)\n", "> 'De bus komt niet.' (student)\n");
    marks.checkFix(crlf('> {|}De bus\n> komt niet. (student)\n'), crlf('> ‘De bus\n> komt niet.’ (student)\n'));
  });

  it('takes away the mark that is too much, unseen by nobody', () => {
    marks.checkFix(
      '> “De bus komt niet{|}”. Maar de trein wel.” (student)\n',
      '> “De bus komt niet. Maar de trein wel.” (student)\n',
    );
    const [finding] = marks.checkFindings('> “De bus komt niet{{”}}. Maar de trein wel.” (student)\n');
    assert.equal(finding?.fixes[0]?.safe, false);
  });
});

describe('citaat-tekens-gemengd', () => {
  it('is found on each quote with another pair than most', () => {
    mixed.checkFindings('> ‘Een.’ (student)\n\n> {{“}}Twee.” (student)\n\n> ‘Drie.’ (student)\n');
    mixed.checkFindings("> ‘Een.’ (student)\n\n> {{'}}Twee.' (student)\n");
  });

  it('is found once for a quote with the same pair inside', () => {
    mixed.checkFindings('> ‘Hij zei {{‘}}nee’ en ‘ja’.’ (student)\n');
  });

  it('is not found for apostrophes and for the other pair inside', () => {
    mixed.checkFindings('> ‘Zo’n ‘s avonds “nee” van ’t hof.’ (student)\n\n> ‘Kees’ fiets.’ (student)\n');
  });

  it('is found where a mark is of another kind, turned the wrong way, doubled, or not of the pair of the other', () => {
    mixed.checkFindings(
      '> {{„}}Een.“ (student)\n\n> ‘Twee.{{‘}} (student)\n\n> {{’}}Drie.’ (student)\n\n> {{‘‘}}Vier.’’ (student)\n\n> ‘Vijf.{{”}} (student)\n',
    );
    mixed.checkFindings(
      "> {{´}}Een.´ (student)\n\n> {{`}}Twee.` (student)\n\n> {{,,}}Drie.'' (student)\n\n> {{\\'}}Vier.\\' (student)\n\n> ‘Vijf.’ (student)\n\n> ‘Zes.’ (student)\n",
    );
    mixed.checkFindings('- {{„}}Een.“ (student)\n');
  });

  it('is found where a quotation inside has such marks', () => {
    mixed.checkFindings(
      "> ‘Hij zei {{„}}nee“.’ (student)\n\n> ‘Hij zei {{’}}nooit’ tegen mij.’ (student)\n\n> ‘Hij zei {{''}}nooit'' tegen mij.’ (student)\n",
    );
    mixed.checkFix('> ‘Hij zei {|}´nooit´ tegen mij.’ (student)\n', '> ‘Hij zei “nooit” tegen mij.’ (student)\n');
    mixed.checkFindings('> ‘Hij zei “ik zeg ‘nooit’ ja” tegen mij.’ (student)\n');
  });

  it('says what stands there and what is meant', () => {
    const said = (text: string) => mixed.checkFindings(text).map(({ message }) => message);
    assert.deepEqual(said('> {{„}}Een.‘ (student)\n'), [
      'Dit citaat begint met een laag aanhalingsteken („) en eindigt met een openingsteken (‘); bedoeld is ‘…’.',
    ]);
    assert.deepEqual(said("> ‘Een.’ (student)\n\n> {{'}}Twee.' (student)\n"), [
      "Dit citaat staat tussen rechte enkele aanhalingstekens ('…'), de meeste andere tussen enkele aanhalingstekens (‘…’).",
    ]);
  });

  it('writes an apostrophe for an accent in such a quote, and takes the question mark along', () => {
    mixed.checkFix(
      '> {|}´Zo´n bus op foto´s, ´s avonds´? (student)\n',
      '> ‘Zo’n bus op foto’s, ’s avonds?’ (student)\n',
    );
    mixed.checkFix('> {|}`Zo`n bus.` (student)\n', '> ‘Zo’n bus.’ (student)\n');
  });

  it('is not mended unseen where the mark may be the apostrophe of the last word', () => {
    const [finding] = mixed.checkFindings('> {{“}}Dat is de fiets van mijn baas’ (student)\n');
    assert.equal(finding?.fixes[0]?.safe, false);
  });

  it('is not found for a quote that is still to be filled in', () => {
    mixed.checkFindings('> “Een.” (student)\n\n> ‘<citaat>.’ (<rol>, dialoog <nummer>)\n');
  });

  it('writes the other marks, inside as well', () => {
    mixed.checkFix(
      '> ‘Een.’ (student)\n\n> {|}“Hij zei ‘nee’.” (student)\n',
      '> ‘Een.’ (student)\n\n> ‘Hij zei “nee”.’ (student)\n',
    );
    mixed.checkFix('> “Hij zei {|}“nee” en “ja”.” (student)\n', '> “Hij zei ‘nee’ en ‘ja’.” (student)\n');
  });
});

describe('citaat-zonder-slotpunt', () => {
  it('is found on the last word', () => {
    end.checkFindings('> ‘De bus komt {{niet}}’ (student)\n\n> ‘De bus komt, zei {{[chauffeur]}}’ (student)\n');
  });

  it('is not found behind . ? ! … and an omission, also within other marks', () => {
    end.checkFindings(
      '> ‘Een.’ (student)\n\n> ‘Twee?’ (student)\n\n> ‘Drie!’ (student)\n\n> ‘Vier…’ (student)\n\n> ‘Vijf...’ (student)\n\n> ‘Zes (…)’ (student)\n\n> ‘Hij zei “nee.”’ (student)\n\n> ‘(Echt waar.)’ (student)\n\n> ‘Acht! 🙂’ (student)\n',
    );
  });

  it('is not found where the closing mark is missing', () => {
    end.checkFindings('> ‘De bus komt niet (student)\n');
  });

  it('puts a full stop before the mark', () => {
    end.checkFix('> ‘De bus komt {|}niet’ (student)\n', '> ‘De bus komt niet.’ (student)\n');
    end.checkFix('> ‘De bus komt\n> **{|}niet**’ (student)\n', '> ‘De bus komt\n> **niet.**’ (student)\n');
  });
});
