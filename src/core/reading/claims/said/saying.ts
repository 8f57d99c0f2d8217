import { Frame, type CueVerb } from '../../../lexicon/cue-verbs.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import { sentenceEnd } from '../../syntax/clauses.ts';
import { nounPhraseAt, relativeEnd } from '../../syntax/noun-phrases.ts';
import type { Sentence, TokenRange } from '../../syntax/syntax.ts';
import { isFiniteForm, isNominal, Tag } from '../../syntax/tags.ts';
import type { Complement } from '../complement.ts';
import { contentBefore, quotationBefore } from '../content-before.ts';
import { contentEnd } from '../content.ts';
import type { ClaimContext } from '../draft.ts';
import type { Quotation, Quotations } from '../quotations.ts';

const WHAT = new WordSet(['what']);

/** What is said, in tokens, and how the construction is called in a claim's reason. */
export interface Said {
  readonly content: TokenRange[];
  readonly why: string;
}

/** A cue verb in its sentence, with the stretches around it that may be what is said. */
export class Saying {
  readonly context: ClaimContext;
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly quotations: Quotations;
  readonly verb: CueVerb;
  readonly frames: number;
  readonly complement: Complement;
  readonly kind: Complement['kind'];
  /** What follows the cue begins here. */
  readonly first: number;
  /** The cue's clause begins here, with its subject or the cue itself. */
  readonly start: number;
  readonly sentence: Sentence;
  readonly cue: TokenRange;
  readonly subject: TokenRange;
  /** "the mayor, who says …, left": a relative clause between commas. */
  readonly inRelative: boolean;
  /** "lawmakers backing the bill have said": a participle that describes its noun ends with its object. */
  readonly restrictive: boolean;
  /** "What they called “the wall”" */
  readonly named: boolean;
  private readonly inside: 'main' | 'relative' | 'subordinate';

  constructor(context: ClaimContext, verb: CueVerb, complement: Complement, start: number, sentence: Sentence, cue: TokenRange, subject: TokenRange) {
    const { tokens, quotations, syntax: { tags } } = context;
    this.context = context;
    this.tokens = tokens;
    this.tags = tags;
    this.quotations = quotations;
    this.verb = verb;
    this.frames = verb.frames;
    this.complement = complement;
    this.kind = complement.kind;
    this.first = complement.first;
    this.start = start;
    this.sentence = sentence;
    this.cue = cue;
    this.subject = subject;
    this.inRelative = tags[subject.first] === Tag.relative && subject.last === subject.first + 1 && COMMA.has(tokens, subject.first - 1);
    this.restrictive = verb.lemma !== 'call' && tags[cue.last - 1] === Tag.ing && cue.last - cue.first === 1 && isNominal(tags[cue.first - 1] ?? 0);
    this.named = complement.kind !== 'clause' && start > sentence.first && WHAT.has(tokens, start - 1);
    // "Low, after saying that he would go, stayed"
    const inserted = tags[cue.last - 1] === Tag.ing && subject.last < start && COMMA.has(tokens, subject.last);
    this.inside = this.inRelative || inserted ? 'relative' : start > sentence.first && tags[start - 1] === Tag.subordinator ? 'subordinate' : 'main';
  }

  /** Whether the verb's list has one of the `Frame` bits, or any. */
  takes(frame: number): boolean {
    return (this.frames & (frame | Frame.any)) !== 0;
  }

  /** The quotation at what follows the cue, of a complement that is one. */
  get quotation(): Quotation {
    return this.quotations.list[this.quotations.of[this.first]!]!;
  }

  /** A comma stands before the cue's clause: "…, she said". */
  get behindComma(): boolean {
    return COMMA.has(this.tokens, this.start - 1);
  }

  /** Where what follows the cue ends, read as a clause or as a phrase. */
  end(kind: 'clause' | 'phrase'): number {
    return contentEnd(this.context, this.first, this.sentence, kind, this.inside);
  }

  /** What follows the cue, as a clause: "said the road was open". */
  clause(): TokenRange {
    return { first: this.first, last: this.end('clause') };
  }

  /** What follows the cue, as a phrase: "denied the report". */
  phrase(): TokenRange {
    return (this.restrictive ? this.describingObject() : undefined) ?? { first: this.first, last: Math.min(this.end('phrase'), this.describedEnd()) };
  }

  /** What is said before the cue's clause: "“…,” she said", "…, she said". */
  before(): TokenRange | undefined {
    const { context, start, kind } = this;
    if (!(this.frames & (Frame.quote | Frame.end)) || this.inRelative) return undefined;
    // "…, adding one": a bare participle goes on behind a quotation only.
    if (this.tags[this.cue.last - 1] === Tag.ing && start === this.cue.first && !quotationBefore(context, start)) return undefined;
    return contentBefore(context, start, this.sentence, kind === 'comma' && this.behindComma, kind === 'end');
  }

  /** A quotation that ended the sentence before with "?" or "!" ('"Why?" the mayor asked.'). */
  questionBefore(): TokenRange | undefined {
    const { start, sentence } = this;
    if (start !== sentence.first || !(this.frames & Frame.quote) || this.tokens.is(start, Shape.newline)) return undefined;
    return quotationBefore(this.context, start);
  }

  /** "which the army said was …": the relative pronoun before the subject, which belongs to what is said. */
  relative(): TokenRange | undefined {
    const { tags, start } = this;
    const at = start - 1;
    if (this.named || at < this.sentence.first || start !== this.subject.first) return undefined;
    // "the bridge that he said was open"
    const that = this.kind === 'other' && tags[at] === Tag.that && isNominal(tags[at - 1] ?? 0) && isFiniteForm(tags[this.first] ?? 0);
    return that || tags[at] === Tag.relative ? { first: at, last: start } : undefined;
  }

  /** `content` with the relative pronoun that belongs to it. */
  withRelative(content: TokenRange): TokenRange[] {
    const relative = this.relative();
    return relative ? [relative, content] : [content];
  }

  /** The object of a participle that describes its noun; 'calling her “the best hope”': what she is called follows, so that it is not all. */
  private describingObject(): TokenRange | undefined {
    const { context: { syntax }, first } = this;
    const object = nounPhraseAt(syntax, first, sentenceEnd(syntax, this.sentence), { full: true, joined: true });
    return object && object.last > first && (this.quotations.of[object.last] ?? -1) < 0 ? object : undefined;
  }

  /** Where the clause goes on whose noun the cue describes; the text's end where it describes none. */
  private describedEnd(): number {
    const { context: { syntax }, first, sentence, subject } = this;
    const end = this.restrictive ? this.describedVerb() : this.tokens.count;
    if (this.inRelative || this.tags[subject.first] !== Tag.relative) return end;
    const stop = relativeEnd(syntax, subject.first, sentence.last);
    // 'who wrote of the “old” road': a few words in quotation marks end no clause.
    return (this.quotations.of[stop] ?? -1) >= 0 ? end : Math.min(end, Math.max(first + 1, stop));
  }

  /** "a man claiming to speak for the gang denied it": the verb of the noun that a participle describes, behind what the participle takes; the sentence's end for none. */
  private describedVerb(): number {
    const { tags, sentence } = this;
    for (let i = this.first; i < sentence.last; i++) {
      const tag = tags[i]!;
      if (tag === Tag.that || tag === Tag.relative || tag === Tag.question || tag === Tag.subordinator || tag === Tag.quote) break;
      if (isFiniteForm(tag) && tags[i - 1] !== Tag.to) return i;
    }
    return sentence.last;
  }
}
