import { ELSEWHERE } from '../../../lexicon/setting-words.ts';
import { capitalOf } from '../../../lexicon/capitals.ts';
import { OF } from '../../../lexicon/little-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { isNamed } from '../../../model/entities.ts';
import type { Entity, Mention, Place } from '../../../model/findings.ts';
import { contains, firstStartingFrom } from '../../../text/span.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import { countryOfPeople, placesCalled } from '../../entities/places/gazetteer-places.ts';
import type { Reading } from '../../reading.ts';
import { syntaxOf } from '../../syntax/syntax.ts';
import { isVerb, Tag } from '../../syntax/tags.ts';
import type { EventMention } from '../events/event-mention.ts';
import { homeCountry } from './home-country.ts';
import { innermost } from '../roles/participants.ts';

const WHERE = new WordSet('in at near outside inside on around off across throughout within between along');
const JOINING = new WordSet([',', '(', 'and', 'of', 'neighbouring', 'neighboring', 'surrounding']);
/** Where a way begins and ends: "on the road from Marlo to Tessa". */
const ENDS = new WordSet('from to');
const WAY = new WordSet('road highway motorway route stretch line railway track trail pipeline border');
const CAPITAL = new WordSet(['capital', 'capitals']);
const DIRECTION = new WordSet('north south east west northeast northwest southeast southwest north-east north-west south-east south-west outside');
const DISTANCE = new WordSet('km kilometer kilometers kilometre kilometres mile miles metres meters just');
const ROUGHLY = new WordSet('about some around roughly approximately nearly');
const NEARBY_KM = 60;
const ARTICLE = new WordSet('a an the');
/** Built places that no list holds for most of them are none: "an education centre". */
const CENTRE = new WordSet('centre center');
const SETTLEMENT = new WordSet('village town city hamlet district neighbourhood neighborhood');
const ENTERED = new WordSet('entered entering stormed storming raided raiding overran encircled surrounded');
const DIVIDES = new WordSet('township commune barangay subdistrict locality');
const MUNICIPALITY = new WordSet('municipality commune canton');
const TOWN = new WordSet(['city', 'town', 'capital']);
const HERE = new WordSet(['this']);
/** Nouns for divisions and directions that may stand between a place and what contains it: "Marlo, in the northern department of Tessa". Own hand. */
const BETWEEN = new WordSet(', ( in of the north south east west northern southern eastern western central northeastern northwestern southeastern southwestern northeast northwest southeast southwest province department district state region county municipality governorate prefecture jurisdiction town city');
const DIVISION = /\b(?:province|department|district|state|region|county|municipality|governorate|prefecture|oblast|intendancy)\b/i;

/** Wider places contain narrower ones. */
const WIDTH: Readonly<Record<Place['precision'], number>> = { facility: 0, relative: 1, city: 1, district: 2, region: 3, country: 4, wider: 5 };

/**
 * The places of a sentence at which something can happen, in reading order: "in Marlo", "in the town of Marlo", "near Marlo, Tessa" (one
 * place, which lies in Tessa), "in the capital", "in this city". `dateline` is where the report was filed.
 */
export class SettingPlaces {
  private readonly reading: Reading;
  private readonly dateline: Entity | undefined;
  private readonly country: string | undefined;
  private readonly cues: ReadonlySet<number>;
  /** Tokens of nouns that tell of one deed, and of heads of what it was done to. */
  private readonly deeds = new Set<number>();
  private readonly hit = new Set<number>();
  /** The text's own entities for capitals by country and name, sought once each. */
  private readonly capitals = new Map<string, Entity | undefined>();

  constructor(reading: Reading, cues: ReadonlySet<number>, events: readonly EventMention[]) {
    this.reading = reading;
    this.cues = cues;
    for (const { word, plural, first, patients } of events) {
      if (word.form === 'noun' && !plural) this.deeds.add(first);
      for (const { head } of patients) this.hit.add(head);
    }
    this.dateline = datelinePlace(reading);
    this.country = homeCountry(reading);
  }

