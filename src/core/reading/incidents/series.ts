import type { Incident } from '../../model/findings.ts';
import { covers, edtfOf, edtfOfInterval, intervalOf, type Interval } from '../dates/edtf.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from './merge.ts';
import { sourced } from './sourcing.ts';

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
  const parents = built.filter(isCollective);
  for (const child of built) {
    const at = child.draft.events[0]!.sentenceIndex;
    const fitting = parents.filter((parent) => parent !== child && size(parent) > size(child) && holds(parent, child));
    const before = fitting.filter(({ draft }) => draft.events[0]!.sentenceIndex <= at);
    const parent = before.at(-1) ?? fitting[0];
    if (!parent) continue;
    child.incident.partOf = parent.incident;
    // One act in several places has one day.
    const day = parent.incident.date;
    if (!child.incident.date && day && intervalOf(day.value.value)?.from === intervalOf(day.value.value)?.to) {
      child.incident.date = sourced({ value: day.value.value, why: `part of “${parent.incident.title}”, which was on that day` }, day.claims);
    }
  }
}

/** Told as several acts, with a number or as one act in several places. */
const isCollective = ({ draft, incident }: Built): boolean => VIOLENT.has(incident.type) && draft.events.some(({ plural, count, word }) => plural && (count !== undefined || !word.plural));
const VIOLENT: ReadonlySet<string> = new Set(['attack', 'bombing', 'suicide-bombing', 'air-strike', 'drone-strike', 'shelling', 'missile-attack', 'armed-assault', 'raid', 'killing', 'assassination', 'kidnapping', 'sabotage', 'arson', 'destruction']);

/** How many acts: the stated number, two for an uncounted collective, one for the rest. */
function size({ draft }: Built): number {
  return Math.max(...draft.events.map(({ plural, count }) => (count && plural ? (count.exactly ?? count.atLeast ?? count.about ?? count.atMost ?? 2) : plural ? 2 : 1)));
}

function holds(parent: Built, child: Built): boolean {
  if (!VIOLENT.has(child.incident.type)) return false;
  const [outer, inner] = [interval(parent.incident), interval(child.incident)];
  if (outer && inner ? !covers(outer, inner) : child.draft.events[0]!.sentenceIndex - parent.draft.events[0]!.sentenceIndex > 6 || child.draft.events[0]!.sentenceIndex < parent.draft.events[0]!.sentenceIndex) return false;
  const named = ({ perpetrator }: Incident) => perpetrator.flatMap(({ value }) => (value.entity?.mentions.some((mention) => mention.form === 'name') ? [value.entity] : []));
  const [theirs, mine] = [named(parent.incident), named(child.incident)];
  return theirs.length === 0 || mine.length === 0 || mine.some((entity) => theirs.includes(entity));
}

const interval = ({ date }: Incident): Interval | undefined => date && intervalOf(date.value.value);
