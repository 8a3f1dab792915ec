/** The rules about quotes where speakers are named and reactions have no source. */
import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';
import { named } from '../../helpers/named.ts';

const CHAPTER = '## 5. Reacties van de deelnemers\n\nMensen vonden het leerzaam:\n\n';

describe('a quote whose speaker is named', () => {
  it('is told to name who spoke where it has no source; a reaction is not', () => {
    const { checkFindings } = checksOf('citaat-zonder-bron');
    const [found] = checkFindings(named(`{{> ‘Meer bussen.’}}\n\n${CHAPTER}- ‘Leerzaam.’\n`));
    assert.match(found?.message ?? '', /\(naam, organisatie\)/);
  });

  it('stands in a block of its own, and a name ends it', () => {
    const block = named('> ‘Meer bussen.’ (Fenna Bakker, Dorpsraad Westeind)\n> {{‘Meer treinen.’ (Tjerk Vos)}}');
    const { checkFindings, checkFix } = checksOf('citaten-in-een-blok');
    checkFindings(block);
    checkFindings(named('> ‘Meer bussen (of treinen) ‘op tijd’.’ (Fenna Bakker)'));
    checkFix(
      named('> ‘Meer bussen.’ (Fenna Bakker)\n>\n> {|}‘Meer treinen.’ (Tjerk Vos)'),
      named('> ‘Meer bussen.’ (Fenna Bakker)\n\n> ‘Meer treinen.’ (Tjerk Vos)'),
    );
    const text = block.replace(/[{}]{2}/g, '');
    for (const code of ['privacy-naam', 'citaat-tekens-gemengd', 'citaat-aanhalingsteken'])
      checksOf(code).checkFindings(text);
  });

  it('is the same person with a blank that does not break', () => {
    checksOf('citaat-bron-schrijfwijze').checkFindings(
      named('Ook Fenna Bakker was erbij.\n\n> ‘Ja.’ (Fenna Bakker)\n\n> ‘Nee.’ (Fenna\u00a0Bakker)'),
    );
  });

  it('has its brackets mended with the whole source', () => {
    const { checkFix } = checksOf('citaat-bron-onvolledig');
    checkFix(
      named('> ‘Meer bussen.’ {|}(Fenna Bakker, Dorpsraad Westeind'),
      named('> ‘Meer bussen.’ (Fenna Bakker, Dorpsraad Westeind)'),
    );
    checksOf('citaat-bron-vorm').checkFix(
      named('> ‘Meer bussen.’ {|}[Fenna Bakker, Dorpsraad]'),
      named('> ‘Meer bussen.’ (Fenna Bakker, Dorpsraad)'),
    );
  });

  it('is held against the same name in other sources, the text and the header', () => {
    const { checkFindings, checkFix } = checksOf('citaat-bron-schrijfwijze');
    const text = 'Ook Fenna Bakker was erbij. Fenna Bakker vertelde.\n\n> ‘Ja.’ ({{Fenna Baker}})';
    checkFindings(named(text));
    checkFix(
      named('Ook Fenna Bakker was erbij. Fenna Bakker vertelde.\n\n> ‘Ja.’ ({|}Fenna Baker, Dorpsraad)'),
      named('Ook Fenna Bakker was erbij. Fenna Bakker vertelde.\n\n> ‘Ja.’ (Fenna Bakker, Dorpsraad)'),
    );
    checkFindings(named('> ‘Ja.’ (Fenna Bakker)\n\n> ‘Ja.’ ({{Fenna bakker}})'));
    checkFindings(named('> ‘Ja.’ (Fenna Bakker)\n\n> ‘Nee.’ (Fenna Visser)\n\n> ‘Ja.’ (Henna Bakker)'));
  });

  it('may be named in its source, not in its words', () => {
    checksOf('privacy-naam').checkFindings(named('> ‘Ik sprak mevrouw {{Jansen}}.’ (Fenna Bakker)'));
  });

  it('has the marks of the reactions, which are called so', () => {
    checksOf('citaat-tekens-gemengd').checkFindings(
      named(`> {{“}}Meer bussen.” (Fenna Bakker)\n\n${CHAPTER}- ‘Leerzaam.’\n- ‘Fijn.’\n`),
    );
    const [found] = checksOf('citaat-zonder-slotpunt').checkFindings(named(`${CHAPTER}- ‘Heel {{leerzaam}}’\n`));
    assert.match(found?.message ?? '', /^Deze reactie eindigt zonder/);
  });
});
