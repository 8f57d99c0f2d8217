import type { AccountFigure } from '../model/account.ts';
import type { Casualties, Entity } from '../model/findings.ts';
import { canAgree, rangeOf } from '../reading/checks/counts.ts';
import { kindOfPeople } from '../reading/checks/kind-of-people.ts';
import type { Disagreement } from './incident-group.ts';
import { key } from './incident-likeness.ts';
import { nameOf, toldIn, wordsOf, type Teller } from './teller.ts';

/**
 * Figures of the dead and the wounded that two texts give for one incident and that cannot both be true: "killing 12 people" and "nine people
 * were killed". A later text with a higher figure is an update, unless it is a side to the fight that counts.
 */
export function figureDisagreements(a: Teller, b: Teller): Disagreement[] {
  const found: Disagreement[] = [];
  for (const what of ['killed', 'injured', 'captured'] as const) {
    const [mine, theirs] = [figuresOf(a, what), figuresOf(b, what)];
    const counts: Disagreement[] = [];
    for (const kind of new Set(mine.map(({ value }) => kindOfPeople(value)))) {
      const [xs, ys] = [ofKind(mine, kind), ofKind(theirs, kind)];
      const problem = xs.length > 0 && ys.length > 0 ? between(a, xs, b, ys, what) : undefined;
      if (problem) counts.push(problem);
    }
    found.push(...counts);
    // Who counts all of them differently counts their parts differently too.
    if (counts.length > 0) continue;
    const part = partAgainst(a, mine, b, theirs) ?? partAgainst(b, theirs, a, mine);
    if (part) found.push(part);
    const nobody = noughtAgainst(a, mine, b, theirs, what) ?? noughtAgainst(b, theirs, a, mine, what);
    if (nobody) found.push(nobody);
    const shares = partsAgainst(a, b, what);
    if (shares) found.push(shares);
  }
  return found;
}

/** The figures of an account for one harm, nobody harmed among them. */
const figuresOf = ({ account: { figures } }: Teller, what: Casualties['what']): readonly AccountFigure[] => figures.filter(({ value }) => value.what === what);
const ofKind = (figures: readonly AccountFigure[], kind: string): readonly AccountFigure[] => figures.filter(({ value }) => value.count.exactly !== 0 && kindOfPeople(value) === kind);

function between(a: Teller, xs: readonly AccountFigure[], b: Teller, ys: readonly AccountFigure[], what: string): Disagreement | undefined {
  // A text that gives both figures knows of both, and is checked by itself.
  if (xs.some((x) => ys.some((y) => low(x) === low(y)))) return undefined;
  const [x, y] = [highest(xs), highest(ys)];
  const agree = xs.some((one) => ys.some((other) => canAgree(one.value.count, other.value.count)));
  const sides = [{ text: a.text, at: x.value.at }, { text: b.text, at: y.value.at }];
  const later = laterOf(a, b);
  const [first, then] = later === a ? [b, a] : [a, b];
  const [old, fresh] = later === a ? [y, x] : [x, y];
  if (later && low(fresh) > low(old) && !isParty(a, x) && !isParty(b, y)) return { kind: 'superseded', message: `${told(first, old)}, ${told(then, fresh)} in a later report: an update of the number ${what}.`, sides };
  return agree ? undefined : { kind: 'number-conflict', message: `${told(a, x)}, ${told(b, y)}: both cannot be the number ${what}.`, sides };
}

/** "Seven people died" in one text, "over 20 officers were killed" in the other: a part that is more than the whole. Attackers are often left out of the whole. */
function partAgainst(a: Teller, mine: readonly AccountFigure[], b: Teller, theirs: readonly AccountFigure[]): Disagreement | undefined {
  const people = ofKind(mine, 'people');
  const part = theirs.find(({ value }) => isPart(a, b, kindOfPeople(value)) && people.length > 0 && people.every((whole) => low({ value }) > rangeOf(whole.value.count)[1]));
  // Who gives a part that is more himself has not told the whole: "18 soldiers were killed; a resident counted nine bodies".
  if (!part || ofKind(theirs, 'people').length > 0 || mine.some((own) => PARTS.has(kindOfPeople(own.value)) && people.some((whole) => low(own) > low(whole)))) return undefined;
  const whole = highest(people);
  return { kind: 'number-conflict', message: `${told(a, whole)}, ${told(b, part)}: a part cannot be more than the whole.`, sides: [{ text: a.text, at: whole.value.at }, { text: b.text, at: part.value.at }] };
}
/** Attackers are left out of the dead, but who strikes from afar is not among them: "11 people were killed in the air strike", "16 terrorists were killed". */
const isPart = (a: Teller, b: Teller, kind: string): boolean => PARTS.has(kind) || (kind === 'fighters' && isFromAfar(a) && !b.incident!.perpetrator.some(({ value: { entity } }) => entity?.category === 'armed-group'));
const isFromAfar = (teller: Teller): boolean => FROM_AFAR.has(teller.incident!.type);
const FROM_AFAR: ReadonlySet<string> = new Set(['air-strike', 'drone-strike', 'missile-attack', 'shelling']);
const PARTS: ReadonlySet<string> = new Set(['soldiers', 'police', 'civilians', 'children']);

