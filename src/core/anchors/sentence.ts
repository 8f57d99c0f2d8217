import type { Words } from './words.ts';

/** Words on each side of a target that count as its sentence at most. */
const REACH = 30;

/** The sentence around words [first, last), at most `REACH` words to each side. */
export function sentenceAround(words: Words, first: number, last: number): [from: number, to: number] {
  let from = first;
  while (from > 0 && first - from < REACH && !endsSentence(words, from - 1)) from--;
  let to = last;
  while (to < words.count && to - last < REACH && !endsSentence(words, to - 1)) to++;
  return [from, to];
}

function endsSentence(words: Words, index: number): boolean {
  const gap = index + 1 < words.count ? words.text.slice(words.end[index], words.start[index + 1]) : '\n';
  return /\n\s*\n/.test(gap) || (gap !== '' && /[.!?](?:["”’)]|\[\d+\]){0,2}$/.test(words.text.slice(Math.max(0, words.end[index]! - 8), words.end[index])));
}
