import { contains, sameSpan, type Span } from '../text/span.ts';
import type { AnnotatedText, Item } from './annotated-text.ts';
import { groupsOfClaim, groupsOfMention } from './explain.ts';
import type { IncidentGroup } from './incident-group.ts';
import { spansOf } from './items-at.ts';

/**
 * The incident that words (UTF-16; empty for a caret) are about: that of the innermost item around them that is about one. In "The mayor
 * said rebels had burned [the mill]" the mill alone may be about nothing, and the claim around it about the fire. Undefined for none.
 */
export function incidentAt(text: AnnotatedText, s: Span, groups: readonly IncidentGroup[]): IncidentGroup | undefined {
  const around = text.items.filter((item) => item.state !== 'rejected' && (sameSpan(item, s) || spansOf(item).some((part) => contains(part, s))));
  const innermostFirst = around.sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const item of innermostFirst) {
    const [group] = groupsOf(text, item, groups);
    if (group) return group;
  }
  return undefined;
}

const groupsOf = (text: AnnotatedText, item: Item, groups: readonly IncidentGroup[]): IncidentGroup[] =>
  item.kind === 'claim' ? groupsOfClaim(text, item, groups) : groupsOfMention(text, item, groups);
