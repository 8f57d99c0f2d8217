import { WordSet } from '../../lexicon/phrases.ts';
import { isNamed } from '../../model/entities.ts';
import type { Claim, Incident, Problem } from '../../model/findings.ts';
import { firstEndingAfter, spanOf, type Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { holdsWord } from './holds-word.ts';
import { abbreviates, isShort } from './short-names.ts';

/** Who claims a deed of which another is accused, or which another claims as well. */
export function checkClaimants(reading: Reading): Problem[] {
  return [...rivals(reading), ...claimants(reading)];
}

/** Sentences within which a claim and an accusation are of one story. */
const ONE_STORY = 10;

/** "The front claims the raid; the ministry accuses the army of it". */
function rivals(reading: Reading): Problem[] {
  const { sentences } = reading.source;
  return reading.incidents.flatMap((incident) => {
    const claimed = incident.perpetrator.flatMap(({ confidence, value, claims }) => {
      const claim = confidence === 'claimed' && isNamed(value.entity) && claims.find((each) => each.speaker === value.entity && claimsDeed(reading, each, incident));
      return claim ? [{ claim, value }] : [];
    })[0];
    const other = incident.perpetrator.find(({ confidence, value }) => (confidence === 'accused' || confidence === 'suspected') && isNamed(value.entity) && value.entity !== claimed?.value.entity);
    const [x, y] = [claimed?.value.mentions[0], other?.value.mentions[0]];
    if (!claimed || !other || !x || !y || Math.abs(firstEndingAfter(sentences, x.start) - firstEndingAfter(sentences, y.start)) > ONE_STORY) return [];
    const [mine, theirs] = [claimed.value.entity!.name, other.value.entity!.name];
    if (isShort(mine, theirs) || isShort(theirs, mine) || abbreviates(mine, theirs) || abbreviates(theirs, mine) || ofOthers(incident, claimed.claim.content, [reading.sentenceAt(y.start)!])) return [];
    return [{ kind: 'actor-conflict' as const, message: `${mine} claims it, ${theirs} is accused of it.`, at: [x, y], severity: 'information' as const }];
  });
}

/** "claimed responsibility for the raid", "said it had attacked the post": of this deed, in words of claiming or of the deed. */
const claimsDeed = (reading: Reading, { act, cue, content }: Claim, { mentions }: Incident): boolean =>
  act === 'claims-responsibility' && ((cue[0] !== undefined && holdsWord(reading, cue[0], CREDIT)) || content.some((part) => mentions.some(({ start, end }) => part.start <= start && end <= part.end)));

/** Who suffered by one account and by the other are others: "claimed responsibility for holding the tourists; the officer's abduction is blamed on the front". */
function ofOthers({ victims, target }: Incident, a: readonly Span[], b: readonly Span[]): boolean {
  const inside = (spans: readonly Span[]) => [...victims, ...target].filter(({ value: { mentions } }) => mentions.some(({ start, end }) => spans.some((part) => part.start <= start && end <= part.end)));
  const [mine, theirs] = [inside(a), inside(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((actor) => theirs.includes(actor));
}

/** Two that claim one deed, each for himself: "The front claimed responsibility. The Sons of Tessa also claimed the attack". Who claims it in one breath may have done it together. */
function claimants(reading: Reading): Problem[] {
  const byIncident = new Map<Incident, Claim[]>();
  for (const claim of reading.claims) {
    const [incident] = claim.incidents;
    if (!incident || claim.incidents.length > 1 || claim.polarity === 'negative' || claim.within !== undefined || !isNamed(claim.speaker)) continue;
    if (claim.source.length === 0 || !claimsDeed(reading, claim, incident) || !tellsOfSelf(incident, claim)) continue;
    const claims = byIncident.get(incident);
    if (claims) claims.push(claim);
    else byIncident.set(incident, [claim]);
  }
  return reading.incidents.flatMap((incident) => {
    const claims = byIncident.get(incident) ?? [];
    const other = claims.find(({ speaker }) => speaker !== claims[0]!.speaker);
    const [mine, theirs] = [claims[0]?.source[0], other?.source[0]];
    if (!other || !mine || !theirs) return [];
    const [x, y] = [claims[0]!.speaker!.name, other.speaker!.name];
    if (isShort(x, y) || isShort(y, x) || abbreviates(x, y) || abbreviates(y, x)) return [];
    return [{ kind: 'actor-conflict' as const, message: `${x} and ${y} both claim it.`, at: [spanOf(mine), spanOf(theirs)], severity: 'information' as const }];
  });
}
/** The speaker is one of those who did it, by his own claim. */
const tellsOfSelf = ({ perpetrator }: Incident, claim: Claim): boolean => perpetrator.some(({ value, confidence }) => confidence === 'claimed' && value.entity === claim.speaker);
const CREDIT = new WordSet('responsibility credit');
