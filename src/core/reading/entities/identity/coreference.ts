import { DESCRIPTIVE_NOUNS } from '../../../lexicon/descriptive-nouns.ts';
import type { Entity, Evidence, Mention } from '../../../model/findings.ts';
import { isDateline } from '../../../text/dateline.ts';
import { bySpan } from '../../../text/span.ts';
import { hashOf, type Tokens } from '../../../text/tokens.ts';
import { mentionOf } from '../../mentions.ts';
import { findQuotations, type Quotations } from '../../claims/quotations.ts';
import type { Reading } from '../../reading.ts';
import { syntaxOf, type Syntax } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import { describeMention, mayDenote, sameDescription, type Description } from './definite.ts';
import { Discourse, type Spoken } from './discourse.ts';
import { classOf } from '../entity-class.ts';
import { joinAliases } from './name-aliases.ts';
import { joinFacilitiesByTown } from './facilities-by-town.ts';
import { identifiedBefore } from './identified.ts';
import { FirstPerson, type FirstPersonKind } from './first-person.ts';
import { nameForms, type NameForm } from './name-identity.ts';
import { collectEntities, settleEntity } from './entity-summary.ts';
import { meansSomething, pronounAt, pronounEnd, type PronounKind } from './pronouns.ts';

/**
 * Who is who: gives mentions of one entity one `Entity`, in the order of first mention. Names by spelling, short form and initials;
 * "the group", "the Iraqi terrorist group" and "he" where the text leaves little doubt; anything else keeps an entity of its own.
 */
export function resolveEntities(reading: Reading): void {
  new Resolver(reading).run();
}

/** Sentences that a definite description and a pronoun may look back. */
const FAR = 12;
const NEAR = 2;
/** How many names of an entity a description is held against. */
const NAMES = 3;
/** How many ways of describing one entity are kept for comparison. */
const MOST_DESCRIPTIONS = 8;

class Resolver {
  private readonly reading: Reading;
  private readonly syntax: Syntax;
  private readonly tokens: Tokens;
  /** By index of the mention. */
  private readonly forms: readonly (NameForm | undefined)[];
  private readonly entities = new Map<NameForm, Entity>();
  /** Armed groups with a name. */
  private readonly armed = new Set<Entity>();
  /** Facilities with a name by their head noun; null for several of a kind. */
  private readonly facilities = new Map<number, Entity | null>();
  private readonly reasons = new Map<Entity, { readonly why: string; readonly reason: Evidence; readonly found: readonly Evidence[]; readonly evidence: readonly Evidence[] }>();
  private readonly descriptions = new Map<Entity, Description[]>();
  /** Nouns that stand right before a person's name: "the priest Ali Hassan". */
  private readonly called = new Map<Entity, Set<string>>();
  private readonly discourse = new Discourse();
  /** For each token one more than the index of the outermost mention that begins there; 0 for none. */
  private readonly begins: Int32Array;
  private readonly gender = new Map<Entity, PronounKind>();
  /** Indexes of the sentences that are datelines. */
  private readonly datelines: ReadonlySet<number>;

  constructor(reading: Reading) {
    this.reading = reading;
    this.syntax = syntaxOf(reading.source);
    this.tokens = reading.source.tokens;
    this.forms = nameForms(this.tokens, reading.mentions, (mention) => reading.textOf(mention));
    joinAliases(this.tokens, reading.mentions, this.forms);
    joinFacilitiesByTown(this.tokens, reading.mentions, this.forms);
    this.datelines = new Set(reading.source.sentences.flatMap((sentence, index) => (isDateline(this.tokens, sentence) ? [index] : [])));
    this.begins = new Int32Array(this.tokens.count + 1);
    for (let index = reading.mentions.length - 1; index >= 0; index--) this.begins[this.tokens.at(reading.mentions[index]!.start)] = index + 1;
  }

