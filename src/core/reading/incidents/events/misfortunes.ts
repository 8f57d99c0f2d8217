import { WordSet } from '../../../lexicon/phrases.ts';
import { nounPhraseAt } from '../../syntax/noun-phrases.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Syntax, TokenRange } from '../../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../../syntax/tags.ts';
import type { EventMention } from './event-mention.ts';

/** What kills and is nobody's deed. Own hand. */
const FORCES = new WordSet(
  'storm storms snowstorm thunderstorm thunderstorms quake quakes earthquake earthquakes aftershock flood floods flooding floodwaters hurricane hurricanes typhoon typhoons cyclone cyclones tornado tornadoes tornados tsunami landslide landslides mudslide mudslides avalanche avalanches ' +
    'eruption drought famine heatwave lightning rain rains disease diseases illness illnesses cholera malaria ebola measles dengue typhoid meningitis tuberculosis covid covid-19 coronavirus influenza flu epidemic pandemic virus cancer pneumonia dehydration starvation',
);
/** What may be an accident or what came of a deed: nobody's where the words do not point back to it. Own hand. */
const ACCIDENTS = new WordSet('crash crashes accident accidents collision collisions derailment stampede shipwreck pile-up wildfire wildfires blaze');
const FIRE = new WordSet('fire');
/** "a heart attack", "a panic attack": what befalls a body. Own hand. */
const AILING = new WordSet('heart panic asthma anxiety cardiac epileptic gout migraine');
const ATTACK = new WordSet('attack attacks');
/** Whether the noun for an attack at a token is an illness. */
export const isAilment = ({ tokens }: Syntax, at: number): boolean => ATTACK.has(tokens, at) && AILING.has(tokens, at - 1);
const ONE = new WordSet('a an another');
const POINTS_BACK = new WordSet('the this that both');
const TODAY = new WordSet('today yesterday sunday monday tuesday wednesday thursday friday saturday');
const OWNED = new WordSet("'s ’s");
const CAUSE = new WordSet('in by from of after during to');
const THINGS: ReadonlySet<string> = new Set(['facility', 'vehicle', 'location']);
/** Tokens behind a word of harm in which its cause is looked for. */
const REACH = 14;

/** "The earthquake killed 300 people", "twelve died in a bus crash", "was killed by cholera": harm that no deed did. */
export function isMisfortune(syntax: Syntax, { word, type, agents, patients, first, last, sentence }: EventMention): boolean {
  const { tokens, tags } = syntax;
  // "The depot burned": a fire, and nobody who lit it.
  if (type === 'arson' && word.form !== 'noun' && patients.length === 0 && agents.length > 0 && agents.every(({ mention }) => mention !== undefined && THINGS.has(mention.category))) return true;
  if (word.effect === undefined || word.effect === 'captured') return false;
  if (word.form === 'ing' && isOfCrash(syntax, first, sentence)) return true;
  if (agents.length > 0) return agents.every((agent) => isCause(syntax, agent, agent.head));
  for (let i = last; i < sentence.last && i < last + REACH; i++) {
    // "died in Tessa when a light plane crashed"
    if (tags[i] === Tag.subordinator && WHEN.has(tokens, i)) return crashesNext(syntax, i + 1, sentence);
    if (isVerb(tags[i]!) || isAuxiliary(tags[i]!) || tags[i] === Tag.relative || tags[i] === Tag.subordinator) return false;
    if (!CAUSE.has(tokens, i)) continue;
    // "in Friday's crash of a ferry"
    const owned = TODAY.has(tokens, i + 1) && OWNED.has(tokens, i + 2) ? i + 3 : i + 1;
    const phrase = nounPhraseAt(syntax, owned, sentence.last);
    if (phrase && isCause(syntax, phrase, phrase.last - 1)) return true;
  }
  return false;
}

/**
 * Deeds that the text goes on to call an accident, with the words that do so: "An explosion shook the port. … Police said the explosion had been an
 * accident." What somebody is told to have done stays.
 */
export function accidentsAmong(syntax: Syntax, events: readonly EventMention[]): ReadonlySet<EventMention> {
  const found = new Set<EventMention>();
  events.forEach((event, index) => {
    if (event.word.form !== 'noun' || event.agents.length > 0 || !isCalledAccident(syntax, event)) return;
    found.add(event);
    if (!event.definite) return;
    // The sentence that tells of it first ("An explosion …") ends the search, but for the headline above.
    let told = -1;
    for (let k = index - 1; k >= 0 && event.sentenceIndex - events[k]!.sentenceIndex <= TOLD; k--) {
      const before = events[k]!;
      if (told >= 0 && before.sentenceIndex !== told && before.sentenceIndex > 0) continue;
      if (!(before.type === event.type && before.agents.length === 0) && !isOfBlast(syntax, before)) continue;
      found.add(before);
      if (!before.definite) told = before.sentenceIndex;
    }
  });
  // "An explosion tore through the station, killing four": what came of it is nobody's deed either.
  if (found.size > 0) {
    const sentences = new Set([...found].map(({ sentence }) => sentence));
    for (const event of events) if (event.word.effect !== undefined && sentences.has(event.sentence) && (event.agents.length === 0 || isOfBlast(syntax, event))) found.add(event);
  }
  return found;
}
/** "The explosion killed four people". */
const isOfBlast = ({ tokens }: Syntax, { word, agents }: EventMention): boolean => word.effect !== undefined && agents.length > 0 && agents.every(({ head }) => BLAST.has(tokens, head));
const BLAST = new WordSet('explosion explosions blast blasts fire blaze');
/** Sentences back that a deed may be told before it is called an accident. */
const TOLD = 12;

