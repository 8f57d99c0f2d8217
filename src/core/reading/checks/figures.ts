import type { Casualties, Incident } from '../../model/findings.ts';
import { firstStartingFrom } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { isVerb } from '../syntax/tags.ts';
import { tollsIn } from '../incidents/roles/tolls.ts';
import { unitKey } from './counts.ts';
import { nobodyHarmed } from './nobody-harmed.ts';

/** Counts of a part, or of more than one incident. */
const PARTIAL = /\b(?:since|so far|total|others?|more(?! than)|another|additional|further|second|third|each|apiece|including|(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|some|many|most|half|several|few) of (?:the|them|those|these|its|his|her|their))\b/i;

/** Counts of a stretch of time. */
const STRETCH = /\b(?:alone|(?:this|last|past) (?:past )?(?:week|weekend|month|year)|over the (?:past|last))\b/i;

/** Whether words tell of a part of a count, or of more than one deed: "two others", "since May", "ten more". */
export const isPart = (words: string): boolean => PARTIAL.test(words);

/** A figure for a whole deed, with the incidents that it is told of. */
export interface Figure {
  readonly value: Casualties;
  readonly incidents: readonly Incident[];
}

/** Harms that are counted as things. */
const HARMS: Readonly<Record<string, Casualties['what']>> = { death: 'killed', dead: 'killed', fatality: 'killed', injury: 'injured', arrest: 'captured', detention: 'captured', abduction: 'captured', kidnapping: 'captured' };

/** The figures for whole deeds, in reading order, each with the incidents that it is told of: "killing twelve", "64 fatalities", "raised the toll to 35", "there were no casualties". */
export function figuresOf(reading: Reading): Figure[] {
  const figures = new Map<string, { value: Casualties; incidents: Incident[] }>();
  for (const incident of reading.incidents) {
    for (const { value } of incident.casualties) {
      if (!isTotal(reading, incident, value)) continue;
      const key = `${value.what} ${value.at.start}`;
      const known = figures.get(key);
      if (known) known.incidents.push(incident);
      else figures.set(key, { value, incidents: [incident] });
    }
  }
  // "64 fatalities", "450 arrests": counted by what befell them, told of the deed that was told last.
  const last = [...reading.incidents].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  let next = 0;
  const follow = (incident: Incident | undefined, value: Casualties): void => {
    const key = `${value.what} ${value.at.start}`;
    if (incident && !figures.has(key) && isTotal(reading, incident, value)) figures.set(key, { value, incidents: [incident] });
  };
  for (const { category, quantity, start, end } of last.length > 0 ? reading.mentions : []) {
    while (next < last.length && (last[next]!.mentions[0]?.start ?? 0) < start) next++;
    const what = category === 'quantity' && quantity ? HARMS[unitKey(quantity.unit)] : undefined;
    if (what) follow(last[next - 1], { what, count: { ...quantity!, unit: '' }, at: { start, end } });
  }
  const starts = last.map(({ mentions }) => mentions[0] ?? { start: 0, end: 0 });
  // A toll or that nobody was hurt may stand before the deed's own words as well.
  for (const value of last.length > 0 ? [...tollsIn(reading), ...nobodyHarmed(reading)] : []) follow(last[Math.max(0, firstStartingFrom(starts, value.at.start + 1) - 1)], value);
  return [...figures.values()].sort((a, b) => a.value.at.start - b.value.at.start);
}

/** Whether a figure is for all that were harmed: not for one, not for a part, not what a list goes on with ("784 killed and 527 wounded"); who tells that he arrested some tells of arrests of his own. */
function isTotal(reading: Reading, { type, casualties }: Incident, value: Casualties): boolean {
  // "Four people were killed. Thirteen others were injured": others than the dead, and all that were.
  const words = value.what === 'injured' && casualties.some(({ value: { what, at } }) => what === 'killed' && at.start < value.at.start) ? around(reading, value).replace(OTHERS, '') : around(reading, value);
  if ((type === 'arrest' && value.what === 'captured' && !isPassive(reading, value)) || value.count.exactly === 1 || PARTIAL.test(words) || STRETCH.test(around(reading, value, 60))) return false;
  // "the mother of three, died": the number is of others.
  if (/^\S+,\s/.test(reading.textOf(value.at))) return false;
  // "killing 12 and injuring 20", "died and 31 were wounded": a clause of its own.
  return value.count.unit !== '' || OWN_CLAUSE.test(reading.textOf(value.at)) || !/(?:\band|,)\s*$/.test(reading.source.text.slice(Math.max(0, value.at.start - 6), value.at.start));
}

const OTHERS = /\bothers?\b/gi;
const OWN_CLAUSE = /^\p{L}+ing\b|^\S+ (?:was|were)\b/u;

/** "200 people were arrested", not "arrested 200 people". */
const isPassive = ({ source }: Reading, { at }: Casualties): boolean => !isVerb(syntaxOf(source).tags[source.tokens.at(at.start)]!);

/** The words of a count with those before and behind it in its clause, so that "five of the", "12 others" and "another" show. */
function around({ source: { text } }: Reading, { at: { start, end } }: Casualties, behind = 40): string {
  const before = text.slice(Math.max(0, start - 16), start).split(/[.;,]/).at(-1)!;
  return before + text.slice(start, end) + text.slice(end, end + behind).split(BREAK)[0]!;
}
const BREAK = /[.;,]| (?:and|but|after|as|when|while) /;
