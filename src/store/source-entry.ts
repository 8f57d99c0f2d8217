import type { BaseTexts } from './base-texts.ts';
import type { EntityLists } from './entity-lists.ts';
import { analystOf, fileName } from './addresses.ts';
import { Placement } from './placement.ts';
import type { Disposable, Reader } from './ports.ts';
import type { SidecarFile } from './sidecar-file.ts';
import { refreshOperations } from '../core/anchors/refresh.ts';
import type { Reading } from '../core/reading/reading.ts';
import { sha256 } from '../core/text/sha256.ts';
import type { TextEdit } from '../core/text/edits.ts';
import { annotate, type PlacedSidecar } from '../core/view/annotate.ts';
import type { AnnotatedText } from '../core/view/annotated-text.ts';
import { moveItems } from '../core/view/move-items.ts';
import type { Operation } from '../core/model/annotations.ts';

/**
 * How much of a text is read, in UTF-16 code units. The reader works where the extensions of VS Code wait for it: a tenth of a million is
 * read while nobody notices, and is ten times the longest news report.
 */
const MOST_READ = 100_000;

/** A sidecar of the source with where its anchors stand. */
interface Layer {
  readonly file: SidecarFile;
  readonly placement: Placement;
}

/** One source in the store: its text, its sidecars, and what is shown of them. */
export class SourceEntry implements Disposable {
  readonly uri: string;
  /** The wait for a quiet moment after edits. */
  quiet: Disposable | undefined;
  private readonly bases: BaseTexts;
  private readonly lists: EntityLists;
  private readonly reader: Reader;
  /** The sidecar that decisions go to, then all others. */
  private layers: readonly [Layer, ...Layer[]];
  private current: string;
  private hash: string | undefined;
  private reading: Reading;
  private shown: AnnotatedText;
  /** Counts refreshes, so that one which was overtaken does not show old things. */
  private turn = 0;

  constructor(uri: string, text: string, [own, ...others]: readonly [SidecarFile, ...SidecarFile[]], bases: BaseTexts, lists: EntityLists, reader: Reader) {
    this.uri = uri;
    this.current = text;
    this.layers = [layerOf(own), ...others.map(layerOf)];
    this.bases = bases;
    this.lists = lists;
    this.reader = reader;
    this.reading = this.read();
    this.shown = annotate(uri, this.reading, { uri: own.uri, parsed: own.parsed, resolutions: new Map() });
  }

  /** The sidecar that decisions go to. */
  get file(): SidecarFile {
    return this.layers[0].file;
  }

  get files(): readonly SidecarFile[] {
    return this.layers.map(({ file }) => file);
  }

  get text(): string {
    return this.current;
  }

  /** SHA-256 of the text. */
  get sha(): string {
    return (this.hash ??= sha256(this.current));
  }

  get annotated(): AnnotatedText {
    return this.shown;
  }

  /** Lets decisions go to the first of these sidecars and shows the others beside it; those known keep what waits in them. */
  setFiles([own, ...others]: readonly [SidecarFile, ...SidecarFile[]]): void {
    const known = new Map(this.layers.map((layer) => [layer.file, layer]));
    const layer = (file: SidecarFile): Layer => known.get(file) ?? layerOf(file);
    this.layers = [layer(own), ...others.map(layer)];
    this.turn++;
  }

  /** The text was edited: everything moves, nothing is read. */
  moved(edits: readonly TextEdit[], text: string): void {
    this.take(text);
    for (const { placement } of this.layers) placement.moved(edits);
    this.shown = moveItems(this.shown, edits);
  }

  /** The text is another one now: its anchors are to be placed anew. */
  replaced(text: string): void {
    for (const { placement } of this.layers) placement.replaced(this.current);
    this.take(text);
  }

  /** Reads what changed, places the anchors and puts together what is shown. False where a later refresh overtook this one. */
  async refresh(): Promise<boolean> {
    const turn = ++this.turn;
    const text = this.current;
    const [own, ...others] = await Promise.all(this.layers.map((layer) => this.place(layer, text)));
    if (turn !== this.turn || text !== this.current) return false;
    if (this.reading.source.text !== text || this.reading.options.aliases !== this.lists.entitiesFor(this.uri)) this.reading = this.read();
    this.shown = annotate(this.uri, this.reading, own!, others.map((other) => ({ ...other, analyst: analystOf(other.uri, this.uri) })));
    return true;
  }

  /** What brings the hints of the sidecar that decisions go to up to the text. */
  async hintOperations(): Promise<Operation[]> {
    const { parsed, resolutions } = await this.place(this.layers[0], this.current);
    return refreshOperations(parsed.sidecar, resolutions, this.current, this.sha);
  }

  dispose(): void {
    this.quiet?.dispose();
    for (const { file } of this.layers) file.dispose();
  }

  private async place({ file, placement }: Layer, text: string): Promise<PlacedSidecar> {
    const { parsed } = file;
    return { uri: file.uri, parsed, resolutions: await placement.place(parsed.sidecar, text, this.sha, (sha) => this.bases.find(this.uri, sha, text)) };
  }

  private take(text: string): void {
    this.current = text;
    this.hash = undefined;
    this.turn++;
  }

  private read(): Reading {
    const published = this.layers.map(({ file }) => file.parsed.sidecar.source.published).find((date) => date !== undefined);
    return this.reader.read(this.current, { fileName: fileName(this.uri), upTo: MOST_READ, aliases: this.lists.entitiesFor(this.uri), ...(published === undefined ? {} : { published }) });
  }
}

const layerOf = (file: SidecarFile): Layer => ({ file, placement: new Placement() });
