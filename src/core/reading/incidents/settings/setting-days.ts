import { LIGHT } from '../../../lexicon/setting-words.ts';
import { OF, SAME, WHEN } from '../../../lexicon/little-words.ts';
import { COMMA, SEMICOLON } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import { Shape } from '../../../text/tokens.ts';
import type { Reading } from '../../reading.ts';
import { relativeEnd } from '../../syntax/noun-phrases.ts';
import { syntaxOf } from '../../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../../syntax/tags.ts';
import { commaBetween } from '../roles/comma-between.ts';
import type { EventMention } from '../events/event-mention.ts';
import { quotedDay } from './quoted-day.ts';
import { saidThere } from './said-there.ts';
import type { ClaimIndex } from '../sourcing.ts';

const SINCE = new WordSet('since until till before after from by');
const BEGUN = new WordSet('began begun begins started starts');
/** What goes on for weeks and has a beginning of its own: "killed since the offensive began two weeks ago". Own hand. */
const LASTING = new WordSet('offensive operation operations campaign war conflict curfew siege uprising rebellion insurgency crackdown strike truce ceasefire blockade investigation trial talks');
const OF_IT = new WordSet('of as');
const ALTHOUGH = new WordSet('although though despite while whereas');
/** How many tokens before a day the head of its verb's subject may stand. */
const SUBJECT = 4;
const LATER = /\b(?:later|afterwards)$/i;
/** Tokens between a verb and the head of its object, at most. */
const OBJECT = 6;
const BEFORE = new WordSet('before until');
/** Past forms that stand before a noun as adjectives: "on 10 March alleged rebels attacked". */
const ALLEGED = new WordSet('alleged suspected armed unidentified masked hooded so-called');
/** Verbs of telling whose object is the one told: "told the press today". */
const TOLD = new WordSet('told informed advised briefed assured warned');
/** "a woman born in 1951". */
const BORN = new WordSet(['born']);
/** Bodies and places that are named after a day: "the 19 April movement", "27 September Street". */
const NAMED_AFTER = new WordSet('movement movements front brigade group neighborhood neighbourhood quarter street avenue square bridge stadium');
/** What may stand between a verb and the day it tells of. */
const BETWEEN = new WordSet('on early late here there only just again also in the this');

/** "since Monday", "before Monday", "as of Monday": a border of time, no day of a deed. */
export function limitsTime({ source: { tokens } }: Reading, mention: Mention): boolean {
  const at = tokens.at(mention.start) - 1;
  return SINCE.has(tokens, at) || (tokens.lower(at) === 'the' && SINCE.has(tokens, at - 1)) || (OF.has(tokens, at) && tokens.lower(at - 1) === 'as');
}

/** Which dates of a sentence are the day of an event told in it. */
export class SettingDays {
  private readonly reading: Reading;
  private readonly cues: ReadonlySet<number>;
  private readonly claims: ClaimIndex;
  /** Tokens of the words that evoke events. */
  private readonly deeds: ReadonlySet<number>;

  constructor(reading: Reading, events: readonly EventMention[], cues: ReadonlySet<number>, claims: ClaimIndex) {
    this.claims = claims;
    this.reading = reading;
    this.cues = cues;
    const deeds = new Set<number>();
    for (const { first, last } of events) for (let i = first; i < last; i++) deeds.add(i);
    this.deeds = deeds;
  }

  /** `aside` is the token of an "after" that the event depends on, or -1: what stands before that is another deed's day. */
  of(event: EventMention, dates: readonly Mention[], aside: number): Mention[] {
    return dates.filter((date) => this.namesDay(event, date) || this.whenDay(event, date) || this.fits(event, date, aside)).map((date) => quotedDay(this.reading, event, date) ?? date);
  }

  /** Whether nothing speaks against a day of the sentence. */
  private fits(event: EventMention, date: Mention, aside: number): boolean {
    if (limitsTime(this.reading, date) || this.isItsOwn(event, date) || this.isOfNoun(event, date)) return false;
    if ((isAttributive(event) && commaBetween(this.reading, event.last, date)) || this.isAttribute(date) || saidThere(this.reading, this.claims, event, date)) return false;
    const another = this.datesAnother(date) && !this.sharesSubject(event, date);
    return !another && !this.isBefore(event, date) && !this.isApart(event, date) && !this.isLater(event, date) && !(aside >= 0 && this.isOfAnother(event, date, aside));
  }

