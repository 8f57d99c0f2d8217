import { WordSet } from './phrases.ts';

/** Verbs that only colour the verb of saying after them ("declined to say", "went on to argue", "refused to confirm"). Own hand. */
export const COLOURING_VERBS = new WordSet('decline declined declines declining refuse refused refuses refusing continue continued continues continuing go goes went going begin began begins try tried tries trying seek sought seeks seeking fail failed fails hasten hastened proceed proceeded rush rushed need needs have has had hesitate hesitated use used take took want wants wanted seem seems seemed appear appears appeared');

/** Words behind which "of" or "with" tells the deed that somebody is charged with ("arrested on suspicion of ordering the murder"). Own hand. */
export const CHARGED_WITH = new WordSet('suspicion suspected convicted guilty charged charges count counts');

/** What is made known by being read, seen or heard ("released the letter", "posted a video"). Own hand. */
export const MADE_KNOWN = new WordSet('statement statements report reports memo memos video videos ad ads advertisement advertisements tweet tweets letter letters list lists data results findings poll polls survey surveys study studies speech speeches remarks details information transcript transcripts email emails e-mail e-mails story stories article articles op-ed editorial column book books photo photos picture image images message messages news plan plans policy platform budget proposal recording tape tapes clip footage song document documents records figures numbers estimate estimates address update warning response rebuke endorsement verdict ruling decision');

/** Participles that say what somebody holds of a thing, even where they describe him ("lawmakers backing the plan"). Own hand. */
export const TAKING_SIDES = new WordSet('calling supporting backing defending opposing favoring favouring');

/** Participles that with an object tell what somebody does, not what he says ("offering a prize", "addressing a rally"). Own hand. */
export const DEED_PARTICIPLES = new WordSet('offering addressing seeking challenging highlighting requiring denying banning claiming reporting promoting casting opposing telling echoing contrasting demanding comparing underscoring admitting showing nominating appointing');

/** Of them, those that tell a deed behind an auxiliary as well ("is seeking a seat"). Own hand. */
export const DEED_VERBS = new WordSet('seeking challenging');

/** What counts or examines, and tells what it found ("a poll showing a lead"). Own hand. */
export const SURVEYS = new WordSet('poll polls survey surveys study studies analysis analyses report reports census tally polling data figures results');

/** What examines, and with an object tells what it found ("the inquiry found no proof"). Own hand. */
export const FINDERS = new WordSet('poll polls survey surveys study studies analysis analyses report reports census polling data figures results inquiry inquiries investigation investigations review reviews audit audits paper papers research researchers probe examination experts scientists panel commission investigators auditors inspectors article tests experiment experiments reporters jury court judge');

/** Verbs that only carry the noun of saying behind them ("expressed concern about", "issued a warning that"). Own hand. */
export const LIGHT_VERBS = new WordSet('make makes made making give gives gave given giving issue issues issued issuing express expresses expressed expressing voice voices voiced voicing raise raises raised raising offer offers offered offering has have had having deliver delivers delivered delivering take takes took taking hold holds held holding release releases released releasing send sends sent sending post posts posted posting show shows showed showing announce announces announced announcing claim claims claimed claiming accept accepts accepted accepting assume assumed deny denies denied denying repeat repeats repeated repeating reiterate reiterated stress stressed launch launched level leveled levelled face faces faced find found keep kept share shares shared renew renewed reject rejected dismiss dismissed unveil unveiled lodge lodged file filed unleash unleashed unleashing continue continues continued continuing mount mounted mounting launches launching levels leveling hurl hurls hurled escalate escalated intensify intensified direct directed deflect deflected field fielded');

/** Nouns that somebody "has" without saying anything by it ("his plan for the yard"), unless a clause with "that" follows. Own hand. */
export const MERELY_HAD = new WordSet('plan plans comment comments response responses appeal appeals interest interests commitment commitments stance stances willingness request requests message messages analysis speech speeches answer answers post posts emphasis attitude attitudes');

/** Verbs that an adjective of attitude may follow besides "be" ("remained doubtful about"). Own hand. */
export const COPULAS = new WordSet('feel feels felt remain remains remained seem seems seemed sound sounds sounded become becomes became appear appears appeared');

/** What people speak in, with or by; a time that they spend so ("spent the day praising it"). Own hand. */
export const MEDIUM = new WordSet('statement statements letter letters email emails e-mail e-mails memo tweet tweets release post posts message messages note notes text texts speech speeches report reports press op-ed ad ads video videos article articles blog interview interviews website site rally sign signs banner banners poster posters microphone conference briefing call calls petition resolution time times turns day days night week weeks month months year years hour hours minutes life career campaign breath');

/** Verbs whose object does what the infinitive says. Own hand. */
export const CAUSING = new WordSet('lead leads led leading cause causes caused causing prompt prompts prompted prompting force forces forced forcing allow allows allowed allowing leave leaves left leaving push pushes pushed pushing drive drives drove driven compel compels compelled enable enables enabled enabling inspire inspires inspired inspiring get gets got getting');

/** Verbs whose subject is what others speak of ("drew criticism from", "won the support of"). Own hand. */
export const DRAWING = new WordSet('draw draws drew drawn drawing receive receives received receiving win wins won winning earn earns earned earning get gets got getting gain gains gained face faces faced facing attract attracts attracted attracting provoke provokes provoked provoking spark sparks sparked sparking trigger triggers triggered prompt prompts prompted elicit elicits elicited garner garners garnered secure secured enjoy enjoys enjoyed enjoying meet met have has had having');

/** What they get by it, besides the nouns of saying. Own hand. */
export const REACTIONS = new WordSet('support backing endorsement endorsements approval blessing praise criticism criticisms condemnation condemnations rebuke rebukes scorn ridicule ire wrath anger outrage fire flak scrutiny complaints protests objections opposition skepticism scepticism applause cheers boos admiration sympathy confidence trust respect disapproval questions');

/** What shoots, is shot at or is hit. Own hand. */
export const FIGHTING = new WordSet(`soldier soldiers troops army forces rebels militants gunman gunmen fighters insurgents guerrillas militia navy warplanes jets tanks artillery missile missiles rocket rockets
    mortar mortars gun guns rifle rifles bullets bullet shell shells bomb bombs blast grenade drone drones air-strikes airstrikes base convoy bus car truck crowd target goal fire flames ball building house dog lion`);
