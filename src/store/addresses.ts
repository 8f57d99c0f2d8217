/** Ending of every sidecar's name. */
const ENDING = '.annotations.yaml';

export const isSidecar = (uri: string): boolean => uri.endsWith(ENDING);

/** An analyst's name as it stands in file names: letters, digits and hyphens, which every system allows; undefined where none is left. */
export function analystPart(name: string): string | undefined {
  const part = name.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-+|-+$/g, '').toLowerCase();
  return part === '' ? undefined : part;
}

/** The address of a source's sidecar: the agreed record, or that of an analyst whose `analystPart` is given. */
export const sidecarOf = (source: string, analyst?: string): string => `${source}${analyst === undefined ? '' : `.${encodeURIComponent(analyst)}`}${ENDING}`;

/** The analyst whose sidecar of the source this is; undefined for the agreed record and for other sources' sidecars. */
export function analystOf(sidecar: string, source: string): string | undefined {
  if (!sidecar.startsWith(`${source}.`) || !isSidecar(sidecar) || sidecar.length <= source.length + ENDING.length) return undefined;
  const part = decoded(sidecar.slice(source.length + 1, -ENDING.length));
  return part === '' || part.includes('.') || part.includes('/') ? undefined : part;
}

/** The folder that an address lies in. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** Addresses of the sources that a sidecar may belong to, the likelier first: `a.txt.annotations.yaml` is of `a.txt`, or analyst txt's of `a`. */
export function sourcesOf(sidecar: string): string[] {
  const name = sidecar.slice(0, -ENDING.length);
  const dot = name.lastIndexOf('.');
  return dot > name.lastIndexOf('/') + 1 ? [name, name.slice(0, dot)] : [name];
}

/** Where a workspace folder lists the entities that it knows. */
export const entityListOf = (folder: string): string => `${folder.replace(/\/$/, '')}/dateline.yaml`;

/** Where the text of an annotated version is kept: in the workspace folder, beside the source where there is none. */
export const baseTextOf = (source: string, folder: string | undefined, sha256: string): string => `${baseTexts(folder ?? folderOf(source))}/${sha256}.txt`;

/** Where the texts of annotated versions are kept below a folder. */
export const baseTexts = (folder: string): string => `${folder.replace(/\/$/, '')}/.dateline/base`;

/** The last part of an address, as people read it and as a sidecar's head has it. */
export const fileName = (uri: string): string => decoded(uri.slice(uri.lastIndexOf('/') + 1));

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
