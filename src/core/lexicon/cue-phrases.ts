import type { Certainty, ClaimKind, Polarity } from '../model/vocabulary.ts';
import { hashOf } from '../text/tokens.ts';
import { Frame, type CueVerb } from './cue-verbs.ts';
import { lines } from './phrases.ts';
import { inflect } from './verbs.ts';

/** A gap of a phrase for a few words that describe the next one, or none ("took a cheap shot at"). */
export const MODIFIERS = '~';
/** A gap for a noun phrase ("took the mayor to task for"). */
export const OBJECT = '#';

/** What may follow the verb of a phrase: one of some words, by token hash, or a gap. */
export type Step = ReadonlySet<number> | typeof MODIFIERS | typeof OBJECT;

/** A phrase that begins with a verb, and what the list says of it. */
export interface CuePhrase {
  readonly steps: readonly Step[];
  /** Where people fight, the words mean what they say ("the army hit back at the rebels"). */
  readonly bodily: boolean;
  readonly verb: CueVerb;
}

interface Section {
  readonly act: ClaimKind;
  readonly polarity?: Polarity;
  readonly certainty?: Certainty;
  /** The words may be meant: blows and shots. */
  readonly bodily?: true;
  /** A phrase a line: the verb's plain form, then words; `a|b` either; `~` and `#` are gaps. */
  readonly phrases: string;
}

/**
 * Verbs with a particle, a noun or both that mean to attack, support, say or think something: figurative speech of politics and news.
 * A phrase that ends in a preposition or "that" goes on with what is said; others with a quotation, a clause, or nothing.
 * General English; own hand.
 */
