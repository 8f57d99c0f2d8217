import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import type { IncidentGroup } from '../core/view/incident-group.ts';
import { SourceStore } from '../store/source-store.ts';
import { clock } from './clock.ts';
import { commands, type Commands } from './commands.ts';
import { decisions, type Decisions } from './decisions.ts';
import { documents, type Documents } from './documents.ts';
import { editors, type Editors } from './editors.ts';
import { files } from './files.ts';
import { focus, type Focus } from './focus.ts';
import { gitHistory } from './git-history.ts';
import { incidentIndex } from './incident-index.ts';
import { journal } from './journal.ts';
import { lostSidecars, type LostSidecars } from './lost-sidecars.ts';
import { mergeProgram, type MergeProgram } from './merge-program.ts';
import { notices } from './notices.ts';
import { openDocuments } from './open-documents.ts';
import { scan, type Scan } from './scan.ts';
import { scope, type Scope } from './scope.ts';
import { readerOf, type Reader } from './reader.ts';
import { settings, type Settings } from './settings.ts';
import { track } from './track.ts';
import type { Disposable } from '../store/ports.ts';

/** What a feature is given: the sources' state and VS Code behind narrow doors. */
export interface Host {
  readonly store: SourceStore;
  readonly settings: Settings;
  readonly scope: Scope;
  readonly scan: Scan;
  readonly editors: Editors;
  readonly focus: Focus;
  readonly commands: Commands;
  readonly decisions: Decisions;
  readonly lost: LostSidecars;
  readonly documents: Documents;
  readonly mergeProgram: MergeProgram;
  /** The reader, loaded on the first call. */
  readonly reader: () => Promise<Reader>;
  readonly log: vscode.LogOutputChannel;
  /** What is selected in the views, for commands that keys start. */
  readonly selected: { incident?: string | undefined };
  /** The incidents of all sources read so far. */
  readonly incidents: () => readonly IncidentGroup[];
  /** Spans of each style as an address's editor shows them; VS Code cannot be asked, and tests want to know. */
  readonly marks: Map<string, ReadonlyMap<string, readonly Span[]>>;
  /** Says a few words in the status bar for a moment: for answers that ask for nothing. */
  say(words: string): void;
}

/** A part of the extension: takes what it needs of the host and gives back what ends it. Features do not know one another. */
export type Feature = (host: Host) => vscode.Disposable;

/** Milliseconds for which `say` leaves its words in the status bar. */
const SAID = 4000;

/** Builds the host; everything that lives as long as the extension goes into its subscriptions. */
export function createHost(context: vscode.ExtensionContext): Host {
  const disposables: Disposable[] = context.subscriptions;
  const log = vscode.window.createOutputChannel('Dateline', { log: true });
  disposables.push(log);
  const own = settings(disposables);
  const inScope = scope(own, disposables);
  const shown = editors(inScope);
  const say = (words: string): void => { vscode.window.setStatusBarMessage(words, SAID); };
  const reader = readerOf(context.extensionUri);
  const onDisk = files(inScope, disposables);
  const store = new SourceStore({
    files: onDisk,
    documents: openDocuments,
    folders: { of: (uri) => vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true))?.uri.toString() },
    clock,
    journal: journal(context.storageUri ?? context.globalStorageUri),
    notices: notices(log, say),
    analyst: { name: () => own.analyst(), separate: () => own.separateFiles() },
    history: gitHistory,
    reader,
  });
  disposables.push(store, own.onDidChange(() => void store.analystChanged()));
  void store.recover().catch((error: unknown) => { log.error('What a crash left unsaved cannot be read', String(error)); });
  track(store, inScope, disposables);
  const reading = scan(store, inScope, log, disposables);
  return {
    store,
    settings: own,
    scope: inScope,
    scan: reading,
    editors: shown,
    focus: focus(store, shown, disposables),
    commands: commands(log),
    decisions: decisions(store, say),
    lost: lostSidecars(store, inScope, reading, onDisk, log, disposables),
    documents: documents(context.extensionUri, disposables),
    mergeProgram: mergeProgram(context, log),
    reader,
    log,
    incidents: incidentIndex(store, disposables),
    selected: {},
    marks: new Map(),
    say,
  };
}
