import type { Span } from '../core/text/span.ts';
import type { SourceStore } from '../store/source-store.ts';
import type { Host } from './host.ts';

/** What `activate` gives to tests and to other extensions. */
export interface Dateline {
  readonly store: SourceStore;
  /** Spans (UTF-16) by style as a visible editor of this address shows them; VS Code itself cannot be asked. */
  decorationsFor(uri: string): ReadonlyMap<string, readonly Span[]>;
}

export const api = (host: Host): Dateline => ({ store: host.store, decorationsFor: (uri) => host.marks.get(uri) ?? new Map<string, readonly Span[]>() });
