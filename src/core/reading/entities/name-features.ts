import { counts, extend, key, Known, LONGEST_NAME, PLACES, type Gazetteer } from '../../lexicon/gazetteer.ts';
import { Shape, TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Sentence } from '../../text/sentences.ts';

/** Number of features of a token. */
export const FEATURES = 52;

/** Hyphens, full stops, ampersands, slashes and apostrophes stand inside names. */
const INNER_MARKS = new Set([0x2d, 0x2e, 0x26, 0x2f, 0x27, 0x2010, 0x2011, 0x2019]);

/** What stands for a token outside the sentence. */
const OUTSIDE = 0x5bd1e995;

/** Bits of what is said of a word elsewhere in the same text. */
const Elsewhere = { small: 1, capitalInside: 2, capitalFirst: 4 } as const;

/** Bits of listed names of two words and more, at a token: what it begins and what it goes on. */
const PHRASE_KINDS = [PLACES, Known.people, Known.organisation, Known.armedGroup, Known.stateBody, Known.media] as const;

const mix = (template: number, value: number): number => {
  let h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) || 1;
};
const pair = (a: number, b: number): number => (Math.imul(a ^ 0x27d4eb2f, 0x165667b1) + Math.imul(b, 0x9e3779b1)) | 0;

/**
 * What the tagger looks at, as hashes of numbers: words, their shapes, beginnings and endings, the lists they are in, the run of
 * capitals they stand in, and how the same word is written elsewhere in the text. No strings are built.
 */
export class NameFeatures {
  readonly tokens: Tokens;
  /** 1 for tokens that can be in a name: capitals and what stands between or next to them. All others are outside without asking. */
  readonly candidate: Uint8Array;
  /** Bits of the word in the gazetteer. */
  readonly known: Int32Array;
  /** Bits of longer listed names: the kinds that begin here, and eight bits up those that go on here. */
  readonly phrase: Uint16Array;
  private readonly shape: Uint8Array;
  private readonly elsewhere: Uint8Array;
  /** First and last token of the run of capitals that a token stands in; -1 for none. */
  private readonly runFirst: Int32Array;
  private readonly runLast: Int32Array;
  private readonly initial: Uint8Array;
  /** 1 where a line is in capitals or in title case, so that capitals say little. */
  private readonly headline: Uint8Array;

  constructor(tokens: Tokens, sentences: readonly Sentence[], gazetteer: Gazetteer) {
    const n = tokens.count;
    this.tokens = tokens;
    this.candidate = new Uint8Array(n);
    this.known = new Int32Array(n);
    this.phrase = new Uint16Array(n);
    this.shape = new Uint8Array(n);
    this.runFirst = new Int32Array(n).fill(-1);
    this.runLast = new Int32Array(n).fill(-1);
    this.initial = new Uint8Array(n);
    this.headline = new Uint8Array(n);
    for (let i = 0; i < n; i++) this.shape[i] = shapeOf(tokens, i);
    this.markCandidates(gazetteer);
    for (const sentence of sentences) this.readSentence(sentence);
    this.markPhrases(sentences, gazetteer);
    this.elsewhere = this.readElsewhere();
  }

  /** Looks up the words near capitals, and marks those that can be in a name: of small words only particles and unusual ones. */
  private markCandidates(gazetteer: Gazetteer): void {
    const { tokens, candidate, known } = this;
    const look = (from: number, to: number): void => {
      for (let i = Math.max(from, done); i < to; i++) {
        const bits = gazetteer.get(key(extend(0, tokens.hash[i]!)));
        known[i] = bits;
        const kind = tokens.kind[i]!;
        if (tokens.shape[i]! & Shape.capital || kind === TokenKind.number) candidate[i] = 1;
        else if (kind === TokenKind.word) candidate[i] = bits & Known.particle || !(bits & Known.small) ? 1 : 0;
        // A plural's possessive ends in a bare apostrophe: "Workers' Party".
        else candidate[i] = (kind === TokenKind.mark || !tokens.is(i, Shape.spaced)) && INNER_MARKS.has(tokens.text.charCodeAt(tokens.start[i]!)) ? 1 : 0;
      }
      done = Math.max(done, to);
    };
    let done = 0;
    let last = -10;
    for (let i = 0; i < tokens.count; i++) {
      if (!(tokens.shape[i]! & Shape.capital)) continue;
      // "Park Geun-hye": what a hyphen joins to a capital goes with it.
      const joined = i + 2 < tokens.count && this.joins(i + 1) && !tokens.is(i + 1, Shape.spaced) && !tokens.is(i + 2, Shape.spaced);
      look(i - last <= 4 ? last + 1 : Math.max(0, i - 2), Math.min(tokens.count, i + (joined ? 3 : 2)));
      last = i;
    }
  }

