import { Known } from './gazetteer.ts';
import { words } from './phrases.ts';

/*
 * Words that tell what a name is. General English usage, own lists, no outside source.
 */

/** Titles, ranks and offices that stand before a person's name: "General Smith", "Ayatollah Khamenei". */
export const TITLES = `
  mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme monsieur herr frau señor senor
  president premier prime chancellor minister secretary undersecretary governor mayor senator congressman congresswoman congressmember
  representative deputy lawmaker councillor councilor councilman councilwoman alderman commissioner ambassador envoy consul speaker
  chairman chairwoman chairperson chair chief director head leader spokesman spokeswoman spokesperson judge justice magistrate
  attorney prosecutor solicitor counsel sheriff constable marshal officer detective inspector superintendent
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm commodore commander
  cmdr brigadier brig cadet airman seaman ensign staff warlord
  king queen prince princess emir emperor empress sultan sheikh sheik shaikh tsar duke duchess count countess baron baroness
  pope cardinal archbishop bishop monsignor msgr father fr pastor reverend rev rabbi imam ayatollah hojatoleslam mullah mufti patriarch monk sister brother
  mother saint st swami guru dalai
  coach manager captain striker midfielder defender goalkeeper winger forward batsman bowler
  author actor actress singer journalist reporter editor correspondent lawyer activist economist analyst historian scientist
  researcher businessman businesswoman tycoon billionaire founder cofounder ceo cfo coo cto president-elect
  mr. mrs. ms. msgr. dr. prof. gen. lt. col. maj. capt. sgt. cpl. adm. cmdr. brig. rev. hon. sen. rep. gov. pres. supt. insp.
  legislator lawmaker highness excellency majesty
  rep sen gov hon pm fm mp mep mla mlc mna mpa mk cm ex-president ex-minister vice acting former interim
`;

/** Words that stand before a title and belong to it: "former deputy foreign minister". */
export const TITLE_MODIFIERS = `
  foreign interior defence defense finance justice health education home trade energy economy transport oil culture information environment labour agriculture
  vice deputy former acting interim first second senior junior chief assistant associate executive managing supreme grand crown national security
  opposition party parliamentary military army navy police air force intelligence press top general attorney state federal provincial regional
  district city royal permanent special presidential late outgoing incoming caretaker lead principal head retired veteran
`;

/** Last words of the names of organisations: "Free Syrian Army", "University", "Human Rights Watch". */
const ORGANISATION_HEADS = `
  organisation organization organisations organizations association federation confederation union unions league alliance coalition council committee commission
  foundation institute institution academy society trust fund bank bankers group groups holding holdings company corporation enterprise enterprises
  industries industry partners party parties movement front congress assembly forum club team fc sc afc cf university college
  faculty chamber board bureau agency authority office department ministry secretariat court tribunal
  network networks press news times post journal magazine gazette tribune herald telegraph television tv radio channel media
  airlines airways air motors electric electronics energy petroleum oil gas mining steel telecom communications technologies technology systems software
  pharmaceuticals laboratories labs studios records pictures entertainment brothers sons associates consulting consultants
  church diocese caucus cartel mafia gang syndicate centre center programme program initiative campaign service services
  watch crescent cross observatory exchange brigade brigades battalion battalions army navy force forces command corps guard guards police militia
  parliament senate cabinet government administration treasury gendarmerie intelligence staff
`;

/** Last words of the names of facilities: "Erbil International Airport". */
export const FACILITY_HEADS = `
  airport airfield airbase aerodrome base bases camp camps barracks garrison outpost checkpoint port harbour harbor terminal pier dock shipyard
  station stadium arena hospital clinic school prison jail penitentiary embassy consulate mosque church cathedral temple synagogue monastery shrine basilica
  chapel palace castle fort fortress citadel tower towers building bridge tunnel dam reactor plant refinery pipeline factory
  hotel mall market bazaar museum library theatre theater cinema hall gallery park garden gardens zoo cemetery square plaza
  railway metro crossing gate courthouse
  headquarters compound complex depot warehouse silo bunker observatory pavilion racecourse ground oval wharf
  laboratory laboratories mausoleum memorial monument statue
`;

/** Last words of the names of ways: "Spin Boldak Highway". Places, as what lies along them is. */
export const WAYS = 'street avenue boulevard road highway motorway expressway freeway route lane';

/** Words in the names of places, first or last: "Deir ez-Zor province", "Lake Chad", "Gaza Strip". */
const PLACE_HEADS = `
  province provinces governorate district districts county counties region regions state states city town township village municipality prefecture oblast canton
  territory territories republic kingdom emirate sultanate commonwealth federation island islands isle isles peninsula archipelago cape bay gulf
  sea ocean strait straits channel canal river creek lake lagoon delta basin valley desert plain plains plateau mountain mountains mount mt hill hills
  heights ridge range peak volcano glacier forest jungle coast shore beach reef strip bank corridor triangle border frontier
  neighbourhood neighborhood suburb quarter subdistrict upazila tehsil taluk wilayat voivodeship
  north south east west northern southern eastern western central upper lower northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern
  ${WAYS}
`;

