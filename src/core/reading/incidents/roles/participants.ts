import { AS, OF, OTHERS } from '../../../lexicon/little-words.ts';
import { CLOSING_BRACKETS, COMMA, OPENING_BRACKETS } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention, Quantity } from '../../../model/findings.ts';
import { firstStartingFrom } from '../../../text/span.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Reading } from '../../reading.ts';
import { nounPhraseAt, timeWords } from '../../syntax/noun-phrases.ts';
import type { Syntax, TokenRange } from '../../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../../syntax/tags.ts';
import type { Participant } from '../events/event-mention.ts';
import { overAddress, overModifier, SITED } from './list-modifiers.ts';

const LIST = new WordSet([',', ';']);
const INCLUDING = new WordSet(['including']);
const WELL = new WordSet(['well']);
const AND = new WordSet('and & or');
const CHARGES = new WordSet('charge charges stick sticks load loads device devices package packages');
const EXPLOSIVES = new WordSet('dynamite explosive explosives tnt plastic incendiary powder');
const BELONGING: ReadonlySet<string> = new Set(['armed-group', 'person', 'organisation', 'state-body']);
/** Nouns that bundle or count what follows "of": "a group of gunmen", "dozens of villagers". Own hand. */
const BUNDLES = new WordSet('group groups band bands column columns gang gangs squad squads team teams cell cells mob crowd pair couple trio number numbers dozen dozens hundreds thousands scores majority handful some several most many part one two three four five six bunch unit units');
const CAPTIVE = new WordSet('hostage hostages captive captives prisoner');
const NON_PARTICIPANTS: ReadonlySet<string> = new Set(['date', 'money', 'document']);

/**
 * The participants that stand in a stretch of tokens, in order: a list ("a policeman, two guards and the driver") gives one each; an
 * apposition ("Ali Hassan, the mayor,") and an "of" phrase ("members of the Front") belong to the phrase before them.
 * Stops where the list of noun phrases ends.
 */
export function participantsFrom(reading: Reading, syntax: Syntax, first: number, limit: number): Participant[] {
  const { tokens, tags } = syntax;
  const found: Participant[] = [];
  let i = first;
  for (;;) {
    // "… killing seven people,” the agency said": the quotation ends and the list with it.
    if (i > first && tags[i] === Tag.quote && LIST.has(tokens, i - 1) && !tokens.is(i, Shape.spaced)) return found;
    while (i < limit && (tags[i] === Tag.quote || (tags[i] === Tag.adverb && tags[i + 1] !== Tag.adjective))) i++;
    const whole = nounPhraseAt(syntax, i, limit);
    if (!whole) return found;
    const timeless = withoutTime(syntax, whole);
    if (!timeless) return found;
    i = timeless.first;
    const bracketed = overBracket(reading, syntax, timeless, limit);
    const simple = timeless.last === whole.last ? overDescription(reading, syntax, bracketed, limit) : bracketed;
    let last = simple.last;
    while (last < limit && OF.has(tokens, last)) {
      const more = nounPhraseAt(syntax, last + 1, limit);
      if (!more) break;
      last = overShared(syntax, more, withName(reading, syntax, more), limit);
    }
    const apposition = found.length > 0 && COMMA.has(tokens, i - 1) && isApposition(reading, syntax, found.at(-1)!, { first: i, last: simple.last }, limit);
    const one = participant(reading, syntax, { first: i, last }, simple.last);
    if (!apposition) found.push(one);
    // "the mayor, Ana Ruiz,": the name says best who it is.
    else if (one.mention?.form === 'name') found[found.length - 1] = { ...found.at(-1)!, head: one.head, mention: one.mention, entity: one.entity };
    i = overModifier(syntax, last, limit);
    if (i === last) i = overAddress(syntax, last, limit);
    if (whole.last > simple.last) return found;
    if (tags[i] === Tag.quote) i++;
    // "Ana Ruiz, 42, …", "Ana Ruiz, 42; …"
    if (COMMA.has(tokens, i) && tags[i + 1] === Tag.number && LIST.has(tokens, i + 2)) i += 2;
    if (i >= limit) return found;
    // "killed three journalists: Ana Ruiz, …"
    if (tokens.textOf(i) === ':' && tags[i + 1] !== undefined && nounPhraseAt(syntax, i + 1, limit)) {
      i++;
      continue;
    }
    // "killed three miners, including Ana Ruiz"
    const including = LIST.has(tokens, i) ? i + 1 : i;
    if (INCLUDING.has(tokens, including) && nounPhraseAt(syntax, including + 1, limit)) {
      i = including + 1;
      continue;
    }
    if (LIST.has(tokens, i) && AND.has(tokens, i + 1)) i += 2;
    else if (LIST.has(tokens, i) || AND.has(tokens, i)) i++;
    else if (AS.has(tokens, i) && WELL.has(tokens, i + 1) && AS.has(tokens, i + 2)) i += 3;
    else return found;
    // "the murder of the mayor and of his wife"
    if (AND.has(tokens, i - 1) && OF.has(tokens, i)) i++;
    // "…, and the rebels fled", ", police said": what follows is a clause, not the list's next member.
    const next = nounPhraseAt(syntax, i, limit, { full: true });
    // "killed two soldiers, three others wounded"
    const after = next ? tags[OTHERS.has(tokens, next.last) ? next.last + 1 : next.last] : undefined;
    // "after the attack on the depot, gunmen kidnapped …": the subject of the clause that the limit opens.
    if (next && next.last >= limit && LIST.has(tokens, i - 1) && (after === Tag.past || after === Tag.present)) return found;
    if (next && next.last < limit && after !== undefined && (isVerb(after) || isAuxiliary(after)) && after !== Tag.participle && after !== Tag.ing && !SITED.has(tokens, next.last) && !COMMA.has(tokens, next.last)) return found;
  }
}

