/** Words of texts that get a number; those met later, rare ones, get none. It bounds what is kept by number. */
const MOST_WORDS = 1 << 15;
/** Words of lists have numbers even then, as far as `Tokens.word` can hold. */
const MOST_NUMBERS = (1 << 16) - 1;

let mask = 4095;
/** Hash and number side by side; a number of 0 is a free slot. */
let slots = new Int32Array(2 * (mask + 1));
let count = 0;

/**
 * The number of a word by its hash: the same in all texts of a program's run, from 1 up in the order in which words are met; 0 for a word
 * met after the numbers ran out. What is true of a word wherever it stands is worked out once and kept by its number.
 */
export function wordNumber(hash: number): number {
  return numbered(hash, MOST_WORDS);
}

function numbered(hash: number, most: number): number {
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (; slots[2 * slot + 1] !== 0; slot = (slot + 1) & mask) if (slots[2 * slot] === hash) return slots[2 * slot + 1]!;
  if (count >= most) return 0;
  slots[2 * slot] = hash;
  slots[2 * slot + 1] = ++count;
  if (2 * count > mask) grow();
  return count;
}

function grow(): void {
  const old = slots;
  mask = 2 * mask + 1;
  slots = new Int32Array(2 * (mask + 1));
  for (let i = 0; i < old.length; i += 2) {
    if (old[i + 1] === 0) continue;
    const hash = old[i]!;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = old[i + 1]!;
  }
  for (const page of pages) {
    const wider = new Int32Array(pageSize());
    wider.set(page.marks);
    page.marks = wider;
  }
}

/** Sixteen numbers a word, a bit for each of 512 lists: what lists say of a word lies in one line of the processor's cache. */
const ROW_SHIFT = 4;
const LISTS = 32 << ROW_SHIFT;
/** Numbers fill half of the slots at most. */
const pageSize = (): number => ((mask + 1) >> 1) << ROW_SHIFT;
/** One for each 512 lists, by word number. */
const pages: { marks: Int32Array }[] = [];
let lists = 0;

/** One bit of every numbered word: that a list has it. */
export class WordMark {
  private readonly page: { marks: Int32Array };
  private readonly at: number;
  private readonly bit: number;

  constructor() {
    const list = lists++;
    this.page = pages[Math.floor(list / LISTS)] ??= { marks: new Int32Array(pageSize()) };
    this.at = (list % LISTS) >> 5;
    this.bit = 1 << (list & 31);
  }

  /** Marks the word with a hash. */
  set(hash: number): void {
    const word = numbered(hash, MOST_NUMBERS);
    if (word !== 0) this.page.marks[(word << ROW_SHIFT) + this.at]! |= this.bit;
  }

  /** Whether the word with a number, which must not be 0, is marked. */
  has(word: number): boolean {
    return (this.page.marks[(word << ROW_SHIFT) + this.at]! & this.bit) !== 0;
  }
}
