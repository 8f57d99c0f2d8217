import { WordSet } from '../../lexicon/phrases.ts';
import type { Mention, Problem } from '../../model/findings.ts';
import type { Sentence } from '../../text/sentences.ts';
import { edtfOf, intervalOf, lengthOf } from '../dates/edtf.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { isNominal } from '../syntax/tags.ts';
import { canAgree, sameCount, unitKey } from './counts.ts';
import { against, type Voices } from './voices.ts';
import { spanOf } from '../../text/span.ts';

/** A count with what it counts, where, over which stretch of time, and what befell them. */
interface Entry {
  readonly mention: Mention;
  /** Unit, harm and period: only entries of one key count the same thing. */
  readonly key: string;
  /** For the message: "killed, since 2023-01". */
  readonly of: string;
  /** Places named beside it; two counts of different places are two things. */
  readonly scope: readonly Mention[];
}

/** Words for people in general; all others are kinds of people, or things. */
const PEOPLE = new Set(['', 'people', 'person', 'dead', 'victim', 'casualty', 'civilian', 'child', 'woman', 'man', 'soldier', 'student', 'journalist', 'refugee', 'policeman', 'officer', 'fighter', 'rebel', 'militant', 'resident', 'villager', 'worker', 'migrant']);
/** Deeds, which are counted as they are. */
const DEEDS = new Set(['attack', 'strike', 'airstrike', 'raid', 'incident', 'clash', 'bombing', 'explosion', 'kidnapping', 'abduction', 'murder', 'killing', 'assassination', 'ambush', 'shooting', 'violation', 'protest', 'execution', 'arrest']);
/** What befell people, by words of the clause; people without one are not compared. Own hand. */
const HARMS: readonly (readonly [string, RegExp])[] = [
  ['killed', /\b(?:kill(?:ed|ing|s)|dead|die[ds]?|deaths?|lives|fatalit\w+|murdered|executed)\b/i],
  ['injured', /\b(?:wounded|wounding|injur\w+|hurt)\b/i],
  ['captured', /\b(?:kidnap\w*|abduct\w*|hostages?|seized|taken)\b/i],
  ['arrested', /\b(?:arrest\w*|detain\w*|jailed)\b/i],
  ['displaced', /\b(?:displac\w+|fled|uprooted|homeless)\b/i],
];
const OVER = new WordSet('in during over for of throughout since');
/** A part, an addition or a comparison: no count of the whole. */
const PART = /\b(?:others?|more|another|additional|further|including|among them|of (?:them|those|these|whom|the)|compared|up from|down from|as many|times)\b/i;

/**
 * The number ledger of a source: counts of one thing over one stretch of time in one place, wherever they stand. "More than 30 attacks …
 * the 38 attacks since October 17" agree; "the army says that 250 people were killed since January, the observatory counts 410" do not.
 */
export function checkLedger(reading: Reading, voices: Voices): Problem[] {
  const found: Problem[] = [];
  const byKey = new Map<string, Entry[]>();
  for (const mention of reading.mentions) {
    const entry = entryOf(reading, mention);
    if (!entry) continue;
    const known = byKey.get(entry.key);
    if (!known) byKey.set(entry.key, [entry]);
    else if (known.length < MOST) {
      const told = known.find((other) => !sameCount(other.mention.quantity!, mention.quantity!) && shareScope(other, entry));
      const problem = told && compare(reading, told, entry, voices);
      if (problem) found.push(problem);
      known.push(entry);
    }
  }
  return found;
}

/** Counts of one key that are compared: bounds the work in a text of thousands. */
const MOST = 12;

function entryOf(reading: Reading, mention: Mention): Entry | undefined {
  const { quantity } = mention;
  if (!quantity || mention.category !== 'quantity' || quantity.exactly === 1) return undefined;
  const sentence = reading.sentenceAt(mention.start);
  if (!sentence) return undefined;
  const unit = unitKey(quantity.unit.split(' ').at(-1) ?? '');
  const deed = DEEDS.has(unit);
  if (!deed && !PEOPLE.has(unit) && quantity.since === undefined) return undefined;
  const clause = clauseOf(reading, mention, sentence);
  if (quantity.since === undefined && PART.test(clause.before + clause.behind)) return undefined;
  const harm = deed ? '' : harmIn(clause);
  if (harm === '' && !deed && quantity.since === undefined) return undefined;
  const period = quantity.since === undefined ? periodOf(reading, sentence) : `since ${quantity.since}`;
  if (period === undefined) return undefined;
  const scope = reading.mentionsIn(sentence).filter(({ category, form }) => category === 'location' && form === 'name');
  const same = harm !== '' && GENERAL.has(unit) ? 'people' : unit;
  return { mention, key: `${same} ${harm} ${period}`, of: [harm, period].filter(Boolean).join(', '), scope };
}

