import * as vscode from 'vscode';
import type { Disposable } from '../store/ports.ts';

/** The settings in the shape in which features want them; read afresh at each call. Nothing else reads the configuration. */
export interface Settings {
  /** Globs of the files that are sources. */
  sources(): readonly string[];
  /** Written as `by`; undefined where the analyst gave no name. */
  analyst(): string | undefined;
  /** Whether the analyst's decisions go to a sidecar of their own; false where no name is given. */
  separateFiles(): boolean;
  /** Categories of entities, and `claim` and `cue`. */
  shown(): ReadonlySet<string>;
  shownState(): 'all' | 'unreviewed' | 'decided';
  dateHints(): boolean;
  readonly onDidChange: vscode.Event<void>;
}

const DEFAULT_SOURCES = ['**/seeds/**/*.txt'];

/** Values of the wrong type, which a settings file may hold, count as not set. */
export function settings(disposables: Disposable[]): Settings {
  const changed = new vscode.EventEmitter<void>();
  disposables.push(changed, vscode.workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration('dateline')) changed.fire(); }));
  const get = (key: string): unknown => vscode.workspace.getConfiguration('dateline').get(key);
  const strings = (key: string): string[] | undefined => {
    const value = get(key);
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : undefined;
  };
  const analyst = (): string | undefined => {
    const name = get('analyst.name');
    return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
  };
  return {
    sources: () => strings('sources') ?? DEFAULT_SOURCES,
    analyst,
    separateFiles: () => get('analyst.separateFiles') === true && analyst() !== undefined,
    shown: () => new Set(strings('highlights.show')),
    shownState() {
      const state = get('highlights.state');
      return state === 'unreviewed' || state === 'decided' ? state : 'all';
    },
    dateHints: () => get('hints.dates') === true,
    onDidChange: changed.event,
  };
}
