import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { renderCard } from '../../helpers/drawn.ts';
import { dedent } from '../../helpers/marked.ts';
import { examples, smallestReport } from '../../helpers/reports.ts';
import { blockText, cardOf, placesOf, textOf, textsOf } from '../reading.ts';

const card = (text: string) => cardOf(dedent(text));

describe('the card', () => {
  it('has the quote under the title, and the sections of the template in their order', () => {
    const markup = cardOf(smallestReport());
    const names = [
      'titel',
      'citaat',
      'knelEnKiem',
      'knel',
      'kiem',
      'dromen',
      'ideeen',
      'aanTafel',
      'procesobservaties',
    ];
    const places = names.map((name) => markup.indexOf(`id="kaart-${name}"`));
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
    assert.ok(!places.includes(-1));
    assert.match(markup, /^<main class="kaart" lang="nl">/);
    assert.equal(blockText(markup, 'kaart-titel'), 'Rapportage themadialogen Bussen');
  });

  it('shows a source in another form as it is meant', () => {
    for (const source of ['— student, dialoog één', '[student; D1]', '(dialoog nr. 1, student)'])
      assert.match(
        textOf(card(`# Rapportage themadialogen Bussen\n\n## Dromen\n\n> ‘Ik wacht.’ ${source}\n`)),
        /‘Ik wacht\.’ student, dialoog 1/,
      );
  });

  it('keeps the order of the template, also where the file has another', () => {
    const markup = card('# Rapportage themadialogen Bussen\n\n## Twee ideeën\n\n1. a\n2. b\n\n## Dromen\n\n- c\n');
    assert.ok(markup.indexOf('kaart-dromen') < markup.indexOf('kaart-ideeen'));
  });

  it('shows the theme large, and a title that the template does not know as it is', () => {
    assert.deepEqual(textsOf(card('# Rapportage themadialogen ‘Bussen’'), 'thema'), ['‘Bussen’']);
    assert.deepEqual(textsOf(card('# Iets heel anders'), 'thema'), ['Iets heel anders']);
    assert.deepEqual(textsOf(card('---\nrapportage: themadialogen\nthema: Bussen\n---\n'), 'thema'), ['Bussen']);
    assert.deepEqual(textsOf(card('---\nrapportage: themadialogen\n---\n'), 'thema'), ['Nog geen thema']);
  });

  it('sets the kern in bold, typed so or not', () => {
    const markup = card(
      '# A\n\n## Dromen\n\n- **Een bus** die komt.\n- Een trein: op tijd.\n- Gewoon *lopen* en **fietsen**.\n',
    );
    assert.deepEqual(textsOf(markup, 'kern'), ['Een bus', 'Een trein']);
    assert.match(markup, /<em>lopen<\/em>/);
    assert.match(markup, /<strong data-start="\d+" data-end="\d+">fietsen<\/strong>/);
  });

  it('numbers the ideas, also where they were typed as bullets', () => {
    assert.match(card('# A\n\n## Twee ideeën\n\n- a\n- b\n'), /<ol class="punten">\n<li id="kaart-ideeen-1"/);
  });

  it('goes on numbering behind a paragraph', () => {
    assert.match(
      card('# A\n\n## Twee ideeën\n\n1. a\n\nEn ook:\n\n2. b\n'),
      /<ol class="punten" start="2">\n<li id="kaart-ideeen-2"/,
    );
  });

  it('shows knel and kiem that are told by their bullets', () => {
    const markup = card('# A\n\n## Knel- en kiemverhalen\n\n- een\n- twee\n\n+ drie\n');
    assert.equal(blockText(markup, 'kaart-knel'), 'Knelverhalen een twee');
    assert.equal(blockText(markup, 'kaart-kiem'), 'Kiemverhalen drie');
  });

  it('draws − and + for the eye only: the headings say the same', () => {
    const markup = cardOf(smallestReport());
    assert.match(markup, /<h3[^>]*><span class="merk" aria-hidden="true"><\/span><span[^>]*>Knelverhalen</);
    assert.match(markup, /<h3[^>]*><span class="merk" aria-hidden="true"><\/span><span[^>]*>Kiemverhalen</);
  });

  it('shows the numbers large and the hosts as a list', () => {
    const markup = cardOf(smallestReport());
    assert.deepEqual(textsOf(markup, 'cijfer'), ['2', '15']);
    assert.deepEqual(textsOf(markup, 'eenheid'), ['gesprekken', 'deelnemers totaal']);
    assert.deepEqual(textsOf(markup, 'hosts'), ['Hosts kwamen uit de volgende gemeentes: Emmen Borne']);
  });

  it('keeps what else was typed at the table', () => {
    const markup = card('# A\n\n## Wie zaten aan tafel?\n\nEen alinea.\n\n- 3 gesprekken\n- Ook een regel\n');
    assert.equal(
      blockText(markup, 'kaart-aanTafel'),
      'Wie zaten aan tafel? 3 gesprekken Ook een regel Nog geen deelnemers Nog geen hosts Een alinea.',
    );
  });

  it('keeps a kader and a section that were typed at the table', () => {
    const markup = card(
      '# A\n\n## Wie zaten aan tafel?\n\n- 3 gesprekken\n\n:::kader\n### Titel\n\nTekst.\n:::\n\n### Ook\n\nDit.\n',
    );
    assert.match(blockText(markup, 'kaart-aanTafel') ?? '', /3 gesprekken .* Titel Tekst\. Ook Dit\.$/);
  });

  it('tells the status until the report is final', () => {
    const status = (value: string) =>
      textsOf(card(`---\nrapportage: themadialogen\nthema: A\n${value}\n---\n# A\n`), 'status');
    assert.deepEqual(status('status: concept'), ['Concept']);
    assert.deepEqual(status(''), ['Concept']);
    assert.deepEqual(status('status: redactie'), ['In redactie']);
    assert.deepEqual(status('status: definitief'), []);
  });
});

