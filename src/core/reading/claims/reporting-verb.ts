import { cueNouns } from '../../lexicon/cue-nouns.ts';
import { cueVerbs, Frame, type CueVerb } from '../../lexicon/cue-verbs.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { CHARGED_WITH, COLOURING_VERBS } from '../../lexicon/reporting-words.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { verbGroupAt, type VerbGroup } from '../syntax/verb-groups.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { isAuxiliary, isFiniteForm, isNominal, isVerbal, Tag } from '../syntax/tags.ts';
import { complementAfter, type Complement } from './complement.ts';
import { cuePhraseAt } from './cue-phrase.ts';
import { add, type ClaimContext } from './draft.ts';
import { invertedSubject } from './inverted-subject.ts';
import { whatIsSaid } from './said/what-is-said.ts';
import { frontedSubject, speakerAround, subjectFor } from './who-speaks.ts';

/** "Dozens feared dead": a heading's passive. */
const FEARED = new WordSet('feared believed thought reported presumed');
const LOST = new WordSet('dead killed drowned trapped missing buried lost wounded injured');
const OF = new WordSet('of with');
/** Colour whatever follows ("appears to confirm the raid"). */
const SEEMING = new WordSet('seem seems seemed appear appears appeared');
/** Keep somebody from a saying: one cue with it. */
export const UNWILLING = new WordSet('unable unwilling reluctant hesitant');

/**
 * A verb of saying, thinking or showing in the active: "The ministry said that …", "…", she said, "…", said the mayor, "vowed to …",
 * "denied the report", "warning Washington about …". Returns whether a claim was found.
 */
export function reportingVerb(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  const phrase = cuePhraseAt(context, head, sentence);
  const verb = phrase?.verb ?? cueVerbs().get(tokens.hash[head]!);
  if (!verb) return false;
  const { tags } = syntax;
  const bare = announced(context, verbGroupAt(syntax, head, sentence), sentence);
  if (bare.passive) return false;
  if (tags[head] === Tag.participle && !bare.finite && !isAuxiliary(tags[head - 1] ?? 0) && head !== sentence.first) return false;
  if (FEARED.has(tokens, head) && LOST.has(tokens, head + 1)) return false;
  if (tags[head] === Tag.ing && OF.has(tokens, head - 1) && CHARGED_WITH.has(tokens, head - 2)) return false;
  const group = withColouring(context, bare, sentence);

  const inverted = invertedSubject(context, verb, group, sentence);
  const own = inverted?.subject ?? subjectFor(context, group, sentence);
  const fronted = own || tags[head] !== Tag.ing ? undefined : frontedSubject(context, head, sentence);
  const found = own ?? fronted;
  if (!found) return false;
  const subject = inverted || group.finite ? found : (speakerAround(context, found, group, sentence) ?? found);

  const from = inverted ? inverted.subject.last : group.last;
  const complement = phrase && !inverted ? afterPhrase(context, phrase, sentence) : complementAfter(context, verb, from, sentence);
  if (COLOURING_VERBS.has(tokens, head) && complement.kind === 'infinitive' && coloursSpeech(context, complement.first + 1, sentence, SEEMING.has(tokens, head) ? Frame.object : 0)) return false;
  const start = inverted || subject.first > group.first || !group.finite ? group.first : subject.first;
  const cue: TokenRange = { first: subject.first === group.first && subject.last < group.last ? subject.last : group.first, last: inverted ? group.last : Math.max(group.last, complement.cueLast) };
  const said = whatIsSaid(context, verb, complement, start, sentence, cue, subject);
  if (!said) return false;
  // "used the meeting to defend the plan": an infinitive with an object is mostly a deed, not a saying; with a colouring verb it is one cue.
  if (group.infinitive && complement.kind === 'object' && !(verb.frames & Frame.any) && !SAID_TO.has(tokens, head)) return false;
  add(context, {
    act: verb.act,
    polarity: verb.polarity,
    certainty: verb.certainty,
    source: [subject],
    cue: [cue],
    // 'Calling it “a shame,” Low left': the comma belongs to the quotation.
    content: fronted ? said.content.map(({ first, last }) => ({ first, last: Math.min(last, tags[fronted.first - 1] === Tag.quote ? fronted.first : fronted.first - 1) })).filter(({ first, last }) => first < last) : said.content,
    head,
    speech: (verb.frames & Frame.quote) !== 0 || (verb.act === 'denies' && complement.kind !== 'object'),
    closes: said.why === 'after a quotation',
    why: phrase ? `Phrase of saying ${said.why}` : inverted ? 'Verb of saying before its subject' : !group.finite ? `${group.infinitive ? 'Infinitive' : 'Participle'} ${said.why}` : `Reporting verb ${said.why}`,
  });
  return true;
}