  /** "the same day of the raid", "the same day as the bombing": a day that the deed itself tells. */
  private isItsOwn({ word, first }: EventMention, date: Mention): boolean {
    const { tokens, tags } = syntaxOf(this.reading.source);
    let i = tokens.at(date.end - 1) + 1;
    if (word.form !== 'noun' || first < i || !OF_IT.has(tokens, i) || !SAME.has(tokens, i - 2)) return false;
    while (i < first && tags[i] !== Tag.mark && !isVerb(tags[i]!)) i++;
    return i === first;
  }

  /** "the murder of a nun and the massacre of 9 April": the day of the noun that "of" joins it to. */
  private isOfNoun({ word, first, last }: EventMention, date: Mention): boolean {
    const { tokens } = this.reading.source;
    const of = tokens.at(date.start) - 1;
    return word.form === 'noun' && tokens.lower(of) === 'of' && this.deeds.has(of - 1) && !(of - 1 >= first && of - 1 < last);
  }

  /** "On Friday, after the attack on 3 May, he …": a day before the "after", or behind the event and a comma. */
  private isOfAnother({ last }: EventMention, date: Mention, aside: number): boolean {
    return date.end <= this.reading.source.tokens.start[aside]! || commaBetween(this.reading, last, date);
  }

  /** "after the 16 November attack": right before the words for the deed. */
  private namesDay({ word, first }: EventMention, date: Mention): boolean {
    const { tokens } = this.reading.source;
    return word.form === 'noun' && tokens.at(date.end - 1) + 1 === first && /^\d/.test(this.reading.textOf(date));
  }

  /** "has been vacant since 1 March, when the mayor was shot": the clause that "when" opens behind a day tells of that day. */
  private whenDay({ first, sentence }: EventMention, date: Mention): boolean {
    const { tokens, tags } = syntaxOf(this.reading.source);
    let i = tokens.at(date.end - 1) + 1;
    if (COMMA.has(tokens, i)) i++;
    if (!WHEN.has(tokens, i) || first <= i || first >= sentence.last) return false;
    for (i++; i < first; i++) {
      // "when a doctor, who also wrote for the paper, was shot"
      if (tags[i] === Tag.relative) i = relativeEnd({ tokens, tags }, i, first);
      else if (COMMA.has(tokens, i) ? isVerb(tags[i + 1] ?? 0) : tags[i] === Tag.past || tags[i] === Tag.subordinator) return false;
    }
    return true;
  }

  /** "Gunmen on Sunday entered a farm and killed a guard": one subject before the day does both. */
  private sharesSubject({ word, first, agents, patients }: EventMention, date: Mention): boolean {
    const { tokens, tags } = syntaxOf(this.reading.source);
    const [from, to] = [tokens.at(date.start), tokens.at(date.end - 1) + 1];
    if (word.form === 'noun' || first <= to || (tags[first] !== Tag.past && tags[first] !== Tag.participle) || this.cues.has(to) || !/^\d{4}-\d\d-\d\d/.test(date.time?.value ?? '')) return false;
    let subject = from - 1;
    while (from - subject < SUBJECT && BETWEEN.has(tokens, subject)) subject--;
    if (![...agents, ...patients].some(({ head }) => head === subject)) return false;
    for (let i = to; i < first; i++) if (tags[i] === Tag.that || tags[i] === Tag.relative || tags[i] === Tag.subordinator || this.cues.has(i)) return false;
    return true;
  }

  /** "the 15 February summit", "the Saturday procession": the day of the noun that it stands before. */
  private isAttribute(date: Mention): boolean {
    const { tokens, tags } = syntaxOf(this.reading.source);
    const behind = tokens.at(date.end - 1) + 1;
    const before = tags[tokens.at(date.start) - 1];
    if (NAMED_AFTER.has(tokens, behind)) return true;
    return (before === Tag.determiner || before === Tag.adjective) && tokens.is(behind, Shape.spaced) && (tags[behind] === Tag.noun || tags[behind] === Tag.name) && !this.deeds.has(behind) && /^[\dA-Z]/.test(this.reading.textOf(date));
  }

