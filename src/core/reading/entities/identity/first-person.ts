import type { Entity, Mention } from '../../../model/findings.ts';
import type { Quotations } from '../../claims/quotations.ts';
import { entityCalled, mentionOf } from '../../mentions.ts';
import type { Reading } from '../../reading.ts';
import { syntaxOf } from '../../syntax/syntax.ts';
import type { Spoken } from './discourse.ts';
import { classOf } from '../entity-class.ts';
import { speakers } from './pronouns.ts';

/** "I" is one who speaks, "we" those for whom somebody speaks. */
export type FirstPersonKind = 'speaker' | 'speakers';

/** Whom the first person stands for in a text: who is quoted, those for whom a person speaks, or the author. */
export class FirstPerson {
  private readonly reading: Reading;
  private readonly quotations: Quotations;
  private readonly voices: ReturnType<typeof speakers>;
  private readonly sides = new Map<Entity, Entity>();
  private readonly authors = new Map<FirstPersonKind, Entity>();

  constructor(reading: Reading, quotations: Quotations) {
    this.reading = reading;
    this.quotations = quotations;
    this.voices = speakers(syntaxOf(reading.source), reading.mentions);
  }

  /** Whom "I" or "we" stands for: the speaker of its paragraph, else the last one who spoke; outside a text's quotations its author. */
  meantBy(token: number, kind: FirstPersonKind): Spoken | undefined {
    const { voices, quotations } = this;
    const sentence = this.reading.sentenceAt(this.reading.source.tokens.start[token]!);
    const paragraph = sentence?.paragraph;
    let best: Mention | undefined;
    let distance = Infinity;
    let low = 0;
    let high = voices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (voices[middle]!.token < token) low = middle + 1;
      else high = middle;
    }
    for (const voice of [voices[low], voices[low - 1]]) {
      if (!voice || this.reading.sentenceAt(voice.mention.start)?.paragraph !== paragraph) continue;
      if (Math.abs(voice.token - token) < distance) [best, distance] = [voice.mention, Math.abs(voice.token - token)];
    }
    best ??= voices[low - 1]?.mention;
    const unquoted = quotations.list.length > 0 && quotations.of[token]! < 0 && this.reading.sentenceAt(best?.start ?? 0) !== sentence;
    if (!best || unquoted) return { mention: this.author(kind, token), sentence: 0, subject: true, plural: kind === 'speakers' };
    const person = classOf(best.category) === 'person';
    if (kind === 'speaker') return person ? { mention: best, sentence: 0, subject: true, plural: false } : undefined;
    return { mention: person ? this.sideOf(best) : best, sentence: 0, subject: true, plural: true };
  }

  /** Who speaks where nobody is quoted: the text's author, in a statement or a letter. */
  private author(kind: FirstPersonKind, token: number): Mention {
    const publisher = kind === 'speakers' ? this.publisher() : undefined;
    const category = kind === 'speaker' ? 'person' : (publisher?.category ?? 'organisation');
    let entity = publisher ?? this.authors.get(kind);
    if (!entity) this.authors.set(kind, (entity = entityCalled(kind === 'speaker' ? 'the author' : 'the authors', category)));
    return mentionOf(entity, this.reading.source.tokens.span(token, token + 1), category, 'pronoun', []);
  }

  /** An armed group that publishes the text: a communique's "we". */
  private publisher(): Entity | undefined {
    const { outletAt } = this.reading.masthead;
    const [mention] = outletAt ? this.reading.mentionsIn(outletAt).filter(({ form, category }) => form === 'name' && category === 'armed-group') : [];
    return mention?.entity;
  }

  /** Those for whom a person says "we": an entity that is nobody else's. */
  private sideOf(person: Mention): Mention {
    let side = this.sides.get(person.entity);
    if (!side) this.sides.set(person.entity, (side = entityCalled(`those for whom ${person.entity.name} speaks`, 'organisation')));
    return { ...person, category: 'organisation', entity: side };
  }
}
