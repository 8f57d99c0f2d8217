import { read } from '../../src/core/reading/analyze.ts';
import { Emitter } from '../../src/store/emitter.ts';
import type { Analyst, Clock, Disposable, Files, FileText, Journal, JournalEntry, Notice, Notices, Reader } from '../../src/store/ports.ts';

/** Files in memory. `fail` may throw before any step, as a full disk or a killed process would; writes are whole or not at all. */
export class MemoryFiles implements Files {
  readonly texts = new Map<string, string>();
  readonly writes: string[] = [];
  /** Called before every read and write. */
  fail: (step: 'read' | 'write', uri: string) => void = () => undefined;
  private readonly changes = new Emitter<string>();
  readonly onDidChange = this.changes.event;

  constructor(texts: Readonly<Record<string, string>> = {}) {
    for (const [uri, text] of Object.entries(texts)) this.texts.set(uri, text);
  }

  async read(uri: string): Promise<FileText | undefined> {
    await Promise.resolve();
    this.fail('read', uri);
    const text = this.texts.get(uri);
    return text === undefined ? undefined : { text, valid: true };
  }

  async write(uri: string, text: string, expected: string | undefined): Promise<'written' | 'changed'> {
    await Promise.resolve();
    this.fail('write', uri);
    if (this.texts.get(uri) !== expected) return 'changed';
    this.texts.set(uri, text);
    this.writes.push(uri);
    this.changes.fire(uri);
    return 'written';
  }

  names(folder: string): Promise<string[]> {
    return Promise.resolve([...this.texts.keys()].filter((uri) => uri.startsWith(`${folder}/`) && !uri.slice(folder.length + 1).includes('/')));
  }

  remove(uri: string): Promise<void> {
    this.outside(uri, undefined);
    return Promise.resolve();
  }

  /** Another program writes, or with undefined deletes. */
  outside(uri: string, text: string | undefined): void {
    if (text === undefined) this.texts.delete(uri);
    else this.texts.set(uri, text);
    this.changes.fire(uri);
  }
}

export class MemoryJournal implements Journal {
  readonly entries = new Map<string, JournalEntry>();
  async put(entry: JournalEntry): Promise<void> {
    await Promise.resolve();
    this.entries.set(entry.sidecar, entry);
  }
  async remove(sidecar: string): Promise<void> {
    await Promise.resolve();
    this.entries.delete(sidecar);
  }
  all(): Promise<JournalEntry[]> {
    return Promise.resolve([...this.entries.values()]);
  }
}

/** An analyst of that name, whose decisions go to the agreed record. */
export const analyst = (name: string | undefined, separate = false): Analyst => ({ name: () => name, separate: () => separate });

/** A clock that goes when it is told to. */
export class ManualClock implements Clock {
  private time = Date.UTC(2026, 0, 1);
  private timers: { at: number; run: () => void }[] = [];

  now(): string {
    return new Date(this.time).toISOString().replace(/\.\d+Z$/, 'Z');
  }

  after(ms: number, run: () => void): Disposable {
    const timer = { at: this.time + ms, run };
    this.timers.push(timer);
    return { dispose: () => void (this.timers = this.timers.filter((other) => other !== timer)) };
  }

  /** Lets time pass and runs what falls due, then lets promises settle. */
  async pass(ms: number): Promise<void> {
    this.time += ms;
    const due = this.timers.filter((timer) => timer.at <= this.time);
    this.timers = this.timers.filter((timer) => timer.at > this.time);
    for (const timer of due) timer.run();
    await settle();
  }
}

/** Lets all promises that wait for nothing but one another settle. */
export const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

export class MemoryNotices implements Notices {
  readonly said: Notice[] = [];
  say(notice: Notice): void {
    this.said.push(notice);
  }
}

/** The reader, at hand. */
export const reader = (): Promise<Reader> => Promise.resolve({ read });
