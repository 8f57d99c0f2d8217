import { WordSet } from '../../lexicon/phrases.ts';
import type { Account, AccountFigure, AccountPlace } from '../../model/account.ts';
import type { Casualties, Incident, Mention } from '../../model/findings.ts';
import { firstEndingAfter } from '../../text/span.ts';
import { dayNumber } from '../dates/calendar.ts';
import { edtfOf, intervalOf } from '../dates/edtf.ts';
import { placesCalled, WELL_KNOWN } from '../entities/places/gazetteer-places.ts';
import type { Reading } from '../reading.ts';
import { fatesOf } from './fates.ts';
import type { Figure } from './figures.ts';
import { isSum } from './numbers.ts';
import type { Voices } from './voices.ts';

/** Deeds in the plural are told of a stretch of time or a wider place: "strikes killed 52 across the strip". Own hand. */
const SEVERAL = new WordSet('attacks strikes airstrikes raids bombings clashes killings shootings explosions operations fighting');
/** Where fighting goes on in many places at once: a campaign, of which a deed is a part. Own hand. */
const WIDELY = new WordSet('cities towns provinces departments districts regions governorates offensive fronts');
/** Words that lead to another deed. Own hand. */
const ELSEWHERE = new WordSet('separate separately elsewhere another meanwhile earlier previous previously');
const NIGHT = /night/i;

/** What a text tells of each of its incidents, for setting it beside what others tell. */
export function accountsOf(reading: Reading, voices: Voices, figures: readonly Figure[]): Map<Incident, Account> {
  const fates = reading.incidents.length > 0 ? fatesOf(reading) : [];
  const drafts = [...reading.incidents].sort((a, b) => startOf(a) - startOf(b)).map((incident) => draftOf(reading, incident));
  const follow = new Map<Draft, Draft[]>();
  let lead: Draft | undefined;
  for (const draft of drafts) {
    if (lead && goesOn(reading, lead, follow.get(lead) ?? [], draft)) {
      // "Six were killed. … A car bomb went off on Tuesday": the deed that has a day is what both are about.
      if (lead.day === undefined && (draft.day !== undefined || (!lead.places.some(({ own }) => own) && draft.places.some(({ own }) => own)))) {
        follow.set(draft, [lead, ...(follow.get(lead) ?? [])]);
        follow.delete(lead);
        lead = draft;
      } else follow.set(lead, [...(follow.get(lead) ?? []), draft]);
    } else lead = draft;
  }
  const opening = openingOf(reading);
  const byIncident = new Map<Incident, Figure[]>();
  for (const figure of figures) for (const incident of figure.incidents) byIncident.set(incident, [...(byIncident.get(incident) ?? []), figure]);
  const leadOf = new Map([...follow].flatMap(([first, rest]) => rest.map(({ incident }) => [incident, first.incident] as const)));
  return new Map(drafts.map((draft, index) => {
    const goesOnWith = leadOf.get(draft.incident);
    const rest = follow.get(draft) ?? [];
    const parts = [draft, ...rest];
    // The first deed of a text is what its opening is about, also where its own words give neither day nor place.
    const open = index === 0 || rest.includes(drafts[0]!) ? opening : undefined;
    const places = parts.flatMap((part) => part.places);
    return [draft.incident, {
      incident: draft.incident,
      ...(goesOnWith ? { goesOnWith } : {}),
      follow: rest.map(({ incident }) => incident),
      ...(draft.day === undefined ? {} : { day: draft.day }),
      days: new Set([...parts.flatMap(({ days }) => days), ...(draft.day === undefined && open ? open.days : [])]),
      places: places.some(({ own }) => own) || !open ? places : [...places, ...open.places],
      wide: isWide(reading, draft.incident),
      spans: parts.flatMap(({ incident }) => incident.mentions),
      figures: [...new Set(parts.flatMap(({ incident }) => byIncident.get(incident) ?? []))].filter(({ value }) => !isSum(reading, value) && !isMixed(reading, value)).map((figure) => sourced(voices, figure)),
      fates,
    }];
  }));
}

/** "More than 40 were killed or wounded": a number of neither the dead nor the wounded. */
const isMixed = ({ source: { text } }: Reading, { at }: Casualties): boolean => MIXED.test(text.slice(at.start, at.end + BEHIND));
const MIXED = /\b(?:killed|dead) (?:or|and|and\/or) (?:wounded|injured)\b|\b(?:wounded|injured) or (?:killed|dead)\b/i;
/** UTF-16 code units behind a figure's words in which the other harm follows. */
const BEHIND = 24;

function sourced(voices: Voices, { value }: Figure): AccountFigure {
  const claim = voices.claimAt(value.at);
  return { value, voice: voices.of(value.at), claims: claim ? [claim] : [] };
}

interface Draft {
  readonly incident: Incident;
  readonly day: number | undefined;
  readonly days: readonly number[];
  readonly places: readonly AccountPlace[];
}

const startOf = ({ mentions }: Incident): number => mentions[0]?.start ?? 0;

