import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import { daysBetween } from '../../dates/calendar.ts';
import { edtfOf } from '../../dates/edtf.ts';

const JOINTS = new WordSet('and to until till through early late ended lasted the at on , -');
/** How many tokens may stand between the two days, an hour among them. */
const REACH = 5;

/** Days between two that are named as the ends of a stretch: "between 2 and 4 March". */
const STRETCH = 31;
const ENDS = new WordSet('between from');

/**
 * "late on Sunday and early on Monday", "from 2200 on 4 May until 0200 on 5 May", "between 2 and 4 March": two days in a row that are named together, or
 * two that are the ends of a stretch, are both the deed's, as one stretch. The dates of an event, the nearest first, with the nearest one so widened; `all` are those of its sentence.
 */
export function joinedDays(reading: Reading, dates: readonly Mention[], all: readonly Mention[]): readonly Mention[] {
  const [near, ...others] = dates;
  if (!near || !dayOf(near)) return dates;
  const { tokens } = reading.source;
  for (const other of all) {
    if (other === near) continue;
    const [first, second] = near.start < other.start ? [near, other] : [other, near];
    const [from, to] = [dayOf(first), dayOf(second)];
    const apart = from && to ? daysBetween(from, to) : 0;
    if ((apart === 1 || (apart > 1 && apart <= STRETCH && ENDS.has(tokens, tokens.at(first.start) - 1))) && areJoined(reading, first, second)) return [{ ...first, end: second.end, time: { value: `${from}/${to}`, type: 'DATE' } }, ...others];
  }
  return dates;
}

const dayOf = ({ time }: Mention): string | undefined => {
  const value = time && edtfOf(time);
  return value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
};

function areJoined({ source: { tokens } }: Reading, { end }: Mention, { start }: Mention): boolean {
  const [from, to] = [tokens.at(end - 1) + 1, tokens.at(start)];
  if (to <= from || to - from > REACH) return false;
  for (let i = from; i < to; i++) if (!JOINTS.has(tokens, i) && !/^\d{3,4}$/.test(tokens.textOf(i))) return false;
  return true;
}
