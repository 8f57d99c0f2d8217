import { mergeMarked } from '../core/sidecar/merge-marked.ts';
import { mergeSidecars, SidecarMergeError, type MergeConflict } from '../core/sidecar/merge.ts';
import { parseSidecar, type ParsedSidecar } from '../core/sidecar/parse.ts';
import type { Clock, Disposable, Journal, Notices } from './ports.ts';
import type { SidecarIo } from './sidecar-io.ts';

/** What a sidecar's file needs of the world. */
export interface SidecarFilePorts {
  readonly io: SidecarIo;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly notices: Notices;
}

/** Waits before the next try after a failed write, in milliseconds; the last one repeats. */
const RETRY = [1_000, 5_000, 30_000, 120_000];

/** So often in a row the file may change between our look and our write. */
const ATTEMPTS = 20;

/**
 * One sidecar: what is on disk, and the same with the analyst's decisions, written one after the other. A decision counts at once and is
 * in the journal before its file is touched; whatever goes wrong with the file, it stays here and is tried again.
 */
export class SidecarFile {
  readonly uri: string;
  /** What the disk held when we last looked or wrote; undefined for no file. */
  private disk: string | undefined;
  private current = '';
  private known: ParsedSidecar | undefined;
  private queue: Promise<void> = Promise.resolve();
  /** Whether the journal holds something of ours; what a crash left there stays until `recover`. */
  private journaled = false;
  private failures = 0;
  private retry: Disposable | undefined;
  private readonly ports: SidecarFilePorts;
  private readonly changed: () => void;

  /** `changed` is called when the text changes by anything but `edit`. */
  constructor(uri: string, ports: SidecarFilePorts, changed: () => void) {
    this.uri = uri;
    this.ports = ports;
    this.changed = changed;
  }

  get text(): string {
    return this.current;
  }

  get parsed(): ParsedSidecar {
    return (this.known ??= parseSidecar(this.current));
  }

  /** Whether decisions wait to be written. */
  get unsaved(): boolean {
    return this.current !== (this.disk ?? '');
  }

  /** Takes another text and writes it in its turn. Settles when it is on disk, or when a try has failed and the next is planned. */
  edit(text: string): Promise<void> {
    this.take(text);
    return this.save();
  }

  /** Looks at the disk again: a text we know is our own echo; another one is taken, or merged with what waits to be written. */
  look(): Promise<void> {
    return this.enqueue(async () => {
      const found = await this.ports.io.read(this.uri);
      if (found === this.disk) return;
      this.meet(found);
      this.changed();
      await this.write();
    });
  }

  /**
   * Takes conflict markers out of what is on disk, and merges what waits to be written into it. Gives the text before and after; undefined
   * where there are none. @throws SidecarMergeError where a side cannot be read or the file changes meanwhile; it is as it was then
   */
  async mergeMarkers(): Promise<{ readonly before: string; readonly after: string } | undefined> {
    const done = this.queue.then(async () => {
      const before = await this.ports.io.read(this.uri);
      const after = before === undefined ? undefined : mergeMarked(before)?.text;
      if (before === undefined || after === undefined) return undefined;
      if ((await this.ports.io.write(this.uri, after, before)) !== 'written') throw new SidecarMergeError('It was changed by somebody else meanwhile; look at it and try again.');
      this.meet(after);
      this.changed();
      return { before, after };
    });
    this.queue = done.then(() => undefined, () => undefined);
    const change = await done;
    await this.save();
    return change;
  }

  /** Puts back decisions that a crash kept from the disk. */
  recover(base: string | undefined, text: string): Promise<void> {
    return this.enqueue(async () => {
      const { text: merged, conflicts } = mergeSidecars(base ?? '', text, this.current);
      this.report(conflicts);
      if (merged !== this.current) {
        this.take(merged);
        this.changed();
      }
      this.journaled = true;
      await this.write();
    });
  }

  dispose(): void {
    this.retry?.dispose();
  }

  private take(text: string): void {
    if (text === this.current) return;
    this.current = text;
    this.known = undefined;
  }

  private save(): Promise<void> {
    return this.enqueue(() => this.write());
  }

  /** Everything that touches the file goes through here, one after the other. A failure is said and planned again, never thrown. */
  private enqueue(work: () => Promise<void>): Promise<void> {
    const run = this.queue.then(async () => {
      try {
        await work();
      } catch (error) {
        this.failed(error);
      }
    });
    this.queue = run;
    return run;
  }

  private async write(): Promise<void> {
    for (let attempt = 0; this.unsaved; attempt++) {
      if (attempt === ATTEMPTS) throw new Error('the file keeps changing');
      const text = this.current;
      await this.ports.journal.put({ sidecar: this.uri, base: this.disk, text });
      this.journaled = true;
      if ((await this.ports.io.write(this.uri, text, this.disk)) === 'written') this.disk = text;
      else {
        this.meet(await this.ports.io.read(this.uri));
        this.changed();
      }
    }
    if (this.journaled) await this.ports.journal.remove(this.uri);
    this.journaled = false;
    this.succeeded();
  }

  /** Takes what somebody else wrote. A file that vanished is written again as a whole: nobody meant to delete what is not saved yet. */
  private meet(found: string | undefined): void {
    if (!this.unsaved) this.take(found ?? '');
    else if (found !== undefined) {
      const { text, conflicts } = mergeSidecars(this.disk ?? '', this.current, found);
      this.report(conflicts);
      this.take(text);
    }
    this.disk = found;
  }

  private report(conflicts: readonly MergeConflict[]): void {
    for (const { id, field, ours, theirs } of conflicts) {
      const message = field === 'removed' ? `${id} was removed on one side and changed on the other; it is kept.` : `${field} of ${id} was changed on both sides: ${ours ?? 'nothing'} here, ${theirs ?? 'nothing'} there. Both are kept.`;
      this.ports.notices.say({ severity: 'warning', message, uri: this.uri });
    }
  }

  private succeeded(): void {
    if (this.failures) this.ports.notices.say({ severity: 'information', message: 'The sidecar is written again; nothing is unsaved.', uri: this.uri });
    this.failures = 0;
    this.retry?.dispose();
    this.retry = undefined;
  }

  /** Says it once, keeps the decisions and tries again later. */
  private failed(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    if (this.failures === 0) {
      const what = error instanceof SidecarMergeError ? 'It was changed by somebody else and cannot be merged' : 'It cannot be written';
      this.ports.notices.say({ severity: 'error', message: `${what}: ${why}. Your decisions are kept and tried again.`, uri: this.uri });
    }
    this.retry?.dispose();
    this.retry = this.ports.clock.after(RETRY[Math.min(this.failures, RETRY.length - 1)]!, () => void (this.unsaved ? this.save() : this.look()));
    this.failures++;
  }
}
