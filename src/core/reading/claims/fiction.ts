import { WordSet } from '../../lexicon/phrases.ts';
import type { Category } from '../../model/vocabulary.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { ClaimContext, ClaimDraft } from './draft.ts';

/** How people speak and look while they speak, in stories; reports say "said". Own hand. */
const MANNER = new WordSet(`whispered murmured muttered mumbled sighed grinned smiled laughed giggled chuckled nodded shrugged frowned winked growled snapped hissed gasped sobbed wept blushed stammered groaned grunted snorted
    cried exclaimed shouted yelled screamed sneered smirked trembled shivered glanced stared gazed whirled tiptoed`);
/** Named, they tie a text to the world that reports are about. */
const WORLDLY: ReadonlySet<Category> = new Set<Category>(['organisation', 'armed-group', 'state-body', 'media', 'nationality']);
const PRONOUNS = new WordSet('i he she they we you it');
/** Fewer pieces of dialogue tell nothing. */
const LEAST = 3;
/** In words for each thing named or dated: reports have one in ten to forty. */
const SPARSE = 60;

/**
 * Whether a text is a story with dialogue rather than a report: hardly a body, date or title of office is named, most of its speech is spoken
 * by pronouns, first names and "the old man", and people whisper, sigh and nod. What is said there is no claim about the world.
 * '"Where is it?" she whispered. The boy shrugged.'
 */
export function tellsAStory({ reading, tokens, drafts, quotations }: ClaimContext): boolean {
  const dialogue = drafts.filter(({ content }) => content.some(({ first }) => (quotations.of[first] ?? -1) >= 0));
  if (dialogue.length < LEAST) return false;
  let manner = 0;
  for (let i = MANNER.next(tokens, 0, tokens.count); i >= 0; i = MANNER.next(tokens, i + 1, tokens.count)) if ((quotations.of[i] ?? -1) < 0) manner++;
  if (manner < 2) return false;
  const words = countWords(tokens);
  if (manner * 250 < words) return false;
  const anchors = reading.mentions.filter((mention) => mention.form === 'name' && (WORLDLY.has(mention.category) || mention.title !== undefined || (mention.category === 'date' && /^\d{4}/.test(mention.time?.value ?? '')))).length;
  if (anchors * SPARSE > words) return false;
  return dialogue.filter((draft) => isBare(reading, tokens, draft)).length * 4 >= dialogue.length * 3;
}

function countWords({ kind, count }: ClaimContext['tokens']): number {
  let words = 0;
  for (let i = 0; i < count; i++) if (kind[i] === TokenKind.word) words++;
  return words;
}

/** Spoken by nobody with an office or a full name. */
function isBare(reading: ClaimContext['reading'], tokens: ClaimContext['tokens'], { source: [range] }: ClaimDraft): boolean {
  if (!range) return true;
  if (range.last - range.first === 1 && PRONOUNS.has(tokens, range.first)) return true;
  const inside = reading.mentionsIn(tokens.span(range.first, range.last));
  return !inside.some(({ category, title, entity }) => WORLDLY.has(category) || title !== undefined || entity.title !== undefined || (category === 'person' && /^\p{Lu}\S*\s/u.test(entity.name)));
}
