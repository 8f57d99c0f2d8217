import { mergeCommand } from './merge.ts';

// What git starts where the extension set it up: the terminal's `merge` without the reader. The first word is the command's name.
process.exitCode = await mergeCommand(process.argv.slice(3));
