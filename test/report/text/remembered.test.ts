import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beginRead, remembered } from '../../../server/src/report/text/remembered.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** How many times `length` was really computed for these texts, in this order. */
function asked(texts: readonly string[], readsBetween = 0): number {
  let count = 0;
  const length = remembered((text) => {
    count++;
    return text.length;
  });
  for (const text of texts) {
    assert.equal(length(text), text.length);
    for (let read = 0; read < readsBetween; read++) beginRead(0);
  }
  return count;
}

describe('what is remembered of a text', () => {
  it('is not asked again', () => {
    assert.equal(asked(['een', 'twee', 'een', 'twee', 'een']), 2);
    assert.equal(asked(Array.from({ length: 3000 }, (_, index) => `tekst ${index % 1500}`)), 1500);
  });

  it('is not asked again where the answer is that there is none', () => {
    let count = 0;
    const none = remembered((): undefined => {
      count++;
    });
    for (const text of ['een', 'een', 'een']) assert.equal(none(text), undefined);
    assert.equal(count, 1);
  });

  it('stays as long as each read asks for it', () => {
    assert.equal(
      asked(
        Array.from({ length: 400 }, () => 'een'),
        3,
      ),
      1,
    );
  });

  it('is forgotten when nobody asks for it', () => {
    assert.equal(asked(['een', 'twee', 'drie', 'een'], 60), 4);
  });

  it('takes no more room for long texts than for short ones', function () {
    this.timeout(60_000);
    const keep = remembered((text) => [...text].map((sign) => `${sign}.`));
    const typed = (index: number) => `${index} ${'woord en '.repeat(150)}`;
    for (let index = 0; index < 800; index++) keep(typed(index));
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let index = 800; index < 3000; index++) keep(typed(index));
    collect();
    assert.ok(process.memoryUsage().heapUsed < before + 15_000_000);
  });

  it('is nothing of a text longer than any paragraph', () => {
    const long = 'a'.repeat(200_000);
    assert.equal(asked([long, long]), 2);
  });
});
