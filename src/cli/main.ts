import { analyzeCommand } from './analyze.ts';

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  analyze: analyzeCommand,
};

const USAGE = `dateline: reads and checks annotated news sources

  dateline analyze FILE...                    the reader's output, one JSON object a file
  dateline analyze --jsonl                    {"id","text","published"?} a line in, one object a line out
          [--codebook NAME]                   adds codings.NAME to each incident
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
