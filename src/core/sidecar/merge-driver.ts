/** What makes git merge sidecars by item: a line in the repository's `.gitattributes`, and settings of each clone. */
export interface MergeDriver {
  readonly attribute: string;
  readonly config: Readonly<Record<'merge.dateline.name' | 'merge.dateline.driver', string>>;
}

/** Git calls a driver through a shell, on every system: a word in single quotes is itself. */
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/**
 * The driver that runs the program `script` by `command`, the words that start a JavaScript file, each a word or NAME=VALUE. Where the
 * program is gone or cannot merge (status 2 and above), git's own merge takes its place, so that nobody's side is dropped in silence.
 */
export function mergeDriver(command: readonly string[], script: string): MergeDriver {
  const words = command.map((word) => (/^[A-Z_]+=[\w-]+$|^[\w./-]+$/.test(word) ? word : quoted(word)));
  const run = `(test -f ${quoted(script)} || exit 9; ${[...words, quoted(script)].join(' ')} merge %O %A %B %P)`;
  return {
    attribute: '*.annotations.yaml merge=dateline',
    config: {
      'merge.dateline.name': 'Dateline sidecars, merged item by item',
      'merge.dateline.driver': `${run}; s=$?; test $s -lt 2 && exit $s; git merge-file -L ours -L base -L theirs %A %O %B`,
    },
  };
}

/** A `.gitattributes` with the line at its end; the same text where it has it. */
export function withAttribute(text: string, line: string): string {
  if (text.split(/\r?\n/).some((other) => other.trim() === line)) return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${text === '' || text.endsWith('\n') ? '' : eol}${line}${eol}`;
}
