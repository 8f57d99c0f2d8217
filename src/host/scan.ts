import * as vscode from 'vscode';
import type { Disposable } from '../store/ports.ts';
import type { SourceStore } from '../store/source-store.ts';
import { setContext } from './commands.ts';
import type { Scope } from './scope.ts';

/** Reading all sources of the workspace: only when somebody asks for all of them, and only once until the scope changes. */
export interface Scan {
  /** Resolves when all sources have been read or reading was stopped. Joins a reading under way. */
  ensure(): Promise<void>;
  /** Drops what was read and reads again. */
  again(): Promise<void>;
  stop(): void;
  /** Sources read and found so far while reading; undefined when at rest. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  /** Whether a reading was stopped before its end. */
  readonly partial: boolean;
  readonly onDidChange: vscode.Event<void>;
}

/** Milliseconds of reading after which other work of the extension host gets its turn. */
const SLICE = 12;

export function scan(store: SourceStore, scope: Scope, log: vscode.LogOutputChannel, disposables: Disposable[]): Scan {
  const changed = new vscode.EventEmitter<void>();
  let running: Promise<void> | undefined;
  let stopping = new vscode.CancellationTokenSource();
  let progress: Scan['progress'];
  let partial = false;
  const tell = (now: Scan['progress']): void => {
    progress = now;
    setContext('scanning', now !== undefined);
    changed.fire();
  };
  const read = async (token: vscode.CancellationToken): Promise<void> => {
    tell({ done: 0, of: 0 });
    const uris = await scope.sources(token);
    setContext('scope', uris.length > 0 ? 'some' : 'none');
    let since = Date.now();
    for (const [done, uri] of uris.entries()) {
      if (token.isCancellationRequested) break;
      if (Date.now() - since > SLICE) {
        tell({ done, of: uris.length });
        await new Promise((resolve) => setTimeout(resolve, 0));
        since = Date.now();
      }
      try {
        await store.load(uri);
      } catch (error) {
        log.warn(`${uri} cannot be read`, error instanceof Error ? error.message : String(error));
      }
    }
    partial = token.isCancellationRequested;
    tell(undefined);
  };
  const stop = (): void => {
    stopping.cancel();
    stopping.dispose();
    stopping = new vscode.CancellationTokenSource();
  };
  const again = (): Promise<void> => {
    stop();
    running = read(stopping.token);
    return running;
  };
  disposables.push(changed, { dispose: stop }, scope.onDidChange(() => { if (running) void again(); }));
  return {
    ensure: () => (running ??= read(stopping.token)),
    again,
    stop,
    get progress() {
      return progress;
    },
    get partial() {
      return partial;
    },
    onDidChange: changed.event,
  };
}
