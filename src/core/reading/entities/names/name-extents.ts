import { Known, PLACES } from '../../../lexicon/gazetteer.ts';
import { FACILITY_HEADS } from '../../../lexicon/name-words.ts';
import { words, WordSet } from '../../../lexicon/phrases.ts';
import { Shape } from '../../../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';

const directions = new WordSet('north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower');
const divisions = new WordSet('province governorate');
const facilityHeads = new WordSet(() => words(FACILITY_HEADS).filter((word) => !['ground', 'square', 'base', 'bases', 'plant', 'park', 'market', 'school', 'station', 'hall', 'complex', 'towers', 'tower', 'gate', 'oval', 'plaza'].includes(word)));
const installations = new WordSet('base airbase airport airfield camp prison jail barracks hospital dam bridge stadium port refinery mosque checkpoint crossing');
/** Small words between a name and an installation's head. */
const kinds = new WordSet('military air naval army international refugee displacement detention training border power');
const BODIES = Known.organisation | Known.armedGroup | Known.stateBody | Known.organisationHead | Known.forceHead | Known.stateHead;
const joins = new WordSet('of for');
const causes = new WordSet('national popular democratic people revolutionary patriotic free');
const bodies = new WordSet('army front movement union league');
/** Not names by themselves but words of names. */
const WORDS = Known.small | Known.organisationHead | Known.forceHead;
const ministries = new WordSet('ministry department bureau');
/** Heads of bodies that are named after the place they work in: "Islamic Resistance in Iraq", "United Nations Mission in South Sudan". */
const local = new WordSet('resistance mission jihad movement emirate');

/** Grows names by the words that belong to them though they are small: "northern Iraq", "Deir ez-Zor province", "Erbil airport", "Islamic Resistance in Iraq". */
export function extendNames(names: readonly FoundName[], source: NameFeatures): FoundName[] {
  const found: FoundName[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const installation = installationOf(name, source);
    if (installation) {
      // A listed place stays a mention inside its facility; a name that is the facility's own does not.
      if (name.type === 'location' && name.last - name.first === 1 && source.known[name.first]! & PLACES) found.push(name);
      found.push(installation);
      continue;
    }
    found.push(name);
    if (name.type === 'organisation' && isDivision(name, source)) Object.assign(name, { type: 'location', why: `“${source.tokens.textOf(name.last - 1)}” is what it is` });
    if (name.type === 'location' && nationalBody(name, names[index + 1], source)) Object.assign(name, { last: name.last + 1, type: 'organisation', why: 'a country and the head of a body' });
    if ((name.type === 'organisation' || name.type === 'location') && isBuilding(name, source)) Object.assign(name, { type: 'facility', why: `its head is “${source.tokens.textOf(name.last - 1)}”` });
    else if (name.type === 'location') extendPlace(name, source);
    else if (name.type === 'organisation') {
      extendBody(name, source);
      const next = names[index + 1];
      const field = endOfFields(name, next, source);
      if (field > name.last) {
        name.last = field;
        // The rest of the field may have been taken for a name of its own.
        while (index + 1 < names.length && names[index + 1]!.first < field) index++;
      } else if (next?.type === 'location' && isBranch(name, next, source)) name.last = next.last;
    }
  }
  return found;
}

/** "(Al Harir) military base", "(Erbil) airport": the facility that a name and an installation's small head make together. */
function installationOf({ first, last, type }: FoundName, { tokens, known }: NameFeatures): FoundName | undefined {
  if (type === 'nationality' || type === 'other') return undefined;
  // Bodies have bases but give them no name: "Army base".
  if (type !== 'location' && type !== 'facility' && (known[last - 1]! | known[first]!) & BODIES) return undefined;
  let head = last;
  while (head < last + 2 && kinds.has(tokens, head)) head++;
  if (!installations.has(tokens, head) || tokens.is(head, Shape.capital)) return undefined;
  return { first, last: head + 1, type: 'facility', why: `a name before “${tokens.textOf(head)}”` };
}

