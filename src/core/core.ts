import type { ReadingOptions } from './reading/reading.ts';
import type { Report } from './reading/report.ts';
import { reportText } from './reading/report-text.ts';

/**
 * Reads a text and returns the report that `dateline analyze` prints (see README, "In a terminal").
 * Pure and synchronous; runs in Node and in browsers. Offsets are half-open and count code points.
 */
export function analyze(text: string, options: ReadingOptions & { readonly id?: string } = {}): Report {
  // From JSON or plain JavaScript, what is not known comes as null as often as not.
  return reportText(text, { ...options, published: options.published ?? undefined }, { id: options.id ?? options.fileName ?? '' });
}

export { read } from './reading/analyze.ts';
export type { Report } from './reading/report.ts';
