// What the extension loads when the first source is shown, as dist/reader.js: the reader with its rules and lists, and what asks them.
export { CODEBOOKS } from './codebooks/codebooks.ts';
export { read } from './reading/analyze.ts';
