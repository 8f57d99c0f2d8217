import { strict as assert } from 'node:assert';
import { WordSet } from '../../../src/core/lexicon/phrases.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';
import { hashOf } from '../../../src/core/text/tokens.ts';
import { WordMark, wordNumber } from '../../../src/core/text/words.ts';

describe('numbers of words', () => {
  it('are the same wherever a word stands, and whatever its letters', () => {
    const { word } = tokenize('Rebels met rebels, REBELS met others.');
    assert.equal(word[0], word[2]);
    assert.equal(word[0], word[4]);
    assert.notEqual(word[0], word[1]);
    assert.equal(word[0], wordNumber(hashOf('rebels')));
  });
  it('keep what a list says of a word when more words and more lists come', () => {
    const first = new WordMark();
    first.set(hashOf('kettledrum'));
    for (let i = 0; i < 6000; i++) wordNumber(hashOf(`kettledrum${i}`));
    const others = Array.from({ length: 600 }, () => new WordMark());
    others.forEach((mark, i) => { mark.set(hashOf(`kettledrum${i}`)); });
    const number = wordNumber(hashOf('kettledrum'));
    assert.ok(first.has(number));
    assert.ok(others.every((mark, i) => mark.has(wordNumber(hashOf(`kettledrum${i}`))) && !mark.has(number)));
  });
  it('are not needed: a list knows its words in a text whose words have none', () => {
    const tokens = tokenize('a gong and a kettledrum');
    tokens.word.fill(0);
    const set = new WordSet('gong kettledrum');
    assert.deepEqual([0, 1, 2, 3, 4].map((i) => set.has(tokens, i)), [false, true, false, false, true]);
  });
});
