import armedGroups from '../../../lexicon/names/armed-groups.list';
import { lines, Phrases } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import { Shape } from '../../../text/tokens.ts';
import { addMentions, newMention } from '../../mentions.ts';
import type { Reading } from '../../reading.ts';

/** Listed names of several words, but for those whose words make sense without the group: "an islamic state", "popular mobilization forces". */
const NAMES = new Phrases<true>(() => lines(armedGroups).filter((name) => /[ -]/.test(name) && !/^(?:islamic|popular|allied|rapid|free)\b/i.test(name)).map((name) => [name, true] as const));

/**
 * Names of armed groups that a text writes small, as messages, transcripts and wires in capitals do: "members of the shining path", "tamil tigers".
 * With capitals the tagger finds them.
 */
export function readGroupsInSmallLetters(reading: Reading): void {
  const { tokens } = reading.source;
  const found: Mention[] = [];
  for (let token = NAMES.next(tokens, 0, tokens.count); token >= 0; token = NAMES.next(tokens, token + 1, tokens.count)) {
    if (tokens.is(token, Shape.capital)) continue;
    const match = NAMES.match(tokens, token);
    if (!match) continue;
    const at = tokens.span(token, match.last);
    if (!reading.mentionsIn({ start: Math.max(0, at.start - 60), end: at.end + 60 }).some(({ start, end }) => start < at.end && at.start < end)) found.push(newMention(reading, at, 'armed-group', 'name', [{ why: 'listed armed group, written small' }]));
    token = match.last - 1;
  }
  addMentions(reading, found);
}
