import { words } from './phrases.ts';

/** What a word form can be; bits, because English forms are ambiguous ("reports", "said", "attacked"). */
export const Form = {
  base: 1,
  /** Third person singular present. */
  present: 2,
  past: 4,
  participle: 8,
  ing: 16,
  /** The same form is a noun as well ("report", "claims", "warning"). */
  noun: 32,
  /** The same form is an adjective as well ("open", "alleged"). */
  adjective: 64,
} as const;

/**
 * English verbs, plain forms. Own hand: common verbs, and the verbs of speech, thought, conflict, law and government that news uses.
 * `inflect` makes the other forms.
 */
const VERBS = words(`
accord abandon abduct abolish absorb accelerate accept accommodate accompany accomplish accumulate accuse achieve acknowledge acquire acquit activate adapt add address adjust administer
admire admit adopt advance advertise advise advocate affect affirm aggravate agree alert allege allocate allow allude alter amend amount amplify analyse analyze announce annoy
anticipate apologise apologize appeal appear appease applaud apply appoint appreciate apprehend approach approve argue arise arrange arrive articulate ascertain ask assail
assassinate assemble assert assess assign assist assume assure attach attain attend attract attribute authorise authorize avenge avoid await awake ban bargain bear beat become beg
begin behave behead believe belittle belong bemoan berate betray blast blow boast bolster bombard border bother bow boycott brag break breathe bring broadcast broaden build
bully burn burst bury calculate campaign cancel capitalise capitalize capture care carry categorise cease categorize celebrate characterise characterize chide choose circulate cite
clarify classify climb cling collaborate collapse collect collide come commemorate commend comment commit communicate compare compel compete compile complain complete comply compose
comprise concede conceal concentrate conclude condemn conduct confess confide confine confirm confiscate conform confront congratulate connect conquer consent consider consist
consolidate conspire constitute construct consult consume contain contaminate contemplate contend continue contradict contribute convene converge convey convict convince cooperate
coordinate cope correspond corroborate count counter create creep criticise criticize culminate curb deal debunk decide declare decline decry dedicate deduct deem defeat
defend defer define defuse defy delete deliberate deliver demolish demonstrate denounce deny depart depend depict deploy deport deprive derail derive descend describe deserve
designate destroy detail detain detect deter deteriorate determine detonate devastate develop devote devise diagnose dictate die differ dig diminish disagree disappear disappoint disapprove
disavow disband discard discharge disclose discount discourage discover discredit discriminate discuss disguise dismantle dismiss disown disparage dispatch dispel disperse displace
dispose disprove disqualify disregard disrupt disseminate dissolve dissuade distance distinguish distort distribute disturb divert divide divorce divulge dominate donate double downgrade
downplay draft drag drain draw drift drive drop drown dub earn ease eat echo educate elaborate elect elevate eliminate emanate embark embrace emerge emphasise emphasize employ empower
enable enact encounter encourage endanger endorse endure enforce engage enhance enjoy enlist enrage ensue ensure entail enter entertain entitle entrust envision equal equip
eradicate erase erect erode erupt escalate escape establish estimate evacuate evade evaluate evolve exacerbate exaggerate examine exceed exclaim exclude execute exercise exert
exhaust exhibit exist expand expect expel experience expire explain explode exploit explore expose express extend extradite face facilitate fail fall falter fear feel fend
fight figure fill finalise finalize find finish fire fit flee float flow fly focus follow forbid force forecast forego foresee forge forget forgive formulate forward foster freeze
frighten fulfil fulfill function fund gain garner gather gaze gear generate get give glean glorify go govern grab graduate grant grasp greet grow guarantee guess halt
hamper hand handle hang happen harass harbor harden hate haul hear heighten help hesitate hide highlight hijack hinder hinge hit hold honor hope host house hurl hurt identify
ignite ignore illustrate imagine impair impede impeach implement implicate imply import impose impress imprison improve incite include incorporate increase incur indicate
indict induce infect infer infiltrate inflict inform infuriate inherit inhibit initiate inject injure inquire insert insinuate insist inspect inspire install instruct insult integrate intend
intensify intercept interfere interpret interrogate interrupt intervene interview intimidate introduce invade invent invest investigate invite invoke involve isolate issue jeopardise jeopardize
join joke justify keep kidnap kill kneel know label lack lag lambast lambaste lament land last laud laugh launch lead lean learn leave lecture lend lessen let level liberate lie lift
like liken limit line linger listen live load locate loom loosen lose lower maintain make manage manipulate march marry massacre mature mean measure meet melt
mention merge militate minimise minimize misinterpret mislead misrepresent misspeak miss mistake mobilise mobilize mock modify monitor motivate mount mourn move mull murder muster name
narrate narrow near negotiate nominate normalise normalize note notice notify nullify object oblige observe obstruct obtain occupy occur offend offer omit open operate opine oppose opt
order organise organize originate oust outline outrage outweigh overcome overhaul overlook oversee overthrow overturn overwhelm owe own pardon participate pass pay penetrate perceive
perform permit perpetrate persecute persist persuade pertain petition pick place plague play plead please pledge plunge point ponder portray pose possess postpone pour practise praise pray preach
precede predict predicate prefer prepare prescribe present preserve preside press presume pretend prevail prevent proceed proclaim produce profess prohibit project prolong promote prompt pronounce
propagate propel propose prosecute protect prove provide provoke publicise publicize publish pull punish purchase pursue push put puzzle qualify quash quell query quit quote raid rail raise
rally rape ratify rattle reach react read reaffirm realise realize reason reassure rebuff rebuild rebuke rebut recall recede receive reckon reclaim recognise recognize recommend reconcile reconsider recount
recover recruit rectify recur redeem redirect reduce refer refine reflect refrain refuse refute regain regard register regret regulate reimburse reinforce reinstate reiterate
reject rejoice relate relax relay release relent relinquish rely remain remark remember remind remove render renew renounce reopen reorganise reorganize repair repeal repeat repel replace reply represent
reprimand reproach repudiate request require rescue resemble resent reserve reside resign resist resolve resort respond restate restore restrain restrict result resume retain retaliate retire
retort retract retrieve return reveal revert review revise revisit revive revoke reward rewrite ridicule rise roar rule run rush sabotage sack sanction satisfy save say scare scatter schedule
scold scrap scream scrutinise scrutinize seal search secure see seek seem seize select sell send separate serve set settle sever shake shape share shatter shed shell shift shine shoot
shorten shout show shrink shut sign signal simplify sing sit slam slap slaughter slay sleep slide slip smash smear smell smile smuggle sneak snub solicit solidify solve sound
spare spark speak specify speculate spell spend spill split spoil sponsor spread spur stab stabilise stabilize staff stage stand start starve state stay steal steer stem step
stick stifle stipulate stop store storm strengthen stress stretch strike strip strive struggle stun submit subscribe substantiate succeed suck suffer suggest sum summarise summarize summon supervise
supply suppose suppress surge surpass surprise surrender surround survey survive suspect suspend sustain swear sweep swing sympathise sympathize tackle take talk tamper target taunt teach tear tease
tell tempt tend terminate terrify terrorise terrorize test testify thank think threaten thrive throw thwart tie tighten time tolerate topple torpedo torture toss total touch tour tout track trade trail
train transfer transform translate transmit transpire transport trap travel tread treat tremble trigger trim triumph trouble trust try turn tweet retweet unburden uncover undercut undergo underline
undermine underscore understand undertake undo unearth unfold unify unite unleash unravel unveil upend uphold upset urge use utter vacate validate value vanish vary venture verify veto view
vilify vindicate violate visit vow wage wait wake walk wane want warn warrant watch weaken wear weigh welcome whine whisper widen wield win wipe wish withdraw withhold withstand
witness wonder work worry worsen worship wound wrap wreck wrestle write yell yield zoom mesmerise mesmerize gleam convert deserve email text phone telephone cable fax post blog rant rave weep sob sigh gasp groan grumble mutter
murmur mumble stammer shriek chant cheer boo cry jeer intone interject chime quip enthuse gush fume bristle snap sneer scoff snort crow muse reminisce recite reel rebound recant backtrack backpedal waver vacillate dodge sidestep
deflect equivocate stonewall deride disdain despise detest loathe dread adore cherish admire envy covet crave yearn long lobby canvass
abhor acclaim amuse appal appall amaze anger astonish baffle befriend belabor bellow bemuse besmirch bewilder blurt caricature castigate chafe chastise coin comprehend
concur confound conjecture croon dare defame defraud demean demonise demonize denigrate deplore deprecate discern disbelieve disgust dislike dismay disrespect distrust
dumbfound embarrass embolden enamor enliven envisage espouse eulogise eulogize exalt exasperate excite excoriate exhort expound extol fascinate fault fete foretell
foreshadow galvanise galvanize grouse hail hearten hector herald horrify hypothesise hypothesize idolise idolize implore impugn incense intimate intrigue irritate lampoon
lionise lionize malign marvel misjudge misread mistrust misunderstand mystify overestimate perplex pillory posit postulate presage prophesy propound purport quibble
reassert recapitulate recollect reconfirm regale relish rethink retell revere revile rhapsodise rhapsodize romanticise romanticize rue sadden satirise satirize savor
savour scorn shun skewer slander sour spurn startle stigmatise stigmatize surmise theorise theorize thrill trivialise trivialize trumpet unnerve unsettle upbraid vaunt
venerate visualise visualize vouch
declaim recast acquiesce peddle dwell spar gloat attest certify decree gainsay admonish beseech agitate enquire conceive empathise empathize aspire cackle chortle chirp coo croak deadpan huff purr rasp scrawl sniff splutter stutter thunder wail wisecrack yelp enunciate jot vocalise vocalize scapegoat patronise patronize esteem idealise idealize begrudge ascribe underestimate upload inveigh fulminate clap poke mince blanch wince cringe shudder grimace disassociate dissociate swat ruminate pontificate bicker chat carp fret obsess agonize seethe squabble wrangle bloviate adhere flirt cling reminisce quarrel frown balk recoil bless libel pity shrug brush
caution term champion reference update brief vent paint brand peg plug counsel chronicle list headline hint censure rip bash trash clamor clamour aim growl gripe howl moan snarl squeal sketch author compliment toast knock roast shame troll hound prize treasure picture bark crack punch jab lavish shower harp riff spout lust toy stew fuss
`);