  private readSentence({ first, last }: Sentence): void {
    const { tokens } = this;
    let wordCount = 0;
    let capitals = 0;
    let allCaps = 0;
    for (let i = first; i < last; i++) {
      if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! < 4) continue;
      wordCount++;
      if (tokens.shape[i]! & Shape.capital) capitals++;
      if (tokens.shape[i]! & Shape.allCaps) allCaps++;
    }
    if (wordCount >= 4 && capitals > wordCount * 0.7) {
      this.headline.fill(1, first, last);
      if (allCaps > wordCount * 0.7) for (let i = first; i < last; i++) if (this.shape[i] === SHAPE_ALL_CAPS) this.shape[i] = SHAPE_CAPITAL;
    }
    let start = first;
    while (start < last && tokens.kind[start] !== TokenKind.word) start++;
    if (start < last) this.initial[start] = 1;
    for (let i = first + 1; i < last; i++) {
      const before = i - 1;
      if (tokens.kind[before] === TokenKind.quote && tokens.is(before, Shape.spaced) && !tokens.is(i, Shape.spaced)) this.initial[i] = 1;
      if (tokens.kind[before] === TokenKind.mark && tokens.text.charCodeAt(tokens.start[before]!) === 0x3a) this.initial[i] = 1;
    }
    let run = -1;
    for (let i = first; i < last; i++) {
      const capital = (tokens.shape[i]! & Shape.capital) !== 0;
      if (!capital && !(run >= 0 && this.joins(i) && i + 1 < last && tokens.shape[i + 1]! & Shape.capital)) {
        run = -1;
        continue;
      }
      if (run < 0) run = i;
      this.runFirst[i] = run;
    }
    for (let i = last - 1; i >= first; i--) {
      if (this.runFirst[i]! < 0) continue;
      this.runLast[i] = i + 1 < last && this.runFirst[i + 1] === this.runFirst[i] ? this.runLast[i + 1]! : i;
    }
  }

  /** Hyphens and ampersands go on a run of capitals. */
  private joins(i: number): boolean {
    const code = this.tokens.text.charCodeAt(this.tokens.start[i]!);
    return code === 0x2d || code === 0x26 || code === 0x2010 || code === 0x2011;
  }

  private markPhrases(sentences: readonly Sentence[], gazetteer: Gazetteer): void {
    const { tokens, candidate, phrase } = this;
    for (const sentence of sentences) {
      for (let i = sentence.first; i < sentence.last; i++) {
        if (!candidate[i] || tokens.kind[i] !== TokenKind.word || !(tokens.is(i, Shape.capital) || this.known[i]! & Known.particle)) continue;
        let fingerprint = extend(0, tokens.hash[i]!);
        let length = 1;
        for (let k = i + 1; k < sentence.last && candidate[k] && length < LONGEST_NAME; k++) {
          if (!counts(tokens, k)) continue;
          if (tokens.kind[k] === TokenKind.quote || this.shape[k] === SHAPE_COMMA) break;
          fingerprint = extend(fingerprint, tokens.hash[k]!);
          length++;
          const bits = gazetteer.get(key(fingerprint));
          if (bits === 0 || !(tokens.shape[k]! & Shape.capital)) continue;
          for (let kind = 0; kind < PHRASE_KINDS.length; kind++) {
            if (!(bits & PHRASE_KINDS[kind]!)) continue;
            phrase[i] = phrase[i]! | (1 << kind);
            for (let m = i + 1; m <= k; m++) phrase[m] = phrase[m]! | (256 << kind);
          }
        }
      }
    }
  }

  /** Per token, how the same word is written elsewhere: small, with a capital inside a sentence, with a capital at its beginning. */
  private readElsewhere(): Uint8Array {
    const { tokens } = this;
    let slots = 64;
    while (slots < tokens.count) slots *= 2;
    // One byte of bits a slot; two words in one slot are rare and harmless.
    const table = new Uint8Array(slots);
    const slot = (i: number): number => (tokens.hash[i]! ^ (tokens.hash[i]! >>> 16)) & (slots - 1);
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== TokenKind.word) continue;
      const bit = !(tokens.shape[i]! & Shape.capital) ? Elsewhere.small : this.initial[i] || this.headline[i] ? Elsewhere.capitalFirst : Elsewhere.capitalInside;
      table[slot(i)]! |= bit;
    }
    const found = new Uint8Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) if (this.candidate[i]) found[i] = table[slot(i)]!;
    return found;
  }

  /** Writes the features of token `i` of a sentence into `out`. */
  fill(i: number, { first, last }: Sentence, out: Int32Array): void {
    const { tokens, known, shape } = this;
    const { hash } = tokens;
    const in1 = i > first;
    const in2 = i > first + 1;
    const out1 = i + 1 < last;
    const out2 = i + 2 < last;
    const w = hash[i]!;
    const p1 = in1 ? hash[i - 1]! : OUTSIDE;
    const p2 = in2 ? hash[i - 2]! : OUTSIDE;
    const n1 = out1 ? hash[i + 1]! : OUTSIDE;
    const n2 = out2 ? hash[i + 2]! : OUTSIDE;
    const s = shape[i]!;
    const sp1 = in1 ? shape[i - 1]! : 63;
    const sn1 = out1 ? shape[i + 1]! : 63;
    const sp2 = in2 ? shape[i - 2]! : 63;
    const sn2 = out2 ? shape[i + 2]! : 63;
    const k = known[i]!;
    const kp1 = in1 ? known[i - 1]! : -1;
    const kn1 = out1 ? known[i + 1]! : -1;
    const names = k & NAMES;
    const caseBits = (k & CASE) >> 10;
    const cues = k & CUES;
    const at = this.initial[i]! + 2 * this.headline[i]!;
    const elsewhere = this.elsewhere[i]!;
    const phrase = this.phrase[i]!;
    const runFirst = this.runFirst[i]!;
    const runLast = this.runLast[i]!;
    const inRun = runFirst >= 0;
    const before = inRun && runFirst > first ? hash[runFirst - 1]! : OUTSIDE;
    const after = inRun && runLast + 1 < last ? hash[runLast + 1]! : OUTSIDE;
    const afterThat = inRun && runLast + 2 < last ? hash[runLast + 2]! : OUTSIDE;
    const lastWord = inRun ? hash[runLast]! : 0;
    const lastKnown = inRun ? known[runLast]! : 0;
    const firstKnown = inRun ? known[runFirst]! : 0;
    const length = inRun ? Math.min(runLast - runFirst, 5) : 6;
    const place = inRun ? (i === runFirst ? 1 : 0) + (i === runLast ? 2 : 0) : 4;
    this.affixes(i);
    let f = 0;
    out[f] = mix(f++, w);
    out[f] = mix(f++, p1);
    out[f] = mix(f++, n1);
    out[f] = mix(f++, p2);
    out[f] = mix(f++, n2);
    out[f] = mix(f++, pair(p1, w));
    out[f] = mix(f++, pair(w, n1));
    out[f] = mix(f++, pair(p2, p1));
    out[f] = mix(f++, pair(n1, n2));
    out[f] = mix(f++, pair(p1, n1));
    out[f] = mix(f++, (s << 6) | sp1);
    out[f] = mix(f++, (s << 6) | sn1);
    out[f] = mix(f++, (sp1 << 12) | (s << 6) | sn1);
    out[f] = mix(f++, (sp2 << 12) | (sp1 << 6) | s);
    out[f] = mix(f++, (s << 12) | (sn1 << 6) | sn2);
    out[f] = mix(f++, pair(p1, s));
    out[f] = mix(f++, pair(n1, s));
    out[f] = mix(f++, this.prefix3);
    out[f] = mix(f++, this.prefix4);
    out[f] = mix(f++, this.suffix2);
    out[f] = mix(f++, this.suffix3);
    out[f] = mix(f++, this.suffix4);
    out[f] = mix(f++, names);
    out[f] = mix(f++, pair(names, (at << 8) | (s << 2) | caseBits));
    out[f] = mix(f++, pair(kp1 & NAMES, names));
    out[f] = mix(f++, pair(names, kn1 & NAMES));
    out[f] = mix(f++, pair(p1, names));
    out[f] = mix(f++, pair(names, n1));
    out[f] = mix(f++, cues);
    out[f] = mix(f++, kp1 & CUES);
    out[f] = mix(f++, kn1 & CUES);
    out[f] = mix(f++, pair(kp1 & CUES, pair(cues, kn1 & CUES)));
    out[f] = mix(f++, pair(kp1 & CUES, names));
    out[f] = mix(f++, pair(names, kn1 & CUES));
    out[f] = mix(f++, (at << 12) | (caseBits << 8) | s);
    out[f] = mix(f++, (elsewhere << 12) | (at << 8) | s);
    out[f] = mix(f++, (elsewhere << 16) | (caseBits << 12) | (at << 8) | s);
    out[f] = mix(f++, phrase);
    out[f] = mix(f++, pair(phrase, names));
    out[f] = mix(f++, pair(before, inRun ? 1 : 0));
    out[f] = mix(f++, pair(after, inRun ? 1 : 0));
    out[f] = mix(f++, pair(after, afterThat));
    out[f] = mix(f++, pair(lastWord, place));
    out[f] = mix(f++, pair(lastKnown & CUES, place));
    out[f] = mix(f++, pair(lastKnown & NAMES, firstKnown & NAMES));
    out[f] = mix(f++, pair(before, pair(firstKnown & NAMES, lastKnown & (NAMES | CUES))));
    out[f] = mix(f++, pair(after, pair(firstKnown & NAMES, lastKnown & (NAMES | CUES))));
    out[f] = mix(f++, (length << 3) | place);
    out[f] = mix(f++, pair((length << 3) | place, pair(names, s)));
    out[f] = mix(f++, pair(before, length));
    out[f] = mix(f++, pair(w, place));
    out[f] = mix(f++, pair(this.suffix3, s));
  }

  private prefix3 = 0;
  private prefix4 = 0;
  private suffix2 = 0;
  private suffix3 = 0;
  private suffix4 = 0;

  /** Hashes of the word's first three and four and last two to four letters, small. */
  private affixes(i: number): void {
    const { text } = this.tokens;
    const start = this.tokens.start[i]!;
    const end = this.tokens.end[i]!;
    let h = 0;
    for (let at = start; at < end && at < start + 4; at++) {
      h = Math.imul(h ^ small(text.charCodeAt(at)), 0x01000193) + 7;
      if (at === start + 2) this.prefix3 = h;
    }
    this.prefix4 = h;
    if (end - start < 3) this.prefix3 = h;
    h = 0;
    this.suffix2 = this.suffix3 = 0;
    for (let at = end - 1; at >= start && at >= end - 4; at--) {
      h = Math.imul(h ^ small(text.charCodeAt(at)), 0x01000193) + 7;
      if (at === end - 2) this.suffix2 = h;
      if (at === end - 3) this.suffix3 = h;
    }
    this.suffix4 = h;
  }
}

