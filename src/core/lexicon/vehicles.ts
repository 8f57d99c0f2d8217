import type { NounList } from './nouns.ts';

/** Vehicles, ships, aircraft and other platforms, common nouns and well-known makes. Own hand: general and military vocabulary. */
export const VEHICLES: NounList = {
  category: 'vehicle',
  list: 'vehicles and platforms',
  nouns: `
vehicle, military vehicle, armored vehicle, armoured vehicle, armored personnel carrier, armoured personnel carrier, personnel carrier, infantry fighting vehicle, fighting vehicle, tactical vehicle, technical vehicle, suicide vehicle, apc, humvee, tank, battle tank, main battle tank, bulldozer, excavator,
car, police car, patrol car, armored car, armoured car, taxi, cab, van, minivan, minibus, bus/buses, school bus/school buses, truck, pickup, pickup truck, pick-up, pick-up truck, dump truck, lorry, fire truck, fire engine, tractor, trailer, ambulance, jeep, suv, land cruiser, motorcycle, motorbike, scooter, moped, bicycle, rickshaw, tuk-tuk, limousine, sedan, front-end loader,
aid convoy, military convoy, police convoy, motorcade,
aircraft/aircraft, warplane, plane, airplane, aeroplane, fighter plane, fighter jet, jet, jet fighter, jetliner, airliner, passenger plane, cargo plane, transport plane, bomber plane, bomber aircraft/bomber aircraft, spy plane, surveillance plane, helicopter, attack helicopter, military helicopter, helicopter gunship, gunship, chopper, seaplane, glider, airlifter, remotely piloted aircraft/remotely piloted aircraft,
ship, warship, frigate, destroyer, cruiser, corvette, aircraft carrier, submarine, patrol boat, gunboat, speedboat, boat, fishing boat, motorboat, dinghy, rubber dinghy, vessel, ferry, tanker, oil tanker, fuel tanker, cargo ship, container ship, freighter, merchant ship, assault ship, amphibious assault ship, landing craft/landing craft, minesweeper, yacht, trawler, dhow, barge, tugboat,
train, freight train, passenger train, commuter train, locomotive, railcar, subway train, tram,
f-16, f-15, f-18, f-35, f/a-18, a-10, b-52, b-1, c-130, mig-29, mig-21, su-24, su-25, su-27, su-30, su-34, su-35, mi-8, mi-17, mi-24, mi-28, ka-52, mq-9, mq-1, t-54, t-55, t-62, t-72, t-80, t-90, bmp-1, bmp-2, btr-80, m1 abrams/, leopard 2, black hawk, apache helicopter, mirage jet, rafale, eurofighter, chinook, hercules aircraft/`,
};
