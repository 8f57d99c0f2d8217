import type { Account } from '../model/account.ts';
import type { Incident } from '../model/findings.ts';
import type { Span } from '../text/span.ts';
import type { IncidentMember } from './incident-group.ts';
import { sourceName } from './source-name.ts';

/** One member of a group, with what its text goes on to tell of the incident. */
export interface Teller extends IncidentMember {
  readonly account: Account;
}

/** The incidents that an account tells: the one it is of, and those that go on with it. */
export const toldIn = ({ account: { incident, follow } }: Teller): readonly Incident[] => [incident, ...follow];

/** What the member's source is called. */
export const nameOf = ({ text }: Teller): string => sourceName(text);

/** The words of a stretch of the member's text, on one line. */
export const wordsOf = ({ text }: Teller, { at }: { readonly at: Span }): string => text.reading.wordsOf(at);
