import { anchoredItems, partKey, type Anchored, type Resolutions } from '../anchors/anchored.ts';
import { suggestionIds } from './suggestion-id.ts';
import { bySpan, cover, overlaps, sameSpan, type Span } from '../text/span.ts';
import { addOpinions } from './opinions.ts';
import type { AnnotatedText, ClaimItem, Item, ItemState, MentionItem, Orphan, OtherSidecar } from './annotated-text.ts';
import type { ClaimAnnotation, MentionAnnotation, Sidecar, SidecarProblem } from '../model/annotations.ts';
import type { Claim, Mention } from '../model/findings.ts';
import type { Reading } from '../reading/reading.ts';

/** A sidecar as it was read, and where its anchors stand. */
export interface PlacedSidecar {
  readonly uri: string;
  readonly parsed: { readonly sidecar: Sidecar; readonly problems: readonly SidecarProblem[] };
  readonly resolutions: Resolutions;
}

/**
 * One source as everybody shows it: the analyst's items where they stand, and what the machine says beyond them. A decision takes the
 * place of the suggestion with the same words; a rejection keeps it from coming back. What others decided, in sidecars of their own, stands with
 * the items of the same words.
 */
export function annotate(uri: string, reading: Reading, { uri: sidecarUri, parsed, resolutions }: PlacedSidecar, others: readonly (PlacedSidecar & Pick<OtherSidecar, 'analyst'>)[] = []): AnnotatedText {
  const items: Item[] = [];
  const orphans: Orphan[] = [];
  const mentions = new Findings(reading.mentions, (mention) => mention);
  const claims = new Findings(reading.claims.filter((claim) => claim.act !== 'narrates'), (claim) => cover(claim.content) ?? { start: 0, end: 0 });

  for (const { key, item } of anchoredItems(parsed.sidecar)) {
    const resolution = resolutions.get(key);
    if (!resolution) continue;
    if (resolution.state === 'orphan') orphans.push({ annotation: item, resolution });
    else if (item.kind === 'mention') {
      const finding = coverMention(item, resolution);
      const { start, end } = resolution;
      const name = item.entity ?? finding?.entity.name ?? item.quote;
      items.push({ kind: 'mention', id: key, state: stateOf(item), resolution, start, end, category: item.category, name, annotation: item, ...(finding ? { finding } : {}) });
    } else {
      const part = (name: 'source' | 'cue'): Span[] => {
        const place = resolutions.get(partKey(key, name));
        return place && place.state !== 'orphan' ? [{ start: place.start, end: place.end }] : [];
      };
      const finding = coverClaim(item, resolution);
      const [source, cue, content] = [part('source'), part('cue'), [{ start: resolution.start, end: resolution.end }]];
      items.push({ kind: 'claim', id: key, state: stateOf(item), resolution, ...cover([...source, ...cue, ...content])!, source, cue, content, annotation: item, ...(finding ? { finding } : {}) });
    }
  }
  const idOf = suggestionIds(reading.source.text);
  for (const finding of mentions.left()) items.push(suggestedMention(finding, idOf('m', finding.category, finding)));
  for (const finding of claims.left()) {
    const span = cover([...finding.source, ...finding.cue, ...finding.content]);
    if (span) items.push(suggestedClaim(finding, span, idOf('c', finding.act, span)));
  }
  const shown = addOpinions(items, others).sort(bySpan);
  return {
    uri, reading, sidecarUri, sidecar: parsed.sidecar, sidecarProblems: parsed.problems, items: shown, orphans, incidents: reading.incidents, problems: reading.problems,
    others: others.map((other) => ({ uri: other.uri, analyst: other.analyst, sidecar: other.parsed.sidecar, problems: other.parsed.problems })),
  };

  /** Takes the findings that a decision settles and gives the one it is about. */
  function coverMention(item: MentionAnnotation, at: Span): Mention | undefined {
    if (item.status === 'rejected') return mentions.take(at, (finding) => sameSpan(finding, at) && finding.category === item.category);
    return mentions.take(at, (finding) => sameSpan(finding, at) || (finding.category === item.category && overlaps(finding, at)));
  }

  function coverClaim(item: ClaimAnnotation, at: Span): Claim | undefined {
    return claims.take(at, (finding) => {
      const content = cover(finding.content);
      return content !== undefined && (item.status === 'rejected' ? sameSpan(content, at) : sharesMost(content, at));
    });
  }
}

const sharesMost = (a: Span, b: Span): boolean => 2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) > Math.max(a.end - a.start, b.end - b.start);

function stateOf({ status }: Anchored): ItemState {
  return status === 'accepted' || status === 'changed' || status === 'rejected' ? status : 'added';
}

const suggestedMention = (finding: Mention, id: string): MentionItem => ({
  kind: 'mention', id, state: 'suggested', start: finding.start, end: finding.end, category: finding.category, name: finding.entity.name, finding,
});

const suggestedClaim = (finding: Claim, span: Span, id: string): ClaimItem => ({
  kind: 'claim', id, state: 'suggested', ...span, source: finding.source, cue: finding.cue, content: finding.content, finding,
});

/** Findings by place, of which decisions take theirs. */
class Findings<T> {
  private readonly sorted: { readonly span: Span; readonly finding: T; taken: boolean }[];
  /** No finding is longer: how far before a place a finding that reaches it can begin. */
  private readonly longest: number;

  constructor(findings: readonly T[], spanOf: (finding: T) => Span) {
    this.sorted = findings.map((finding) => ({ span: spanOf(finding), finding, taken: false })).sort((a, b) => bySpan(a.span, b.span));
    this.longest = this.sorted.reduce((longest, { span }) => Math.max(longest, span.end - span.start), 0);
  }

  /** Takes every finding near `at` that is meant; gives the one with the very span, else the first. */
  take(at: Span, meant: (finding: T) => boolean): T | undefined {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]!.span.start < at.start - this.longest) low = middle + 1;
      else high = middle;
    }
    let best: T | undefined;
    for (let i = low; i < this.sorted.length && this.sorted[i]!.span.start <= at.end; i++) {
      const entry = this.sorted[i]!;
      if (!meant(entry.finding)) continue;
      entry.taken = true;
      if (best === undefined || sameSpan(entry.span, at)) best = entry.finding;
    }
    return best;
  }

  left(): T[] {
    return this.sorted.filter((entry) => !entry.taken).map((entry) => entry.finding);
  }
}
