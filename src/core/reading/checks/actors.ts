import { EVENT_WORDS } from '../../lexicon/events.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { isNamed } from '../../model/entities.ts';
import type { Claim, Entity, Incident, Mention, Problem } from '../../model/findings.ts';
import { firstEndingAfter, spanOf, type Span } from '../../text/span.ts';
import { Shape } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import { actorKind } from '../incidents/roles/actor-kind.ts';
import { contradiction } from './contradiction.ts';
import { speakerOf, type Voices } from './voices.ts';

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
/** "each other", "one another": mutual. */
const EACH = new WordSet('each one');
const OTHER = new WordSet('other another');

/** Who is said to have done it and denies it, and two of whom one claims the deed and the other is accused of it: "the ministry blames the front; the front denies it". */
export function checkActors(reading: Reading, voices: Voices): Problem[] {
  return [...denials(reading), ...mutual(reading), ...rivals(reading), ...claimants(reading), ...sides(reading, voices)];
}

function denials(reading: Reading): Problem[] {
  const { tokens } = reading.source;
  const accusing = reading.claims.filter((claim) => claim.polarity !== 'negative' && accuses(reading, claim));
  const found: Problem[] = [];
  for (const claim of reading.claims) {
    const speaker = claim.speaksFor ?? claim.speaker;
    const [cue] = claim.cue;
    if (claim.act !== 'denies' || !cue || !(holds(reading, cue, DENIES) || holds(reading, cue, SAYS)) || holds(reading, cue, NEVER)) continue;
    const denied = ofDeed(reading, claim);
    if (denied === undefined) continue;
    const named = speaker && namedAsPerpetrator(claim, speaker);
    const at = named ?? accused(reading, accusing, claim, denied, speaker) ?? heldResponsible(reading, claim);
    if (!at) continue;
    const before = tokens.at(at.start);
    if (holds(reading, { start: tokens.start[Math.max(0, before - 6)]!, end: at.start }, NEVER)) continue;
    const message = `${speakerOf(reading, claim)} denies what is said of it: “${reading.wordsOf(at)}” is named as perpetrator.`;
    found.push({ kind: 'actor-conflict', message, at: [at, cue], severity: 'information' });
  }
  return found;
}

