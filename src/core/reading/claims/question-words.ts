import { WHEN } from '../../lexicon/little-words.ts';
import type { CueVerb } from '../../lexicon/cue-verbs.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Tag } from '../syntax/tags.ts';
import type { ClaimContext } from './draft.ts';

const WHICH = new WordSet('which who whom whose');
const WHERE = new WordSet(['where']);

/** "asked which road was open", "decided where to build", "knows when it will end": a question word that opens other clauses as well. */
export const asksWhich = ({ tokens, syntax: { tags } }: ClaimContext, at: number, verb: CueVerb): boolean =>
  tags[at] === Tag.relative ? WHICH.has(tokens, at) : WHERE.has(tokens, at) ? verb.lemma !== 'say' : WHEN.has(tokens, at) && (verb.act === 'believes' || verb.act === 'asks');

/** "asked the guests who had come", "asked him which road it was". */
export const asksWho = ({ tokens, syntax: { tags } }: ClaimContext, at: number, verb: CueVerb): boolean => verb.act === 'asks' && tags[at] === Tag.relative && WHICH.has(tokens, at);
