import type { Certainty, ClaimKind, Polarity } from '../model/vocabulary.ts';
import { hashOf } from '../text/tokens.ts';
import { inflect } from './verbs.ts';
import { words } from './phrases.ts';

/** What a cue may be followed by; bits. */
export const Frame = {
  /** A quotation, before or after ("…," he added). */
  quote: 1,
  /** A clause, with or without "that". */
  clause: 2,
  /** "what", "how", "whether" and so on. */
  question: 4,
  /** A noun phrase that is what is said ("denied the report"). */
  object: 8,
  /** "to" and a verb ("vowed to return"). */
  infinitive: 16,
  /** A person first ("told reporters that …"). */
  person: 32,
  /** A person and "to" with a verb ("urged them to leave"). */
  personTo: 64,
  /** Nothing: the clause stands before it ("…, officials say"). */
  end: 128,
  /** An "-ing" form ("suggested leaving"). */
  gerund: 256,
  /** In the passive with a clause, "to" or "as" ("is believed to", "is said to"). */
  passive: 512,
  /** Anything at all: the verb is hardly used otherwise. */
  any: 1024,
  /** A noun phrase that names something to be read, seen or heard ("released a statement"). */
  document: 2048,
} as const;

/** What the list says of a verb of saying, thinking or showing. */
export interface CueVerb {
  readonly lemma: string;
  readonly act: ClaimKind;
  readonly frames: number;
  /** Prepositions and particles that go on with the cue ("called for", "pointed out"), as token hashes. */
  readonly particles: ReadonlySet<number>;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
}

const LETTERS: Readonly<Record<string, number>> = {
  q: Frame.quote | Frame.end,
  t: Frame.clause,
  w: Frame.question,
  n: Frame.object,
  i: Frame.infinitive,
  o: Frame.person,
  u: Frame.personTo,
  e: Frame.end,
  g: Frame.gerund,
  p: Frame.passive,
  x: Frame.any,
  d: Frame.document,
};

interface Section {
  readonly act: ClaimKind;
  readonly polarity?: Polarity;
  readonly certainty?: Certainty;
  /** One verb each: `lemma:frames` and, after a slash, its particles ("point:/out,to"). */
  readonly verbs: string;
}

/**
 * Verbs of saying, asking, promising, thinking and showing, with what follows them. Own hand, from general English usage and the verb
 * classes of speech, judgement and propositional attitude; polarity and certainty are FactBank's, of what is said, relative to its source.
 * Frames: q quotation, t clause, w question word, n noun phrase, i infinitive, o person first, u person and infinitive, e end of clause,
 * g gerund, p passive, x anything, d document.
 */
