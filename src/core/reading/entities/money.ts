import { CURRENCY_NOUNS, CURRENCY_PREFIXES, CURRENCY_SIGNS } from '../../lexicon/currencies.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../text/tokens.ts';
import { MAGNITUDES, SHORT_MAGNITUDES } from '../../lexicon/numbers.ts';
import type { Numeral } from './numerals.ts';

/** An amount of money: tokens `first` up to, not including, `last`; `code` is ISO 4217, empty where the words do not say which currency. */
export interface Money {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly code: string;
}

const OF = hashOf('of');

/**
 * The money that `number` counts: a sign or code before it ("$5 million", "US$31bn", "Rs 1,000", "KD200"), or a currency's noun after it
 * ("10,000 Somali shillings", "tens of billions of dollars", "60 cents"). The number itself is given by `numeralAt`.
 */
export function moneyAt(tokens: Tokens, number: Numeral, from: number, limit: number): Money | undefined {
  const magnitude = number.suffix === undefined ? 1 : SHORT_MAGNITUDES[number.suffix];
  const sign = number.prefix === undefined ? signBefore(tokens, number.first, from) : prefixed(tokens, number);
  if (sign && magnitude !== undefined) {
    const first = sign.first;
    const fraction = number.prefix === undefined ? undefined : decimals(tokens, number.last, limit);
    let last = fraction?.last ?? number.last;
    let value = (fraction ? number.value + fraction.value : number.value) * magnitude;
    const word = last === number.last ? undefined : MAGNITUDES.get(tokens.hash[last]!);
    if (word !== undefined) {
      value *= word;
      last++;
    }
    const noun = nounAfter(tokens, last, limit);
    return { first, last: noun?.last ?? last, value, code: sign.code };
  }
  if (number.prefix !== undefined || (number.suffix !== undefined && magnitude === undefined)) return undefined;
  const after = nounAfter(tokens, number.last, limit);
  return after && { first: number.first, last: after.last, value: number.value * (magnitude ?? 1), code: after.code };
}

/** A currency's sign or code that ends right before token `first`: "$", "US$", "HK$", "Rs". */
function signBefore(tokens: Tokens, first: number, from: number): { first: number; code: string } | undefined {
  for (const length of [2, 1]) {
    const start = first - length;
    if (start < from || (length === 2 && tokens.is(first - 1, Shape.spaced) && tokens.lower(start) !== 'us')) continue;
    const match = CURRENCY_SIGNS.match(tokens, start);
    if (match?.last !== first) continue;
    // Letters count as a code in capitals only ("LE 22", not French "le 22").
    if (tokens.kind[start] === TokenKind.word && !tokens.is(start, Shape.capital)) continue;
    return { first: start, code: match.value };
  }
  return undefined;
}

function prefixed(tokens: Tokens, number: Numeral): { first: number; code: string } | undefined {
  const code = number.prefix === undefined ? undefined : CURRENCY_PREFIXES[number.prefix];
  // "N50" may be anything; an amount has three figures or a magnitude.
  return code && (number.value >= 100 || number.last > number.first + 1 || number.suffix || decimals(tokens, number.last, tokens.count)) ? { first: number.first, code } : undefined;
}

/** The ".6" that the tokenizer leaves behind "R67". */
function decimals(tokens: Tokens, token: number, limit: number): { last: number; value: number } | undefined {
  if (token + 1 >= limit || tokens.textOf(token) !== '.' || tokens.is(token, Shape.spaced) || tokens.is(token + 1, Shape.spaced) || tokens.kind[token + 1] !== TokenKind.number) return undefined;
  return { last: token + 2, value: Number(`0.${tokens.textOf(token + 1)}`) };
}

/** "dollars", "US dollars", "Somali shillings", "of dollars", "a dollar". */
function nounAfter(tokens: Tokens, token: number, limit: number): { last: number; code: string } | undefined {
  let at = tokens.hash[token] === OF ? token + 1 : token;
  let nationality = '';
  if (at < limit && (tokens.is(at, Shape.capital) || tokens.is(at, Shape.dotted))) nationality = tokens.lower(at++);
  const match = at < limit ? CURRENCY_NOUNS.match(tokens, at) : undefined;
  if (!match || !tokens.is(at, Shape.spaced)) return undefined;
  const { code, of } = match.value;
  if (nationality !== '' && !(nationality.slice(0, 4) in of)) return undefined;
  return { last: match.last, code: of[nationality.slice(0, 4)] ?? code };
}
