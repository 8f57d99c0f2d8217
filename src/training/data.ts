import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACILITY_HEADS, TITLES, WAYS } from '../core/lexicon/name-words.ts';
import { words } from '../core/lexicon/phrases.ts';
import { Known, type Gazetteer } from '../core/lexicon/gazetteer.ts';
import { beginsName, LABELS, NAME_TYPES, type NameType } from '../core/reading/entities/names/name-labels.ts';
import { Reading, type SourceText } from '../core/reading/reading.ts';
import type { Span } from '../core/text/span.ts';
import { tokenize } from '../core/text/tokenize.ts';
import { Shape } from '../core/text/tokens.ts';

/** An annotated span of a training text, by its source's type. */
interface GoldSpan extends Span {
  readonly type: string;
}
interface TypedSpan extends Span {
  readonly type: NameType;
}

/** A training text, cut, with a label for each token (see `NAME_TYPES`) and how much an error in it counts. */
export interface Example {
  readonly source: SourceText;
  readonly labels: Uint8Array;
  readonly weight: number;
}

/** The sets that are trained on and their weights; what each is, and its licence, is in MODEL.md. */
const SETS: Readonly<Record<string, number>> = {
  redocred: 1,
  wikigold: 1,
  'uner-pud': 1,
  'grobid-wikipedia': 1,
  gum: 1,
  'crossner-politics': 1,
  'crossner-science': 1,
  'crossner-literature': 1,
  'crossner-music': 1,
  'crossner-ai': 1,
  're3d-green': 0.5,
};

const TYPES: Readonly<Record<string, NameType>> = {
  Person: 'person',
  Organisation: 'organisation',
  Location: 'location',
  Facility: 'facility',
  Nationality: 'nationality',
  Other: 'other',
  Vehicle: 'other',
  Weapon: 'other',
  Document: 'other',
};

/** All examples of the sets in `folder`, mapped to one guideline, in a fixed order. */
export function loadExamples(folder: string, gazetteer: Gazetteer): Example[] {
  const examples: Example[] = [];
  for (const [set, weight] of Object.entries(SETS)) {
    for (const { text, entities } of jsonLines<{ text: string; entities: GoldSpan[] }>(join(folder, `${set}.jsonl`))) {
      examples.push(example(text, entities.flatMap((span) => { const type = TYPES[span.type]; return type ? [{ ...span, type }] : []; }), weight, gazetteer));
    }
  }
  return [...examples, ...loadOwn(folder, gazetteer)];
}

/** Of the texts without labels one in so many is read, and how much an error in it counts. */
const UNLABELLED_EVERY = 4;
const UNLABELLED_WEIGHT = 0.5;

/** Sentences of news without labels, for a model to label what it is sure to meet again. */
export const loadUnlabelled = (folder: string, gazetteer: Gazetteer): Example[] =>
  jsonLines<{ text: string }>(join(folder, 'unlabelled-voa.jsonl'))
    .filter((_, index) => index % UNLABELLED_EVERY === 1)
    .map(({ text }) => example(text, [], UNLABELLED_WEIGHT, gazetteer));

/** Where the project's own annotations are, and how much an error in them counts. */
const OWN = 'src/training/annotations/voa.jsonl';
const OWN_WEIGHT = 3;

/** An annotated text of the project's own: which text, a check that it is still that text, and spans in UTF-16 with their types. */
interface OwnAnnotation {
  readonly id: string;
  /** First 16 hexadecimal digits of the text's SHA-256. */
  readonly sha256: string;
  readonly spans: readonly (readonly [start: number, end: number, type: NameType])[];
}

/** The project's own annotations with the texts they stand off from. Throws where a text is missing or has changed. */
function loadOwn(folder: string, gazetteer: Gazetteer): Example[] {
  const texts = new Map(jsonLines<{ id: string; text: string }>(join(folder, 'unlabelled-voa.jsonl')).map(({ id, text }) => [id, text]));
  return jsonLines<OwnAnnotation>(OWN).map(({ id, sha256, spans }) => {
    const text = texts.get(id);
    if (text === undefined || createHash('sha256').update(text).digest('hex').slice(0, 16) !== sha256) throw new Error(`${OWN}: the text of ${id} is missing or has changed`);
    return example(text, spans.map(([start, end, type]) => ({ start, end, type })), OWN_WEIGHT, gazetteer);
  });
}

const jsonLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** One text with its labels by the project's guideline. */
export function example(text: string, spans: readonly TypedSpan[], weight: number, gazetteer: Gazetteer): Example {
  const { source } = new Reading(text, {});
  const { tokens } = source;
  const labels = new Uint8Array(tokens.count);
  for (const span of spans) {
    let { type } = span;
    let first = tokens.at(span.start);
    let end = first;
    while (end < tokens.count && tokens.start[end]! < span.end) end++;
    const strip = (words: ReadonlySet<string>): void => {
      while (end - first > 1 && (words.has(tokens.lower(first)) || (words === TITLE_SET && tokens.textOf(first) === '.'))) first++;
    };
    strip(ARTICLES);
    if (type === 'person') strip(TITLE_SET);
    if (end > first + 1 && (tokens.lower(end - 1) === "'s" || tokens.textOf(end - 1) === "'")) end--;
    if (first >= end || !capitalIn(source, first, end)) continue;
    type = guideline(type, source, first, end, gazetteer);
    const begin = 1 + 2 * NAME_TYPES.indexOf(type);
    labels[first] = begin;
    labels.fill(begin + 1, first + 1, end);
  }
  return { source, labels, weight };
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', '"', '“', '``']);
const TITLE_SET: ReadonlySet<string> = new Set(words(TITLES));
const FACILITIES: ReadonlySet<string> = new Set(words(FACILITY_HEADS));
const WAY_SET: ReadonlySet<string> = new Set(words(WAYS));
/** Facility heads that name organisations as often. */
const ALSO_ORGANISATIONS: ReadonlySet<string> = new Set(['school', 'church', 'port', 'hospital', 'clinic', 'embassy', 'hall', 'library', 'museum', 'observatory', 'park', 'square', 'ground', 'oval', 'factory', 'plant', 'laboratory', 'laboratories', 'railway', 'theatre', 'theater', 'cinema', 'market', 'metro', 'tower', 'towers', 'hotel', 'gallery', 'camp', 'camps', 'bases', 'station']);

/** Demonyms are nationalities, names that end in a facility's head are facilities, ways are places, whatever their source calls them. */
function guideline(type: NameType, { tokens }: SourceText, first: number, end: number, gazetteer: Gazetteer): NameType {
  const bits = gazetteer.ofTokens(tokens, first, end);
  if ((type === 'location' || type === 'organisation' || type === 'other') && bits & Known.people && !(bits & (Known.country | Known.region | Known.city | Known.media))) return 'nationality';
  const head = tokens.lower(end - 1);
  if (end - first > 1 && FACILITIES.has(head) && (type === 'location' || (type === 'organisation' && !ALSO_ORGANISATIONS.has(head)))) return 'facility';
  return type === 'facility' && WAY_SET.has(head) ? 'location' : type;
}

function capitalIn({ tokens }: SourceText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens.is(i, Shape.capital)) return true;
  return false;
}

/** The examples again with a line in front that repeats one of their sentences as a headline, in title case or in capitals; one in `every`. */
export function withHeadlines(examples: readonly Example[], every: number): Example[] {
  const added: Example[] = [];
  examples.forEach(({ source, labels, weight }, index) => {
    if (index % every !== 0) return;
    const sentence = source.sentences[(index / every) % source.sentences.length];
    if (!sentence || sentence.last - sentence.first < 5 || sentence.last - sentence.first > 40) return;
    const words = source.text.slice(sentence.start, sentence.end).replace(/[.]$/, '');
    const line = (index / every) % 3 === 0 ? words.toUpperCase() : words.replace(/(^|[\s“"(])([\p{Ll}])(?=\p{L}{3})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
    if (line.length !== words.length) return;
    const { source: recased } = new Reading(`${line}\n\n${source.text}`, {});
    const old = tokenize(words).count;
    const found = new Uint8Array(recased.tokens.count);
    // The same words give the same tokens unless a capital changes an abbreviation; then the example is left out.
    if (recased.tokens.at(line.length) !== old || recased.tokens.count !== old + labels.length) return;
    found.set(labels.subarray(sentence.first, sentence.first + old), 0);
    found.set(labels, old);
    added.push({ source: recased, labels: found, weight });
  });
  return [...examples, ...added];
}

/** Labels as spans of tokens with their types. */
export function spansOf(labels: Uint8Array, first: number, last: number): { first: number; last: number; label: number }[] {
  const spans: { first: number; last: number; label: number }[] = [];
  for (let i = first; i < last; i++) {
    if (!beginsName(labels[i]!) || labels[i]! >= LABELS) continue;
    let end = i + 1;
    while (end < last && labels[end] === labels[i]! + 1) end++;
    spans.push({ first: i, last: end, label: labels[i]! });
  }
  return spans;
}
