import type { Claim, Place, Problem, Quantity, TimeValue } from '../model/findings.ts';
import { overlaps, sameSpan, type Span } from '../text/span.ts';
import type { AnnotatedText, ClaimItem, Item, MentionItem } from './annotated-text.ts';
import type { IncidentGroup } from './incident-group.ts';
import { wordsOf as wordsOfItem } from './items-at.ts';
import { sameEntity } from './same-entity.ts';

/** Words in a source, to be gone to. */
export interface Words {
  readonly uri: string;
  readonly span: Span;
  /** As the text has them, white space made single spaces. */
  readonly words: string;
}

interface Explained {
  readonly item: Item;
  readonly words: string;
  /** Why the machine found it, one sentence each; empty for what an analyst added. */
  readonly why: readonly string[];
  /** Why the annotation may stand at the wrong words. */
  readonly review?: string;
  readonly note?: string;
  readonly by?: string;
  readonly at?: string;
  /** What others decided on the same words; `by` undefined for an unsigned decision in the agreed record. */
  readonly opinions: readonly { readonly by: string | undefined; readonly status: string; readonly at?: string; readonly note?: string }[];
  readonly incidents: readonly IncidentGroup[];
}

export interface MentionExplanation extends Explained {
  readonly kind: 'mention';
  readonly category: string;
  readonly name: string;
  readonly title?: string;
  /** Other mentions of the same entity in this source, in reading order. */
  readonly here: readonly Words[];
  /** The first mention in each other source, that source's outlet, and how many there are. Names only: "drones" here are not "drones" there. */
  readonly elsewhere: readonly (Words & { readonly count: number; readonly outlet?: string })[];
  readonly time?: TimeValue;
  readonly quantity?: Quantity;
  readonly place?: Place;
}

/** Somebody who says otherwise, or the same, or a figure that does not fit. */
export interface Opposition {
  readonly who?: string;
  /** What does not fit, as one sentence. */
  readonly message?: string;
  readonly at: Words;
}

export interface ClaimExplanation extends Explained {
  readonly kind: 'claim';
  /** Who says it; undefined for the outlet's own words and for anonymous sources. */
  readonly speaker?: string;
  readonly speakerWords?: string;
  /** Who says it together with the speaker. */
  readonly together: readonly string[];
  /** The body that the text names the speaker with ("a spokesman for the ministry"). */
  readonly speaksFor?: string;
  readonly cue: string;
  readonly act?: Claim['act'];
  readonly polarity: string;
  readonly certainty: string;
  /** Admiralty 1 to 6. */
  readonly credibility?: string;
  /** Claims of the same source, by others, that say the same of an incident. */
  readonly agreeing: readonly Opposition[];
  readonly against: readonly Opposition[];
}

export type Explanation = MentionExplanation | ClaimExplanation;

/** What a reader may know beyond the text itself: the other sources, and the incidents of all of them. */
export interface Surroundings {
  readonly texts: readonly AnnotatedText[];
  readonly groups: readonly IncidentGroup[];
}

/** Everything that is known of one item, as facts without layout. */
export function explain(text: AnnotatedText, item: Item, around: Surroundings): Explanation {
  return item.kind === 'mention' ? explainMention(text, item, around) : explainClaim(text, item, around);
}

