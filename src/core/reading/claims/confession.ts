import { EVENT_WORDS, type EventType } from '../../lexicon/events.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import { isVerbal, Tag } from '../syntax/tags.ts';
import type { TokenRange } from '../syntax/syntax.ts';
import type { ClaimContext, ClaimDraft } from './draft.ts';
import { isNegated } from './negated-cue.ts';

const ADMIT = new WordSet('admit admits admitted admitting confess confesses confessed confessing');
const SELF = new WordSet('he she they it we i');
/** What one plants or throws to do harm. Own hand. */
const DEVICES = new WordSet('bomb bombs mine mines explosive explosives device devices grenade grenades charge charges dynamite');
/** What the state does, and no crime. */
const LAWFUL: ReadonlySet<EventType> = new Set<EventType>(['arrest', 'interception', 'protest', 'seizure', 'threat']);
/** Furthest that the deed stands behind who did it, in tokens. */
const REACH = 6;

/** "admitted that he had planted the bomb", "confessed to killing the guard", "admitted the murder": who speaks owns to a deed of violence. */
export function confesses(context: ClaimContext, draft: ClaimDraft, content: TokenRange): boolean {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  if (!ADMIT.has(tokens, draft.head) || isNegated(context, draft)) return false;
  let first = content.first;
  while (first < content.last && (tags[first] === Tag.that || tags[first] === Tag.quote || tags[first] === Tag.have)) first++;
  if (tags[first] === Tag.ing) return isDeed(context, first, 'verb');
  if (SELF.has(tokens, first)) {
    for (let i = first + 1; i < content.last && i < first + REACH; i++) {
      if (tags[i] === Tag.not || tags[i] === Tag.modal || tags[i] === Tag.be || tags[i] === Tag.that || tags[i] === Tag.mark) return false;
      if (isDeed(context, i, 'verb')) return true;
    }
    return false;
  }
  const deed = nounPhraseAt(syntax, first, content.last);
  return deed !== undefined && isDeed(context, deed.last - 1, 'noun') && !isVerbal(tags[deed.last] ?? Tag.mark);
}

/** A word for violence that somebody does stands at `at`, and what he does it with where that makes it one. */
function isDeed({ tokens }: ClaimContext, at: number, form: 'verb' | 'noun'): boolean {
  const found = EVENT_WORDS.match(tokens, at);
  const word = found?.value[form];
  if (!found || !word || LAWFUL.has(word.type) || word.frame !== 'act' || word.weak || word.disarmed || word.agentive) return false;
  if (!word.armed) return true;
  for (let i = found.last; i < found.last + REACH && i < tokens.count; i++) if (DEVICES.has(tokens, i)) return true;
  return false;
}
