import { IT } from '../../lexicon/little-words.ts';
import { cueVerbs, Frame } from '../../lexicon/cue-verbs.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { subjectBefore } from '../syntax/subject-before.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import type { Sentence } from '../syntax/syntax.ts';
import { Tag } from '../syntax/tags.ts';
import { contentEnd } from './content.ts';
import { add, type ClaimContext } from './draft.ts';

const SEEM = new WordSet('seem seems seemed appear appears appeared');
const SOUND = new WordSet('sound sounds sounded look looks looked');
const LIKE = new WordSet('like as');
const TO = new WordSet('to like as');

/** What may follow "seem": "that", an adjective or participle, "a bit tired", "more tired", and an adjective that no list knows for one. */
const OPENS: ReadonlySet<number> = new Set([Tag.that, Tag.adjective, Tag.participle, Tag.past, Tag.determiner, Tag.ing, Tag.noun]);

/** How something looks to nobody in particular: "The attack appears to have failed", "It seems that …". No source; hedged. */
export function seeming(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  const sounds = SOUND.has(tokens, head);
  if (!SEEM.has(tokens, head) && !sounds) return false;
  const { tags } = syntax;
  let i = head + 1;
  while (tags[i] === Tag.adverb) i++;
  if (sounds ? !LIKE.has(tokens, i) && tags[i] !== Tag.adjective : !(TO.has(tokens, i) || OPENS.has(tags[i]!) || i > head + 1)) return false;
  // "seemed to offer a truce": who seems to say so says it.
  if (!sounds && tags[i] === Tag.to && ((cueVerbs().get(tokens.hash[i + 1]!)?.frames ?? 0) & Frame.quote) !== 0) return false;
  const group = verbGroupAt(syntax, head, sentence);
  const subject = subjectBefore(syntax, group.first, sentence.first);
  if (!subject) return false;
  const last = contentEnd(context, i, sentence, tags[i] === Tag.that || LIKE.has(tokens, i) ? 'clause' : 'phrase');
  if (last <= i) return false;
  const content = IT.has(tokens, subject.first) && subject.last === subject.first + 1 ? [] : [{ first: subject.first, last: subject.last }];
  add(context, { act: 'believes', polarity: 'positive', certainty: 'probable', source: [], cue: [{ first: group.first, last: head + 1 }], content: [...content, { first: i, last }], head, why: 'How it seems, source unnamed' });
  return true;
}
