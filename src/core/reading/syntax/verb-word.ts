import { cueVerbs } from '../../lexicon/cue-verbs.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { CLAUSE_TAKERS, NEAR_SPEECH } from '../../lexicon/speech-forms.ts';
import { Form } from '../../lexicon/verbs.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { finiteFollows } from './clause-signs.ts';
import { Tag } from './tags.ts';
import { peek } from './word-forms.ts';

/** A rule's answer where it has none. No verb form is tagged a mark. */
export const UNTOLD: number = Tag.mark;

/** A form of a listed verb in its surroundings, and the clause up to it. One object serves a sentence: `move` sets it to each form in turn. */
export class VerbWord {
  readonly tokens: Tokens;
  /** Of the tokens before the form; those behind it have none yet. */
  readonly tags: Uint8Array;
  readonly sentence: Sentence;
  /** The last finite verb since the clause's border; -1 for none. */
  finite = -1;
  /** The sentence has had a finite verb. */
  anyFinite = false;
  /** The form's token. */
  i = 0;
  /** `Form` bits. */
  forms = 0;
  /** The tag before, across adverbs; `Tag.mark` at the sentence's start. */
  previous = 0;
  /** The tag right before. */
  before = 0;
  /** The tag that the token right behind has by itself. */
  next = 0;
  /** The form is a noun as well ("report"). */
  nounish = false;
  /** A pronoun stands before as its subject. */
  subject = false;

  constructor(tokens: Tokens, tags: Uint8Array, sentence: Sentence) {
    this.tokens = tokens;
    this.tags = tags;
    this.sentence = sentence;
  }

  /** Sets it to the form at token `i`, which has these `Form` bits and, across adverbs, this tag before it. */
  move(i: number, forms: number, previous: number): this {
    const { tokens, tags, sentence } = this;
    this.i = i;
    this.forms = forms;
    this.previous = previous;
    this.before = i > sentence.first ? tags[i - 1]! : Tag.mark;
    this.next = i + 1 < sentence.last ? peek(tokens, i + 1) : Tag.mark;
    this.nounish = (forms & Form.noun) !== 0;
    this.subject = previous === Tag.pronoun || previous === Tag.relative;
    return this;
  }

  /** It is one of `Form`'s bits. */
  is(form: number): boolean {
    return (this.forms & form) !== 0;
  }

  /** A verb of saying rather than a noun, where the words around allow both ("claims"). */
  get nearSpeech(): boolean {
    return NEAR_SPEECH.has(this.tokens, this.i);
  }

  /** The clause has its finite verb already, and it is none that a clause without "that" may follow ("said the plane crashed in …"). */
  get followsFinite(): boolean {
    return this.finite >= 0 && !CLAUSE_TAKERS.has(this.tokens, this.finite);
  }

  /** Another finite verb comes behind it in the clause. */
  get finiteFollows(): boolean {
    return finiteFollows(this.tokens, this.i + 1, this.sentence.last);
  }

  /** Its sentence has its final stop. */
  get isWhole(): boolean {
    const { tokens, sentence } = this;
    return tokens.text.charCodeAt(tokens.start[sentence.last - 1]!) === 0x2e;
  }

  /** No other finite verb comes behind it in a sentence with its final stop. */
  get endsWhole(): boolean {
    return this.isWhole && !this.finiteFollows;
  }

  /** An object or a clause opens behind it for sure. */
  get takesObject(): boolean {
    return opensObject(this.next);
  }

  /** A noun goes on behind it: "wounded civilians". */
  get nounFollows(): boolean {
    return this.next === Tag.noun || this.next === Tag.name || this.next === Tag.adjective;
  }

  /** A particle makes a verb of it: "set off", "cut down". */
  get takesParticle(): boolean {
    return PARTICLES.has(this.tokens, this.i + 1);
  }

  /** A verb of saying with a preposition of its own behind it ("voted against"). */
  get takesPreposition(): boolean {
    const { hash } = this.tokens;
    return cueVerbs().get(hash[this.i]!)?.particles.has(hash[this.i + 1]!) ?? false;
  }
}

/** Words that make a verb of "set", "put" and "cut" before them. Own hand. */
const PARTICLES = new WordSet('off up down out back fire ablaze alight');

/** Opens an object or a clause for sure: a noun cannot stand right before it. */
export const opensObject = (next: number): boolean =>
  next === Tag.that || next === Tag.determiner || next === Tag.possessive || next === Tag.pronoun || next === Tag.question || next === Tag.quote;