  in(mentions: readonly Mention[]): Mention[] {
    const { reading } = this;
    const found: Mention[] = [];
    const measured: Mention[] = [];
    let outer: Mention | undefined;
    for (const mention of mentions) {
      if (mention.category !== 'location' && !(mention.category === 'facility' && mention.form === 'name')) continue;
      // "Tessa" in "Tessa district".
      if (outer && contains(outer, mention)) continue;
      const last = found.at(-1);
      if (last && outer && holds(reading, last, outer, mention)) {
        found[found.length - 1] = inside(last, mention);
        outer = mention;
        continue;
      }
      // "Ketu village in Sarra Region's Marlo Township": what owns the place holds it as well.
      if (last && outer && isOwnedBy(reading, outer, mention) && (last.place ?? last.entity.place)?.within.includes(outer.entity.name)) {
        found[found.length - 1] = inside(last, mention);
        outer = mention;
        continue;
      }
      outer = mention;
      const named = this.capitalOf(mention) ?? (mention.form === 'name' && !isCapital(reading, mention) ? mention : this.named(mention));
      if (named && this.isSetting(mention)) found.push(named);
      else {
        if (named && this.isMeasured(mention)) measured.push(named);
        outer = undefined;
      }
    }
    return found.length > 0 ? found : measured;
  }

  /** "the capital of Iraq". */
  private capitalOf(mention: Mention): Mention | undefined {
    const { tokens } = this.reading.source;
    const place = mention.place ?? mention.entity.place;
    const at = tokens.at(mention.start);
    if (place?.precision !== 'country' || place.country === undefined || tokens.lower(at - 1) !== 'of' || !CAPITAL.has(tokens, at - 2)) return undefined;
    const name = capitalOf(place.country);
    return name === undefined ? undefined : this.capital({ ...mention, start: tokens.start[at - 2]!, form: 'nominal' }, name, place.country);
  }

  /** "the capital" and "this city" as the places they are; a village so many kilometres from a town; undefined for other descriptions. */
  private named(mention: Mention): Mention | undefined {
    const { tokens } = this.reading.source;
    const [first, last] = [tokens.at(mention.start), tokens.at(mention.end - 1)];
    if (TOWN.has(tokens, last) && (HERE.has(tokens, first) || HERE.has(tokens, first - 1)) && this.dateline) return standingFor(mention, this.dateline);
    if (isCapital(this.reading, mention)) {
      const words = this.reading.textOf({ start: tokens.start[Math.max(0, first - 1)]!, end: mention.end }).split(/\s+/);
      const country = words.map((word) => countryOfPeople(word)).find((code) => code !== undefined) ?? this.country;
      const name = country === undefined ? undefined : capitalOf(country);
      return name === undefined || country === undefined ? undefined : this.capital(mention, name, country);
    }
    return mention.entity.place?.precision === 'relative' || isNamed(mention.entity) ? mention : undefined;
  }

