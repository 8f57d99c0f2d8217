import { Emitter } from './emitter.ts';
import { fileName, isSidecar, sidecarOf, sourcesOf } from './addresses.ts';
import { BaseTexts } from './base-texts.ts';
import { EntityLists } from './entity-lists.ts';
import { SidecarFile } from './sidecar-file.ts';
import { SidecarIo } from './sidecar-io.ts';
import { SourceEntry } from './source-entry.ts';
import { UndoStack, type UndoChange, type UndoStep } from './undo-stack.ts';
import { describe } from '../core/anchors/describe.ts';
import { editSidecar, SidecarEditError } from '../core/sidecar/edit.ts';
import { mergeSidecars } from '../core/sidecar/merge.ts';
import { openSidecar } from '../core/sidecar/open.ts';
import { applyEdits, type TextEdit } from '../core/text/edits.ts';
import type { Clock, Disposable, Event, Files, Folders, Journal, Notices, OpenDocuments } from './ports.ts';
import type { Anchor, Operation } from '../core/model/annotations.ts';
import type { Span } from '../core/text/span.ts';
import type { AnnotatedText } from '../core/view/annotated-text.ts';

export interface StorePorts {
  readonly files: Files;
  readonly documents?: OpenDocuments;
  readonly folders: Folders;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly notices: Notices;
  /** Who decides: goes into `by` of what is added and changed; undefined leaves it out. */
  readonly analyst: () => string | undefined;
}

/** Milliseconds without a keystroke after which an edited source is read again. */
const QUIET = 150;

/**
 * All sources that somebody looks at, each with what the machine and the analyst say of it: the one place that knows where things stand.
 * Everybody shows what `get` gives and repaints on `onDidChange`. No method throws for what is wrong with a file: that is a notice or a
 * problem of the text; `run` alone rejects, with a SidecarEditError, where a decision cannot be taken.
 */
export class SourceStore implements Disposable {
  private readonly ports: StorePorts;
  private readonly entries = new Map<string, SourceEntry>();
  private readonly loading = new Map<string, Promise<SourceEntry | undefined>>();
  private readonly changes = new Emitter<string>();
  private readonly bases: BaseTexts;
  private readonly io: SidecarIo;
  private readonly undos = new UndoStack();
  private readonly watching: Disposable;

  /** What workspace folders know (`dateline.yaml`); their sources are read again when it changes. */
  readonly entityLists: EntityLists;

  /** Fires with the source's address whenever `get` would give something else. */
  readonly onDidChange: Event<string> = this.changes.event;

  constructor(ports: StorePorts) {
    this.ports = ports;
    this.bases = new BaseTexts(ports.files, ports.folders, ports.notices);
    this.entityLists = new EntityLists(ports.files, ports.folders, ports.notices);
    this.io = new SidecarIo(ports.files, ports.documents);
    this.watching = ports.files.onDidChange((uri) => void this.fileChanged(uri));
  }

  /** Reads a source and its sidecar, once; later calls give what is known. Undefined where there is no such file. */
  async load(uri: string): Promise<AnnotatedText | undefined> {
    return (await this.entry(uri))?.annotated;
  }

  /** What is known of a source that was loaded; undefined for others. */
  get(uri: string): AnnotatedText | undefined {
    return this.entries.get(uri)?.annotated;
  }

  /** Every source that is loaded. */
  all(): AnnotatedText[] {
    return [...this.entries.values()].map((entry) => entry.annotated);
  }

  /**
   * Takes an editor's change event: what is shown moves at once, and the source is read again after a short quiet time. `edits` speak of
   * the text before all of them, in UTF-16 code units.
   */
  edited(uri: string, edits: readonly TextEdit[], text: string): void {
    const entry = this.entries.get(uri);
    if (!entry || entry.text === text) return;
    entry.moved(edits, text);
    entry.quiet?.dispose();
    entry.quiet = this.ports.clock.after(QUIET, () => void this.refresh(entry));
    this.changes.fire(uri);
  }

  /** The anchor of a span of a loaded source, to be put into an `add` operation or into `set` fields. */
  anchor(uri: string, span: Span): Anchor {
    return describe(this.entries.get(uri)?.text ?? '', span);
  }

