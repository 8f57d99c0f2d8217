import { WordSet } from './phrases.ts';

/** What players are called behind the name of their team: "Marlo forward Ada Lund". Own hand. */
export const ROLES = new WordSet('guard striker midfielder defender goalkeeper winger forward captain coach manager skipper playmaker teammate team-mate quarterback pitcher batsman bowler');

/** What one does for a team: "top scorer for Ketaro". Own hand. */
export const FOR_A_TEAM = new WordSet('scorer scored scores striker goalkeeper debut appearances signed played plays');

/** Nouns for bodies whose examples may follow: "companies such as Ketaro". Own hand. */
export const BODIES = new WordSet('companies firms brands banks clubs teams parties airlines newspapers agencies organisations organizations groups retailers carmakers automakers manufacturers makers startups start-ups rivals competitors giants unions charities universities websites platforms networks gangs cartels militias factions mafias');

/** Verbs that tell of persons: "Vane smiled". Own hand. */
export const PERSONAL = new WordSet('says told tells adds asked recalled smiled laughed married died joked tweeted wrote writes who whose');

/** Last words of companies that are no heads of other bodies: "Ketaro Shipping". Own hand. */
export const COMPANIES = new WordSet('resources management logistics shipping capital ventures minerals metals solutions maritime aviation aerospace refining textiles foods insurance securities properties');

/** What forces do to a place and to no person: "entered Sarra", "retook Umm Jal". Own hand. */
export const ENTERS = new WordSet('entered enters entering retook retakes retaking recaptured recaptures recapturing overran overruns besieged besieges besieging shelled shells shelling bombed bombs bombing bombarded bombards bombarding stormed storms storming');

/** What they do to a place and, seldom, to a person: "seized Ketun". Own hand. */
export const TAKES = new WordSet('seized seizes seizing captured captures capturing liberated liberates liberating near outside');

/** Words that stand first in names of places, mostly Arabic, French, Spanish, Portuguese and Turkish: hills, valleys, springs, capes, islands. Own hand. */
export const LANDFORMS = new WordSet('jebel jabal djebel jabel wadi oued bir ras tell khirbet kafr kfar beit bayt deir qasr nahr shatt lac mont monte rio río cerro sierra ilha isla île pulau gunung koh kampung puerto porto ciudad villa san santa são santo saint-');

/** What persons and bodies do, and places do not: "Ketaro reported that". Own hand. */
export const REPORTED = new WordSet('reported reports');
