import { Known, PLACES, type Gazetteer } from '../../../lexicon/gazetteer.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { hashOf, Shape, TokenKind } from '../../../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';

/** Bodies that are counted: "the 44th Corps", "the 33rd Front". Own hand. */
const UNITS = new WordSet('brigade division corps army regiment battalion fleet flotilla squadron wing front legion company congress parliament cavalry airborne infantry');
/** Offices whose holder's department or office is a body: "the Sarra County Sheriff's Department". Own hand. */
const OFFICES = new WordSet('sheriff prosecutor attorney mayor governor coroner ombudsman general examiner');
const DEPARTMENTS = new WordSet('office department bureau');
const POSSESSIVE = hashOf("'s");
/** The most words of a nickname. */
const LONGEST_NICKNAME = 3;

/**
 * Joins what a tagger cuts: a person around a nickname in quotation marks (“Juan "El Lobo" Ferro”), a name at a hyphen ("Rose Dumas-Ferré",
 * "PORT-AU-PRINCE"), a unit and its number ("the 44th Corps"), an office's department and its place ("the Sarra County Sheriff's Department").
 * `names` in reading order; returns them in reading order.
 */
export function joinCutNames(names: readonly FoundName[], source: NameFeatures, gazetteer: Gazetteer): FoundName[] {
  const { tokens, known } = source;
  const joined: FoundName[] = [];
  for (const name of names) {
    let before = joined.at(-1);
    // A nickname that was taken for a name of its own.
    if (name.type === 'person' && isNicknameBetween(joined.at(-2), name)) {
      joined.pop();
      before = joined.at(-1);
    }
    const whole = before && joinedType(before, name);
    if (before && whole) joined[joined.length - 1] = { ...before, last: name.last, type: whole, why: 'one name though something stands inside it' };
    else joined.push(name);
    const last = joined.at(-1)!;
    extendBehindHyphen(last);
    // "Police in Santa | Ana said"
    if (last.type === 'location' && source.goesOnPlace(last.last) && gazetteer.ofTokens(tokens, last.first, last.last + 1) & PLACES) last.last++;
    if (last.type === 'organisation' && isOrdinal(last.first - 1) && UNITS.has(tokens, last.last - 1)) last.first--;
  }
  // What a longer name has grown over goes.
  return joined.filter((name, index) => index === 0 || name.first >= joined[index - 1]!.last);

  function joinedType(before: FoundName, name: FoundName): FoundName['type'] | undefined {
    if (before.type === 'person' && name.type === 'person' && isNicknameBetween(before, name)) return 'person';
    if (before.type === 'location' && before.last === name.first && name.type === 'organisation' && OFFICES.has(tokens, name.first) && tokens.hash[name.first + 1] === POSSESSIVE && DEPARTMENTS.has(tokens, name.last - 1)) return 'organisation';
    const hyphen = before.last;
    return name.first === hyphen + 1 && isHyphen(hyphen) && gazetteer.ofTokens(tokens, before.first, name.last) & PLACES ? 'location' : undefined;
  }

  /** “Juan "El Lobo" Ferro”: nothing but a few capitals in quotation marks. */
  function isNicknameBetween(before: FoundName | undefined, { first }: FoundName): boolean {
    if (before?.type !== 'person' || first - before.last < 3 || first - before.last > LONGEST_NICKNAME + 2) return false;
    if (tokens.kind[before.last] !== TokenKind.quote || tokens.kind[first - 1] !== TokenKind.quote || tokens.is(first - 1, Shape.spaced)) return false;
    for (let i = before.last + 1; i < first - 1; i++) if (!tokens.is(i, Shape.capital)) return false;
    return true;
  }

  /** "Rose Dumas(-Ferré)": a person's name does not end inside a compound. */
  function extendBehindHyphen(name: FoundName): void {
    if (name.type !== 'person' || !isHyphen(name.last) || !tokens.is(name.last + 1, Shape.capital) || tokens.is(name.last + 1, Shape.allCaps)) return;
    if (name.last - name.first > 1 && !(known[name.last + 1]! & (Known.small | PLACES | Known.people))) name.last += 2;
  }

  function isHyphen(i: number): boolean {
    return tokens.textOf(i) === '-' && !tokens.is(i, Shape.spaced) && i + 1 < tokens.count && !tokens.is(i + 1, Shape.spaced);
  }

  function isOrdinal(i: number): boolean {
    return tokens.is(i, Shape.digit) && ORDINAL.test(tokens.textOf(i));
  }
}

const ORDINAL = /^\d{1,4}(?:st|nd|rd|th)$/;