/** "the homes of provincial and municipal officials": two words before one noun that they share. */
function overShared(syntax: Syntax, { first, last }: TokenRange, end: number, limit: number): number {
  const { tokens, tags } = syntax;
  if (end !== last || last - first !== 1 || tags[first] === Tag.name || tokens.lower(first).endsWith('s') || !AND.has(tokens, last)) return end;
  const next = nounPhraseAt(syntax, last + 1, limit);
  return next && next.last - next.first > 1 && (tags[next.first] === Tag.adjective || tags[next.first] === Tag.noun) ? next.last : end;
}

/** "the Mines and Fisheries Ministry": a phrase that ends inside a name goes on to the name's end. */
function withName(reading: Reading, { tokens }: Syntax, { first, last }: TokenRange): number {
  const name = reading.mentionsIn({ start: tokens.start[first]!, end: tokens.end[last - 1]! + 60 }).find(({ form, start, end }) => form === 'name' && start < tokens.end[last - 1]! && end > tokens.end[last - 1]!);
  return name ? tokens.at(name.end - 1) + 1 : last;
}

/** "Tessa Liberation Army (TLA) guerrillas": the bracket stands inside the phrase when the people it describes follow. */
function overBracket(reading: Reading, syntax: Syntax, phrase: TokenRange, limit: number): TokenRange {
  const { tokens } = syntax;
  if (!OPENING_BRACKETS.has(tokens, phrase.last)) return phrase;
  let close = phrase.last + 1;
  while (close < limit && close < phrase.last + 12 && !CLOSING_BRACKETS.has(tokens, close)) close++;
  if (!CLOSING_BRACKETS.has(tokens, close)) return phrase;
  const next = nounPhraseAt(syntax, close + 1, limit);
  if (!next || syntax.tags[close + 1] === Tag.determiner) return phrase;
  const mention = innermost(reading, tokens.start[next.last - 1]!, tokens.end[next.last - 1]!);
  return mention?.form === 'nominal' && BELONGING.has(mention.category) ? { first: phrase.first, last: next.last } : phrase;
}

/** "the drug trafficking mafias": a phrase that ends inside a description goes on to the description's end. */
function overDescription(reading: Reading, { tokens }: Syntax, phrase: TokenRange, limit: number): TokenRange {
  const end = tokens.end[phrase.last - 1]!;
  const mention = innermost(reading, tokens.start[phrase.last - 1]!, end);
  if (mention?.form !== 'nominal' || mention.end <= end || !BELONGING.has(mention.category)) return phrase;
  return { first: phrase.first, last: Math.min(limit, tokens.at(mention.end - 1) + 1) };
}

