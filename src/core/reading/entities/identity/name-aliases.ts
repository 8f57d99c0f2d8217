import { Phrases, WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../../text/tokens.ts';
import type { NameForm } from './name-identity.ts';

/** What says that two names are one: "the Islamic State, also known as Daesh". Own hand. */
const ALSO = new Phrases<true>(
  ['also known as', 'known as', 'formerly known as', 'better known as', 'previously known as', 'also called', 'aka', 'a.k.a.', 'alias', 'nom de guerre', 'formerly', 'known by its acronym', 'known by its Arabic acronym', 'known by its initials', 'also known by its Arabic acronym', 'known by the acronym', 'abbreviated as'].map((phrase) => [phrase, true]),
);
/** Square ones are an editor's: "the Front [TLF]". */
const OPEN = new Set(['(', '['].map(hashOf));
const COMMA = hashOf(',');
const SKIPPED = new Set(['(', ',', 'as', 'the', 'or', 'simply', 'commonly', 'widely', 'popularly', 'once', 'long', 'now', ':', '"', '“'].map(hashOf));

/** Joins names that the text itself equates, by the form of each mention's name: an acronym in brackets behind the full name, "also known as", and "Ali Minari, a former officer known as Abu Karim". */
export function joinAliases(tokens: Tokens, mentions: readonly Mention[], forms: readonly (NameForm | undefined)[]): void {
  let previous: Mention | undefined;
  let other: NameForm | undefined;
  mentions.forEach((mention, index) => {
    const form = forms[index];
    if (!form) return;
    if (other && previous && other !== form && other.class === form.class && previous.end <= mention.start) {
      const why = equated(tokens, tokens.at(previous.end - 1) + 1, tokens.at(mention.start), form, other);
      if (why) join(form, other, why);
    }
    previous = mention;
    other = form;
  });
}

/** Why the words between two names make them one; empty for nothing. */
function equated(tokens: Tokens, from: number, to: number, form: NameForm, other: NameForm): string {
  if (to - from > 10) return '';
  if (to - from === 1 && OPEN.has(tokens.hash[from]!)) {
    const short = form.acronym ? form : other.acronym ? other : undefined;
    return short && tokens.is(to, Shape.capital) ? 'in brackets behind the name' : '';
  }
  let known = false;
  for (let token = describedUntil(tokens, from, to); token < to; ) {
    const match = ALSO.match(tokens, token);
    if (match) {
      known = true;
      token = match.last;
    } else if (SKIPPED.has(tokens.hash[token]!) || tokens.hash[token] === COMMA) token++;
    else return '';
  }
  return known ? 'also known as' : '';
}

/** "Ali Minari, (a former officer) known as …": the token behind a short description of one thing; `from` where there is none. */
function describedUntil(tokens: Tokens, from: number, to: number): number {
  if (tokens.hash[from] !== COMMA || !ARTICLES.has(tokens, from + 1)) return from;
  for (let token = from + 2; token < to; token++) {
    if (ALSO.match(tokens, token)) return token;
    if (tokens.kind[token] !== TokenKind.word || ARTICLES.has(tokens, token)) return from;
  }
  return from;
}
const ARTICLES = new WordSet('a an the');

/** The shorter becomes short for the longer. */
function join(a: NameForm, b: NameForm, why: string): void {
  const [short, long] = a.words.join(' ').length <= b.words.join(' ').length ? [a, b] : [b, a];
  for (let at: NameForm | undefined = long, steps = 0; at && steps < 8; at = at.fuller[0], steps++) if (at === short) return;
  if (short.fuller.length > 0) return;
  short.fuller = [long];
  short.why = why;
}
