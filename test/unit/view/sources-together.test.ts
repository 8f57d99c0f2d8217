import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { read } from '../../../src/core/reading/analyze.ts';
import type { Reading } from '../../../src/core/reading/reading.ts';
import type { AnnotatedText } from '../../../src/core/view/annotated-text.ts';
import { groupIncidents } from '../../../src/core/view/group-incidents.ts';
import { readingOf } from '../../support/readings.ts';

function annotated(uri: string, words: string): AnnotatedText {
  return annotatedAs(uri, read(words, { fileName: uri }));
}
function annotatedAs(uri: string, reading: Reading): AnnotatedText {
  return { uri, reading, sidecar: { version: 1, source: {}, mentions: [], claims: [], incidents: [] }, sidecarUri: `${uri}.annotations.yaml`, sidecarProblems: [], items: [], orphans: [], others: [], incidents: reading.incidents, problems: [] };
}
const FOLDER = 'seeds/constructed';

describe('the constructed sources together', () => {
  const groups = groupIncidents(readdirSync(FOLDER).map((file) => annotatedAs(file, readingOf(`${FOLDER}/${file}`))));
  const group = (...parts: string[]) => groups.find(({ members }) => parts.every((part) => members.some(({ text }) => text.uri.includes(part))));

  it('are one attack on the depot in five of them, and the wire one source of it', () => {
    const depot = group('sna-fuel-depot', 'sahel-courier-wire', 'radio-tamesna', 'sna-correction', 'ocean-ledger');
    assert.ok(depot);
    assert.equal(depot.date, '2024-03-12');
    assert.equal(depot.sources.filter(({ texts }) => texts.some(({ uri }) => /-sna-|courier-wire/.test(uri))).length, 1);
    assert.ok(depot.reasons.some((reason) => reason.includes('Tarouadji')));
    assert.ok(depot.disagreements.some(({ message }) => message.includes('12 dead') && message.includes('Nine dead')));
  });
  it('are one ambush on the convoy in two', () => {
    assert.ok(group('alf-denial', 'hausa-post')?.reasons.some((reason) => reason.includes('Eau Sans Frontières')));
  });
  it('keep the depot and the convoy apart', () => {
    assert.equal(group('radio-tamesna', 'hausa-post'), undefined);
  });
});

describe('two sources of two incidents', () => {
  const apart = (a: string, b: string): void => { assert.equal(groupIncidents([annotated('a.txt', a), annotated('b.txt', b)]).filter(({ members }) => members.length > 1).length, 0); };
  it('one day, one group and one kind of target in two towns that no list has', () => {
    apart('Gunmen of the Azure Front attacked a convoy near Marlo on March 12, 2024, killing two drivers.', 'Gunmen of the Azure Front attacked a convoy near Tessa on March 12, 2024, wounding four soldiers.');
  });
  it('one town and one weapon on two days', () => {
    apart('A bomb exploded at the market in Erbil on March 12, 2024, killing two people.', 'A bomb exploded at the market in Erbil on March 19, 2024, killing nine people.');
  });
  it('one day and one kind of deed in two known cities', () => {
    apart('A bomb exploded at a market in Erbil on March 12, 2024.', 'A bomb exploded at a market in Baghdad on March 12, 2024.');
  });
});

