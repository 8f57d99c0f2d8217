import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve as resolvePath } from 'node:path';
import { git } from './git.ts';
import { readText, sourcePath, workspaceOf } from './sidecar-paths.ts';
import type { Resolutions } from '../core/anchors/anchored.ts';
import { parseSidecar, type ParsedSidecar } from '../core/sidecar/parse.ts';
import { sha256 } from '../core/text/sha256.ts';
import { baseTextOf } from '../store/addresses.ts';
import { Placement } from '../store/placement.ts';

/** A sidecar on disk with its source and where its anchors stand there. */
export interface PlacedSidecar {
  readonly path: string;
  /** With its BOM, as it stands in the file. */
  readonly text: string;
  readonly parsed: ParsedSidecar;
  /** Undefined where the source is not there; then nothing is placed. */
  readonly source: { readonly path: string; readonly text: string; readonly sha256: string } | undefined;
  readonly resolutions: Resolutions;
}

/** Reads a sidecar and places its anchors. @throws where it cannot be read. */
export async function readPlaced(path: string): Promise<PlacedSidecar> {
  const text = await readFile(path, 'utf8');
  const parsed = parseSidecar(text);
  const at = sourcePath(path);
  if (at === undefined) return { path, text, parsed, source: undefined, resolutions: new Map() };
  const source = { path: at, text: await readText(at), sha256: '' };
  source.sha256 = sha256(source.text);
  const resolutions = await new Placement().place(parsed.sidecar, source.text, source.sha256, (sha) => oldText(at, sha, source.text));
  return { path, text, parsed, source, resolutions };
}

/** Revisions of a source that are looked through for a lost text. */
const REVISIONS = 100;

/** The text with that SHA-256: the same with other line ends, a kept base text, or a revision that git has. */
async function oldText(path: string, sha: string, now: string): Promise<string | undefined> {
  const unix = now.replaceAll('\r\n', '\n');
  const variant = [unix, unix.replaceAll('\n', '\r\n')].find((text) => sha256(text) === sha);
  if (variant !== undefined) return variant;
  if (!/^[0-9a-f]{64}$/.test(sha)) return undefined;
  const full = resolvePath(path);
  for (const folder of [workspaceOf(full), undefined]) {
    const text = await readText(baseTextOf(full, folder, sha)).catch(() => undefined);
    if (text !== undefined && sha256(text) === sha) return text;
  }
  const folder = dirname(full);
  try {
    // By what was in the file at each revision, so that the names it had before do not matter.
    const history = await git(folder, 'log', '--follow', `-n${REVISIONS}`, '--format=', '--raw', '--no-abbrev', '--', basename(full));
    const blobs = new Set([...history.matchAll(/^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /gm)].flatMap(([, before, after]) => [after!, before!]));
    for (const blob of blobs) {
      const text = (await git(folder, 'cat-file', 'blob', blob).catch(() => '')).replace(/^\ufeff/, '');
      if (sha256(text) === sha) return text;
    }
  } catch {
    // No git, or no repository: the anchors are placed without the old text.
  }
  return undefined;
}
