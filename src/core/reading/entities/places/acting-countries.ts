import { TO } from '../../../lexicon/little-words.ts';
import { ACTS, ALLIED, DEALING, PARTIES, STANCES } from '../../../lexicon/acting-countries.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import { hashOf, Shape } from '../../../text/tokens.ts';
import { conflictTokens } from '../../genre.ts';
import type { Reading } from '../../reading.ts';
import { syntaxOf, type Syntax, type TokenRange } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import { classOf } from '../entity-class.ts';

const COMMA = hashOf(',');
const HYPHEN = hashOf('-');
const DASH = hashOf('–');
/** Prepositions before one who does something or with whom it is done: "signed with Iran", "talks between Russia and Turkey", "war against Iraq". */
const PARTY = new WordSet('by with between against');
/** What lists those who do something: "the countries that send troops include Canada". */
const INCLUDING = new WordSet('include includes included');
/** What stands between two countries and not for them: "the Syria-Iraq border". */
const BORDER = new WordSet('border borders frontier');
/** Countries without a name: "both countries agreed". */
const COUNTRIES = new WordSet('country countries nation nations');
const ALLY = new WordSet('ally allies partner partners neighbour neighbours neighbor neighbors');
/** Opens examples of those named before: "its backers, notably Russia". */
const EXAMPLES = new WordSet('notably including especially particularly namely');
/** Bodies that each of several countries has: "the governments of Iraq and Turkey". */
const GOVERNMENTS = new WordSet('governments armies militaries forces');

/**
 * Countries that act, as their governments and forces do, in passages about conflict: "Russia bombed the town", "talks between Iran and the
 * United States", "U.S. airstrikes", "urged Turkey to open the border", "a UK-France summit", "Turkey's invasion", "its backers, notably Russia", "warned Israel",
 * "Turkey is a key player", "the governments of Iraq and Turkey", "donor countries". Such a mention is one of a state; its entity stays the place.
 * Not: "in Russia", "US bases", "the US Secretary of State", "sanctions on Syria", "Paris, France", "fighters from Iraq are", "Iraq is quiet".
 */
export function readActingCountries(reading: Reading): void {
  const syntax = syntaxOf(reading.source);
  const { tokens } = syntax;
  const countries = reading.mentions.filter(({ category, form, entity, end }) => category === 'location' && (form === 'name' ? entity.place?.precision === 'country' : COUNTRIES.has(tokens, tokens.at(end - 1))));
  if (countries.length === 0) return;
  const conflict = conflictTokens(reading);
  /** Tokens of countries, and of titles: "US Secretary of State" is one's office. */
  const named = new Uint8Array(tokens.count);
  const peopled = new Uint8Array(tokens.count);
  for (const { category, start, end } of reading.mentions) if (classOf(category) === 'group') peopled.fill(1, tokens.at(start), tokens.at(end - 1) + 1);
  const inTitle = new Uint8Array(tokens.count);
  for (const { title } of reading.mentions) if (title) inTitle.fill(1, tokens.at(title.start), tokens.at(title.end - 1) + 1);
  for (const country of countries) named.fill(1, tokens.at(country.start), tokens.at(country.end - 1) + 1);
  for (const country of countries) {
    const first = tokens.at(country.start);
    if (!conflict[first] || inTitle[first]) continue;
    const sentence = reading.sentenceAt(country.start);
    const why = country.form === 'nominal' && ALLIED.has(tokens, tokens.at(country.end - 1) - 1) ? 'bound to others' : sentence && actsAs(syntax, country, first, sentence, { named, peopled });
    if (!why) continue;
    country.category = 'state-body';
    country.evidence = [...country.evidence, { why: `a country that acts: ${why}` }];
  }
}

/** What stands at each token: 1 for a country, and for people and bodies. */
interface Cover {
  readonly named: Uint8Array;
  readonly peopled: Uint8Array;
}

