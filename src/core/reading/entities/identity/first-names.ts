import type { Entity, Mention } from '../../../model/findings.ts';

/** How many names of an entity a description is held against. */
export const FIRST_NAMES = 3;

/** The first few mentions that name an entity: what a description is held against. None for one that the text has only described so far. */
export const namesOf = ({ mentions }: Entity): readonly Mention[] => mentions.filter(({ form }) => form === 'name').slice(0, FIRST_NAMES);