  run(): void {
    const { reading, tokens } = this;
    const pronouns: Mention[] = [];
    const firstPerson: { token: number; kind: FirstPersonKind }[] = [];
    const quotations = findQuotations(reading.source);
    const voices = new FirstPerson(reading, quotations);
    let next = 0;
    let inside = 0;
    reading.source.sentences.forEach((sentence, index) => {
      for (let token = sentence.first; token < sentence.last; token++) {
        for (; next < reading.mentions.length && reading.mentions[next]!.start <= tokens.start[token]!; next++) {
          const mention = reading.mentions[next]!;
          inside = Math.max(inside, mention.end);
          this.place(mention, this.forms[next], index);
        }
        const kind = tokens.start[token]! >= inside ? pronounAt(tokens, token) : undefined;
        if (!kind || !meansSomething(this.syntax, token)) continue;
        if (kind === 'speaker' || kind === 'speakers') firstPerson.push({ token, kind });
        else {
          const quoted = quotations.of[token]! >= 0;
          const meant = this.antecedent(kind, index, quoted ? quotations : undefined);
          if (meant) pronouns.push(this.pronoun(token, meant, index));
        }
      }
    });
    // The speaker often stands behind the words.
    for (const { token, kind } of firstPerson) {
      const meant = voices.meantBy(token, kind);
      if (meant) pronouns.push(this.pronoun(token, meant, 0));
    }
    reading.mentions = [...reading.mentions, ...pronouns].sort(bySpan);
    reading.entities = collectEntities(reading.mentions);
    for (const entity of reading.entities) settleEntity(entity, (mention) => reading.wordsOf(mention));
  }

  /** The outermost mention that begins at a token. */
  private mentionAt(token: number): Mention | undefined {
    const begun = this.begins[token];
    return begun ? this.reading.mentions[begun - 1] : undefined;
  }

  /** Gives a name or description its entity. */
  private place(mention: Mention, form: NameForm | undefined, sentence: number): void {
    const kind = classOf(mention.category);
    if (kind === 'none') return;
    let plural = false;
    if (form) {
      const entity = this.entityOf(form, mention);
      // The first few names tell what descriptions are held against: "hit Marlo airport … in Marlo … in the city".
      if (entity.mentions.length < NAMES && entity.mentions[0] !== mention) entity.mentions.push(mention);
      this.join(mention, entity, form.fuller.length || form.repeated ? form.why : '');
      if (kind === 'person') {
        this.describedBefore(mention);
        this.namedLater(mention, sentence);
      } else if (mention.category === 'facility') this.noteFacility(mention);
    } else {
      const description = describeMention(this.syntax, mention, (token) => this.mentionAt(token));
      plural = description.plural;
      const meant = this.apposed(mention) ?? this.meantBy(description, sentence);
      if (meant) this.join(mention, meant.entity, meant.why);
      const known = this.descriptions.get(mention.entity);
      if (!known) this.descriptions.set(mention.entity, [description]);
      else if (known.length < MOST_DESCRIPTIONS) known.push(description);
    }
    const before = this.tokens.at(mention.start) - 1;
    // The agency of a dateline is nobody told of.
    if (!this.datelines.has(sentence)) this.discourse.add({ mention, sentence, plural, subject: !this.afterPreposition(before) });
  }

  private afterPreposition(token: number): boolean {
    const { tags } = this.syntax;
    while (token >= 0 && (tags[token] === Tag.determiner || tags[token] === Tag.number || tags[token] === Tag.possessive)) token--;
    return token >= 0 && tags[token] === Tag.preposition;
  }

  private join(mention: Mention, entity: Entity, why: string): void {
    if (mention.entity === entity) return;
    if (entity.title === undefined && mention.entity.title !== undefined) entity.title = mention.entity.title;
    mention.entity = entity;
    if (why) mention.evidence = this.withReason(mention.evidence, entity, why);
  }

  /** What is known of a mention and why it stands for an entity: one list for all of which the same is true in a row. */
  private withReason(found: readonly Evidence[], entity: Entity, why: string): readonly Evidence[] {
    const last = this.reasons.get(entity);
    if (last?.why === why && last.found === found) return last.evidence;
    const reason = last?.why === why ? last.reason : { why: `stands for “${entity.name}”: ${why}` };
    // An array made by spreading has room for seventeen; a long text has tens of thousands of them.
    const evidence = found.concat(reason);
    this.reasons.set(entity, { why, reason, found, evidence });
    return evidence;
  }

