import { PLACES } from '../../lexicon/gazetteer.ts';
import { FACILITY_HEADS } from '../../lexicon/name-words.ts';
import { WordSet, words } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';

const directions = new WordSet(words('north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower'));
const divisions = new WordSet(words('province governorate'));
const facilityHeads = new WordSet(FACILITY_HEADS.filter((word) => !['ground', 'square', 'base', 'bases', 'plant', 'park', 'market', 'street', 'road', 'school', 'station', 'hall', 'complex', 'towers', 'tower', 'gate', 'lane', 'route', 'oval', 'plaza'].includes(word)));
const installations = new WordSet(words('base airbase airport airfield camp prison jail barracks hospital dam bridge stadium port refinery mosque checkpoint crossing'));
const inside = new WordSet(words('military air naval army international refugee detention border power'));
const ministries = new WordSet(words('ministry department'));
/** Heads of bodies that are named after the place they work in: "Islamic Resistance in Iraq", "United Nations Mission in South Sudan". */
const local = new WordSet(words('resistance mission jihad movement emirate'));

/** Grows names by the words that belong to them though they are small: "northern Iraq", "Deir ez-Zor province", "Erbil airport", "Islamic Resistance in Iraq". */
export function extendNames(proposed: readonly FoundName[], source: NameFeatures): FoundName[] {
  const { tokens, known } = source;
  const found: FoundName[] = [];
  const names = [...proposed];
  names.forEach((name, index) => {
    found.push(name);
    if (name.type === 'location') {
      const end = installationEnd(name.last);
      if (end > name.last) {
        // A listed place stays a mention inside its facility; a name that is the facility's own does not.
        const place = name.last - name.first === 1 && known[name.first]! & PLACES;
        found.push({ first: name.first, last: end, type: 'facility', why: `a place’s name before “${tokens.textOf(end - 1)}”` });
        if (!place) found.splice(found.indexOf(name), 1);
        return;
      }
      if (directions.has(tokens, name.first - 1) && !tokens.is(name.first - 1, Shape.capital)) name.first--;
      if (divisions.has(tokens, name.last) && !tokens.is(name.last, Shape.capital)) name.last++;
      const head = name.last - 1;
      if (name.last - name.first > 1 && facilityHeads.has(tokens, head) && tokens.is(head, Shape.capital)) {
        name.type = 'facility';
        name.why = `its head is “${tokens.textOf(head)}”`;
      }
    }
    const next = names[index + 1];
    if (name.type === 'organisation') {
      const end = coordinated(name, next);
      if (end > name.last) {
        // The rest of the ministry's field may have been taken for a name of its own.
        while (names[index + 1] && names[index + 1]!.first < end) names.splice(index + 1, 1);
        name.last = end;
        return;
      }
    }
    if (name.type === 'organisation' && name.last - name.first > 1 && local.has(tokens, name.last - 1) && tokens.lower(name.last) === 'in' && next?.type === 'location' && next.first === name.last + 1) {
      name.last = next.last;
    }
  });
  return found;

  /** End of a ministry's field that goes on behind "and": "Ministry of Supply (and Internal Trade)". */
  function coordinated(name: FoundName, next: FoundName | undefined): number {
    const heads = ministries.has(tokens, name.first) || (name.last - name.first > 2 && ministries.has(tokens, name.first + 1));
    if (!heads || tokens.lower(name.last) !== 'and') return name.last;
    let i = name.last + 1;
    if (ministries.has(tokens, i) || (next && next.type !== 'organisation' && next.type !== 'other' && next.first === i)) return name.last;
    while (tokens.is(i, Shape.capital) && !ministries.has(tokens, i)) i++;
    return i > name.last + 1 ? i : name.last;
  }

  /** End of an installation's small head behind a place: "(Al Harir) military base". */
  function installationEnd(at: number): number {
    let i = at;
    while (i < at + 2 && inside.has(tokens, i)) i++;
    return installations.has(tokens, i) && !tokens.is(i, Shape.capital) ? i + 1 : at;
  }
}