const SECTIONS: readonly Section[] = [
  {
    act: 'says',
    verbs: `
say:qtwnepx/of,about claim:tnixe tell:qtwonx/of,about add:qtwe write:qtwne/of,about state:qtwe note:qtwnex remark:qtex/on,upon comment:q/on observe:qt mention:tnw declare:qtnpx make:/clear put:qe/it look:i/to,forward recognise:n recognize:n argue:qtnex/for,against explain:qtwnex/to
insist:qtex/on,upon assert:qtnex maintain:qt contend:qtex emphasise:qtnwx emphasize:qtnwx stress:qtnwx underline:tnw underscore:tnw reiterate:qtnwx repeat:qtn recall:qtwnge joke:qtx/about quip:qtx boast:qtx/about,of
brag:tqx/about respond:qt/with,to,by reply:qtx/with answer:qn retort:qtx counter:qt exclaim:qtx shout:q yell:q scream:q chant:qn whisper:q murmur:q mutter:q announce:qtnwep proclaim:qtnp confirm:qtnw affirm:qtn
reaffirm:qtn clarify:qtwn elaborate:q/on specify:qtwn continue:qt conclude:qtne concede:qtnx acknowledge:qtnwx admit:qtng/to confess:qtn/to recount:qtwn narrate:qtn muse:qt/about opine:qtx lament:qtnx bemoan:qnx complain:qtx/about,of,to
caution:qto/against,about warn:qtnox/of,about,against tweet:qtn/about retweet:n post:qn email:q text:q declaim:q intone:qx interject:qx volunteer:q testify:qt/about,against stipulate:tn disclose:tnw reveal:qtwn divulge:tnw point:/out,to refer:/to allude:/to
signal:tn articulate:n voice:n express:nx outline:n detail:n describe:nwx characterise:nx characterize:nx portray:nx depict:n liken:nx label:n dub:n deem:npx call:n/for,on,into,out name:n term:n tout:nx
extol:nx hail:nx praise:nx applaud:n commend:n congratulate:nx credit:n salute:n defend:n thank:n welcome:n endorse:nx support:n back:n favour:n favor:n champion:n cite:qnx quote:n invoke:n reference:n discuss:nw talk:/about,of
speak:/about,of,out address:n echo:n reassure:ot assure:otn remind:otnu inform:otn assure:otnq email:qnt/about notify:ot advise:otuq update:ot brief:o explain:qtwne highlight:nt reconfirm:tn spell:/out lay:/out sum:/up weigh:/in recite:n rattle:/off vouch:/for
offer:ni promote:n convince:otu persuade:otu reference:n resist:n unveil:n balk:/at contemplate:n utter:nq vent:n single:/out acquiesce:/to distance:n justify:n attribute:/to frame:/as cast:/as paint:/as recast:/as pitch:n/as brand:/as bill:/as style:/as position:/as present:/as treat:/as peg:/as sell:/as peddle:n/as double:/down shrug:/off brush:/off play:/down tick:/off touch:/on dwell:/on spar:/over,with line:/up outlaw:n espouse:n float:n moot:n contrast:n allow:/for apologise:/for apologize:/for compare:n joke:qt/about lecture:o/about,on preach:tn gloat:qt gush:q rave:q/about rant:q/about,against rail:/against fume:q muse:qt enthuse:q hector:n intimate:t downplay:n trumpet:n plug:n
swear:t attest:t/to certify:t decree:t stand:/by submit:t theorise:t theorize:t posit:t postulate:t relate:t recommend:tnge advocate:n/for propose:tnige counsel:un weigh:/in agree:t/with,on concur:t/with
read:q sing:q joke:qt rule:tne/against,on
`,
  },
  {
    act: 'reports',
    verbs: `report:qtnegp/on show:twne find:te indicate:tnex demonstrate:tw document:t reveal:qtwn register:q estimate:qtnp calculate:t record:tw chronicle:n detail:n uncover:t discover:t establish:t ascertain:tw determine:tw
conclude:qtne certify:t list:n broadcast:t air:q leak:t headline:q`,
  },
  { act: 'reports', certainty: 'probable', verbs: `predict:tnwexp project:tp forecast:tn` },
  { act: 'says', certainty: 'probable', verbs: `suggest:qtngwe hint:t/at imply:tn insinuate:tn` },
  { act: 'says', polarity: 'negative', certainty: 'probable', verbs: `decline:ix/to refuse:ix/to` },
  { act: 'denies', polarity: 'negative', verbs: `deny:qtngx disavow:nx refute:nx rebut:nx reject:nx dismiss:nx dispute:nt contradict:n repudiate:nx disown:n debunk:nx gainsay:tn rebuff:nx deflect:n recant:n retract:n` },
  { act: 'denies', polarity: 'negative', certainty: 'probable', verbs: `doubt:tnw question:nwx challenge:n` },
  {
    act: 'accuses',
    verbs: `accuse:nx/of blame:nx/on,for fault:n charge:tn/with criticise:nx criticize:nx condemn:nx denounce:nx decry:nx slam:nx blast:n lambast:nx lambaste:nx attack:n assail:nx rebuke:nx castigate:nx chastise:nx chide:nx berate:nx scold:nx
reprimand:nx admonish:nxo censure:nx deplore:nx deride:nx mock:nx ridicule:nx disparage:nx belittle:nx vilify:nx malign:nx smear:n skewer:nx pillory:nx excoriate:nx savage:n upbraid:nx reproach:nx allege:tnx lash:/out implicate:n hammer:n
boo:n jeer:n heckle:n rip:n bash:n trash:n protest:nt object:t/to`,
  },
  {
    act: 'threatens',
    certainty: 'unknown',
    verbs: `threaten:it/to`,
  },
  {
    act: 'says',
    certainty: 'probable',
    verbs: `vow:qitnx/to pledge:itn promise:qitno/to swear:it guarantee:tn undertake:i`,
  },
  {
    act: 'orders',
    certainty: 'unknown',
    verbs: `order:unt instruct:u command:u demand:tniqx urge:utnqx/for,on,against exhort:ux implore:uqx beseech:u beg:uq plead:q/with,for call:/on,for,upon press:/for lobby:/for push:u/for appeal:/for direct:u tell:qtwox
request:ntu encourage:u summon:u bid:u invite:u petition:u pressure:u dare:u forbid:nu prohibit:n mandate:t decree:t campaign:/for,against agitate:/for clamor:/for clamour:/for`,
  },
  { act: 'asks', polarity: 'unknown', certainty: 'unknown', verbs: `ask:qwoutpn/about,for inquire:wqe/about enquire:wq/about wonder:wtqe/about query:nw ponder:nw debate:w` },
  {
    act: 'believes',
    certainty: 'probable',
    verbs: `believe:tpe/in oppose:nx think:tqe/of,about feel:t reckon:te suppose:te guess:te assume:te presume:tpe consider:npg regard:np view:np see:tn/as perceive:np deem:np judge:t expect:tniup anticipate:tn imagine:tw envision:n foresee:tn
figure:te conceive:t/of suspect:tnp surmise:te conjecture:t calculate:t trust:t appreciate:t agree:ti/with,on understand:twn realise:tw realize:tw recognise:tw recognize:tw know:twp/of,for learn:twe
remember:twngq forget:t decide:tiw conclude:qtne resolve:it determine:tw disagree:t/with,on side:/with concede:qtnx prefer:nix favour:n favor:n sympathise:/with sympathize:/with empathise:/with empathize:/with`,
  },
  {
    act: 'believes',
    certainty: 'possible',
    verbs: `speculate:tqw/about fear:tnx/for worry:tqx/about,over dread:tn hope:tix/for,to wish:ti`,
  },
  {
    act: 'believes',
    certainty: 'unknown',
    verbs: `want:inu/to plan:i/to intend:ip/to seek:in/to aim:i/to aspire:i/to desire:i long:i yearn:i like:i/to love:i/to hate:in/to loathe:n despise:n resent:n admire:n vote:it/to,for,against seem:ip/to appear:ip/to opt:i/to threaten:itn`,
  },
  // Manner of speaking, telling, praise.
  {
    act: 'says',
    verbs: `
bark:q bellow:q blurt:q boom:q cackle:q chortle:q chirp:q coo:q crack:q croak:q crow:qt deadpan:q grouse:q growl:q grumble:qt gripe:qt groan:q huff:q howl:q
marvel:qt/at moan:qt mumble:q pronounce:nq purr:q rasp:q recapitulate:n roar:q scoff:q/at scrawl:nq shriek:q sigh:q snap:q snarl:q sneer:q sniff:q snort:q splutter:q
squeal:q stammer:q stutter:q thunder:q wail:q whine:qt wisecrack:q yelp:q confide:qt enunciate:n foreshadow:n foretell:tn hypothesise:t hypothesize:t jot:n prophesy:tn
purport:i quibble:/with,over reassert:tn restate:tn retell:n rhapsodise:/about rhapsodize:/about sketch:n/out summarise:n summarize:n verify:tn vocalise:n
vocalize:n author:n publicise:n publicize:n issue:n cry:q/for coin:n herald:nx laud:nx exalt:n fete:n glorify:n eulogise:n eulogize:n lionise:n lionize:n
compliment:n bless:n toast:n honor:n honour:n convey:nt profess:ni renounce:n veto:n ratify:n romanticise:n romanticize:n interpret:n/as expound:/on`,
  },
  // Scorn and abuse.
  {
    act: 'accuses',
    verbs: `
besmirch:n caricature:n/as defame:n demean:n demonise:n demonize:n denigrate:n deprecate:n disapprove:/of disrespect:n heckle:n impugn:n insult:n knock:n
lampoon:n libel:n pan:n revile:n roast:n satirise:n satirize:n scapegoat:n shame:n slander:n snub:n spurn:n stigmatise:n stigmatize:n taunt:n tease:n
trivialise:n trivialize:n troll:n patronise:n patronize:n hound:n`,
  },
  // Liking, valuing, understanding.
  {
    act: 'believes',
    certainty: 'probable',
    verbs: `
abhor:n adore:n cherish:n covet:n crave:n detest:n disdain:n dislike:ng distrust:n envy:n esteem:n idealise:n idealize:n idolise:n idolize:n mistrust:n
mourn:n pity:n prize:n regret:ngt relish:ng revere:n rue:n savor:n savour:n tolerate:n treasure:n venerate:n worship:n begrudge:n ascribe:/to
comprehend:nw discern:ntw disbelieve:n envisage:n forgive:n infer:t misinterpret:n misjudge:n misread:n misunderstand:n mull:ng notice:t overestimate:n picture:n
reconsider:n recollect:tn rethink:n sense:t underestimate:n visualise:n visualize:n care:/about hesitate:i`,
  },
  // Rarer frames of verbs above.
  {
    act: 'says',
    verbs: `
allow:t/for inform:/of,about assure:np/of remind:/of attribute:npt/to mention:wg address:w outline:w detail:w highlight:w answer:w counter:w trumpet:w recount:wg state:np show:i tweet:/out blast:/out post:d/on defend:g justify:g support:g advocate:ig
discuss:g brief:/on speak:/against promote:g comment:t clarify:w echo:t quote:t document:w disclose:p speculate:/on plead:i opine:/on,against guarantee:n regret:/about gush:/about,over lecture:n/on testify:/to,against,for vouch:/for name:p/as call:p dub:p label:p term:p charge:q mock:q scold:q press:q chide:q allege:e agree:e forecast:e`,
  },
  {
    act: 'orders',
    certainty: 'unknown',
    verbs: `press:nu/for,about,on,over pressure:nu/on,over,about push:ui/for,against petition:iu/for,against lobby:ui/for,against prohibit:g forbid:t plead:i`,
  },
  {
    act: 'believes',
    certainty: 'probable',
    verbs: `know:n think:n believe:n learn:n/of,about appreciate:w consider:wg contemplate:wg ponder:gw weigh:ngw rethink:gw determine:i forget:iw opt:/for,against view:/with persuade:/of convince:n trust:n favor:g favour:g oppose:g plan:/on project:np expect:/from worry:n suspect:/of
perceive:/as`,
  },
  // Making known, letting see or hear.
  { act: 'says', verbs: `release:d publish:dn circulate:d distribute:d unveil:d issue:d share:n broadcast:d print:d upload:d disseminate:d` },
  // Naming, choosing, admitting by a vote or a signature.
  { act: 'says', verbs: `identify:/as,with nominate:nu/as,for appoint:nu/as sign:n ignore:n endorse:g cheer:n/for,on` },
  { act: 'orders', certainty: 'unknown', verbs: `require:tp restrict:n` },
  { act: 'believes', certainty: 'probable', verbs: `agree:/to,upon` },
  { act: 'says', verbs: `approve:n/of authorize:ni authorise:ni` },
  { act: 'believes', verbs: `reflect:/on,upon count:/on mean:p experience:n witness:n explore:nw` },
];