/** "Sarra General Hospital", "Ketaro Medical Center": a building before it is a body, whoever runs it. */
function isBuilding({ first, last }: FoundName, { tokens }: NameFeatures): boolean {
  return last - first > 1 && (buildings.has(tokens, last - 1) || (centres.has(tokens, last - 1) && tokens.lower(last - 2) === 'medical'));
}
const buildings = new WordSet('hospital prison jail penitentiary stadium airport airbase airfield cemetery barracks refinery');
const centres = new WordSet('center centre');

/** "Sarra State Governor Ann Smith": a division before the office of who governs it. */
const isDivision = ({ first, last }: FoundName, { tokens }: NameFeatures): boolean => last - first > 1 && divisionHeads.has(tokens, last - 1) && governors.has(tokens, last);
const divisionHeads = new WordSet('state province region county oblast district');
const governors = new WordSet('governor gov mayor premier commissioner residents capital');

/** "Pakistan Railways": a country's name and a word that is a body's head and in no other name. */
function nationalBody({ first, last }: FoundName, next: FoundName | undefined, { tokens, known }: NameFeatures): boolean {
  return last - first === 1 && (known[first]! & Known.country) !== 0 && next?.first !== last && utilities.has(tokens, last) && tokens.is(last, Shape.capital) && !tokens.is(last, Shape.allCaps) && !tokens.is(last + 1, Shape.capital);
}
const utilities = new WordSet('railways railway airways airlines telecom post customs ports oil');

/** "(northern) Iraq", "Deir ez-Zor (province)"; a place whose own head is a facility's is one ("Victoria Bridge"). */
function extendPlace(name: FoundName, { tokens }: NameFeatures): void {
  if (directions.has(tokens, name.first - 1) && !tokens.is(name.first - 1, Shape.capital)) name.first--;
  if (divisions.has(tokens, name.last) && !tokens.is(name.last, Shape.capital)) name.last++;
  const head = name.last - 1;
  if (name.last - name.first > 1 && facilityHeads.has(tokens, head) && tokens.is(head, Shape.capital)) {
    name.type = 'facility';
    name.why = `its head is “${tokens.textOf(head)}”`;
  }
}

/** "army of National Liberation", "front for Democratic Unity": a body named by what it stands for, its own head written small. */
function extendBody(name: FoundName, { tokens, known }: NameFeatures): void {
  let head = name.first - 1;
  while (causes.has(tokens, head) && !tokens.is(head, Shape.capital)) head--;
  if (!joins.has(tokens, head) || !bodies.has(tokens, head - 1) || tokens.is(head - 1, Shape.capital)) return;
  const bits = known[name.last - 1]!;
  if (bits & WORDS && !(bits & (PLACES | Known.organisation | Known.armedGroup | Known.surname))) name.first = head - 1;
}

/** End of a ministry's field that goes on behind "and": "Ministry of Supply (and Internal Trade)". */
function endOfFields({ first, last }: FoundName, next: FoundName | undefined, { tokens }: NameFeatures): number {
  const ministry = ministries.has(tokens, first) || (last - first > 2 && ministries.has(tokens, first + 1));
  let end = last + 1;
  if (!ministry || tokens.lower(last) !== 'and' || (next?.first === end && next.type !== 'organisation' && next.type !== 'other')) return last;
  while (tokens.is(end, Shape.capital) && !ministries.has(tokens, end)) end++;
  return end > last + 1 && !ministries.has(tokens, last + 1) ? end : last;
}

/** "Islamic Resistance in Iraq": the branch of a body with a general name. */
const isBranch = ({ first, last }: FoundName, next: FoundName, { tokens }: NameFeatures): boolean =>
  last - first > 1 && local.has(tokens, last - 1) && tokens.lower(last) === 'in' && next.first === last + 1;
