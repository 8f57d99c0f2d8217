import { isNamed } from '../../../model/entities.ts';
import type { Actor } from '../../../model/findings.ts';

/** What sort of actor this is, by category and the words that stand for it. */
export type ActorKind = 'state' | 'armed-group' | 'civilian' | 'thing' | 'unknown';

export function actorKind({ entity, text }: Actor): ActorKind {
  // "Azure Liberation Army" is no army of a state.
  if (entity?.category === 'armed-group' && isNamed(entity)) return 'armed-group';
  const words = `${text} ${entity?.title ?? ''}`.toLowerCase();
  if (FORCES.test(words)) return 'state';
  if (FIGHTERS.test(words)) return 'armed-group';
  switch (entity?.category) {
    case 'state-body': return 'state';
    case 'armed-group': return 'armed-group';
    case 'person': case 'nationality': case 'media': return 'civilian';
    case 'facility': case 'vehicle': case 'location': return 'thing';
    case 'organisation': return 'unknown';
    default: return 'unknown';
  }
}

/** What sort of actor one is that did something: a country among those who act is its state. */
export const doerKind = (actor: Actor): ActorKind => (actor.entity?.category === 'location' ? 'state' : actorKind(actor));

const FORCES = /\b(?:soldiers?|troops?|army|military|police(?:men|man)?|officers?|security forces?|navy|air force|general|colonel|lieutenant|major|captain|sergeant|guards?|marines?)\b/;
const FIGHTERS = /\b(?:guerrillas?|rebels?|militants?|terrorists?|insurgents?|gunm[ae]n|extremists?|jihadis?t?s?|fighters?|commandos?|subversives?|traffickers?|kidnappers?|assailants?|attackers?)\b/;
