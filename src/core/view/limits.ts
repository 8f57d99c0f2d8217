import type { AnnotatedText } from './annotated-text.ts';

/** What is awkward about a source, and limits what Dateline can do with it. */
export type Limit = 'sidecar-errors' | 'very-long' | 'binary' | 'invalid-utf8' | 'conflict-markers' | 'empty' | 'not-english';

/** What an analyst should know of an awkward text, the gravest first; none of most texts. */
export function limitsOf({ reading, sidecarProblems }: Pick<AnnotatedText, 'reading' | 'sidecarProblems'>): Limit[] {
  const { text, readTo } = reading.source;
  const empty = text.trim() === '';
  const limits: readonly [Limit, boolean][] = [
    ['sidecar-errors', sidecarProblems.some(({ severity }) => severity === 'error')],
    ['very-long', readTo < text.length],
    ['binary', text.includes('\0')],
    ['invalid-utf8', text.includes('\ufffd')],
    ['conflict-markers', /^(?:<{7}|>{7}) /m.test(text)],
    ['empty', empty],
    ['not-english', !empty && reading.masthead.language !== 'en'],
  ];
  return limits.filter(([, holds]) => holds).map(([limit]) => limit);
}
