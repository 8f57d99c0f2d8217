import { DESCRIPTIVE_NOUNS, FIGURES } from '../../lexicon/descriptive-nouns.ts';
import type { Noun } from '../../lexicon/nouns.ts';
import { nextOf, WordSet } from '../../lexicon/phrases.ts';
import type { Mention } from '../../model/findings.ts';
import type { Category } from '../../model/vocabulary.ts';
import { hashOf, Shape, type Tokens } from '../../text/tokens.ts';
import { addMentions, newMention } from '../mentions.ts';
import type { Reading } from '../reading.ts';
import { Reasons } from '../reasons.ts';
import { syntaxOf, type Syntax } from '../syntax/syntax.ts';
import { Tag } from '../syntax/tags.ts';
import { classOf } from './entity-class.ts';
import { isHead, isNounPhrase, phraseStart } from './noun-phrase.ts';

const OF = hashOf('of');

/** Modifiers that make a group or its members an armed group: "the extremist group", "rebel forces", "terrorist organisation". Own hand. */
const ARMED = new WordSet(`extremist terrorist terror militant rebel insurgent jihadist jihadi guerrilla paramilitary armed islamist separatist opposition subversive`);

/** Words that count what follows them and name nothing by themselves: "a group of gunmen". Own hand. */
const PARTITIVES = new WordSet(`group groups crowd crowds team teams band bands gang gangs network networks member members`);

/** Names that can stand before a noun as its modifier: "Hamas militants", "Iraqi troops", "Baghdad airport". */
const MODIFYING: ReadonlySet<Category> = new Set<Category>(['nationality', 'organisation', 'armed-group', 'state-body', 'media', 'location']);

/** What is called after the person that it follows: "the Assad regime", "the Marcos administration". Own hand. */
const FOLLOWING = new WordSet('regime government administration dynasty clan family families cartel gang network faction militia junta forces loyalists supporters followers');

/**
 * What names do not cover: weapons, vehicles, documents, and actors, facilities and places that are only described.
 * "rebels seized two tanks": *rebels*, *tanks*; "the Iran-backed militia": *Iran-backed militia*; "Resolution 2254": the whole.
 * A mention is the noun phrase without article and number. Rule: a head noun of a list, its modifiers to the left.
 */
export function readDescriptions(reading: Reading): void {
  const { tokens, sentences } = reading.source;
  const syntax = syntaxOf(reading.source);
  const names = new CoveringNames(reading);
  const reasons = new Reasons();
  const nameStart = (token: number): number => {
    const name = names.at(token);
    if (!name) return -1;
    return MODIFYING.has(name.category) || (name.category === 'person' && FOLLOWING.has(tokens, token + 1)) ? tokens.at(name.start) : -2;
  };
  const found: Mention[] = [];
  const called = new Map<string, Mention>();
  for (const { first, last } of sentences) {
    let previous: { mention: Mention; last: number } | undefined;
    for (let token = nextOf(DESCRIPTIVE_NOUNS, FIGURES, tokens, first, last); token >= 0; token = nextOf(DESCRIPTIVE_NOUNS, FIGURES, tokens, token + 1, last)) {
      if (names.indexes[token] !== 0) continue;
      const figure = FIGURES.match(tokens, token);
      if (figure) token = figure.last - 1;
      const match = figure ? undefined : DESCRIPTIVE_NOUNS.match(tokens, token);
      if (!match) continue;
      const noun = match.value;
      const end = numbered(tokens, match.last, last, noun);
      if (match.last > last || names.at(match.last - 1) || isHearsay(syntax, token, match.last) || (end === match.last && !isHead(syntax, end, last))) continue;
      const begun = phraseStart(syntax, token, first, nameStart);
      const start = begun < token && isGerund(syntax, begun, noun) ? begun + 1 : begun;
      if (end > match.last || isOffice(tokens, token, end, noun) || isNounPhrase(syntax, start, token, end, first, noun)) {
        const form = namedAfter(tokens, names, start, token, noun) ? 'name' : 'nominal';
        const mention = newMention(reading, tokens.span(start, end), categoryOf(tokens, start, token, noun), form, reasons.of(`“${tokens.textOf(end - 1)}” is in the list of ${noun.list}`));
        if (previous && partOfWhole(tokens, previous.last, start) && PARTITIVES.has(tokens, previous.last - 1)) found.pop();
        const name = namedBy(tokens, names, end, mention.category);
        if (name && classOf(mention.category) === 'group' && noun.number === 'singular') called.set(reading.textOf(name), mention);
        if (!name) {
          found.push(mention);
          previous = { mention, last: end };
        }
      }
      token = end - 1;
    }
  }
  takeDescription(reading, called);
  addMentions(reading, found);
}

