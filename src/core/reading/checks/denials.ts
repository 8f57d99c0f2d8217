import { EVENT_WORDS } from '../../lexicon/events.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import type { Claim, Entity, Mention, Problem } from '../../model/findings.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { Shape } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import { holdsWord } from './holds-word.ts';
import { isShort } from './short-names.ts';
import { speakerOf } from './voices.ts';

/** How many sentences an accusation and its denial are apart at most. */
const NEAR = 3;
const RESPONSIBLE = new WordSet('responsible signature hallmark hallmarks handiwork');
/** Of all words that gainsay, those by which one says that one did not do it: who "questions" or "dismisses" something speaks of others. */
const DENIES = new WordSet('deny denies denied denying denial denials reject rejects rejected rejecting disclaim disclaims disclaimed');
/** With these words it is what is said that denies: "said it had nothing to do with the attack". Own hand. */
const SAYS = new WordSet('say says said saying tell tells told state states stated insist insists insisted add adds added maintain maintains maintained claim claims claimed');
const NEVER = new WordSet("never not nor neither n't didn't doesn't don't hasn't haven't hadn't won't wouldn't can't couldn't");
/** What one denies to have to do with it: "any role in", "involvement", "that it was behind". Own hand. */
const PART = new WordSet('involved involvement involving responsible responsibility role part hand behind complicity link links linked connection committed carried ordered nothing');
/** What refers to an accusation whatever it was of: "denies the charges". */
const CHARGE = new WordSet('accusation accusations charge charges allegation allegations claim claims report reports');
const IT = new WordSet('it this them that');

/** Who is said to have done it and denies it: "the ministry blames the front; the front denies it". */
export function checkDenials(reading: Reading): Problem[] {
  const { tokens } = reading.source;
  const accusing = reading.claims.filter((claim) => claim.polarity !== 'negative' && accuses(reading, claim));
  const found: Problem[] = [];
  for (const claim of reading.claims) {
    const speaker = claim.speaksFor ?? claim.speaker;
    const [cue] = claim.cue;
    if (claim.act !== 'denies' || !cue || !(holdsWord(reading, cue, DENIES) || holdsWord(reading, cue, SAYS)) || holdsWord(reading, cue, NEVER)) continue;
    const denied = ofDeed(reading, claim);
    if (denied === undefined) continue;
    const named = speaker && namedAsPerpetrator(claim, speaker);
    const at = named ?? accused(reading, accusing, claim, denied, speaker) ?? heldResponsible(reading, claim);
    if (!at) continue;
    const before = tokens.at(at.start);
    if (holdsWord(reading, { start: tokens.start[Math.max(0, before - 6)]!, end: at.start }, NEVER)) continue;
    const message = `${speakerOf(reading, claim)} denies what is said of it: “${reading.wordsOf(at)}” is named as perpetrator.`;
    found.push({ kind: 'actor-conflict', message, at: [at, cue], severity: 'information' });
  }
  return found;
}

/** What a denial is of: a deed of its speaker's or the accusation as such; undefined for other denials. The words behind it count where the grammar gives it no content. */
function ofDeed({ source: { tokens } }: Reading, { content, cue }: Claim): 'deed' | 'charge' | undefined {
  const end = Math.max(...cue.map((part) => part.end));
  const first = content[0] ? tokens.at(content[0].start) : tokens.at(end);
  const last = content[0] ? Math.min(tokens.at(content[0].end - 1) + 1, first + 11) : first + 7;
  if (IT.has(tokens, first) && (first + 1 >= last || !tokens.is(first + 1, Shape.spaced) || tokens.lower(first) !== 'that')) return 'charge';
  for (let i = first; i < last; i++) {
    if (CHARGE.has(tokens, i)) return 'charge';
    if (PART.has(tokens, i) || EVENT_WORDS.match(tokens, i)) return 'deed';
  }
  return undefined;
}

/** "blamed the front", "holds the front responsible", "bore the signature of the front". */
function accuses(reading: Reading, { act, content }: Claim): boolean {
  return act === 'accuses' || content.some((part) => holdsWord(reading, part, RESPONSIBLE));
}

