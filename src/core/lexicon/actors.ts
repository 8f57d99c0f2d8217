import type { NounList } from './nouns.ts';

/*
 * Nouns for people and bodies without a name. Own hand: general English and the vocabulary of conflict reporting.
 * A single one of them is a person ("a soldier"), several are a group and counted as the body they act for ("soldiers").
 */

/** People and bodies that fight outside a state's forces. */
export const ARMED_GROUPS: NounList[] = [
  {
    category: 'armed-group',
    list: 'armed groups',
    nouns: `militia, armed group, militant group, terrorist group, extremist group, rebel group, insurgent group, jihadist group, jihadi group, guerrilla group, paramilitary group, splinter group, armed faction, terrorist organization, terrorist organisation,
terrorist network, terror group, terror network, terrorist cell, sleeper cell, terror cell, militant organization, militant organisation, insurgency, guerrilla movement, rebel movement, rebel army, rebel force, rebel alliance, rebel coalition, resistance movement, separatist movement, armed wing, military wing, death squad, hit squad, armed band, armed gang, gang, drug cartel, cartel, warring party, warring faction, caliphate, junta/, mafia, crime gang, criminal gang, criminal organization, criminal organisation, commando unit, commando group, command unit, urban commando unit, guerrilla column, guerrilla unit, guerrilla cell, guerrilla front, rebel column, rebel unit, vigilante group, self-defense group, drug ring, drug trafficking ring, drug mafia, drug trafficking mafia`,
  },
  {
    category: 'person',
    plural: 'armed-group',
    list: 'armed people',
    nouns: `rebel, insurgent, militant, gunman, terrorist, guerrilla, fighter, militiaman, jihadist, jihadi, extremist, islamist, separatist, mujahid/mujahideen, warlord, attacker, assailant, hijacker, kidnapper, bomber, suicide bomber, suicide attacker, suspected militant, armed man, masked man, gang member, gangster, paramilitary, mercenary, assassin, hitman, hit man, sniper, pirate, perpetrator, abductor, bandit, looter, arsonist, subversive, subversive criminal, infiltrator, guerrilla fighter, rebel fighter, urban guerrilla, urban commando/urban commandos, /urban commandoes, hooded man, raider, thug, vandal, hired killer, hired assassin, paid assassin, contract killer, saboteur, vigilante, criminal, drug lord, drug baron, drug kingpin, drug trafficker, narco-terrorist, narcoterrorist, killer, murderer, sapper`,
  },
];

/** Governments and their organs, forces included. */
export const STATE_BODIES: NounList[] = [
  {
    category: 'state-body',
    list: 'state bodies',
    nouns: `government, interim government, transitional government, regime, administration, ministry, foreign ministry, defense ministry, defence ministry, interior ministry, health ministry, parliament, senate, congress/, cabinet, supreme court, high court, court, security council, council, city council, authority/authorities, /local authorities, municipality, embassy/, intelligence service, intelligence agency, secret service, secret police/, security service, security agency, security force, armed force, military force, police force, ground force, air force, coast guard, border guard/, national guard/, presidential guard/, honor guard/, army, navy, marine corps/, military/, police/, riot police/, traffic police/, military police/, gendarmerie/, infantry/, coalition, coalition force, multinational force, peacekeeping force, task force, special force, /troops, battalion, brigade, regiment, division of troops/, squadron, platoon, military unit, tactical unit, army unit, police unit, security apparatus/, high command/, joint chiefs/, electoral commission, commission of inquiry/`,
  },
  {
    category: 'person',
    plural: 'state-body',
    list: 'people who serve a state',
    nouns: `soldier, policeman, policewoman, police officer, army officer, military officer, security officer, intelligence officer, officer, marine, paratrooper, commando/commandos, /commandoes, military man, military patrol, army patrol, police patrol, patrol, serviceman, servicewoman, service member, airman, sailor, peacekeeper, border guard, security guard, guard, bodyguard, prison guard, conscript, recruit, reservist, cadet, trooper, gendarme, military personnel/, security personnel/, /personnel, security official, police official, military official, government official, army official, state official, intelligence official, health official, hospital official, official, local official, senior official, us official, diplomat, diplomatic official, lawmaker, legislator, deputy, congressman, congresswoman, senator, mp, prosecutor, investigator, firefighter, fireman`,
  },
];

