import { WordSet } from './phrases.ts';

/** Verbs that a clause without "that" follows as a rule. Own hand. */
export const CLAUSE_TAKERS = new WordSet('said says say saying told tells tell think thinks thought believe believes believed know knows knew hope hopes hoped claim claims claimed added adds wrote writes mean means meant');

/** Forms of verbs of saying, thinking and wishing that are verbs rather than nouns where the words around allow both. Own hand. */
export const NEAR_SPEECH = new WordSet('say says said think thinks thought believe believes believed hope hopes hoped fear fears feared doubt doubts doubted worry worries worried claim claims claimed note notes noted warn warns warned argue argues argued report reports reported state states read reads write writes wrote feel feels felt view views viewed support supports supported favor favors favored favour favours favoured oppose opposes opposed cite cites cited point points pointed call calls called blame blames blamed praise praises praised want wants wanted expect expects expected suggest suggests suggested acknowledge acknowledges acknowledged prefer prefers preferred see sees saw agree agrees agreed plan plans vow vows vowed list lists describe describes described show shows showed told tells tell asked asks added adds urged urges demand demands attack attacks blast blasts slam slams rip rips trash trashes quote quotes champion champions hint hints admit admits pledge pledges promise promises refuse refuses talk talks caution cautions aim aims');

/** Plain forms of verbs of saying that are hardly ever nouns: what stands before them is who says it ("gun advocates say"). Own hand. */
export const PLURAL_SPEECH = new WordSet('say argue believe think contend insist');

/** Past forms that are finite verbs of saying far more often than participles. Own hand. */
export const SPEECH = new WordSet('talked referred pointed joked tweeted remarked commented lamented bragged boasted quipped observed recalled predicted speculated reported announced called asked warned argued noted insisted declared explained suggested acknowledged admitted confirmed stated replied responded complained agreed promised vowed pledged denied testified wrote found urged concluded declined refused sought decided opted');
