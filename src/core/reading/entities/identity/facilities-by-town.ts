import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { NameForm } from './name-identity.ts';

const IN = new WordSet(['in', 'at', 'outside', 'near', ',']);

/**
 * Joins the two ways of calling a building, after its town and by its own name: "a drone hit Agadez fuel depot … the Tarouadji fuel depot in Agadez".
 * Only where one building of that kind by a name of its own stands in the town. `forms` are the forms of the mentions' names.
 */
export function joinFacilitiesByTown(tokens: Tokens, mentions: readonly Mention[], forms: readonly (NameForm | undefined)[]): void {
  /** Buildings by a name of their own: by kind and town, null where there are several. */
  let own: Map<string, NameForm | null> | undefined;
  for (let index = 0; index < mentions.length; index++) {
    const form = forms[index];
    if (!form || mentions[index]!.category !== 'facility' || form.words.length < 2) continue;
    const town = townBehind(tokens, mentions, forms, index);
    if (town === undefined || form.words[0] === town) continue;
    const key = `${form.words.at(-1)!} ${town}`;
    const known = (own ??= new Map<string, NameForm | null>()).get(key);
    if (known === undefined || known === form) own.set(key, form);
    else own.set(key, null);
  }
  if (!own) return;
  for (let index = 0; index < mentions.length; index++) {
    const form = forms[index];
    if (!form || mentions[index]!.category !== 'facility' || form.fuller.length > 0 || form.words.length < 2) continue;
    const named = own.get(`${form.words.at(-1)!} ${form.words[0]!}`);
    if (!named || named === form || named.fuller.length > 0 || !form.words.slice(1).every((word) => named.words.includes(word))) continue;
    form.fuller = [named];
    form.why = 'the only one of its kind in that town';
  }
}

/** The first word of the town that stands right behind a building: "the Mano Dayak airport in Agadez". */
function townBehind(tokens: Tokens, mentions: readonly Mention[], forms: readonly (NameForm | undefined)[], index: number): string | undefined {
  const behind = tokens.at(mentions[index]!.end - 1) + 1;
  if (!IN.has(tokens, behind)) return undefined;
  for (let next = index + 1; next < mentions.length && next <= index + MOST; next++) {
    const mention = mentions[next]!;
    if (mention.category === 'location' && tokens.at(mention.start) === behind + 1) return forms[next]?.words[0];
  }
  return undefined;
}
/** Mentions inside the building's name, which stand between it and its town. */
const MOST = 3;
