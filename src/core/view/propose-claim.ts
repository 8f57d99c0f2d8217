import { overlaps, type Span } from '../text/span.ts';
import type { AnnotatedText, MentionItem } from './annotated-text.ts';
import { isShown } from './items-at.ts';
import { sentenceAt } from './selection.ts';

/** Who may speak: the categories whose members make statements. */
const SPEAKERS: ReadonlySet<string> = new Set(['person', 'organisation', 'armed-group', 'state-body', 'media', 'nationality', 'document', 'location']);

/**
 * Who may be saying the words of a selection, the likeliest first: the speaker of a claim that the reader found there, then the actors of
 * the same sentence, the nearest first, then those of the sentences before.
 */
export function proposeSources(text: AnnotatedText, content: Span): MentionItem[] {
  const sentence = sentenceAt(text, content.start) ?? content;
  const found = text.items.flatMap((item) => (item.kind === 'claim' && item.source[0] && item.content.some((s) => overlaps(s, content)) ? item.source : []));
  const distance = (item: MentionItem): number => {
    if (found.some((s) => overlaps(s, item))) return -1;
    const gap = item.end <= content.start ? content.start - item.end : item.start - content.end;
    return overlaps(sentence, item) ? gap : gap + text.reading.source.text.length;
  };
  return text.items
    .filter((item): item is MentionItem => item.kind === 'mention' && isShown(item) && SPEAKERS.has(item.category) && !overlaps(item, content) && item.start < sentence.end)
    .map((item) => ({ item, far: distance(item) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 20)
    .map(({ item }) => item);
}

/**
 * The words by which a claim may be made, the likeliest first: the cue that the reader found there, then the words of the sentence
 * between source and content, then its others. Names are left out.
 */
export function proposeCues(text: AnnotatedText, content: Span, source: Span | undefined): Span[] {
  const sentence = sentenceAt(text, content.start) ?? content;
  const { tokens } = text.reading.source;
  const found = text.items.flatMap((item) => (item.kind === 'claim' && item.content.some((s) => overlaps(s, content)) ? item.cue : []));
  const inName = (s: Span): boolean => text.items.some((item) => item.kind === 'mention' && overlaps(item, s));
  const words: { span: Span; rank: number }[] = found.map((s) => ({ span: { start: s.start, end: s.end }, rank: -1 }));
  for (let i = tokens.at(sentence.start); i < tokens.count && tokens.start[i]! < sentence.end; i++) {
    const span = tokens.span(i, i + 1);
    if (overlaps(span, content) || found.some((s) => overlaps(s, span)) || inName(span) || !/^\p{Ll}{4,}$/u.test(tokens.textOf(i)) || FUNCTION_WORDS.has(tokens.lower(i))) continue;
    const near = source ? Math.min(Math.abs(span.start - source.end), Math.abs(source.start - span.end)) : span.end <= content.start ? content.start - span.end : span.start - content.end;
    words.push({ span, rank: near });
  }
  return words.sort((a, b) => a.rank - b.rank).slice(0, 20).map(({ span }) => span);
}

/** Words of four letters and more that are never a cue. General English; own list. */
const FUNCTION_WORDS = new Set('that which with near from into over under about after before while when where because since until than then this these those their they them there have been were will would could should also very more most some such only just both each other'.split(' '));