/** "a convoy last week", "the barracks Monday": the time at its end is no part of the phrase. */
export function withoutTime({ tokens, tags }: Syntax, { first, last }: TokenRange): TokenRange | undefined {
  // "took three nurses hostage": what they were taken as.
  if (CAPTIVE.has(tokens, last - 1) && last - 2 > first && tags[last - 2] === Tag.noun) return { first, last: last - 1 };
  for (let i = first; i < last; i++) {
    if (!timeWords.has(tokens, i) || isHyphened(tokens, i)) continue;
    let end = i;
    while (end > first && (tags[end - 1] === Tag.adjective || tags[end - 1] === Tag.determiner || tags[end - 1] === Tag.number)) end--;
    if (end > first) return { first, last: end };
    // "On 3 June ten members were killed": the number behind the day counts the members.
    const behind = YEAR.test(tokens.textOf(i + 1)) ? i + 2 : i + 1;
    return behind < last - 1 && tags[behind] === Tag.number && !isHyphened(tokens, behind) && !timeWords.has(tokens, last - 1) ? { first: behind, last } : undefined;
  }
  return { first, last };
}

const YEAR = /^\d{4}$/;

/** "a 24-year-old woman", "a two-week siege": a number or time that is part of an adjective. */
export const isHyphened = (tokens: Tokens, i: number): boolean => (HYPHEN.has(tokens, i - 1) && !tokens.is(i, Shape.spaced)) || (HYPHEN.has(tokens, i + 1) && !tokens.is(i + 1, Shape.spaced));
const HYPHEN = new WordSet('- –');

/** "Ali Hassan, the mayor," / "the mayor, Ali Hassan,": one by name, one by description, and a border behind. */
function isApposition(reading: Reading, { tokens, tags }: Syntax, before: Participant, { first, last }: TokenRange, limit: number): boolean {
  if (AND.has(tokens, last) && tags[last + 1] !== undefined && !COMMA.has(tokens, last)) {
    // "Ali Hassan, the mayor and his driver" is rare; "a guard, a driver and a nurse" is a list.
    if (before.mention?.form !== 'name') return false;
  }
  if (tags[first] === Tag.number || before.quantity) return false;
  const mention = innermost(reading, tokens.start[last - 1]!, tokens.end[last - 1]!);
  const named = mention?.form === 'name' && mention.category === 'person';
  const wasNamed = before.mention?.form === 'name' && before.mention.category === 'person';
  if (named === wasNamed) return false;
  return last >= limit || COMMA.has(tokens, last) || tags[last] === Tag.mark || tags[last] === Tag.preposition || AND.has(tokens, last);
}

/** A participant of the phrase `range`, whose simple noun phrase ends before `simpleEnd`. */
export function participant(reading: Reading, { tokens, tags }: Syntax, range: TokenRange, simpleEnd: number): Participant {
  let head = simpleEnd - 1;
  while (head > range.first && (tags[head] === Tag.possessive || tags[head] === Tag.quote)) head--;
  let first = range.first;
  while (first < head && (tags[first] === Tag.determiner || (tags[first] === Tag.adverb && tags[first + 1] !== Tag.adjective && tags[first + 1] !== Tag.participle) || tags[first] === Tag.quote || (tags[first] === Tag.possessive && first === range.first))) first++;
  // "killed by rifle fire", "attacked with mortar fire": the weapon that fires.
  if (head > first && FIRE.has(tokens, head) && GUNS.has(tokens, head - 1) && !innermost(reading, tokens.start[head]!, tokens.end[head]!)) {
    return { first, last: head, head: head - 1, mention: undefined, entity: undefined, sites: [], quantity: undefined, charge: true };
  }
  const own = innermost(reading, tokens.start[head]!, tokens.end[head]!);
  const mention = bundled(reading, { tokens, tags }, range, head) ?? own;
  const quantity = quantityIn(reading, tokens.start[range.first]!, tokens.end[head]!);
  const sites = mention?.category === 'facility' || mention?.category === 'location' || mention?.category === 'vehicle' ? sitesOf(reading, { tokens, tags }, range) : [];
  const charge = mention === undefined && CHARGES.has(tokens, head) && (EXPLOSIVES.has(tokens, head - 1) || (OF.has(tokens, head + 1) && EXPLOSIVES.has(tokens, head + 2) && head + 2 < range.last));
  return { first, last: range.last, head, mention, entity: mention?.entity, sites, quantity, charge };
}

