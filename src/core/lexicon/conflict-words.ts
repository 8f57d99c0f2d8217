import { WordSet } from './phrases.ts';

/** Words of armed conflict, political violence and the violence of gangs. Own hand: the vocabulary of conflict reporting. */
const CONFLICT_WORDS = `attack attacks attacked attacking attacker attackers assault assaults ambush ambushed bomb bombs bombing bombings bombed bomber bombers blast blasts
    explosion explosions exploded explosive explosives airstrike airstrikes strike strikes raid raids airlift shelling shelled shell shells rocket rockets missile missiles
    mortar mortars artillery grenade grenades gunfire bullet bullets sniper snipers munition munitions dynamite gunman gunmen rebel rebels insurgent insurgents insurgency
    counterinsurgency militant militants militia militias militiamen guerrilla guerrillas paramilitary paramilitaries separatist separatists terror terrorist terrorists terrorism
    counter-terrorism counterterrorism jihad jihadist jihadists mujahideen islamist islamists extremist extremists extremism fighter fighters fighting troop troops soldier soldiers
    army navy naval frigate frigates destroyer destroyers warship warships airman airmen marines military battalion brigade commander commanders forces armed weapons weapon warplane warplanes drone drones tank tanks war ceasefire cease-fire ceasefires truce truces
    combat battle clash clashes clashed offensive frontline siege besieged liberate liberated liberating liberation killed killing wounded wounding murder murdered murders kidnap
    kidnapped kidnapping kidnappings abducted hostage hostages assassinate assassinated assassination massacre massacres casualty casualties coup hostilities aggression invasion
    occupation conflict civilian civilians humanitarian refugee refugees displaced evacuate evacuated evacuation atrocity atrocities genocide persecution sanctions regime coalition
    peacekeeper peacekeepers peacekeeping deploy deployed deployment convoy convoys defeat defeated defeating threat threats violence violent
    gang gangs gangster gangsters cartel cartels mafia mafias hitman hitmen gunfight gunfights firefight shootout shootouts shooting shootings gunned beheaded decapitated vigilante vigilantes extortion
    traffickers homicides massacred
    isil isis daesh qaida qaeda taliban hezbollah hizbollah hamas houthi houthis shabaab`;

/** Words that such reports and statements share with others of politics and diplomacy. Own hand. */
const NEIGHBOURING = `security crisis opposition peace stability stabilise stabilize defence defense command operation operations territory border envoy diplomatic diplomacy
    negotiations unity reconciliation sectarian ally allies partners condolences condemn condemns condemned condemnation victim victims died death intelligence reconstruction
    minority minorities resolution tribe tribes tribal foreign`;

/** Words of armed conflict and political violence. Own hand. */
export const CONFLICT = new WordSet(CONFLICT_WORDS);

/** Both lists: most words are in neither, which one look tells. Own hand. */
export const COUNTED = new WordSet(`${CONFLICT_WORDS} ${NEIGHBOURING}`);