/** Why a country acts here, in words; undefined where it is the place. */
function actsAs(syntax: Syntax, country: Mention, first: number, { first: from, last: limit }: TokenRange, { named, peopled }: Cover): string | undefined {
  const { tokens, tags } = syntax;
  const next = tokens.at(country.end - 1) + 1;
  const hyphen = (at: number): boolean => (tokens.hash[at] === HYPHEN || tokens.hash[at] === DASH) && !tokens.is(at, Shape.spaced);
  const joined = (next + 1 < limit && hyphen(next) && named[next + 1] && !tokens.is(next + 1, Shape.spaced)) || (first - 2 >= from && hyphen(first - 1) && named[first - 2] && !tokens.is(first, Shape.spaced));
  if (joined) {
    let behind = next;
    while (behind < limit && (named[behind] || hyphen(behind))) behind++;
    return BORDER.has(tokens, behind) ? undefined : 'joined with another';
  }
  if (next < limit && (tokens.is(first, Shape.dotted) || tokens.is(first, Shape.allCaps)) && modifiesAct(syntax, next)) return 'before what it does';
  // "Benghazi, Libya", "US bases", "a US presence", "China's ships": where it is, and whose.
  if (first - 2 >= from && tokens.hash[first - 1] === COMMA && tags[first - 2] === Tag.name && !named[first - 2] && !peopled[first - 2]) return undefined;
  if (tags[next] === Tag.possessive) return ACTS.has(tokens, next + 1) || (tags[next + 1] === Tag.adjective && ACTS.has(tokens, next + 2)) ? 'whose act it is' : undefined;
  if (next < limit && tokens.is(next, Shape.spaced) && (tags[next] === Tag.noun || tags[next] === Tag.adjective || tags[next] === Tag.name) && !STANCES.has(tokens, next)) return undefined;
  // In a list all do what one does: "Russia, Iran and the United States agreed". Not "within Peru, the United States is busy".
  let begin = first - 1;
  let end = next;
  let comma = -1;
  let list = tags[next] === Tag.and || tokens.hash[next] === COMMA;
  while (begin >= from && (named[begin] || tags[begin] === Tag.determiner || ((tags[begin] === Tag.and || tokens.hash[begin] === COMMA) && named[begin - 1]))) {
    if (tags[begin] === Tag.and) list = true;
    else if (comma < 0 && tokens.hash[begin] === COMMA) comma = begin;
    begin--;
  }
  if (!list && comma >= 0) begin = comma;
  while (end < limit && (named[end] || ((tags[end] === Tag.and || tokens.hash[end] === COMMA) && (named[end + 1] || (tags[end + 1] === Tag.determiner && named[end + 2]) || tags[end + 1] === Tag.and)) || (tags[end] === Tag.determiner && named[end + 1]))) end++;
  if (begin >= from) {
    if (PARTY.has(tokens, begin)) return `behind “${tokens.textOf(begin)}”`;
    if (INCLUDING.has(tokens, begin) || ALLY.has(tokens, begin)) return `behind “${tokens.textOf(begin)}”`;
    if (DEALING.has(tokens, begin) && tokens.is(begin, Shape.spaced)) return `object of “${tokens.textOf(begin)}”`;
    if (EXAMPLES.has(tokens, begin) && begin - 2 >= from && tags[begin - 1] === Tag.mark && peopled[begin - 2]) return `one of the “${tokens.textOf(begin - 2)}”`;
    if (tokens.hash[begin] === OF && GOVERNMENTS.has(tokens, begin - 1)) return `whose “${tokens.textOf(begin - 1)}” act`;
    const urged = end < limit && tags[end] === Tag.to && tokens.hash[begin] !== IN;
    if (urged && (tags[begin] !== Tag.preposition || FOR.has(tokens, begin))) return 'who is to do something';
    if (tags[begin] === Tag.preposition || (list && tokens.hash[begin] === COMMA && named[begin - 1])) return undefined;
  }
  // "nations which have sent troops", "Russia, which has vetoed it"
  const relative = tokens.hash[end] === COMMA ? end + 1 : end;
  const verb = relative < limit && tags[relative] === Tag.relative ? relative + 1 : end;
  const several = country.form === 'nominal' || end > next;
  return doesSomething(syntax, verb, limit, several) || isParty(syntax, verb, limit) ? `subject of “${tokens.textOf(verb)}”` : undefined;
}

/** "is a partner of ours", "is one of the warring parties": what only somebody can be. */
function isParty({ tokens, tags }: Syntax, at: number, limit: number): boolean {
  if (tags[at] !== Tag.be) return false;
  for (let token = at + 1; token < limit && token < at + 8; token++) {
    if (PARTIES.has(tokens, token)) return tags[token + 1] !== Tag.noun;
    const tag = tags[token]!;
    if (tag !== Tag.determiner && tag !== Tag.possessive && tag !== Tag.adjective && tag !== Tag.adverb && tag !== Tag.noun && tag !== Tag.number && tag !== Tag.pronoun && tokens.hash[token] !== OF) return false;
  }
  return false;
}

/** Whether the verb at token `at` is one of doing: "bombed", "has agreed", "will send", "is committed to", not "is quiet", "has been torn apart". `several`: a plural may stand before it. */
function doesSomething({ tokens, tags }: Syntax, at: number, limit: number, several: boolean): boolean {
  const past = (token: number): number => {
    let next = token;
    while (next < limit && tags[next] === Tag.adverb) next++;
    return next;
  };
  const verb = past(at);
  if (verb >= limit) return false;
  const after = past(verb + 1);
  switch (tags[verb]) {
    case Tag.past:
    case Tag.present:
    case Tag.modal:
    case Tag.do:
      return true;
    case Tag.base:
      return several;
    case Tag.have:
      return after < limit && (tags[after] === Tag.participle || tags[after] === Tag.past);
    case Tag.be:
      return after < limit && (tags[after] === Tag.ing || (tags[after] === Tag.participle && TO.has(tokens, after + 1)));
    case Tag.noun:
      return STANCES.has(tokens, verb);
    default:
      return false;
  }
}
const IN = hashOf('in');
const OF = hashOf('of');
const FOR = new WordSet('for on');

/** "U.S. airstrikes", "UK military support": the noun that follows, perhaps behind an adjective, is something done. Not "US bases", "US presence". */
function modifiesAct({ tokens, tags }: Syntax, next: number): boolean {
  if (!tokens.is(next, Shape.spaced)) return false;
  return ACTS.has(tokens, next) || (tags[next] !== Tag.mark && ACTS.has(tokens, next + 1));
}
