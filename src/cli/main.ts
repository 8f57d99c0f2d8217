import { analyzeCommand } from './analyze.ts';
import { checkCommand } from './check.ts';
import { mergeCommand } from './merge.ts';
import { pruneCommand } from './prune.ts';
import { reanchorCommand } from './reanchor.ts';

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  analyze: analyzeCommand,
  check: checkCommand,
  merge: mergeCommand,
  prune: pruneCommand,
  reanchor: reanchorCommand,
};

const USAGE = `dateline: reads and checks annotated news sources

  dateline analyze FILE...                    the reader's output, one JSON object a file; obeys a dateline.yaml above it
  dateline analyze --jsonl                    {"id","text","published"?} a line in, one object a line out
          [--codebook NAME]                   adds codings.NAME to each incident

  dateline check [PATH...] [--json]           what is wrong with sidecars, as file:line:column; status 1 for CI
  dateline reanchor [--check] [PATH...]       how surely annotations stand in their texts; status 1 unless all are sure
  dateline reanchor --write [PATH...]         and brings the sure ones' quotes and hints up to the text
  dateline reanchor --jsonl                   {"id","old"?,"new","anchors"} a line in, {"id","results"} a line out
  dateline merge BASE OURS THEIRS             merges sidecars into OURS as a git merge driver; status 1 with conflicts
  dateline merge SIDECAR...                   takes git's conflict markers out of sidecars; status 1 with conflicts
  dateline merge --install [--write]          shows, with --write writes, what makes git merge sidecars item by item
  dateline prune [--write] [FOLDER]           kept texts of earlier versions that no sidecar needs; --write deletes them
`;

/** Runs one subcommand and returns the exit status: 0 fine, 1 something is wrong with the data, 2 with the call. */
export async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(USAGE);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS[name];
  if (!command) {
    process.stderr.write(`dateline: there is no command "${name}"\n\n${USAGE}`);
    return 2;
  }
  return command(rest);
}
