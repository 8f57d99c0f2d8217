import { BODIES, COMPANIES, ENTERS, FOR_A_TEAM, LANDFORMS, PERSONAL, REPORTED, ROLES, TAKES } from '../../../lexicon/name-neighbours.ts';
import { extend, key, Known, PLACES } from '../../../lexicon/gazetteer.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { Shape, TokenKind } from '../../../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';
import type { NameType } from './name-labels.ts';

/** Prepositions of place; one is in a place, hardly in a person. */
const IN = new WordSet('in near inside outside');
/** Adjectives that stand before a place and hardly before a person. */
const SIDES = new WordSet('neighbouring neighboring nearby northern southern eastern western central northeastern northwestern southeastern southwestern downtown');
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
/** Fighters, who stand behind the name of their group: "Zarkol militiamen". "Varo's forces" are another matter. */
const FIGHTERS = new WordSet('fighters militants militiamen militia militias mercenaries rebels insurgents gunmen jihadists jihadis guerrillas brigade battalion faction cartel gang');
const SURELY_PLACES = Known.country | Known.bigCity | Known.place;
const LISTED_BODIES = Known.organisation | Known.armedGroup | Known.stateBody | Known.media;
const EXAMPLES = new WordSet('like including');
/** Persons and bodies speak, places do not. */
const SPEAKS = new WordSet('said quoted');
/** "Water Without Borders", "Eau Sans Frontières". */
const BORDERS = new WordSet('borders frontiers frontières frontieres fronteras');
/** "Los Zorros": a gang, a band or a team. */
const PLURAL_ARTICLES = new WordSet('los las');
/** What may stand between a preposition and the name in a list: "in Sarra, Hadra and Umm Jal". */
const AND = new WordSet('and or');
/** How many names of a list are looked at on either side. */
const LONGEST_LIST = 8;

/** What the words around the mentions of one name say of it. */
interface Signs {
  readonly names: FoundName[];
  place: number;
  body: number;
  /** A listed forename, a title or a verb of persons. */
  person: boolean;
  /** A title or a verb of persons; a forename alone does not count. */
  acts: boolean;
  speaks: boolean;
}

function retype(name: FoundName, type: NameType, why: string): void {
  name.type = type;
  name.why = why;
}

/**
 * Lets the words around a name correct the tagger where it took a place or body that no list has for something else: "in Agua Clara", "a founder of Ketaro",
 * "Ketaro shares". Decided for all mentions of the same words; a listed forename, a title or a verb of persons anywhere in the text keeps the person.
 * `names` in reading order.
 */