/** "a group of gunmen": who is bundled says who they are; "20 kg of dynamite": what is measured says what it is. */
function bundled(reading: Reading, syntax: Syntax, { last }: TokenRange, head: number): Mention | undefined {
  const { tokens } = syntax;
  if (!OF.has(tokens, head + 1) || head + 2 >= last) return undefined;
  const measured = MEASURES.has(tokens, head);
  if (!measured && !BUNDLES.has(tokens, head)) return undefined;
  const inner = nounPhraseAt(syntax, head + 2, last);
  const mention = inner && innermost(reading, tokens.start[inner.last - 1]!, tokens.end[inner.last - 1]!);
  if (measured) return mention?.category === 'weapon' ? mention : undefined;
  return mention?.form === 'nominal' && BELONGING.has(mention.category) ? mention : undefined;
}
const MEASURES = new WordSet('kg kilogram kilograms kilo kilos gram grams ton tons tonne tonnes pound pounds lb lbs quantity amount hail barrage burst volley');

/** Names of places and facilities in a phrase, and after "at", "in", "near" or "located at" right behind it. */
function sitesOf(reading: Reading, { tokens, tags }: Syntax, range: TokenRange): string[] {
  let end = range.last;
  while (end < tokens.count && end < range.last + 7 && !tokens.is(end, Shape.newline)) {
    const tag = tags[end]!;
    if (tag !== Tag.preposition && tag !== Tag.determiner && tag !== Tag.noun && tag !== Tag.name && tag !== Tag.adjective && tag !== Tag.participle && !(tag === Tag.past && SITED.has(tokens, end)) && !(COMMA.has(tokens, end) && SITED.has(tokens, end + 1))) break;
    end++;
  }
  const names = reading.mentionsIn({ start: tokens.start[range.first]!, end: tokens.end[end - 1]! }).filter((m) => m.form === 'name' && (m.category === 'location' || m.category === 'facility'));
  // "Al Harir base": the capitals before the head, where no list knows them as a place.
  let own = '';
  for (let i = range.first; i < range.last && tags[i] !== Tag.preposition; i++) if (tags[i] === Tag.name) own += ` ${tokens.lower(i)}`;
  const keys = [...new Set([...names.map((m) => m.entity.name.toLowerCase()), own].map((name) => name.replace(/\b(?:the|military|air|base|province|city)\b/g, '').replace(/\s+/g, ' ').trim()))].filter((name) => name !== '');
  // "Erbil" says nothing beside "Erbil airport".
  return keys.filter((site) => !keys.some((other) => other !== site && other.includes(site)));
}

/** What a weapon sends out. Own hand. */
const FIRE = new WordSet('fire burst bursts volley volleys blast blasts');
const GUNS = new WordSet('rifle rifles machinegun machineguns submachinegun gun guns weapon weapons mortar mortars artillery cannon tank rocket rockets pistol sniper dynamite grenade');

/** The smallest mention that covers a token and can take part in something. */
export function innermost(reading: Reading, start: number, end: number): Mention | undefined {
  const { mentions } = reading;
  const behind = firstStartingFrom(mentions, start + 1);
  let best: Mention | undefined;
  for (let i = behind - 1; i >= 0 && i >= behind - 6; i--) {
    const mention = mentions[i]!;
    if (mention.end < end || mention.category === 'quantity' || NON_PARTICIPANTS.has(mention.category)) continue;
    if (!best || mention.end - mention.start < best.end - best.start) best = mention;
  }
  return best;
}

/** The mention of the count that stands in a stretch of text or reaches into it ("at least 45 Americans", "19 others"). */
export const countIn = (reading: Reading, start: number, end: number): Mention | undefined =>
  reading.mentionsIn({ start: Math.max(0, start - 24), end: end + 40 }).find((mention) => mention.category === 'quantity' && mention.end > start && mention.start < end && mention.quantity);

/** The count itself. */
export const quantityIn = (reading: Reading, start: number, end: number): Quantity | undefined => countIn(reading, start, end)?.quantity;

/** Parts: harm to them is harm to the whole ("the windows of the ministry"). Own hand. */
export const PART = new WordSet('front part parts window windows wall walls facade entrance roof door doors side section sections interior rear back basement bathroom lobby garden gate gates courtyard yard engine');
/** A part of something that the words name: "the basement of the hotel". */
export const isPart = ({ tokens }: Syntax, { head, last }: Participant): boolean => PART.has(tokens, head) && OF.has(tokens, head + 1) && head + 2 < last;

/** A weapon or an explosive: what it is done with, not who does it. */
export const isMeans = ({ mention, charge }: Participant): boolean => charge || mention?.category === 'weapon';
export const isPlace = ({ mention }: Participant): boolean => mention?.category === 'location';
