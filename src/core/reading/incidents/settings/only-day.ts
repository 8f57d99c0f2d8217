import { WordSet } from '../../../lexicon/phrases.ts';
import type { Incident } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import type { EventMention } from '../events/event-mention.ts';
import type { Draft } from '../merging/incident-draft.ts';
import { sourced } from '../sourcing.ts';

/** Words that say that what a sentence tells is another matter than what was told before. Own hand. */
const ANOTHER = new WordSet('another new meanwhile second third also other others');
/** How many sentences behind a dated deed a text goes on with it. */
const SOON = 5;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * "Gunmen attacked a farm on 3 May. … They kidnapped two drivers and fled": in a text that tells one day only, what is told soon behind a deed of
 * that day happened on it too, as it seems, if it has no town of its own and no word says that it is another matter.
 */
export function readOnlyDay(reading: Reading, built: readonly { readonly draft: Draft; readonly incident: Incident }[]): void {
  const days = new Set(built.flatMap(({ incident: { date } }) => (date && DAY.test(date.value.value) ? [date.value.value] : [])));
  const [day] = days;
  if (day === undefined || days.size > 1) return;
  let dated: { readonly event: EventMention; readonly incident: Incident } | undefined;
  const told = built.flatMap(({ draft, incident }) => draft.events.map((event) => ({ event, incident, opens: event === draft.events[0] }))).sort((a, b) => a.event.first - b.event.first);
  for (const { event, incident, opens } of told) {
    if (incident.date?.value.value === day) dated = { event, incident };
    else if (dated && opens && !incident.date && event.stage === 'accomplished' && !event.plural && event.sentenceIndex - dated.event.sentenceIndex <= SOON && isThere(incident, dated.incident) && !isAnother(reading, event) && !tellsAnotherDay(reading, dated.event, event, day)) {
      incident.date = sourced({ value: `${day}?`, why: `told right behind “${dated.incident.title || dated.incident.type}”, with the only day of the text` }, dated.incident.date!.claims);
    }
  }
}

const isThere = ({ place }: Incident, other: Incident): boolean => place.length === 0 || place.some(({ value }) => other.place.some((one) => one.value.entity === value.entity));

function isAnother({ source: { tokens } }: Reading, { sentence }: EventMention): boolean {
  return ANOTHER.next(tokens, sentence.first, sentence.last) >= 0;
}

/** "was bombed on Sunday. The mayor survived an attempt on Saturday": another day stands between the two, which is not that of the report. */
const tellsAnotherDay = (reading: Reading, dated: EventMention, { sentence }: EventMention, day: string): boolean =>
  reading.mentionsIn({ start: reading.source.tokens.start[dated.last]!, end: sentence.end }).some(({ category, time }) => category === 'date' && time !== undefined && /^\d{4}-\d\d-\d\d/.test(time.value) && !time.value.startsWith(day) && !time.value.startsWith(reading.masthead.published ?? day));
