import type { About, Actor, Claim, Entity, Incident, Sourced, SpokenField } from '../../model/findings.ts';
import type { Span } from '../../text/span.ts';
import { canAgree, exclude } from '../checks/counts.ts';
import { samePeople } from '../checks/numbers.ts';
import type { Reading } from '../reading.ts';

/** Claims of one field that are compared with one another; more are lists, and every pair is looked at. */
const MOST = 40;

/** One claim's word on a field, while its relations are worked out. */
interface Entry {
  readonly claim: Claim;
  readonly about: About;
}

/**
 * Pipeline step behind incidents: which fields of which incidents each claim speaks of, and which claims on one field support or
 * contradict each other. "The army said the drones were shot down. Residents said the depot burned.": both speak of the outcome, one
 * against the other. What the outlet tells in its own voice takes part as a claim of kind `narrates`.
 */
export function readAbout(reading: Reading): void {
  // The outlet's own claims are whole sentences.
  const narrated = new Map(reading.claims.filter(({ act }) => act === 'narrates').map((claim) => [claim.content[0]!.start, claim]));
  const narratedAt = (at: Span): Claim[] => {
    const claim = narrated.get(reading.sentenceAt(at.start)?.start ?? -1);
    return claim ? [claim] : [];
  };
  const denials = new Map<Incident, Claim[]>();
  for (const claim of reading.claims) {
    if (claim.act !== 'denies' || !claim.speaker) continue;
    for (const incident of claim.incidents) {
      const list = denials.get(incident);
      if (list) list.push(claim);
      else denials.set(incident, [claim]);
    }
  }
  for (const incident of reading.incidents) {
    const byField = new Map<SpokenField, Entry[]>();
    const say = (field: SpokenField, value: number, claims: readonly Claim[], at?: Span, denied = false): void => {
      const speaking = claims.length > 0 ? claims : at ? narratedAt(at) : [];
      for (const claim of speaking) {
        if (claim.about.some((known) => known.incident === incident && known.field === field && known.value === value)) continue;
        const about: About = { incident, field, value, denied, supports: [], contradicts: [] };
        claim.about.push(about);
        // "Both drones were shot down" names no deed, and is about one all the same.
        if (!claim.incidents.includes(incident)) claim.incidents.push(incident);
        const list = byField.get(field);
        if (list) list.push({ claim, about });
        else byField.set(field, [{ claim, about }]);
      }
    };
    if (incident.date) say('date', 0, incident.date.claims, incident.date.evidence[0]?.at);
    incident.place.forEach(({ value, claims }, index) => { say('place', index, claims, value.at); });
    for (const field of ACTORS) incident[field].forEach((actor, index) => { sayActor(field, actor, index, say); });
    incident.outcome.forEach(({ value, claims }, index) => { say('outcome', index, claims, value.at); });
    incident.casualties.forEach(({ value, claims }, index) => { say('casualties', index, claims, value.at); });
    for (const claim of denials.get(incident) ?? []) {
      // Who denies a deed speaks of its perpetrator: of himself, and each for himself where several do.
      const speakers = speakersOf(claim);
      incident.perpetrator.forEach(({ value }, index) => {
        if (value.entity && speakers.includes(value.entity)) say('perpetrator', index, [claim], undefined, true);
      });
    }
    for (const entries of byField.values()) relate(incident, entries.slice(0, MOST));
  }
}

const ACTORS = ['perpetrator', 'target', 'victims', 'weapon'] as const;

/** Each value by the claims that state it; a denial states the contrary of who did it or by what, and nothing of whom it struck. */
function sayActor(field: (typeof ACTORS)[number], { value, claims }: Sourced<Actor>, index: number, say: (field: SpokenField, value: number, claims: readonly Claim[], at?: Span, denied?: boolean) => void): void {
  const denials = claims.filter(({ act }) => act === 'denies');
  if (denials.length > 0 && field !== 'target' && field !== 'victims') say(field, index, denials, undefined, true);
  const others = claims.filter(({ act }) => act !== 'denies');
  if (others.length > 0 || denials.length === 0) say(field, index, others, value.mentions[0]);
}

function relate(incident: Incident, entries: readonly Entry[]): void {
  for (const [i, a] of entries.entries()) {
    for (const b of entries.slice(i + 1)) {
      if (a.claim === b.claim || isWithin(a.claim, b.claim) || isWithin(b.claim, a.claim)) continue;
      const relation = compare(incident, a.about, b.about);
      if (relation === undefined || (relation === 'supports' && sameVoice(a.claim, b.claim))) continue;
      if (!a.about[relation].includes(b.claim)) a.about[relation].push(b.claim);
      if (!b.about[relation].includes(a.claim)) b.about[relation].push(a.claim);
    }
  }
}

function isWithin(inner: Claim, outer: Claim): boolean {
  for (let claim = inner.within; claim; claim = claim.within) if (claim === outer) return true;
  return false;
}

/** Who says it, alone or together. */
const speakersOf = ({ speaker, jointSpeakers = [] }: Claim): Entity[] => (speaker ? [speaker, ...jointSpeakers] : [...jointSpeakers]);

/** One speaker does not support himself, nor the outlet itself. */
const sameVoice = (a: Claim, b: Claim): boolean => (a.act === 'narrates' && b.act === 'narrates') || speakersOf(a).some((speaker) => speakersOf(b).includes(speaker));

/** How two values of one field stand to each other; undefined where both may be true and neither says the other. */
function compare(incident: Incident, a: About, b: About): 'supports' | 'contradicts' | undefined {
  if (a.denied !== b.denied) return a.value === b.value ? 'contradicts' : undefined;
  switch (a.field) {
    case 'outcome': {
      const [x, y] = [incident.outcome[a.value]!.value.effect, incident.outcome[b.value]!.value.effect];
      return exclude(x, y) ? 'contradicts' : x === y && x !== 'other' ? 'supports' : undefined;
    }
    case 'casualties': {
      const [x, y] = [incident.casualties[a.value]!.value, incident.casualties[b.value]!.value];
      if (x.what !== y.what || !samePeople(x, y)) return undefined;
      return canAgree(x.count, y.count) ? 'supports' : 'contradicts';
    }
    case 'perpetrator': {
      if (a.value === b.value) return 'supports';
      const [x, y] = [incident.perpetrator[a.value]!, incident.perpetrator[b.value]!];
      // One claims it, another is accused of it.
      return x.value.entity && y.value.entity && (x.confidence === 'claimed') !== (y.confidence === 'claimed') && [x, y].some(({ confidence }) => confidence === 'accused' || confidence === 'suspected') ? 'contradicts' : undefined;
    }
    default:
      return a.value === b.value ? 'supports' : undefined;
  }
}
