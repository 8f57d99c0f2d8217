import { Emitter } from './emitter.ts';
import { analystOf, isSidecar, sourcesOf } from './addresses.ts';
import { BaseTexts } from './base-texts.ts';
import { EntityLists } from './entity-lists.ts';
import { LoadedSources } from './loaded-sources.ts';
import { planChange, type Action, type PlannedChange } from './planned-change.ts';
import { SidecarUndo, type SidecarOfSource } from './sidecar-undo.ts';
import { SourceEntry } from './source-entry.ts';
import { SourceSidecars } from './source-sidecars.ts';
import { sourceText } from './source-text.ts';
import { describe } from '../core/anchors/describe.ts';
import { SidecarEditError } from '../core/sidecar/edit.ts';
import type { TextEdit } from '../core/text/edits.ts';
import type { Disposable, Event, StorePorts } from './ports.ts';
import type { Anchor, Operation } from '../core/model/annotations.ts';
import type { Span } from '../core/text/span.ts';
import type { AnnotatedText } from '../core/view/annotated-text.ts';

/** Milliseconds without a keystroke after which an edited source is read again. */
const QUIET = 150;

/**
 * All sources that somebody looks at, each with what the machine and the analyst say of it: the one place that knows where things stand.
 * Everybody shows what `get` gives and repaints on `onDidChange`. No method throws for what is wrong with a file: that is a notice or a
 * problem of the text; `run` alone rejects, with a SidecarEditError, where a decision cannot be taken.
 */
export class SourceStore implements Disposable {
  private readonly ports: StorePorts;
  private readonly changes = new Emitter<string>();
  private readonly sources = new LoadedSources((uri) => this.open(uri), (uri) => { this.changes.fire(uri); });
  private readonly sidecars: SourceSidecars;
  private readonly undos: SidecarUndo;
  private readonly watching: Disposable;

  /** The texts that anchors were made in. */
  readonly bases: BaseTexts;

  /** What workspace folders know (`dateline.yaml`); their sources are read again when it changes. */
  readonly entityLists: EntityLists;

  /** Fires with the source's address whenever `get` would give something else. */
  readonly onDidChange: Event<string> = this.changes.event;

  constructor(ports: StorePorts) {
    this.ports = ports;
    this.bases = new BaseTexts(ports.files, ports.folders, ports.notices, ports.history);
    this.sidecars = new SourceSidecars(ports, (source) => {
      const entry = this.sources.get(source);
      if (entry) void this.refresh(entry);
    });
    this.entityLists = new EntityLists(ports.files, ports.folders, ports.notices);
    this.undos = new SidecarUndo((sidecar) => this.fileOf(sidecar), (entry) => this.refresh(entry), ports.notices);
    this.watching = ports.files.onDidChange((uri) => void this.fileChanged(uri));
  }

  /** Reads a source and its sidecar, once; later calls give what is known. Undefined where there is no such file. */
  async load(uri: string): Promise<AnnotatedText | undefined> {
    return (await this.sources.load(uri))?.annotated;
  }

  /** What is known of a source that was loaded; undefined for others. */
  get(uri: string): AnnotatedText | undefined {
    return this.sources.get(uri)?.annotated;
  }

  /** Every source that is loaded. */
  all(): AnnotatedText[] {
    return this.sources.all().map((entry) => entry.annotated);
  }

  /**
   * Takes an editor's change event: what is shown moves at once, and the source is read again after a short quiet time. `edits` speak of
   * the text before all of them, in UTF-16 code units.
   */
  edited(uri: string, edits: readonly TextEdit[], text: string): void {
    const entry = this.sources.get(uri);
    if (!entry || entry.text === text) return;
    entry.moved(edits, text);
    entry.quiet?.dispose();
    entry.quiet = this.ports.clock.after(QUIET, () => void this.refresh(entry));
    this.changes.fire(uri);
  }