describe('the quote of the card', () => {
  const quote = (text: string) => {
    const markup = card(`# A\n\n## Dromen\n\n- a\n\n${text}\n`);
    return [textsOf(markup, 'citaat').join(' | '), textsOf(markup, 'punten').join(' | ')];
  };

  it('has one pair of marks, the house’s own, and its source without parentheses', () => {
    assert.deepEqual(quote('> "De bus komt." (student, dialoog 2)'), ['‘De bus komt.’ student, dialoog 2', 'a']);
    assert.deepEqual(quote('> De bus komt. (student, dialoog 2)'), ['‘De bus komt.’ student, dialoog 2', 'a']);
  });

  it('has the other pair where the words hold the house’s own', () => {
    assert.equal(quote('> “Hij zei ‘nee’.” (wethouder)')[0], '“Hij zei ‘nee’.” wethouder');
    assert.equal(quote('> ‘Hij zei “nee”.’ (wethouder)')[0], '‘Hij zei “nee”.’ wethouder');
  });

  it('is one quote, also in two paragraphs', () => {
    assert.equal(quote('> ‘Een.\n>\n> Twee.’ (dialoog 1)')[0], '‘Een. Twee.’ dialoog 1');
  });

  it('says what is missing', () => {
    assert.equal(quote('> ‘De bus komt.’')[0], '‘De bus komt.’ Nog geen bron');
    assert.equal(quote('>')[0], 'Nog geen woorden Nog geen bron');
    assert.equal(quote('')[0], 'Nog geen citaat');
  });

  it('is shown with the others where there are too many', () => {
    assert.equal(quote('> ‘Een.’ (dialoog 1)\n\n> ‘Twee.’ (dialoog 2)')[0], '‘Een.’ dialoog 1 | ‘Twee.’ dialoog 2');
  });
});

