import { PIPELINE } from './pipeline.ts';
import { Reading, type ReadingOptions } from './reading.ts';

/** Reads a text: everything the machine says of it. Pure, never throws, linear in the text's length. */
export function read(text: string, options: ReadingOptions = {}): Reading {
  const reading = new Reading(text, options);
  for (const step of PIPELINE) step(reading);
  return reading;
}
