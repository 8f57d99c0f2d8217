/** The part of Node's file system that a replacement needs; given, so that this runs where there is no Node too. */
export interface DiskFiles {
  readonly promises: {
    open(path: string, flags: 'wx'): Promise<DiskFile>;
    access(path: string, mode: number): Promise<void>;
    stat(path: string): Promise<{ readonly mode: number }>;
    realpath(path: string): Promise<string>;
    mkdir(path: string, options: { readonly recursive: true }): Promise<unknown>;
    rename(from: string, to: string): Promise<void>;
    rm(path: string, options: { readonly force: true }): Promise<void>;
  };
}

interface DiskFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  chmod(mode: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

const WRITABLE = 2;

/**
 * Writes a file so that it is whole at any moment, the old one or the new one: beside it first and on the disk, then renamed over it. It
 * keeps its permissions; what may not be written is not replaced; a link stays a link, and its target is replaced. Folders that are
 * missing are made. `mark` tells the temporary file from others'. @throws where it cannot be written; it is as it was then
 */
export async function replaceOnDisk({ promises: fs }: DiskFiles, path: string, bytes: Uint8Array, mark: string): Promise<void> {
  const target = await fs.realpath(path).catch(() => path);
  const before = await fs.stat(target).catch(() => undefined);
  if (before) await fs.access(target, WRITABLE);
  else await fs.mkdir(target.replace(/[\\/][^\\/]*$/, '') || '/', { recursive: true });
  const beside = `${target}.${mark}.tmp`;
  try {
    const file = await fs.open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      if (before) await file.chmod(before.mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(beside, target);
  } catch (error) {
    await fs.rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
