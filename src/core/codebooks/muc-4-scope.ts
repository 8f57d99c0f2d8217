import type { Actor, Incident } from '../model/findings.ts';
import { WordSet } from '../lexicon/phrases.ts';
import type { Span } from '../text/span.ts';
import { actorKind } from '../reading/incidents/roles/actor-kind.ts';
import type { Reading } from '../reading/reading.ts';
import { syntaxOf } from '../reading/syntax/syntax.ts';
import { Tag } from '../reading/syntax/tags.ts';
import type { DateFact } from './facts.ts';
import { isNamedInFull, isPersonLike, isProperty, MILITARY } from './muc-4-patients.ts';

/**
 * Whether MUC-4's manual codes an incident: a particular act against people or property of the last two months, or what the text is about
 * however old it is; not a fight between armed forces, a general remark ("the murder of activists") or a year's account ("this year
 * 40 mayors were killed"). `date` is the incident's, `published` an ISO day.
 */
export function isInScope(incident: Incident, reading: Reading, date: DateFact | undefined, published: string | undefined): boolean {
  const early = isEarly(incident, reading);
  const told = isTold(incident) ? date : undefined;
  return (early || !isOld(date?.to, published)) && !isWar(incident) && !isRemark(incident, reading, told) && pointsOf(incident, early, reading) >= THRESHOLD;
}

/** Its day is told; one that only seems to be its ("2023-05-03?") says nothing of how particular it is. */
const isTold = ({ date }: Incident): boolean => date !== undefined && !date.value.value.endsWith('?');

/** What happened earlier is history to the text; two months and some days of grace. */
const LONG_AGO = 70 * 86_400_000;
const isOld = (to: string | undefined, published: string | undefined): boolean => to !== undefined && published !== undefined && Date.parse(published) - Date.parse(to) > LONG_AGO;

/** Deaths or wounded that one act seldom has. */
const TOLL = 100;

/** Told in the first two sentences: what the text is about. A dateline is the first of them. */
const isEarly = ({ mentions }: Incident, { source: { sentences } }: Reading): boolean => mentions.some(({ start }) => start < (sentences[1]?.end ?? Infinity));

const isCivil = (actor: Actor): boolean => (!['armed-group', 'state'].includes(actorKind(actor)) && !MILITARY.test(actor.text)) || isProperty(actor);

/** Soldiers and fighters among themselves, or an army's things and stretches of country hit: war, not terrorism. */
function isWar({ victims, target }: Incident): boolean {
  if (victims.length === 0 && target.length > 0 && !target.some(({ value }) => isProperty(value) || isPersonLike(value))) return true;
  return victims.length + target.length > 0 && ![...victims, ...target].some(({ value }) => isCivil(value)) && !victims.some(({ value }) => isNamedInFull(value));
}

/**
 * Remarks and accounts rather than one act: a year for a day; a toll of a hundred without a day; people in the plural whom no article or
 * number tells apart and no day; and who did it, with nothing that it was done to or with, unless it has its day and place.
 */
function isRemark(incident: Incident, reading: Reading, date: DateFact | undefined): boolean {
  const { casualties, victims, target, weapon, place } = incident;
  if (date?.precision === 'year') return true;
  if (date?.precision !== 'day' && !victims.some(({ value }) => isNamedInFull(value)) && casualties.some(({ value: { count } }) => (count.exactly ?? count.atLeast ?? count.about ?? 0) >= TOLL)) return true;
  const harmed = [...victims, ...target.filter(({ value }) => isPersonLike(value))];
  if (harmed.length > 0 && !isTold(incident) && !target.some(({ value }) => isProperty(value)) && harmed.every(({ value }) => !isNamedInFull(value) && isBare(value, reading))) return true;
  if (isDeath(incident, reading)) return true;
  return victims.length + target.length + weapon.length === 0 && (date?.precision !== 'day' || place.length === 0);
}