  /**
   * Carries out a decision: what `get` gives has it at once, then it is written. Settles when it is on disk, or when that failed, was said
   * and is tried again later. `by`, `at` and the text that anchors speak of are filled in.
   * @throws SidecarEditError where the sidecar is broken, newer than this version, or does not hold the item; nothing is changed then.
   */
  run(uri: string, operations: readonly Operation[], label: string): Promise<void> {
    return this.runAll([{ uri, operations }], label);
  }

  /** One action over several sources, taken back in one step. @throws SidecarEditError as `run`; then no source is changed. */
  async runAll(actions: readonly { readonly uri: string; readonly operations: readonly Operation[] }[], label: string): Promise<void> {
    const planned: { entry: SourceEntry; before: string; after: string }[] = [];
    for (const { uri, operations } of actions) {
      const entry = await this.entry(uri);
      if (!entry) throw new SidecarEditError(`There is no source ${uri}.`);
      const before = entry.file.text;
      const edits = editSidecar(before, this.completed(entry, operations), entry.file.parsed.opened);
      const after = applyEdits(before, edits);
      if (!openSidecar(after).whole) throw new SidecarEditError('The sidecar is written in a way that this change would break; nothing was changed.');
      if (after !== before) planned.push({ entry, before, after });
    }
    if (planned.length === 0) return;
    this.undos.push({ label, changes: planned.map(({ entry, before, after }) => ({ sidecar: entry.file.uri, before, after })) });
    await Promise.all(
      planned.map(async ({ entry, after }) => {
        const kept = this.bases.keep(entry.uri, entry.sha, entry.text);
        const written = entry.file.edit(after);
        await this.refresh(entry);
        await Promise.all([kept, written]);
      }),
    );
  }

  /** Takes the last action back, in every file it touched, whatever was done to other fields since. Gives its label; undefined for none. */
  undo(): Promise<string | undefined> {
    return this.revert(this.undos.undo(), ({ before, after }) => ({ from: after, to: before }));
  }

  /** Does the last action that was taken back again. */
  redo(): Promise<string | undefined> {
    return this.revert(this.undos.redo(), ({ before, after }) => ({ from: before, to: after }));
  }

  /** What undo and redo would do next. */
  get undoLabels(): { readonly undo: string | undefined; readonly redo: string | undefined } {
    return this.undos.labels;
  }

  /** Forgets a source that nobody shows; decisions that wait to be written keep it. */
  close(uri: string): void {
    const entry = this.entries.get(uri);
    if (!entry || entry.file.unsaved) return;
    entry.dispose();
    this.entries.delete(uri);
    this.changes.fire(uri);
  }

  /** Puts back what a crash kept from the disk. Gives the sidecars that had unsaved decisions. */
  async recover(): Promise<string[]> {
    const recovered: string[] = [];
    for (const { sidecar, base, text } of await this.ports.journal.all()) {
      for (const source of sourcesOf(sidecar)) {
        const entry = await this.entry(source);
        if (entry?.file.uri !== sidecar) continue;
        await entry.file.recover(base, text);
        recovered.push(sidecar);
        break;
      }
    }
    return recovered;
  }

  dispose(): void {
    this.watching.dispose();
    for (const entry of this.entries.values()) entry.dispose();
    this.entries.clear();
  }

  private async entry(uri: string): Promise<SourceEntry | undefined> {
    const known = this.entries.get(uri);
    if (known) return known;
    const running = this.loading.get(uri) ?? this.open(uri);
    this.loading.set(uri, running);
    try {
      return await running;
    } finally {
      this.loading.delete(uri);
    }
  }

  private async open(uri: string): Promise<SourceEntry | undefined> {
    const text = await this.sourceText(uri);
    if (text === undefined) return undefined;
    const file: SidecarFile = new SidecarFile(sidecarOf(uri), { io: this.io, clock: this.ports.clock, journal: this.ports.journal, notices: this.ports.notices }, () => {
      const entry = this.entries.get(uri);
      if (entry) void this.refresh(entry);
    });
    await Promise.all([file.look(), this.entityLists.load(uri)]);
    const entry = new SourceEntry(uri, text, file, this.bases, this.entityLists);
    await entry.refresh();
    this.entries.set(uri, entry);
    this.changes.fire(uri);
    return entry;
  }

