import type { Certainty, ClaimKind, Polarity } from '../model/vocabulary.ts';
import { hashOf } from '../text/tokens.ts';
import { words } from './phrases.ts';

/** What the list says of a noun or adjective that can be a cue ("criticism of", "his claim that", "is sceptical about"). */
export interface CueNoun {
  readonly act: ClaimKind;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** Token hashes of the prepositions that what is said follows. */
  readonly prepositions: ReadonlySet<number>;
  /** "that" and a clause may follow. */
  readonly clause: boolean;
  /** "to" and a verb may follow. */
  readonly infinitive: boolean;
  /** A cue even where no source is named ("criticism of the plan grew"). */
  readonly alone: boolean;
}

interface Section {
  readonly act: ClaimKind;
  readonly polarity?: Polarity;
  readonly certainty?: Certainty;
  /** `noun:frames/prepositions`, frames t that, i infinitive, a alone. Plurals in -s, -es and -ies are made. */
  readonly entries: string;
}

/** Nouns of saying, thinking and promising. Own hand, from general English usage. */
const NOUNS: readonly Section[] = [
  {
    act: 'says',
    entries: `statement:t/about,on claim:ta/of,about assertion:ta/of remark:t/about,on,of comment:t/about,on,of argument:ta/for,against,about contention:ta announcement:t/of,about declaration:ta/of explanation:t/of,for admission:ta/of acknowledgement:t/of
acknowledgment:t/of confession:ta/of insistence:ta/on suggestion:ta/of description:/of depiction:/of portrayal:/of characterisation:/of characterization:/of reminder:t/of assurance:ta/of reassurance:ta/of testimony:t/about,on message:t/of,about,to observation:t/about,on
proclamation:t/of endorsement:a/of support:a/for,of,from,among backing:/for,of praise:a/for,of defence:/of defense:/of advocacy:/of tribute:/to response:/to reaction:/to reply:/to answer:/to discussion:/of,about,on,over talk:a/of,about debate:/over,about,on embrace:/of recommendation:ta/for
proposal:ti/for,on,of position:t/on,about stance:t/on,toward,against view:t/of,on,about opinion:t/of,on,about attitude:/toward,towards,to,about thought:t/about,on,of apology:/for emphasis:/on pronouncement:t/on,about rhetoric:/about,on,against speech:/on,about joke:ta/about condolence:/to
commentary:/on,about,of critique:/of tweet:t/about post:t/about letter:t/about,to point:t case:/for,against mention:a/of reference:a/to,of boast:t/about`,
  },
  {
    act: 'reports',
    entries: `report:t/of,about,on finding:ta/of conclusion:t/about,of estimate:ta/of prediction:ta/of,about forecast:ta/of,for projection:ta/of,for warning:ta/of,about,against,to revelation:ta/of,about disclosure:ta/of,about rumour:ta/of,about rumor:ta/of,about evidence:/of assessment:ta/of diagnosis:t/of
analysis:/of indication:t/of hint:ta/of,about,at signal:t/of account:/of speculation:ta/about,on,over`,
  },
  { act: 'denies', polarity: 'negative', entries: `denial:ta/of rejection:/of dismissal:/of rebuttal:/of,to repudiation:/of refusal:i disavowal:/of` },
  { act: 'denies', polarity: 'negative', certainty: 'probable', entries: `doubt:ta/about,on,over scepticism:ta/about,of,toward,over skepticism:ta/about,of,toward,over` },
  {
    act: 'accuses',
    entries: `accusation:ta/of,against,about allegation:ta/of,against,about charge:t/of,against complaint:ta/about,of,against,over criticism:ta/of,about,over,for condemnation:a/of denunciation:a/of attack:/on,against approval:/of rebuke:/of,to censure:/of objection:ta/to,over opposition:/to outrage:a/over,at,about
outcry:a/over,about protest:/over,against,about disdain:/for contempt:/for disapproval:/of blame:/for mockery:/of suspicion:t/of,about insult:/about swipe:/at`,
  },
  { act: 'threatens', certainty: 'unknown', entries: `threat:it/of,against,to ultimatum:i/to` },
  { act: 'says', certainty: 'probable', entries: `promise:tia/of,on pledge:tia/of,on vow:ti/of commitment:ti/to guarantee:t/of offer:i/of` },
  { act: 'orders', certainty: 'unknown', entries: `demand:ti/for,of,on call:ia/for,on,to request:ti/for,of,to order:ti/for,to appeal:i/for,to plea:ia/for,to instruction:ti/for,to urging:/of ban:/on advice:ti/on,about,to push:i/for,to proposal:ti/for` },
  { act: 'asks', polarity: 'unknown', certainty: 'unknown', entries: `question:a/about,over,of,on,for inquiry:/about,into query:a/about,on` },
  {
    act: 'believes',
    certainty: 'probable',
    entries: `belief:ta/in,about expectation:t/of,for,about assumption:ta/of,about conviction:t/about confidence:ta/in,about faith:t/in notion:t/of idea:t/of perception:t/of impression:t/of theory:ta/of,about judgment:t/on,about,of judgement:t/on,about,of consensus:ta/on,about understanding:t/of
realisation:ta/of realization:ta/of recognition:ta/of knowledge:t/of,about preference:/for,of decision:ti/on,about,against determination:ti ruling:t/on,against,in verdict:t/on resolve:i interest:/in enthusiasm:/for,about admiration:a/for,of sympathy:/for,with disagreement:/over,about,on,with agreement:ta/on,with`,
  },
  { act: 'believes', certainty: 'possible', entries: `fear:ta/of,about,over worry:ta/about,over concern:ta/about,over,with,for anxiety:ta/about,over hope:ti/of,for,about frustration:t/with,over,about,at anger:a/over,at,about,toward unease:a/about,over,with misgiving:a/about reservation:a/about dismay:ta/at,over regret:ta/about,over,for` },
  { act: 'believes', certainty: 'unknown', entries: `desire:ti/for,of wish:ti/for plan:ti/for,on,to intention:ti/of willingness:i reluctance:i/to eagerness:i goal:/of aim:/of readiness:i ambition:i/for,of effort:/to` },
];

