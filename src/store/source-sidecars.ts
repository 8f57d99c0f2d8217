import { analystOf, analystPart, folderOf, isSidecar, sidecarOf, sourcesOf } from './addresses.ts';
import type { Analyst, Files, OpenDocuments } from './ports.ts';
import { SidecarFile, type SidecarFilePorts } from './sidecar-file.ts';
import { SidecarIo } from './sidecar-io.ts';

interface SourceSidecarsPorts extends Omit<SidecarFilePorts, 'io'> {
  readonly files: Files;
  readonly documents?: OpenDocuments;
  readonly analyst: Analyst;
}

/** Which sidecars a source has: the agreed record and those of analysts. Each folder is looked at once, until one of its sidecars changes. */
export class SourceSidecars {
  private readonly ports: SourceSidecarsPorts;
  private readonly filePorts: SidecarFilePorts;
  private readonly changedOf: (source: string) => void;
  private readonly folders = new Map<string, Promise<ReadonlySet<string>>>();

  /** `changedOf` is called with a source when one of its sidecars changes by anything but an edit. */
  constructor(ports: SourceSidecarsPorts, changedOf: (source: string) => void) {
    this.ports = ports;
    this.filePorts = { io: new SidecarIo(ports.files, ports.documents), clock: ports.clock, journal: ports.journal, notices: ports.notices };
    this.changedOf = changedOf;
  }

  /**
   * The sidecars of a source, read: first the one that decisions go to, as the settings say now. Those `known` already are taken over, and
   * kept where something waits in them; `more` are added, there or not.
   */
  async open(source: string, known: readonly SidecarFile[] = [], more: readonly string[] = []): Promise<[SidecarFile, ...SidecarFile[]]> {
    const { analyst } = this.ports;
    const own = sidecarOf(source, analyst.separate() ? analystPart(analyst.name() ?? '') : undefined);
    const waiting = known.filter(({ unsaved }) => unsaved).map(({ uri }) => uri);
    const others = new Set([sidecarOf(source), ...(await this.ofAnalysts(source)), ...waiting, ...more]);
    others.delete(own);
    const open = async (uri: string): Promise<SidecarFile> => {
      const there = known.find((file) => file.uri === uri);
      if (there) return there;
      const file = new SidecarFile(uri, this.filePorts, () => { this.changedOf(source); });
      await file.look();
      return file;
    };
    return Promise.all([open(own), ...[...others].map(open)]);
  }

  /** A file was made, changed or deleted. */
  changed(uri: string): void {
    if (isSidecar(uri)) this.folders.delete(folderOf(uri));
  }

  /** Addresses of analysts' sidecars of the source, sorted. `a.txt.b.annotations.yaml` is of `a.txt.b` where there is such a file. */
  private async ofAnalysts(source: string): Promise<string[]> {
    const names = await this.names(folderOf(source));
    return [...names].filter((name) => analystOf(name, source) !== undefined && !names.has(sourcesOf(name)[0]!)).sort();
  }

  private names(folder: string): Promise<ReadonlySet<string>> {
    const known = this.folders.get(folder) ?? this.ports.files.names(folder).then((names) => new Set(names), () => new Set<string>());
    this.folders.set(folder, known);
    return known;
  }
}