const NAMES = PLACES | Known.forename | Known.surname | Known.people | Known.organisation | Known.armedGroup | Known.stateBody | Known.media;
const CASE = Known.small | Known.mixed;
const CUES =
  Known.title | Known.organisationHead | Known.facilityHead | Known.placeHead | Known.particle | Known.calendar | Known.says | Known.corporate | Known.forceHead | Known.stateHead;

const small = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

const SHAPE_CAPITAL = 2;
const SHAPE_ALL_CAPS = 3;
const SHAPE_COMMA = 16;

/** A small number for how a token is written. */
function shapeOf(tokens: Tokens, i: number): number {
  const bits = tokens.shape[i]!;
  const start = tokens.start[i]!;
  const length = tokens.end[i]! - start;
  const code = tokens.text.charCodeAt(start);
  switch (tokens.kind[i]) {
    case TokenKind.word: {
      if (code === 0x27 || code === 0x2019) return 1;
      const digit = bits & Shape.digit ? 4 : 0;
      if (!(bits & Shape.capital)) return digit ? 8 : code > 127 ? 9 : 0;
      if (bits & Shape.dotted) return length === 2 ? 10 : bits & Shape.allCaps ? 11 : 12;
      if (length === 1) return 13;
      if (bits & Shape.allCaps) return SHAPE_ALL_CAPS + digit;
      return SHAPE_CAPITAL + digit;
    }
    case TokenKind.number:
      return length === 4 ? 14 : 15;
    case TokenKind.quote:
      return 17;
    default:
      if (code === 0x2c) return SHAPE_COMMA;
      if (code === 0x2e) return 18;
      if (code === 0x2d) return bits & Shape.spaced ? 19 : 20;
      if (code === 0x28) return 21;
      if (code === 0x29) return 22;
      if (code === 0x3a) return 23;
      if (code === 0x26) return 24;
      return 25;
  }
}