/** Adjectives after "be", "feel", "remain" and the like that say what somebody thinks or says. Own hand. */
const ADJECTIVES: readonly Section[] = [
  { act: 'believes', certainty: 'certain', entries: `sure:t/of,about,if,whether certain:t/of,about confident:t/of,about,in convinced:t/of,by positive:t/about adamant:t/about,in aware:t/of mindful:t/of unaware:t/of ignorant:/of` },
  { act: 'believes', certainty: 'probable', entries: `optimistic:t/about,on bullish:/on,about pessimistic:t/about` },
  { act: 'believes', certainty: 'possible', entries: `hopeful:t/about,of,for worried:t/about,over,by concerned:t/about,over,by,with afraid:ti/of fearful:t/of anxious:ti/about,over nervous:t/about uneasy:t/about,with alarmed:t/by,at,about` },
  { act: 'believes', certainty: 'unknown', entries: `eager:i/for keen:i/on willing:i unwilling:i reluctant:i hesitant:i/about prepared:i determined:ti intent:/on desperate:i/for interested:/in committed:/to` },
  { act: 'believes', entries: `glad:ti/about,of,for happy:ti/about,with pleased:ti/with,by,about delighted:ti/with,by proud:ti/of grateful:ti/for,to thankful:ti/for disappointed:ti/with,by,in,at frustrated:t/with,by,over,at angry:t/about,at,over,with furious:t/about,at,over,with unhappy:t/about,with,over upset:t/about,at,by,over,with surprised:ti/by,at shocked:ti/by,at outraged:t/by,at,over dismayed:t/by,at sad:t/about sorry:ti/for,about ashamed:t/of
impressed:t/by,with excited:ti/about enthusiastic:/about,over comfortable:/with uncomfortable:/with,about fond:/of tired:/of sick:/of jealous:/of enamored:/with,of` },
  { act: 'accuses', entries: `critical:/of scathing:/about,of dismissive:/of contemptuous:/of hostile:/to,toward opposed:/to furious:/at` },
  { act: 'denies', polarity: 'negative', certainty: 'probable', entries: `sceptical:t/of,about skeptical:t/of,about doubtful:t/of,about dubious:/of,about wary:/of,about suspicious:/of leery:/of unsure:/of,about,whether,if uncertain:/about,of,whether,if unconvinced:t/by,of agnostic:/on,about` },
  { act: 'says', entries: `supportive:/of vocal:/about,in outspoken:/about,in,against clear:t/about,on,in explicit:t/about,in candid:/about frank:/about silent:/on,about mum:/on,about coy:/about vague:/about,on complimentary:/of,about appreciative:/of protective:/of apologetic:/about unapologetic:/about quiet:/about,on` },
  { act: 'believes', entries: `angered:/by annoyed:t/by,with,at appalled:t/by,at astonished:t/by,at amazed:t/by,at amused:/by baffled:/by bothered:/by disturbed:/by disgusted:/by,with embarrassed:/by,about emboldened:/by enraged:/by,at exasperated:/by,with fascinated:/by,with flattered:/by heartened:t/by horrified:t/by,at incensed:t/by,at intrigued:/by irritated:/by,with mystified:/by offended:/by,at perplexed:/by puzzled:t/by,over rattled:/by reassured:t/by relieved:ti/by saddened:t/by satisfied:t/with scared:t/of,by startled:/by stunned:t/by,at terrified:t/of thrilled:ti/with,by,about troubled:t/by unnerved:/by unsettled:/by unimpressed:/by,with unmoved:/by unfazed:/by ecstatic:/about,over jubilant:/over,about giddy:/about bitter:t/about,over mad:/at,about envious:/of resentful:/of weary:/of obsessed:/with queasy:/about passionate:/about ambivalent:/about apathetic:/about apprehensive:/about cynical:/about nostalgic:/for,about paranoid:/about remorseful:/about conscious:/of oblivious:/to indifferent:/to sensitive:/to,about sympathetic:/to,toward tolerant:/of intolerant:/of respectful:/of receptive:/to averse:/to partial:/to resigned:/to distrustful:/of mistrustful:/of unenthusiastic:/about lukewarm:/about,toward enamoured:/with,of` },
  { act: 'believes', certainty: 'unknown', entries: `inclined:i loath:i bent:/on ready:i open:/to content:i` },
  { act: 'says', entries: `honest:/about upfront:/about forthright:/about transparent:/about noncommittal:/about,on evasive:/on,about defensive:/about reticent:/about dogmatic:/about upbeat:/about,on sanguine:/about hawkish:/on vehement:/about,in divided:/over,on,about split:/on,over torn:/over,about serious:/about wrong:/about right:/about mistaken:/about` },
];

