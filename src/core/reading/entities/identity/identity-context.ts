import type { Reading } from '../../reading.ts';
import { syntaxOf, type Syntax } from '../../syntax/syntax.ts';
import { Discourse } from './discourse.ts';
import { Joining } from './joining.ts';
import { KnownDescriptions } from './known-descriptions.ts';
import { NamedSoFar } from './named-so-far.ts';
import { OutermostMentions } from './outermost.ts';

/** What the rules of identity look at while a text is read from its beginning to its end. */
export interface IdentityContext {
  readonly reading: Reading;
  readonly syntax: Syntax;
  readonly outermost: OutermostMentions;
  readonly named: NamedSoFar;
  readonly discourse: Discourse;
  readonly descriptions: KnownDescriptions;
  readonly joining: Joining;
}

/** The context before the first word, for the mentions that a reading has found. */
export function identityContext(reading: Reading): IdentityContext {
  const discourse = new Discourse();
  const descriptions = new KnownDescriptions();
  return {
    reading,
    syntax: syntaxOf(reading.source),
    outermost: new OutermostMentions(reading.source.tokens, reading.mentions),
    named: new NamedSoFar(reading),
    discourse,
    descriptions,
    joining: new Joining(discourse, descriptions),
  };
}
