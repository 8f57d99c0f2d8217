import { readFileSync } from 'node:fs';
import { read } from '../../src/core/reading/analyze.ts';
import type { Reading } from '../../src/core/reading/reading.ts';

const readings = new Map<string, Reading>();

/** What the reader makes of a file, read once for all tests that ask: none may change it. */
export function readingOf(file: string): Reading {
  let reading = readings.get(file);
  if (!reading) readings.set(file, (reading = read(readFileSync(file, 'utf8'), { fileName: file.split('/').at(-1)! })));
  return reading;
}
