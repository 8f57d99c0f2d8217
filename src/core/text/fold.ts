/** Letters that NFD does not take apart, and what they are folded to. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** A name in small letters a to z with single spaces: no accents, marks, apostrophes; hyphens are spaces. "Dayr az-Zawr" → "dayr az zawr". */
export function foldName(name: string): string {
  let plain = name.toLowerCase();
  if (/[^ -~]/.test(plain)) plain = plain.normalize('NFD').replace(/\p{M}/gu, '').replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter]!);
  return plain.replace(/['’‘ʼʻ`.]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const ARTICLE = /(^| )(?:al|el|ad|ar|as|ash|at|ath|az|an|ed|er|es|esh|et|ez|en|ul|ud)(?= )/g;

/** A folded name without Arabic and Spanish articles in all their assimilations: "ar raqqah" → "raqqah". */
export const withoutArticles = (folded: string): string => folded.replace(ARTICLE, '$1').replace(/ +/g, ' ').trim();

/**
 * A key that spellings of one name share when it is transliterated: articles with their assimilations fall away, vowels and their
 * lengths are one, doubled consonants single ("zhzh" too), "q" and "k", "dj" and "j", "ph" and "f" alike, a final "h" silent.
 * "Deir ez-Zor", "Deir al-Zour" and "Dayr az-Zawr" → "dar zar". `folded` comes from `foldName`.
 */
export function transliterationKey(folded: string): string {
  return withoutArticles(folded)
    .replace(/q|c(?![hie])/g, 'k')
    .replace(/dj|dzh/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/zhzh/g, 'zh')
    .replace(/ou|aw|ow|au|uw/g, 'u')
    .replace(/[aeiouy]+h?(?= |$)/g, 'a')
    .replace(/[aeiouy]+/g, 'a')
    .replace(/([^a])\1/g, '$1');
}
