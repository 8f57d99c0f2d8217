import type { NounList } from './nouns.ts';

/** Buildings, installations and other built places without a name. Own hand. */
export const FACILITIES: NounList = {
  category: 'facility',
  list: 'buildings and installations',
  nouns: `
base, military base, air base, airbase, naval base, army base, airfield, airport, international airport, airstrip, runway, seaport, barracks/barracks, garrison, outpost, checkpoint, check point, roadblock, border crossing, crossing point, compound, bunker, fortress, headquarters/headquarters, command post, command center, command centre, training camp, refugee camp, displacement camp, detention camp, prison camp, camp, military academy, police academy, military installation, installation, military facility, nuclear facility, chemical facility, storage facility, weapons facility, detention facility, medical facility, oil facility, gas facility, facility, weapons depot, arms depot, ammunition depot, fuel depot, depot, warehouse, weapons cache, arms cache, tunnel, trench, fighting position, firing position,
hospital, field hospital, clinic, health center, health centre, school, primary school, secondary school, high school, kindergarten, university campus, campus, library, museum, mosque, church, cathedral, monastery, temple, synagogue, shrine, cemetery, graveyard, embassy, consulate, diplomatic mission, prison, jail, detention center, detention centre, police station, fire station, courthouse, town hall, city hall, presidential palace, palace, parliament building, government building, residential building, apartment building, apartment block, office building, building, skyscraper, tower, house, home, apartment, residence, villa, farmhouse, hotel, restaurant, cafe/cafes, café/cafés, coffee shop, nightclub, bar, pub, theater, theatre, cinema, stadium, market, marketplace, bazaar, supermarket, shopping mall, shopping center, shopping centre, mall, shop, store, bakery, bank branch, factory, plant, power plant, nuclear plant, power station, substation, refinery, oil refinery, oil field, oilfield, gas field, oil well, oil installation, pipeline, oil pipeline, gas pipeline, dam, bridge, pontoon bridge, railway station, train station, bus station, bus stop, metro station, railway line, railway, pylon, electricity pylon, power line, transmission tower, telephone exchange, mine shaft, laboratory, warplane hangar, hangar, morgue, orphanage, shelter, bomb shelter, polling station, radio transmitter, safe house, hideout, hide-out, workshop, bomb factory`,
};

/** Stretches of country and town without a name. Own hand. */
export const PLACES: NounList = {
  category: 'location',
  list: 'places',
  nouns: `
city, capital, capital city, port city, provincial capital, town, village, hamlet, settlement, province, governorate, district, county, municipality, suburb, neighborhood, neighbourhood, quarter of town/, outskirts/, /outskirts, countryside/, border area, border region, border town, frontier, border, coast, coastline, island, peninsula, valley, mountain, mountain range, desert, river bank, riverbank, gulf, highway, motorway, road, street, crossroads/crossroads, intersection, town square, city center, city centre, town center, town centre, front line, frontline, battlefield, buffer zone, demilitarized zone, no-fly zone, safe zone, conflict zone, war zone, enclave, stronghold, region, homeland, area, rural area, urban area, liberated area, building site, crime scene, mass grave`,
};
