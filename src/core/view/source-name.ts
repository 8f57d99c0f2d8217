import type { AnnotatedText } from './annotated-text.ts';

/** What a source is called beside others: the outlet that its text names, else the one in its sidecar, else its file's name. */
export const sourceName = ({ reading, sidecar, uri }: AnnotatedText): string => reading.masthead.outlet ?? sidecar.source.outlet ?? uri.slice(uri.lastIndexOf('/') + 1);
