import gazetteerBytes from '../../../lexicon/gazetteer.bin';
import { Gazetteer, Known } from '../../../lexicon/gazetteer.ts';
import furtherArmedGroups from '../../../lexicon/names/further-armed-groups.list';
import { nameWords } from '../../../lexicon/name-words.ts';
import { lines, WordSet } from '../../../lexicon/phrases.ts';
import weightBytes from '../../../lexicon/name-weights.bin';
import { bytesOf } from '../../../lexicon/packed.ts';
import type { Category } from '../../../model/vocabulary.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { bySpan } from '../../../text/span.ts';
import { newMention } from '../../mentions.ts';
import type { Reading } from '../../reading.ts';
import { Reasons } from '../../reasons.ts';
import { heedDatelines } from './dateline-names.ts';
import type { FoundName } from './found-name.ts';
import { NameFeatures } from './name-features.ts';
import { heedApposition } from './name-apposition.ts';
import { heedNeighbours } from './name-neighbours.ts';
import { extendNames } from './name-extents.ts';
import { joinByInitials, typeInitials } from './name-initials.ts';
import { joinCutNames } from './name-joins.ts';
import { applyLists } from './name-lists.ts';
import { propagateNames } from './name-propagation.ts';
import { personsByForename } from './names-by-list.ts';
import { beginsName, typeOf } from './name-labels.ts';
import { NameModel } from './name-model.ts';
import { NameTagger } from './name-tagger.ts';
import { placesByNoun } from './places-by-noun.ts';
import { tidyNames } from './name-tidy.ts';
import { titleOf } from './name-titles.ts';
import { namesOutlet, takeOutlet } from './outlet-name.ts';
import { organisationKind } from './organisation-kinds.ts';

/** Makers of the cars and trucks that reports name, before the model: "a white Toyota Hilux". Own hand. */
const MAKES = new WordSet('toyota chevrolet nissan mitsubishi hyundai isuzu suzuki yamaha kawasaki volkswagen mercedes-benz bmw audi peugeot renault fiat skoda lada kamaz mazda subaru jeep land-rover');

/** Unpacked on first use: a program that reads nothing pays nothing. */
let loaded: { readonly gazetteer: Gazetteer; readonly tagger: NameTagger } | undefined;
const load = (): NonNullable<typeof loaded> =>
  (loaded ??= { gazetteer: new Gazetteer(bytesOf(gazetteerBytes), [...nameWords(), ...lines(furtherArmedGroups).map((name) => [name, Known.armedGroup] as const)]), tagger: new NameTagger(new NameModel(bytesOf(weightBytes))) });

/**
 * Finds names of persons, organisations, armed groups, state bodies, media, locations, facilities and nationalities. A trained tagger
 * proposes, rules tidy, and the text as a whole decides ("Mahmoud Abbas … Abbas"); in other languages than English only the lists speak. Each name has an entity of its own; a later step joins them.
 */
export function readNames(reading: Reading): void {
  const { gazetteer, tagger } = load();
  const { tokens, sentences } = reading.source;
  const features = new NameFeatures(tokens, sentences, gazetteer);
  const { language, outlet, outletAt } = reading.masthead;
  const consistent = language === 'en' || language === 'und' ? taggedNames(features, sentences, tagger, gazetteer) : personsByForename(features, sentences);
  const names = takeOutlet(extendNames(applyLists(consistent, features, sentences, gazetteer), features), tokens, outletAt);
  const reasons = new Reasons();
  for (const name of names) {
    if (name.type === 'other') continue;
    let evidence = reasons.of(name.why);
    let category: Category;
    if (outlet !== undefined && namesOutlet(tokens, name.first, name.last, outlet)) {
      // A communique: an armed group that publishes is one still.
      category = name.type === 'organisation' && organisationKind(tokens, name.first, name.last, gazetteer).category === 'armed-group' ? 'armed-group' : 'media';
      evidence = reasons.of(name.why, 'the outlet of the text');
    } else if (name.type === 'organisation') {
      const kind = organisationKind(tokens, name.first, name.last, gazetteer);
      category = kind.category;
      evidence = reasons.of(name.why, kind.why);
    } else category = name.type === 'person' && MAKES.has(tokens, name.first) && name.last - name.first > 1 ? 'vehicle' : name.type;
    const span = tokens.span(name.first, name.last);
    const mention = newMention(reading, span, category, 'name', evidence);
    const sentence = reading.sentenceAt(span.start);
    const title = category === 'person' && sentence ? titleOf(features, sentence, name.first, name.last) : undefined;
    if (title) {
      mention.title = title;
      mention.entity.title = reading.textOf(title);
    }
    reading.mentions.push(mention);
    reading.entities.push(mention.entity);
  }
  reading.mentions.sort(bySpan);
}

/** What the tagger proposes, tidied and made consistent over the text. */
function taggedNames(features: NameFeatures, sentences: readonly Sentence[], tagger: NameTagger, gazetteer: Gazetteer): FoundName[] {
  const labels = new Uint8Array(features.tokens.count);
  const found: FoundName[] = [];
  for (const sentence of sentences) {
    tagger.label(features, sentence, labels);
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!beginsName(labels[i]!)) continue;
      const type = typeOf(labels[i]!)!;
      const inside = labels[i]! + 1;
      const first = i;
      while (i + 1 < sentence.last && labels[i + 1] === inside) i++;
      found.push({ first, last: i + 1, type, why: 'a name by its form and the words around it (trained tagger)' });
    }
  }
  const tagged = typeInitials(joinByInitials(joinCutNames(tidyNames(found, features), features, gazetteer), features), features);
  const proposed = placesByNoun(tagged, features.tokens);
  heedApposition(proposed, features);
  heedDatelines(proposed, features, sentences);
  const consistent = propagateNames(proposed, features, sentences);
  heedNeighbours(consistent, features);
  return consistent;
}
