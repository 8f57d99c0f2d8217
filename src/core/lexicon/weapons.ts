import type { NounList } from './nouns.ts';

/** Weapons and means of attack, common nouns and well-known makes. Own hand: general military vocabulary. */
export const WEAPONS: NounList = {
  category: 'weapon',
  list: 'weapons',
  nouns: `
weapon, arm/arms, small arms/, firearm, gun, handgun, pistol, revolver, rifle, assault rifle, sniper rifle, machine gun, machinegun, submachine gun, shotgun, carbine,
automatic weapon, automatic rifle, heavy weapon, heavy machine gun, chemical weapon, biological weapon, nuclear weapon, weapon of mass destruction/weapons of mass destruction,
cluster munition, cluster bomb, barrel bomb, munition, ammunition/, ammo/, bullet, rubber bullet, cartridge, live round, shell, shrapnel/, tear gas/, tear gas canister, stun grenade,
bomb, car bomb, truck bomb, roadside bomb, nail bomb, pipe bomb, parcel bomb, letter bomb, petrol bomb, gasoline bomb, firebomb, fire bomb, suicide bomb, suicide vest, suicide belt, explosive vest, explosive belt,
magnetic bomb, sticky bomb, time bomb, dirty bomb, atomic bomb, hydrogen bomb, glide bomb, molotov cocktail, explosive, explosive device, improvised explosive device, explosive charge, plastic explosive, detonator,
ied, vbied, svbied, dynamite/, dynamite stick, tnt/, semtex/, c-4/, hexogen/, rdx/, gelignite/, gunpowder/, nitroglycerin/, ammonium nitrate/,
booby trap, booby-trap, mine, land mine, landmine, anti-personnel mine, antipersonnel mine, naval mine, limpet mine, grenade, hand grenade, rifle grenade, rocket-propelled grenade, rocket propelled grenade, rocket-propelled grenade launcher, rocket propelled grenade launcher, rpg, grenade launcher,
rocket, katyusha, katyusha rocket, grad rocket, rocket launcher, multiple rocket launcher, multiple launch rocket system, missile, cruise missile, ballistic missile, guided missile, surface-to-air missile, anti-tank missile, antitank missile, anti-aircraft missile, anti-ship missile, missile launcher, missile system, warhead, torpedo/torpedoes,
mortar, mortar shell, mortar round, mortar bomb, artillery/, artillery shell, artillery piece, artillery system, rocket artillery/, howitzer, cannon, anti-aircraft gun, field gun, recoilless rifle, flamethrower, air defense system, air defence system, weapon system, weapons system,
drone, armed drone, suicide drone, kamikaze drone, attack drone, explosive drone, explosive-laden drone, loitering munition, uav, unmanned aerial vehicle, unmanned aircraft,
chlorine gas/, mustard gas/, nerve gas/, nerve agent, poison gas/, sarin/, vx/, chlorine barrel, chemical agent, toxic gas/, anthrax/, ricin/, novichok/,
knife/knives, machete, sword, axe/, dagger, spear, bayonet, club, baton, stick of dynamite/sticks of dynamite, acid/, explosive material,
kalashnikov, kalashnikov rifle, ak-47, ak47, ak-74, ak, m-16, m16, m4, m60, m-60, g3 rifle, galil, uzi, dragunov, pkm, dshk, glock, beretta, scud, scud missile, stinger, stinger missile, himars/, atacms/, patriot missile, tomahawk, tomahawk missile, hellfire missile, javelin missile, tow missile, iskander, iskander missile, kinzhal, kalibr, storm shadow/, qassam rocket, shahed, shahed drone, shahed-136, shahed-131, shahed-238, bayraktar, bayraktar tb2, reaper drone, predator drone, lancet drone, mohajer-6, iron dome/, exocet`,
};

/** Strikes from afar, which reports name in a weapon's place ("hit by an air strike"). Own hand. */
export const STRIKES: NounList = {
  category: 'weapon',
  list: 'strikes by aircraft, artillery or missiles',
  nouns: 'air strike, airstrike, drone strike, missile strike, rocket strike, artillery strike, air raid, bombardment, aerial bombardment, shelling/, artillery fire/, mortar fire/, rocket fire/, sniper fire/, machine-gun fire/',
};
