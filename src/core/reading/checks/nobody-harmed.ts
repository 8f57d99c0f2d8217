import { WordSet } from '../../lexicon/phrases.ts';
import type { Casualties } from '../../model/findings.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf, type Syntax } from '../syntax/syntax.ts';
import { Tag } from '../syntax/tags.ts';

/** "Nobody was hurt". */
const NOBODY = new WordSet('nobody none');
const NO_OR_NOBODY = new WordSet('no without nobody none');
const KILLED = new WordSet('casualties deaths fatalities victims losses');
const INJURED = new WordSet('casualties injuries victims losses');
const HARMED = new WordSet('harmed hurt injured wounded killed affected');
/** What may stand between "no" and the noun: "no civilian casualties"; "no further casualties" leaves earlier ones. Own hand. */
const KIND = new WordSet('civilian civilians human serious personal military');
const CIVILIAN = new WordSet('civilian civilians');
/** With these before it nothing is told: "to ensure that there are no casualties". Own hand. */
const OPEN = new WordSet('if unless ensure ensuring avoid hope hoped hopes hoping pray so want wanted promise promised until');
const OPEN_REACH = 8;

/** Words that tell that nobody was harmed, as a count of nought: "there were no casualties", "without injuries", "no civilian was harmed". */
export function nobodyHarmed(reading: Reading): Casualties[] {
  const syntax = syntaxOf(reading.source);
  const { tokens } = syntax;
  return reading.source.sentences.flatMap((sentence) => {
    const found: Casualties[] = [];
    for (let i = NO_OR_NOBODY.next(tokens, sentence.first, sentence.last - 1); i >= 0; i = NO_OR_NOBODY.next(tokens, i + 1, sentence.last - 1)) {
      if (isOpen(syntax, i, sentence.first)) continue;
      const nobody = NOBODY.has(tokens, i);
      const noun = KIND.has(tokens, i + 1) && (KILLED.has(tokens, i + 2) || INJURED.has(tokens, i + 2)) ? i + 2 : i + 1;
      const passive = nobody ? passiveBehind(syntax, i, sentence.last) : tokens.lower(i) === 'no' ? passiveBehind(syntax, i + 1, sentence.last) : -1;
      const last = passive < 0 ? noun : passive;
      const who = CIVILIAN.has(tokens, i + 1) ? 'civilians' : passive < 0 || nobody || tokens.lower(i + 1) === 'one' ? 'people' : tokens.lower(i + 1);
      const told = (what: Casualties['what']): void => { found.push({ what, count: { unit: who, exactly: 0 }, who, at: tokens.span(i, last + 1) }); };
      if (nobody && passive < 0) continue;
      if (KILLED.has(tokens, noun) || (passive >= 0 && tokens.lower(passive) !== 'injured' && tokens.lower(passive) !== 'wounded')) told('killed');
      if (INJURED.has(tokens, noun) || (passive >= 0 && tokens.lower(passive) !== 'killed')) told('injured');
    }
    return found;
  });
}

/** "civilian ▸was harmed◂": the participle behind a noun and a form of "be", or -1. */
function passiveBehind({ tokens, tags }: Syntax, noun: number, end: number): number {
  const be = noun + 1;
  const participle = tags[be + 1] === Tag.adverb ? be + 2 : be + 1;
  return participle < end && tags[noun] !== Tag.mark && tags[be] === Tag.be && HARMED.has(tokens, participle) ? participle : -1;
}

function isOpen({ tokens, tags }: Syntax, at: number, first: number): boolean {
  for (let i = Math.max(first, at - OPEN_REACH); i < at; i++) if (OPEN.has(tokens, i) || tags[i] === Tag.modal) return true;
  return false;
}
