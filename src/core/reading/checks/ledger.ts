import { Phrases, WordSet } from '../../lexicon/phrases.ts';
import type { Mention, Problem } from '../../model/findings.ts';
import type { Sentence } from '../../text/sentences.ts';
import { edtfOf, intervalOf, lengthOf } from '../dates/edtf.ts';
import type { Reading } from '../reading.ts';
import { sameCount } from '../incidents/roles/casualties.ts';
import { canAgree, unitKey } from './counts.ts';
import { against, type Voices } from './voices.ts';
import { firstEndingAfter, spanOf } from '../../text/span.ts';

/** A count with what it counts, where, over which stretch of time, and what befell them. */
interface Entry {
  readonly mention: Mention;
  /** Unit, harm and period: only entries of one key count the same thing. */
  readonly key: string;
  /** For the message: "killed, since 2023-01". */
  readonly of: string;
  /** Places named beside it; two counts of different places are two things. */
  readonly scope: readonly Mention[];
  /** Index of its sentence. */
  readonly sentence: number;
}

/** Words for people in general; all others are kinds of people, or things. */
const PEOPLE = new Set(['', 'people', 'person', 'dead', 'victim', 'casualty', 'civilian', 'child', 'woman', 'man', 'soldier', 'student', 'journalist', 'refugee', 'policeman', 'officer', 'fighter', 'rebel', 'militant', 'resident', 'villager', 'worker', 'migrant']);
/** Deeds, which are counted as they are. */
const DEEDS = new Set(['attack', 'strike', 'airstrike', 'raid', 'incident', 'clash', 'bombing', 'explosion', 'kidnapping', 'abduction', 'murder', 'killing', 'assassination', 'ambush', 'shooting', 'violation', 'protest', 'execution', 'arrest']);
/** What befell people, by words of the clause; people without one are not compared. Own hand. */
const HARMS: readonly (readonly [harm: string, words: WordSet])[] = [
  ['killed', new WordSet('kill killed killing kills dead die died dies death deaths lives fatality fatalities murdered executed')],
  ['injured', new WordSet('wounded wounding injured injuring injury injuries hurt')],
  ['captured', new WordSet('kidnap kidnapped kidnapping kidnappings abducted abducting abduction abductions hostage hostages seized taken')],
  ['arrested', new WordSet('arrest arrested arrests arresting detained detaining detention jailed')],
  ['displaced', new WordSet('displaced displacing displacement fled uprooted homeless')],
];
/** "this year", "last month". */
const THIS = new WordSet('this last past so previous');
const OVER = new WordSet('in during over for of throughout since');
/** A part, an addition or a comparison: no count of the whole. */
const PART = new WordSet('other others more another additional further including compared times');
/** "among them", "of whom", "up from", "as many": the same in two words. */
const PART_OF = new Phrases<true>(['among them', 'of them', 'of those', 'of these', 'of whom', 'of the', 'up from', 'down from', 'as many'].map((words) => [words, true]));

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
      const told = known.find((other) => other.sentence !== entry.sentence && !sameCount(other.mention.quantity!, mention.quantity!) && shareScope(other, entry));
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
  if (quantity.since === undefined && isPart(reading, clause)) return undefined;
  const harm = deed ? '' : harmIn(reading, clause);
  if (harm === '' && !deed && quantity.since === undefined) return undefined;
  const period = quantity.since === undefined ? periodOf(reading, sentence) : `since ${quantity.since}`;
  if (period === undefined) return undefined;
  const scope = reading.mentionsIn(reading.source.tokens.span(clause.first, clause.last)).filter(({ category, form }) => category === 'location' && form === 'name');
  const same = harm !== '' && GENERAL.has(unit) ? 'people' : unit;
  return { mention, key: `${same} ${harm} ${period}`, of: [harm, period].filter(Boolean).join(', '), scope, sentence: firstEndingAfter(reading.source.sentences, mention.start) };
}

/** The word of harm nearest to the count: "claimed at least 31 lives and wounded nearly 400". */
function harmIn({ source: { tokens } }: Reading, { first, last, at }: Clause): string {
  let best = '';
  let nearest = Infinity;
  for (let i = first; i < last; i++) {
    const far = Math.abs(i - at);
    const harm = far < nearest ? HARMS.find(([, words]) => words.has(tokens, i)) : undefined;
    if (harm) [best, nearest] = [harm[0], far];
  }
  return best;
}