function draftOf(reading: Reading, incident: Incident): Draft {
  const sentences = [...new Set(incident.mentions.flatMap(({ start }) => reading.sentenceAt(start) ?? []))];
  const beside = sentences.flatMap((sentence) => reading.mentionsIn(sentence));
  const value = incident.date?.value.value;
  const at = incident.date?.evidence[0]?.at;
  // A day that stands in another sentence may be another's, but for the one that leads to it: "It came on March 12. “Two drones struck …”".
  const told = at && reading.sentenceAt(at.start)?.order;
  const isOwn = at === undefined || sentences.some(({ start, end, order }) => (start <= at.start && at.start < end) || told === order - 1);
  const named = value !== undefined && ONE_DAY.test(value) ? dayNumber(value.slice(0, 10)) : undefined;
  const day = isOwn ? named : undefined;
  const own = incident.place.map(({ value: { name, entity, place } }) => ({ name: entity?.name ?? name, ...(place ? { place } : {}), own: true, ...(isSmall(entity?.name ?? name) ? { small: true as const } : {}) }));
  return { incident, day, days: [...(named === undefined ? [] : [named]), ...daysIn(reading, beside)], places: [...own, ...placesIn(beside)] };
}
const isSmall = (name: string): boolean => !placesCalled(name).some(({ weight }) => weight >= WELL_KNOWN);
/** A day of EDTF, doubtful or not. */
const ONE_DAY = /^\d{4}-\d\d-\d\d[~?%]?$/;

/** Whether the sentence that first tells of a deed tells of a campaign: "attacked barracks in the capital and five towns". */
function isWide(reading: Reading, incident: Incident): boolean {
  const sentence = reading.sentenceAt(startOf(incident));
  return sentence !== undefined && WIDELY.next(reading.source.tokens, sentence.first, sentence.last) >= 0;
}

/** Title and first paragraph: the first three sentences. */
function openingOf(reading: Reading): { readonly days: readonly number[]; readonly places: readonly AccountPlace[] } {
  const last = reading.source.sentences[Math.min(3, reading.source.sentences.length) - 1];
  const mentions = last ? reading.mentionsIn({ start: 0, end: last.end }) : [];
  return { days: daysIn(reading, mentions), places: placesIn(mentions) };
}

/** The single days among mentions; "overnight" is two. Header and dateline date the report. */
function daysIn(reading: Reading, mentions: readonly Mention[]): number[] {
  return mentions.flatMap((mention) => {
    const edtf = mention.category === 'date' && mention.time && mention.start !== reading.masthead.publishedAt?.start ? edtfOf(mention.time) : undefined;
    const interval = edtf === undefined ? undefined : intervalOf(edtf);
    if (interval?.from === undefined || interval.from !== interval.to) return [];
    const day = dayNumber(interval.from);
    return NIGHT.test(reading.textOf(mention)) ? [day, day - 1, day + 1] : [day];
  });
}

/** Places by name, the wider ones too, that stand beside a deed. */
function placesIn(mentions: readonly Mention[]): AccountPlace[] {
  return mentions.flatMap(({ category, form, entity, place = entity.place }) => {
    if ((category !== 'location' && category !== 'facility') || form !== 'name' || place?.precision === 'country' || place?.precision === 'wider') return [];
    return [{ name: entity.name, ...(place ? { place } : {}), own: false }];
  });
}

/** Sentences that a text goes on with a deed for, before it names its day or place again. */
const REACH = 8;

/** Whether what `draft` tells goes on with `lead` and what has followed it: no other day, no other place, no word that leads away. */
function goesOn(reading: Reading, lead: Draft, before: readonly Draft[], draft: Draft): boolean {
  const { sentences, tokens } = reading.source;
  const [first, second] = [startOf(lead.incident), startOf(draft.incident)].map((start) => firstEndingAfter(sentences, start)) as [number, number];
  const sentence = sentences[second];
  if (!sentence || second - first > REACH) return false;
  if (draft.day !== undefined && draft.day !== (lead.day ?? draft.day)) return false;
  // A month, a stretch of time: another story.
  if (draft.incident.date !== undefined && !ONE_DAY.test(draft.incident.date.value.value)) return false;
  if (SEVERAL.next(tokens, sentence.first, sentence.last) >= 0 || ELSEWHERE.next(tokens, sentence.first, sentence.last) >= 0) return false;
  const own = draft.places.filter((place) => place.own);
  const leads = [lead, ...before].flatMap(({ places }) => places.filter((place) => place.own));
  return own.length === 0 || leads.length === 0 || own.some((a) => leads.some((b) => a.name === b.name || canHold(a, b) || canHold(b, a)));
}

/** Whether the second place may lie in the first: a region of its country, or the text's city that has the district. */
function canHold({ name, place }: AccountPlace, part: AccountPlace): boolean {
  if (place?.precision !== 'region' && place?.precision !== 'relative') return part.place?.within.includes(name) ?? PART_OF_TOWN.test(part.name);
  return place.country === undefined || part.place?.country === undefined || place.country === part.place.country;
}
const PART_OF_TOWN = /\b(?:district|neighbou?rhood|street|quarter)\b/i;