  private entityOf(form: NameForm, mention: Mention): Entity {
    const root = this.root(form);
    let entity = this.entities.get(root);
    if (!entity) {
      this.entities.set(root, (entity = (root === form ? mention : root.first).entity));
      if (entity.category === 'armed-group') this.armed.add(entity);
    }
    return entity;
  }

  /** The fullest form; where a short form has several, the one mentioned last. */
  private root(form: NameForm): NameForm {
    let at = form;
    for (let steps = 0; at.fuller.length > 0 && steps < 8; steps++) {
      const known = at.fuller.filter((fuller) => this.entities.has(fuller));
      at = known.at(-1) ?? at.fuller[0]!;
    }
    return at;
  }

  /** ", the group's leader," right behind a name; "The Foreign Secretary, Ann Smith," right before one. */
  private apposed(mention: Mention): { entity: Entity; why: string } | undefined {
    const { tokens } = this;
    const first = tokens.at(mention.start);
    const next = tokens.at(mention.end - 1) + 1;
    let comma = first - 1;
    if (this.syntax.tags[comma] === Tag.determiner) comma--;
    // "…, hospital says": who speaks in a headline, no other word for what stands before.
    const closed = next >= tokens.count || (this.syntax.tags[next] !== Tag.and && this.syntax.tags[next] !== Tag.present && this.syntax.tags[next] !== Tag.past);
    if (tokens.hash[comma] === COMMA && closed && comma > 0) {
      const name = this.nameEndingAt(comma);
      if (name && classOf(name.category) === classOf(mention.category) && singular(mention, name)) return { entity: name.entity, why: 'in apposition' };
    }
    return undefined;
  }

  /** "the priest Ali Hassan", "The mayor of Vela, Ali Hassan, …": what a name is called right before it, for "the priest" and "the mayor" elsewhere. */
  private describedBefore(name: Mention): void {
    const { tokens, syntax } = this;
    const first = tokens.at(name.start);
    if (tokens.hash[first - 1] !== COMMA) {
      const noun = first > 0 && !name.title ? DESCRIPTIVE_NOUNS.match(tokens, first - 1) : undefined;
      if (noun?.last === first && noun.value.category === 'person' && noun.value.number === 'singular') this.call(name.entity, tokens.lower(first - 1));
      return;
    }
    const behind = tokens.at(name.end - 1) + 1;
    if (behind < tokens.count && tokens.hash[behind] !== COMMA && syntax.tags[behind] !== Tag.mark) return;
    const description = this.personDescribedBefore(first - 1);
    if (!description || description.entity === name.entity) return;
    const { entity } = description;
    for (const mention of this.discourse.of(entity)) this.join(mention, name.entity, 'in apposition');
    this.descriptions.set(name.entity, [...(this.descriptions.get(name.entity) ?? []), ...(this.descriptions.get(entity) ?? [])].slice(0, MOST_DESCRIPTIONS));
  }

  /** "shot a tourist. … The tourist was identified as Ali Hassan", "abducted the mayor. … Mayor Ali Hassan": a name for whom so far only a description told of. */
  private namedLater(name: Mention, sentence: number): void {
    const { entity } = name;
    if (entity.mentions[0] !== name || this.discourse.of(entity).length > 0) return;
    const { tokens } = this;
    const first = tokens.at(name.title?.start ?? name.start);
    const end = identifiedBefore(this.syntax, first);
    const described = end < 0 ? undefined : this.descriptionEndingAt(end);
    const meant = end < 0 ? this.calledBefore(name, sentence) : described?.entity;
    if (!meant || meant === entity || namesOf(meant).length > 0) return;
    for (const mention of this.discourse.of(meant)) this.join(mention, entity, 'named later');
    this.descriptions.set(entity, [...(this.descriptions.get(entity) ?? []), ...(this.descriptions.get(meant) ?? [])].slice(0, MOST_DESCRIPTIONS));
  }

