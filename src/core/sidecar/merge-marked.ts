import { conflictSides } from './conflict-markers.ts';
import { mergeSidecars, SidecarMergeError, type MergeConflict } from './merge.ts';
import { parseSidecar } from './parse.ts';

/**
 * The sidecar that git's conflict markers are taken out of: both sides merged by item and field; where both changed one field, the other
 * value stands in the item's `conflicts`. `base` is what both sides come from, where it is known and the markers do not hold it; without
 * one, what only one side has is kept. Undefined for a text without markers.
 * @throws SidecarMergeError where a side cannot be merged without loss, with the place in `text`
 */
export function mergeMarked(text: string, base = ''): { readonly text: string; readonly conflicts: readonly MergeConflict[] } | undefined {
  const sides = conflictSides(text);
  if (!sides) return undefined;
  for (const [side, whose, other] of [[sides.ours, 'our', 'their'], [sides.theirs, 'their', 'our']] as const) {
    const { problems, opened } = parseSidecar(side);
    const problem = opened.problems[0] ?? problems.find(({ code }) => code === 'duplicate-key' || code === 'duplicate-id' || code === 'version');
    if (!problem) continue;
    const line = side.slice(side.lastIndexOf('\n', problem.start - 1) + 1, problem.end).split('\n')[0]!.trim();
    throw new SidecarMergeError(`${whose} side cannot be read alone, near “${line.slice(0, 80)}”: ${problem.message} Mend that line, or keep ${other} side in the editor, and try again.`);
  }
  return mergeSidecars(sides.base ?? base, sides.ours, sides.theirs);
}
