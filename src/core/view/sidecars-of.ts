import { openConflicts, type OpenConflict } from '../sidecar/settle.ts';
import type { Sidecar, SidecarProblem } from '../model/annotations.ts';
import type { AnnotatedText, Orphan } from './annotated-text.ts';

/** One sidecar of a source and what needs work in it. */
export interface SidecarState {
  readonly uri: string;
  readonly sidecar: Sidecar;
  readonly problems: readonly SidecarProblem[];
  /** Annotations whose words are gone; those of other analysts are theirs to repair. */
  readonly orphans: readonly Orphan[];
  /** Holds git's conflict markers. */
  readonly marked: boolean;
  /** Fields of which a merge kept both values. */
  readonly conflicts: readonly OpenConflict[];
}

/** A source's sidecars, the one that decisions go to first. */
export function sidecarsOf({ sidecarUri, sidecar, sidecarProblems, orphans, others }: AnnotatedText): SidecarState[] {
  return [{ uri: sidecarUri, sidecar, problems: sidecarProblems, orphans }, ...others.map((other) => ({ ...other, orphans: [] }))].map((one) => ({
    uri: one.uri,
    sidecar: one.sidecar,
    problems: one.problems,
    orphans: one.orphans,
    marked: one.problems.some(({ code }) => code === 'conflict-markers'),
    // Looked for only where reading the file found some.
    conflicts: one.problems.some(({ code }) => code === 'conflict') ? openConflicts(one.sidecar) : [],
  }));
}
