import { FRONT } from '../../../lexicon/little-words.ts';
import { REPORTED } from '../../../lexicon/name-neighbours.ts';
import type { Category } from '../../../model/vocabulary.ts';
import { Known, type Gazetteer } from '../../../lexicon/gazetteer.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../../text/tokens.ts';

/** What kind of organisation a name is, and why. */
export interface OrganisationKind {
  readonly category: Extract<Category, 'organisation' | 'armed-group' | 'state-body' | 'media'>;
  readonly why: string;
}

/** "the militant group Ansar", "rebels of the …": what stands in the three words before an armed group's name. */
const ARMED_BEFORE = new WordSet('terrorist terrorists militant militants extremist extremists rebel rebels insurgent insurgents guerrilla guerrillas guerilla jihadist jihadists militia militias paramilitary armed separatist separatists gunmen faction cartel gang gangs cartels factions militias outlawed');
/** "Al-Furqan militants", "the Toro cartel": what stands behind it. Own hand. */
const ARMED_AFTER = new WordSet('terrorist terrorists militant militants extremist extremists rebel rebels insurgent insurgents guerrilla guerrillas guerilla guerillas jihadist jihadists militia militias militiamen gunmen fighters mercenaries cartel gang brigade battalion');
const ARMED_HEAD = new WordSet('brigade brigades battalion battalions militia militias mujahideen mujahedin resistance jihad liberation guerrillas fighters cartel rebels');
const STATE_FORCE = new WordSet('army navy police force forces guard guards gendarmerie command corps fleet marines regiment division service services intelligence');
const STATE_HEAD = new WordSet('ministry department parliament senate cabinet government treasury court tribunal secretariat directorate inspectorate customs municipality knesset duma bundestag majlis congress assembly chancellery presidency judiciary prosecution administration');
/** What an armed group's army or front fights for: "Ta'ang National Liberation Army". China's is a state's, and listed. */
const CAUSE = new WordSet('liberation resistance revolutionary insurgent');
const ARMED_BODY = new WordSet('army front force forces movement fighters');
/** "Marlo People's Defence Force". */
const DEFENCE = new WordSet('defence defense');
const PEOPLE = new WordSet('people');
const MEDIA_HEAD = new WordSet('news times post daily newspaper gazette tribune herald telegraph television tv radio channel media press journal magazine broadcasting');
/** "EFE Agency", "Fars News". */
const MEDIA_TAIL = new WordSet('agency news');
const MEDIA_CONTEXT = new WordSet('newspaper daily broadcaster agency television channel magazine weekly tabloid website outlet tv radio station');
const PARTY = new WordSet('party union league university club foundation institute company bank association federation committee');

/**
 * Splits organisations: lists first, then the name's own words, then the words around it.
 * "Iraqi Kurdistan Anti-Terrorism Service" is a state body by its head, "the extremist group Ansar" an armed group by what stands before it.
 */