/** "the explosion was an accident", "the blast had been accidental", "the fire was caused by a gas leak". */
function isCalledAccident({ tokens, tags }: Syntax, { last, sentence }: EventMention): boolean {
  let i = last;
  // "the explosion at the station"
  while (i < sentence.last && i < last + WHERE_REACH && !isAuxiliary(tags[i]!)) {
    if (isVerb(tags[i]!) || tags[i] === Tag.mark || tags[i] === Tag.relative) return false;
    i++;
  }
  if (!isAuxiliary(tags[i] ?? 0)) return false;
  while (i < sentence.last && (isAuxiliary(tags[i]!) || tags[i] === Tag.adverb)) {
    if (tags[i] === Tag.not || tags[i] === Tag.modal) return false;
    i++;
  }
  if (CAUSED.has(tokens, i) && CAUSE.has(tokens, i + 1)) {
    for (i += 2; i < sentence.last && (tags[i] === Tag.determiner || tags[i] === Tag.adjective || tags[i] === Tag.noun); i++) if (MISHAPS.has(tokens, i)) return true;
    return false;
  }
  // "was no accident"
  if (tags[i] === Tag.determiner && !NO.has(tokens, i)) i++;
  return MISHAPS.has(tokens, i) || (tags[i] === Tag.adjective && MISHAPS.has(tokens, i + 1));
}
const NO = new WordSet(['no']);
const CAUSED = new WordSet('caused sparked triggered');
/** Own hand. */
const MISHAPS = new WordSet('accident accidental leak short-circuit malfunction mishap');
/** Tokens between a deed and its verb. */
const WHERE_REACH = 8;

/** "A cargo plane crashed into a house, killing seven people": what comes of it is told by the participle, and no deed stands in between. */
function isOfCrash({ tokens, tags }: Syntax, first: number, sentence: Sentence): boolean {
  for (let i = first - 1; i > sentence.first && i > first - CRASH_REACH; i--) {
    if (CRASHED.has(tokens, i)) return isVehicleBefore({ tokens, tags }, i, sentence);
    if (tags[i] === Tag.past || tags[i] === Tag.present || isAuxiliary(tags[i]!)) return false;
  }
  return false;
}

/** "when the bus of a school overturned": the first verb of the clause. */
function crashesNext({ tokens, tags }: Syntax, from: number, sentence: Sentence): boolean {
  for (let i = from; i < sentence.last && i < from + CRASH_REACH; i++) {
    if (CRASHED.has(tokens, i)) return isVehicleBefore({ tokens, tags }, i, { ...sentence, first: from });
    if (isVerb(tags[i]!) || isAuxiliary(tags[i]!) || tags[i] === Tag.relative) return false;
  }
  return false;
}

/** Whether a vehicle is what crashes; drones and missiles do so to kill. */
function isVehicleBefore({ tokens, tags }: Syntax, verb: number, sentence: Sentence): boolean {
  for (let i = verb - 1; i >= sentence.first; i--) {
    if (VEHICLES.has(tokens, i)) return true;
    if (tags[i] === Tag.past || tags[i] === Tag.present) return false;
  }
  return false;
}
const WHEN = new WordSet('when after as');
const CRASHED = new WordSet('crashed collided overturned capsized sank');
/** Own hand. */
const VEHICLES = new WordSet('plane planes aircraft airliner airliners jet jets helicopter helicopters bus buses minibus minibuses coach truck trucks lorry lorries car cars van vehicle vehicles train trains ferry ferries boat boats ship ships');
/** Tokens between the crash and what came of it. */
const CRASH_REACH = 16;

function isCause({ tokens, tags }: Syntax, { first }: TokenRange, head: number): boolean {
  if (FORCES.has(tokens, head) || isAilment({ tokens, tags }, head)) return true;
  // A participant begins behind its article.
  const opener = tags[first] === Tag.determiner ? first : first - 1;
  if (FIRE.has(tokens, head)) return ONE.has(tokens, opener);
  return ACCIDENTS.has(tokens, head) && !POINTS_BACK.has(tokens, opener);
}