/** "the extremist group Harakat al-Noor": what a name is called decides what it is, wherever it stands. */
function takeDescription(reading: Reading, called: ReadonlyMap<string, Mention>): void {
  if (called.size === 0) return;
  for (const name of reading.mentions) {
    if (name.form !== 'name' || (name.category !== 'organisation' && name.category !== 'person')) continue;
    const description = called.get(reading.textOf(name));
    if (!description || description.category === name.category) continue;
    name.category = name.entity.category = description.category;
    name.evidence = [...name.evidence, { why: `called “${reading.textOf(description)}”`, at: { start: description.start, end: description.end } }];
  }
}

/** For each token the innermost name that covers it. */
class CoveringNames {
  /** For each token one more than the index of its name; 0 for none. */
  readonly indexes: Int32Array;
  private readonly names: readonly Mention[];

  constructor({ source: { tokens }, mentions }: Reading) {
    this.names = mentions;
    this.indexes = new Int32Array(tokens.count);
    mentions.forEach(({ start, end }, index) => {
      for (let token = tokens.at(start); token < tokens.count && tokens.start[token]! < end; token++) this.indexes[token] = index + 1;
    });
  }

  at(token: number): Mention | undefined {
    const index = this.indexes[token];
    return index ? this.names[index - 1] : undefined;
  }
}

/** "Resolution 2254", "Decree No. 12": a document's number belongs to it. */
function numbered(tokens: Tokens, next: number, last: number, noun: Noun): number {
  if (noun.category !== 'document' || noun.number !== 'singular') return next;
  const at = tokens.hash[next] === NUMBER_SIGN ? next + 1 : next;
  return at < last && /^\d+$/.test(tokens.textOf(at)) && tokens.end[at]! - tokens.start[at]! <= 5 ? at + 1 : next;
}
const NUMBER_SIGN = hashOf('no.');

/** "Foreign Secretary welcomes …", "met Prime Minister and President": an office of several words in capitals needs no article. */
function isOffice(tokens: Tokens, first: number, next: number, { category, number }: Noun): boolean {
  if (category !== 'person' || number !== 'singular' || next - first < 2) return false;
  for (let token = first; token < next; token++) if (!tokens.is(token, Shape.capital) || tokens.is(token, Shape.allCaps)) return false;
  return true;
}

/** "accused of killing civilians": what one does to them, no kind of civilians. Not "of ruling parties". */
const isGerund = ({ tokens, tags }: Syntax, token: number, { category, number }: Noun): boolean =>
  number === 'plural' && classOf(category) === 'group' && tags[token - 1] === Tag.preposition && tokens.text.endsWith('ing', tokens.end[token]) && !tokens.is(token, Shape.capital) && !KINDS.has(tokens, token);
/** Participles and nouns that do tell a kind of people or bodies: "of warring factions", "of mining companies". Own hand. */
const KINDS = new WordSet(`warring ruling visiting remaining surviving existing opposing invading occupying retreating fleeing neighbouring neighboring participating contributing competing leading governing
  working acting sitting outgoing incoming dissenting advancing building mining shipping housing trading banking monitoring peacekeeping engineering nursing`);

/** "Reports of an attack", "reports that …" without an article: talk, and no papers. */
const isHearsay = ({ tokens, tags }: Syntax, first: number, next: number): boolean => tokens.hash[first] === REPORTS && next === first + 1 && tags[first - 1] !== Tag.determiner && tags[first - 1] !== Tag.number;
const REPORTS = hashOf('reports');

/** "the city of Mosul", "the extremist group Islamic State": the description stands with a name and is part of it. Not "the people of Mosul". */
function namedBy(tokens: Tokens, names: CoveringNames, next: number, category: Category): Mention | undefined {
  const of = tokens.hash[next] === OF;
  const name = names.at(of ? next + 1 : next);
  if (name?.form !== 'name' || name.category === 'date' || name.category === 'nationality') return undefined;
  return !of || (name.category === 'location' && category === 'location') ? name : undefined;
}

/** "Al Harir military base", "Erbil airport", "Deir ez-Zor province": called after a place. Not "a US base", "the Iraqi province". */
function namedAfter(tokens: Tokens, covering: CoveringNames, start: number, head: number, { category, number }: Noun): boolean {
  if ((category !== 'facility' && category !== 'location') || number !== 'singular' || INDEFINITE.has(tokens, start - 1)) return false;
  for (let token = start; token < head; token++) {
    const category = covering.at(token)?.category;
    const names = category === undefined || category === 'location' || category === 'person' || category === 'organisation';
    if (names && tokens.is(token, Shape.capital) && !tokens.is(token, Shape.allCaps) && (token > start || tokens.is(token + 1, Shape.capital) || category !== undefined)) return true;
  }
  return false;
}
const INDEFINITE = new WordSet('a an another one any some no each every');

/** Whether only "of" and determiners stand between token `last` and token `start`. */
const partOfWhole = (tokens: Tokens, last: number, start: number): boolean => tokens.hash[last] === OF && start - last <= 3;

function categoryOf(tokens: Tokens, start: number, head: number, noun: Noun): Category {
  if (noun.category !== 'organisation' && noun.category !== 'state-body') return noun.category;
  for (let token = start; token < head; token++) if (ARMED.has(tokens, token)) return 'armed-group';
  return noun.category;
}
