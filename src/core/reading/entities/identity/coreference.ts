import type { Mention } from '../../../model/findings.ts';
import { isDateline } from '../../../text/dateline.ts';
import { bySpan } from '../../../text/span.ts';
import { findQuotations } from '../../claims/quotations.ts';
import type { Reading } from '../../reading.ts';
import { classOf } from '../entity-class.ts';
import { Antecedents, pronounFor } from './antecedents.ts';
import { apposedTo, joinDescriptionBefore } from './apposition.ts';
import { describeMention } from './description.ts';
import { canBeSubject } from './discourse.ts';
import { collectEntities, settleEntity } from './entity-summary.ts';
import { FirstPerson, type FirstPersonKind } from './first-person.ts';
import { FIRST_NAMES } from './first-names.ts';
import { identityContext, type IdentityContext } from './identity-context.ts';
import { meantByDescription } from './meant-by-description.ts';
import type { NameForm } from './name-identity.ts';
import { joinEarlierDescription } from './named-later.ts';
import { meansSomething, pronounAt } from './pronouns.ts';

/**
 * Who is who: gives mentions of one entity one `Entity`, in the order of first mention. Names by spelling, short form and initials;
 * "the group", "the Iraqi terrorist group" and "he" where the text leaves little doubt; anything else keeps an entity of its own.
 */
export function resolveEntities(reading: Reading): void {
  const pronouns = readThrough(identityContext(reading));
  reading.mentions = [...reading.mentions, ...pronouns].sort(bySpan);
  reading.entities = collectEntities(reading.mentions);
  for (const entity of reading.entities) settleEntity(entity, (mention) => reading.wordsOf(mention));
}

/** Reads a text from its beginning to its end, gives each name and description its entity, and returns the pronouns with theirs. */
function readThrough(context: IdentityContext): Mention[] {
  const { reading, syntax, named } = context;
  const { tokens } = syntax;
  const pronouns: Mention[] = [];
  const firstPerson: { token: number; kind: FirstPersonKind }[] = [];
  const quotations = findQuotations(reading.source);
  const voices = new FirstPerson(reading, quotations);
  const antecedents = new Antecedents(context, quotations);
  let next = 0;
  let inside = 0;
  reading.source.sentences.forEach((sentence, index) => {
    // The agency of a dateline is nobody told of.
    const told = !isDateline(tokens, sentence);
    for (let token = sentence.first; token < sentence.last; token++) {
      for (; next < reading.mentions.length && reading.mentions[next]!.start <= tokens.start[token]!; next++) {
        const mention = reading.mentions[next]!;
        inside = Math.max(inside, mention.end);
        place(context, mention, named.forms[next], index, told);
      }
      const kind = tokens.start[token]! >= inside ? pronounAt(tokens, token) : undefined;
      if (!kind || !meansSomething(syntax, token)) continue;
      if (kind === 'speaker' || kind === 'speakers') firstPerson.push({ token, kind });
      else {
        const meant = antecedents.of(token, kind, index);
        if (meant) pronouns.push(pronounFor(context, token, meant, index));
      }
    }
  });
  // The speaker often stands behind the words.
  for (const { token, kind } of firstPerson) {
    const meant = voices.meantBy(token, kind);
    if (meant) pronouns.push(pronounFor(context, token, meant, 0));
  }
  return pronouns;
}

/** Gives a name or description its entity; `told`: later words may speak of it. */
function place(context: IdentityContext, mention: Mention, form: NameForm | undefined, sentence: number, told: boolean): void {
  if (classOf(mention.category) === 'none') return;
  const { syntax, discourse } = context;
  const plural = form ? false : placeDescription(context, mention, sentence);
  if (form) placeName(context, mention, form, sentence);
  if (told) discourse.add({ mention, sentence, subject: canBeSubject(syntax, syntax.tokens.at(mention.start)), plural });
}

function placeName(context: IdentityContext, mention: Mention, form: NameForm, sentence: number): void {
  const entity = context.named.entityOf(form, mention);
  // The first few names tell what descriptions are held against: "hit Marlo airport … in Marlo … in the city".
  if (entity.mentions.length < FIRST_NAMES && entity.mentions[0] !== mention) entity.mentions.push(mention);
  context.joining.join(mention, entity, form.fuller.length || form.repeated ? form.why : '');
  if (classOf(mention.category) === 'person') {
    joinDescriptionBefore(context, mention);
    joinEarlierDescription(context, mention, sentence);
  } else if (mention.category === 'facility') context.named.noteFacility(mention);
}

/** Gives a description its entity and tells whether it speaks of several. */
function placeDescription(context: IdentityContext, mention: Mention, sentence: number): boolean {
  const description = describeMention(context.syntax, mention, (token) => context.outermost.at(token));
  const meant = apposedTo(context, mention) ?? meantByDescription(context, description, sentence);
  if (meant) context.joining.join(mention, meant.entity, meant.why);
  context.descriptions.add(mention.entity, description);
  return description.plural;
}