export function organisationKind(tokens: Tokens, first: number, last: number, gazetteer: Gazetteer): OrganisationKind {
  const bits = gazetteer.ofTokens(tokens, first, last);
  if (bits & Known.armedGroup) return { category: 'armed-group', why: 'listed armed group' };
  if (bits & Known.stateBody && !(bits & Known.media)) return { category: 'state-body', why: 'listed state body' };
  if (bits & Known.media || (MEDIA_TAIL.has(tokens, last - 1) && gazetteer.ofTokens(tokens, first, last - 1) & Known.media)) return { category: 'media', why: 'listed medium' };
  const quoted = (i: number): string => `“${tokens.textOf(i)}”`;
  const core = coreOf(tokens, first, last);
  if (STATE_HEAD.has(tokens, core)) return { category: 'state-body', why: `its head is ${quoted(core)}` };
  if (NATIONAL.has(tokens, first) && AGENCY.has(tokens, core) && core > first) {
    return NEWS.has(tokens, core - 1) ? { category: 'media', why: 'a news agency' } : { category: 'state-body', why: `${quoted(first)} and ${quoted(core)} make it a state's` };
  }
  const holders = core > first + 1 && tokens.hash[core - 1] === POSSESSIVE && OFFICE.has(tokens, core) && HOLDER.has(tokens, core - 2);
  if (holders || STATE_OFFICE.has(tokens, core) || (STAFF.has(tokens, core) && tokens.lower(core - 1) === 'general')) return { category: 'state-body', why: `its head is ${quoted(core)}` };
  for (let i = first - 1; i >= first - 3 && tokens.kind[i] === TokenKind.word; i--) {
    if (ARMED_BEFORE.has(tokens, i)) return { category: 'armed-group', why: `${quoted(i)} stands before it` };
  }
  for (let i = last; i < last + 2 && tokens.kind[i] === TokenKind.word; i++) {
    if (ARMED_AFTER.has(tokens, i)) return { category: 'armed-group', why: `${quoted(i)} stands behind it` };
    if (MEDIA_CONTEXT.has(tokens, i) && !isOtherAgency(tokens, i, last, bits)) return { category: 'media', why: `${quoted(i)} stands behind it` };
  }
  if (ARMED_BODY.has(tokens, core) && CAUSE.has(tokens, core - 1) && core > first + 1) return { category: 'armed-group', why: `its words are ${quoted(core - 1)} and ${quoted(core)}` };
  if (ARMED_BODY.has(tokens, core) && DEFENCE.has(tokens, core - 1) && tokens.hash[core - 2] === POSSESSIVE && PEOPLE.has(tokens, core - 3) && core - 3 >= first) return { category: 'armed-group', why: 'a people’s force, raised against a state’s' };
  if (MEDIA_CONTEXT.has(tokens, first - 1)) return { category: 'media', why: `${quoted(first - 1)} stands before it` };
  if (last - first === 1 && (REPORTED.has(tokens, last) && tokens.lower(last + 1) === 'that')) return { category: 'media', why: 'it reports' };
  if (PARTY.has(tokens, core)) return { category: 'organisation', why: `its head is ${quoted(core)}` };
  if (MEDIA_HEAD.has(tokens, core) && last - first > 1) return { category: 'media', why: `its head is ${quoted(core)}` };
  if (tokens.is(first, Shape.digit) && FRONT.has(tokens, core)) return { category: 'armed-group', why: `a guerrilla's ${quoted(core)} by its number` };
  if (isArmyUnit(tokens, first, core)) return { category: 'state-body', why: `an army's unit by ${quoted(core)} and its number or arm` };
  if (ARMED_HEAD.has(tokens, core)) return { category: 'armed-group', why: `its head is ${quoted(core)}` };
  if (STATE_FORCE.has(tokens, core)) return { category: 'state-body', why: `its head is ${quoted(core)}` };
  return { category: 'organisation', why: 'an organisation of no special kind' };
}

/** "155th Brigade", "Sarra Mechanized Battalion": a number or an arm of service before a unit is an army's way. Not "33rd Front", "Al-Quds Brigades". */
const isArmyUnit = (tokens: Tokens, first: number, core: number): boolean => UNIT.has(tokens, core) && (tokens.is(first, Shape.digit) || (core > first && ARM.has(tokens, core - 1)));
const UNIT = new WordSet('brigade battalion division regiment corps squadron');
const ARM = new WordSet('mechanized mechanised motorized motorised infantry armored armoured airborne artillery tank assault marine rifle cavalry territorial commando engineer signals mountain ranger');
/** "National Penitentiary Agency", "Federal Security Service". */
const NATIONAL = new WordSet('national federal central');
const AGENCY = new WordSet('agency bureau authority service directorate');
const NEWS = new WordSet('news press');
const OFFICE = new WordSet('office department bureau');
const HOLDER = new WordSet('sheriff prosecutor attorney mayor governor coroner ombudsman general president minister');
const POSSESSIVE = hashOf("'s");
const STAFF = new WordSet('staff');
const STATE_OFFICE = new WordSet('embassy consulate');

/** "the United Nations refugee agency": no news agency. */
const isOtherAgency = (tokens: Tokens, at: number, last: number, bits: number): boolean => AGENCY.has(tokens, at) && !NEWS.has(tokens, at - 1) && (at > last || (bits & Known.organisation) !== 0);

/** The head: the last word, or the one before the first preposition ("Islamic Resistance in Iraq"). */
function coreOf(tokens: Tokens, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (PREPOSITION.has(tokens, i)) return i - 1;
  return last - 1;
}
const PREPOSITION = new WordSet('of for in on at');
