import { WordSet } from '../../../lexicon/phrases.ts';
import { calledBy, isNamed } from '../../../model/entities.ts';
import type { Actor, Incident, Sourced } from '../../../model/findings.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { addActor } from '../sourcing.ts';

const KNOWN = new WordSet('the this that these those said same');
const BEHIND = / (?:of|in|at|on|with|belonging|near|to|for) /;
/** Nouns that stand for any building told of before. Own hand. */
const BUILDING = /^(?:building|structure|facilit(?:y|ie)|installation|premise|establishment|site|place|propert(?:y|ie)|compound)$/;
/** What is no building, by its noun. Own hand. */
const NO_BUILDING = /^(?:car|bus|truck|van|vehicle|jeep|taxi|motorcycle|train|plane|aircraft|airplane|helicopter|ship|boat|vessel|tanker|tower|pylon|pole|pipeline|line|road|bridge|railway|machine|document|weapon)$/;
const VEHICLE = /^(?:vehicle|automobile)$/;
/** What rolls. Own hand. */
const ROLLING = /^(?:car|bus|buse|truck|van|jeep|taxi|pickup|minibus|lorr(?:y|ie)|automobile|motorcycle|ambulance|convoy)$/;

/**
 * Takes what a definite description calls anew for the target it points back to: "Rebels bombed the Marlo Bank. The blast
 * destroyed the building": one target.
 */
export function foldKnownTargets(syntax: Syntax, { target }: Incident): void {
  for (let i = target.length - 1; i > 0; i--) {
    const one = target[i]!;
    const at = one.value.mentions[0];
    if (!at || !isDefinite(syntax, at.start) || isNamed(one.value.entity)) continue;
    const before = target.filter((other) => other !== one && (other.value.mentions[0]?.start ?? Infinity) < at.start && denotes(one.value, other.value)).at(-1);
    if (!before) continue;
    target.splice(i, 1);
    const known: Sourced<Actor> = { ...one, value: { text: before.value.text, mentions: one.value.mentions, ...(before.value.entity ? { entity: before.value.entity } : {}) } };
    addActor(target, known);
  }
}

const isDefinite = ({ tokens }: Syntax, start: number): boolean => {
  const first = tokens.at(start);
  return KNOWN.has(tokens, first - 1) || KNOWN.has(tokens, first);
};

/** Whether a description may mean the other target: the same noun and no word more, or a noun for its kind. */
function denotes(one: Actor, other: Actor): boolean {
  const words = one.text.toLowerCase().split(BEHIND, 1)[0]!.split(/\s+/);
  const others = calledBy(other).toLowerCase().split(BEHIND, 1)[0]!.split(/\s+/);
  const [head, theirs] = [singular(words.at(-1)!), singular(others.at(-1)!)];
  const more = BEHIND.test(one.text) || words.slice(0, -1).some((word) => !others.includes(word));
  if (head === theirs) return !more;
  if (more && words.length > 2) return false;
  return BUILDING.test(head) ? !NO_BUILDING.test(theirs) : VEHICLE.test(head) && ROLLING.test(theirs);
}

const singular = (noun: string): string => (noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun);
