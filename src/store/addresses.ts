/** Ending of every sidecar's name. */
const ENDING = '.annotations.yaml';

export const isSidecar = (uri: string): boolean => uri.endsWith(ENDING);

/** The address of a source's sidecar: the agreed record, or one analyst's own. */
export const sidecarOf = (source: string, analyst?: string): string => `${source}${analyst === undefined ? '' : `.${encodeURIComponent(analyst)}`}${ENDING}`;

/** Addresses of the sources that a sidecar may belong to, the likelier first: `a.txt.annotations.yaml` is of `a.txt`, or analyst txt's of `a`. */
export function sourcesOf(sidecar: string): string[] {
  const name = sidecar.slice(0, -ENDING.length);
  const dot = name.lastIndexOf('.');
  return dot > name.lastIndexOf('/') + 1 ? [name, name.slice(0, dot)] : [name];
}

/** Where a workspace folder lists the entities that it knows. */
export const entityListOf = (folder: string): string => `${folder.replace(/\/$/, '')}/dateline.yaml`;

/** Where the text of an annotated version is kept: in the workspace folder, beside the source where there is none. */
export const baseTextOf = (source: string, folder: string | undefined, sha256: string): string =>
  `${(folder ?? source.slice(0, source.lastIndexOf('/'))).replace(/\/$/, '')}/.dateline/base/${sha256}.txt`;

/** The file's name, decoded: for the sidecar's head. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
