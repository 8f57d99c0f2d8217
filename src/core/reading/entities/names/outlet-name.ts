import type { Span } from '../../../text/span.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { oneLine } from '../../../text/one-line.ts';
import type { FoundName } from './found-name.ts';

const ARTICLE = /^the /i;

/** The names with the outlet of the masthead as one of them, whatever it had been read as: "The Marlo Ledger, 27 March 2024". `names` in reading order. */
export function takeOutlet(names: readonly FoundName[], tokens: Tokens, at: Span | undefined): readonly FoundName[] {
  if (!at) return names;
  const from = tokens.at(at.start);
  const [first, last] = [tokens.lower(from) === 'the' ? from + 1 : from, tokens.at(at.end - 1) + 1];
  if (first >= last || names.some((name) => name.type !== 'other' && name.first <= first && name.last >= last)) return names;
  const others = names.filter((name) => name.last <= first || name.first >= last);
  const index = others.findIndex((name) => name.first >= last);
  others.splice(index < 0 ? others.length : index, 0, { first, last, type: 'organisation', why: 'stands where a text names its outlet' });
  return others;
}

/**
 * Whether the tokens `first` up to, not including, `last` name the text's own outlet, whatever the name is made of: "The Marlo Ledger, 27 March 2024"
 * in the head, "told Radio Tessa", and with the article its last word alone ("told the Ledger"). `outlet` as the masthead has it.
 */
export function namesOutlet(tokens: Tokens, first: number, last: number, outlet: string): boolean {
  const name = outlet.replace(ARTICLE, '');
  const length = tokens.end[last - 1]! - tokens.start[first]!;
  if (length > name.length + 4) return false;
  const words = oneLine(tokens.text.slice(tokens.start[first], tokens.end[last - 1])).replace(ARTICLE, '');
  if (words === name) return true;
  return last === first + 1 && tokens.lower(first - 1) === 'the' && name.endsWith(` ${words}`);
}
