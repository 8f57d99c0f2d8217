import type { SourceEntry } from './source-entry.ts';

/** The sources that are loaded: each is read once, however many ask for it at the same time. */
export class LoadedSources {
  private readonly entries = new Map<string, SourceEntry>();
  private readonly loading = new Map<string, Promise<SourceEntry | undefined>>();
  private readonly read: (uri: string) => Promise<SourceEntry | undefined>;
  private readonly loaded: (uri: string) => void;

  /** `read` gives undefined where there is no such file; `loaded` is called as soon as a source is known. */
  constructor(read: (uri: string) => Promise<SourceEntry | undefined>, loaded: (uri: string) => void) {
    this.read = read;
    this.loaded = loaded;
  }

  /** A source that is loaded; undefined for others. */
  get(uri: string): SourceEntry | undefined {
    return this.entries.get(uri);
  }

  all(): SourceEntry[] {
    return [...this.entries.values()];
  }

  /** A source, read where it is not loaded. Undefined where there is no such file. */
  async load(uri: string): Promise<SourceEntry | undefined> {
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
    const entry = await this.read(uri);
    if (!entry) return undefined;
    this.entries.set(uri, entry);
    this.loaded(uri);
    return entry;
  }

  /** Forgets a source. */
  forget(entry: SourceEntry): void {
    entry.dispose();
    this.entries.delete(entry.uri);
  }

  dispose(): void {
    for (const entry of this.entries.values()) entry.dispose();
    this.entries.clear();
  }
}
