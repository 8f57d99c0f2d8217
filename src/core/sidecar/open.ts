import { blankTheirs, conflictSides } from './conflict-markers.ts';
import { readYaml } from './read-yaml.ts';
import { isNull, type MapNode } from './tree.ts';
import type { SidecarProblem } from '../model/annotations.ts';

/** A sidecar's text with its tree. `whole` is false where the text is not sound YAML: what was understood is shown, nothing is written. */
export interface OpenSidecar {
  readonly text: string;
  /** Undefined for an empty file and where nothing could be read. */
  readonly root: MapNode | undefined;
  readonly problems: readonly SidecarProblem[];
  readonly whole: boolean;
}

/** Above this many characters a sidecar is not read at all: 100 of the largest seen in practice, and a second of work. */
const TOO_LARGE = 4_000_000;

/** Reads a sidecar's YAML. Never throws, whatever the text. */
export function openSidecar(text: string): OpenSidecar {
  const problems: SidecarProblem[] = [];
  const failed = (code: SidecarProblem['code'], message: string, start = 0, end = Math.min(start + 1, text.length)): OpenSidecar => ({
    text, root: undefined, whole: false, problems: [...problems, { code, message, start, end, severity: 'error' }],
  });
  if (text.length > TOO_LARGE) return failed('too-large', `The file has ${text.length} characters; sidecars are read up to ${TOO_LARGE}.`);

  // YAML allows no other control characters; they tell of a file that is something else or was cut.
   
  const control = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/);
  if (control >= 0) {
    const code = text.charCodeAt(control).toString(16).padStart(4, '0').toUpperCase();
    return failed('yaml', `The control character U+${code} is not allowed in YAML.`, control);
  }

  const sides = conflictSides(text);
  if (sides) {
    problems.push({ code: 'conflict-markers', message: 'Git left a conflict here. Our side is shown; merge the two sides to go on.', ...sides.first, severity: 'error' });
  }
  const result = readYaml(sides ? blankTheirs(text) : text);
  problems.push(...result.problems);
  let root: MapNode | undefined;
  if (result.root?.kind === 'map') root = result.root;
  else if (result.root && !isNull(result.root)) {
    problems.push({ code: 'shape', message: 'A sidecar is a map with the keys version, source, mentions, claims and incidents.', start: result.root.start, end: result.root.end, severity: 'error' });
  }
  // A document mark at the top makes the library stop at an empty document: what follows must not be written after.
  if (!root && problems.length === 0 && hasContent(text)) {
    problems.push({ code: 'yaml', message: 'Nothing could be read before the end of the first YAML document; a sidecar is one document.', start: 0, end: Math.min(1, text.length), severity: 'error' });
  }
  return { text, root, problems, whole: problems.length === 0 };
}

/** Whether any line says something: more than comments and document marks. */
const hasContent = (text: string): boolean => text.split('\n').some((line) => !/^\ufeff?(?:---|\.\.\.)?\s*(?:#.*)?$/.test(line.trimEnd()));
