import { SAME } from '../../../lexicon/little-words.ts';
import { SEMICOLON } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Reading } from '../../reading.ts';
import { edtfOf } from '../../dates/edtf.ts';
import { syntaxOf } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import { inMainClause, mainClauses } from './clause-settings.ts';
import { commaBetween } from '../roles/comma-between.ts';
import type { EventMention } from '../events/event-mention.ts';
import { dayOfFinding } from './found-bodies.ts';
import { isOfWhatFollowed } from './fronted-clauses.ts';
import { joinedDays } from './joined-days.ts';
import { inClauseOf } from './relative-settings.ts';
import { placeLabels } from './place-labels.ts';
import { readSameAreas } from './same-area.ts';
import { RESUMED, resumes } from './resumptions.ts';
import { saidThere } from './said-there.ts';
import { limitsTime, SettingDays } from './setting-days.ts';
import { SettingPlaces } from './setting-places.ts';
import { ClaimIndex } from '../sourcing.ts';
import { readTargetPlaces } from './target-places.ts';
import { asideAt } from '../merging/told-before.ts';

/**
 * Gives each event mention its dates and places: those of its own clause first, nearest first ("on Monday gunmen attacked … in Marlo").
 * A date after "since" or "before" dates something else.
 */
export function readSettings(reading: Reading, events: readonly EventMention[]): void {
  const { tokens } = reading.source;
  const cues = cueTokens(reading, events);
  const claims = new ClaimIndex(reading);
  const days = new SettingDays(reading, events, cues, claims);
  const settings = new SettingPlaces(reading, cues, events);
  const nouns = new Set(events.filter(({ word }) => word.form === 'noun').map(({ first }) => first));
  let at: { readonly sentence: Sentence; readonly dates: readonly Mention[]; readonly places: readonly Mention[]; readonly borders: readonly number[] } | undefined;
  for (const event of events) {
    if (at?.sentence !== event.sentence) at = settingsIn(reading, event.sentence, settings, nouns);
    const aside = asideAt(event, tokens);
    event.dates = [...joinedDays(reading, nearest(reading, event, inMainClause(reading, event, inClauseOf(reading, event, days.of(event, at.dates, aside).filter((day) => !isOfWhatFollowed(reading, event, day))), at.borders)), at.dates)];
    const latest = event.dates.length === 0 && event.word.effect === 'killed' ? dayOfFinding(reading, event.sentence, at.dates) : undefined;
    if (latest) event.latest = latest;
    const since = event.plural ? at.dates.find((date) => tokens.lower(tokens.at(date.start) - 1) === 'since') : undefined;
    if (since) event.since = since;
    const places = inClauseOf(reading, event, at.places).filter((place) => !saidThere(reading, claims, event, place) && !isOfWhatFollowed(reading, event, place) && !(aside >= 0 && commaBetween(reading, event.last, place)));
    event.places = nearest(reading, event, inMainClause(reading, event, places, at.borders));
  }
  readResumptions(reading, events, settings);
  readSameAreas(tokens, events);
  readTargetPlaces(reading, events, (index) => settingsIn(reading, reading.source.sentences[index]!, settings, nouns).places);
  const labels = placeLabels(reading);
  let dated: EventMention | undefined;
  for (const event of events) {
    // "the attack" is where it was told to be.
    if (event.places.length === 0 && !event.definite && labels.size > 0) event.places = [...(labels.get(event.sentence.paragraph) ?? [])];
    if (event.dates.some(({ time }) => /^\d{4}-\d\d-\d\d(?:T|$)/.test(time?.value ?? ''))) dated = event;
    else if (event.dates.length === 0 && dated && event.sentenceIndex - dated.sentenceIndex <= SOON && hoursLater(reading, event)) event.dates = dated.dates.slice(0, 1);
  }
}

const NONE: ReadonlySet<number> = new Set();

/** How many sentences back the deed may be told that "hours later" counts from. */
const SOON = 8;
const HOURS = new WordSet('hours minutes moments seconds');
const LATER = new WordSet('later earlier afterwards afterward before');
/** Where in its sentence it stands, in tokens. */
const OPENING = 6;

