import type { ClaimContext, ClaimDraft } from './draft.ts';
import { continuedBlock, type Block } from './continued-block.ts';
import { findParts, type Part } from './paragraph-parts.ts';
import type { Quotation } from './quotations.ts';

/** What a paragraph leaves to the next one. */
interface Voice {
  /** Who speaks at its end and may go on in the next. */
  readonly speaker: ClaimDraft | undefined;
  /** What he says is only to come: "He wrote:" */
  readonly announced: boolean;
  /** Who is last read of in it, or before a run of quotations that it belongs to. */
  readonly readOf: ClaimDraft | undefined;
  /** The block without quotation marks that it belongs to. */
  readonly block: Block | undefined;
}
const NOBODY: Voice = { speaker: undefined, announced: false, readOf: undefined, block: undefined };

/** For each quotation's first token the draft that has it as content. */
type Owners = Readonly<Record<number, ClaimDraft | undefined>>;

/**
 * Gives quotations without a verb of their own to whoever speaks around them: later ones of the paragraph ('"A," he said. "B."'), whole
 * paragraphs of quotation that follow one, paragraphs of a quotation that was never closed, and what comes after "He said:" at a
 * paragraph's end. Changes the drafts.
 */
export function continueQuotations(context: ClaimContext): void {
  const { drafts } = context;
  const owner = ownersOf(context);
  const inBlocks = new Set<ClaimDraft>();
  let voice = NOBODY;
  for (const part of findParts(context)) voice = unclosed(part, voice, owner) ?? inBlock(context, part, voice, inBlocks) ?? inMarks(context, part, voice, owner);
  if (inBlocks.size > 0) drafts.splice(0, drafts.length, ...drafts.filter((draft) => !inBlocks.has(draft)));
}

/** A paragraph of quotation that is left open goes on in the next one: who speaks there speaks here. */
function unclosed({ whole, quotations, following }: Part, voice: Voice, owner: Owners): Voice | undefined {
  if (!whole || !following || quotations.at(-1)!.closed || owner[quotations[0]!.first]) return undefined;
  const speaker = owner[following.first];
  if (!speaker) return undefined;
  speaker.content.push(...quotations);
  return { ...voice, speaker, announced: false };
}

/** A paragraph of a block is content as a whole; nobody's words within it are claims of the text. */
function inBlock(context: ClaimContext, part: Part, voice: Voice, inBlocks: Set<ClaimDraft>): Voice | undefined {
  const block = continuedBlock(context, part, voice.block, announcedBy(voice));
  if (!block) return undefined;
  for (const draft of part.drafts) inBlocks.add(draft);
  return { ...voice, announced: false, block };
}

function inMarks(context: ClaimContext, part: Part, voice: Voice, owner: Owners): Voice {
  const { whole, drafts, quotations, last } = part;
  const { current, unspoken } = giveToSpeakers(context, part, announcedBy(voice) ?? (whole ? voice.speaker : undefined), owner);
  // Before what nobody speaks is given away: who has no words yet announces them.
  const silent = drafts.filter(({ content }) => content.length === 0).at(-1);
  const readOf = giveToReadOf(unspoken, drafts, whole ? voice.readOf : undefined);
  const announced = silent !== undefined && silent.head > last - NEAR_END;
  const speaker = announced ? silent : current && endsSpoken(quotations.at(-1), current, last, owner) ? current : undefined;
  return { speaker, announced, readOf, block: undefined };
}

/** Who announced what he says at the end of the paragraph before. */
const announcedBy = ({ announced, speaker }: Voice): ClaimDraft | undefined => (announced && speaker?.content.length === 0 ? speaker : undefined);

/** A cue so many tokens before the paragraph's end may announce what the next one quotes. */
const NEAR_END = 12;

/** The paragraph's last quotation is its end, is left open, or has a verb by which the speaker says it. */
function endsSpoken(quotation: Quotation | undefined, speaker: ClaimDraft, end: number, owner: Owners): boolean {
  return quotation !== undefined && (quotation.last >= end - 1 || !quotation.closed || owner[quotation.first] === speaker);
}

/** Gives quotations to who speaks beside them, the first of them behind `speaker`; returns who speaks last, and what stands before anybody speaks. */
function giveToSpeakers(context: ClaimContext, { quotations, drafts }: Part, speaker: ClaimDraft | undefined, owner: Owners): { current: ClaimDraft | undefined; unspoken: Quotation[] } {
  let current = speaker;
  const unspoken: Quotation[] = [];
  for (const quotation of quotations) {
    const own = owner[quotation.first];
    if (own) {
      own.content.push(...unspoken.splice(0));
      current = own;
    } else if (quotation.speech && standsAlone(context, quotation)) (current?.content ?? unspoken).push(quotation);
    else if (quotation.speech && quotation.words >= LEAST && current && resumes(drafts, current, quotation)) current.content.push(quotation);
  }
  return { current, unspoken };
}

/** 'Low praised the miners. “They were not paid.”': gives what nobody speaks to whoever was read of last, `before` where it is nobody of this paragraph. Returns who is read of last. */
function giveToReadOf(unspoken: readonly Quotation[], drafts: readonly ClaimDraft[], before: ClaimDraft | undefined): ClaimDraft | undefined {
  let nearest: ClaimDraft | undefined;
  let given = 0;
  for (const draft of drafts) {
    while (given < unspoken.length && unspoken[given]!.first < draft.head) give(unspoken[given++]!, nearest);
    if (draft.source.length > 0) nearest = draft;
  }
  while (given < unspoken.length) give(unspoken[given++]!, nearest ?? before);
  return nearest ?? before;
}

function give(quotation: Quotation, draft: ClaimDraft | undefined): void {
  if (draft && quotation.words >= LEAST) draft.content.push(quotation);
}

/** A quotation of fewer words is given to nobody by being near. */
const LEAST = 6;

function ownersOf({ drafts, quotations }: ClaimContext): Owners {
  const found: Record<number, ClaimDraft | undefined> = {};
  for (const draft of drafts) {
    for (const range of draft.content) {
      for (let i = range.first; i < range.last; i++) {
        const index = quotations.of[i]!;
        if (index < 0) continue;
        const quotation = quotations.list[index]!;
        found[quotation.first] = draft;
        i = Math.max(i, quotation.last - 1);
      }
    }
  }
  return found;
}

/** The quotation is a sentence or several: nothing of its sentence stands outside it. */
function standsAlone({ tokens, reading }: ClaimContext, { first, last }: Quotation): boolean {
  const start = reading.sentenceAt(tokens.start[first]!);
  const end = reading.sentenceAt(tokens.start[last - 1]!);
  return start !== undefined && end !== undefined && first <= start.first && end.last <= last + 1;
}

/** What was quoted before the cue goes on behind it, and nobody else speaks in between: '“A,” said Low, the union's director, “and B.”' */
function resumes(drafts: readonly ClaimDraft[], speaker: ClaimDraft, { first }: Quotation): boolean {
  return speaker.head < first && speaker.content.some((range) => range.last <= first) && !drafts.some(({ head }) => head > speaker.head && head < first);
}