/** Of the verbs above, those whose plain form is often a noun in news English; the reading decides by the words around. Own hand. */
const ALSO_NOUNS = words(`
address advance alert appeal approach attribute ban bargain bear beat blast blow boast border bow boycott break broadcast burst campaign capture care challenge chant cheer climb collapse combat comment conduct
confine contract counter cry cable deal decline defeat delay delete demand detail display dispute divide divorce double draft drag drain draw drift drive drop ease echo email escape estimate exercise exhaust exhibit experience
exploit export face fall fear feel fight figure fill fire fit float flow focus force forecast forward freeze function fund gain gear grant grasp guarantee guess halt hand handle harbor haul help hide
highlight hijack hit hold honor hope host house hurt import increase influence insult interview invite issue joke kill label lack lag land last laugh launch lead lean lecture level lie lift like limit line load long march
massacre mean measure mention mistake monitor mount move murder name note notice object offer open order outline outrage own pardon pass pay petition phone pick place plague play pledge plunge point pose post practise praise
present press project prompt pull purchase push puzzle query quote raid rail rally rape reach read reason rebuke recall record recruit regard register regret release remark repair repeal reply request rescue reserve resort
result return review reward ride ridicule ring rise roar rule run rush sack sanction save scare schedule scream seal search set shake shape share shed shell shift shine shoot shout sigh sign signal slap slaughter sleep slide
slip smear smell smile sound spare spark spell spill split sponsor spread spur stab staff stage stand start state stay stem step stick stop store storm stress stretch strike strip struggle supply surge surprise surrender survey
suspect sweep swing talk target tear tease test text thanks tie time torture toss total touch tour trace track trade trail train transfer transport trap travel treat trigger triumph trouble trust try turn tweet retweet upset
urge use value venture veto view visit vow wait wake walk watch welcome wish witness work worry wound wreck yield rant blog boo hang hurdle dispatch discount discharge duel distance counter
fax envy dread dodge crow boycott fault coin herald taunt scorn hail scare thrill anger slander disgust dislike dismay distrust mistrust caricature lampoon trumpet relish discredit disrespect grouse
attack report claim plan vote demand threat murder protest plot promise question answer challenge charge bomb blame call cause change check claim clash control cost cover crash cut damage dance date debate debt
desire doubt dream dress drill end fine form frame gamble grip guard guide harm head heat hunt impact influence interest intercept iron judge jump kick labour lock log look loot love manoeuvre mandate map mark mass match matter mind
need nod notch number oath objective offence pack pain pair part patrol patent peak permit picture pilot pitch plant poll pressure price print process profile profit program protest purge quarrel race range rank rate rebel
record reform remark rent repeat research reverse rise risk rock role roll root round sail salute sample scale scene score screen seat section sense sentence service shock shop shot side siege sight slam slide slow smoke sort source space speed spin spot spy squeeze standard stop strain stream study style subject support surface suspect switch sympathy talk tax term thought top toll torture touch tower toy trade train trick trip truck turn twist
tag twin voice volunteer wage war wash waste water wave weather weight whip wind wing wire work worry wrap
caution term champion reference update brief vent paint brand peg plug counsel chronicle list headline hint censure rip bash trash clamor clamour aim growl gripe howl moan snarl squeal sketch author compliment toast knock roast shame troll hound prize treasure picture bark crack punch jab lavish shower harp riff spout lust toy stew fuss decree sniff wail thunder chat frown shrug brush clap poke spar pity quarrel esteem yelp recoil flirt croak rasp
`);