const build = (sections: readonly Section[], plural: boolean): ReadonlyMap<number, CueNoun> => {
  const map = new Map<number, CueNoun>();
  for (const { act, polarity = 'positive', certainty = 'certain', entries } of sections) {
    for (const item of words(entries)) {
      const [word, rest = ''] = item.split(':') as [string, string?];
      const [letters = '', prepositions = ''] = rest.split('/');
      const entry: CueNoun = {
        act,
        polarity,
        certainty,
        prepositions: new Set(prepositions.split(',').filter(Boolean).map(hashOf)),
        clause: letters.includes('t'),
        infinitive: letters.includes('i'),
        alone: letters.includes('a'),
      };
      const forms = plural ? [word, /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`] : [word];
      for (const form of forms) if (!map.has(hashOf(form))) map.set(hashOf(form), entry);
    }
  }
  return map;
};

let nouns: ReadonlyMap<number, CueNoun> | undefined;
let adjectives: ReadonlyMap<number, CueNoun> | undefined;

/** Cue nouns, singular and plural, by token hash; built on first use. */
export const cueNouns = (): ReadonlyMap<number, CueNoun> => (nouns ??= build(NOUNS, true));

/** Cue adjectives by token hash; built on first use. */
export const cueAdjectives = (): ReadonlyMap<number, CueNoun> => (adjectives ??= build(ADJECTIVES, false));
