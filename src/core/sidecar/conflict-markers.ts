import type { Span } from '../text/span.ts';

/** The sides of a file in which git left conflict markers. `base` is there only with git's diff3 or zdiff3 style. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  readonly base?: string;
  /** Line of the first marker, in UTF-16 code units. */
  readonly first: Span;
}

type Side = 'both' | 'ours' | 'base' | 'theirs';
interface Segment extends Span {
  readonly side: Side | 'marker';
}

/** Which side follows a marker on which side; any other marker is the text's own. */
const AFTER: Readonly<Record<Side, Readonly<Record<string, Side>>>> = {
  both: { '<': 'ours' },
  ours: { '|': 'base', '=': 'theirs' },
  base: { '=': 'theirs' },
  theirs: { '>': 'both' },
};

/** The text cut at its conflict markers; undefined where there are none, or none that belong together. */
function segments(text: string): Segment[] | undefined {
  const found: Segment[] = [];
  let side: Side = 'both';
  let done = 0;
  for (const match of text.matchAll(/^(?:<{7}|={7}|>{7}|\|{7})(?=[ \t\r\n]|$)/gm)) {
    const next: Side | undefined = AFTER[side][match[0][0]!];
    if (!next) continue;
    const lineEnd = text.indexOf('\n', match.index);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    found.push({ side, start: done, end: match.index }, { side: 'marker', start: match.index, end });
    done = end;
    side = next;
  }
  if (found.length === 0 || side !== 'both') return undefined;
  found.push({ side: 'both', start: done, end: text.length });
  return found;
}

/** Takes a file with git's conflict markers apart; undefined where there are none that belong together. Linear in the text. */
export function conflictSides(text: string): ConflictSides | undefined {
  const parts = segments(text);
  if (!parts) return undefined;
  const side = (name: Side): string => parts.filter((part) => part.side === 'both' || part.side === name).map((part) => text.slice(part.start, part.end)).join('');
  const { start, end } = parts.find((part) => part.side === 'marker')!;
  return { ours: side('ours'), theirs: side('theirs'), ...(parts.some((part) => part.side === 'base') ? { base: side('base') } : {}), first: { start, end } };
}

/** The text with everything but our side blanked, so that what is read from it stands where it stands in the file. */
export function blankTheirs(text: string): string {
  const shown = (part: Segment): boolean => part.side === 'both' || part.side === 'ours';
  return (segments(text) ?? [])
    .map((part) => (shown(part) ? text.slice(part.start, part.end) : text.slice(part.start, part.end).replace(/[^\r\n]/g, ' ')))
    .join('');
}
