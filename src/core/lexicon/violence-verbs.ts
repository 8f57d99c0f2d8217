import { words } from './phrases.ts';

/** Verbs for what attackers do; who says it of himself claims responsibility, who vows it threatens. Own hand. */
export const VIOLENCE: readonly string[] = words(
  'attack strike hit target bomb shell shoot fire launch kill assassinate ambush storm raid detonate destroy down capture seize kidnap abduct execute behead hijack bombard torch blow sabotage avenge retaliate annihilate crush slaughter eliminate punish respond wipe sink stab behead',
);