function explainMention(text: AnnotatedText, item: MentionItem, { texts, groups }: Surroundings): MentionExplanation {
  const { finding } = item;
  const title = finding?.title ? wordsOf(text, finding.title) : finding?.entity.title;
  const place = finding?.place ?? finding?.entity.place;
  const alike = (other: AnnotatedText): MentionItem[] =>
    ALONE.has(item.category) ? [] : other.items.filter((i): i is MentionItem => i.kind === 'mention' && i.state !== 'rejected' && sameEntity(i, item));
  return {
    kind: 'mention',
    ...common(text, item),
    category: item.category,
    name: item.name,
    ...(title === undefined ? {} : { title }),
    here: alike(text).filter((other) => !sameSpan(other, item)).map((other) => at(text, other)),
    elsewhere: texts.filter((other) => other.uri !== text.uri && (finding === undefined || finding.form === 'name')).flatMap((other) => {
      const found = alike(other);
      const { outlet } = other.reading.masthead;
      return found[0] ? [{ ...at(other, found[0]), count: found.length, ...(outlet === undefined ? {} : { outlet }) }] : [];
    }),
    ...(finding?.time ? { time: finding.time } : {}),
    ...(finding?.quantity ? { quantity: finding.quantity } : {}),
    ...(place ? { place } : {}),
    incidents: groupsOfMention(text, item, groups),
  };
}

/** Categories whose mentions are each an entity of their own. */
const ALONE: ReadonlySet<string> = new Set(['date', 'quantity', 'money']);

function explainClaim(text: AnnotatedText, item: ClaimItem, { texts, groups }: Surroundings): ClaimExplanation {
  const { finding, annotation } = item;
  const speaker = annotation?.source?.entity ?? finding?.speaker?.name;
  const speakerWords = item.source.map((s) => wordsOf(text, s)).join(' … ');
  const act = finding?.act;
  const mine = groupsOfClaim(text, item, groups);
  return {
    kind: 'claim',
    ...common(text, item),
    ...(speaker === undefined ? {} : { speaker }),
    ...(speakerWords === '' ? {} : { speakerWords }),
    together: finding?.jointSpeakers?.map(({ name }) => name) ?? [],
    ...(finding?.speaksFor === undefined ? {} : { speaksFor: finding.speaksFor.name }),
    cue: item.cue.map((s) => wordsOf(text, s)).join(' … '),
    ...(act === undefined ? {} : { act }),
    polarity: annotation?.polarity ?? finding?.polarity ?? 'unknown',
    certainty: annotation?.certainty ?? finding?.certainty ?? 'unknown',
    ...(annotation?.credibility === undefined ? {} : { credibility: annotation.credibility }),
    incidents: mine,
    agreeing: distinct(byFields(text, item, 'supports')),
    against: distinct([...byAnalyst(item, texts), ...byFields(text, item, 'contradicts'), ...byOthers(text, item, mine), ...byChecks(text, item, mine)]),
  };
}

/** The groups that a mention plays a part in, as the machine reads the text; none for what an analyst alone has marked. */
export function groupsOfMention(text: AnnotatedText, item: MentionItem, groups: readonly IncidentGroup[]): IncidentGroup[] {
  if (!item.finding) return [];
  return groups.filter((group) => group.members.some(({ text: t, incident }) => t.uri === text.uri && incident && spansOfIncident(incident).some((s) => overlaps(s, item))));
}

/** The groups that a claim is about: by the analyst's word, else by the machine's. */
export function groupsOfClaim(text: AnnotatedText, item: ClaimItem, groups: readonly IncidentGroup[]): IncidentGroup[] {
  const ids = new Set(item.annotation?.about?.map((about) => about.incident));
  return groups.filter((group) => ids.has(group.id) || group.members.some((m) => m.text.uri === text.uri && ((m.annotation && ids.has(m.annotation.id)) || (m.incident && item.finding?.incidents.includes(m.incident)))));
}

/** Claims that the analyst linked as contradicting, in either direction. */
function byAnalyst(item: ClaimItem, texts: readonly AnnotatedText[]): Opposition[] {
  const id = item.annotation?.id;
  const named = new Set(item.annotation?.contradicts);
  if (id === undefined) return [];
  return texts.flatMap((text) => text.items.flatMap((other) => (other.kind === 'claim' && other.annotation && (named.has(other.annotation.id) || other.annotation.contradicts?.includes(id)) ? [opposition(text, other.finding, other)] : [])));
}

