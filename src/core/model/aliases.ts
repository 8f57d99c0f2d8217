import type { Category } from './vocabulary.ts';

/** An entity that a workspace knows: an entry of `dateline.yaml`. Names are phrases, never patterns. */
export interface KnownEntity {
  readonly name: string;
  /** Other names and spellings that mean it. */
  readonly aliases: readonly string[];
  /** What it is to be called instead of its own or a loaded name; the name where there is none. */
  readonly label?: string;
  readonly category?: Category;
}

/** Something in `dateline.yaml` that could not be understood. Span in UTF-16 of its text. */
export interface AliasProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning';
}