const SECTIONS: readonly Section[] = [
  {
    act: 'accuses',
    bodily: true,
    phrases: `
rip|tear|lay|light into
lash|snap|bark|growl|rage|thunder|rail|inveigh|rant|fulminate|storm at|against
hit|strike|swing|snipe|jab at
hit|fire|strike|snap|clap|shoot|punch|push|bite back at|against|on
take ~ aim at
take ~ shot|shots|swipe|swipes|jab|jabs|dig|digs|potshot|potshots|poke|pokes|swing|swings at
fire ~ shot|shots|salvo|broadside at
throw ~ jab|jabs|shade|punch|punches at`,
  },
  { act: 'denies', polarity: 'negative', bodily: true, phrases: `
throw|pour cold water on
shoot|knock down` },
  { act: 'says', bodily: true, phrases: `
hit # on` },
  {
    act: 'accuses',
    phrases: `
lash|hit out at|against
lash out
go|come down hard on
take issue|exception|umbrage with|to|at
take offense|offence at|to|over
make fun|sport|mincemeat of
poke fun at
poke holes in
find fault with
pick ~ fight|fights|quarrel with
lay|place|put|pin ~ blame on|for|at
point ~ finger|fingers at
pour scorn on|upon
heap scorn|abuse|criticism|ridicule|contempt on|upon
rain scorn|abuse|criticism on|upon
hurl insults|abuse|accusations at
fling insults|accusations at
trade barbs|insults|accusations|blows|jabs over|with|about|on
pick apart
dress down
mince no words about|on|in
take # to task for|over|on|about
hit # for|over
rake # over the coals for
haul # over the coals for
call # out for|on|over|as
hold # responsible|accountable|liable for
read # the riot act
hammer away at
sound|ring ~ alarm|alarms about|over|on
raise ~ alarm|alarms|eyebrows|hackles about|over|on|at
cry foul over|about|at|on
kick up ~ fuss about|over
look askance at
frown on|upon
look down on
shake ~ head|heads at|over
turn ~ nose up at
roll ~ eyes at
scoff|sneer|sniff|jeer|bristle|balk|chafe|bridle|recoil|blanch|wince|cringe|shudder|snort|grimace at
recoil from
blow ~ whistle on`,
  },
  {
    act: 'denies',
    polarity: 'negative',
    phrases: `
walk|back away from
walk back
row back on
shrug|brush|laugh|wave|wash|swat off|aside|away
sweep|cast|brush aside
cast|throw ~ doubt|doubts on|upon|over
distance|disassociate|dissociate # from
push back on|against
bat away|down
back off from
back down from|on
back out of
wash ~ hands of
turn ~ back on
make no apology|apologies|bones for|about`,
  },
  { act: 'reports', polarity: 'negative', phrases: `
rule out` },
  { act: 'reports', phrases: `
put ~ toll|number|figure|count|tally|total|cost|damage at` },
  {
    act: 'says',
    phrases: `
shoot|fire|hit|snap|write|shout|call|yell|tweet|joke back
chime|pipe|cut|break|jump in
weigh|chime in on|with|about
sound off on|about|against|at
sound|strike a|an ~ note|tone of|on|about|against
double down on
open up about|on
speak up|out for|against|about|on|in
come out for|against|in|with|swinging
come out in favor|favour|support|opposition of|to
come down on ~ side of
stick up for
go to bat for
go on record as|that|against|in|with|about|to
go public with|about
go on the record as|that|with|about
come|rush|rise|leap|spring to ~ defense|defence|aid of
throw|put|lend|swing ~ weight|support|backing behind
throw ~ support|weight to|behind
line up behind
sign off on
give ~ nod|blessing|support|backing|thumbs-up|endorsement to
give credence|voice|lip to
pay tribute|homage|respects|lip to
tip ~ hat to
sing ~ praises of
heap|lavish|shower praise|accolades|plaudits on|upon
make ~ case for|against|that
make ~ point of|that|about
make ~ argument|plea for|that|to
make ~ mention|note of|that
make ~ reference|allusion to
make it known that
provide|offer|give|share|release|reveal|disclose|divulge ~ details|detail|information|specifics|insight|evidence|clarity|explanation on|about|of|that|as
make ~ stand against|for|on
make light of
make ~ clear that
draw|call|bring|direct ~ attention to
draw ~ distinction|distinctions|line|lines|parallel|parallels|comparison|comparisons|contrast|contrasts between|at|with|to|on
draw ~ conclusion|conclusions that|from|about
shed|throw ~ light on
raise ~ specter|spectre|possibility|prospect|issue|point|subject|topic of|that
bring up
put forward|forth
set forth|out
lay bare
spell out
float ~ idea|notion|possibility|theory of|that
drive|hammer home
harp|riff|expound|opine|ruminate|pontificate|hold|touch|dwell|expand|pronounce on|upon|about
hold forth on|about
wax poetic|nostalgic|lyrical|philosophical about|on
tell it like|as
read aloud|from|off|out
talk up|down
play up|down
bear witness to|that
lend ~ support|voice|backing|credence|name to
break ~ silence on|about|over
set ~ record straight on|about
give ~ account|description|explanation|assessment of
give ~ speech|address|talk about|on|in
deliver ~ speech|address|remarks|message|rebuke|broadside about|on|to|that|against
take ~ stand|position|stance|line|view|tack on|against|for|that|of|toward|towards
take pains to
take note|stock|notice of|that
take credit|responsibility|blame for
take ~ oath to
make ~ promise|vow|pledge|commitment to|that|of
keep mum|quiet|silent|tight-lipped about|on|over
stay|remain mum|silent|tight-lipped|quiet about|on|over
cop|own|fess up to
come clean about|on
plead guilty|innocent to
plead not guilty to
plead no contest to
let slip|on|know that
leave|keep ~ door open to|for
leave open ~ possibility|option|question of|that
leave no doubt that|about|as
count # among
hold # up as
blurt|spout out
blurt|bark|shout|cry|call|belt|read|yell|point out
crow|gloat|rave|gush|swoon|joke|brag|boast|tweet|bicker|quarrel|argue|chat|reminisce|marvel|gripe|grumble|grouse|moan|whine|vent|complain|carp|fret|fuss|obsess|agonize|fume|seethe|stew|squabble|wrangle|bloviate|wrangle about|over|at
go off|on about|on
go out of ~ way to`,
  },
  {
    act: 'orders',
    certainty: 'unknown',
    phrases: `
clamor|clamour|angle|agitate|root|pine|beg|plead for
cry out for
make ~ plea|appeal|push|demand for|to
turn up ~ heat on`,
  },
  {
    act: 'believes',
    certainty: 'probable',
    phrases: `
subscribe|cling|adhere to
buy into
fall for
lay|stake ~ claim to
have|bear|keep in mind
have ~ faith|confidence|trust|pride in|that
have ~ doubts|misgivings|qualms|reservations|concerns|worries|fears|suspicions|questions about|over|with|that|on
have ~ problem|problems|issue|issues with
have ~ beef with
have ~ feeling|hunch|sense|suspicion|impression that|of|about
have ~ opinion|opinions|view|views|thoughts of|on|about
have ~ right|respect|admiration|contempt|disdain|affinity|sympathy|love|hatred|appreciation|affection|appetite|passion|enthusiasm|preference for
have no problem|qualms|interest|objection|patience|illusions|desire|idea|clue|plans|intention with|about|in|to|that|of|for|what|how|who|why|whether|if
have ~ second thoughts about
have ~ sights|eye|eyes set|on
have ~ heart|hopes set on
set ~ sights|hopes|heart on
pin ~ hopes on
put|place ~ faith|trust|stock|hopes|premium|importance in|on
lose ~ faith|confidence|patience|hope|trust|interest in|with|of|that
hold out ~ hope|hopes for|that|of
hold out for
hold ~ view|views|opinion|belief that|of|on
hold dear
keep ~ eye|eyes on
take heart|comfort|solace|pride|pleasure|delight|joy|satisfaction|umbrage|inspiration|encouragement in|from|at
take # seriously|personally
take ~ for granted
come to terms with
come around to|on
come to ~ conclusion that
reach ~ conclusion|verdict|decision that|on|about
arrive at ~ conclusion that
jump to ~ conclusion|conclusions that|about
make peace with
make up ~ mind|minds about|on|to|that|whether|if
make ~ mind|minds up about|on|to|that|whether|if
make sense of
change ~ mind|minds about|on
think twice|highly|poorly|better|little|much about|of|before
see eye to eye on|with
cast ~ vote|votes|ballot|ballots for|against
see ~ need|reason|value|merit|hope|wisdom for|in|to|of|that
see fit to
see red over
feel ~ need|urge|duty|pressure|pain to|for|of
feel strongly|passionately|bad|good|guilty|deeply|differently about|that
feel sorry|contempt|affection|sympathy for
feel betrayed|cheated|vindicated|compelled|obliged|obligated|emboldened by|to
get ~ sense|feeling|impression that|of
get fed up with
get|become|grow tired|weary|sick|leery|wary|fond of
wake up to
warm to|up
sour on
dream|muse|mull|toy|flirt of|about|over|with
lust after
look favorably|kindly|unfavorably|fondly on|upon|at
mistake # for
give up on
give thought|consideration to
pass judgment|judgement on
come away with ~ impression|feeling|sense that|of
thank|bless god|goodness|heaven for|that`,
  },
  { act: 'threatens', certainty: 'unknown', phrases: `
put # on notice
draw ~ line at
rattle ~ saber|sabre|sabers|sabres at|over` },
];

let table: ReadonlyMap<number, readonly CuePhrase[]> | undefined;

/** The phrases by the token hash of each form of their verb; built on first use. */
export function cuePhrases(): ReadonlyMap<number, readonly CuePhrase[]> {
  return (table ??= build());
}

function build(): ReadonlyMap<number, readonly CuePhrase[]> {
  const byForm = new Map<number, CuePhrase[]>();
  for (const { act, polarity = 'positive', certainty = 'certain', bodily = false, phrases } of SECTIONS) {
    for (const line of lines(phrases)) {
      const [verbs, ...rest] = line.split(' ') as [string, ...string[]];
      const steps = rest.map((step): Step => (step === MODIFIERS || step === OBJECT ? step : new Set(step.split('|').map(hashOf))));
      for (const lemma of verbs.split('|')) {
        const phrase: CuePhrase = { steps, bodily, verb: { lemma, act, polarity, certainty, frames: Frame.any | Frame.quote | Frame.end, particles: new Set() } };
        for (const hash of new Set(inflect(lemma).map(([form]) => hashOf(form)))) {
          const list = byForm.get(hash);
          if (list) list.push(phrase);
          else byForm.set(hash, [phrase]);
        }
      }
    }
  }
  return byForm;
}