/** "Hours later, armed men shot a priest", "At the same time, shells fell": on the day of the deed told before. */
function hoursLater({ source: { tokens } }: Reading, { sentence, first }: EventMention): boolean {
  if (AT_ONCE.has(tokens, sentence.first) || (SAME.has(tokens, sentence.first + 2) && TIME.has(tokens, sentence.first + 3))) return true;
  for (let i = sentence.first; i < first && i < sentence.first + OPENING; i++) if (HOURS.has(tokens, i) && LATER.has(tokens, i + 1)) return true;
  return false;
}
const AT_ONCE = new WordSet('simultaneously');
const TIME = new WordSet('time moment hour');

/** The dates that are days, months or years, and the places, of a sentence. What stands before its first token is a dateline: it tells of the report. */
function settingsIn(reading: Reading, sentence: Sentence, settings: SettingPlaces, nouns: ReadonlySet<number> = NONE) {
  const mentions = reading.mentionsIn({ start: reading.source.tokens.start[sentence.first]!, end: sentence.end });
  const dates = mentions.filter((mention) => mention.category === 'date' && mention.start !== reading.masthead.publishedAt?.start && mention.time !== undefined && edtfOf(mention.time) !== undefined);
  const places = settings.in(mentions);
  return { sentence, dates, places, borders: dates.length > 1 || places.length > 1 ? mainClauses(reading, sentence, nouns) : [] };
}

/** "It happened on 5 July in Marlo": the day and place of the deed told before, where that has none of its own. */
function readResumptions(reading: Reading, events: readonly EventMention[], settings: SettingPlaces): void {
  let next = 0;
  reading.source.sentences.forEach((sentence, index) => {
    while (next < events.length && events[next]!.sentenceIndex < index) next++;
    const last = events[next - 1];
    if (!last || index - last.sentenceIndex > RESUMED || events[next]?.sentenceIndex === index) return;
    if (!resumes(reading, sentence)) {
      const latest = last.word.effect === 'killed' && last.dates.length === 0 ? dayOfFinding(reading, sentence, settingsIn(reading, sentence, settings).dates) : undefined;
      if (latest) last.latest ??= latest;
      return;
    }
    const { dates, places } = settingsIn(reading, sentence, settings);
    if (last.dates.length === 0) last.dates = dates.filter((date) => !limitsTime(reading, date));
    if (last.places.length === 0) last.places = [...places];
  });
}

/** In the order of distance, counted in tokens; each clause border in between counts as much as a dozen words. */
function nearest(reading: Reading, event: EventMention, mentions: readonly Mention[]): Mention[] {
  const { tokens, tags } = syntaxOf(reading.source);
  const { first, last } = event.anchor ?? event;
  const far = (mention: Mention): number => {
    const at = tokens.at(mention.start);
    const [from, to] = at < first ? [at, first] : [last, at];
    let cost = to - from;
    for (let i = from; i < to; i++) if (tags[i] === Tag.subordinator || tags[i] === Tag.that || tags[i] === Tag.relative || SEMICOLON.has(tokens, i)) cost += 12;
    // What comes after the words belongs to them more often than what comes before.
    return at < first ? cost * (event.anchor ? 4 : 1.2) : cost;
  };
  return mentions.map((mention) => ({ mention, cost: far(mention) })).sort((a, b) => a.cost - b.cost).map(({ mention }) => mention);
}

/** Tokens of all claims' cues that evoke no deed themselves. */
function cueTokens(reading: Reading, events: readonly EventMention[]): Set<number> {
  const { tokens } = reading.source;
  const found = new Set<number>();
  for (const claim of reading.claims) for (const cue of claim.cue) for (let i = tokens.at(cue.start); i < tokens.count && tokens.start[i]! < cue.end; i++) found.add(i);
  for (const { first, last } of events) for (let i = first; i < last; i++) found.delete(i);
  return found;
}
