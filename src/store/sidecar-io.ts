import type { Files, OpenDocuments } from './ports.ts';
import { difference } from '../core/text/difference.ts';

/** Reads and writes a sidecar wherever it lives: an open editor's text wins over the disk's. */
export class SidecarIo {
  private readonly files: Files;
  private readonly documents: OpenDocuments | undefined;

  constructor(files: Files, documents: OpenDocuments | undefined) {
    this.files = files;
    this.documents = documents;
  }

  /** The text there now; undefined for no file. @throws where the file is there and cannot be read. */
  async read(uri: string): Promise<string | undefined> {
    return this.documents?.text(uri) ?? (await this.files.read(uri))?.text;
  }

  /** Writes where the text there is `expected`, else writes nothing and answers `changed`. @throws where it cannot be written. */
  async write(uri: string, text: string, expected: string | undefined): Promise<'written' | 'changed'> {
    const open = this.documents?.text(uri);
    if (open === undefined) return this.files.write(uri, text, expected);
    if (open !== expected) return 'changed';
    if (await this.documents!.apply(uri, [difference(open, text)])) return 'written';
    throw new Error('the open editor did not take the change');
  }
}
