// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a snippet looks like a template literal
import assert from 'node:assert/strict';
import { parseSnippet, withStops } from './snippet.ts';

describe('reading a snippet', () => {
  it('gives the text with its defaults, and where the tab stops are', () => {
    const { text, stops } = parseSnippet('> ‘${1:<citaat>}’ (${2|<nummer>,1,12|})$0');
    assert.equal(text, '> ‘<citaat>’ (<nummer>)');
    assert.deepEqual(
      stops.map(({ stop, text: filled, at }) => [stop, filled, at]),
      [
        [1, '<citaat>', 3],
        [2, '<nummer>', 14],
        [0, '', 23],
      ],
    );
    assert.deepEqual(stops[1]?.choices, ['<nummer>', '1', '12']);
  });

  it('repeats the default of a tab stop that is there more than once', () => {
    assert.equal(parseSnippet('${1:<thema>} en $1').text, '<thema> en <thema>');
  });

  it('takes the backslash off what it escapes', () => {
    assert.equal(parseSnippet('\\$5 \\} \\\\ ${1:a\\}b}').text, '$5 } \\ a}b');
  });

  it('refuses what an editor would read as something else', () => {
    assert.throws(() => parseSnippet('kost $5a ${TM_FILENAME}'), /A bare/);
    assert.throws(() => parseSnippet('pad\\naam'), /A bare/);
  });

  it('shows the tab stops in the text', () => {
    assert.equal(withStops('${1:<rol>}, ${2|<nummer>,1|}.$0'), '[1:<rol>], [2:<nummer>|1].{|}');
  });
});