/** Verbs that are mostly nouns elsewhere but act as verbs in news, with their plain form. Own hand. */
const NOUN_FIRST = words(`
attack report claim plan vote demand protest plot promise question answer challenge charge bomb blame call cause change check clash control cost cover crash cut damage dance date debate desire doubt dream dress drill end fine form
frame gamble grip guard guide harm head heat hunt impact influence interest iron judge jump kick lock log look loot love mandate map mark match matter mind need nod number pack pair patrol peak pilot pitch plant poll pressure
price print process profile profit purge quarrel race range rank rate rebel record reform rent research reverse ride ring risk rock roll root sail salute sample scale score screen seat sense sentence service shock shop side sight
slow smoke sort speed spin spot spy squeeze strain stream study style subject support surface switch tax top trace trick trip twist voice volunteer wash waste water wave whip wind wire contract combat conflict export delay
display dispute exit fuel honour labour favor favour heckle back copy document interest leak contact tag team trend credit
`);

/** Plain form, past and participle of the verbs that do not take "-ed". General English; own hand. */
const IRREGULAR = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|behold beheld beheld|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|
blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|
find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|forego forewent foregone|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|
get got gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|
lead led led|lend lent lent|leave left left|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|misspeak misspoke misspoken|mistake mistook mistaken|overcome overcame overcome|
oversee oversaw overseen|overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|
seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|
sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|
strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undercut undercut undercut|
undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weep wept wept|win won won|wind wound wound|
withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
`;

/** Of several syllables, yet the last consonant doubles before "-ed" and "-ing". */
const DOUBLING = new Set(words('abet admit commit compel confer control defer deter dispel emit equip excel expel forbid forget incur infer kidnap occur omit patrol permit prefer propel rebel rebut recur refer regret repel submit transfer transmit upset worship acquit begin format quip quit'));

/** Participles and verb forms that stand as adjectives before nouns or after "be" as a rule. Own hand. */
const ADJECTIVES = words('alleged suspected armed wounded injured united open close live complete separate present elaborate deliberate moderate corrupt direct firm clear free ready slow loose lower mature narrow own secure upset welcome concerned worried convinced interested involved limited mixed so-called unidentified undisclosed unnamed disputed occupied retired presumed supposed hooded masked disguised uniformed hired paid');

/** "-ing" and "-ed" forms that are everyday nouns of news. Own hand. */
const NOUN_FORMS = words('meeting meetings building buildings bombing bombings shooting shootings killing killings warning warnings hearing hearings ruling rulings briefing briefings filing filings finding findings feelings understanding training housing spending voting fighting wounding accounting funding rating ratings polling opening postings setting lighting planning ceiling dealings wing crossing crossings uprising uprisings gathering gatherings sting stabbing stabbings approval disapproval refusal refusals proposal proposals denial denials arrival arrivals removal survival withdrawal withdrawals appraisal dismissal betrayal portrayal portrayals renewal reversal revival upheaval burial rebuttal acquittal referral disavowal deferral retrieval beheading beheadings kidnapping kidnappings accused thought analyses');

/** All forms of a verb with what each can be. */
function* verbForms(verb: string, irregular: ReadonlyMap<string, readonly [string, string]>): Generator<readonly [string, number]> {
  const vowels = verb.match(/[aeiouy]+/g)?.length ?? 0;
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const doubled = (DOUBLING.has(verb) || (vowels === 1 && /[^aeiou][aeiou][bdgklmnprt]$/.test(verb))) && !verb.endsWith('e') ? verb + verb.at(-1)! : undefined;
  const softY = /[^aeiou]y$/.test(verb);
  yield [verb, Form.base];
  yield [softY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb) ? `${verb}es` : `${verb}s`, Form.present];
  yield [verb.endsWith('ie') ? `${verb.slice(0, -2)}ying` : verb.endsWith('ee') || verb === 'see' ? `${verb}ing` : `${doubled ?? stem}ing`, Form.ing];
  const forms = irregular.get(verb);
  if (forms) {
    yield [forms[0], Form.past];
    yield [forms[1], Form.participle];
  } else yield [softY ? `${verb.slice(0, -1)}ied` : `${doubled ?? stem}ed`, Form.past | Form.participle];
}

/** The forms of one verb: what `inflections` of a cue lexicon needs. Regular and irregular English; never throws. */
export function inflect(verb: string): (readonly [form: string, bits: number])[] {
  return [...verbForms(verb, irregulars())];
}

let irregularForms: ReadonlyMap<string, readonly [string, string]> | undefined;
const irregulars = (): ReadonlyMap<string, readonly [string, string]> =>
  (irregularForms ??= new Map(
    IRREGULAR.replaceAll('\n', '')
      .split('|')
      .map((line) => {
        const [base, past, participle] = line.split(' ') as [string, string, string];
        return [base, [past, participle]] as const;
      }),
  ));

/** Every verb form with its bits of `Form`. Built once, on first use, by the tagger. */
export function allVerbForms(): Map<string, number> {
  const forms = new Map<string, number>();
  const nouns = new Set([...ALSO_NOUNS, ...NOUN_FIRST]);
  for (const verb of new Set([...VERBS, ...NOUN_FIRST, ...irregulars().keys()])) {
    for (const [form, bits] of inflect(verb)) {
      const noun = nouns.has(verb) && (bits & (Form.base | Form.present)) !== 0 ? Form.noun : 0;
      forms.set(form, (forms.get(form) ?? 0) | bits | noun);
    }
  }
  for (const word of ADJECTIVES) forms.set(word, (forms.get(word) ?? 0) | Form.adjective);
  for (const word of NOUN_FORMS) forms.set(word, (forms.get(word) ?? 0) | Form.noun);
  return forms;
}
