import { ARMED_GROUPS, ORGANISATIONS, PEOPLE, STATE_BODIES } from './actors.ts';
import { DOCUMENTS } from './documents.ts';
import { nounIndex } from './nouns.ts';
import { Phrases } from './phrases.ts';
import { FACILITIES, PLACES } from './premises.ts';
import { VEHICLES } from './vehicles.ts';
import { STRIKES, WEAPONS } from './weapons.ts';

/** Head nouns of everything that a text may describe without naming it. */
export const DESCRIPTIVE_NOUNS = nounIndex([WEAPONS, STRIKES, VEHICLES, ...ARMED_GROUPS, ...STATE_BODIES, ...ORGANISATIONS, PEOPLE, FACILITIES, PLACES, DOCUMENTS]);

const FIGURES_OF_SPEECH = `political settlement, political settlements, negotiated settlement, peace settlement, peaceful settlement, diplomatic settlement, settlement of the, out-of-court settlement, labour market, labor market,
labour markets, job market, stock market, stock markets, capital market, capital markets, financial market, financial markets, single market, common market, free market, housing market, bond market, world market, world markets,
international markets, emerging markets, oil market, oil markets, market share, common ground, middle ground, level playing field, playing field, areas of cooperation, area of expertise, areas of interest, areas of concern, key player, key players,
driving force, entry into force, loved one, loved ones, house arrest, point of contact, safe passage, household name, mission statement, turning point, body of work, field of study, state of emergency, state of affairs, social media,
national convention, nominating convention, party convention, state convention`;

/** Phrases that hold a describing noun and describe nobody and no place: "a political settlement", "the labour market". Own hand. */
export const FIGURES = new Phrases<true>(() => FIGURES_OF_SPEECH.split(',').map((phrase): [string, true] => [phrase.trim().replace(/\s+/g, ' '), true]));