  /**
   * A place counts as a setting after a preposition of place ("in Marlo", "in the town of Marlo", "off the coast of Tessa") or as part of
   * one ("Marlo, Tessa"); not before a noun that it describes ("US bases"), unless a known town stands before a building ("at a Marlo
   * school") or the deed ("the Marlo bombing"); nor where something came from ("fired from near Marlo").
   */
  private isSetting(mention: Mention): boolean {
    const { reading, cues } = this;
    const { tokens, tags } = syntaxOf(reading.source);
    const behind = tokens.at(mention.end - 1) + 1;
    // "in Marlo township": the noun says what the place is, not what is there.
    const next = DIVIDES.has(tokens, behind) && !tokens.is(behind, Shape.newline) ? behind + 1 : behind;
    if (tags[next] === Tag.possessive || isApostrophe(tokens, next) || namesStreet(tokens, next)) return false;
    const describes = tokens.is(next, Shape.spaced) && !tokens.is(next, Shape.newline) && !opensDate(reading, tokens.start[next]!) && (tags[next] === Tag.noun || tags[next] === Tag.name || tags[next] === Tag.number);
    let at = tokens.at(mention.start) - 1;
    if (describes) {
      const kind = precision(mention);
      if (kind === undefined || kind === 'country' || kind === 'wider') return false;
      if (this.deeds.has(next)) return true;
      return WHERE.has(tokens, ARTICLE.has(tokens, at) ? at - 1 : at) && this.isSite(next);
    }
    // "shelled Marlo": what was hit is where it happened.
    if (this.hit.has(next - 1) && mention.form === 'name' && (isVerb(tags[at]!) || (tags[at] === Tag.adverb && isVerb(tags[at - 1]!)))) return TOWNS.has(precision(mention) ?? 'city');
    // "bombed the village of Marlo"
    if (OF.has(tokens, at) && SETTLEMENT.has(tokens, at - 1) && this.hit.has(at - 1) && mention.form === 'name') return TOWNS.has(precision(mention) ?? 'city');
    // "attacked the police station of Marlo", "of the municipality of Marlo": what stands in a town was hit there.
    const whole = OF.has(tokens, at) && (SETTLEMENT.has(tokens, at - 1) || MUNICIPALITY.has(tokens, at - 1)) && ARTICLE.has(tokens, at - 2) ? at - 3 : at;
    if (OF.has(tokens, whole) && this.hit.has(whole - 1) && mention.form === 'name' && innermost(reading, tokens.start[whole - 1]!, tokens.end[whole - 1]!)?.category === 'facility' && TOWNS.has(precision(mention) ?? (whole < at ? 'city' : undefined))) return true;
    // "Marlo was attacked": a town that no list has is one by being attacked.
    if (this.hit.has(next - 1) && mention.form === 'name' && tags[next] === Tag.be) return TOWNS.has(precision(mention) ?? 'city');
    // "gunmen entered Marlo and killed six men", "reached the village of Marlo"
    const verb = OF.has(tokens, at) && SETTLEMENT.has(tokens, at - 1) ? at - 3 : at;
    if (ENTERED.has(tokens, verb) && isVerb(tags[verb]!) && mention.form === 'name') return TOWNS.has(precision(mention) ?? 'city');
    let ends = false;
    let way = false;
    for (let steps = 0; steps < 8 && at >= 0; steps++, at--) {
      if (WHERE.has(tokens, at)) return (!ends || way) && tokens.lower(at - 1) !== 'from' && !cues.has(at - 1) && (!ELSEWHERE.has(tokens, at - 1) || this.hit.has(at - 1));
      const tag = tags[at]!;
      if (ENDS.has(tokens, at)) ends = true;
      else if (WAY.has(tokens, at)) way = true;
      else if (!JOINING.has(tokens, at) && tag !== Tag.determiner && tag !== Tag.noun && tag !== Tag.name && tag !== Tag.adjective) return false;
    }
    return false;
  }

  /** "a convoy about 20 km west of Marlo": where something was that has no other place. Not "Tessa, 20 km west of Marlo", which tells of Tessa, nor what is far away. */
  private isMeasured(mention: Mention): boolean {
    const { tokens, tags } = syntaxOf(this.reading.source);
    let at = tokens.at(mention.start) - 3;
    if (!OF.has(tokens, at + 2) || !DIRECTION.has(tokens, at + 1) || !DISTANCE.has(tokens, at)) return false;
    at--;
    if (tags[at] === Tag.number && Number.parseFloat(tokens.textOf(at)) > NEARBY_KM) return false;
    while (tags[at] === Tag.number || ROUGHLY.has(tokens, at)) at--;
    return tags[at] !== Tag.mark;
  }

  /** "at Marlo [education centre]", "in a Marlo [hotel]". */
  private isSite(next: number): boolean {
    const { reading } = this;
    const { tokens, tags } = syntaxOf(reading.source);
    let last = next;
    while (last + 1 < tokens.count && tags[last + 1] === Tag.noun && !tokens.is(last + 1, Shape.newline)) last++;
    return CENTRE.has(tokens, last) || innermost(reading, tokens.start[last]!, tokens.end[last]!)?.category === 'facility';
  }

  private capital(mention: Mention, name: string, country: string): Mention | undefined {
    const key = `${country} ${name}`;
    if (!this.capitals.has(key)) this.capitals.set(key, this.reading.entities.find((entity) => entity.category === 'location' && entity.name === name && entity.place?.country === country));
    const known = this.capitals.get(key);
    if (known) return standingFor(mention, known);
    const city = placesCalled(name).find((candidate) => candidate.country === country && candidate.precision === 'city');
    if (!city) return undefined;
    const place: Place = { country, latitude: city.latitude, longitude: city.longitude, precision: 'city', within: [], why: `the capital of the country that the text speaks of` };
    return { ...mention, entity: { name, category: 'location', place, mentions: [mention] }, place };
  }
}

/** "at Ruiz' car": the possessive of a name that ends in "s" or "z". */
const isApostrophe = (tokens: Tokens, at: number): boolean => APOSTROPHE.has(tokens, at) && !tokens.is(at, Shape.spaced) && tokens.is(at + 1, Shape.spaced);
const APOSTROPHE = new WordSet(["'", '’']);

