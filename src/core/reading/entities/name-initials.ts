import { Shape, TokenKind, type Tokens } from '../../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';

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