describe('what the template does not expect on the card', () => {
  it('is shown plainly behind the rest', () => {
    const markup = card('# A\n\nVooraf.\n\n## Wat anders\n\nTekst.\n\n### Dieper\n\n1. een\n\n## Dromen\n\n- a\n');
    assert.deepEqual(textsOf(markup, 'aanhef'), ['Vooraf.']);
    assert.deepEqual(textsOf(markup, 'overig'), ['Wat anders Tekst. Dieper een']);
    assert.ok(markup.indexOf('kaart-dromen') < markup.indexOf('kaart-overig'));
  });

  it('is shown: a section of part two, a second section of the same name, a kader', () => {
    const markup = card(
      '# A\n\n## 4. Procesobservaties\n\nHier niet.\n\n## Dromen\n\n- a\n\n## Dromen\n\n- b\n\n:::kader\n### Titel\n\nTekst.\n:::\n',
    );
    assert.deepEqual(textsOf(markup, 'overig'), ['4. Procesobservaties Hier niet.']);
    assert.equal(blockText(markup, 'kaart-dromen'), 'Dromen a');
    assert.equal(blockText(markup, 'kaart-dromen-2'), 'Dromen b Titel Tekst.');
  });
});

describe('a card that is not finished', () => {
  it('says what to do where nothing stands yet', () => {
    for (const empty of ['', '\n\n', ' ', '\uFEFF'])
      assert.match(textOf(cardOf(empty)), /^Nog geen rapportage .*Nieuwe rapportage/);
  });

  it('names each section that is still missing', () => {
    const text = textOf(card('# Rapportage themadialogen Bussen'));
    for (const name of [
      'knelverhalen',
      'kiemverhalen',
      'dromen',
      'ideeën',
      'gesprekken',
      'deelnemers',
      'hosts',
      'procesobservaties',
      'citaat',
    ]) {
      assert.ok(text.includes(`Nog geen ${name}`), name);
    }
  });

  it('says so of a section that has only its heading', () => {
    assert.equal(blockText(card('# A\n\n## Dromen\n'), 'kaart-dromen'), 'Dromen Nog geen dromen');
  });

  it('marks placeholders', () => {
    const markup = card(
      '# Rapportage themadialogen <thema>\n\n## Dromen\n\n- **<kern van de droom>:** <toelichting>.\n\n> ‘<citaat>.’ (<rol>, dialoog <nummer>)\n\n## Wie zaten aan tafel?\n\n- <aantal> gesprekken\n',
    );
    assert.deepEqual(textsOf(markup, 'nog-invullen'), [
      '<thema>',
      '<citaat>',
      '<rol>',
      '<nummer>',
      '<kern van de droom>',
      '<toelichting>',
      '<aantal>',
    ]);
  });

  it('is there for every beginning of an example, up to part two', () => {
    for (const { text } of examples) {
      const card = text
        .split(/^(?=# )/m)
        .slice(0, 2)
        .join('');
      for (let length = 0; length <= card.length; length += 47)
        assert.match(cardOf(card.slice(0, length)), /^<main .*<\/main>$/s);
    }
  });
});

describe('the places on the card', () => {
  for (const { name, text } of examples) {
    it(`are those of the text: ${name}`, () => {
      for (const version of [text, text.replace(/\n/g, '\r\n'), text.replace(/(^- |^\d\. |^> )/gm, '$1👩‍🌾 ')]) {
        const places = placesOf(cardOf(version));
        assert.ok(places.length > 5);
        for (const { start, end, text: shown } of places) assert.equal(shown, version.slice(start, end));
      }
    });
  }

  it('have ids that are there once', () => {
    for (const { text } of examples) {
      const ids = [...cardOf(text).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
    }
  });
});

describe('the time that a card takes', () => {
  it('is under a millisecond', () => {
    const reports = examples.map(({ text }) => readReport(text));
    // The fastest round counts: slow rounds say something about the machine, not about the card.
    const rounds = Array.from({ length: 200 }, () => {
      const started = performance.now();
      reports.forEach(renderCard);
      return (performance.now() - started) / reports.length;
    });
    assert.ok(Math.min(...rounds) < 1);
  });
});