describe('two sources of one incident', () => {
  const differ = (a: string, b: string): string[] => groupIncidents([annotated('a.txt', `ERBIL, 13 March 2024 (AFP) - ${a}`), annotated('b.txt', b.startsWith('ERBIL') ? b : `ERBIL, 13 March 2024 (EFE) - ${b}`)]).flatMap(({ disagreements }) => disagreements.map(({ kind, message }) => `${kind}: ${message}`));
  for (const [what, a, b, expected] of [
    ['the dead', 'A bomb exploded at the market in Erbil on Tuesday, killing 12 people.', 'Nine people were killed when a bomb went off at the market in Erbil on Tuesday.', 'number-conflict: AFP has “killing 12 people”, EFE has “Nine people were killed”: both cannot be the number killed.'],
    ['a later toll', 'A bomb exploded at the market in Erbil on Tuesday, killing 12 people.', 'ERBIL, 15 March 2024 (EFE) - The bomb at the market in Erbil on Tuesday killed 19 people.', 'superseded: AFP has “killing 12 people”, EFE has “killed 19 people” in a later report: an update of the number killed.'],
    ['the day', 'A car bomb exploded at the Karim hotel in Erbil on Tuesday.', 'A car bomb exploded at the Karim hotel in Erbil on Monday.', 'date-conflict: AFP has 2024-03-12 (“Tuesday”), EFE has 2024-03-11 (“Monday”): two days for one deed.'],
    ['the weapons', 'Two drones attacked the airport in Erbil on Tuesday, the governor said.', 'The Azure Front attacked the airport in Erbil on Tuesday with five drones.', 'number-conflict: AFP has “Two drones”, EFE has “five drones”: both cannot be true.'],
    ['the outcome', 'Two drones attacked the airport in Erbil on Tuesday. Both drones were shot down, the army said.', 'A drone attack on the airport in Erbil on Tuesday destroyed a hangar.', 'outcome-conflict: AFP has “drones were shot”, EFE has “destroyed a hangar”: the two do not go together.'],
    ['who did it', 'The Azure Front attacked a police station in Erbil on Tuesday.', 'The Sons of Tessa attacked the police station in Erbil on Tuesday.', 'actor-conflict: AFP names Azure Front as having done it, EFE names Sons of Tessa.'],
    ['what the accused says', 'The government blamed the Azure Front for the bombing of the market in Erbil on Tuesday.', 'The Azure Front denied responsibility for the bombing of the market in Erbil on Tuesday.', 'actor-conflict: AFP names Azure Front as having done it; Azure Front denies it in EFE.'],
    ['a toll that is told apart from its deed', 'A bomb exploded at the market in Erbil on Tuesday. The army said that 12 people were killed.', 'A bomb exploded at the market in Erbil on Tuesday, killing 19 people.', 'number-conflict: AFP, quoting army, has “12 people were killed”, EFE has “killing 19 people”: both cannot be the number killed.'],
    ['a bound that a later report passes', 'A bomb exploded at the market in Erbil on Tuesday, killing at least 12 people.', 'ERBIL, 15 March 2024 (EFE) - The bomb at the market in Erbil on Tuesday killed 19 people.', 'superseded: AFP has “killing at least 12 people”, EFE has “killed 19 people” in a later report: an update of the number killed.'],
    ['a part that is more than the whole', 'A bomb exploded at the market in Erbil on Tuesday, killing seven people.', 'A bomb exploded at the market in Erbil on Tuesday and killed 20 soldiers.', 'number-conflict: AFP has “killing seven people”, EFE has “killed 20 soldiers”: a part cannot be more than the whole.'],
    ['the damage', 'A bomb at the market in Erbil on Tuesday destroyed 40 houses.', 'A bomb exploded at the market in Erbil on Tuesday. Twelve houses were destroyed.', 'number-conflict: AFP has “destroyed 40 houses”, EFE has “Twelve houses were destroyed”: both cannot be the number destroyed.'],
    ['those taken', 'Gunmen kidnapped three nurses at the clinic in Erbil on Tuesday.', 'Gunmen attacked the clinic in Erbil on Tuesday and kidnapped five nurses.', 'number-conflict: AFP has “kidnapped three nurses”, EFE has “kidnapped five nurses”: both cannot be the number captured.'],
    ['whether anybody was hurt', 'A drone struck the airport in Erbil on Tuesday. There were no casualties, the governor said.', 'A drone struck the airport in Erbil on Tuesday and wounded two workers.', 'number-conflict: AFP, quoting governor, has “no casualties”, EFE has “wounded two workers”: both cannot be true of those injured.'],
    ['the wounded besides the dead', 'A bomb exploded at the market in Erbil on Tuesday, killing nine people and injuring 20.', 'A bomb exploded at the market in Erbil on Tuesday, killing nine people. Thirty others were injured.', 'number-conflict: AFP has “injuring 20”, EFE has “Thirty others were injured”: both cannot be the number injured.'],
    ['the day in a village', 'A bus was fired on near Songho on Tuesday, killing nine passengers.', 'Gunmen fired on a bus near Songho on Monday, killing nine people.', 'date-conflict: AFP has 2024-03-12 (“Tuesday”), EFE has 2024-03-11 (“Monday”): two days for one deed.'],
    ['how much is left of one building', 'A drone struck the market in Erbil on Tuesday. A clinic run by the Blue Star was damaged.', 'A drone struck the market in Erbil on Tuesday. The clinic of the Blue Star was destroyed.', 'outcome-conflict: AFP has “clinic run by the Blue Star was damaged”, EFE has “clinic of the Blue Star was destroyed”: the two do not go together.'],
    ['whether a thing is damaged', 'A bomb exploded at the Karim hotel in Erbil on Tuesday. The hotel was not damaged, the governor said.', 'A bomb destroyed the Karim hotel in Erbil on Tuesday.', 'outcome-conflict: AFP has “hotel was not damaged”, EFE has “destroyed the Karim hotel”: the two do not go together.'],
    ['the weapons that hit one target, told behind the deed', 'Rebels attacked the Abu Dana camp in Erbil on Tuesday. Three drones hit a crowded market at noon.', 'Rebels attacked the Abu Dana camp in Erbil on Tuesday. Five drones fired at the market within ten minutes.', 'number-conflict: AFP has “Three drones”, EFE has “Five drones”: both cannot be true.'],
    ['a part of the dead', 'A bomb exploded at the market in Erbil on Tuesday, killing 12 people, including five children.', 'A bomb exploded at the market in Erbil on Tuesday. Twelve people, including eight children, were killed.', 'number-conflict: AFP has “killing 12 people, including five children”, EFE has “eight children, were killed”: both cannot be the number of children killed.'],
    ['whom an air strike killed', 'A jet bombed a school in the village of Songhotal on Tuesday, killing 11 people.', 'The air force carried out an air strike on a camp in the village of Songhotal on Tuesday. Sixteen terrorists were killed, the army said.', 'number-conflict: AFP has “killing 11 people”, EFE, quoting army, has “Sixteen terrorists were killed”: a part cannot be more than the whole.'],
    ['whether somebody is dead', 'Gunmen shot dead Mayor Dana Karim in Erbil on Tuesday.', 'The mayor of Erbil, Dana Karim, survived a shooting in the city on Tuesday.', 'outcome-conflict: Dana Karim is dead in AFP (“shot dead Mayor Dana Karim”), but EFE has “Dana Karim, survived”.'],
    ['whether somebody can still speak', 'Gunmen shot dead Mayor Dana Karim in Erbil on Tuesday.', 'ERBIL, 14 March 2024 (EFE) - Gunmen shot at the mayor of Erbil, Dana Karim, on Tuesday. “I saw two men,” Karim said.', 'outcome-conflict: Dana Karim is dead in AFP (“shot dead Mayor Dana Karim”), but EFE lets him or her speak.'],
  ] as const) {
    it(`differ on ${what}`, () => { assert.deepEqual(differ(a, b), [expected]); });
  }
  for (const [what, a, b] of [
    ['what somebody said on the day he was killed', 'Gunmen shot dead Mayor Dana Karim in Erbil on Tuesday.', 'Gunmen shot at the mayor of Erbil, Dana Karim, on Tuesday. “I saw two men,” Karim said.'],
    ['a bound and its figure', 'A bomb exploded at the market in Erbil on Tuesday, killing at least 9 people.', 'A bomb exploded at the market in Erbil on Tuesday, killing 12 people.'],
    ['gunmen and the group that claims it', 'Gunmen attacked a police station in Erbil on Tuesday.', 'The Azure Front claimed responsibility for the attack on the police station in Erbil on Tuesday.'],
    ['a night and its day', 'A bomb exploded at the market in Erbil overnight, killing 12 people.', 'A bomb exploded at the market in Erbil on Tuesday, killing 12 people.'],
    ['some that were shot down and what others hit', 'Drones attacked the airport in Erbil on Tuesday. Four of the drones were intercepted, the army said.', 'A drone attack on the airport in Erbil on Tuesday destroyed a hangar.'],
    ['soldiers and all the dead', 'A bomb exploded at the market in Erbil on Tuesday, killing 12 people.', 'A bomb exploded at the market in Erbil on Tuesday. Five soldiers were killed, the army said.'],
    ['no further casualties', 'A bomb exploded at the market in Erbil on Tuesday. There were no further casualties.', 'A bomb exploded at the market in Erbil on Tuesday, killing 12 people.'],
    ['a wider toll of the day', 'A bomb exploded at the market in Erbil on Tuesday, killing 12 people.', 'A bomb exploded at the market in Erbil on Tuesday, killing 12 people. Attacks across Iraq killed 52 people on Tuesday.'],
    ['a state and what may be its forces', 'Iraq bombed a village near Erbil on Tuesday, the mayor said.', 'The Iraqi Air Force bombed a village near Erbil on Tuesday, residents said.'],
    ['three of five and three', 'Two drones struck the depot in Erbil on Tuesday and destroyed three tanks.', 'Two drones struck the depot in Erbil on Tuesday. Three of its five tanks were destroyed.'],
    ['a number of weapons that the other takes back', 'Two drones struck the depot in Erbil on Tuesday.', 'Drones struck the depot in Erbil on Tuesday. An earlier version of this report said that the front used four drones. The Azure Front now says that it used two.'],
    ['bodies that one resident counted', 'Gunmen ambushed a convoy in Erbil on Tuesday, killing 18 soldiers. A resident said he had counted nine bodies.', 'Gunmen ambushed a convoy in Erbil on Tuesday, killing 18 soldiers.'],
    ['the dead of an assault and those who made it', 'Gunmen attacked a base in the village of Songhotal on Tuesday, killing 11 people.', 'A base in the village of Songhotal was attacked on Tuesday. Sixteen terrorists were killed, the army said.'],
    ['damage to two things', 'A bomb exploded near the bus station in Erbil on Tuesday. The bus station was not damaged.', 'A bomb exploded in Erbil on Tuesday and destroyed the police station.'],
    ['a building that is badly damaged', 'A drone struck the market in Erbil on Tuesday. The clinic was badly damaged.', 'A drone struck the market in Erbil on Tuesday. The clinic was destroyed.'],
    ['one of many vehicles', 'A drone struck the market in Erbil on Tuesday. A car was damaged.', 'A drone struck the market in Erbil on Tuesday. A car was destroyed.'],
    ['those killed or wounded and those wounded', 'A bomb exploded at the barracks in Erbil on Tuesday, wounding two soldiers.', 'A bomb exploded at the barracks in Erbil on Tuesday. More than 40 soldiers were killed or wounded.'],
    ['one deed and a campaign', 'A bomb exploded at the barracks in Erbil on Tuesday, wounding two soldiers.', 'Rebels attacked barracks in Erbil and other cities on Tuesday, wounding 90 soldiers.'],
    ['a shelling without casualties and a murder', 'The Azure Front shelled the palace in Erbil on Tuesday, causing no casualties.', 'The Azure Front murdered two clerks in Erbil on Tuesday.'],
    ['all and some of the dead', 'A bomb exploded at the market in Erbil on Tuesday, killing 12 people.', 'A bomb exploded at the market in Erbil on Tuesday. Four children were killed.'],
  ] as const) {
    it(`agree on ${what}`, () => { assert.deepEqual(differ(a, b), []); });
  }
});
