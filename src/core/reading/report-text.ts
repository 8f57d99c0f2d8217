import { offsetMap } from '../text/offsets.ts';
import { sections } from '../text/sections.ts';
import { read } from './analyze.ts';
import { Numbering } from './numbering.ts';
import type { ReadingOptions } from './reading.ts';
import { report, type Report, type ReportOptions } from './report.ts';

/** The most that is read at once, in UTF-16 code units: what a long book has. A longer text is a collection of texts. */
const LONGEST = 1 << 19;

/**
 * Reads a text and reports on it. One that is longer than a book is read in sections, so that little more than the report is held in memory:
 * names that are spelled alike are one entity in all of it; pronouns, short forms, incidents and what does not add up are looked for within
 * a section, of `longest` UTF-16 code units at most. The day of publication, the outlet and the language are the first one's.
 */
export function reportText(text: string, options: ReadingOptions, reportOptions: ReportOptions, longest = LONGEST): Report {
  if (text.length <= longest || options.upTo !== undefined) return report(read(text, options), reportOptions);
  const numbering = new Numbering();
  let whole: Report | undefined;
  for (const { start, end } of sections(text, longest)) {
    const section = text.slice(start, end);
    const next = report(read(section, { ...options, published: options.published ?? whole?.published ?? undefined }), reportOptions, numbering);
    numbering.codePoints += offsetMap(section).toCodePoints(section.length);
    numbering.claims += next.claims.length;
    numbering.incidents += next.incidents.length;
    if (whole) append(whole, next);
    else whole = next;
  }
  return whole!;
}

function append(whole: Report, next: Report): void {
  for (const mention of next.mentions) whole.mentions.push(mention);
  for (const claim of next.claims) whole.claims.push(claim);
  for (const incident of next.incidents) whole.incidents.push(incident);
  for (const problem of next.problems) whole.problems.push(problem);
}
