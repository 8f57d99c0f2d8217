import type { Category } from '../model/vocabulary.ts';
import { Phrases } from './phrases.ts';

/** What a list says of a head noun: the category of what it names, and its number as it stands in the text. */
export interface Noun {
  readonly category: Category;
  /** 'mass' for words without a plural, and for collectives ("police", "artillery"). */
  readonly number: 'singular' | 'plural' | 'mass';
  /** The list's subject, in words, for the hover's "why". */
  readonly list: string;
}

/** A list of head nouns about one subject. */
export interface NounList {
  readonly category: Category;
  /** Category of the plural where it differs: "a soldier" is a person, "soldiers" are a group. */
  readonly plural?: Category;
  readonly list: string;
  /** Phrases separated by commas: "bomb" stands for bomb and bombs, "man/men" gives its plural, "artillery/" has none, "/troops" is plural only. */
  readonly nouns: string;
}

/** Looks up head nouns of all given lists; where two lists have the same phrase the first one counts. */
export function nounIndex(lists: readonly NounList[]): Phrases<Noun> {
  return new Phrases(() => lists.flatMap(expand));
}

function expand({ category, plural = category, list, nouns }: NounList): [string, Noun][] {
  return nouns.split(',').flatMap((entry): [string, Noun][] => {
    const [one, many] = entry.trim().split('/') as [string, string?];
    if (one === '') return many ? [[many, { category: plural, number: 'plural', list }]] : [];
    // "aircraft", "headquarters": one form for both.
    if (many === '' || many === one) return [[one, { category: plural, number: 'mass', list }]];
    return [
      [one, { category, number: 'singular', list }],
      [many ?? pluralOf(one), { category: plural, number: 'plural', list }],
    ];
  });
}

/** The regular English plural. */
function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  return `${noun}s`;
}
