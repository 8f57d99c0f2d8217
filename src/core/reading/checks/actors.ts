import { WordSet } from '../../lexicon/phrases.ts';
import type { Claim, Problem } from '../../model/findings.ts';
import { firstEndingAfter, spanOf, type Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { actorKind } from '../incidents/roles/actor-kind.ts';
import { contradiction } from './contradiction.ts';
import type { Voices } from './voices.ts';

/** Sentences between two accounts of who did it at most. */
const NEAR = 3;
/** "each other", "one another": mutual. */
const EACH = new WordSet('each one');
const OTHER = new WordSet('other another');

/** Two sides of which each accuses the other, and a deed that one account lays to a state's forces and the other to those who fight it. */
export function checkActors(reading: Reading, voices: Voices): Problem[] {
  return [...mutual(reading), ...sides(reading, voices)];
}

/** "The army and the rebels accused each other of the shelling": each is accused by the other. */
function mutual(reading: Reading): Problem[] {
  const { tokens } = reading.source;
  return reading.claims.flatMap((claim) => {
    const [content] = claim.content;
    const [cue] = claim.cue;
    const first = content ? tokens.at(content.start) : -1;
    if (claim.act !== 'accuses' || claim.incidents.length === 0 || !content || !cue || !EACH.has(tokens, first) || !OTHER.has(tokens, first + 1)) return [];
    const message = `${speakersOf(reading, claim)} accuse ${tokens.textOf(first)} ${tokens.textOf(first + 1)}.`;
    return [{ kind: 'actor-conflict' as const, message, at: [...claim.source.map(spanOf), tokens.span(tokens.at(cue.start), first + 2)], severity: 'information' as const }];
  });
}

const speakersOf = (reading: Reading, { source }: Claim): string => source.map((part) => reading.wordsOf(part)).join(' ');

/** "Soldiers shot the journalist, the union said. The army said gunmen killed the journalist": state's forces by one speaker, those who fight it by another. */
function sides(reading: Reading, voices: Voices): Problem[] {
  const { sentences } = reading.source;
  const sentenceOf = ({ start }: Span): number => firstEndingAfter(sentences, start);
  return reading.incidents.flatMap(({ type, perpetrator, victims, target }) => {
    if (type === 'clash') return [];
    const told = perpetrator.flatMap(({ value, confidence }) => (confidence !== 'claimed' && value.mentions[0] ? [{ at: value.mentions[0], side: actorKind({ text: value.text.split(' ').at(-1)!, mentions: [] }) }] : []));
    const suffered = [...victims, ...target].map(({ value }) => value.mentions.map(sentenceOf));
    for (const a of told) {
      for (const b of told) {
        if (b.at.start <= a.at.start || !((a.side === 'state' && b.side === 'armed-group') || (a.side === 'armed-group' && b.side === 'state'))) continue;
        const [x, y] = [sentenceOf(a.at), sentenceOf(b.at)];
        const same = x !== y && y - x <= NEAR && suffered.some((list) => list.includes(x) && list.includes(y));
        if (!same || voices.of(a.at) === '' || voices.of(b.at) === '' || !voices.differ(a.at, b.at)) continue;
        return [contradiction(reading, voices, 'actor-conflict', [a.at, b.at], 'are named as having done it', 'information')];
      }
    }
    return [];
  });
}
