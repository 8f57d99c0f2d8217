import { Shape } from '../../text/tokens.ts';
import type { TokenRange } from '../syntax/syntax.ts';
import type { ClaimContext, ClaimDraft } from './draft.ts';
import type { Quotation } from './quotations.ts';

/**
 * Gives quotations without a verb of their own to whoever speaks around them: later ones of the paragraph ('"A," he said. "B."'), whole
 * paragraphs of quotation that follow one, paragraphs of a quotation that was never closed, and what comes after "He said:" at a
 * paragraph's end. Changes the drafts.
 */
export function continueQuotations(context: ClaimContext): void {
  const { tokens, reading, drafts, quotations } = context;
  const owner = owners(context);
  let speaking: ClaimDraft | undefined;
  /** Who is last read of in the paragraph before, or before a run of quotations. */
  let before: ClaimDraft | undefined;
  const give = (quotation: Quotation, draft: ClaimDraft | undefined): void => {
    if (draft && quotation.words >= LEAST) draft.content.push(quotation);
  };
  let open = false;
  /** Who says the block without quotation marks that goes on here: "He wrote:", and lines without an empty one between, or items of a list. */
  let block: ClaimDraft | undefined;
  let lined = false;
  let bullet = '';
  let end = 0;
  const dropped = new Set<ClaimDraft>();
  let token = 0;
  let index = 0;
  let next = 0;
  for (const paragraph of reading.source.paragraphs) {
    const first = token;
    token = tokens.startingFrom(paragraph.end);
    while (index < quotations.list.length && quotations.list[index]!.first < first) index++;
    const here: Quotation[] = [];
    while (index < quotations.list.length && quotations.list[index]!.first < token) here.push(quotations.list[index++]!);
    const introduced = open && speaking?.content.length === 0;
    const whole = isAllQuotation(context, first, token, here);
    // A quotation that is left open goes on in the next paragraph: who speaks there speaks here.
    const following = whole && !here.at(-1)!.closed ? quotations.list[index] : undefined;
    const same = following && owner[following.first];
    if (same && !owner[here[0]!.first]) {
      same.content.push(...here);
      speaking = same;
      open = false;
      continue;
    }
    // What a paragraph before left open: a colon, an unclosed quotation, or a speaker whose quotation goes on alone.
    let current: ClaimDraft | undefined = introduced || whole ? speaking : undefined;
    const pending: Quotation[] = [];
    while (next < drafts.length && drafts[next]!.head < first) next++;
    const apart = block !== undefined || introduced ? isBlankLine(reading.source.text, end, paragraph.start) : false;
    if (block && (!lined || apart) && (bullet === '' || bulletAt(context, first) !== bullet)) block = undefined;
    end = paragraph.end;
    if (introduced && (here.length === 0 || here[0]!.first > first)) {
      block = speaking;
      lined = apart;
      bullet = bulletAt(context, first);
      current = undefined;
    }
    if (block) {
      block.content.push(withoutStop(context, { first, last: token }));
      for (; next < drafts.length && drafts[next]!.head < token; next++) dropped.add(drafts[next]!);
      open = false;
      continue;
    }
    for (const quotation of here) {
      const own = owner[quotation.first];
      if (own) {
        for (const free of pending) own.content.push(free);
        pending.length = 0;
        current = own;
      } else if (quotation.speech && standsAlone(context, quotation)) {
        if (current) current.content.push(quotation);
        else pending.push(quotation);
      } else if (quotation.speech && quotation.words >= LEAST && current && resumes(context, current, quotation, next)) current.content.push(quotation);
    }
    let last: ClaimDraft | undefined;
    let nearest: ClaimDraft | undefined;
    let free = 0;
    for (let i = next; i < drafts.length && drafts[i]!.head < token; i++) {
      const draft = drafts[i]!;
      // 'Low praised the miners. “They were not paid.”': whoever is read of last.
      while (free < pending.length && pending[free]!.first < draft.head) give(pending[free++]!, nearest);
      if (draft.source.length > 0) nearest = draft;
      if (draft.content.length === 0) last = draft;
    }
    while (free < pending.length) give(pending[free++]!, nearest ?? (whole ? before : undefined));
    if (!whole || nearest) before = nearest;
    const opened = last !== undefined && last.head > token - 12;
    const ended = here.at(-1);
    if (opened) speaking = last;
    else if (current && ended && (ended.last >= token - 1 || !ended.closed || owner[ended.first] === current)) speaking = current;
    else speaking = undefined;
    open = opened;
  }
  if (dropped.size > 0) drafts.splice(0, drafts.length, ...drafts.filter((draft) => !dropped.has(draft)));
}

/** An empty line stands between the two paragraphs. */
function isBlankLine(text: string, from: number, to: number): boolean {
  const first = text.indexOf('\n', from);
  const second = first < 0 ? -1 : text.indexOf('\n', first + 1);
  return second >= 0 && second < to;
}

/** The mark that opens an item of a list at token `first`; empty for none. */
function bulletAt({ tokens }: ClaimContext, first: number): string {
  const mark = tokens.textOf(first);
  return /^[-–—*•·▪●◦‣]$/.test(mark) && tokens.is(first + 1, Shape.spaced) ? mark : '';
}

/** A quotation of fewer words is given to nobody by being near. */
const LEAST = 6;

/** For each quotation's first token the draft that has it as content. */
function owners({ drafts, quotations }: ClaimContext): Record<number, ClaimDraft | undefined> {
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
function resumes({ drafts }: ClaimContext, speaker: ClaimDraft, { first }: Quotation, from: number): boolean {
  if (!speaker.content.some((range) => range.last <= first) || speaker.head > first) return false;
  for (let i = from; i < drafts.length && drafts[i]!.head < first; i++) if (drafts[i]!.head > speaker.head) return false;
  return true;
}

/** Nothing but quotations between the two tokens. */
function isAllQuotation({ quotations }: ClaimContext, first: number, last: number, here: readonly Quotation[]): boolean {
  return here.length > 0 && here[0]!.first === first && quotations.of[last - 1]! >= 0;
}

function withoutStop({ tokens }: ClaimContext, range: TokenRange): TokenRange {
  return tokens.textOf(range.last - 1) === '.' && range.last > range.first + 1 ? { first: range.first, last: range.last - 1 } : range;
}