  /**
   * "He had resigned on Friday to protest the murder": between the day and the noun for the deed stands a verb that the day belongs to.
   * Not where it only says that, or stands in a clause put in: "On Friday the group, which has ties to Tessa, claimed the attack".
   */
  private isBefore({ word, first }: EventMention, date: Mention): boolean {
    const { tokens, tags } = syntaxOf(this.reading.source);
    if (word.form !== 'noun') return false;
    let insert = false;
    for (let i = tokens.at(date.end - 1) + 1; i < first; i++) {
      if (ALTHOUGH.has(tokens, i)) return true;
      if (tags[i] === Tag.relative) insert = true;
      else if (COMMA.has(tokens, i)) insert = false;
      else if (!insert && isVerb(tags[i]!) && !LIGHT.has(tokens, i) && !this.cues.has(i) && !this.deeds.has(i)) return true;
    }
    return false;
  }

  /** "had spoken after the attack; on Friday she told parliament", "the fire destroyed a tank before it was put out at noon": another clause's day. */
  private isApart({ last }: EventMention, date: Mention): boolean {
    const { tokens, tags } = syntaxOf(this.reading.source);
    let behind = false;
    for (let i = last; i < tokens.count && tokens.start[i]! < date.start; i++) {
      if (SEMICOLON.has(tokens, i)) return true;
      if (tags[i] === Tag.subordinator && BEFORE.has(tokens, i)) behind = true;
      else if (behind && isVerb(tags[i]!) && !this.deeds.has(i)) return true;
    }
    return false;
  }

  /** "claimed the attack two days later": what is done about a deed later than it. */
  private isLater({ word, first }: EventMention, date: Mention): boolean {
    const { tokens, tags } = syntaxOf(this.reading.source);
    if (word.form !== 'noun' || !LATER.test(this.reading.textOf(date)) || tokens.at(date.start) < first) return false;
    let verb = first - 1;
    while (verb > first - OBJECT && !isVerb(tags[verb]!) && tags[verb] !== Tag.mark) verb--;
    return isVerb(tags[verb]!) && !LIGHT.has(tokens, verb) && !this.deeds.has(verb);
  }

  /** Whether the noun phrase that ends with a token is who was told something: "told the press here today". */
  private toldTo(last: number): boolean {
    const { tokens, tags } = syntaxOf(this.reading.source);
    let at = last;
    while (last - at < 4 && !this.deeds.has(at) && (tags[at] === Tag.noun || tags[at] === Tag.name || tags[at] === Tag.determiner || tags[at] === Tag.adjective)) at--;
    return at < last && TOLD.has(tokens, at);
  }

  /**
   * Whether the day belongs to a verb that is no deed: "said on Thursday", "Friday denied", "protested today the murder of", "the mayor
   * yesterday sent a telegram". A verb right before it has it, else one right behind it.
   */
  private datesAnother(date: Mention): boolean {
    const { tokens, tags } = syntaxOf(this.reading.source);
    const first = tokens.at(date.start);
    const behind = tokens.at(date.end - 1) + 1;
    // "Wednesday's attack".
    if (tags[behind] === Tag.possessive) return false;
    let before = first - 1;
    while (before > 0 && BETWEEN.has(tokens, before) && first - before < 4) before--;
    if (this.deeds.has(before)) return false;
    if (BORN.has(tokens, before)) return true;
    if (this.cues.has(before) && isVerb(tags[before]!)) return true;
    if (isVerb(tags[before]!)) return !LIGHT.has(tokens, before) || (BEGUN.has(tokens, before) && LASTING.has(tokens, before - 1));
    // "received confirmation yesterday of the raid".
    if (tags[before] === Tag.noun && tokens.lower(behind) === 'of') return true;
    if (this.toldTo(before)) return true;
    if (!tokens.is(behind, Shape.spaced)) return false;
    let after = behind;
    while (isAuxiliary(tags[after]!) || tags[after] === Tag.adverb) after++;
    if (this.deeds.has(after) || ALLEGED.has(tokens, after)) return false;
    return this.cues.has(after) || ((tags[after] === Tag.past || tags[after] === Tag.present) && !LIGHT.has(tokens, after));
  }
}

/** "the aunt of a kidnapped farmer, today spoke": an adjective, which tells in passing what was done to him. */
const isAttributive = ({ word, definite }: EventMention): boolean => definite && word.form !== 'noun';