  /** The anchor of a span of a loaded source, to be put into an `add` operation or into `set` fields. */
  anchor(uri: string, span: Span): Anchor {
    return describe(this.sources.get(uri)?.text ?? '', span);
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
  async runAll(actions: readonly Action[], label: string): Promise<void> {
    const planned: PlannedChange[] = [];
    for (const action of actions) {
      const entry = await this.sources.load(action.uri);
      if (!entry) throw new SidecarEditError(`There is no source ${action.uri}.`);
      const change = planChange(entry, action, this.ports);
      if (change.after !== change.before) planned.push(change);
    }
    if (planned.length === 0) return;
    this.undos.push({ label, changes: planned.map(({ file, before, after }) => ({ sidecar: file.uri, before, after })) });
    await Promise.all(
      planned.map(async ({ entry, file, after }) => {
        const kept = this.bases.keep(entry.uri, entry.sha, entry.text);
        const written = file.edit(after);
        await this.refresh(entry);
        await Promise.all([kept, written]);
      }),
    );
  }

  /**
   * Takes git's conflict markers out of a sidecar: both sides merged by item. False where there are none.
   * @throws SidecarMergeError where a side cannot be read or the file changes meanwhile; nothing is written then
   */
  async mergeMarkers(sidecar: string, label: string): Promise<boolean> {
    const found = await this.fileOf(sidecar);
    const change = await found?.file.mergeMarkers();
    if (!found || !change) return false;
    this.undos.push({ label, changes: [{ sidecar, ...change }] });
    await this.refresh(found.entry);
    return true;
  }

  /** Brings the quotes and hints of a source's sure anchors up to its text. Gives how many items were rewritten. @throws SidecarEditError as `run` */
  async refreshHints(uri: string, label: string): Promise<number> {
    const operations = (await (await this.sources.load(uri))?.hintOperations()) ?? [];
    if (operations.length > 0) await this.runAll([{ uri, operations, plain: true }], label);
    return operations.filter(({ op }) => op === 'set').length;
  }

  /** Lets decisions go where the settings say now, in every source that is loaded. */
  async analystChanged(): Promise<void> {
    await Promise.all(this.sources.all().map((entry) => this.arrange(entry)));
  }

  /** Takes the last action back, in every file it touched, whatever was done to other fields since. Gives its label; undefined for none. */
  undo(): Promise<string | undefined> {
    return this.undos.undo();
  }

  /** Does the last action that was taken back again. */
  redo(): Promise<string | undefined> {
    return this.undos.redo();
  }

  /** What undo and redo would do next. */
  get undoLabels(): { readonly undo: string | undefined; readonly redo: string | undefined } {
    return this.undos.labels;
  }

  /** Forgets a source that nobody shows; decisions that wait to be written keep it. */
  close(uri: string): void {
    const entry = this.sources.get(uri);
    if (!entry || entry.files.some(({ unsaved }) => unsaved)) return;
    this.sources.forget(entry);
    this.changes.fire(uri);
  }

  /** Puts back what a crash kept from the disk. Gives the sidecars that had unsaved decisions. */
  async recover(): Promise<string[]> {
    const recovered: string[] = [];
    for (const { sidecar, base, text } of await this.ports.journal.all()) {
      const found = await this.fileOf(sidecar, true);
      if (!found) continue;
      await found.file.recover(base, text);
      recovered.push(sidecar);
    }
    return recovered;
  }

  dispose(): void {
    this.watching.dispose();
    this.sources.dispose();
  }

  /** Reads a source and its sidecars. */
  private async open(uri: string): Promise<SourceEntry | undefined> {
    const text = await sourceText(uri, this.ports);
    if (text === undefined) return undefined;
    const [files, reader] = await Promise.all([this.sidecars.open(uri), this.ports.reader(), this.entityLists.load(uri)]);
    const entry = new SourceEntry(uri, text, files, this.bases, this.entityLists, reader);
    await entry.refresh();
    return entry;
  }

  /** Looks which sidecars a source has now, and which of them is this analyst's. */
  private async arrange(entry: SourceEntry): Promise<void> {
    const before = entry.files;
    const after = await this.sidecars.open(entry.uri, before);
    if (before.length === after.length && before.every((file, index) => file === after[index])) return;
    entry.setFiles(after);
    for (const file of before) if (!after.includes(file)) file.dispose();
    await this.refresh(entry);
  }

  /** A sidecar and the source that it is of, which is loaded for it. `make` gives an analyst's sidecar that is not there too. */
  private async fileOf(sidecar: string, make = false): Promise<SidecarOfSource | undefined> {
    for (const source of sourcesOf(sidecar)) {
      const entry = await this.sources.load(source);
      if (!entry) continue;
      if (make && analystOf(sidecar, source) !== undefined) entry.setFiles(await this.sidecars.open(source, entry.files, [sidecar]));
      const file = entry.files.find(({ uri }) => uri === sidecar);
      if (file) return { entry, file };
    }
    return undefined;
  }

  private async refresh(entry: SourceEntry): Promise<void> {
    if (await entry.refresh()) this.changes.fire(entry.uri);
  }

  private async fileChanged(uri: string): Promise<void> {
    this.sidecars.changed(uri);
    if (isSidecar(uri)) {
      for (const source of sourcesOf(uri)) {
        const entry = this.sources.get(source);
        const file = entry?.files.find((other) => other.uri === uri);
        if (file) await file.look();
        else if (entry) await this.arrange(entry);
      }
      return;
    }
    if (await this.entityLists.look(uri)) await this.readAgain(uri);
    const entry = this.sources.get(uri);
    if (!entry || this.ports.documents?.text(uri) !== undefined) return;
    const text = await sourceText(uri, this.ports);
    if (text === undefined) this.close(uri);
    if (text === undefined || text === entry.text) return;
    entry.replaced(text);
    await this.refresh(entry);
  }

  /** Reads all sources again that obey a list: the open ones at once, the others one by one, so that nobody waits for them. */
  private async readAgain(list: string): Promise<void> {
    const entries = this.sources.all().filter(({ uri }) => this.entityLists.addressFor(uri) === list);
    const isOpen = ({ uri }: SourceEntry): boolean => this.ports.documents?.text(uri) !== undefined;
    for (const entry of entries.filter(isOpen)) await this.refresh(entry);
    for (const entry of entries.filter((other) => !isOpen(other))) {
      if (this.sources.get(entry.uri) === entry) await this.refresh(entry);
      await new Promise<void>((go) => this.ports.clock.after(0, go));
    }
  }
}