  /** The single person last told of by the word that stands as the name's title or right before it. */
  private calledBefore(name: Mention, sentence: number): Entity | undefined {
    const { tokens } = this;
    const before = tokens.at(name.start) - 1;
    const titled = name.title && name.title.end <= name.start;
    const last = name.title && titled ? tokens.at(name.title.end - 1) : this.called.get(name.entity)?.has(tokens.lower(before)) ? before : -1;
    if (last < 0) return undefined;
    const head = tokens.hash[last]!;
    // "the governor" told of long before may be another than "Governor Ali Hassan".
    return this.discourse.latest('person', sentence, titled ? NEAR : FAR, (entity) => (namesOf(entity).length === 0 && this.descriptions.get(entity)?.some((one) => one.head === head && !one.plural && !one.bare && (!titled || one.narrowedBy === undefined || (one.narrowedBy !== 'words' && one.narrowedBy.category === 'location'))) ? entity : undefined));
  }

  /** The single person whose description ends before a token. */
  private descriptionEndingAt(end: number): Mention | undefined {
    for (let token = end - 1; token >= 0 && token > end - 6; token--) {
      const mention = this.mentionAt(token);
      if (mention) return mention.form === 'nominal' && mention.category === 'person' && this.tokens.at(mention.end - 1) === end - 1 && !describeMention(this.syntax, mention, () => undefined).plural ? mention : undefined;
    }
    return undefined;
  }

  private call(entity: Entity, word: string): void {
    const known = this.called.get(entity);
    if (!known) this.called.set(entity, new Set([word]));
    else if (known.size < MOST_DESCRIPTIONS) known.add(word);
  }

  /** The single person whom only a description with an article tells of and whose phrase ends at the comma: "the mayor of Vela,". */
  private personDescribedBefore(comma: number): Mention | undefined {
    const { tags } = this.syntax;
    for (let token = comma - 1; token >= 0 && token > comma - 8; token--) {
      const mention = this.mentionAt(token);
      if (mention?.form === 'nominal' && classOf(mention.category) === 'person') {
        const opener = tags[token - 1];
        return (opener === Tag.determiner || opener === Tag.possessive) && namesOf(mention.entity).length === 0 ? mention : undefined;
      }
      const tag = tags[token]!;
      if (tag !== Tag.name && tag !== Tag.noun && tag !== Tag.adjective && tag !== Tag.preposition && tag !== Tag.determiner && tag !== Tag.number) return undefined;
    }
    return undefined;
  }

  private nameEndingAt(token: number): Mention | undefined {
    for (let start = token - 1; start >= Math.max(0, token - 8); start--) {
      const mention = this.mentionAt(start);
      if (mention) return mention.form === 'name' && this.tokens.at(mention.end - 1) === token - 1 ? mention : undefined;
    }
    return undefined;
  }

  /** The entity that a description speaks of. */
  private meantBy(description: Description, sentence: number): { entity: Entity; why: string } | undefined {
    const kind = classOf(description.mention.category);
    const narrowed = description.narrowedBy;
    const known = description.definite || (description.mass && description.bare);
    const meant =
      known || narrowed
        ? this.discourse.latest(kind, sentence, known ? FAR : NEAR, (entity): { entity: Entity; why: string } | undefined => {
            const same = this.descriptions.get(entity)?.find((other) => sameDescription(other, description));
            if (narrowed) {
              const alike = same?.narrowedBy && same.narrowedBy !== 'words' && narrowed !== 'words' && this.alike(same.narrowedBy, narrowed);
              return alike ? { entity, why: 'described alike at the same place' } : undefined;
            }
            if (same) return { entity, why: 'described by the same words' };
            return description.definite && this.mayBe(description, entity) ? { entity, why: 'the last that the description fits' } : undefined;
          })
        : undefined;
    if (meant) return meant;
    return narrowed && narrowed !== 'words' ? undefined : (this.onlyFacility(description) ?? this.onlyArmedGroup(description));
  }

  /** "the depot", however far back, where the text has named one depot. */
  private onlyFacility({ definite, plural, head, mention, modifiers, narrowedBy }: Description): { entity: Entity; why: string } | undefined {
    const only = definite && !plural && modifiers.length === 0 && narrowedBy === undefined && mention.category === 'facility' ? this.facilities.get(head) : undefined;
    return only ? { entity: only, why: 'the only one of its kind named so far' } : undefined;
  }

