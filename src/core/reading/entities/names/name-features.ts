import { counts, extend, key, Known, LONGEST_NAME, PLACES, type Gazetteer } from '../../../lexicon/gazetteer.ts';
import { Shape, TokenKind, type Tokens } from '../../../text/tokens.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { affix, mix, pair } from './feature-hash.ts';
import { SHAPE_ALL_CAPS, SHAPE_CAPITAL, SHAPE_COLON, SHAPE_COMMA, SHAPE_OUTSIDE, SHAPE_SPACED_DASH, shapeOf } from './name-shapes.ts';

/** Number of features that a word has by itself, wherever it stands. */
export const OWN = 8;
/** Number of features that tell how a token and its neighbours are written. */
export const WRITTEN = 3;
/** Number of features that all tokens of a run of capitals share. */
export const SHARED = 5;
/** Number of features that tell how a token is placed: its neighbours, its lists, where in the run it stands. */
export const PLACED = 15;
/** Number of all features of a token, in this order. */
export const FEATURES = OWN + WRITTEN + SHARED + PLACED;
/** Features that know the token's own letters, by their place among all: training hides them now and then. */
export const LEXICAL: readonly number[] = [0, 1, 2, 3, 4, 5, 18, 19, 26, 29, 30];

/** Hyphens, full stops, ampersands, slashes and apostrophes stand inside names. */
const INNER_MARKS = new Set([0x2d, 0x2e, 0x26, 0x2f, 0x27, 0x2010, 0x2011, 0x2019]);

/** What stands for a token outside the sentence. */
const OUTSIDE = 0x5bd1e995;

/** Bits of what is said of a word elsewhere in the same text. */
const Elsewhere = { small: 1, capitalInside: 2, capitalFirst: 4 } as const;

