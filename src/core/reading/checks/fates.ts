import { WordSet } from '../../lexicon/phrases.ts';
import type { Entity, Problem } from '../../model/findings.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { isAuxiliary, Tag } from '../syntax/tags.ts';
import { against, type Voices } from './voices.ts';

/** How many sentences apart the two accounts of somebody's fate stand. */
const NEAR = 3;
/** Who did not die. Own hand. */
const LIVES = new WordSet('survived alive unhurt unharmed unscathed');
/** With these words nothing is said: "if he survived", "who survived her" (a widower), "wanted alive". */
const OPEN = new WordSet('if whether or dead by wanted capture captured');

/** "The radio said that the mayor was killed. Police said that he survived": one person dead by one voice, alive by another. */
export function checkFates(reading: Reading, voices: Voices): Problem[] {
  const dead = deaths(reading);
  if (dead.size === 0) return [];
  const syntax = syntaxOf(reading.source);
  const { tokens, tags } = syntax;
  const { sentences } = reading.source;
  const found: Problem[] = [];
  for (const [index, sentence] of sentences.entries()) {
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      if (!LIVES.has(tokens, i) || OPEN.has(tokens, i - 1) || OPEN.has(tokens, i + 1)) continue;
      let verb = i - 1;
      let open = false;
      while (verb >= sentence.first && (isAuxiliary(tags[verb]!) || tags[verb] === Tag.adverb || tags[verb] === Tag.not)) open ||= tags[verb] === Tag.modal || tags[verb--] === Tag.not;
      if (open || verb < sentence.first || OPEN.has(tokens, verb - 1)) continue;
      const who = reading.mentionsIn({ start: sentence.start, end: tokens.end[verb]! }).find(({ end }) => end === tokens.end[verb]);
      const death = who && dead.get(who.entity);
      const at = tokens.span(tokens.at(who?.start ?? 0), i + 1);
      if (!death || Math.abs(firstEndingAfter(sentences, death.start) - index) > NEAR || !voices.differ(death, at)) continue;
      const [first, second] = death.start < at.start ? [death, at] : [at, death];
      found.push({ kind: 'outcome-conflict', message: `“${reading.wordsOf(first)}” and “${reading.wordsOf(second)}” cannot both be true of ${who.entity.name}${against(voices.of(first), voices.of(second))}.`, at: [first, second], severity: 'warning' });
      dead.delete(who.entity);
    }
  }
  return found;
}

/** Single persons who are told killed, each with the words that tell it. */
function deaths(reading: Reading): Map<Entity, Span> {
  const found = new Map<Entity, Span>();
  for (const { victims, casualties, stage } of reading.incidents) {
    if (stage !== 'accomplished') continue;
    for (const { value } of victims) {
      const { entity } = value;
      const told = entity?.category === 'person' ? casualties.find(({ value: { what, count, at } }) => what === 'killed' && count.exactly === 1 && value.mentions.some(({ start, end }) => at.start <= start && end <= at.end)) : undefined;
      if (entity && told && !found.has(entity)) found.set(entity, told.value.at);
    }
  }
  return found;
}
