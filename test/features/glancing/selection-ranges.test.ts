import assert from 'node:assert/strict';
import { selectionRange } from '../../../server/src/features/glancing/selection-ranges.ts';
import { open } from '../../helpers/features.ts';
import { selectionsOf } from '../../helpers/navigation.ts';

const CARD = '# Rapportage themadialogen Bussen\n\n';
const TOPIC = '- **Minder bussen:** er rijdt niets.\n\n> ‘Ik woon 🏡 alleen. De bus komt nooit.’ (student, dialoog 2)';
const SECTION = `## Dromen\n\n${TOPIC}`;

describe('expanding the selection', () => {
  it('takes word, sentence, words, quote, topic, section and part', () => {
    const [before, after] = ['De b', 'us komt'];
    const marked = `${CARD}${SECTION}`.replace('De bus komt', `${before}{|}${after}`);
    assert.deepEqual(selectionsOf(`${marked}\n\n## Twee ideeën\n`), [
      'bus',
      'De bus komt nooit.',
      'Ik woon 🏡 alleen. De bus komt nooit.',
      '> ‘Ik woon 🏡 alleen. De bus komt nooit.’ (student, dialoog 2)',
      TOPIC,
      SECTION,
      `${CARD}${SECTION}\n\n## Twee ideeën`,
    ]);
  });

  it('takes a sentence as far as it is one, never the mark before it', () => {
    assert.deepEqual(selectionsOf(`${CARD}## Dromen\n\n> ‘Ik wo{|}on hier. Altijd.’ (student)`).slice(0, 3), [
      'woon',
      'Ik woon hier.',
      'Ik woon hier. Altijd.',
    ]);
  });

  it('takes role or dialogue, then the source, then the quote', () => {
    const quote = '> ‘Ja.’ (student, dialoog 2)';
    const marked = (cursor: string) => `${CARD}## Dromen\n\n${quote.replace(cursor.replace('{|}', ''), cursor)}`;
    assert.deepEqual(selectionsOf(marked('stu{|}dent')).slice(0, 3), ['student', '(student, dialoog 2)', quote]);
    assert.deepEqual(selectionsOf(marked('dialoog {|}2')).slice(0, 4), [
      '2',
      'dialoog 2',
      '(student, dialoog 2)',
      quote,
    ]);
  });

  it('takes a paragraph of more lines', () => {
    assert.deepEqual(selectionsOf(`${CARD}## Dromen\n\nEr was eens. Een\nb{|}us.`).slice(0, 3), [
      'bus',
      'Een\nbus.',
      'Er was eens. Een\nbus.',
    ]);
  });

  it('takes the kern of an item, and a kader', () => {
    assert.deepEqual(selectionsOf(`${CARD}## Dromen\n\n- **Minder bu{|}ssen:** er rijdt niets.`).slice(0, 3), [
      'bussen',
      'Minder bussen',
      '**Minder bussen:** er rijdt niets.',
    ]);
    assert.deepEqual(selectionsOf(`${CARD}## Dromen\n\n:::kader\n### Een b{|}us\n\nTekst.\n:::\n`).slice(0, 4), [
      'bus',
      'Een bus',
      '### Een bus',
      ':::kader\n### Een bus\n\nTekst.\n:::',
    ]);
  });

  it('takes value, key and value, record, register and header', () => {
    const record = '{ nummer: 1, gemeente: Emmen }';
    const yaml = `thema: Bussen\ndialogen:\n  - ${record}\n`;
    assert.deepEqual(selectionsOf(`---\n${yaml.replace('Emmen', 'Em{|}men')}---\n\n${CARD}`), [
      'Emmen',
      'gemeente: Emmen',
      record,
      `- ${record}\n`,
      `dialogen:\n  - ${record}\n`,
      yaml,
      `---\n${yaml}---`,
    ]);
  });

  it('takes the whole text where there is nothing narrower', () => {
    assert.deepEqual(selectionsOf('{|}'), []);
    assert.deepEqual(selectionsOf(`{|}\n${CARD}`), []);
  });

  it('gives ranges that lie in each other, wherever the cursor is', () => {
    const { report, document } = open(
      `---\nthema: Bussen\n---\n\n${CARD}${SECTION}\n\n:::kader\n### Een\n\n- Twee.\n\n> ‘Drie’ (vier`,
    );
    for (let offset = 0; offset <= document.getText().length; offset++) {
      for (let step = selectionRange(report, offset, document); step.parent; step = step.parent) {
        const [inner, outer] = [step.range, step.parent.range].map(({ start, end }) => [
          document.offsetAt(start),
          document.offsetAt(end),
        ]) as [number[], number[]];
        assert.ok((outer[0] ?? 0) <= (inner[0] ?? 0) && (inner[1] ?? 0) <= (outer[1] ?? 0));
        assert.ok((inner[0] ?? 0) <= offset && offset <= (inner[1] ?? 0));
      }
    }
  });
});
