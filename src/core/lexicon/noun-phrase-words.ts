import { words, WordSet } from './phrases.ts';

/* Closed word classes of English and a few open ones that decide where a noun phrase begins and ends. Own hand: general English. */

/** Words that open a noun phrase: articles, demonstratives, possessives, quantifiers. */
export const DETERMINERS = new WordSet(
  words(`the a an this that these those his her its their our my your whose another other any some no every each all both either neither
    several many few most more much such various numerous certain which what one two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
    billion dozen dozens hundreds thousands tens scores first second third fourth fifth last next same own 's '`),
);

/** Prepositions, conjunctions, pronouns, auxiliaries and adverbs: none of them is part of a compound noun. */
export const FUNCTION_WORDS = new WordSet(
  words(`of in on at by for from to with without within into onto over under above below between among amid amidst against about across after before
    during since until till through throughout toward towards near nearby outside inside behind beyond beside besides along around off out up down via per
    like unlike despite except including upon than as and or but nor so yet if because although though while when where whereas whether unless once that
    which who whom whose what why how i you he she it we they me him us them himself herself itself themselves ourselves myself there here
    is are was were be been being am has have had having do does did will would shall should can could may might must cannot not never
    also still already just only even then now later earlier ago again soon today yesterday tomorrow tonight alone together too very
    almost nearly however meanwhile therefore moreover instead perhaps maybe both either neither all any some no every each the a an this these those
    his her its their our my your another whatever whoever more less most least such`),
);

/** Verbs that follow a subject in news, in forms that do not end in -ed. Own hand. */
export const VERBS = new WordSet(
  words(`say says said claim claims deny denies accuse accuses warn warns tell tells told report reports believe believes think thinks thought know knows knew
    come comes came go goes went take takes took taken get gets got give gives gave given make makes made find finds found see sees saw seen
    lead leads led leave leaves left lose loses lost hold holds held keep keeps kept bring brings brought begin begins began become becomes became
    fight fights fought fall falls fell fly flies flew flown flee flees fled run runs ran ride rode rise rose set sets shoot shoots shot hit hits struck
    blow blows blew throw threw thrown drive drives drove send sends sent break broke broken burst cut cuts put puts steal stole stolen seek seeks sought
    sit sits sat stand stands stood speak speaks spoke spoken write writes wrote written win wins won withdraw withdrew withdrawn wear wears wore hide hid
    lay lays lie lies lay meet meets met catch caught buy bought build built feel feels felt grow grew hear heard hang hung hurt pay pays paid read spread sink sank sunk
    spend spent teach taught understand understood undergo went want wants need needs try tries use uses operate operates carry carries continue continues
    remain remains seem seems appear appears live lives work works move moves explode explodes kill kills wound     threaten threatens refuse refuses agree agrees insist insists reject rejects vow vows face faces fear fears include includes
    belong belongs stage stages enter enters return returns open opens rely relies receive receives arrive arrives
    carrying using wearing armed belonging linked located based loyal fighting operating targeting killing wounding injuring holding traveling travelling
    firing trying living working calling seeking demanding suspected believed accused responsible dead alive cites adds notes shows states calls describes details outlines concludes alleges suggests confirms condemns blames urges asks announces promises acts sends takes
    present aboard able unable ready involved`),
);

/** Nouns that make a plural or collective before them a modifier: "weapons depot", "arms deal", "security forces commander". Own hand. */
export const COMPOUND_NOUNS = new WordSet(
  words(`deal deals depot cache caches embargo trade sale sales program programme programs system systems dealer supplies supply shipment shipments smuggling trafficking
    control controls expert experts race talks inspector inspectors inspection inspections commander commanders chief leader leaders spokesman spokeswoman spokesperson
    official officials ministry minister committee council department agency office officer officers rights movement base bases camp camps center centre production
    market industry maker manufacturer procurement purchases transfers stockpile stockpiles arsenal factory site sites facility facilities capability capabilities
    personnel family families background career life lives issue issues policy law reform affairs association union federation`),
);

/** Subject pronouns: the word after them is a verb ("he reports"). */
export const SUBJECTS = new WordSet(words(`i you he she it we they who which that to will would can could may might must should shall not`));

/** Adjectives and noun adjuncts that describe actors, weapons, vehicles and places. Own hand. */
export const MODIFIERS = new WordSet(
  words(`new old young former late current present senior junior top high high-ranking low leading key main chief major minor small big large huge heavy light medium
    long short local foreign domestic regional national international global provincial federal central state public private civil civilian military paramilitary
    armed unarmed masked hooded unidentified unknown anonymous alleged suspected so-called self-proclaimed wanted wounded injured dead fallen captured kidnapped abducted detained
    displaced accused convicted retired elected appointed deputy acting vice assistant special elite secret covert clandestine undercover plainclothes uniformed
    northern southern eastern western northeastern northwestern southeastern southwestern central nearby neighboring neighbouring adjacent remote rural urban coastal
    islamic islamist muslim christian jewish shiite shia sunni kurdish arab western jihadist jihadi extremist terrorist militant insurgent rebel separatist guerrilla
    opposition government police army navy air ground sea naval border security intelligence anti-terrorism counterterrorism rival hostile friendly allied joint
    innocent ordinary poor rich vulnerable elderly pregnant male female teenage adult adolescent homeless jobless unemployed black white red green blue
    radical hardline moderate conservative liberal leftist rightist communist marxist maoist fascist nationalist royalist loyalist democratic republican socialist
    homemade home-made makeshift improvised crude powerful deadly lethal massive guided unguided loaded stolen hijacked abandoned burning burned damaged destroyed bombed
    oil gas fuel water food aid relief rescue medical health human church school hospital factory farm mine union media television radio newspaper news bank
    car truck bus suicide explosive nuclear chemical biological anti-tank anti-aircraft surface-to-air long-range short-range medium-range ballistic combat attack assault
    fighter training logistics supply transport patrol reconnaissance surveillance passenger cargo commercial merchant political religious ethnic tribal student labor labour
    opposing warring holy strategic tactical technical vital important crowded busy full empty primary secondary official unofficial written joint recent latest
    additional extra multiple numerous countless certain fellow unmanned armored armoured amphibious mobile stationary underground improvised elected legitimate entire whole single lone
    wider broader smuggling trafficking criminal drug student refugee migrant humanitarian independent fresh final draft full open public closed big-city holy inner outer upper lower`),
);

/** Nouns that are verbs as often as not, so that a name or noun before them is more likely their subject: "Reuters reports". */
export const VERBAL_NOUNS = new WordSet(
  words(`report reports house houses guard guards mine mines shell shells bomb bombs permit permits bill bills ship ships train trains monitor monitors head heads
    document documents exile exiles recruit recruits partner partners rocket rockets club clubs market markets plant plants book books letter letters bar bars
    team teams crowd crowds suspect suspects witness witnesses tank tanks taxi truck trucks drone drones base bases tower towers border borders
    trail trails minister ministers pilot pilots camp camps volunteer volunteers group groups mission contract contracts author authors experience store stores shop shops
    cable cables film films warrant warrants statement`),
);
