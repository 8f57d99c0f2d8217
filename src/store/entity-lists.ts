import { entityListOf } from './addresses.ts';
import { Emitter } from './emitter.ts';
import type { Event, Files, Folders, Notices } from './ports.ts';
import { parseAliases, type ParsedAliases } from '../core/aliases/parse-aliases.ts';
import type { AliasProblem, KnownEntity } from '../core/model/aliases.ts';

interface EntityList {
  readonly text: string;
  readonly parsed: ParsedAliases;
}

/** The entities that workspace folders know: the `dateline.yaml` of each folder that a source was asked for of, as it is on disk. */
export class EntityLists {
  private readonly files: Files;
  private readonly folders: Folders;
  private readonly notices: Notices;
  /** By address of the `dateline.yaml`; undefined where there is none. */
  private readonly lists = new Map<string, EntityList | undefined>();
  private readonly changes = new Emitter<string>();
  private queue: Promise<unknown> = Promise.resolve();

  /** Fires with the address of a `dateline.yaml` that was read, was changed or is gone. */
  readonly onDidChange: Event<string> = this.changes.event;

  constructor(files: Files, folders: Folders, notices: Notices) {
    this.files = files;
    this.folders = folders;
    this.notices = notices;
  }

  /** The address of the list that a source obeys, whether there is one or not; undefined for a source in no workspace folder. */
  addressFor(source: string): string | undefined {
    const folder = this.folders.of(source);
    return folder === undefined ? undefined : entityListOf(folder);
  }

  /** Reads the list that a source obeys, unless it was read. */
  async load(source: string): Promise<void> {
    const uri = this.addressFor(source);
    if (uri === undefined) return;
    await this.enqueue(() => (this.lists.has(uri) ? Promise.resolve(false) : this.read(uri)));
  }

  /** The entities that a source's folder knows: the same array until the file changes. Undefined where none are listed. */
  entitiesFor(source: string): readonly KnownEntity[] | undefined {
    const uri = this.addressFor(source);
    return uri === undefined ? undefined : this.lists.get(uri)?.parsed.entities;
  }

  /** What could not be understood in a `dateline.yaml`; spans in UTF-16 of the text on disk. */
  problems(uri: string): readonly AliasProblem[] {
    return this.lists.get(uri)?.parsed.problems ?? [];
  }

  /** Every `dateline.yaml` that was read. */
  all(): string[] {
    return [...this.lists].flatMap(([uri, list]) => (list ? [uri] : []));
  }

  /** Reads a list again that a source asked for. False where it is as it was. */
  look(uri: string): Promise<boolean> {
    return this.enqueue(() => (this.lists.has(uri) ? this.read(uri) : Promise.resolve(false)));
  }

  /** One after the other, so that what is read last is what was there last. */
  private enqueue(work: () => Promise<boolean>): Promise<boolean> {
    const run = this.queue.then(work);
    this.queue = run;
    return run;
  }

  private async read(uri: string): Promise<boolean> {
    const known = this.lists.get(uri);
    try {
      const text = (await this.files.read(uri))?.text;
      this.lists.set(uri, text === undefined ? undefined : text === known?.text ? known : { text, parsed: parseAliases(text) });
    } catch (error) {
      this.lists.set(uri, known);
      this.notices.say({ severity: 'warning', message: `It cannot be read: ${(error as Error).message}`, uri });
    }
    if (this.lists.get(uri) === known) return false;
    this.changes.fire(uri);
    return true;
  }
}