/** Bodies that are neither a state's nor armed. */
export const ORGANISATIONS: NounList[] = [
  {
    category: 'organisation',
    list: 'organisations',
    nouns: `group, organization, organisation, movement, faction, political party, ruling party, opposition party, opposition/, opposition group, rights group, human rights group, human rights organization, human rights organisation, aid agency, aid group, aid organization, aid organisation, relief agency, relief group, charity, ngo, nongovernmental organization, non-governmental organization, non-governmental organisation, monitoring group, watchdog, campaign group, advocacy group, trade union, labor union, union, federation, association, company, firm, corporation, oil company, airline, business, bank, institute, university, think tank, alliance, international community/, civil society/, tribe, clan, family, community, crowd, mob, team, delegation, mission, network, smuggling network, criminal network, syndicate, crew`,
  },
  {
    category: 'media',
    list: 'media',
    nouns: 'news agency, state media/, local media/, media/, newspaper, daily newspaper, television station, tv station, tv channel, television channel, radio station, news channel, broadcaster, state television/, state tv/, state radio/, news website, news outlet, media outlet',
  },
];

/** People in a role of private life or public office, and people as such. */
export const PEOPLE: NounList = {
  category: 'person',
  plural: 'organisation',
  list: 'people',
  nouns: `
man, woman/women, child/children, boy, girl, teenager, teen, youth, infant, baby, toddler, person/people, young man, young woman/young women, old man, elderly man, elderly woman/elderly women, human being, civilian, resident, local resident, villager, citizen, inhabitant, local/locals, bystander, passerby/passersby, passer-by/passers-by, pedestrian, onlooker, commuter, passenger, motorist, tourist, traveler, traveller, worshiper, worshipper, pilgrim, mourner, shopper,
victim, casualty, survivor, hostage, captive, prisoner, detainee, inmate, refugee, migrant, asylum seeker, displaced person/displaced people, returnee, evacuee, exile,
protester, protestor, demonstrator, rioter, activist, human rights activist, dissident, supporter, opponent, follower, sympathizer, sympathiser, voter, settler, immigrant, minority/minorities,
worker, aid worker, health worker, rescue worker, relief worker, emergency worker, rescuer, paramedic, medic, doctor, nurse, surgeon, patient, teacher, student, schoolchild/schoolchildren, schoolgirl, schoolboy, pupil, professor, lawyer, engineer, scientist, farmer, peasant, fisherman, shepherd, shopkeeper, trader, merchant, businessman, businesswoman/businesswomen, businessmen/, contractor, employee, civil servant, driver, taxi driver, bus driver, truck driver, pilot, journalist, reporter, photographer, cameraman, correspondent, editor, translator, interpreter, priest, nun, bishop, imam, cleric, monk, rabbi, preacher, tribal leader, tribal elder, elder, community leader, religious leader, 
leader, rebel leader, militant leader, opposition leader, party leader, commander, rebel commander, military commander, army commander, field commander, chief, police chief, army chief, chief of staff/chiefs of staff, lieutenant general, major general, brigadier general, brigadier, army general, colonel, captain, lieutenant, sergeant, president, vice president, prime minister, minister, foreign minister, defense minister, defence minister, interior minister, foreign secretary, secretary, ambassador, envoy, governor, mayor, councilor, councillor, judge, king, queen, prince, emir, sheikh, candidate, politician, chairman, director, executive, coordinator, head of state/heads of state, aide, adviser, advisor, analyst, expert, observer, monitor, inspector, negotiator, mediator, spokesman, spokeswoman/spokeswomen, spokesperson/spokespeople, representative, delegate, witness/witnesses, eyewitness/eyewitnesses, suspect, defendant, criminal, killer, murderer, thief/thieves, smuggler, drug trafficker, trafficker, dealer, arms dealer, informant, spy, defector, deserter, martyr, hero/heroes, veteran, volunteer, member, founder, ally, partner, friend, colleague, neighbor, neighbour, relative, family member, wife/wives, husband, widow, mother, father, parent, son, daughter, brother, sister, nephew, niece, uncle, aunt, cousin, grandfather, grandmother, grandson`,
};