/** Where a claim close by, about a violent deed, names the one who denies. */
function accused(reading: Reading, accusing: readonly Claim[], denial: Claim, denied: 'deed' | 'charge', speaker: Entity | undefined): Span | undefined {
  const { sentences } = reading.source;
  const sentenceOf = (at: Span): number => firstEndingAfter(sentences, at.start);
  const here = denial.cue[0]!;
  for (const claim of accusing) {
    const [there] = claim.cue;
    if (!there || claim === denial || (claim.speaker && claim.speaker === speaker) || Math.abs(there.start - here.start) > 2000 || Math.abs(sentenceOf(there) - sentenceOf(here)) > NEAR) continue;
    // "denies the killings" answers no charge of "seeking to divide the country"; "denies the charge" answers any.
    const violent = claim.incidents.length > 0 || (tellsOfViolence(reading, there) && (denied === 'charge' || !tellsOtherwise(reading, claim)));
    const another = claim.incidents.length > 0 && denial.incidents.length > 0 && denied === 'deed' && !claim.incidents.some((incident) => denial.incidents.includes(incident));
    if (!violent || another) continue;
    const isSpeaker = (mention: Mention): boolean => {
      if (speaker && (mention.entity === speaker || isShort(reading.textOf(mention), speaker.name))) return true;
      return (speaker !== undefined || mention.form === 'name') && calls(reading, denial.source, mention);
    };
    const name = claim.content.flatMap((part) => reading.mentionsIn(part)).find((mention) => !describes(reading, mention) && isSpeaker(mention));
    if (name) return { start: name.start, end: name.end };
    const same = samePhrase(reading, denial.source, [...claim.content, ...claim.cue]);
    if (same) return same;
  }
  return undefined;
}

/** Where others than the denying claim itself, none of which denies it, have its speaker as a perpetrator. */
function namedAsPerpetrator(denial: Claim, speaker: Entity): Span | undefined {
  const actors = denial.incidents.flatMap(({ perpetrator }) => perpetrator);
  return actors.find(({ value, confidence, claims }) => value.entity === speaker && confidence !== 'claimed' && !claims.some((claim) => claim === denial || claim.polarity === 'negative'))?.value.mentions[0];
}

/** "accused the front of seeking a coup": what for is told by a verb, and it is no deed that the reader knows; "blamed the front for it" leaves it to the text before. */
function tellsOtherwise({ source }: Reading, { content }: Claim): boolean {
  const { tokens, tags } = syntaxOf(source);
  return content.some(({ start, end }) => {
    for (let i = tokens.at(start); i < tokens.count && tokens.start[i]! < end; i++) if (isVerb(tags[i]!)) return true;
    return false;
  });
}

const HELD = new WordSet('hold holds held');

/** "The ministry holds the Azure Front responsible.", right before "the front denies it": words that make no claim by themselves. */
function heldResponsible(reading: Reading, denial: Claim): Span | undefined {
  const { sentences, tokens } = reading.source;
  const index = firstEndingAfter(sentences, denial.cue[0]!.start);
  for (let k = index; k >= 0 && k >= index - 1; k--) {
    const { first, last, start, end } = sentences[k]!;
    for (let i = first; i < last && tokens.start[i]! < denial.cue[0]!.start; i++) {
      if (tokens.lower(i) !== 'responsible') continue;
      for (let h = i - 1; h >= first && h >= i - 8; h--) {
        if (!HELD.has(tokens, h)) continue;
        const between = { start: Math.max(start, tokens.end[h]!), end: Math.min(end, tokens.start[i]!) };
        const name = reading.mentionsIn(between).find((mention) => mention.form === 'name' && (mention.entity === denial.speaker || calls(reading, denial.source, mention)));
        const at = name ?? samePhrase(reading, denial.source, [{ start: tokens.end[h]!, end: tokens.start[i]! }]);
        if (at && tellsOfViolence(reading, { start: tokens.start[h]!, end: tokens.end[h]! })) return { start: at.start, end: at.end };
      }
    }
  }
  return undefined;
}

/** "the Front commander": the name of another in front of what he is. */
function describes({ source }: Reading, { end }: Mention): boolean {
  const { tokens, tags } = syntaxOf(source);
  const next = tokens.at(end - 1) + 1;
  return tokens.is(next, Shape.spaced) && tags[next] === Tag.noun;
}

/** "The front", of "the Azure Front": the description ends as the name does. */
function calls(reading: Reading, source: readonly Span[], name: Mention): boolean {
  const words = source.map((part) => reading.textOf(part)).join(' ');
  return /^the \w+$/i.test(words) && reading.textOf(name).toLowerCase().endsWith(words.slice(3).toLowerCase());
}

/** "the front" in the accusation, "The front" in the denial. */
function samePhrase(reading: Reading, source: readonly Span[], content: readonly Span[]): Span | undefined {
  const words = source.length === 1 ? reading.textOf(source[0]!).toLowerCase() : '';
  if (!/^the \w+$/.test(words)) return undefined;
  for (const part of content) {
    const at = reading.textOf(part).toLowerCase().indexOf(`${words} `);
    if (at >= 0) return { start: part.start + at, end: part.start + at + words.length };
  }
  return undefined;
}

/** "The ministry holds the front responsible": what for stands in the sentences before. */
function tellsOfViolence({ incidents, source: { sentences } }: Reading, { start }: Span): boolean {
  const from = sentences[Math.max(0, firstEndingAfter(sentences, start) - NEAR)]?.start ?? 0;
  return incidents.some(({ mentions }) => mentions.some((mention) => mention.start >= from && mention.start <= start));
}
