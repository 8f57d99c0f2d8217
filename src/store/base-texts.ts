import { baseTextOf } from './addresses.ts';
import type { Files, Folders, Notices } from './ports.ts';
import { sha256 } from '../core/text/sha256.ts';

/** The texts that anchors were made in, by SHA-256. They make the difference between a sure place and a guess. */
export class BaseTexts {
  private readonly known = new Map<string, string | undefined>();
  private readonly files: Files;
  private readonly folders: Folders;
  private readonly notices: Notices;
  private failed = false;

  constructor(files: Files, folders: Folders, notices: Notices) {
    this.files = files;
    this.folders = folders;
    this.notices = notices;
  }

  /** The text with that SHA-256, from the workspace's base texts or as a variant of the text at hand (line ends turned by git); else undefined. */
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
}
