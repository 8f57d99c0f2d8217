import { WordSet } from '../lexicon/phrases.ts';
import { TokenKind } from '../text/tokens.ts';
import type { SourceText } from './reading.ts';

/** Words of armed conflict and political violence. Own hand: the vocabulary of conflict reporting. */
const CONFLICT_WORDS = `attack attacks attacked attacking attacker attackers assault assaults ambush ambushed bomb bombs bombing bombings bombed bomber bombers blast blasts
    explosion explosions exploded explosive explosives airstrike airstrikes strike strikes raid raids airlift shelling shelled shell shells rocket rockets missile missiles
    mortar mortars artillery grenade grenades gunfire bullet bullets sniper snipers munition munitions dynamite gunman gunmen rebel rebels insurgent insurgents insurgency
    counterinsurgency militant militants militia militias militiamen guerrilla guerrillas paramilitary paramilitaries separatist separatists terror terrorist terrorists terrorism
    counter-terrorism counterterrorism jihad jihadist jihadists mujahideen islamist islamists extremist extremists extremism fighter fighters fighting troop troops soldier soldiers
    army military battalion brigade commander commanders forces armed weapons weapon warplane warplanes drone drones tank tanks war ceasefire cease-fire ceasefires truce truces
    combat battle clash clashes clashed offensive frontline siege besieged liberate liberated liberating liberation killed killing wounded wounding murder murdered murders kidnap
    kidnapped kidnapping kidnappings abducted hostage hostages assassinate assassinated assassination massacre massacres casualty casualties coup hostilities aggression invasion
    occupation conflict civilian civilians humanitarian refugee refugees displaced evacuate evacuated evacuation atrocity atrocities genocide persecution sanctions regime coalition
    peacekeeper peacekeepers peacekeeping deploy deployed deployment convoy convoys defeat defeated defeating threat threats violence violent
    isil isis daesh qaida qaeda taliban hezbollah hizbollah hamas houthi houthis shabaab`;
const CONFLICT = new WordSet(CONFLICT_WORDS);

/** Words that such reports and statements share with others of politics and diplomacy. Own hand. */
const NEIGHBOURING = `security crisis opposition peace stability stabilise stabilize defence defense command operation operations territory border envoy diplomatic diplomacy
    negotiations unity reconciliation sectarian ally allies partners condolences condemn condemns condemned condemnation victim victims died death intelligence reconstruction
    minority minorities resolution tribe tribes tribal foreign`;
/** Both lists: most words are in neither, which one look tells. */
const COUNTED = new WordSet(`${CONFLICT_WORDS} ${NEIGHBOURING}`);

/** Four words in a hundred, one of the second list counting half: most conflict reports have more, nearly all other news texts less. */
const SHARE = 0.04;
/** How many words of the text around it a passage is judged with. */
const AROUND = 200;

const known = new WeakMap<SourceText, Uint8Array>();

/**
 * For each token 1 where the text reports armed conflict or political violence, or speaks of its politics: told once a text by the share of such
 * words in the passage around and in the whole, so that a long text may speak of it in one part only.
 */
export function conflictTokens(source: SourceText): Uint8Array {
  let answer = known.get(source);
  if (answer === undefined) known.set(source, (answer = passages(source)));
  return answer;
}

function passages({ tokens }: SourceText): Uint8Array {
  const found = new Uint8Array(tokens.count);
  /** Words, and conflict words, before each token. */
  const words = new Int32Array(tokens.count + 1);
  const hits = new Float64Array(tokens.count + 1);
  for (let token = 0; token < tokens.count; token++) {
    const word = tokens.kind[token] === TokenKind.word;
    words[token + 1] = words[token]! + (word ? 1 : 0);
    hits[token + 1] = hits[token]! + (!word || !COUNTED.has(tokens, token) ? 0 : CONFLICT.has(tokens, token) ? 1 : 0.5);
  }
  const all = words[tokens.count]!;
  // A headline or a single sentence is taken as it is wanted: by its reader's interest in the rest.
  if (all < 60) return found.fill(1);
  const share = hits[tokens.count]! / all;
  for (let token = 0, first = 0, last = 0; token < tokens.count; token++) {
    while (words[token]! - words[first]! > AROUND) first++;
    while (last < tokens.count && words[last]! - words[token]! < AROUND) last++;
    const here = words[last]! - words[first]!;
    if ((hits[last]! - hits[first]! + AROUND * share) / (here + AROUND) >= SHARE) found[token] = 1;
  }
  return found;
}
