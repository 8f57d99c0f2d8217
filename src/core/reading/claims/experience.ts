import { WordSet } from '../../lexicon/phrases.ts';
import { inflect } from '../../lexicon/verbs.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import { subjectOf } from '../syntax/subjects.ts';
import type { Sentence } from '../syntax/syntax.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import { add, type ClaimContext } from './draft.ts';

/** Verbs whose object feels something about the subject. Own hand. */
const FEELINGS = new WordSet(() =>
  'alarm alienate amaze amuse anger annoy appall astonish baffle bother bewilder disappoint disgust dismay disturb embarrass embolden enrage exasperate fascinate frighten frustrate horrify impress incense infuriate intrigue irritate mystify offend outrage perplex puzzle reassure sadden scare shock startle stun terrify thrill trouble unnerve unsettle worry'
    .split(' ')
    .flatMap((verb) => inflect(verb).map(([form]) => form)),
);

/** "The ruling angered the miners": what the object feels about the subject; the object is the source. */
export function experience(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  if (!FEELINGS.has(tokens, head)) return false;
  const group = verbGroupAt(syntax, head, sentence);
  if (!group.finite || group.passive) return false;
  const source = nounPhraseAt(syntax, group.last, sentenceEnd(syntax, sentence), { full: true, joined: true });
  const subject = source && subjectOf(syntax, group, sentence);
  if (!source || !subject) return false;
  add(context, {
    act: 'believes', polarity: 'positive', certainty: 'certain', source: [source], cue: [{ first: group.first, last: group.last }],
    content: [{ first: subject.first, last: subject.last }], head, why: 'What the object feels about the subject',
  });
  return true;
}
