import { Phrases, WordSet, words } from './phrases.ts';

/** The reader's event types; codebooks map them to their own (`codebooks/`). The first one is what everything unspecific counts as. */
export const EVENT_TYPES = [
  'attack', 'armed-assault', 'bombing', 'suicide-bombing', 'air-strike', 'drone-strike', 'shelling', 'missile-attack', 'arson', 'kidnapping', 'hostage-taking', 'hijacking',
  'assassination', 'killing', 'wounding', 'raid', 'clash', 'sabotage', 'destruction', 'looting', 'robbery', 'torture', 'sexual-violence', 'arrest', 'interception', 'seizure', 'protest', 'riot', 'threat',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * How a word's roles stand around it. `act`: who does it to whom ("attacked", "the murder of"). `blast`: the subject is the means
 * ("a bomb exploded"), `suffer`: the subject is who is harmed ("two men died"), `clash`: the parties stand together ("fighting between").
 */
export type Frame = 'act' | 'blast' | 'suffer' | 'clash';

/** What the lexicon says of a word or phrase that evokes an event. */
export interface EventWord {
  readonly type: EventType;
  readonly frame: Frame;
  /** Which of a verb's forms it is, or a noun; `participle` where past and participle differ. */
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing' | 'noun';
  readonly plural: boolean;
  /** A result rather than a deed: it forms an incident of its own only where no deed is told beside it ("killing two", "was damaged"). */
  readonly effect?: 'killed' | 'injured' | 'captured' | 'missing' | 'displaced' | 'destroyed' | 'damaged';
  /** Violence only where a weapon is what is handled or what comes down ("placed a bomb", "fired rockets", "shells fell on the market"). */
  readonly armed: boolean;
  /** What was handled did no harm ("defused a bomb"): the attempt was thwarted by who did so. */
  readonly disarmed: boolean;
  /** Names who did it rather than the deed ("the murderers of", "the bishop's kidnappers"). */
  readonly agentive: boolean;
  /** Not by itself violence ("hit", "fire", "strike"): counts only with a fighter, weapon, facility or harmed person beside it. */
  readonly weak: boolean;
}

/**
 * Verbs. A line: type, frame, flags, then verbs in the plain form; irregular ones as plain/past/participle. `weak` and effects as in
 * `EventWord`. Phrases hold their particle ("blow up"). Own hand, from general
 * English and the sub-event names of the ACLED, GTD and PLOVER codebooks.
 */
const VERBS = `
attack act: attack assault
attack act: assail storm ambush lie/lay/lain_in_wait_for
attack act weak: strike/struck/struck target hit/hit/hit stop
armed-assault act: shoot/shot/shot open/opened/opened_fire fire_on fire_at fire_upon machine-gun machinegun gun_down
armed-assault act armed: fire
bombing act: bomb blow/blew/blown_up dynamite car-bomb firebomb fire-bomb booby-trap
bombing act armed: plant place drop hurl throw/threw/thrown lob launch use leave/left/left hide/hid/hidden
bombing blast: explode detonate set/set/set_off go/went/gone_off blow/blew/blown_up
shelling act armed: slam_into plow_into plough_into fall/fell/fallen_on land_on land_in land_near rain_on rain_down_on rip_through tear/tore/torn_through
air-strike act: strafe
shelling act: shell mortar rocket bombard
bombing act armed: ram ram_into
bombing act armed disarmed: defuse deactivate disarm
arson act: torch burn set/set/set_fire set/set/set_ablaze set/set/set_alight set/set/set_afire set/set/set_on_fire burn/burned/burned_down
kidnapping act captured: kidnap abduct
hostage-taking act captured: take/took/taken_hostage take/took/taken_as_hostage take/took/taken_as_hostages hold/held/held_hostage hold/held/held_captive
hijacking act: hijack
assassination act killed: murder
assassination act killed: assassinate execute riddle/riddled/riddled_with_bullets
killing act killed: claim_the_life_of claim_the_lives_of take/took/taken_the_life_of take/took/taken_the_lives_of cost/cost/cost_the_lives_of kill massacre slay/slew/slain slaughter behead lynch strangle stab_to_death hack_to_death shoot/shot/shot_dead shoot/shot/shot_to_death gun/gunned/gunned_down finish_off machinegun_to_death
killing suffer killed: die perish find/found/found_dead lose/lost/lost_their_lives lose/lost/lost_his_life lose/lost/lost_her_life
wounding act injured: wound injure maim hurt/hurt/hurt stab
destruction act destroyed: destroy demolish devastate raze wreck gut level
destruction act damaged: damage
raid act weak: raid
clash clash: clash
clash clash weak: fight/fought/fought
sabotage act: sabotage
sabotage act: derail
looting act: loot
looting act: plunder ransack pillage vandalize vandalise
robbery act: rob
robbery act weak: steal/stole/stolen
torture act: torture
torture act weak: beat/beat/beaten
sexual-violence act: rape
arrest act captured: arrest
arrest act captured weak: detain capture apprehend
interception act: intercept shoot/shot/shot_down down
interception act weak: repel thwart foil
seizure act weak: seize overrun/overran/overrun
protest clash weak: protest
riot clash: riot
threat act: threaten
`;

/** Nouns. A line: type, frame, flags, then nouns; "attack" gives "attacks" too, `x/y` names an irregular plural, `x/` has none. Own hand. */
const NOUNS = `
attack act: attack, assault, ambush, onslaught, terrorist attack, terror attack, terrorist act, act of terrorism, armed attack, guerrilla attack, rebel attack, surprise attack, criminal attack, dynamite attack, acts of terrorism/acts of terrorism, terrorist action, attempt on the life/attempts on the lives, attempt against the life, assassination attempt, murder attempt, attempted murder, attempted assassination
attack act weak: offensive, incursion, strike, incident, atrocity, crime
armed-assault act: shooting, shootout, gun attack, armed assault, armed attack, gunfire/, drive-by shooting, mass shooting, knife attack, stabbing, machinegun attack
bombing act: bombing, bomb attack, car bombing, car bomb attack, bomb blast, explosives attack, grenade attack, bomb explosion, dynamite attack, dynamiting, truck bombing
bombing blast: explosion, detonation
bombing blast weak: blast
suicide-bombing act: suicide bombing, suicide attack, suicide bomb attack, suicide car bombing
air-strike act: air strike, airstrike, air raid, air attack, aerial bombardment, aerial bombing, aerial attack, bombing raid
drone-strike act: drone strike, drone attack, uav attack
shelling act: shelling/, bombardment, mortar attack, artillery attack, artillery fire/, rocket fire/, mortar fire/, mortar barrage
missile-attack act: missile attack, missile strike, rocket attack, rocket strike, rocket barrage, missile barrage
arson act: arson/, arson attack, firebombing
kidnapping act captured: kidnapping, kidnaping, abduction
kidnapping act captured weak: disappearance
hostage-taking act captured: hostage taking, hostage-taking, hostage crisis/hostage crises
hijacking act: hijacking, hijack
assassination act killed: assassination, murder, execution
killing act killed: killing, massacre, slaying, slaughter/, beheading, homicide, lynching
killing suffer killed weak: death
assassination act killed agentive: murderer, killer, assassin
kidnapping act captured agentive: kidnapper, abductor, captor
wounding act injured weak: wounding
destruction act destroyed weak: destruction/
raid act: raid
clash clash: clash, firefight, gun battle, gunfight, skirmish, armed clash, armed confrontation, crossfire/
clash clash weak: battle, fighting/, confrontation, combat, exchange of fire/exchanges of fire
sabotage act: sabotage/, act of sabotage/acts of sabotage
looting act: looting/, ransacking
robbery act: robbery, bank robbery, armed robbery, holdup
torture act: torture/
sexual-violence act: rape
arrest act captured weak: arrest, detention
interception act weak: interception
riot clash: riot
protest clash weak: protest, demonstration
threat act: death threat, bomb threat, assassination threat, kidnap threat, threatening phone call, threatening letter, threatening telephone call, threat against the life/threats against the lives, threat on the life/threats on the lives
`;

const FLAGS: Readonly<Record<string, Partial<EventWord>>> = {
  weak: { weak: true }, armed: { armed: true, weak: true }, disarmed: { disarmed: true }, agentive: { agentive: true }, killed: { effect: 'killed' }, injured: { effect: 'injured' }, captured: { effect: 'captured' }, destroyed: { effect: 'destroyed' }, damaged: { effect: 'damaged' },
};

/** The plain past and -ing of a regular English verb: "stab" -> "stabbed", "stabbing"; the last consonant doubles after one short vowel. */
const DOUBLES = new Set(words('ram drop stop machinegun machine-gun kidnap stab rob gut gun hit shut plan bar slam rip'));
const past = (verb: string): string => (verb.endsWith('e') ? `${verb}d` : DOUBLES.has(verb) ? `${verb}${verb.at(-1)}ed` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`);
const ing = (verb: string): string => (verb === 'die' ? 'dying' : /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : DOUBLES.has(verb) || verb === 'set' ? `${verb}${verb.at(-1)}ing` : `${verb}ing`);
const third = (verb: string): string => (/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : verb === 'go' ? 'goes' : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`);
const plural = (noun: string): string => (/(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`);

function* nouns(): Generator<[string, EventWord]> {
  for (const { type, frame, flags, items } of table(NOUNS, /,\s*/)) {
    for (const item of items) {
      const [one, many = plural(one)] = item.split('/') as [string, string?];
      yield [one, { type, frame, form: 'noun', plural: false, weak: false, armed: false, disarmed: false, agentive: false, ...flags }];
      if (many !== '') yield [many, { type, frame, form: 'noun', plural: true, weak: false, armed: false, disarmed: false, agentive: false, ...flags }];
    }
  }
}

function* verbs(): Generator<[string, EventWord]> {
  for (const { type, frame, flags, items } of table(VERBS, /\s+/)) {
    for (const item of items) {
      const gap = item.indexOf('_');
      const [verb, rest] = gap < 0 ? [item, ''] : [item.slice(0, gap), item.slice(gap).replaceAll('_', ' ')];
      const [base, first = past(base), second = first] = verb.split('/') as [string, string?, string?];
      const word = { type, frame, plural: false, weak: false, armed: false, disarmed: false, agentive: false, ...flags };
      yield [first + rest, { ...word, form: 'past' }];
      if (second !== first) yield [second + rest, { ...word, form: 'participle' }];
      yield [ing(base) + rest, { ...word, form: 'ing' }];
      yield [third(base) + rest, { ...word, form: 's' }];
      if (base !== first) yield [base + rest, { ...word, form: 'base' }];
    }
  }
}

function* table(text: string, separator: RegExp): Generator<{ type: EventType; frame: Frame; flags: Partial<EventWord>; items: string[] }> {
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const [type, frame, ...rest] = words(line.slice(0, colon)) as [EventType, Frame, ...string[]];
    yield { type, frame, flags: Object.assign({}, ...rest.map((flag) => FLAGS[flag])) as Partial<EventWord>, items: line.slice(colon + 1).trim().split(separator) };
  }
}

/** What a phrase can be: the event's noun, a form of its verb, or both ("attacks"); the reading decides by the words around. */
export interface EventEntry {
  noun?: EventWord;
  verb?: EventWord;
}

/** Every form of every event word. */
export const EVENT_WORDS = new Phrases<EventEntry>(merged);

function merged(): Map<string, EventEntry> {
  const entries = new Map<string, EventEntry>();
  const entry = (phrase: string): EventEntry => {
    const known = entries.get(phrase) ?? {};
    entries.set(phrase, known);
    return known;
  };
  for (const [phrase, word] of nouns()) entry(phrase).noun ??= word;
  for (const [phrase, word] of verbs()) entry(phrase).verb ??= word;
  return entries;
}

/** Verbs between which and their last words others may stand: "set two buses on fire", "blew the bridge up", "sustained heavy damage". Forms of the verb, the words behind, and what they evoke. Own hand. */
export interface SplitVerb {
  readonly verb: WordSet;
  readonly ends: Phrases<true>;
  /** What it happens to stands behind these words and not before them: "caused heavy damage to the mill". */
  readonly behind: boolean;
  readonly word: EventWord;
}
const SPLIT: readonly (readonly [forms: string, ends: readonly string[], type: EventType, effect?: EventWord['effect'], frame?: Frame])[] = [
  ['set sets setting', ['on fire', 'afire', 'ablaze', 'alight'], 'arson'],
  ['blow blew blows blowing blown', ['up', 'to pieces'], 'bombing'],
  ['take took takes taking taken hold held holds holding seize seized seizes seizing keep kept keeps keeping', ['hostage', 'captive', 'hostages', 'captives', 'as hostage', 'as hostages'], 'hostage-taking', 'captured'],
  ['gun gunned gunning', ['down'], 'assassination', 'killed'],
  ['cause causes caused causing inflict inflicts inflicted inflicting', ['damage to', 'damages to'], 'destruction', 'damaged'],
  ['suffer suffers suffered suffering sustain sustains sustained sustaining', ['damage', 'damages'], 'destruction', 'damaged', 'suffer'],
  ['stab stabbed stabs stabbing hack hacked hacks hacking beat beats beaten beating burn burned burnt burns burning club clubbed clubbing stone stoned stoning kick kicked kicking bludgeon bludgeoned bludgeoning torture tortured torturing', ['to death'], 'killing', 'killed'],
];
/** Verbs whose second part stands behind their object: "set the mill on fire", "gunned the mayor down". Own hand. */
export const SPLIT_VERBS: readonly SplitVerb[] = SPLIT.map(([forms, ends, type, effect, frame = 'act']) => ({
  verb: new WordSet(forms),
  ends: new Phrases(ends.map((end) => [end, true])),
  behind: effect === 'damaged',
  word: { type, frame, form: 'past', plural: false, weak: false, armed: false, disarmed: false, agentive: false, ...(effect ? { effect } : {}) },
}));
/** Forms of all of them ("set", "gunned"): most words are none, which one look tells. */
export const SPLIT_WORDS = new WordSet(() => SPLIT.flatMap(([forms]) => words(forms)));

/** Verbs that carry an event noun as their object: their subject is who did it ("carried out an attack", "staged a raid"). Plain forms and inflections. */
export const LIGHT_VERBS = words(
  'carry carries carried carrying launch launches launched launching stage stages staged staging mount mounts mounted mounting conduct conducts conducted conducting perpetrate perpetrates perpetrated perpetrating commit commits committed committing ' +
    'execute executed perform performed make made making unleash unleashed undertake undertook undertaken begin began begun wage waged mastermind masterminded plot plotted plan planned order ordered organize organized orchestrate orchestrated direct directed lead led threaten threatens threatened threatening',
);