/** Whether one of the words in a stretch of text is in a set. */
function holds({ source: { tokens } }: Reading, { start, end }: Span, set: WordSet): boolean {
  for (let i = tokens.at(start); i < tokens.count && tokens.start[i]! < end; i++) if (set.has(tokens, i)) return true;
  return false;
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
function accuses({ source: { tokens } }: Reading, { act, content }: Claim): boolean {
  return act === 'accuses' || content.some((part) => {
    for (let i = tokens.at(part.start); i < tokens.count && tokens.start[i]! < part.end; i++) if (RESPONSIBLE.has(tokens, i)) return true;
    return false;
  });
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

/** Letters that may stand for a name in another language: they begin as its words do, "FLA" and "Front for the Liberation of Azur"; better silent than wrong. */
const abbreviates = (short: string, name: string): boolean => /^\p{Lu}{3,}$/u.test(short) && name.split(/[\s-]+/).slice(0, 2).every((word, i) => word[0]?.toUpperCase() === short[i]);

/** "the Front commander": the name of another in front of what he is. */
function describes({ source }: Reading, { end }: Mention): boolean {
  const { tokens, tags } = syntaxOf(source);
  const next = tokens.at(end - 1) + 1;
  return tokens.is(next, Shape.spaced) && tags[next] === Tag.noun;
}

/** "ALF" for "Azalay Liberation Front". */
const isShort = (short: string, name: string): boolean => short.length > 2 && short === name.split(/[\s-]+/).map((word) => (/^\p{L}/u.test(word) && !/^(?:of|the|and|for)$/i.test(word) ? word[0]!.toUpperCase() : '')).join('');

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

/** Sentences within which a claim and an accusation are of one story. */
const ONE_STORY = 10;

function rivals(reading: Reading): Problem[] {
  const { sentences } = reading.source;
  return reading.incidents.flatMap((incident) => {
    const claimed = incident.perpetrator.flatMap(({ confidence, value, claims }) => {
      const claim = confidence === 'claimed' && isNamed(value.entity) && claims.find((each) => each.speaker === value.entity && claimsDeed(reading, each, incident));
      return claim ? [{ claim, value }] : [];
    })[0];
    const other = incident.perpetrator.find(({ confidence, value }) => (confidence === 'accused' || confidence === 'suspected') && isNamed(value.entity) && value.entity !== claimed?.value.entity);
    const [x, y] = [claimed?.value.mentions[0], other?.value.mentions[0]];
    if (!claimed || !other || !x || !y || Math.abs(firstEndingAfter(sentences, x.start) - firstEndingAfter(sentences, y.start)) > ONE_STORY) return [];
    const [mine, theirs] = [claimed.value.entity!.name, other.value.entity!.name];
    if (isShort(mine, theirs) || isShort(theirs, mine) || abbreviates(mine, theirs) || abbreviates(theirs, mine) || ofOthers(incident, claimed.claim.content, [reading.sentenceAt(y.start)!])) return [];
    return [{ kind: 'actor-conflict' as const, message: `${mine} claims it, ${theirs} is accused of it.`, at: [x, y], severity: 'information' as const }];
  });
}

/** "claimed responsibility for the raid", "said it had attacked the post": of this deed, in words of claiming or of the deed. */
const claimsDeed = (reading: Reading, { act, cue, content }: Claim, { mentions }: Incident): boolean =>
  act === 'claims-responsibility' && ((cue[0] !== undefined && holds(reading, cue[0], CREDIT)) || content.some((part) => mentions.some(({ start, end }) => part.start <= start && end <= part.end)));

/** Who suffered by one account and by the other are others: "claimed responsibility for holding the tourists; the officer's abduction is blamed on the front". */
function ofOthers({ victims, target }: Incident, a: readonly Span[], b: readonly Span[]): boolean {
  const inside = (spans: readonly Span[]) => [...victims, ...target].filter(({ value: { mentions } }) => mentions.some(({ start, end }) => spans.some((part) => part.start <= start && end <= part.end)));
  const [mine, theirs] = [inside(a), inside(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((actor) => theirs.includes(actor));
}

/** "The army and the rebels accused each other of the shelling": each is accused by the other. */
function mutual(reading: Reading): Problem[] {
  const { tokens } = reading.source;
  return reading.claims.flatMap((claim) => {
    const [content] = claim.content;
    const [cue] = claim.cue;
    const first = content ? tokens.at(content.start) : -1;
    if (claim.act !== 'accuses' || claim.incidents.length === 0 || !content || !cue || !EACH.has(tokens, first) || !OTHER.has(tokens, first + 1)) return [];
    const message = `${speakersOf(reading, claim)} accuse ${tokens.textOf(first)} ${tokens.textOf(first + 1)}.`;
    return [{ kind: 'actor-conflict' as const, message, at: [...claim.source.map(spanOf), tokens.span(tokens.at(cue.start), first + 2)], severity: 'information' as const }];
  });
}

const speakersOf = (reading: Reading, { source }: Claim): string => source.map((part) => reading.wordsOf(part)).join(' ');

/** Two that claim one deed, each for himself: "The front claimed responsibility. The Sons of Tessa also claimed the attack". Who claims it in one breath may have done it together. */
function claimants(reading: Reading): Problem[] {
  const byIncident = new Map<Incident, Claim[]>();
  for (const claim of reading.claims) {
    const [incident] = claim.incidents;
    if (!incident || claim.incidents.length > 1 || claim.polarity === 'negative' || claim.within !== undefined || !isNamed(claim.speaker)) continue;
    if (claim.source.length === 0 || !claimsDeed(reading, claim, incident) || !tellsOfSelf(incident, claim)) continue;
    const claims = byIncident.get(incident);
    if (claims) claims.push(claim);
    else byIncident.set(incident, [claim]);
  }
  return reading.incidents.flatMap((incident) => {
    const claims = byIncident.get(incident) ?? [];
    const other = claims.find(({ speaker }) => speaker !== claims[0]!.speaker);
    const [mine, theirs] = [claims[0]?.source[0], other?.source[0]];
    if (!other || !mine || !theirs) return [];
    const [x, y] = [claims[0]!.speaker!.name, other.speaker!.name];
    if (isShort(x, y) || isShort(y, x) || abbreviates(x, y) || abbreviates(y, x)) return [];
    return [{ kind: 'actor-conflict' as const, message: `${x} and ${y} both claim it.`, at: [spanOf(mine), spanOf(theirs)], severity: 'information' as const }];
  });
}
/** The speaker is one of those who did it, by his own claim. */
const tellsOfSelf = ({ perpetrator }: Incident, claim: Claim): boolean => perpetrator.some(({ value, confidence }) => confidence === 'claimed' && value.entity === claim.speaker);
const CREDIT = new WordSet('responsibility credit');

/** "Soldiers shot the journalist, the union said. The army said gunmen killed the journalist": state's forces by one speaker, those who fight it by another. */
function sides(reading: Reading, voices: Voices): Problem[] {
  const { sentences } = reading.source;
  const sentenceOf = ({ start }: Span): number => firstEndingAfter(sentences, start);
  return reading.incidents.flatMap(({ type, perpetrator, victims, target }) => {
    if (type === 'clash') return [];
    const told = perpetrator.flatMap(({ value, confidence }) => (confidence !== 'claimed' && value.mentions[0] ? [{ at: value.mentions[0], side: actorKind({ text: value.text.split(' ').at(-1)!, mentions: [] }) }] : []));
    const suffered = [...victims, ...target].map(({ value }) => value.mentions.map(sentenceOf));
    for (const a of told) {
      for (const b of told) {
        if (b.at.start <= a.at.start || !((a.side === 'state' && b.side === 'armed-group') || (a.side === 'armed-group' && b.side === 'state'))) continue;
        const [x, y] = [sentenceOf(a.at), sentenceOf(b.at)];
        const same = x !== y && y - x <= NEAR && suffered.some((list) => list.includes(x) && list.includes(y));
        if (!same || voices.of(a.at) === '' || voices.of(b.at) === '' || !voices.differ(a.at, b.at)) continue;
        return [contradiction(reading, voices, 'actor-conflict', [a.at, b.at], 'are named as having done it', 'information')];
      }
    }
    return [];
  });
}
