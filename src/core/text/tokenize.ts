import { Class, classAt, classOf, isWordClass } from './characters.ts';
import { HASH_START, HASH_STEP, hashOf, Shape, TokenKind, Tokens } from './tokens.ts';
import { wordNumber } from './words.ts';

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
class Room {
  capacity: number;
  count = 0;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  hash: Int32Array;
  word: Uint16Array;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.shape = new Uint8Array(capacity);
    this.hash = new Int32Array(capacity);
    this.word = new Uint16Array(capacity);
  }

  add(start: number, end: number, kind: number, shape: number, hash: number): void {
    if (this.count === this.capacity) this.grow();
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.shape[at] = shape;
    this.hash[at] = hash;
    this.word[at] = wordNumber(hash);
  }

  private grow(): void {
    const { start, end, kind, shape, hash, word } = this;
    this.capacity *= 2;
    (this.start = new Int32Array(this.capacity)).set(start);
    (this.end = new Int32Array(this.capacity)).set(end);
    (this.kind = new Uint8Array(this.capacity)).set(kind);
    (this.shape = new Uint8Array(this.capacity)).set(shape);
    (this.hash = new Int32Array(this.capacity)).set(hash);
    (this.word = new Uint16Array(this.capacity)).set(word);
  }

  tokens(text: string): Tokens {
    const { count } = this;
    return new Tokens(text, count, this.start.slice(0, count), this.end.slice(0, count), this.kind.slice(0, count), this.shape.slice(0, count), this.hash.slice(0, count), this.word.slice(0, count));
  }
}

/** Kept from text to text, so that cutting a word into its one token makes no more than that; a very long text has one of its own. */
const kept = new Room(1024);
/** In UTF-16 code units. */
const LONG_TEXT = 1 << 18;
/** English has a token in some five code units: room for most long texts at once. */
const roomFor = (text: string): Room => {
  if (text.length > LONG_TEXT) return new Room(text.length >> 2);
  kept.count = 0;
  return kept;
};

/** Cuts a text into tokens: one pass, linear. Never throws; any string is allowed. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  const room = roomFor(text);
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
    if (isWordClass(c)) i = addWord(room, text, from, c, before);
    else if (c === Class.apostrophe) {
      const possessive = before === 0 && i + 1 < length && isPossessive(text, i);
      i += possessive ? 2 : 1;
      room.add(from, i, possessive ? TokenKind.word : TokenKind.quote, before, hashBetween(text, from, i));
    } else if (c === Class.quote) {
      i++;
      room.add(from, i, TokenKind.quote, before, hashBetween(text, from, i));
    } else {
      // Runs of one mark ("--", "...", "``", "''") are one token.
      const code = text.charCodeAt(i);
      while (c !== Class.picture && i < length && text.charCodeAt(i) === code) i++;
      if (code > 0x7f) i = picturesEnd(text, i);
      room.add(from, i, code === 0x60 ? TokenKind.quote : TokenKind.mark, before, hashBetween(text, from, i));
    }
    before = 0;
  }
  return room.tokens(text);
}

/** Where the emoji that begin at `from`, and the signs behind a mark that make one of it ("⚠" + U+FE0F), end. */
function picturesEnd(text: string, from: number): number {
  for (let i = from; ; i++) {
    const code = text.charCodeAt(i);
    if (classAt(text, i) === Class.picture) i += isLowSurrogate(text.charCodeAt(i + 1)) ? 1 : 0;
    else if (code !== 0xfe0e && code !== 0xfe0f && code !== 0x200d) return i;
  }
}
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Adds the word or number that begins at `from` with a character of class `first`; returns where it ends. */
function addWord(room: Room, text: string, from: number, first: number, before: number): number {
  const length = text.length;
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let hash = HASH_START;
  let i = from;
  for (; i < length; i++) {
    const code = text.charCodeAt(i);
    const c = classOf(code);
    if (c === Class.lower) letters++;
    else if (c === Class.upper) {
      letters++;
      capitals++;
      hash = Math.imul(hash ^ lowerCode(text, i, code), HASH_STEP);
      continue;
    } else if (c === Class.digit) digits++;
    else if (c === Class.letter) letters++;
    else if (!goesOn(text, i, c, letters)) break;
    hash = Math.imul(hash ^ (code === 0x2019 ? 0x27 : code), HASH_STEP);
  }
  let bits = before;
  if (digits > 0) bits |= Shape.digit;
  if (first === Class.upper) bits |= Shape.capital;
  if (capitals > 1 && capitals === letters) bits |= Shape.allCaps;
  if (letters > 0 && text.charCodeAt(i) === 0x2e) {
    const dotted = dottedEnd(text, from, i);
    if (dotted > i) {
      i = dotted;
      hash = hashBetween(text, from, i);
      bits |= Shape.dotted;
      if (i - from > 2 && first === Class.upper) bits |= capitals > 0 && isInitialism(text, from, i) ? Shape.allCaps : 0;
    }
  }
  room.add(from, i, letters === 0 && digits > 0 ? TokenKind.number : TokenKind.word, bits, hash | 0);
  return i;
}

/** Whether the word or number so far, of so many letters, goes on with a character of class `c` at `i` that is neither letter nor digit. */
function goesOn(text: string, i: number, c: number, letters: number): boolean {
  if (letters > 0) return c === Class.apostrophe && isWordClass(classAt(text, i + 1)) && !isPossessive(text, i);
  // "1,200", "3.5", "10:30" stay one number.
  const code = text.charCodeAt(i);
  return (code === 0x2c || code === 0x2e || code === 0x3a) && classAt(text, i + 1) === Class.digit && (code !== 0x2c || endsInGroupOfThree(text, i + 1));
}

/** The possessive is a token of its own; "s" at a word's end only, so "Qur's-" and "it's" alike are cut here. */
const isPossessive = (text: string, apostrophe: number): boolean => (text.charCodeAt(apostrophe + 1) | 32) === 115 && !isWordClass(classAt(text, apostrophe + 2));

function hashBetween(text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ (code === 0x2019 ? 0x27 : classOf(code) === Class.upper ? lowerCode(text, i, code) : code), HASH_STEP);
  }
  return hash | 0;
}

/** The code unit of a capital's small letter; its own where that takes several. */
function lowerCode(text: string, i: number, code: number): number {
  if (code < 128) return code + 32;
  const lower = text[i]!.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Whether exactly three digits stand at `at`, a thousands group, or groups of two and then one of three, as India has them ("3,00,000"). */
function endsInGroupOfThree(text: string, at: number): boolean {
  const digit = (i: number): boolean => classAt(text, i) === Class.digit;
  while (digit(at) && digit(at + 1) && text.charCodeAt(at + 2) === 0x2c) at += 3;
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
    const c = classAt(text, i);
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
  // "Karl Hall Jr., a judge": what a comma follows ends no sentence.
  if (!DOT_ONLY_BEFORE_CAPITAL.has(hash) || text.charCodeAt(stop + 1) === 0x2c) return stop + 1;
  const next = text.charCodeAt(stop + 1) === 0x20 ? classOf(text.charCodeAt(stop + 2)) : Class.other;
  const capitalised = classOf(text.charCodeAt(from)) === Class.upper;
  return next === Class.digit || next === Class.lower || (capitalised && next === Class.upper && !/^(?:sat|sun|mar|dec|jan|mon|no)$/i.test(text.slice(from, stop))) ? stop + 1 : stop;
}
