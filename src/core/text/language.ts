import { HashTable } from '../lexicon/packed.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { hashOf, TokenKind, type Tokens } from './tokens.ts';

/** Scripts by ranges of UTF-16 code units, with the language that a text in it is taken for. */
const SCRIPTS: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'ru'],
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x77f, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0x980, 0x9ff, 'bn'],
  [0xe00, 0xe7f, 'th'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

/** A code unit behind Latin that may be in one of them: not the dashes, quotation marks and signs that stand between the ranges. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\uffff]/;

/** Letters that tell a language from the others of its script. */
const TELLING: readonly (readonly [letters: string, language: string])[] = [
  ['іїєґ', 'uk'],
  ['ўј', 'be'],
  ['پچگژ', 'fa'],
  ['ٹڈڑے', 'ur'],
];

/** Tokens that are looked at: more tell no more. */
const SAMPLE = 500;
/** The part of words that a language's stop words make up at least in running text. */
const LEAST = 0.12;

const LANGUAGES = Object.keys(STOP_WORDS);
/** Languages of a stop word by its hash, one bit each in the order of LANGUAGES. */
let stopWords: HashTable | undefined;

function load(): HashTable {
  const lists = Object.values(STOP_WORDS);
  const table = new HashTable(lists.reduce((sum, list) => sum + list.length, 0));
  lists.forEach((list, language) => {
    for (const word of list) table.set(hashOf(word), Math.max(0, table.get(hashOf(word))) | (1 << language));
  });
  return table;
}

/**
 * The main language of a text as a BCP 47 tag, "und" where it cannot be told: by script, and in Latin script by stop words. A text of
 * a few words is taken for English unless its script says otherwise.
 */
export function languageOf(tokens: Tokens): string {
  const script = scriptOf(tokens);
  return script ?? latin(tokens);
}

/** The language of a text that is mostly in another script than Latin. */
function scriptOf({ text, count, start }: Tokens): string | undefined {
  const end = count > SAMPLE ? start[SAMPLE]! : text.length;
  if (!OTHER_SCRIPT.test(end < text.length ? text.slice(0, end) : text)) return undefined;
  const counts = new Map<string, number>();
  const telling = new Map<string, number>();
  let letters = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x370) {
      if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) letters++;
      continue;
    }
    const script = SCRIPTS.find(([first, last]) => code >= first && code <= last)?.[2];
    if (!script) continue;
    letters++;
    counts.set(script, (counts.get(script) ?? 0) + 1);
    for (const [own, language] of TELLING) if (own.includes(text[i]!)) telling.set(language, (telling.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] * 2 < letters) return undefined;
  // Japanese mixes kana with Chinese characters.
  if (best[0] === 'zh' && (counts.get('ja') ?? 0) * 10 > best[1]) return 'ja';
  const family = { ru: ['uk', 'be'], ar: ['fa', 'ur'] }[best[0]] ?? [];
  for (const language of family) if ((telling.get(language) ?? 0) * 60 > best[1]) return language;
  return best[0];
}

function latin(tokens: Tokens): string {
  stopWords ??= load();
  const counts = new Int32Array(LANGUAGES.length);
  let all = 0;
  for (let token = 0; token < tokens.count && token < SAMPLE; token++) {
    if (tokens.kind[token] !== TokenKind.word) continue;
    all++;
    const languages = stopWords.get(tokens.hash[token]!);
    for (let bits = Math.max(languages, 0); bits !== 0; bits &= bits - 1) counts[31 - Math.clz32(bits & -bits)]!++;
  }
  const english = counts[LANGUAGES.indexOf('en')]!;
  const most = Math.max(...counts);
  const best = LANGUAGES[counts.indexOf(most)]!;
  if (all < 12) return most >= 3 && english === 0 ? best : 'en';
  if (most < all * LEAST) return english >= all * (LEAST / 3) || all < 40 ? 'en' : 'und';
  // English must be outdone clearly: quotations and names in other languages are common.
  return most > english * 1.5 ? best : 'en';
}