/** "Mayor to release letters on yard": a heading, without an article or a verb in a tense; its infinitive tells what will be done. */
function announced({ tokens, syntax: { tags } }: ClaimContext, group: VerbGroup, sentence: Sentence): VerbGroup {
  if (!group.infinitive || group.first === sentence.first || sentence.last - sentence.first > LONGEST_HEADING || tags[sentence.first] === Tag.determiner) return group;
  if (!isNominal(tags[group.first - 1]!) || cueNouns().has(tokens.hash[group.first - 1]!)) return group;
  for (let i = sentence.first; i < sentence.last; i++) if (isFiniteForm(tags[i]!) || tags[i] === Tag.quote || (i < group.first && isVerbal(tags[i]!))) return group;
  return { ...group, infinitive: false, finite: true };
}
/** Longest heading, in tokens. */
const LONGEST_HEADING = 24;

/** What follows a phrase of saying: behind a preposition whatever stands there, else as behind a verb. */
function afterPhrase(context: ClaimContext, { verb, last }: { verb: CueVerb; last: number }, sentence: Sentence): Complement {
  const { tags } = context.syntax;
  const end = tags[last - 1];
  // "take note that": the conjunction belongs to what is said.
  const from = end === Tag.that || end === Tag.to ? last - 1 : last;
  const complement = complementAfter(context, verb, from, sentence);
  return complement.kind !== 'quote' && (end === Tag.preposition || end === Tag.subordinator) && last < sentenceEnd(context.syntax, sentence) ? { kind: 'particle', first: last, cueLast: last } : { ...complement, cueLast: Math.max(from, complement.cueLast) };
}

/** Plain forms of verbs that say something whatever they stand behind ("went on the radio to discuss the plan"). */
const SAID_TO = new WordSet('call discuss answer highlight justify cast explain portray');

const RULE = new WordSet(['rule']);

/** The verb of saying at `at` has its own clause, question, quotation or object: it is the cue, with what colours it before it ("unwilling to say why"). */
export function coloursSpeech(context: ClaimContext, at: number, sentence: Sentence, withObject: number): boolean {
  if (at >= sentence.last) return false;
  // "refused to rule out"
  if (RULE.has(context.tokens, at) && cuePhraseAt(context, at, sentence)) return true;
  const verb = cueVerbs().get(context.tokens.hash[at]!);
  if (!verb) return false;
  const { kind } = complementAfter(context, verb, at + 1, sentence);
  return (kind === 'clause' && (verb.frames & Frame.clause) !== 0) || ((kind === 'question' || kind === 'other') && (verb.frames & Frame.question) !== 0) || (kind === 'quote' && (verb.frames & Frame.quote) !== 0) || (kind === 'object' && (verb.frames & (withObject | Frame.any)) !== 0);
}

/** The group with a colouring verb before it: "declined to say" is one cue. */
function withColouring({ tokens, syntax }: ClaimContext, group: VerbGroup, sentence: Sentence): VerbGroup {
  if (!group.infinitive) return group;
  let i = group.first - 1;
  if (i > sentence.first && (syntax.tags[i] === Tag.adverb || /^(?:on|time)$/.test(tokens.lower(i)))) i--;
  // "is unable to say"
  const able = i - 1 > sentence.first && UNWILLING.has(tokens, i) && syntax.tags[i - 1] === Tag.be;
  if (i < sentence.first || !(able || COLOURING_VERBS.has(tokens, i))) return group;
  if (able) return { ...verbGroupAt(syntax, i - 1, sentence), last: group.last, head: group.head, finite: true };
  const outer = verbGroupAt(syntax, i, sentence);
  return { ...outer, first: outer.first, last: group.last, head: group.head };
}
