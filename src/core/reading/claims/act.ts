import type { ClaimKind } from '../../model/vocabulary.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { VIOLENCE } from '../../lexicon/violence-verbs.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import { EVENT_WORDS } from '../../lexicon/events.ts';
import { CLAIM, RESPONSIBILITY } from '../../lexicon/responsibility.ts';
import { inflect } from '../../lexicon/verbs.ts';
import type { TokenRange } from '../syntax/syntax.ts';
import { confesses } from './confession.ts';
import type { ClaimContext, ClaimDraft } from './draft.ts';
import { isNegated } from './negated-cue.ts';

const violence = new WordSet(() => VIOLENCE.flatMap((verb) => inflect(verb).map(([form]) => form)));
const SELF = new WordSet('it they we he she i');
const OWN = new WordSet('its their our his her my');
const FIRST_PERSON = new WordSet('we i our my');
const WARN = new WordSet('warn warns warned warning');
const PROMISE = new WordSet('vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising swear swears swore swearing');
const CALL = new WordSet('call calls called calling');
const FOR = new WordSet('for on upon');
const AGAINST = new WordSet('about against over of');
const FUTURE = new WordSet('will would shall');

/**
 * What a claim does beyond what its cue says: who says of himself that he attacked claims responsibility ("said its fighters shelled the
 * post"), and who says that he had nothing to do with it denies; who says that he will, or vows to, threatens ("vowed to avenge him"); so does
 * who warns somebody about or against something. Who calls for something or on somebody orders. Who has no doubt believes. Who admits a
 * deed of violence claims it.
 */
export function actOf(context: ClaimContext, draft: ClaimDraft): ClaimKind {
  const { tokens, syntax } = context;
  const content = draft.content[0];
  if (!content || draft.cue.length === 0) return draft.act;
  if (WARN.has(tokens, draft.head) && warnsSomebody(context, draft, content.first)) return 'threatens';
  if (PROMISE.has(tokens, draft.head)) return syntax.tags[content.first] === Tag.to && violence.has(tokens, content.first + 1) ? 'threatens' : draft.act;
  if (draft.act === 'denies' && draft.certainty === 'probable' && isNegated(context, draft)) return 'believes';
  if (CALL.has(tokens, draft.head) && FOR.has(tokens, draft.cue.at(-1)!.last - 1)) return 'orders';
  if (draft.act !== 'says' && draft.act !== 'reports') return draft.act;
  // "claimed responsibility.", "responsibility for the attack was claimed by the front", "for which the front claimed responsibility".
  if (CLAIM.has(tokens, draft.head) && draft.content.some(({ first }) => RESPONSIBILITY.has(tokens, syntax.tags[first] === Tag.determiner ? first + 1 : first))) return 'claims-responsibility';
  if (CLAIM.has(tokens, draft.head) && claimsDeed(context, draft, content)) return 'claims-responsibility';
  if (confesses(context, draft, content)) return 'claims-responsibility';

  let i = content.first;
  while (i < content.last && (syntax.tags[i] === Tag.that || syntax.tags[i] === Tag.quote)) i++;
  if (!SELF.has(tokens, i) && !OWN.has(tokens, i)) return draft.act;
  // '“They fired first,” she said': in his own words a speaker is "I" or "we".
  if (context.quotations.of[i]! >= 0 && !FIRST_PERSON.has(tokens, i)) return draft.act;
  const subject = nounPhraseAt(syntax, i, content.last);
  const sentence = subject && context.reading.sentenceAt(tokens.start[i]!);
  if (!sentence) return draft.act;
  if (disclaims(context, subject.last, content.last)) return 'denies';
  if (syntax.tags[subject.last] === Tag.be && BEHIND.has(tokens, subject.last + 1)) return 'claims-responsibility';
  const stop = Math.min(content.last, sentenceEnd(syntax, sentence), subject.last + 9);
  for (let k = subject.last; k < stop; k++) {
    // "it was unclear who fired": another's deed.
    if (tokens.textOf(k) === ',' || syntax.tags[k] === Tag.question || syntax.tags[k] === Tag.relative || syntax.tags[k] === Tag.that || syntax.tags[k] === Tag.subordinator) break;
    if (!isVerb(syntax.tags[k]!) || !violence.has(tokens, k)) continue;
    const group = verbGroupAt(syntax, k, sentence);
    if (group.passive || group.negated) return draft.act;
    const first = verbGroupAt(syntax, nextVerb(context, subject.last, k), sentence);
    if (first.passive || first.negated) return draft.act;
    return FUTURE.has(tokens, first.modal) ? 'threatens' : first.modal >= 0 ? draft.act : 'claims-responsibility';
  }
  return draft.act;
}

const BEHIND = new WordSet('behind responsible');

/** "claimed the attack", "the attack was claimed by the front": a deed, and somebody who owns to it. */
function claimsDeed({ tokens, syntax, reading }: ClaimContext, draft: ClaimDraft, content: TokenRange): boolean {
  const deed = nounPhraseAt(syntax, content.first, content.last);
  // "the bombing, which the Brigade claimed": the noun that the pronoun stands for.
  const relative = content.last === content.first + 1 && (syntax.tags[content.first] === Tag.relative || syntax.tags[content.first] === Tag.that);
  const noun = relative ? content.first - (tokens.textOf(content.first - 1) === ',' ? 2 : 1) : deed ? deed.last - 1 : -1;
  const word = noun >= 0 ? EVENT_WORDS.match(tokens, noun) : undefined;
  const sentence = reading.sentenceAt(tokens.start[draft.head]!);
  const source = draft.source[0];
  if (!word?.value.noun || !sentence || !source) return false;
  return !verbGroupAt(syntax, draft.head, sentence).negated && !NOBODY.has(tokens, source.first);
}
const NOBODY = new WordSet('no nobody none neither');

/** "it had nothing to do with the attack", "its men were not behind it", "they played no part in the raid", after who says it of himself. */
function disclaims({ tokens, syntax: { tags } }: ClaimContext, from: number, to: number): boolean {
  let no = false;
  for (let i = from; i < to && i < from + 7; i++) {
    if (tags[i] === Tag.mark || tags[i] === Tag.subordinator || tags[i] === Tag.that) return false;
    if (no ? INVOLVED.has(tokens, i) : tokens.lower(i) === 'nothing' && tokens.lower(i + 1) === 'to' && tokens.lower(i + 2) === 'do') return true;
    no ||= NOT.has(tokens, i);
  }
  return false;
}
const NOT = new WordSet("not no never n't wasn't weren't isn't aren't hadn't");
/** What one who says "not" or "no" of himself disclaims. Own hand. */
const INVOLVED = new WordSet('involved involvement responsible responsibility behind role part hand connection');

const nextVerb = ({ syntax: { tags } }: ClaimContext, from: number, to: number): number => {
  let i = from;
  while (i < to && !isVerb(tags[i]!)) i++;
  return i;
};

/** "warning Washington about …", "warned residents against …", "warned them not to …". */
function warnsSomebody({ tokens, syntax }: ClaimContext, draft: ClaimDraft, at: number): boolean {
  const cueEnd = draft.cue.at(-1)!.last;
  const person = nounPhraseAt(syntax, cueEnd, cueEnd + 12);
  if (!person) return false;
  const next = person.last;
  return (AGAINST.has(tokens, next) && at <= next + 1) || (syntax.tags[next] === Tag.not && syntax.tags[next + 1] === Tag.to);
}
