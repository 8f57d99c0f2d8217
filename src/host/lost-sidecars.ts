import * as vscode from 'vscode';
import { matchSource, type SourceMatch } from '../core/anchors/same-source.ts';
import { parseSidecar } from '../core/sidecar/parse.ts';
import { analystOf, fileName, sidecarOf, sourcesOf } from '../store/addresses.ts';
import type { SourceStore } from '../store/source-store.ts';
import type { Disposable, Event, Files } from '../store/ports.ts';
import type { Scan } from './scan.ts';
import type { Scope } from './scope.ts';
import { exists } from './sidecars.ts';

/** A sidecar beside which its source is not. */
export interface LostSidecar {
  readonly uri: string;
  /** The source's name, as the sidecar has it. */
  readonly source: string;
  /** Sources without a sidecar that may be it, the likeliest first, and where the sidecar would go. */
  readonly found: readonly (SourceMatch & { readonly source: string; readonly target: string })[];
}

/** Sidecars of the workspace that lost their source: looked for once all sources have been read, and when files come and go. */
export interface LostSidecars {
  all(): readonly LostSidecar[];
  /** Looks again. */
  look(): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

/** Milliseconds of quiet after files came or went. */
const QUIET = 400;

export function lostSidecars(store: SourceStore, scope: Scope, scan: Scan, files: Pick<Files, 'read'> & { readonly onDidChange: Event<string> }, log: vscode.LogOutputChannel, disposables: Disposable[]): LostSidecars {
  const changed = new vscode.EventEmitter<void>();
  let lost: readonly LostSidecar[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ready = false;
  const textOf = async (uri: string): Promise<string> => store.get(uri)?.reading.source.text ?? (await files.read(uri))?.text ?? '';

  const examine = async (uri: string, free: readonly string[]): Promise<LostSidecar> => {
    const { sidecar } = parseSidecar((await files.read(uri))?.text ?? '');
    const names = sourcesOf(uri);
    const gone = names.find((name) => fileName(name) === sidecar.source.file) ?? names[0]!;
    const sha = sidecar.source.sha256;
    const found: LostSidecar['found'][number][] = [];
    for (const source of free) {
      const text = await textOf(source);
      const kept = sha === undefined ? undefined : await store.bases.find(gone, sha, text);
      const match = matchSource(sidecar, kept, text);
      if (match) found.push({ ...match, source, target: sidecarOf(source, analystOf(uri, gone)) });
    }
    return { uri, source: fileName(gone), found: found.sort((a, b) => b.share - a.share).slice(0, 5) };
  };
  const look = async (): Promise<void> => {
    const [sidecars, sources] = await Promise.all([scope.find('**/*.annotations.yaml'), scope.sources()]);
    const known = new Set(sources);
    const without: string[] = [];
    for (const uri of sidecars) {
      const names = sourcesOf(uri);
      const there = names.some((name) => known.has(name)) || (await Promise.all(names.map((name) => exists(vscode.Uri.parse(name, true))))).includes(true);
      if (!there) without.push(uri);
    }
    const taken = new Set(sidecars.flatMap((uri) => (without.includes(uri) ? [] : sourcesOf(uri))));
    const free = without.length > 0 ? sources.filter((source) => !taken.has(source)) : [];
    const before = JSON.stringify(lost);
    lost = await Promise.all(without.map((uri) => examine(uri, free)));
    if (JSON.stringify(lost) !== before) changed.fire();
  };
  const soon = (): void => {
    if (!ready) return;
    clearTimeout(timer);
    timer = setTimeout(() => { look().catch((error: unknown) => { log.warn('Lost sidecars could not be looked for', String(error)); }); }, QUIET);
  };
  disposables.push(
    changed,
    { dispose: () => { clearTimeout(timer); } },
    scan.onDidChange(() => {
      if (scan.progress) return;
      ready = true;
      soon();
    }),
    files.onDidChange(soon),
  );
  return { all: () => lost, look, onDidChange: changed.event };
}
