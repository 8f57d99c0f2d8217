import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Mention } from '../../../model/findings.ts';
import { classOf, type EntityClass } from '../entity-class.ts';

/** All mentions of one spelling of a name, and the fuller spelling it is joined to. */
export interface NameForm {
  readonly words: readonly string[];
  readonly class: EntityClass;
  /** The first mention so spelled. */
  readonly first: Mention;
  /** Whether there is another one. */
  repeated: boolean;
  /** One word in capitals: "IRI". */
  readonly acronym: boolean;
  /** The fuller form of the same name; several where the text has namesakes ("Abbas" of two families): then the nearest before a mention counts. */
  fuller: readonly NameForm[];
  why: string;
}

/** Words of a name as they are compared: small letters without accents, articles, dots; hyphens and apostrophes separate nothing. */
export function nameWords(name: string): string[] {
  let plain = name.toLowerCase();
  if (/[^\x00-\x7f]/.test(plain)) plain = plain.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ‘`]/g, "'");
  plain = plain.replace(/'s\b|[.']/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const all = plain.split(' ');
  return all.length > 1 && all[0] === 'the' ? all.slice(1) : all;
}

/** For each mention the form of its name, undefined where it names nothing; joined where one is short for the other. */
export function nameForms(tokens: Tokens, mentions: readonly Mention[], nameOf: (mention: Mention) => string): (NameForm | undefined)[] {
  const forms = new Map<string, NameForm>();
  const spelled = new Map<string, string[]>();
  const of = mentions.map((mention) => {
    const kind = classOf(mention.category);
    if (mention.form !== 'name' || kind === 'none') return undefined;
    const { known } = mention.entity;
    const name = known ? known.name : nameOf(mention);
    let words = spelled.get(name);
    if (!words) spelled.set(name, (words = nameWords(name)));
    const key = `${kind} ${words.join(' ')}`;
    let form = forms.get(key);
    if (form) form.repeated = true;
    else {
      const token = tokens.at(mention.start);
      const acronym = words.length === 1 && words[0]!.length > 1 && tokens.is(token, Shape.allCaps);
      forms.set(key, (form = { words, class: kind, first: mention, repeated: false, acronym, fuller: NOTHING_FULLER, why: 'the same name' }));
    }
    return form;
  });
  const all = [...forms.values()];
  joinAcronyms(all, tokens);
  joinShortForms(all);
  return of;
}

const NOTHING_FULLER: readonly NameForm[] = [];

/** "IRI" and "Islamic Resistance in Iraq": initials with or without the small words. */
function joinAcronyms(forms: readonly NameForm[], tokens: Tokens): void {
  const acronyms = new Map<string, NameForm>();
  for (const form of forms) if (form.acronym) acronyms.set(`${form.class} ${form.words[0]!}`, form);
  if (acronyms.size === 0) return;
  for (const form of forms) {
    if (form.words.length < 2 || form.class === 'person') continue;
    for (const initials of new Set([capitals(tokens, form.first), form.words.map((word) => word[0]).join('')])) {
      const short = acronyms.get(`${form.class} ${initials}`);
      if (!short || short.fuller.length > 0) continue;
      short.fuller = [form];
      short.why = 'initials of the full name';
    }
  }
}

function capitals(tokens: Tokens, { start, end }: Mention): string {
  let initials = '';
  for (let token = tokens.at(start); token < tokens.count && tokens.start[token]! < end; token++) {
    if (tokens.is(token, Shape.capital)) initials += tokens.text[tokens.start[token]!]!.toLowerCase();
  }
  return initials;
}

/** How many longer names a short one is held against: the nearest few; keeps the work linear. */
const MOST = 24;

/** "Blinken" and "Antony Blinken", "Al Harir base" and "Al Harir military base", "Security Council" and "UN Security Council". */
function joinShortForms(forms: readonly NameForm[]): void {
  const byWord = new Map<string, NameForm[]>();
  for (const form of forms) {
    if (form.words.length < 2 || form.class === 'people' || form.class === 'thing') continue;
    for (const word of new Set([form.words[0]!, form.words.at(-1)!, ...(form.class === 'person' && form.words.length > 2 ? [form.words.at(-2)!] : [])])) {
      const key = `${form.class} ${word}`;
      const list = byWord.get(key);
      if (!list) byWord.set(key, [form]);
      else if (list.length < MOST) list.push(form);
    }
  }
  for (const form of forms) {
    if (form.fuller.length > 0) continue;
    const first = byWord.get(`${form.class} ${form.words[0]!}`) ?? [];
    const last = byWord.get(`${form.class} ${form.words.at(-1)!}`) ?? [];
    const alike = [...new Set([...last, ...first])];
    let fuller = alike.filter((long) => long !== form && isShortFor(form, long));
    if (fuller.length === 0) fuller = alike.filter((long) => isFathersName(form, long));
    if (fuller.length === 0) continue;
    form.fuller = leaves(fuller);
    form.why = form.class === 'person' ? 'a short form of the name' : 'the name with words left out';
  }
}

/** Of several fuller forms those that are not short for another one of them. */
const leaves = (forms: readonly NameForm[]): NameForm[] => forms.filter((form) => !forms.some((other) => other !== form && isShortFor(form, other)));

function isShortFor(short: NameForm, long: NameForm): boolean {
  if (short.class !== long.class || short.words.length >= long.words.length) return false;
  const a = short.words;
  const b = long.words;
  const prefix = a.every((word, i) => word === b[i]);
  const suffix = a.every((word, i) => word === b[b.length - a.length + i]);
  if (short.class === 'person') return (suffix || prefix) && a.join('').length > 2;
  const same = sameCategory(short, long);
  if (short.class === 'place') return same === 'facility' && a[0] === b[0] && a.at(-1) === b.at(-1) && subsequence(a, b);
  // "Islamic State" for "Islamic State of Iraq", not "Ministry" for "Ministry of Health"; one word only where it is a name of its own.
  if (prefix) return a.length > 1 && LINKS.has(b[a.length]!);
  if (suffix) return a.length > 1;
  return a.length > 1 && a[0] === b[0] && a.at(-1) === b.at(-1) && subsequence(a, b);
}

/** "Ruiz" of "Ana Ruiz Prado": who has two surnames, as in Spanish, is called by the father's, which stands first. */
const isFathersName = (short: NameForm, long: NameForm): boolean => short.class === 'person' && short.words.length === 1 && long.class === 'person' && long.words.length > 2 && long.words.at(-2) === short.words[0];

const LINKS = new Set(['of', 'in', 'for', 'and', 'group', 'movement', 'party', 'organisation', 'organization']);

const sameCategory = (a: NameForm, b: NameForm): string | undefined => (a.first.category === b.first.category ? a.first.category : undefined);

function subsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