  private noteFacility(mention: Mention): void {
    const head = hashOf(this.tokens.lower(this.tokens.at(mention.end - 1)));
    const known = this.facilities.get(head);
    if (known === undefined) this.facilities.set(head, mention.entity);
    else if (known !== mention.entity) this.facilities.set(head, null);
  }

  /** Whether two mentions, each the outermost where it begins, have the same name; the later of them may have no entity yet. */
  private alike(a: Mention, b: Mention): boolean {
    const form = this.formOf(a);
    return form !== undefined && this.formOf(b) === form;
  }

  private formOf(mention: Mention): NameForm | undefined {
    const begun = this.begins[this.tokens.at(mention.start)];
    return begun ? this.forms[begun - 1] : undefined;
  }

  private mayBe(description: Description, entity: Entity): boolean {
    if (entity.category === 'person') {
      const head = this.tokens.lower(this.tokens.at(description.mention.end - 1));
      return !description.plural && (titled(entity, head) || (this.called.get(entity)?.has(head) ?? false));
    }
    return mayDenote(this.tokens, description, entity, namesOf);
  }

  /** "Iraqi terrorists" without an article, where the text names one armed group and its name has the nationality. */
  private onlyArmedGroup(description: Description): { entity: Entity; why: string } | undefined {
    if (description.mention.category !== 'armed-group' || (description.modifiers.length === 0 && !(description.definite && description.head === FRONT))) return undefined;
    if (!description.definite && !(description.bare && description.plural && this.startsWithName(description.mention))) return undefined;
    const [only] = this.armed;
    return this.armed.size === 1 && only && mayDenote(this.tokens, description, only, namesOf) ? { entity: only, why: 'the only armed group named' } : undefined;
  }

  private startsWithName(mention: Mention): boolean {
    return this.reading.mentionsIn(mention).some((inner) => inner !== mention && inner.start === mention.start);
  }

  /** Whom a pronoun takes up; `quoted`, the text's quotations, where it stands in one: "they" there are none of those who speak. */
  private antecedent(kind: PronounKind, sentence: number, quoted: Quotations | undefined): Spoken | undefined {
    const found = this.discourse.antecedent(sentence, kind === 'it' ? 1 : NEAR, ({ mention, plural, subject }) => {
      const type = classOf(mention.category);
      if (quoted && kind === 'they' && quoted.of[this.tokens.at(mention.start)]! < 0) return false;
      if (kind === 'he' || kind === 'she') return type === 'person' && (this.gender.get(mention.entity) ?? kind) === kind;
      if (kind === 'it') return type === 'group' && !plural && subject;
      return type === 'group' && (plural || mention.category === 'armed-group' || mention.category === 'state-body');
    });
    if (found && (kind === 'he' || kind === 'she')) this.gender.set(found.mention.entity, kind);
    return found;
  }

  private pronoun(token: number, { mention: meant, plural }: Spoken, sentence: number): Mention {
    const { entity, category } = meant;
    const why = meant.start === this.tokens.start[token] ? 'nobody is quoted: the author speaks' : `pronoun for “${this.reading.textOf(meant)}”`;
    const mention = mentionOf(entity, { start: this.tokens.start[token]!, end: pronounEnd(this.tokens, token) }, category, 'pronoun', [{ why, at: { start: meant.start, end: meant.end } }]);
    this.discourse.add({ mention, sentence, subject: !this.afterPreposition(token - 1), plural });
    return mention;
  }
}

const COMMA = hashOf(',');
const FRONT = hashOf('front');

const namesOf = ({ mentions }: Entity): readonly Mention[] => mentions.filter(({ form }) => form === 'name').slice(0, NAMES);

const titled = ({ title }: Entity, word: string): boolean => title?.toLowerCase().split(/\s+/).includes(word) ?? false;

/** An apposition agrees in number: a plural describes no single person. */
const singular = (mention: Mention, name: Mention): boolean => mention.category === name.category || classOf(name.category) === 'group';
