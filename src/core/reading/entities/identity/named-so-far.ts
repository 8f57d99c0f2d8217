import type { Entity, Mention } from '../../../model/findings.ts';
import { hashOf, type Tokens } from '../../../text/tokens.ts';
import type { Reading } from '../../reading.ts';
import { joinFacilitiesByTown } from './facilities-by-town.ts';
import { joinAliases } from './name-aliases.ts';
import { nameForms, type NameForm } from './name-identity.ts';

/** The names of a text and the entities that those read so far stand for ("Ruiz" for Ana Ruiz). */
export class NamedSoFar {
  /** By index of the mention: the form of its name, undefined where it names nothing. */
  readonly forms: readonly (NameForm | undefined)[];
  private readonly tokens: Tokens;
  private readonly entities = new Map<NameForm, Entity>();
  private readonly armed = new Set<Entity>();
  /** By their head noun; null for several of a kind. */
  private readonly facilities = new Map<number, Entity | null>();

  constructor(reading: Reading) {
    this.tokens = reading.source.tokens;
    this.forms = nameForms(this.tokens, reading.mentions, (mention) => reading.textOf(mention));
    joinAliases(this.tokens, reading.mentions, this.forms);
    joinFacilitiesByTown(this.tokens, reading.mentions, this.forms);
  }

  /** The entity of a name whose turn it is in the text. */
  entityOf(form: NameForm, mention: Mention): Entity {
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

  /** The armed group named so far, where there is only one. */
  onlyArmedGroup(): Entity | undefined {
    const [only] = this.armed;
    return this.armed.size === 1 ? only : undefined;
  }

  /** The facility named so far whose name ends in the noun of this hash ("depot"), where there is only one. */
  onlyFacility(head: number): Entity | undefined {
    return this.facilities.get(head) ?? undefined;
  }

  /** Keeps a named facility for `onlyFacility`. */
  noteFacility(mention: Mention): void {
    const head = hashOf(this.tokens.lower(this.tokens.at(mention.end - 1)));
    const known = this.facilities.get(head);
    if (known === undefined) this.facilities.set(head, mention.entity);
    else if (known !== mention.entity) this.facilities.set(head, null);
  }
}
