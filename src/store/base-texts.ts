import { baseTextOf, baseTexts, fileName } from './addresses.ts';
import type { Files, Folders, History, Notices } from './ports.ts';
import { sha256 } from '../core/text/sha256.ts';

/** The texts that anchors were made in, by SHA-256. They make the difference between a sure place and a guess. */
export class BaseTexts {
  private readonly known = new Map<string, string | undefined>();
  private readonly files: Files;
  private readonly folders: Folders;
  private readonly notices: Notices;
  private readonly history: History | undefined;
  private failed = false;

  constructor(files: Files, folders: Folders, notices: Notices, history?: History) {
    this.files = files;
    this.folders = folders;
    this.notices = notices;
    this.history = history;
  }

  /** The text with that SHA-256, as a variant of the text at hand (line ends turned by git), from the workspace's base texts, or from its history; else undefined. */
  async find(source: string, sha: string, at: string): Promise<string | undefined> {
    if (this.known.has(sha)) return this.known.get(sha);
    let text: string | undefined;
    if (/^[0-9a-f]{64}$/.test(sha)) {
      const unix = at.replaceAll('\r\n', '\n');
      text = [at, unix, unix.replaceAll('\n', '\r\n')].find((variant) => sha256(variant) === sha);
      if (text === undefined) {
        const file = await this.files.read(baseTextOf(source, this.folders.of(source), sha)).catch(() => undefined);
        // A base text that was changed since is no base text.
        if (file && sha256(file.text) === sha) text = file.text;
        else text = await this.history?.find(source, sha).catch(() => undefined);
      }
    }
    this.known.set(sha, text);
    return text;
  }

  /** Keeps a text, once. Where that fails annotations still work, less surely after the text changes: said once. */
  async keep(source: string, sha: string, text: string): Promise<void> {
    if (this.known.get(sha) === text && this.kept.has(sha)) return;
    this.known.set(sha, text);
    this.kept.add(sha);
    try {
      await this.files.write(baseTextOf(source, this.folders.of(source), sha), text, undefined);
    } catch (error) {
      this.kept.delete(sha);
      if (this.failed) return;
      this.failed = true;
      this.notices.say({ severity: 'warning', message: `The annotated text cannot be kept under .dateline/base (${(error as Error).message}); annotations will be harder to place once the text changes.`, uri: source });
    }
  }

  private readonly kept = new Set<string>();

  /** The base texts below a folder that none of these sidecars names: addresses, sorted. `texts` are the sidecars', broken ones included. */
  async unused(folder: string, texts: readonly string[]): Promise<string[]> {
    return unusedBaseTexts(await this.files.names(baseTexts(folder)), texts);
  }

  /** Deletes base texts. @throws where one cannot be deleted */
  async remove(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      await this.files.remove(uri);
      this.kept.delete(fileName(uri).slice(0, 64));
    }
  }
}

/** Of base texts' addresses those whose SHA-256 no sidecar names, sorted. */
export function unusedBaseTexts(uris: readonly string[], sidecars: readonly string[]): string[] {
  const named = new Set(sidecars.flatMap((text) => text.match(/\b[0-9a-f]{64}\b/g) ?? []));
  return uris.filter((uri) => /(?:^|[\\/])[0-9a-f]{64}\.txt$/.test(uri) && !named.has(uri.slice(-68, -4))).sort();
}