/** Claims of this text that say otherwise, or the same, of a field of the same incident. */
const byFields = (text: AnnotatedText, { finding }: ClaimItem, relation: 'supports' | 'contradicts'): Opposition[] =>
  (finding?.about ?? []).flatMap((about) => about[relation].flatMap((claim) => (claim.content[0] ? [opposition(text, claim, claim.content[0])] : [])));

/** Claims of the other polarity about the same incident. */
function byOthers(text: AnnotatedText, item: ClaimItem, groups: readonly IncidentGroup[]): Opposition[] {
  return groups.flatMap((group) => {
    const isMine = (c: { readonly text: AnnotatedText; readonly claim: Claim }): boolean => c.text.uri === text.uri && c.claim === item.finding;
    const others = group.claimsFor.some(isMine) ? group.claimsAgainst : group.claimsAgainst.some(isMine) ? group.claimsFor : [];
    return others.flatMap((other) => (other.claim.content[0] && !other.repeats ? [opposition(other.text, other.claim, other.claim.content[0])] : []));
  });
}

const CONFLICT: readonly Problem['kind'][] = ['number-conflict', 'outcome-conflict', 'place-conflict', 'actor-conflict', 'date-conflict'];

/** Figures, outcomes and names that do not fit what this claim says. */
function byChecks(text: AnnotatedText, item: ClaimItem, groups: readonly IncidentGroup[]): Opposition[] {
  const touches = (s: Span): boolean => item.content.some((c) => overlaps(c, s));
  const inside = text.problems.flatMap(({ kind, message, at: spans }) =>
    CONFLICT.includes(kind) && spans.some(touches) ? spans.filter((s) => !touches(s)).map((s): Opposition => ({ message, at: at(text, s) })) : []);
  const between = groups.flatMap((group) => group.disagreements.flatMap(({ message, sides }) =>
    sides.some((side) => side.text.uri === text.uri && touches(side.at)) ? sides.filter((side) => side.text.uri !== text.uri).map((side): Opposition => ({ message, at: at(side.text, side.at) })) : []));
  return [...inside, ...between];
}

const opposition = (text: AnnotatedText, claim: Claim | undefined, s: Span): Opposition => {
  const who = claim?.speaker?.name ?? text.reading.masthead.outlet;
  return { ...(who === undefined ? {} : { who }), at: at(text, s) };
};

const distinct = (list: readonly Opposition[]): Opposition[] => {
  const seen = new Set<string>();
  return list.filter(({ at: { uri, span } }) => {
    const key = `${uri}#${span.start}-${span.end}`;
    return !seen.has(key) && seen.add(key);
  });
};

function common(text: AnnotatedText, item: Item): Omit<Explained, 'incidents'> {
  const { annotation, finding, resolution } = item;
  return {
    item,
    words: wordsOfItem(text, item),
    why: (finding?.evidence ?? []).map(({ why }) => why),
    ...(resolution?.state === 'review' ? { review: resolution.reason } : {}),
    ...(annotation?.note === undefined ? {} : { note: annotation.note }),
    ...(annotation?.by === undefined ? {} : { by: annotation.by }),
    ...(annotation?.at === undefined ? {} : { at: annotation.at }),
    opinions: (item.opinions ?? []).map(({ by, annotation: { status = 'added', at: when, note } }) => ({ by, status, ...(when === undefined ? {} : { at: when }), ...(note === undefined ? {} : { note }) })),
  };
}

const spansOfIncident = (incident: IncidentGroup['members'][number]['incident'] & object): Span[] => [
  ...incident.mentions,
  ...incident.place.map(({ value }) => value.at),
  ...[...incident.perpetrator, ...incident.target, ...incident.victims, ...incident.weapon].flatMap(({ value }) => value.mentions),
];

const wordsOf = (text: AnnotatedText, s: Span): string => text.reading.wordsOf(s).trim();
const at = (text: AnnotatedText, s: Span): Words => ({ uri: text.uri, span: { start: s.start, end: s.end }, words: wordsOf(text, s) });
