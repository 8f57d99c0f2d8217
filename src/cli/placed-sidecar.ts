import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve as resolvePath } from 'node:path';
import { promisify } from 'node:util';
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
  const git = async (...args: string[]): Promise<string> => (await promisify(execFile)('git', args, { cwd: dirname(full), maxBuffer: 64e6 })).stdout;
  try {
    const revisions = (await git('log', `-n${REVISIONS}`, '--format=%H', '--', basename(full))).split('\n').filter(Boolean);
    for (const revision of revisions) {
      const text = (await git('show', `${revision}:./${basename(full)}`).catch(() => '')).replace(/^\ufeff/, '');
      if (sha256(text) === sha) return text;
    }
  } catch {
    // No git, or no repository: the anchors are placed without the old text.
  }
  return undefined;
}
