import { strict as assert } from 'node:assert';
import { itemsAt } from '../../../src/core/view/items-at.ts';
import { proposeCues, proposeSources } from '../../../src/core/view/propose-claim.ts';
import { moveBorder, sentenceAt, trimSelection, wordAt } from '../../../src/core/view/selection.ts';
import { Page } from '../../support/annotated.ts';

const trimmed = (text: string): string => {
  const { start, end } = trimSelection(text, { start: 0, end: text.length });
  return text.slice(start, end);
};

describe('trimSelection', () => {
  it('drops white space and punctuation at the borders and keeps what belongs to the words', () => {
    for (const [given, wanted] of [[' Ruiz, ', 'Ruiz'], ['“the mill”.', 'the mill'], ['the U.S.', 'the U.S.'], ['$5 million)', '$5 million'], ['20%.', '20%'], [' — ', ''], ['O’Brien’s', 'O’Brien’s']]) assert.equal(trimmed(given!), wanted);
  });
  it('never cuts a surrogate pair', () => {
    const text = 'a 🛩 b';
    const { start, end } = trimSelection(text, { start: 3, end: 5 });
    assert.equal(text.slice(start, end), '🛩');
  });
});

describe('words and sentences at a caret', () => {
  const page = new Page('a', 'The mill burned. Nobody, said Ruiz, was there.');
  it('takes the word that the caret is in or behind, nothing between words', () => {
    const word = (offset: number): string | undefined => {
      const s = wordAt(page.text, offset);
      return s && page.reading.textOf(s);
    };
    assert.deepEqual([word(5), word(8), word(15), word(16)], ['mill', 'mill', 'burned', undefined]);
  });
  it('takes the sentence', () => {
    assert.equal(page.reading.textOf(sentenceAt(page.text, 20)!), 'Nobody, said Ruiz, was there.');
  });
});

describe('moveBorder', () => {
  const page = new Page('a', 'The big “old mill” burned.');
  const moved = (words: string, border: 'start' | 'end', by: 'grow' | 'shrink'): string => page.reading.textOf(moveBorder(page.text, page.at(words), { border, by }));
  it('takes words in and lets them go, over marks, and keeps one', () => {
    assert.deepEqual([moved('old', 'end', 'grow'), moved('old', 'start', 'grow'), moved('old mill', 'end', 'shrink'), moved('big “old mill', 'start', 'shrink')], ['old mill', 'big “old', 'old', 'old mill']);
    assert.deepEqual([moved('mill', 'end', 'shrink'), moved('mill', 'start', 'shrink'), moved('burned', 'end', 'grow'), moved('The', 'start', 'grow')], ['mill', 'mill', 'burned', 'The']);
  });
});

describe('itemsAt', () => {
  it('gives the innermost entity first, then the claim; neither pronouns nor what was rejected', () => {
    const page = new Page('a', 'He said the Iraqi Army of Ruin had left.');
    page.claim('He', 'said', 'the Iraqi Army of Ruin had left');
    page.mention('Iraqi Army of Ruin', 'armed-group');
    page.mention('Iraqi', 'nationality');
    page.mention('He', 'person', { finding: { form: 'pronoun' } });
    page.mention('Ruin', 'location', { annotation: { kind: 'mention', id: 'm-1', quote: 'Ruin', category: 'location', status: 'rejected' } });
    const names = (offset: number): string[] => itemsAt(page.text, offset).map((item) => (item.kind === 'mention' ? item.category : item.kind));
    assert.deepEqual(names(page.at('Iraqi').start), ['nationality', 'armed-group', 'claim']);
    assert.deepEqual(names(page.at('Ruin').start), ['armed-group', 'claim']);
    assert.deepEqual(names(0), ['claim']);
    assert.deepEqual(names(page.at('left').end), ['claim']);
  });
});

describe('proposals for a claim', () => {
  const page = new Page('a', 'Bo came late. Mayor Ana told reporters near Oberau that the mill had burned.');
  page.mention('Bo', 'person');
  page.mention('Ana', 'person');
  page.mention('Oberau', 'location');
  const content = page.at('the mill had burned');
  it('names the speakers of the sentence before earlier ones, the nearest first', () => {
    assert.deepEqual(proposeSources(page.text, content).map(({ name }) => name), ['Oberau', 'Ana', 'Bo']);
  });
  it('offers the words next to the source, and neither names nor words of grammar', () => {
    assert.deepEqual(proposeCues(page.text, content, page.at('Ana')).map((s) => page.reading.textOf(s)), ['told', 'reporters']);
  });
});