/** The word of harm nearest to the count: "claimed at least 217 lives and injured nearly 5,000". */
function harmIn({ before, behind }: Clause): string {
  let best = '';
  let nearest = Infinity;
  for (const [harm, words] of HARMS) {
    const [left, right] = [lastMatch(before, words), words.exec(behind)?.index];
    const far = Math.min(left < 0 ? Infinity : before.length - left, right ?? Infinity);
    if (far < nearest) [best, nearest] = [harm, far];
  }
  return best;
}

/** Where the last match in a short text begins, or -1. */
function lastMatch(text: string, words: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(new RegExp(words, 'gi'))) at = match.index;
  return at;
}

const GENERAL = new Set(['', 'people', 'person', 'dead', 'victim', 'casualty']);

/** The words from the mark before a count to it, and from it to the mark behind it. */
interface Clause {
  readonly before: string;
  readonly behind: string;
}

const clauseOf = ({ source: { text } }: Reading, { start, end }: Mention, sentence: Sentence): Clause => ({
  before: text.slice(Math.max(sentence.start, start - 60), start).split(/[,;:–—]/).at(-1) ?? '',
  behind: text.slice(start, Math.min(sentence.end, end + 60)).split(/[,;:–—]/)[0]!,
});

/** The one stretch of a week and more that a sentence speaks of: "last month", "in 2022", "this year"; undefined where there is none or several. */
function periodOf(reading: Reading, sentence: Sentence): string | undefined {
  const { tokens } = reading.source;
  const periods = reading.mentionsIn(sentence).flatMap((mention) => {
    if (mention.category !== 'date' || mention.start === reading.masthead.publishedAt?.start || mention.time?.type !== 'DATE') return [];
    const edtf = edtfOf(mention.time);
    const interval = edtf === undefined ? undefined : intervalOf(edtf);
    if (edtf === undefined || !interval || lengthOf(interval) < 7) return [];
    const before = tokens.at(mention.start) - 1;
    return OVER.has(tokens, before) || /^(?:this|last|past|so|previous)\b/i.test(reading.textOf(mention)) ? [tokens.lower(before) === 'since' ? `since ${edtf}` : edtf] : [];
  });
  return periods.length === 1 ? periods[0] : undefined;
}

/** Whether two counts can be of one place: one names none, or one of the places is the other's or lies in it. */
function shareScope(a: Entry, b: Entry): boolean {
  const within = (x: Mention, y: Mention): boolean => (x.place ?? x.entity.place)?.within.includes(y.entity.name) ?? false;
  return a.scope.length === 0 || b.scope.length === 0 || a.scope.some((x) => b.scope.some((y) => x.entity === y.entity || within(x, y) || within(y, x)));
}

function compare(reading: Reading, a: Entry, b: Entry, voices: Voices): Problem | undefined {
  const at = [a.mention, b.mention].map(spanOf);
  const [x, y] = [reading.wordsOf(a.mention), reading.wordsOf(b.mention)];
  if (canAgree(a.mention.quantity!, b.mention.quantity!)) return { kind: 'number-compatible', message: `“${x}” and “${y}” (${a.of}) agree: one is a bound that the other keeps.`, at, severity: 'information' };
  // One voice that gives two numbers has counted two things, or a whole and its part.
  const [mine, theirs] = [a, b].map(({ mention }) => voices.of(mention) || counterOf(reading, mention)) as [string, string];
  if (mine === theirs) return undefined;
  return { kind: 'number-conflict', message: `“${x}” and “${y}” (${a.of}) count the same thing and cannot both be true${against(mine, theirs)}.`, at, severity: 'warning' };
}

const COUNTS = new WordSet('counted counts recorded records registered registers documented documents tallied logged lists listed');

/** Who counts, in one word: "union" in "The union recorded 44 raids"; empty where nobody does. */
function counterOf({ source }: Reading, { start }: Mention): string {
  const { tokens, tags } = syntaxOf(source);
  let verb = tokens.at(start) - 1;
  for (let steps = 0; verb > 0 && steps < 2 && !COUNTS.has(tokens, verb); steps++) verb--;
  return COUNTS.has(tokens, verb) && isNominal(tags[verb - 1]!) ? tokens.textOf(verb - 1) : '';
}