/** A verb form's entry, by token hash; built on first use. Where a verb stands in two sections, the first with the frame at hand counts. */
export function cueVerbs(): ReadonlyMap<number, CueVerb> {
  return (table ??= build());
}

let table: Map<number, CueVerb> | undefined;

function build(): Map<number, CueVerb> {
  const byForm = new Map<number, CueVerb>();
  const byLemma = new Map<string, CueVerb>();
  for (const { act, polarity = 'positive', certainty = 'certain', verbs } of SECTIONS) {
    for (const item of words(verbs)) {
      const [lemma, rest = ''] = item.split(':') as [string, string?];
      const [letters = '', particles = ''] = rest.split('/');
      let frames = 0;
      for (const letter of letters) frames |= LETTERS[letter]!;
      const old = byLemma.get(lemma);
      byLemma.set(lemma, {
        lemma,
        act: old?.act ?? act,
        polarity: old?.polarity ?? polarity,
        certainty: old?.certainty ?? certainty,
        frames: frames | (old?.frames ?? 0),
        particles: new Set([...(old?.particles ?? []), ...particles.split(',').filter(Boolean).map(hashOf)]),
      });
    }
  }
  for (const verb of byLemma.values()) for (const [form] of inflect(verb.lemma)) if (!byForm.has(hashOf(form))) byForm.set(hashOf(form), verb);
  return byForm;
}