/** "12 people, including five children" in one text, "12 people, eight children among them" in the other; a later report that has more of them is an update. */
function partsAgainst(a: Teller, b: Teller, what: Casualties['what']): Disagreement | undefined {
  const [mine, theirs] = [partsOf(a, what), partsOf(b, what)];
  for (const x of mine) {
    const same = theirs.filter((other) => kindOfPeople(other) === kindOfPeople(x));
    if (same.length !== 1 || mine.filter((other) => kindOfPeople(other) === kindOfPeople(x)).length !== 1) continue;
    const y = same[0]!;
    const later = laterOf(a, b);
    if (x.count.exactly === y.count.exactly || later === (x.count.exactly! > y.count.exactly! ? a : b)) continue;
    return { kind: 'number-conflict', message: `${nameOf(a)} has “${wordsOf(a, x)}”, ${nameOf(b)} has “${wordsOf(b, y)}”: both cannot be the number of ${kindOfPeople(x)} ${what}.`, sides: [{ text: a.text, at: x.at }, { text: b.text, at: y.at }] };
  }
  return undefined;
}

/** Exact parts of a deed's dead that are told as such. */
const partsOf = ({ text: { reading: { source } }, incident }: Teller, what: Casualties['what']): Casualties[] =>
  incident!.casualties.map(({ value }) => value).filter((value) => value.what === what && (value.count.exactly ?? 0) > 1 && PARTS.has(kindOfPeople(value)) && AMONG.test(source.text.slice(Math.max(0, value.at.start - BEFORE), value.at.end)));
const AMONG = /\b(?:including|among them|of them|of whom)\b/i;
/** UTF-16 code units before a part in which "including" stands. */
const BEFORE = 16;

/** "There were no casualties" in one text, "two workers were injured" in the other. */
function noughtAgainst(a: Teller, mine: readonly AccountFigure[], b: Teller, theirs: readonly AccountFigure[], what: string): Disagreement | undefined {
  const none = mine.find(({ value }) => value.count.exactly === 0);
  if (!none || mine.some(({ value }) => value.count.exactly !== 0) || !haveCommonType(a, b)) return undefined;
  const kind = kindOfPeople(none.value);
  const some = theirs.find(({ value }) => low({ value }) > 0 && (kind === 'people' || kind === kindOfPeople(value) || (kind === 'civilians' && kindOfPeople(value) === 'children')));
  if (!some || theirs.some(({ value }) => value.count.exactly === 0)) return undefined;
  return { kind: 'number-conflict', message: `${told(a, none)}, ${told(b, some)}: both cannot be true of those ${what}.`, sides: [{ text: a.text, at: none.value.at }, { text: b.text, at: some.value.at }] };
}

/** A shelling that harmed nobody and a murder are two deeds of one day and town. */
const haveCommonType = (a: Teller, b: Teller): boolean => toldIn(a).some((x) => toldIn(b).some((y) => x.type === y.type || x.type === 'attack' || y.type === 'attack'));

/** "AFP, quoting the army, has “13 soldiers killed”". */
function told(teller: Teller, { value, voice }: AccountFigure): string {
  const name = nameOf(teller);
  return `${name}${voice === '' || voice.length > LONGEST || key(voice) === key(name) ? '' : `, quoting ${voice},`} has “${teller.text.reading.wordsOf(value.at)}”`;
}

/** Characters of a voice that a sentence can carry; a longer one stands beside the words in the text. */
const LONGEST = 60;

/** Who claims the deed counts his enemy's dead. */
function isParty(teller: Teller, { claims }: AccountFigure): boolean {
  const didIt = (speaker: Entity): boolean => toldIn(teller).some(({ perpetrator }) => perpetrator.some(({ value }) => value.entity === speaker));
  return claims.some(({ act, speaker }) => act === 'claims-responsibility' || (speaker !== undefined && didIt(speaker)));
}

const low = ({ value: { count } }: Pick<AccountFigure, 'value'>): number => rangeOf(count)[0];
const highest = (figures: readonly AccountFigure[]): AccountFigure => figures.reduce((best, figure) => (low(figure) > low(best) ? figure : best));

/** The later report of two; undefined where both are of one day or a day is not known. */
function laterOf(a: Teller, b: Teller): Teller | undefined {
  const [x, y] = [a.text.reading.masthead.published, b.text.reading.masthead.published];
  return x === undefined || y === undefined || x === y ? undefined : x < y ? b : a;
}