/** Bits of listed names of two words and more, at a token: what it begins and what it goes on. */
const PHRASE_KINDS = [PLACES, Known.people, Known.organisation, Known.armedGroup, Known.stateBody, Known.media] as const;

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
    const look = (from: number, near: number, to: number): void => {
      for (let i = Math.max(from, done); i < to; i++) {
        const bits = gazetteer.ofWord(tokens, i);
        known[i] = bits;
        const kind = tokens.kind[i]!;
        if (tokens.shape[i]! & Shape.capital) candidate[i] = 1;
        // "van der Berg": two words before a capital only particles stand in its name.
        else if (i < near) candidate[i] = bits & Known.particle ? 1 : 0;
        else if (kind === TokenKind.number) candidate[i] = 1;
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
      const between = i - last <= 4;
      look(between ? last + 1 : Math.max(0, i - 2), between ? last + 1 : i - 1, Math.min(tokens.count, i + (joined ? 3 : 2)));
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
      // "Mayor: Dam …", "MARLO, May 4 - Rebels …".
      if (tokens.kind[before] === TokenKind.mark && (this.shape[before] === SHAPE_COLON || (this.shape[before] === SHAPE_SPACED_DASH && tokens.is(i, Shape.spaced)))) this.initial[i] = 1;
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

  /** Whether a listed place of several words begins at token `first` and goes on at `last - 1`: "Bandar Abbas". */
  isLongPlace(first: number, last: number): boolean {
    return last - first > 1 && (this.phrase[first]! & (1 << PHRASE_KINDS.indexOf(PLACES))) !== 0 && this.goesOnPlace(last - 1);
  }

  /** Whether token `i` stands inside a listed place of several words, behind its first. */
  goesOnPlace(i: number): boolean {
    return (this.phrase[i]! & (256 << PHRASE_KINDS.indexOf(PLACES))) !== 0;
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

  /** Whether a token opens a sentence or quotation and its word has no capital inside any sentence of the text. */
  opensOnly(i: number): boolean {
    return this.initial[i] === 1 && !(this.elsewhere[i]! & Elsewhere.capitalInside);
  }

  /** Writes the features of the word at token `i` by itself into `out`: OWN of them. They depend on its letters in lower case only. */
  own(i: number, out: Int32Array): void {
    const word = this.tokens.lower(i);
    const end = word.length;
    const k = this.known[i]!;
    out[0] = mix(0, this.tokens.hash[i]!);
    out[1] = mix(1, affix(word, 0, Math.min(3, end)));
    out[2] = mix(2, affix(word, 0, Math.min(4, end)));
    out[3] = mix(3, affix(word, Math.max(0, end - 2), end));
    out[4] = mix(4, affix(word, Math.max(0, end - 3), end));
    out[5] = mix(5, affix(word, Math.max(0, end - 4), end));
    out[6] = mix(6, k & NAMES);
    out[7] = mix(7, k & CUES);
  }

  /** How token `i` of a sentence and its neighbours are written, as one number. */
  writing(i: number, { first, last }: Sentence): number {
    const { shape } = this;
    const at = (k: number): number => (k >= first && k < last ? shape[k]! : SHAPE_OUTSIDE);
    return (at(i - 2) << 20) | (at(i - 1) << 15) | (shape[i]! << 10) | (at(i + 1) << 5) | at(i + 2);
  }

  /** Writes the WRITTEN features of a number that `writing` gave into `out`. */
  written(writing: number, out: Int32Array): void {
    out[0] = mix(8, (writing >> 5) & 0x7fff);
    out[1] = mix(9, writing >> 10);
    out[2] = mix(10, writing & 0x7fff);
  }

  /** First token of the run of capitals that a token stands in; -1 for none. */
  runOf(i: number): number {
    return this.runFirst[i]!;
  }

  /** Writes the SHARED features of the run that token `i` of a sentence stands in into `out`. All tokens in no run have the same. */
  shared(i: number, { first, last }: Sentence, out: Int32Array): void {
    const { known } = this;
    const { hash } = this.tokens;
    const runFirst = this.runFirst[i]!;
    const runLast = this.runLast[i]!;
    const inRun = runFirst >= 0;
    const before = inRun && runFirst > first ? hash[runFirst - 1]! : OUTSIDE;
    const after = inRun && runLast + 1 < last ? hash[runLast + 1]! : OUTSIDE;
    const afterThat = inRun && runLast + 2 < last ? hash[runLast + 2]! : OUTSIDE;
    const lastKnown = inRun ? known[runLast]! : 0;
    const firstKnown = inRun ? known[runFirst]! : 0;
    const ends = pair(firstKnown & NAMES, lastKnown & (NAMES | CUES));
    out[0] = mix(21, pair(after, afterThat));
    out[1] = mix(24, pair(lastKnown & NAMES, firstKnown & NAMES));
    out[2] = mix(25, pair(before, ends));
    out[3] = mix(26, pair(after, ends));
    out[4] = mix(28, pair(before, inRun ? Math.min(runLast - runFirst, 5) : 6));
  }

  /** Writes the PLACED features of token `i` of a sentence into `out`. */
  placed(i: number, { first, last }: Sentence, out: Int32Array): void {
    const { known } = this;
    const { hash } = this.tokens;
    const w = hash[i]!;
    const p1 = i > first ? hash[i - 1]! : OUTSIDE;
    const n1 = i + 1 < last ? hash[i + 1]! : OUTSIDE;
    const s = this.shape[i]!;
    const k = known[i]!;
    const kp1 = i > first ? known[i - 1]! : -1;
    const kn1 = i + 1 < last ? known[i + 1]! : -1;
    const names = k & NAMES;
    const caseBits = (k & CASE) >> 10;
    const at = this.initial[i]! + 2 * this.headline[i]!;
    const runFirst = this.runFirst[i]!;
    const runLast = this.runLast[i]!;
    const inRun = runFirst >= 0;
    const length = inRun ? Math.min(runLast - runFirst, 5) : 6;
    const place = inRun ? (i === runFirst ? 1 : 0) + (i === runLast ? 2 : 0) : 4;
    out[0] = mix(11, p1);
    out[1] = mix(12, n1);
    out[2] = mix(13, pair(p1, w));
    out[3] = mix(14, pair(w, n1));
    out[4] = mix(15, pair(names, (at << 8) | (s << 2) | caseBits));
    out[5] = mix(16, pair(kp1 & NAMES, names));
    out[6] = mix(17, pair(names, kn1 & NAMES));
    out[7] = mix(18, pair(kp1 & CUES, pair(k & CUES, kn1 & CUES)));
    out[8] = mix(19, (this.elsewhere[i]! << 16) | (caseBits << 12) | (at << 8) | s);
    out[9] = mix(20, pair(this.phrase[i]!, names));
    out[10] = mix(22, pair(inRun ? hash[runLast]! : 0, place));
    out[11] = mix(23, pair(inRun ? known[runLast]! & CUES : 0, place));
    out[12] = mix(27, pair((length << 3) | place, pair(names, s)));
    out[13] = mix(29, pair(w, place));
    out[14] = mix(30, pair(this.ending(i), s));
  }

  /** Hash of a word's last three letters. */
  private ending(i: number): number {
    const { text, end, start } = this.tokens;
    return affix(text, Math.max(start[i]!, end[i]! - 3), end[i]!);
  }
}

const NAMES = PLACES | Known.forename | Known.surname | Known.people | Known.organisation | Known.armedGroup | Known.stateBody | Known.media;
const CASE = Known.small | Known.mixed;
const CUES =
  Known.title | Known.organisationHead | Known.facilityHead | Known.placeHead | Known.particle | Known.calendar | Known.says | Known.corporate | Known.forceHead | Known.stateHead;
