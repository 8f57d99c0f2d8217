import type { Span } from './span.ts';

/** What a token is made of. */
export const TokenKind = { word: 1, number: 2, quote: 3, mark: 4 } as const;

/** Bits of a token's shape. */
export const Shape = {
  /** First letter is a capital. */
  capital: 1,
  /** Two or more letters, all of them capitals. */
  allCaps: 2,
  /** Holds a digit. */
  digit: 4,
  /** White space stands before it (or it is the first of the text). */
  spaced: 8,
  /** A line break stands before it (or it is the first of the text). */
  newline: 16,
  /** Ends in an abbreviation's full stop: "U.S.", "Gen.", "a.m.". */
  dotted: 32,
} as const;

/**
 * A text's tokens as parallel arrays: one object for a whole text, so that readers touch numbers only.
 * Words keep inner apostrophes ("don't", "O'Brien", "Qur'an") but not the possessive, which is a token of its own ("'s");
 * hyphens and slashes are marks of their own, adjacency is told by the absence of `Shape.spaced`.
 * Initialisms keep their full stops ("U.S."), numbers their separators ("1,200", "3.5"), ordinals their ending ("17th").
 */
export class Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** FNV-1a of the token in lower case, curly apostrophes made straight: equal for "Iraq’s" and "IRAQ's". */
  readonly hash: Int32Array;

  constructor(text: string, count: number, start: Int32Array, end: Int32Array, kind: Uint8Array, shape: Uint8Array, hash: Int32Array) {
    this.text = text;
    this.count = count;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.shape = shape;
    this.hash = hash;
  }

  /** The token as it stands in the text; empty outside the text. */
  textOf(index: number): string {
    return index < 0 || index >= this.count ? '' : this.text.slice(this.start[index], this.end[index]);
  }

  /** The token in lower case with straight apostrophes; empty outside the text. */
  lower(index: number): string {
    const lower = this.textOf(index).toLowerCase();
    return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  }

  is(index: number, shape: number): boolean {
    return index >= 0 && index < this.count && (this.shape[index]! & shape) !== 0;
  }

  /** Span of the text that tokens `first` up to, not including, `end` cover. */
  span(first: number, end: number): Span {
    return { start: this.start[first]!, end: this.end[end - 1]! };
  }

  /** Index of the first token that ends after `offset`; `count` for none. */
  at(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const Class = { other: 0, space: 1, newline: 2, lower: 3, upper: 4, digit: 5, quote: 6, apostrophe: 7, letter: 8 } as const;

const classify = (code: number): number => {
  const char = String.fromCharCode(code);
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return Class.newline;
  if (/\s|\ufeff|\u200b/u.test(char)) return Class.space;
  if (/\p{Ll}/u.test(char)) return Class.lower;
  if (/\p{Lu}/u.test(char)) return Class.upper;
  if (/\p{Nd}/u.test(char)) return Class.digit;
  if (char === "'" || char === '’' || char === 'ʼ') return Class.apostrophe;
  if (/["“”„‟«»‘‚‹›]/u.test(char)) return Class.quote;
  // Letters without case, combining marks, and surrogates (astral letters and emoji stay whole).
  if (/[\p{L}\p{M}\p{Cs}\u200c\u200d]/u.test(char)) return Class.letter;
  return Class.other;
};

/** Classes of the Basic Multilingual Plane, filled in blocks of 256 the first time a block is met. */
const classes = new Uint8Array(65536);
const known = new Uint8Array(256);
const classOf = (code: number): number => {
  if (known[code >> 8] === 0) {
    known[code >> 8] = 1;
    const first = code & 0xff00;
    for (let c = first; c < first + 256; c++) classes[c] = classify(c);
  }
  return classes[code]!;
};

const isWordClass = (c: number): boolean => c === Class.lower || c === Class.upper || c === Class.letter || c === Class.digit;

/** FNV-1a over the UTF-16 code units of a lower-case string; the hash that `Tokens.hash` holds. */
export function hashOf(lower: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    hash = Math.imul(hash ^ (code === 0x2019 ? 0x27 : code), 0x01000193);
  }
  return hash | 0;
}

/** Abbreviations whose full stop belongs to them, so that it ends no sentence. General English usage; own list. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen col lt maj capt sgt cpl adm brig cmdr rev hon sen rep gov pres supt insp st ave blvd jr sr vs etc ' +
    'inc ltd corp co dept univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos fig approx ' +
    'est al ft'
  )
    .split(' ')
    .map(hashOf),
);
/** States of the US as newspapers shorten them after a town, where the short form is no word of its own; capitalised only. Public usage. */
const STATES = new Set('ala ariz ark calif colo conn del fla ga kan ky md mich minn mont neb nev okla pa tenn tex va vt wis wyo'.split(' ').map(hashOf));
/** These end a sentence as often as not: a full stop after them counts as one unless a small letter or digit follows. */
const DOT_ONLY_BEFORE_CAPITAL = new Set('no nos fig jr sr etc inc ltd corp co est al ft sat sun mar dec jan mon st'.split(' ').map(hashOf));

/** Where tokens are collected before their number is known. */
interface Room {
  readonly capacity: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly hash: Int32Array;
}
const roomFor = (capacity: number): Room => ({
  capacity,
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  kind: new Uint8Array(capacity),
  shape: new Uint8Array(capacity),
  hash: new Int32Array(capacity),
});
/** Kept from text to text, so that cutting a word into its one token makes no more than that; a very long text's is let go. */
let kept = roomFor(1024);
const MOST_KEPT = 1 << 16;

/** Cuts a text into tokens: one pass, linear. Never throws; any string is allowed. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let { capacity, start, end, kind, shape, hash } = kept;
  let count = 0;

  const push = (from: number, to: number, tokenKind: number, tokenShape: number): void => {
    if (count === capacity) {
      const grown = roomFor(capacity * 2);
      grown.start.set(start);
      grown.end.set(end);
      grown.kind.set(kind);
      grown.shape.set(shape);
      grown.hash.set(hash);
      ({ capacity, start, end, kind, shape, hash } = grown);
      if (capacity <= MOST_KEPT) kept = grown;
    }
    let h = 0x811c9dc5;
    for (let i = from; i < to; i++) {
      let code = text.charCodeAt(i);
      if (code < 128) {
        if (code >= 65 && code <= 90) code += 32;
      } else if (code === 0x2019) code = 0x27;
      else if (classOf(code) === Class.upper) {
        const low = text[i]!.toLowerCase();
        code = low.length === 1 ? low.charCodeAt(0) : code;
      }
      h = Math.imul(h ^ code, 0x01000193);
    }
    start[count] = from;
    end[count] = to;
    kind[count] = tokenKind;
    shape[count] = tokenShape;
    hash[count] = h | 0;
    count++;
  };

  let i = 0;
  let before: number = Shape.spaced | Shape.newline;
  while (i < length) {
    const c = classOf(text.charCodeAt(i));
    if (c === Class.space) {
      before |= Shape.spaced;
      i++;
      continue;
    }
    if (c === Class.newline) {
      before |= Shape.spaced | Shape.newline;
      i++;
      continue;
    }
    const from = i;
    if (isWordClass(c)) {
      let letters = 0;
      let capitals = 0;
      let digits = 0;
      for (; i < length; i++) {
        const d = classOf(text.charCodeAt(i));
        if (isWordClass(d)) {
          if (d === Class.digit) digits++;
          else letters++;
          if (d === Class.upper) capitals++;
          continue;
        }
        const next = i + 1 < length ? classOf(text.charCodeAt(i + 1)) : Class.space;
        if (d === Class.apostrophe && isWordClass(next) && letters > 0) {
          // The possessive is a token of its own; "s" at a word's end only, so "Qur's-" and "it's" alike are cut here.
          const s = text.charCodeAt(i + 1) | 32;
          const afterS = i + 2 < length ? classOf(text.charCodeAt(i + 2)) : Class.space;
          if (s === 115 && !isWordClass(afterS)) break;
          continue;
        }
        const char = text.charCodeAt(i);
        // "1,200", "3.5", "10:30" stay one number.
        if (letters === 0 && (char === 0x2c || char === 0x2e || char === 0x3a) && next === Class.digit) {
          if (char !== 0x2c || groupOfThree(text, i + 1)) continue;
        }
        break;
      }
      let bits = before;
      if (digits > 0) bits |= Shape.digit;
      if (c === Class.upper) bits |= Shape.capital;
      if (capitals > 1 && capitals === letters) bits |= Shape.allCaps;
      if (letters > 0 && text.charCodeAt(i) === 0x2e) {
        const dotted = dottedEnd(text, from, i);
        if (dotted > i) {
          i = dotted;
          bits |= Shape.dotted;
          if (i - from > 2 && c === Class.upper) bits |= capitals > 0 && isInitialism(text, from, i) ? Shape.allCaps : 0;
        }
      }
      push(from, i, letters === 0 && digits > 0 ? TokenKind.number : TokenKind.word, bits);
    } else if (c === Class.apostrophe) {
      const s = text.charCodeAt(i + 1) | 32;
      const afterS = i + 2 < length ? classOf(text.charCodeAt(i + 2)) : Class.space;
      const possessive = before === 0 && s === 115 && !isWordClass(afterS) && i + 1 < length;
      i += possessive ? 2 : 1;
      push(from, i, possessive ? TokenKind.word : TokenKind.quote, before);
    } else if (c === Class.quote) {
      i++;
      push(from, i, TokenKind.quote, before);
    } else {
      // Runs of one mark ("--", "...", "``", "''") are one token.
      const code = text.charCodeAt(i);
      while (i < length && text.charCodeAt(i) === code) i++;
      push(from, i, code === 0x60 ? TokenKind.quote : TokenKind.mark, before);
    }
    before = 0;
  }
  return new Tokens(text, count, start.slice(0, count), end.slice(0, count), kind.slice(0, count), shape.slice(0, count), hash.slice(0, count));
}

/** Whether exactly three digits stand at `at`: a thousands group. */
function groupOfThree(text: string, at: number): boolean {
  const digit = (i: number): boolean => i < text.length && classOf(text.charCodeAt(i)) === Class.digit;
  return digit(at) && digit(at + 1) && digit(at + 2) && !digit(at + 3);
}

/** Letters each followed by a full stop: "U.S.", "a.m.". */
function isInitialism(text: string, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i += 2) if (text.charCodeAt(i + 1) !== 0x2e) return false;
  return true;
}

/** The end of the token that begins at `from`, its letters ending at `stop` where a full stop stands; `stop` if that is not the token's own. */
function dottedEnd(text: string, from: number, stop: number): number {
  const letter = (i: number): boolean => {
    const c = i < text.length ? classOf(text.charCodeAt(i)) : Class.space;
    return c === Class.upper || c === Class.lower;
  };
  if (stop - from === 1) {
    let i = stop + 1;
    while (letter(i) && text.charCodeAt(i + 1) === 0x2e) i += 2;
    if (i > stop + 1) return i;
    // A lone capital: a person's initial ("John F. Kennedy") when another word follows.
    const capital = classOf(text.charCodeAt(from)) === Class.upper;
    return capital && text.charCodeAt(from) !== 0x49 && text.charCodeAt(stop + 1) === 0x20 && letter(stop + 2) ? stop + 1 : stop;
  }
  const hash = hashOf(text.slice(from, stop).toLowerCase());
  if (STATES.has(hash) && classOf(text.charCodeAt(from)) === Class.upper) return stop + 1;
  if (!ABBREVIATIONS.has(hash)) return stop;
  if (!DOT_ONLY_BEFORE_CAPITAL.has(hash)) return stop + 1;
  const next = text.charCodeAt(stop + 1) === 0x20 ? classOf(text.charCodeAt(stop + 2)) : Class.other;
  const capitalised = classOf(text.charCodeAt(from)) === Class.upper;
  return next === Class.digit || next === Class.lower || (capitalised && next === Class.upper && !/^(?:sat|sun|mar|dec|jan|mon|no)$/i.test(text.slice(from, stop))) ? stop + 1 : stop;
}