  private async sourceText(uri: string): Promise<string | undefined> {
    const open = this.ports.documents?.text(uri);
    if (open !== undefined) return open;
    try {
      return (await this.ports.files.read(uri))?.text;
    } catch (error) {
      this.ports.notices.say({ severity: 'error', message: `It cannot be read: ${(error as Error).message}`, uri });
      return undefined;
    }
  }

  private async refresh(entry: SourceEntry): Promise<void> {
    if (await entry.refresh()) this.changes.fire(entry.uri);
  }

  private async fileChanged(uri: string): Promise<void> {
    if (isSidecar(uri)) {
      for (const source of sourcesOf(uri)) {
        const entry = this.entries.get(source);
        if (entry?.file.uri === uri) await entry.file.look();
      }
      return;
    }
    if (await this.entityLists.look(uri)) await this.readAgain(uri);
    const entry = this.entries.get(uri);
    if (!entry || this.ports.documents?.text(uri) !== undefined) return;
    const text = await this.sourceText(uri);
    if (text === undefined || text === entry.text) return;
    entry.replaced(text);
    await this.refresh(entry);
  }

  /** Reads all sources again that obey a list: the open ones at once, the others one by one, so that nobody waits for them. */
  private async readAgain(list: string): Promise<void> {
    const entries = [...this.entries.values()].filter(({ uri }) => this.entityLists.addressFor(uri) === list);
    const isOpen = ({ uri }: SourceEntry): boolean => this.ports.documents?.text(uri) !== undefined;
    for (const entry of entries.filter(isOpen)) await this.refresh(entry);
    for (const entry of entries.filter((other) => !isOpen(other))) {
      if (this.entries.get(entry.uri) === entry) await this.refresh(entry);
      await new Promise<void>((go) => this.ports.clock.after(0, go));
    }
  }

  private async revert(step: UndoStep | undefined, direction: (change: UndoChange) => { from: string; to: string }): Promise<string | undefined> {
    if (!step) return undefined;
    await Promise.all(
      step.changes.map(async (change) => {
        const entry = [...this.entries.values()].find(({ file }) => file.uri === change.sidecar) ?? (await this.entry(sourcesOf(change.sidecar)[0]!));
        if (!entry) return;
        const { from, to } = direction(change);
        const { text, conflicts } = mergeSidecars(from, entry.file.text, to);
        if (conflicts.length) {
          this.ports.notices.say({ severity: 'warning', message: `${step.label}: the same fields were changed again since; they stay as they are.`, uri: entry.uri });
          return;
        }
        const written = entry.file.edit(text);
        await this.refresh(entry);
        await written;
      }),
    );
    return step.label;
  }

  /** The operations with who decided, when, and in which text. */
  private completed(entry: SourceEntry, operations: readonly Operation[]): Operation[] {
    const by = this.ports.analyst();
    const signed = { ...(by === undefined ? {} : { by }), at: this.ports.clock.now() };
    const { source, mentions, claims } = entry.file.parsed.sidecar;
    // The head names the text of most anchors; an item made in another version of the text says so itself, so that no other line changes.
    const head = source.sha256 ?? (mentions.length + claims.length === 0 ? entry.sha : undefined);
    const version = head === entry.sha ? undefined : entry.sha;
    const added: Operation[] = operations.map((operation) => {
      if (operation.op === 'add') return { ...operation, item: { ...signed, ...operation.item, ...(operation.item.kind === 'incident' || !version ? {} : { sha256: version }) } };
      if (operation.op !== 'set') return operation;
      return { ...operation, fields: { ...signed, ...operation.fields, ...('quote' in operation.fields ? { sha256: version } : {}) } };
    });
    const { published, outlet } = entry.annotated.reading.masthead;
    const facts = { file: fileName(entry.uri), sha256: head, published, outlet };
    const missing = Object.entries(facts).filter(([key, value]) => value !== undefined && source[key as keyof typeof source] === undefined);
    const isNew = Object.keys(source).length === 0 && entry.file.text.trim() === '';
    const fields = Object.fromEntries(missing.filter(([key]) => isNew || key === 'sha256'));
    return Object.keys(fields).length ? [{ op: 'source', fields }, ...added] : added;
  }
}
