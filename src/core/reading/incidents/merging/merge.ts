import { isSectionHeading } from '../../../text/headlines.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { isClaimed, isLaterDeath } from '../events/aftermath.ts';
import { draftFit, isBlast, sharesDeed, sharesParticulars } from './draft-fit.ts';
import type { EventMention } from '../events/event-mention.ts';
import { isCollection, type Draft } from './incident-draft.ts';
import { hitsAlike, hitsSame } from './patient-fit.ts';
import { asideAt, comesAfter, cuesOf, isPast, isRevenge } from './told-before.ts';

/** Below this fit an event is an incident of its own. */
const ENOUGH = 2;
/** How many incidents back an event is compared with; how many back somebody is called after one. */
const RECENT = 12;
const CALLED_AFTER = 3;
/** With how many of an incident's first events, and of its last ones, another is compared: a long text may tell of one a thousand times. */
const COMPARED = 16;
/** Sentences below a headline that tell first what it is about, a dateline among them; what that weighs. */
const LEAD = 4;
const HEADLINED = 3;
/** What it weighs that "after the attack on the depot" calls by its kind what was hit. */
const ALIKE = 3;
/** How much a draft has against it that tells of another thing than the one hit. */
const AWAY = 3;

const isCalled = ({ events }: Draft, type: EventMention['type']): boolean => events.some((event) => event.type === type);

/** An incident that may be told of again: the `events` with which others are compared, and all. */
interface OpenDraft extends Draft {
  readonly all: EventMention[];
}

function add({ events, all }: OpenDraft, event: EventMention): void {
  all.push(event);
  events.push(event);
  if (events.length > 2 * COMPARED) events.splice(COMPARED, 1);
}

/**
 * Joins event mentions into incidents, in reading order: a result goes to the deed of its sentence ("…, killing two"), "the attack" to the
 * last one that fits, others to one that shares a victim, target, day or place and contradicts in nothing; the report's first sentences tell again
 * what its `headlines`, so many sentences, tell, and a section what its heading tells. Else it is an incident of its own.
 */
export function mergeEvents(events: readonly EventMention[], syntax: Syntax, headlines: number, sentences: readonly Sentence[]): Draft[] {
  const drafts: OpenDraft[] = [];
  events.forEach((event, index) => {
    const [before, next] = [events[index - 1], events[index + 1]];
    const cues = cuesOf(event, before, next, syntax);
    const past = drafts.slice(-CALLED_AFTER).filter((draft) => isPast(event, draft, syntax)).at(-1);
    // What is only named to say who somebody is has its day and place elsewhere.
    if (past || isLaterDeath(event, syntax)) [event.places, event.dates] = [[], []];
    // "claimed responsibility on Saturday, saying it had killed": the day before is that of the claim.
    if (isClaimed(event, syntax)) event.dates = event.dates.filter(({ start }) => start > syntax.tokens.start[event.first]!);
    const apart = comesAfter(before, event, syntax) ? before : undefined;
    const candidates = isRevenge(event, next, syntax) ? [] : drafts.slice(cues.ofIts ? -1 : -RECENT).filter((draft) => draft !== past && !(apart && draft.events.includes(apart)) && !(cues.ofSeries && !isCollection(draft)));
    // "struck a depot in Vela … struck the depot on Sunday": what is hit again stands where it stood, not where something else was last told of.
    const hitBefore = drafts.slice(-RECENT).filter((draft) => hitsSame(draft, event));
    const opens = event.sentenceIndex >= headlines && isSectionHeading(syntax.tokens, sentences, event.sentenceIndex);
    const isAside = event.definite && event.patients.length > 0 && asideAt(event, syntax.tokens) >= 0;
    // "a drone attack on the port … denied that it was behind the shelling": a blast by its own name is the one called so, where one was.
    const named = cues.pointsBack && isBlast(event.type) && candidates.some((draft) => isCalled(draft, event.type));
    let best: OpenDraft | undefined;
    let most = ENOUGH;
    for (const draft of candidates.reverse()) {
      if (named && !isCalled(draft, event.type) && draft.events.some(({ type }) => isBlast(type))) continue;
      let score = draftFit(draft, event, cues);
      if (isHeadlineOf(draft, event)) score += HEADLINED;
      else if (opens && draft.events[0]!.sentence !== event.sentence && !sharesParticulars(draft, event)) score -= AWAY;
      if (isAside && hitsAlike(draft, event, syntax.tokens)) score += ALIKE;
      if (hitBefore.length > 0 && !hitBefore.includes(draft)) score -= AWAY;
      if (score > most) [best, most] = [draft, score];
    }
    // How many explosions were heard does not make a series of the deed.
    if (best && cues.heard) return;
    if (best) add(best, event);
    else drafts.push({ events: [event], all: [event] });
  });
  return drafts.map(({ all }) => ({ events: all }));

  /** The event stands in the lead of a report whose headlines alone tell of the draft's deed, or behind the heading that names it. */
  function isHeadlineOf(draft: Draft, event: EventMention): boolean {
    const heading = draft.events[0]!;
    const behind = event.sentenceIndex - heading.sentenceIndex;
    if (heading.definite && asideAt(event, syntax.tokens) < 0 && heading.sentenceIndex >= headlines && behind > 0 && behind <= LEAD) return isSectionHeading(syntax.tokens, sentences, heading.sentenceIndex);
    const inLead = event.sentenceIndex >= headlines && event.sentenceIndex < headlines + LEAD;
    return inLead && draft.events.every(({ sentenceIndex }) => sentenceIndex < headlines) && sharesDeed(draft, event);
  }
}
