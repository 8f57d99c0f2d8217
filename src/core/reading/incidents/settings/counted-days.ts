import { COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Incident, Mention } from '../../../model/findings.ts';
import { addDays } from '../../dates/calendar.ts';
import type { Reading } from '../../reading.ts';
import type { EventMention } from '../events/event-mention.ts';
import type { Draft } from '../merging/incident-draft.ts';
import { sourced } from '../sourcing.ts';

const AFTER = new WordSet(['after']);
const BEFORE = new WordSet(['before']);
/** Days in a unit of TIMEX3 durations. */
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 };
/** Words before a count that leave the day open. Own hand. */
const ROUGHLY = new WordSet('barely nearly almost about around roughly than just some only');

/**
 * "The raid comes three days after a bomb exploded in Marlo", "Two weeks before the raid, gunmen kidnapped a doctor": where the day of one of the two
 * incidents is known, so is the other's; counted in weeks, nearly.
 */
export function readCountedDays(reading: Reading, built: readonly { readonly draft: Draft; readonly incident: Incident }[]): void {
  const { tokens } = reading.source;
  const counts = reading.mentions.filter(({ category, time, end }) => category === 'date' && time?.type === 'DURATION' && /^P\d+[DW]$/.test(time.value) && isLink(reading, end));
  if (counts.length === 0) return;
  const told = built.flatMap(({ draft, incident }) => draft.events.map((event) => ({ event, incident }))).sort((a, b) => a.event.first - b.event.first);
  for (const count of counts) {
    const link = tokens.at(count.end - 1) + 1;
    const near = told.filter(({ event }) => event.sentence.start <= count.start && count.start < event.sentence.end);
    const inner = near.find(({ event }) => event.first > link && event.first < link + CLAUSE);
    const outer = near.filter(({ event }) => event.last <= tokens.at(count.start)).at(-1) ?? (inner && near.find(({ event }) => event.first > inner.event.last && commaBetween(reading, inner.event, event)));
    if (!inner || !outer || inner.incident === outer.incident) continue;
    const days = daysOf(count) * (AFTER.has(tokens, link) ? 1 : -1);
    const rough = count.time!.value.endsWith('W') || ROUGHLY.has(tokens, tokens.at(count.start) - 1) || ROUGHLY.has(tokens, tokens.at(count.start));
    carry(outer.incident, inner.incident, -days, rough, reading.textOf(count));
    carry(inner.incident, outer.incident, days, rough, reading.textOf(count));
  }
}
/** In tokens: the deed that days are counted from stands near the count. */
const CLAUSE = 12;

const isLink = ({ source: { tokens } }: Reading, end: number): boolean => AFTER.has(tokens, tokens.at(end - 1) + 1) || BEFORE.has(tokens, tokens.at(end - 1) + 1);
const daysOf = ({ time }: Mention): number => Number.parseInt(time!.value.slice(1), 10) * DAYS[time!.value.slice(-1)]!;

function commaBetween({ source: { tokens } }: Reading, one: EventMention, other: EventMention): boolean {
  for (let i = one.last; i < other.first; i++) if (COMMA.has(tokens, i)) return true;
  return false;
}

function carry(from: Incident, to: Incident, days: number, rough: boolean, words: string): void {
  const day = from.date?.value.value;
  if (day === undefined || to.date || !/^\d{4}-\d\d-\d\d$/.test(day)) return;
  to.date = sourced({ value: `${addDays(day, days)}${rough ? '~' : ''}`, why: `“${words}” from “${from.title || from.type}”` }, from.date!.claims);
}
