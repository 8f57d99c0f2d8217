import type { BaseTexts } from './base-texts.ts';
import type { EntityLists } from './entity-lists.ts';
import { fileName } from './addresses.ts';
import { Placement } from './placement.ts';
import type { Disposable } from './ports.ts';
import type { SidecarFile } from './sidecar-file.ts';
import { read } from '../core/reading/analyze.ts';
import type { Reading } from '../core/reading/reading.ts';
import { sha256 } from '../core/text/sha256.ts';
import type { TextEdit } from '../core/text/edits.ts';
import { annotate } from '../core/view/annotate.ts';
import type { AnnotatedText } from '../core/view/annotated-text.ts';
import { moveItems } from '../core/view/move-items.ts';

/**
 * How much of a text is read, in UTF-16 code units. The reader works where the extensions of VS Code wait for it: a tenth of a million is
 * read while nobody notices, and is ten times the longest news report.
 */
const MOST_READ = 100_000;

/** One source in the store: its text, its sidecar, and what is shown of them. */
export class SourceEntry implements Disposable {
  readonly uri: string;
  readonly file: SidecarFile;
  /** The wait for a quiet moment after edits. */
  quiet: Disposable | undefined;
  private readonly bases: BaseTexts;
  private readonly lists: EntityLists;
  private readonly placement = new Placement();
  private current: string;
  private hash: string | undefined;
  private reading: Reading;
  private shown: AnnotatedText;
  /** Counts refreshes, so that one which was overtaken does not show old things. */
  private turn = 0;

  constructor(uri: string, text: string, file: SidecarFile, bases: BaseTexts, lists: EntityLists) {
    this.uri = uri;
    this.current = text;
    this.file = file;
    this.bases = bases;
    this.lists = lists;
    this.reading = this.read();
    this.shown = annotate(uri, this.reading, file.parsed, new Map());
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

  /** The text was edited: everything moves, nothing is read. */
  moved(edits: readonly TextEdit[], text: string): void {
    this.take(text);
    this.placement.moved(edits);
    this.shown = moveItems(this.shown, edits);
  }

  /** The text is another one now: its anchors are to be placed anew. */
  replaced(text: string): void {
    this.take(text);
    this.placement.clear();
  }

  /** Reads what changed, places the anchors and puts together what is shown. False where a later refresh overtook this one. */
  async refresh(): Promise<boolean> {
    const turn = ++this.turn;
    const { parsed } = this.file;
    const text = this.current;
    const resolutions = await this.placement.place(parsed.sidecar, text, this.sha, (sha) => this.bases.find(this.uri, sha, text));
    if (turn !== this.turn || text !== this.current) return false;
    if (this.reading.source.text !== text || this.reading.options.aliases !== this.lists.entitiesFor(this.uri)) this.reading = this.read();
    this.shown = annotate(this.uri, this.reading, parsed, resolutions);
    return true;
  }

  dispose(): void {
    this.quiet?.dispose();
    this.file.dispose();
  }

  private take(text: string): void {
    this.current = text;
    this.hash = undefined;
    this.turn++;
  }

  private read(): Reading {
    const { published } = this.file.parsed.sidecar.source;
    return read(this.current, { fileName: fileName(this.uri), upTo: MOST_READ, aliases: this.lists.entitiesFor(this.uri), ...(published === undefined ? {} : { published }) });
  }
}