/** "The president died in May": one person's death that nobody and nothing is said to have caused. */
const isDeath = ({ mentions, victims, target, perpetrator, weapon }: Incident, reading: Reading): boolean =>
  perpetrator.length + weapon.length + target.length === 0 && victims.length === 1 && mentions.every((at) => DIES.test(reading.textOf(at)));
const DIES = /^(?:die[sd]?|dying|perish(?:ed)?)$/i;

/** "peasants", "many leaders", "the civilian population": neither an article nor a number tells who of them. */
function isBare({ text, mentions: [at] }: Actor, { source }: Reading): boolean {
  const noun = text.split(BEHIND, 1)[0]!;
  const mass = MASS.test(noun);
  if (!at || !(mass || PLURAL.test(noun))) return false;
  const { tokens, tags } = syntaxOf(source);
  const first = tokens.at(at.start);
  for (let i = first; i >= 0 && i >= first - 2; i--) {
    if (tags[i] === Tag.number) return false;
    if (tags[i] === Tag.determiner || tags[i] === Tag.possessive) return mass ? DEFINITE.has(tokens, i) || MANY.has(tokens, i) : MANY.has(tokens, i);
    if (i < first && tags[i] !== Tag.adjective && tags[i] !== Tag.noun) return true;
  }
  return true;
}
const PLURAL = /(?:s|people|men|women|children)$/;
/** Nouns for all who live somewhere. Own hand. */
const MASS = /\b(?:population|people|peoples|nation|society|communit(?:y|ies)|cit(?:y|ies)|civilians|inhabitants|citizens|country)$/i;
/** What follows a noun and belongs to it. */
const BEHIND = / (?:of|from|in|at|who|with) /;
/** Determiners that leave open how many and which. */
const MANY = new WordSet('many most all any such');
/** What stands before those who live somewhere without telling who of them. */
const DEFINITE = new WordSet('the this its their his her our');

/**
 * How particular an act is: told by name, by place and day, early, by several mentions or as a deed of its own kind; a lone perpetrator or
 * target is not, nor are deeds in the plural without a number. Weapons that only armies have tell of war.
 */
function pointsOf(incident: Incident, early: boolean, reading: Reading): number {
  const { type, stage, mentions, victims, target, casualties, weapon, place, perpetrator } = incident;
  let points = Math.min(2, mentions.length - 1);
  if (victims.some(({ value }) => isNamedInFull(value))) points += 2;
  if ([...victims, ...target].some(({ value }) => isCivil(value))) points++;
  if (casualties.length > 0) points++;
  if (weapon.length > 0) points++;
  if (place.length > 0) points++;
  if (isTold(incident)) points += 2;
  if (perpetrator.length > 0) points++;
  if (early) points++;
  if (mentions.some((at) => isBarePlural(reading, at))) points--;
  // Who threatens whom is all that a threat consists of.
  if (stage === 'threatened' && perpetrator.length > 0 && victims.length + target.length > 0) points++;
  return stage === 'threatened' ? points : points + (WEIGHTS[type] ?? 0);
}
const THRESHOLD = 3;

/** "bombings in Marlo", "killed in clashes": deeds in the plural that neither article nor number tells apart are told in general. */
function isBarePlural({ source }: Reading, { start, end }: Span): boolean {
  const { tokens, tags } = syntaxOf(source);
  const last = tokens.at(end - 1);
  if (tags[last] !== Tag.noun || !tokens.lower(last).endsWith('s')) return false;
  let at = tokens.at(start) - 1;
  while (tags[at] === Tag.adjective || tags[at] === Tag.noun || tags[at] === Tag.name) at--;
  return tags[at] !== Tag.determiner && tags[at] !== Tag.possessive && tags[at] !== Tag.number;
}

/** What a type says of the act's being a particular one against people or property, in points set by hand. */
const WEIGHTS: Readonly<Record<string, number>> = {
  arson: 2, kidnapping: 1, 'hostage-taking': 1, assassination: 1, bombing: 1, sabotage: 1,
  attack: -1, killing: 0, destruction: 0, raid: -1, robbery: 0, looting: -1, torture: -1, wounding: -2, 'missile-attack': -2, shelling: -3, 'air-strike': -3,
};
