import { words, WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import { hashOf, type Tokens } from '../../../text/tokens.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../../syntax/tags.ts';

/** Whom a pronoun can stand for. `speaker` and `speakers` are the first person's. */
export type PronounKind = 'he' | 'she' | 'it' | 'they' | 'speaker' | 'speakers';

/** With what they grow together with: "we've", "they're", "I'm". */
const FORMS = [
  ['he', "he him his himself he's he'd he'll"],
  ['she', "she her hers herself she's she'd she'll"],
  ['it', 'it its itself'],
  ['they', "they them their theirs themselves they've they're they'd they'll"],
  ['speaker', "i me my mine myself i've i'm i'd i'll"],
  ['speakers', "we us our ours ourselves we've we're we'd we'll"],
] as const;
const PRONOUNS = new WordSet(() => FORMS.flatMap(([, forms]) => words(forms)));
const KINDS: ReadonlyMap<number, PronounKind> = new Map(FORMS.flatMap(([kind, forms]) => words(forms).map((form): [number, PronounKind] => [hashOf(form), kind])));

/** Whom the English personal or possessive pronoun at a token can stand for; undefined where there is none. */
export const pronounAt = (tokens: Tokens, token: number): PronounKind | undefined => (PRONOUNS.has(tokens, token) ? KINDS.get(tokens.hash[token]!) : undefined);

const IT = hashOf('it');
const US = hashOf('us');

/** Whether a token that looks like a pronoun is one with a meaning: not "US", not the "it" of "it is clear that" or "it rained". */
export function meansSomething({ tokens, tags }: Syntax, token: number): boolean {
  const hash = tokens.hash[token]!;
  const length = pronounEnd(tokens, token) - tokens.start[token]!;
  const first = tokens.text.charCodeAt(tokens.start[token]!);
  if (length > 1 && tokens.text.charCodeAt(tokens.start[token]! + 1) < 0x61 && first < 0x61) return false;
  if (length === 1 && first !== 0x49) return false;
  if (hash === US) return tags[token] === Tag.pronoun;
  if (hash !== IT) return true;
  const next = tags[token + 1] ?? Tag.mark;
  const after = tags[token + 2] ?? Tag.mark;
  if (next === Tag.be) return isVerb(after) || after === Tag.determiner;
  return isAuxiliary(next) || isVerb(next);
}

/** Where the pronoun that begins a token ends: before the apostrophe of "we've". UTF-16 offset. */
export function pronounEnd({ text, start, end }: Tokens, token: number): number {
  for (let at = start[token]! + 1; at < end[token]!; at++) if (text[at] === "'" || text[at] === '’') return at;
  return end[token]!;
}

const SAY = new WordSet('said says say saying told tells added adds asked asks warned warns stated states announced announces declared declares wrote writes explained explains replied noted notes insisted recalled tweeted claimed claims');

/** Who speaks and where: for each verb of saying the mention that stands next to it as its subject. In reading order. */
export function speakers({ tokens, tags }: Syntax, mentions: readonly Mention[]): { readonly token: number; readonly mention: Mention }[] {
  const found: { token: number; mention: Mention }[] = [];
  let next = 0;
  for (let token = SAY.next(tokens, 0, tokens.count); token >= 0; token = SAY.next(tokens, token + 1, tokens.count)) {
    if (!isVerb(tags[token]!)) continue;
    while (next < mentions.length && mentions[next]!.start < tokens.start[token]!) next++;
    const before = mentions[next - 1];
    const after = mentions[next];
    if (before && canSpeak(before) && token - tokens.at(before.end - 1) <= 3 && clear(tags, tokens.at(before.end - 1) + 1, token)) found.push({ token, mention: before });
    else if (after && canSpeak(after) && tokens.at(after.start) - token <= 3 && clear(tags, token + 1, tokens.at(after.start))) found.push({ token, mention: after });
  }
  return found;
}

const canSpeak = ({ category }: Mention): boolean => category === 'person' || category === 'organisation' || category === 'armed-group' || category === 'state-body' || category === 'media';

/** Only adverbs, auxiliaries and articles stand between. */
function clear(tags: Uint8Array, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const tag = tags[token]!;
    if (tag !== Tag.adverb && tag !== Tag.determiner && tag !== Tag.adjective && tag !== Tag.name && tag !== Tag.noun && !isAuxiliary(tag)) return false;
  }
  return true;
}
