import { words as list } from '../../lexicon/phrases.ts';
import { hashOf, TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Sentence } from '../../text/sentences.ts';

/** How many tokens to either side are looked at: bounds the work in a sentence without end. */
const REACH = 40;

/**
 * Whether what happens at a date is told as past or as to come, by the verb nearest before the date in its sentence, else the nearest
 * behind it: "officials said Friday" is past, "the court will rule on Friday" to come, "due in May" to come; "until Friday" is to come but where
 * a "had" tells it ("until Friday, they had not called him").
 */
export function tenseAt(tokens: Tokens, { first, last }: Sentence, dateFirst: number, dateLast: number): 'past' | 'future' | undefined {
  if (AHEAD.has(tokens.hash[dateFirst - 1] ?? 0)) return told(tokens, first, last, dateFirst, dateLast) ? 'past' : 'future';
  for (let i = dateFirst - 1; i >= Math.max(first, dateFirst - REACH); i--) {
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  for (let i = dateLast; i < Math.min(last, dateLast + REACH); i++) {
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  return undefined;
}

/** Whether a "had" stands near a date in its sentence: what was done before it. */
function told(tokens: Tokens, first: number, last: number, dateFirst: number, dateLast: number): boolean {
  for (let i = Math.max(first, dateFirst - NEAR); i < Math.min(last, dateLast + NEAR); i++) if (tokens.hash[i] === HAD) return true;
  return false;
}
const HAD = hashOf('had');
const NEAR = 8;

function tenseOf(tokens: Tokens, index: number): 'past' | 'future' | undefined {
  const hash = tokens.hash[index]!;
  if (FUTURE.has(hash) || (hash === TO && LEADS_TO.has(tokens.hash[index - 1] ?? 0))) return 'future';
  if (PAST.has(hash)) return 'past';
  // "…ed", but not "need", "bed", "United": a small letter first and five letters at least.
  const [start, end] = [tokens.start[index]!, tokens.end[index]!];
  if (tokens.kind[index] !== TokenKind.word || end - start < 5) return undefined;
  const { text } = tokens;
  return text.charCodeAt(end - 1) === 0x64 && text.charCodeAt(end - 2) === 0x65 && text.charCodeAt(end - 3) !== 0x65 && text.charCodeAt(start) >= 0x61 ? 'past' : undefined;
}

const TO = hashOf('to');
const hashes = (text: string): ReadonlySet<number> => new Set(list(text).map(hashOf));
const AHEAD = hashes('until till by through');
/** Auxiliaries and words of planning that look ahead; not "could" and "may", which as often report what is past. General English, own list. */
const FUTURE = hashes("will shall would 'll won't scheduled due plans plan planning upcoming intends intend hopes aims slated tomorrow");
/** "is to", "expected to": what follows is to come. */
const LEADS_TO = hashes('is are be expected planned likely ready due set about going hoping aiming preparing agreed agreement vowed pledged promised proposed proposal offered offer bid wants want seeks');
/** Past forms that do not end in -ed. General English, own list. */
const PAST = hashes(
  'said was were had did told came went took began made gave got met left held saw found became fell rose won lost sent brought led spoke broke built bought caught chose cut drew drove fought flew grew heard hit kept knew laid lay let put ran ' +
    'set shot sold spent stood struck swept taught thought threw wrote has have been ago yesterday',
);
