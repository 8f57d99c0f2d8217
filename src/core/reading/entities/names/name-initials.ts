import { Known } from '../../../lexicon/gazetteer.ts';
import { COMMON_INITIALISMS } from '../../../lexicon/name-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { Shape, TokenKind, type Tokens } from '../../../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';

const common = new WordSet(COMMON_INITIALISMS);
/** Small words inside names, which initials leave out. */
const links = new WordSet('of the for in and to on at de du des del la las los el et y');
const HEADS = Known.organisationHead | Known.forceHead | Known.stateHead;
/** The longest initials that are looked up, in letters. */
const LONGEST = 8;

/**
 * Makes the words that initials in brackets spell one name: "the (Islamic State in the Greater Sahara) (ISGS)", of which a tagger sees two. Words that no
 * name is found in must end in a body's head. `names` in reading order; returns them in reading order.
 */
export function joinByInitials(names: readonly FoundName[], source: NameFeatures): FoundName[] {
  const { tokens, known } = source;
  let joined: FoundName[] | undefined;
  let from = 0;
  for (let at = 2; at + 1 < tokens.count; at++) {
    if (!tokens.is(at, Shape.allCaps) || tokens.textOf(at - 1) !== '(' || tokens.textOf(at + 1) !== ')' || common.has(tokens, at)) continue;
    const first = spelledFrom(source, at);
    const last = at - 1;
    if (first < 0) continue;
    joined ??= [...names];
    // A bracket ends the words before it: later ones begin behind.
    while (from < joined.length && joined[from]!.last <= first) from++;
    let to = from;
    while (to < joined.length && joined[to]!.first < last) to++;
    const inside = joined.slice(from, to);
    const single = inside.length === 1 ? inside[0]! : undefined;
    if (single !== undefined && single.first <= first && single.last >= last) continue;
    if (inside.some((name) => name.first < first) || (inside.length === 0 && !(known[last - 1]! & HEADS))) continue;
    const type = single?.last === last && single.first <= first + 1 ? single.type : 'organisation';
    joined.splice(from, inside.length, { first, last, type, why: 'spelled by the initials behind it' });
  }
  return joined?.sort((a, b) => a.first - b.first) ?? [...names];
}

/** First token of the capitalised words right before a bracket whose first letters are the initials at `at`; -1 for none. */
function spelledFrom({ tokens }: NameFeatures, at: number): number {
  const initials = tokens.textOf(at);
  if (initials.length < 3 || initials.length > LONGEST) return -1;
  let letter = initials.length - 1;
  for (let token = at - 2; token >= 0 && token > at - 2 * LONGEST - 2; token--) {
    if (tokens.kind[token] === TokenKind.mark && tokens.textOf(token) !== '-') return -1;
    if (tokens.kind[token] !== TokenKind.word || (!tokens.is(token, Shape.capital) && links.has(tokens, token))) continue;
    if (!tokens.is(token, Shape.capital) || tokens.text[tokens.start[token]!] !== initials[letter]) return -1;
    if (letter === 0) return token;
    letter--;
  }
  return -1;
}

/** Gives initials in brackets the type of the name before them: "the Front for Popular Unity (FPU)", "the Africa Cup of Nations (AFCON)". `names` in reading order. */
export function typeInitials(names: readonly FoundName[], { tokens }: NameFeatures): FoundName[] {
  const found: FoundName[] = [];
  names.forEach((name, index) => {
    found.push(name);
    const at = name.last + 1;
    if (name.last - name.first < 2 || tokens.textOf(name.last) !== '(' || tokens.textOf(at + 1) !== ')' || !initialsOf(tokens, at, name.first)) return;
    const why = 'initials of the name before it';
    const next = names[index + 1];
    if (next?.first === at) {
      if (next.last === at + 1 && next.type !== name.type) Object.assign(next, { type: name.type, why });
    } else found.push({ first: at, last: at + 1, type: name.type, why });
  });
  return found;
}

/** Capitals that begin with the first letter of the name. */
function initialsOf(tokens: Tokens, at: number, first: number): boolean {
  return tokens.kind[at] === TokenKind.word && tokens.is(at, Shape.allCaps) && tokens.text[tokens.start[at]!] === tokens.text[tokens.start[first]!]!.toUpperCase();
}
