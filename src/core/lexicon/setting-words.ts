import { WordSet } from './phrases.ts';

/** What is talked, tended or dwelt somewhere is no deed there: "a summit in Marlo", "arrived in Marlo", "the brigade headquartered in Marlo". Own hand. */
export const ELSEWHERE = new WordSet(`meeting meetings summit conference talks negotiations round dialogue ceremony funeral burial interview briefing speech address declaration statement statements communique bulletin broadcast hearing trial lawsuit visit
hospital hospitals clinic prison prisons jail jails cemetery morgue court courts correspondent correspondents reporter bureau spokesman spokeswoman spokesperson
arrived arrive arrives arriving met meet meets gathered convened held hold attended attend signed issued published broadcast aired released filed headquartered based stationed quartered born buried hospitalized hospitalised imprisoned jailed interned live lives lived living
reside resides resided residing study studied studying worked working detained sentenced tried extradited`);

/** Verbs that say no more than that their object or subject came about: "staged an attack on Monday", "the raid came on Tuesday". Own hand. */
export const LIGHT = new WordSet(`stage staged launch launched carry carried mount mounted perpetrate perpetrated commit committed conduct conducted make made suffer suffered place placed occur occurred happen happened come came result resulted
  leave left cause caused begin began begun start started continue continued report reported register registered follow followed hit rock rocked shake shook see saw witness witnessed set receive received
  sustain sustained repel repelled repulse repulsed foil foiled thwart thwarted avert averted prevent prevented survive survived escape escaped face faced
  organize organized organise organised order ordered plan planned direct directed mastermind masterminded orchestrate orchestrated`);
