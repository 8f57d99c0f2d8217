import type { Files, Notices, OpenDocuments } from './ports.ts';

/** The text of a source: an open document's before the disk's. Undefined where there is none; that a file cannot be read is said. */
export async function sourceText(uri: string, { documents, files, notices }: { readonly documents?: OpenDocuments; readonly files: Files; readonly notices: Notices }): Promise<string | undefined> {
  const open = documents?.text(uri);
  if (open !== undefined) return open;
  try {
    return (await files.read(uri))?.text;
  } catch (error) {
    notices.say({ severity: 'error', message: `It cannot be read: ${(error as Error).message}`, uri });
    return undefined;
  }
}
