import type { ClaimKind } from '../../model/vocabulary.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { VIOLENCE } from '../../lexicon/violence-verbs.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import { inflect } from '../../lexicon/verbs.ts';
import type { ClaimContext, ClaimDraft } from './draft.ts';

const violence = new WordSet(() => VIOLENCE.flatMap((verb) => inflect(verb).map(([form]) => form)));
const SELF = new WordSet('it they we he she i');
const OWN = new WordSet('its their our his her my');
const WARN = new WordSet('warn warns warned warning');
const PROMISE = new WordSet('vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising swear swears swore swearing');
const AGAINST = new WordSet('about against over of');
const FUTURE = new WordSet('will would shall');

/**
 * What a claim does beyond what its cue says: who says of himself that he attacked claims responsibility ("said its fighters shelled the
 * post"); who says that he will, or vows to, threatens ("vowed to avenge him"); so does who warns somebody about or against something.
 */
export function actOf(context: ClaimContext, draft: ClaimDraft): ClaimKind {
  const { tokens, syntax } = context;
  const content = draft.content[0];
  if (!content || draft.cue.length === 0) return draft.act;
  if (WARN.has(tokens, draft.head)) return warnsSomebody(context, draft, content.first) ? 'threatens' : draft.act;
  if (PROMISE.has(tokens, draft.head)) return syntax.tags[content.first] === Tag.to && violence.has(tokens, content.first + 1) ? 'threatens' : draft.act;
  if (draft.act !== 'says' && draft.act !== 'reports') return draft.act;

  let i = content.first;
  while (i < content.last && (syntax.tags[i] === Tag.that || syntax.tags[i] === Tag.quote)) i++;
  if (!SELF.has(tokens, i) && !OWN.has(tokens, i)) return draft.act;
  const subject = nounPhraseAt(syntax, i, content.last);
  const sentence = subject && context.reading.sentenceAt(tokens.start[i]!);
  if (!sentence) return draft.act;
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