export function heedNeighbours(names: readonly FoundName[], source: NameFeatures): void {
  const { tokens, known } = source;
  const signs = new Map<number, Signs>();
  /** Last words of persons' full names. */
  const fullNames = new Set<number>();
  for (const { type, first, last } of names) if (type === 'person' && last - first > 1) fullNames.add(tokens.hash[last - 1]!);
  names.forEach((name, index) => {
    correctAlone(name, index);
    const unlisted = name.type === 'location' && !(known[name.first]! & PLACES) && !source.phrase[name.first];
    if (name.type !== 'person' && name.type !== 'other' && !unlisted) return;
    let fingerprint = 0;
    for (let i = name.first; i < name.last; i++) fingerprint = extend(fingerprint, tokens.hash[i]!);
    const k = key(fingerprint);
    let sign = signs.get(k);
    if (!sign) signs.set(k, (sign = { names: [], place: 0, body: 0, person: false, acts: false, speaks: false }));
    sign.names.push(name);
    if (SPEAKS.has(tokens, name.last) || SPEAKS.has(tokens, name.first - 1)) sign.speaks = true;
    if (acts(name)) sign.person = sign.acts = true;
    else if (known[name.first]! & Known.forename) sign.person = true;
    else if (name.type !== 'other' && isPlaced(index) && !possessive(name.last)) sign.place++;
    else if (isOfABody(name, index)) sign.body++;
  });
  for (const sign of signs.values()) {
    const type = typeBy(sign);
    if (!type) continue;
    for (const name of sign.names) {
      name.type = type;
      name.why = type === 'location' ? 'the text says “in” it' : type === 'person' ? 'it begins with a forename and acts like a person' : 'the words beside it speak of a body';
    }
  }

  /** What the words of one mention and those right beside it say by themselves. */
  function correctAlone(name: FoundName, index: number): void {
    if (name.type === 'other' || (name.type === 'person' && !acts(name))) correctByItsWords(name, index);
    // "near Bandar Abbas": "Bandar" and "Abbas" are forenames too.
    if (name.type === 'person' && source.isLongPlace(name.first, name.last) && isPlaced(index) && !acts(name)) retype(name, 'location', 'the text says “in” it, and a list has it for a place');
    if (name.type === 'person' && isInitials(name)) retype(name, 'organisation', 'capitals are initials of a body');
    if (name.type === 'person' && isReporting(name)) retype(name, 'organisation', 'it reports, and no list has it for a person');
    if (name.type === 'location' && isTeam(name)) retype(name, 'organisation', `“${tokens.textOf(name.last)}” stands behind it`);
    const unlistedWord = name.last - name.first === 1 && !(known[name.first]! & LISTED_BODIES);
    if (name.type === 'organisation' && unlistedWord && (known[name.first]! & SURELY_PLACES || isAmongPlaces(index)) && isPlaced(index)) retype(name, 'location', 'the text says “in” it, among places');
  }

  /** "UKMTO said": capitals among small letters that no list has for a person. Not "HALL: I did not", "Mr HALL", "JFK". */
  function isInitials({ first, last }: FoundName): boolean {
    const letters = tokens.end[first]! - tokens.start[first]!;
    return last - first === 1 && letters > 3 && tokens.is(first, Shape.allCaps) && !(known[first]! & (Known.forename | Known.surname | Known.title | Known.small | Known.mixed)) && !(known[first - 1]! & Known.title)
      && tokens.textOf(last) !== ':' && !tokens.is(last, Shape.allCaps) && !tokens.is(first - 1, Shape.allCaps) && SPEAKS.has(tokens, last);
  }

  /** "Reforma reported that": one word that is nobody's name elsewhere. */
  function isReporting({ first, last }: FoundName): boolean {
    if (last - first !== 1 || !REPORTED.has(tokens, last) || tokens.lower(last + 1) !== 'that') return false;
    return !fullNames.has(tokens.hash[first]!) && !(known[first]! & (Known.forename | Known.surname | Known.title)) && !acts({ first, last, type: 'person', why: '' });
  }

  /** "Wadi Sarra", "captured Hadra", "Los Zorros", "Zelvo Shipping". */
  function correctByItsWords(name: FoundName, index: number): void {
    const several = name.last - name.first > 1;
    if (several && LANDFORMS.has(tokens, name.first) && !(known[name.first]! & Known.forename)) retype(name, 'location', `“${tokens.textOf(name.first)}” begins names of places`);
    else if (name.type === 'other' && isPlainWord(name) && isTakenLikePlace(name, index)) retype(name, 'location', 'it is named among places, or taken like one');
    else if (name.type === 'person' && several && BORDERS.has(tokens, name.last - 1)) retype(name, 'organisation', `its last word is “${tokens.textOf(name.last - 1)}”`);
    else if (name.type === 'person' && several && PLURAL_ARTICLES.has(tokens, name.first)) retype(name, 'organisation', `“${tokens.textOf(name.first)}” is the article of several`);
    else if (name.type === 'other' && several && COMPANIES.has(tokens, name.last - 1)) retype(name, 'organisation', `its last word is “${tokens.textOf(name.last - 1)}”`);
  }

  function isTakenLikePlace({ first, last }: FoundName, index: number): boolean {
    return TAKES.has(tokens, first - 1) || ENTERS.has(tokens, first - 1) || (isAmongPlaces(index) && endsPhrase(last));
  }

  function typeBy({ names: same, place, body, person, acts: active, speaks }: Signs): NameType | undefined {
    // "the Minari faction": led by somebody whom the text has in full.
    if (same.some(({ type, first, last }) => type === 'person' && last - first === 1 && fullNames.has(tokens.hash[first]!))) return undefined;
    if (same.some(({ type }) => type === 'person')) return person || place + body === 0 || (speaks && place >= body) ? undefined : place >= body ? 'location' : 'organisation';
    const { first, last } = same[0]!;
    if ((active || speaks) && last - first > 1 && last - first < 4 && known[first]! & Known.forename && !(known[last - 1]! & (Known.small | Known.mixed))) return 'person';
    return body > 0 && !person && place === 0 ? 'organisation' : undefined;
  }

  /** "analyst at Ketaro", "Ketaro shares", "Ketaro guard Lee Ki", "top scorer for Ketaro", "companies such as Ketaro and Zelvo". */
  function isOfABody(name: FoundName, index: number): boolean {
    const { first, last } = name;
    if (BEHIND_A_BODY.has(tokens, last) || FIGHTERS.has(tokens, last) || isTeam(name)) return true;
    if ((LINK.has(tokens, first - 1) && OF_A_BODY.has(tokens, first - 2)) || (tokens.lower(first - 1) === 'for' && FOR_A_TEAM.has(tokens, first - 2))) return true;
    const before = beforeList(index);
    return (EXAMPLES.has(tokens, before) && BODIES.has(tokens, before - 1)) || (tokens.lower(before) === 'as' && tokens.lower(before - 1) === 'such' && BODIES.has(tokens, before - 2));
  }

  /** "Marlo forward Ada Lund": the city's team. */
  function isTeam({ last }: FoundName): boolean {
    return ROLES.has(tokens, last) && (tokens.is(last + 1, Shape.capital) || AND.has(tokens, last + 1));
  }

  function isPlaced(index: number): boolean {
    let before = beforeList(index);
    // "in neighbouring Tarro", "in central Sarra"
    if (SIDES.has(tokens, before)) before--;
    return IN.has(tokens, before) || ENTERS.has(tokens, before) || (FROM.has(tokens, before) && OF_A_PLACE.has(tokens, before - 1));
  }

  function acts({ first, last }: FoundName): boolean {
    const before = first - 1;
    return (before >= 0 && (known[before]! & Known.title) !== 0) || PERSONAL.has(tokens, last) || (tokens.textOf(last) === ',' && (tokens.kind[last + 1] === TokenKind.number || PERSONAL.has(tokens, last + 1)));
  }

  /** One word of letters, or two with an article ("El Tarra"), that running text does not write small. */
  function isPlainWord({ first, last }: FoundName): boolean {
    const word = last - 1;
    if (last - first !== 1 && (last - first !== 2 || (known[first]! & Known.particle) === 0)) return false;
    return tokens.kind[word] === TokenKind.word && !tokens.is(word, Shape.digit | Shape.allCaps) && !(known[word]! & (Known.small | Known.mixed | Known.calendar));
  }

  /** "Hadra and Sarra." but not "Hadra and Côte | d'Or". */
  function endsPhrase(i: number): boolean {
    return i >= tokens.count || tokens.kind[i] !== TokenKind.word || AND.has(tokens, i) || tokens.is(i, Shape.newline);
  }

  /** "in Sarra, Hama and Ar Ruq": a place stands beside it in a list. */
  function isAmongPlaces(index: number): boolean {
    const place = (other: number, joined: number): boolean => other >= 0 && other < names.length && joint(joined) !== undefined && names[other]!.type === 'location';
    return (index > 0 && place(index - 1, index)) || (index + 1 < names.length && place(index + 1, index + 1));
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
