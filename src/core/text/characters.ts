/** What a character is to the tokenizer. */
export const Class = { other: 0, space: 1, newline: 2, lower: 3, upper: 4, digit: 5, quote: 6, apostrophe: 7, letter: 8, picture: 9 } as const;

const classify = (code: number): number => {
  const char = String.fromCharCode(code);
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return Class.newline;
  if (/\s|\ufeff|\u200b/u.test(char)) return Class.space;
  if (/\p{Ll}/u.test(char)) return Class.lower;
  if (/\p{Lu}/u.test(char)) return Class.upper;
  if (/\p{Nd}/u.test(char)) return Class.digit;
  if (char === "'" || char === '’' || char === 'ʼ') return Class.apostrophe;
  if (/["“”„‟«»‘‚‹›]/u.test(char)) return Class.quote;
  // First halves of U+1F000 to U+1FBFF: emoji, flags and cards.
  if (code >= 0xd83c && code <= 0xd83e) return Class.picture;
  // Letters without case, combining marks, and the other surrogates (astral letters stay whole).
  if (/[\p{L}\p{M}\p{Cs}\u200c\u200d]/u.test(char)) return Class.letter;
  return Class.other;
};

/** Classes of the Basic Multilingual Plane, filled in blocks of 256 the first time a block is met. */
const classes = new Uint8Array(65536);
const known = new Uint8Array(256);

/** The class of a UTF-16 code unit. */
export const classOf = (code: number): number => {
  if (known[code >> 8] === 0) {
    known[code >> 8] = 1;
    const first = code & 0xff00;
    for (let c = first; c < first + 256; c++) classes[c] = classify(c);
  }
  return classes[code]!;
};

/** The class of the code unit at an index of a text; white space outside it. */
export const classAt = (text: string, index: number): number => (index < text.length ? classOf(text.charCodeAt(index)) : Class.space);

/** Letters and digits. */
export const isWordClass = (c: number): boolean => c === Class.lower || c === Class.upper || c === Class.letter || c === Class.digit;
