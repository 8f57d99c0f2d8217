import { extend, key, Known } from '../../lexicon/gazetteer.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';

/** Prepositions of place; one is in a place, hardly in a person. */
const IN = new WordSet('in near inside outside');
/** Nouns whose "of" or "from" speaks of a place: "the siege of Ketun", "10 km from Ketun". */
const OF_A_PLACE = new WordSet(`vicinity outskirts residents inhabitants villagers north south east west northeast northwest southeast southwest km kilometers kilometres miles mayor governor siege liberation recapture
  outside parts suburbs suburb streets neighborhoods neighbourhoods port town village city center centre`);
const FROM = new WordSet('of from');
/** Nouns whose "of", "at" or "for" speaks of a company, party or club, hardly of a person. */
const OF_A_BODY = new WordSet(`founder co-founder cofounder ceo cfo cto coo employee employees staffer staffers analyst analysts subsidiary subsidiaries shareholder shareholders shares stake branch branches
  headquarters offices member members executive executives researcher researchers economist economists customers clients`);
const LINK = new WordSet('of at');
/** Nouns that stand behind the name of a company, party or club. */
const BEHIND_A_BODY = new WordSet(`analyst analysts ceo cfo cto employee employees executive executives shares shareholders stores outlets smartphones phones customers products subsidiary lawmaker lawmakers legislator
  legislators mp mps senator senators striker midfielder defender goalkeeper winger coach players workers headquarters plant factory brand brands franchise airlines`);
/** Verbs that tell of persons. */
const PERSONAL = new WordSet('says told tells adds asked recalled smiled laughed married died joked tweeted who whose');
/** Persons and bodies speak, places do not. */
const SPEAKS = new WordSet('said quoted');
/** What may stand between a preposition and the name in a list: "in Sarra, Hadra and Umm Jal". */
const AND = new WordSet('and or');
/** How many names of a list are looked at on either side. */
const LONGEST_LIST = 8;

/**
 * Lets the words around a name correct the tagger where it took a place or body that no list has for a person: "in Agua Clara", "a founder of Ketaro",
 * "Ketaro shares". Decided for all mentions of the same words; a listed forename, a title or a verb of persons anywhere in the text keeps the person.
 * `names` in reading order.
 */
export function heedNeighbours(names: readonly FoundName[], source: NameFeatures): void {
  const { tokens, known } = source;
  const signs = new Map<number, { names: FoundName[]; place: number; body: number; person: boolean; speaks: boolean }>();
  names.forEach((name, index) => {
    if (name.type !== 'person') return;
    let fingerprint = 0;
    for (let i = name.first; i < name.last; i++) fingerprint = extend(fingerprint, tokens.hash[i]!);
    const k = key(fingerprint);
    let sign = signs.get(k);
    if (!sign) signs.set(k, (sign = { names: [], place: 0, body: 0, person: false, speaks: false }));
    sign.names.push(name);
    if (SPEAKS.has(tokens, name.last) || SPEAKS.has(tokens, name.first - 1)) sign.speaks = true;
    if (isPersonal(name)) sign.person = true;
    else if (isPlaced(index) && !possessive(name.last)) sign.place++;
    else if ((LINK.has(tokens, name.first - 1) && OF_A_BODY.has(tokens, name.first - 2)) || BEHIND_A_BODY.has(tokens, name.last)) sign.body++;
  });
  for (const { names: same, place, body, person, speaks } of signs.values()) {
    if (person || place + body === 0 || (speaks && place >= body)) continue;
    for (const name of same) {
      name.type = place >= body ? 'location' : 'organisation';
      name.why = place >= body ? 'the text says “in” it' : 'the words beside it speak of a body';
    }
  }

  function isPlaced(index: number): boolean {
    const before = beforeList(index);
    return IN.has(tokens, before) || (FROM.has(tokens, before) && OF_A_PLACE.has(tokens, before - 1));
  }

  function isPersonal({ first, last }: FoundName): boolean {
    const before = first - 1;
    if (known[first]! & Known.forename || (before >= 0 && known[before]! & Known.title)) return true;
    return PERSONAL.has(tokens, last) || (tokens.textOf(last) === ',' && (tokens.kind[last + 1] === TokenKind.number || PERSONAL.has(tokens, last + 1)));
  }

  function possessive(i: number): boolean {
    return tokens.lower(i) === "'s";
  }

  /** The token before a name, or before the list that it belongs to; a list has an "and" ("in Canada, Rivoire said" has none). */
  function beforeList(index: number): number {
    let first = index;
    let last = index;
    while (first > 0 && index - first < LONGEST_LIST && joint(first) !== undefined) first--;
    while (last + 1 < names.length && last - index < LONGEST_LIST && joint(last + 1) !== undefined) last++;
    for (let at = first + 1; at <= last; at++) if (joint(at) === 'and') return names[first]!.first - 1;
    return names[index]!.first - 1;
  }

  /** What alone joins a name to the one before it. */
  function joint(index: number): 'comma' | 'and' | undefined {
    const token = names[index]!.first - 1;
    if (token !== names[index - 1]!.last) return undefined;
    return AND.has(tokens, token) ? 'and' : tokens.textOf(token) === ',' ? 'comma' : undefined;
  }
}
