import type { Account } from '../model/account.ts';
import type { KnownEntity } from '../model/aliases.ts';
import type { Claim, Entity, Incident, Mention, Problem } from '../model/findings.ts';
import { firstEndingAfter, firstStartingFrom, type Span } from '../text/span.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences, type Sentence } from '../text/sentences.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Tokens } from '../text/tokens.ts';
import { oneLine } from '../text/one-line.ts';

/** What the reader is told besides the text. */
export interface ReadingOptions {
  /** ISO date of publication, where it is known from outside the text. */
  readonly published?: string | undefined;
  /** File name, used for a date or outlet where the text has none. */
  readonly fileName?: string | undefined;
  /** Entities that the workspace knows (`dateline.yaml`); the same array for all texts, so that it is compiled once. */
  readonly aliases?: readonly KnownEntity[] | undefined;
  /** Read no further than about this many UTF-16 code units: for an editor that must not wait. All of the text when left out. */
  readonly upTo?: number | undefined;
}

/** A text cut into paragraphs, sentences and tokens: what every detector reads and none changes. */
export interface SourceText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** How far the text was read; its length unless `upTo` cut it. */
  readonly readTo: number;
}

/** What the text says of itself. */
export interface Masthead {
  /** ISO date of publication, from the options, the header, the dateline or the file name. */
  published: string | undefined;
  publishedWhy: string | undefined;
  /** The words of the header or dateline that tell it: they date the report, not what it tells of. */
  publishedAt: Span | undefined;
  outlet: string | undefined;
  /** The words that name the outlet. */
  outletAt: Span | undefined;
  /** BCP 47 tag of the main language, "und" where it cannot be told. */
  language: string;
}

/** A reading in progress: the text and what the steps so far have found. Steps run in the pipeline's order and add or refine. */
export class Reading {
  readonly source: SourceText;
  readonly options: ReadingOptions;
  readonly masthead: Masthead = { published: undefined, publishedWhy: undefined, publishedAt: undefined, outlet: undefined, outletAt: undefined, language: 'en' };
  /** In reading order, outer before inner; nested mentions are allowed, crossing ones are not. */
  mentions: Mention[] = [];
  entities: Entity[] = [];
  claims: Claim[] = [];
  incidents: Incident[] = [];
  problems: Problem[] = [];
  /** What the text tells of each incident, for setting it beside other texts. */
  accounts: ReadonlyMap<Incident, Account> = new Map();

  constructor(text: string, options: ReadingOptions) {
    const readTo = endOfReading(text, options.upTo);
    const seen = readTo < text.length ? text.slice(0, readTo) : text;
    const tokens = tokenize(seen);
    const parts = paragraphs(seen);
    this.source = { text, tokens, paragraphs: parts, sentences: sentences(tokens, parts), readTo };
    this.options = options;
  }

  textOf(s: Span): string {
    return this.source.text.slice(s.start, s.end);
  }

  /** The words of a span on one line. */
  wordsOf(s: Span): string {
    return oneLine(this.textOf(s));
  }

  /** The sentence that holds `offset`, or the next one; undefined behind the last. */
  sentenceAt(offset: number): Sentence | undefined {
    return this.source.sentences[firstEndingAfter(this.source.sentences, offset)];
  }

  /** Mentions that lie wholly inside `s`, in reading order. `mentions` must be sorted by `bySpan`, as every step leaves it. */
  mentionsIn(s: Span): Mention[] {
    const found: Mention[] = [];
    for (let i = firstStartingFrom(this.mentions, s.start); i < this.mentions.length && this.mentions[i]!.start < s.end; i++) {
      if (this.mentions[i]!.end <= s.end) found.push(this.mentions[i]!);
    }
    return found;
  }
}

/** The last white space before the limit, so that no word and no surrogate pair is cut; the limit itself in a text without any. */
function endOfReading(text: string, upTo = text.length): number {
  if (text.length <= upTo) return text.length;
  const space = Math.max(text.lastIndexOf(' ', upTo), text.lastIndexOf('\n', upTo));
  return space > 0 ? space : upTo;
}