/** Last words of the names of bodies of a state: "Ministry of Defence", "Supreme Court". Police and armies of a state are `FORCE_HEADS`. */
const STATE_HEADS = `
  ministry department parliament senate cabinet government administration treasury court tribunal agency authority bureau office
  secretariat directorate commission inspectorate customs municipality governorate embassy consulate mission
  knesset duma bundestag majlis congress assembly council chancellery presidency judiciary registry prosecution
`;

/** Last words of the names of armed bodies, of a state or not: "Anti-Terrorism Service", "Al-Quds Brigades". */
const FORCE_HEADS = `
  army navy airforce force forces command corps guard guards police gendarmerie militia militias brigade brigades battalion battalions
  regiment division fleet squadron unit units fighters resistance mujahideen mujahedin jihad insurgency rebels guerrillas commandos
  service services troops marines battalion legion liberation
`;

/** Legal forms behind the names of companies: "Siemens AG". */
const CORPORATE = 'inc ltd limited llc llp plc corp co ag gmbh sa spa nv bv oyj ab asa kk pte pty bhd sdn tbk pjsc jsc oao zao';

/** Small words inside names: "Mohamed Shia al Sudani", "Deir ez-Zor", "Ursula von der Leyen", "Bank of England". */
export const PARTICLES = `
  al el ul ur ar as az ez ash ad an at il ibn ben bin bint abu abd abdul um umm ould wald van von der den de del della di da do dos das du la le les los las
  au aux sur y e of the and for in on zu ter ten af av
`;

/** Days and months: capitals that name no one. */
const CALENDAR = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
`;

/** Verbs of saying and doing that persons and bodies govern. */
const SAYS = `
  said says say told tells announced announces claimed claims denied denies added adds warned warns reported reports stated states declared confirmed
  insisted argued argues accused urged called vowed condemned noted explained tweeted wrote writes replied acknowledged admitted alleged asked
  demanded pledged promised suggested thinks believes criticised criticized met visited signed resigned won lost scored
`;

/** Initialisms of common nouns: capitals, but no names. */
export const COMMON_INITIALISMS = `
  himars atacms nasams thaad jdam jdams gmlrs mlrs
  ied ieds vbied vbieds svbied rpg rpgs uav uavs usv uxo erw manpads atgm atgms icbm icbms slbm sam sams apc apcs ifv suv suvs tnt wmd
  gdp gnp ngo ngos ingo ceo cfo coo cto ipo gps tv pc pcs pdf sms dna rna hiv aids covid sars mers ppe icu phd mba mp mps mla mep meps vip vips pow pows
  ovi dui dwi owi idp idps gmt utc est pst bst am pm ad bc bce ce ok id ids faq diy cctv ai it ict vat kg km usd eur gbp q1 q2 q3 q4
`;

/** Common nouns that texts write with a capital for one body spoken of before ("the Foundation"): no names by themselves. */
export const GENERIC_BODIES = `
  party court foundation opposition secretariat government state council committee commission ministry bank board club association university company group
  department agency authority team office corporation institute organisation organization union federation society school college church programme program
  initiative project service fund coalition alliance movement chamber centre center bureau directorate administration league conference tribunal
`;

/** Every word above with its bit. Cut when asked for, once, by the gazetteer. */
export function nameWords(): (readonly [string, number])[] {
  const single = [
    [TITLES, Known.title],
    [ORGANISATION_HEADS, Known.organisationHead],
    [FACILITY_HEADS, Known.facilityHead],
    [PLACE_HEADS, Known.placeHead],
    [STATE_HEADS, Known.stateHead],
    [FORCE_HEADS, Known.forceHead],
    [CORPORATE, Known.corporate],
    [PARTICLES, Known.particle],
    [CALENDAR, Known.calendar],
    [SAYS, Known.says],
  ] as const;
  return single.flatMap(([list, bit]) => words(list).map((word) => [word, bit] as const));
}

/** Lists of names in `names/`, a name a line, with the bit of what they name; training packs them into `gazetteer.bin`. General knowledge, own lists. */
export const OWN_LISTS: Readonly<Record<string, number>> = {
  'wider-places': Known.place,
  peoples: Known.people,
  'state-bodies': Known.stateBody,
  'armed-groups': Known.armedGroup,
  media: Known.media,
  organisations: Known.organisation,
  forenames: Known.forename,
};
