import { isNamed } from '../../../model/entities.ts';
import type { Entity, Incident } from '../../../model/findings.ts';
import { covers, edtfOf, edtfOfInterval, intervalOf, type Interval } from '../../dates/edtf.ts';
import type { Reading } from '../../reading.ts';
import type { Draft } from './incident-draft.ts';
import { sourced } from '../sourcing.ts';

interface Built {
  readonly draft: Draft;
  readonly incident: Incident;
}

/**
 * Series and round-ups: "38 attacks since October 17", "a new multiple attack", "simultaneous raids". A single incident is part of the
 * nearest one told before it (else after it) that several acts make up, whose days cover its day and whose doers may be the same.
 * "Since" gives a series its days, up to publication.
 */
export function linkSeries(reading: Reading, built: readonly Built[]): void {
  for (const { draft, incident } of built) {
    const time = draft.events.find(({ since: day }) => day !== undefined)?.since?.time;
    const since = time && intervalOf(edtfOf(time) ?? '')?.from;
    const value = since === undefined ? undefined : edtfOfInterval({ from: since, ...(reading.masthead.published ? { to: reading.masthead.published } : {}) });
    if (value !== undefined) incident.date = sourced({ value, why: 'the text counts since that day' }, incident.date?.claims ?? []);
  }
  const parts = built.map(partOf);
  const parents = parts.filter(({ built: { draft, incident } }) => isCollective(draft, incident));
  let next = 0;
  for (const child of parts) {
    while (next < parents.length && parents[next]!.sentence <= child.sentence) next++;
    const parent = nearest(parents, next, child);
    if (!parent) continue;
    const { incident } = child.built;
    incident.partOf = parent.built.incident;
    // One act in several places has one day.
    const day = parent.built.incident.date;
    if (!incident.date && day && parent.days && parent.days.from === parent.days.to) {
      incident.date = sourced({ value: day.value.value, why: `part of “${parent.built.incident.title}”, which was on that day` }, day.claims);
      child.days = parent.days;
    }
  }
}

/** What is compared of an incident, told once: of a text with many incidents every pair near each other is looked at. */
interface Part {
  readonly built: Built;
  /** Index of the sentence that tells of it first. */
  readonly sentence: number;
  /** How many acts it makes up. */
  readonly size: number;
  /** Those who did it and are called by name. */
  readonly named: readonly Entity[];
  days: Interval | undefined;
}

function partOf(built: Built): Part {
  const { draft, incident } = built;
  return {
    built,
    sentence: draft.events[0]!.sentenceIndex,
    size: sizeOf(draft),
    named: incident.perpetrator.flatMap(({ value }) => (isNamed(value.entity) ? [value.entity!] : [])),
    days: incident.date && intervalOf(incident.date.value.value),
  };
}

/** How many collective acts before and behind an incident are asked whether it is one of them: bounds the work in a text that tells of thousands. */
const REACH = 100;

/** The last of `parents` before `next` that holds the child, else the first from `next` on. `parents` in the order they are told. */
function nearest(parents: readonly Part[], next: number, child: Part): Part | undefined {
  if (!VIOLENT.has(child.built.incident.type)) return undefined;
  for (let i = next - 1; i >= 0 && i >= next - REACH; i--) if (holds(parents[i]!, child)) return parents[i];
  for (let i = next; i < parents.length && i < next + REACH; i++) if (holds(parents[i]!, child)) return parents[i];
  return undefined;
}

/** Told as several acts, with a number or as one act in several places. */
const isCollective = ({ events }: Draft, { type }: Incident): boolean => VIOLENT.has(type) && events.some(({ plural, count, word }) => plural && (count !== undefined || !word.plural));
const VIOLENT: ReadonlySet<string> = new Set(['attack', 'bombing', 'suicide-bombing', 'air-strike', 'drone-strike', 'shelling', 'missile-attack', 'armed-assault', 'raid', 'killing', 'assassination', 'kidnapping', 'sabotage', 'arson', 'destruction']);

/** How many acts: the stated number, two for an uncounted collective, one for the rest. */
function sizeOf({ events }: Draft): number {
  return Math.max(...events.map(({ plural, count }) => (count && plural ? (count.exactly ?? count.atLeast ?? count.about ?? count.atMost ?? 2) : plural ? 2 : 1)));
}

function holds(parent: Part, child: Part): boolean {
  if (parent === child || parent.size <= child.size) return false;
  const distance = child.sentence - parent.sentence;
  if (parent.days && child.days ? !covers(parent.days, child.days) : distance > 6 || distance < 0) return false;
  return parent.named.length === 0 || child.named.length === 0 || child.named.some((entity) => parent.named.includes(entity));
}
