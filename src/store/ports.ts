import type { TextEdit } from '../core/text/edits.ts';
import type { Reading, ReadingOptions } from '../core/reading/reading.ts';

/** Something to be given back: subscriptions, watchers, timers. */
export interface Disposable {
  dispose(): void;
}

export type Event<T> = (listener: (value: T) => void) => Disposable;

/** Files by address (a URI as a string), read and written whole. Errors say which file and why. */
export interface Files {
  /** The file's text without its BOM, decoded as UTF-8; undefined where there is no such file. */
  read(uri: string): Promise<FileText | undefined>;
  /**
   * Writes the whole file, atomically where the file system can. `expected` is the text the writer believes to be there
   * (undefined: no file); where the disk holds anything else nothing is written and the answer is `changed`.
   */
  write(uri: string, text: string, expected: string | undefined): Promise<'written' | 'changed'>;
  /** Addresses of the files that lie directly in a folder; none where there is no such folder. */
  names(folder: string): Promise<string[]>;
  /** Deletes a file; nothing where there is none. */
  remove(uri: string): Promise<void>;
  readonly onDidChange: Event<string>;
}

export interface FileText {
  readonly text: string;
  /** False where bytes were not valid UTF-8 and stand in the text as U+FFFD. */
  readonly valid: boolean;
}

/** Open editors' texts, which win over the disk's. */
export interface OpenDocuments {
  text(uri: string): string | undefined;
  /** Applies edits to an open document and saves it; false where it is not open or refuses. */
  apply(uri: string, edits: readonly TextEdit[]): Promise<boolean>;
}

export interface Clock {
  /** ISO 8601, UTC, whole seconds. */
  now(): string;
  /** Calls back after `ms` milliseconds unless disposed. */
  after(ms: number, run: () => void): Disposable;
}

export interface Ids {
  /** A fresh random id with this letter in front ("m-4f7q2k9d"): never reused. */
  next(letter: 'm' | 'c' | 'i'): string;
}

/** Where the workspace keeps things. */
export interface Folders {
  /** Address of the workspace folder that holds the file; undefined for a single file. */
  of(uri: string): string | undefined;
}

/** What reads sources. */
export interface Reader {
  /** Everything the machine says of a text; see `core/reading/analyze.ts`. */
  read(text: string, options: ReadingOptions): Reading;
}

/** Who annotates. */
export interface Analyst {
  /** Goes into `by` of what is added and changed; undefined leaves it out. */
  name(): string | undefined;
  /** Whether this analyst's decisions go to a sidecar of their own, beside the agreed record. */
  separate(): boolean;
}

/** Earlier versions of sources, such as git has them. */
export interface History {
  /** The version of a source with that SHA-256; undefined where there is none. */
  find(source: string, sha256: string): Promise<string | undefined>;
}

/** Decisions that are not on disk yet, kept where a crash does not reach them (the extension's own storage). */
export interface Journal {
  put(entry: JournalEntry): Promise<void>;
  remove(sidecar: string): Promise<void>;
  all(): Promise<JournalEntry[]>;
}

export interface JournalEntry {
  /** Address of the sidecar. */
  readonly sidecar: string;
  /** What was on disk when the decisions were made; undefined where there was no file. */
  readonly base: string | undefined;
  /** The sidecar with the decisions in it. */
  readonly text: string;
}

/** What the analyst has to know: shown once, in the status bar or as a message; the log has all of it. */
export interface Notices {
  say(notice: Notice): void;
}

export interface Notice {
  readonly severity: 'information' | 'warning' | 'error';
  readonly message: string;
  /** The file it is about. */
  readonly uri?: string;
}

/** Everything that the store asks of the world. */
export interface StorePorts {
  readonly files: Files;
  readonly documents?: OpenDocuments;
  readonly folders: Folders;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly notices: Notices;
  readonly analyst: Analyst;
  readonly history?: History;
  /** Gives the reader, which is loaded on the first call. */
  readonly reader: () => Promise<Reader>;
}
