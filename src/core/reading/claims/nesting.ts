import { WordSet } from '../../lexicon/phrases.ts';
import { SURVEYS } from '../../lexicon/reporting-words.ts';
import type { ClaimContext, ClaimDraft } from './draft.ts';

/** Who passes on what others say: a claim inside theirs is kept as a nested one. Own hand. */
const MESSENGERS = new WordSet('newspaper newspapers paper daily agency agencies news media television tv channel radio station network website site outlet outlets press report reports statement statements document documents article broadcaster magazine correspondent reporter journalist communique bulletin wire transcript memo letter');
/** What a claim inside another must do, to be kept whoever passes it on. */
const WEIGHTY: readonly string[] = ['claims-responsibility', 'denies', 'threatens'];

/**
 * Leaves the outermost claims, and of those inside another the ones an analyst needs: what a messenger says that somebody says ("the agency
 * said the group claimed …"), and responsibility claimed, denied or threatened in a clause of its own. A quotation that ends before its
 * own cue ends what others say. Sets `within`. In reading order.
 */
export function nest(context: ClaimContext): void {
  const { drafts, tokens } = context;
  const covering: (ClaimDraft | undefined)[] = new Array<ClaimDraft | undefined>(tokens.count);
  const length = ({ content }: ClaimDraft): number => content.reduce((sum, { first, last }) => sum + last - first, 0);
  const kept = new Set<ClaimDraft>();
  for (const draft of [...drafts].sort((a, b) => length(b) - length(a))) {
    const outer = covering[draft.head];
    if (outer) {
      if (draft.closes && draft.head > outer.head) {
        const around = startOf(draft) <= startOf(outer);
        endBefore(outer, around ? Math.min(draft.cue[0]!.first, draft.source[0]?.first ?? draft.cue[0]!.first) : startOf(draft), covering);
        if (around && isWorthNesting(context, outer, draft)) outer.within = draft;
        else if (around) kept.delete(outer);
      } else if (!draft.closes && !isWorthNesting(context, draft, outer)) continue;
      else draft.within = outer;
    }
    kept.add(draft);
    for (const { first, last } of draft.content) covering.fill(draft, first, last);
  }
  for (const draft of kept) {
    if (draft.within && !draft.within.content.some(({ first, last }) => first <= draft.head && draft.head < last)) draft.within = undefined;
  }
  drafts.splice(0, drafts.length, ...drafts.filter((draft) => kept.has(draft)));
}

const startOf = ({ source, cue, content }: ClaimDraft): number => Math.min(...[...source, ...cue, ...content].map(({ first }) => first));

/** Ends what is said in `outer` before token `at`, where somebody else's words begin. */
function endBefore(outer: ClaimDraft, at: number, covering: (ClaimDraft | undefined)[]): void {
  for (const { first, last } of outer.content) covering.fill(undefined, Math.max(first, at), last);
  outer.content = outer.content.map(({ first, last }) => ({ first, last: Math.min(last, at) })).filter(({ first, last }) => first < last);
}

function holdsSurvey(tokens: ClaimContext['tokens'], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (SURVEYS.has(tokens, i)) return true;
  return false;
}

function isWorthNesting({ tokens, reading }: ClaimContext, inner: ClaimDraft, outer: ClaimDraft): boolean {
  if (inner.source.length === 0 || inner.content.length === 0 || !inner.speech) return false;
  // What somebody says stands by itself inside what somebody only thinks, wants or seems.
  if (WEIGHTY.includes(inner.act)) return true;
  // "The poll found that half of the voters said …": an answer, which the survey tells.
  if (outer.source.some(({ first, last }) => holdsSurvey(tokens, first, last))) return false;
  if (outer.act === 'reports' || (outer.act === 'believes' && inner.act !== 'believes')) return true;
  for (const { first, last } of outer.source) {
    for (let i = first; i < last; i++) if (MESSENGERS.has(tokens, i)) return true;
    if (reading.mentionsIn(tokens.span(first, last)).some((mention) => mention.category === 'media' || mention.category === 'document')) return true;
  }
  return false;
}