function isPart({ source: { tokens } }: Reading, { first, last }: Clause): boolean {
  for (let i = first; i < last; i++) if ((PART.has(tokens, i) && tokens.lower(i + 1) !== 'than') || PART_OF.match(tokens, i)) return true;
  return false;
}

const GENERAL = new Set(['', 'people', 'person', 'dead', 'victim', 'casualty']);

/** The tokens from the mark before a count to the one behind it, and the count's own. */
interface Clause {
  readonly first: number;
  readonly last: number;
  readonly at: number;
}

/** Tokens before and behind a count that can speak of it. */
const REACH = 11;

function clauseOf({ source: { tokens } }: Reading, mention: Mention, sentence: Sentence): Clause {
  const at = tokens.at(mention.start);
  const behind = tokens.at(mention.end - 1) + 1;
  let [first, last] = [at, behind];
  while (first > sentence.first && at - first < REACH && !STOPS.has(tokens, first - 1)) first--;
  while (last < sentence.last && last - behind < REACH && !MARKS.has(tokens, last)) last++;
  return { first, last, at };
}
const MARKS = new WordSet([',', ';', ':', '–', '—']);
/** What parts a count from what stands before it: "were killed and one million displaced". */
const STOPS = new WordSet([',', ';', ':', '–', '—', 'and', 'but', 'or']);

/** The one stretch of a week and more that a sentence speaks of: "last month", "in 2022", "this year"; undefined where there is none or several. */
function periodOf(reading: Reading, sentence: Sentence): string | undefined {
  const { tokens } = reading.source;
  const periods = reading.mentionsIn(sentence).flatMap((mention) => {
    if (mention.category !== 'date' || mention.start === reading.masthead.publishedAt?.start || mention.time?.type !== 'DATE') return [];
    const edtf = edtfOf(mention.time);
    const interval = edtf === undefined ? undefined : intervalOf(edtf);
    if (edtf === undefined || !interval || lengthOf(interval) < 7) return [];
    const before = tokens.at(mention.start) - 1;
    return OVER.has(tokens, before) || THIS.has(tokens, before + 1) ? [tokens.lower(before) === 'since' ? `since ${edtf}` : edtf] : [];
  });
  return periods.length === 1 ? periods[0] : undefined;
}

/**
 * Whether two counts are of one place: both name it, neither names one, or one does and the other stands beside it. Counts that agree may
 * be of a place and one within it; of counts that do not, one would be a part of the other.
 */
function shareScope(a: Entry, b: Entry): boolean {
  if (a.scope.length === 0 && b.scope.length === 0) return true;
  const agree = canAgree(a.mention.quantity!, b.mention.quantity!);
  if (a.scope.length === 0 || b.scope.length === 0) return agree || b.sentence - a.sentence <= 1;
  const within = (x: Mention, y: Mention): boolean => agree && ((x.place ?? x.entity.place)?.within.includes(y.entity.name) ?? false);
  return a.scope.some((x) => b.scope.some((y) => x.entity === y.entity || within(x, y) || within(y, x)));
}

function compare(reading: Reading, a: Entry, b: Entry, voices: Voices): Problem | undefined {
  const at = [a.mention, b.mention].map(spanOf);
  const [x, y] = [reading.wordsOf(a.mention), reading.wordsOf(b.mention)];
  if (canAgree(a.mention.quantity!, b.mention.quantity!)) return { kind: 'number-compatible', message: `“${x}” and “${y}” (${a.of}) agree: one is a bound that the other keeps.`, at, severity: 'information' };
  // One voice that gives two numbers has counted two things, or a whole and its part.
  const [mine, theirs] = [voices.of(a.mention), voices.of(b.mention)];
  if (mine === theirs) return undefined;
  return { kind: 'number-conflict', message: `“${x}” and “${y}” (${a.of}) count the same thing and cannot both be true${against(mine, theirs)}.`, at, severity: 'warning' };
}