/** "on the corner of Marlo and San Tessa streets": both are streets, though the word stands behind the second only. `next` is the token behind the first. */
function namesStreet(tokens: Tokens, next: number): boolean {
  let at = next;
  if (AND.has(tokens, at)) for (let steps = 0; steps < LONGEST_NAME && tokens.is(at + 1, Shape.capital); steps++) at++;
  return STREETS.has(tokens, at === next ? at : at + 1);
}
const AND = new WordSet(['and']);
const STREETS = new WordSet('streets avenues boulevards');
/** In words. */
const LONGEST_NAME = 4;

/** A time that stands behind a place without a preposition: "in Marlo hours after", "in Marlo Monday". */
function opensDate({ mentions }: Reading, start: number): boolean {
  const mention = mentions[firstStartingFrom(mentions, start)];
  return mention?.category === 'date' && mention.start === start;
}

const precision = ({ place, entity }: Mention): Place['precision'] | undefined => (place ?? entity.place)?.precision;

/** Narrow enough to be where a deed was, and known to the lists. */
const TOWNS: ReadonlySet<Place['precision'] | undefined> = new Set<Place['precision'] | undefined>(['city', 'district', 'region']);

const standingFor = (mention: Mention, entity: Entity): Mention => ({ ...mention, entity, ...(entity.place ? { place: entity.place } : {}) });

const isCapital = ({ source: { tokens } }: Reading, { end }: Mention): boolean => CAPITAL.has(tokens, tokens.at(end - 1));

/**
 * Whether `wide` is what the text puts a place into: nothing but joints and words for divisions stand between the two, and it is wider by the
 * lists or by its own words. In "in Marlo, Tessa and Ruden" three towns stand beside one another.
 */
function holds({ source: { tokens } }: Reading, place: Mention, before: Mention, wide: Mention): boolean {
  const [from, to] = [tokens.at(before.end - 1) + 1, tokens.at(wide.start)];
  if (to <= from || to - from > 7) return false;
  for (let i = from; i < to; i++) if (!BETWEEN.has(tokens, i)) return false;
  const [inner, outer] = [place.place ?? place.entity.place, wide.place ?? wide.entity.place];
  if (inner?.within.includes(wide.entity.name)) return true;
  if (DIVISION.test(tokens.text.slice(before.end, wide.end))) return true;
  return outer !== undefined && (inner ? WIDTH[outer.precision] > WIDTH[inner.precision] : WIDTH[outer.precision] >= 3 || !tokens.text.slice(before.end, wide.start).startsWith(','));
}

/** "Sarra Region's Marlo": nothing but the possessive stands between. */
const isOwnedBy = ({ source }: Reading, owner: Mention, owned: Mention): boolean => {
  const behind = source.tokens.at(owner.end - 1) + 1;
  return syntaxOf(source).tags[behind] === Tag.possessive && source.tokens.start[behind + 1] === owned.start;
};

/** The place with what the text puts it into. */
function inside(place: Mention, wide: Mention): Mention {
  const [own, outer] = [place.place ?? place.entity.place, wide.place ?? wide.entity.place];
  const within = [...(own?.within ?? []).filter((name) => !outer?.within.includes(name)), wide.entity.name, ...(outer?.within ?? [])];
  const names = [...new Set(within)];
  if (own) return own.country === outer?.country || outer?.country === undefined || own.country === undefined ? { ...place, place: { ...own, within: names } } : place;
  return { ...place, place: { ...(outer?.country === undefined ? {} : { country: outer.country }), ...(outer?.latitude === undefined ? {} : { latitude: outer.latitude }), ...(outer?.longitude === undefined ? {} : { longitude: outer.longitude }), precision: 'relative', within: names, why: `not in the lists; the text puts it into ${wide.entity.name}` } };
}

/** The place at the head of the report: "Marlo, 4 May (AFP) - …". */
function datelinePlace(reading: Reading): Entity | undefined {
  const { tokens, sentences } = reading.source;
  const [first] = sentences;
  if (!first) return undefined;
  const mention = reading.mentionsIn({ start: first.start, end: tokens.end[Math.min(first.last, first.first + 8) - 1]! }).find(({ category, form }) => category === 'location' && form === 'name');
  return mention && tokens.at(mention.start) <= first.first + 1 && mention.entity.place?.precision !== 'country' ? mention.entity : undefined;
}
