import { Known, PLACES } from '../../../lexicon/gazetteer.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { Shape, TokenKind } from '../../../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';
import type { NameType } from './name-labels.ts';

const bodies = new WordSet(`group organisation organization militia movement party faction company firm agency newspaper daily broadcaster channel website magazine tabloid weekly outlet network club charity ngo bank airline
  union manufacturer startup start-up conglomerate cartel gang sect coalition alliance think-tank retailer carmaker automaker chipmaker drugmaker brand supplier subsidiary
  platform giant maker operator utility insurer lender consultancy foundation nonprofit bookmaker brewer miner builder publisher label`);
const places = new WordSet('city town village province district region island port suburb neighbourhood neighborhood municipality governorate state county capital hamlet settlement area mountain river valley');
const determiners = new WordSet('a an the');
const be = new WordSet('is was');

/** How many words may stand between an article and its noun: "a small Kurdish village". */
const WITHIN = 4;

/**
 * A common noun beside a name says what it is: right before it ("the militant group Harakat al-Fajr", "the village of Umm Qasr"), behind it and a
 * comma ("Mapori, a network of charities", "Getu Reda, its president"), or as what it is said to be ("Hadra is a small town in the north").
 */
export function heedApposition(names: readonly FoundName[], source: NameFeatures): void {
  for (const name of names) {
    if (name.type === 'nationality' || name.type === 'facility') continue;
    const found = nounBefore(name, source) ?? nounBehind(name, source) ?? officeBehind(name, source);
    if (found && found.noun < name.first) name.called = true;
    if (!found || found.type === name.type) continue;
    name.type = found.type;
    name.why = `“${source.tokens.textOf(found.noun)}” ${found.noun < name.first ? 'stands before it' : 'is what it is called'}`;
  }
}

interface Called {
  readonly type: NameType;
  readonly noun: number;
}

function nounBefore(name: FoundName, { tokens, known }: NameFeatures): Called | undefined {
  const of = tokens.lower(name.first - 1) === 'of';
  const noun = name.first - (of ? 2 : 1);
  if (noun < 0 || tokens.is(noun, Shape.capital) || !tokens.is(name.first, Shape.spaced)) return undefined;
  // "secretary of state Ann Hadro": the noun belongs to what is before it.
  const type = places.has(tokens, noun) && tokens.lower(noun - 1) !== 'of' && (of || name.type === 'person') ? 'location' : !of && bodies.has(tokens, noun) ? 'organisation' : undefined;
  if (!type) return undefined;
  // "the group Ahmad led": a person by his forename stays one.
  if (name.type === 'person' && known[name.first]! & Known.forename && name.last - name.first === 2) return undefined;
  return type === 'organisation' && name.type === 'location' && known[name.first]! & Known.country ? undefined : { type, noun };
}

function nounBehind({ first, last, type, ...name }: FoundName, { tokens, known, phrase }: NameFeatures): Called | undefined {
  const unlisted = type === 'location' && !(known[first]! & PLACES) && phrase[first] === 0;
  if (type !== 'person' && type !== 'other' && !unlisted) return undefined;
  const comma = tokens.textOf(last) === ',';
  if (!(comma || be.has(tokens, last)) || !determiners.has(tokens, last + 1) || name.title) return undefined;
  if (known[first]! & Known.forename && last - first > 1) return undefined;
  for (let noun = last + 2; noun < last + 2 + WITHIN && tokens.kind[noun] === TokenKind.word; noun++) {
    // "a company | chairman", "the town's | mayor": the phrase goes on.
    if (tokens.lower(noun + 1) === "'s") return undefined;
    const found = bodies.has(tokens, noun) ? 'organisation' : places.has(tokens, noun) ? 'location' : undefined;
    if (found && (tokens.kind[noun + 1] !== TokenKind.word || LINKS.has(tokens, noun + 1))) return { type: found, noun };
    if (LINKS.has(tokens, noun)) return undefined;
  }
  return undefined;
}

/** "Getu Reda, its president,": two words that no list has for a place, and the office of who is called so. */
function officeBehind({ first, last, type }: FoundName, { tokens, phrase }: NameFeatures): Called | undefined {
  if (type !== 'location' || last - first !== 2 || phrase[first] || tokens.textOf(last) !== ',' || !OWNERS.has(tokens, last + 1)) return undefined;
  const noun = OFFICES.has(tokens, last + 2) ? last + 2 : last + 3;
  return OFFICES.has(tokens, noun) && tokens.kind[noun + 1] === TokenKind.mark ? { type: 'person', noun } : undefined;
}
const OWNERS = new WordSet('its his her their the a an');
/** Offices and callings that one person has. Own hand. */
const OFFICES = new WordSet('president leader chairman chairwoman chief head commander spokesman spokeswoman spokesperson director founder governor mayor minister secretary lawyer journalist activist');
const LINKS = new WordSet('of in on at near outside for that which who where based located founded run owned with to from and between about south north east west under');
