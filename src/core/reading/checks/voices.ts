import { WordSet } from '../../lexicon/phrases.ts';
import type { Claim, Mention } from '../../model/findings.ts';
import type { ClaimKind } from '../../model/vocabulary.ts';
import type { Span } from '../../text/span.ts';
import { canOverlap, edtfOf, intervalOf } from '../dates/edtf.ts';
import { ClaimIndex } from '../incidents/sourcing.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { isNominal } from '../syntax/tags.ts';
import { oneLine } from '../../text/one-line.ts';

/** Words that part what a sentence counts from what another one did. "Another guerrilla was killed", "in a separate attack". Own hand. */
const ELSEWHERE = new WordSet('another other others elsewhere separate separately second third neighboring neighbouring nearby earlier previous previously each apiece also additional further total');

/** Acts of claims that put something as a fact: another can call it false, and its speaker can take it back. */
export const ASSERTS: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['says', 'reports', 'accuses', 'claims-responsibility', 'denies', 'believes']);

/** Characters from a cue's first word within which it takes its content. */
const CUE_REACH = 80;

/** What stands between a cue and the day of the saying. */
const BEFORE_DAY = /^\s+(?:late |early )?(?:on |late |early )?$/;

/**
 * Who speaks where, and whether two places in a text can speak of one thing. One voice seldom contradicts itself: two figures of one voice
 * are two things counted, or a whole and its part.
 */
export class Voices {
  private readonly reading: Reading;
  private readonly index: ClaimIndex;
  /** Where the sources of claims begin. */
  private readonly speakers: ReadonlySet<number>;

  constructor(reading: Reading) {
    this.reading = reading;
    this.index = new ClaimIndex(reading);
    this.speakers = new Set(reading.claims.flatMap(({ source }) => source.map(({ start }) => start)));
  }

  /** The innermost claim that words stand in; undefined for the outlet's own. */
  claimAt(at: Span): Claim | undefined {
    return this.index.covering(at).find(({ act }) => act !== 'narrates');
  }

  /** Who says it, or counts it ("the union recorded 44 raids"), as a key and for a message; empty for the outlet. */
  of(at: Span): string {
    const claim = this.claimAt(at);
    return claim ? speakerOf(this.reading, claim) || 'somebody' : counterOf(this.reading, at);
  }

  /** Whether words date the saying: between a cue and what it hands on, "claimed responsibility ▸Sunday◂ for the kidnapping", or right behind it, "officials said on ▸Thursday◂". */
  isOfSaying({ start, end }: Span): boolean {
    const { text } = this.reading.source;
    return this.reading.claims.some(({ cue: [cue], content: [content] }) => {
      if (cue === undefined || cue.start >= start || start - cue.start >= CUE_REACH) return false;
      return (content !== undefined && end <= content.start) || (cue.end < start && start - cue.end < 12 && BEFORE_DAY.test(text.slice(cue.end, start)));
    });
  }

  /** Two voices that speak, one of which may be the outlet's. */
  differ(a: Span, b: Span): boolean {
    return this.of(a) !== this.of(b);
  }

  private ofDeeds(mentions: readonly Mention[]): Mention[] {
    return mentions.filter((mention) => mention.category === 'date' && !this.isOfSaying(mention));
  }

  /** Whether the sentences around two stretches of text are about different days or places, or say that they count something else. */
  apart(a: Span, b: Span): boolean {
    const [first, second] = [this.reading.sentenceAt(a.start), this.reading.sentenceAt(b.start)];
    if (!first || !second) return true;
    if (first === second) return false;
    const { tokens } = this.reading.source;
    if (ELSEWHERE.next(tokens, second.first, second.last) >= 0) return true;
    // "Moscow said": a speaker, not where it was.
    const [mine, theirs] = [first, second].map((sentence) => this.reading.mentionsIn(sentence).filter(({ start }) => !this.speakers.has(start))) as [Mention[], Mention[]];
    return otherDays(this.ofDeeds(mine), this.ofDeeds(theirs)) || otherPlaces(mine, theirs);
  }
}

/** Who makes a claim: by name, else in the text's words; empty for nobody named. */
export const speakerOf = (reading: Reading, { speaker, source }: Claim): string => speaker?.name ?? oneLine(source.map((part) => reading.textOf(part)).join(' '));

const COUNTS = new WordSet('counted counts recorded records registered registers documented documents tallied logged lists listed');

/** Who counts, in one word: "union" in "The union recorded 44 raids"; empty where nobody does. */
function counterOf({ source }: Reading, { start }: Span): string {
  const { tokens, tags } = syntaxOf(source);
  let verb = tokens.at(start) - 1;
  for (let steps = 0; verb > 0 && steps < 2 && !COUNTS.has(tokens, verb); steps++) verb--;
  return COUNTS.has(tokens, verb) && isNominal(tags[verb - 1]!) ? tokens.textOf(verb - 1) : '';
}

function otherDays(a: readonly Mention[], b: readonly Mention[]): boolean {
  const days = (mentions: readonly Mention[]) => mentions.flatMap(({ category, time }) => {
    const edtf = category === 'date' && time ? edtfOf(time) : undefined;
    const interval = edtf === undefined ? undefined : intervalOf(edtf);
    return interval ? [interval] : [];
  });
  const [mine, theirs] = [days(a), days(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((x) => theirs.some((y) => canOverlap(x, y)));
}

function otherPlaces(a: readonly Mention[], b: readonly Mention[]): boolean {
  const places = (mentions: readonly Mention[]) => mentions.filter(({ category, form, place, entity }) => category === 'location' && form === 'name' && (place ?? entity.place)?.precision !== 'country');
  const [mine, theirs] = [places(a), places(b)];
  const within = (x: Mention, y: Mention): boolean => (x.place ?? x.entity.place)?.within.includes(y.entity.name) ?? false;
  return mine.length > 0 && theirs.length > 0 && !mine.some((x) => theirs.some((y) => x.entity === y.entity || within(x, y) || within(y, x)));
}

/** ": the ministry against the front", ": the army against the outlet itself"; empty where one voice speaks. */
export const against = (a: string, b: string): string => (a === b ? '' : `: ${a || 'the text itself'} against ${b || 'the text itself'}`);
