import type { Account } from '../model/account.ts';
import type { Incident } from '../model/findings.ts';
import { dayNumber } from '../reading/dates/calendar.ts';
import { accountOf } from './account-of.ts';
import type { IncidentMember } from './incident-group.ts';
import { key, likeness, SAME } from './incident-likeness.ts';

/** Two incidents of different texts that may be one, and why. */
export interface LikePair {
  readonly a: IncidentMember;
  readonly b: IncidentMember;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Pairs of different texts that are alike enough, likest first. Only accounts that name days near each other are compared; one without a day is of the days before its text. */
export function likePairs(members: readonly IncidentMember[]): LikePair[] {
  const byDay = new Map<number, IncidentMember[]>();
  const accounts = new Map<IncidentMember, Account>();
  const known = new Map<Account, ReadonlySet<string>>();
  const memberOf = new Map(members.map((member) => [member.incident, member]));
  const namesOf = (account: Account): ReadonlySet<string> => {
    let found = known.get(account);
    if (!found) known.set(account, (found = namesAround(memberOf.get(account.incident)!, account)));
    return found;
  };
  const pairs: LikePair[] = [];
  for (const member of members) {
    if (!member.incident) continue;
    const account = accountOf(member.text, member.incident);
    // What goes on with a deed is told, and found, with it; an analyst's own is compared as it stands.
    if (account.goesOnWith && !member.annotation) continue;
    accounts.set(member, account);
    const days = daysOf(member, account);
    const others = new Set(days.flatMap((day) => [day - 1, day, day + 1].flatMap((near) => byDay.get(near) ?? [])));
    for (const other of others) {
      if (other.text === member.text) continue;
      const { score, reasons } = likeness(accounts.get(other)!, account, areClose(other, member), namesOf);
      if (score >= SAME) pairs.push({ a: other, b: member, score, reasons });
    }
    for (const day of days) {
      const list = byDay.get(day);
      if (list) list.push(member);
      else byDay.set(day, [member]);
    }
  }
  return pairs.sort((p, q) => q.score - p.score);
}

/** Days before a text that it can tell of without saying when, and between two texts that report the same news. */
const FRESH = 3;

/** Whether two texts are of days close to each other, so that a day or town that both name is likely the same deed's. */
function areClose(a: IncidentMember, b: IncidentMember): boolean {
  const [x, y] = [a.text.reading.masthead.published, b.text.reading.masthead.published];
  return x !== undefined && y !== undefined && Math.abs(dayNumber(x) - dayNumber(y)) <= FRESH;
}

function daysOf({ text }: IncidentMember, { days }: Account): readonly number[] {
  const { published } = text.reading.masthead;
  if (days.size > 0) return [...days];
  return published === undefined ? [] : Array.from({ length: FRESH + 1 }, (_, back) => dayNumber(published) - back);
}

/** How far around the words of an incident, in UTF-16 code units, names speak for what it is. */
const AROUND = 500;

/** Names of persons, bodies and buildings around an incident's words; not the outlet's own, nor those of its doers: one group does much in one day. */
function namesAround({ text, incident }: IncidentMember, { spans }: Account): ReadonlySet<string> {
  const { reading } = text;
  const outlet = key(reading.masthead.outlet ?? '');
  const doers = new Set((incident?.perpetrator ?? []).map(({ value }) => value.entity));
  const near = spans.flatMap(({ start, end }) => reading.mentionsIn({ start: start - AROUND, end: end + AROUND }));
  return new Set(near.filter(({ form, category, entity }) => form === 'name' && NAMED.has(category) && entity.name.includes(' ') && key(entity.name) !== outlet && !doers.has(entity)).map(({ entity }) => entity.name));
}
const NAMED: ReadonlySet<string> = new Set(['person', 'organisation', 'armed-group', 'facility']);

/** How alike two incidents are, by either. */
export function scoresOf(pairs: readonly LikePair[]): ReadonlyMap<Incident | undefined, ReadonlyMap<Incident | undefined, number>> {
  const scores = new Map<Incident | undefined, Map<Incident | undefined, number>>();
  const note = (a: Incident | undefined, b: Incident | undefined, score: number): void => {
    const others = scores.get(a);
    if (others) others.set(b, score);
    else scores.set(a, new Map([[b, score]]));
  };
  for (const { a, b, score } of pairs) {
    note(a.incident, b.incident, score);
    note(b.incident, a.incident, score);
  }
  return scores;
}
