/** Units of time from short to long, as TIMEX3 periods write them ("P3D", "PT2H"). */
export const UNITS = {
  second: 'TS', minute: 'TM', hour: 'TH', day: 'D', night: 'D', week: 'W', fortnight: 'W', month: 'M', quarter: 'Q', season: 'Q', year: 'Y', decade: 'DE', century: 'CE', millennium: 'L', weekend: 'WE',
} as const;
export type Unit = keyof typeof UNITS;

/** TIMEX3's seasons; northern autumn is "FA". */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** TIMEX3's parts of a day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** What a word can mean in an expression of time. A word may be several things ("second" is a unit and an ordinal, "fall" a season and a verb). */
interface TimeFacts {
  /** 1 to 12. */
  readonly month?: number;
  /** ISO, 1 to 7. */
  readonly weekday?: number;
  readonly season?: Season;
  readonly unit?: Unit;
  readonly part?: DayPart;
  readonly plural?: true;
  /** Value of a number word. */
  readonly number?: number;
  readonly ordinal?: number;
  /** A name of a month or weekday that is also an everyday word or a person's name. */
  readonly risky?: true;
  /** Only joins others: no expression begins with it. */
  readonly inner?: true;
}

/** A word of time with all its facts. Every word has the same fields in the same order: rules ask all words for them, and an engine is fast where all are made alike. */
export type TimeWord = {
  /** The word in lower case, singular, unabbreviated: what rules compare. */
  readonly text: string;
} & { readonly [Fact in keyof TimeFacts]-?: TimeFacts[Fact] | undefined };

/** The word with these facts and no others. */
export const timeWord = (text: string, { month, weekday, season, unit, part, plural, number, ordinal, risky, inner }: Partial<TimeWord>): TimeWord => ({
  text, month, weekday, season, unit, part, plural, number, ordinal, risky, inner,
});

const UNIT_ORDER = ['second', 'minute', 'hour', 'day', 'night', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century', 'millennium', 'weekend'] as const;

/**
 * English words of time, own list. Keys as they stand in a text, in lower case, with the full stop of an abbreviation. Made when first asked.
 */
export const timeWords = (): ReadonlyMap<string, TimeWord> => (listed ??= build());
let listed: ReadonlyMap<string, TimeWord> | undefined;

function build(): Map<string, TimeWord> {
  const list = new Map<string, TimeWord>();
  const add = (spellings: string, facts: TimeFacts): void => {
    const [text] = spellings.split(' ') as [string];
    for (const spelling of spellings.split(' ')) list.set(spelling, timeWord(text, { ...list.get(spelling), ...facts }));
  };
  const each = (rows: string, facts: (index: number) => TimeFacts): void => {
    rows.split('|').forEach((row, index) => { add(row.trim(), facts(index)); });
  };

  each(
    'january jan jan. | february feb feb. | march mar mar. | april apr apr. | may | june jun jun. | july jul jul. | august aug aug. | september sept sep sept. sep. | october oct oct. | november nov nov. | december dec dec.',
    (index) => ({ month: index + 1, ...([2, 3, 4, 5, 7].includes(index) ? { risky: true as const } : {}) }),
  );
  each(
    'monday mon mon. | tuesday tues tue tues. tue. | wednesday wed wed. | thursday thurs thu thur thurs. thu. thur. | friday fri fri. | saturday sat sat. | sunday sun sun.',
    (index) => ({ weekday: index + 1 }),
  );
  each('mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays', (index) => ({ weekday: index + 1, plural: true }));
  for (const risky of ['sat', 'sun', 'wed', 'mon', 'sat.', 'sun.', 'wed.', 'mon.', 'jan', 'dec', 'dec.']) {
    const word = list.get(risky)!;
    list.set(risky, timeWord(word.text, { ...word, risky: true }));
  }

  for (const [season, spellings] of [['SP', 'spring'], ['SU', 'summer'], ['FA', 'autumn'], ['FA', 'fall'], ['WI', 'winter']] as const) add(spellings, { season });
  for (const [season, spellings] of [['SP', 'springs'], ['SU', 'summers'], ['FA', 'autumns'], ['WI', 'winters']] as const) add(spellings, { season, plural: true });

  each('second | minute | hour | day | night | week | fortnight | month | quarter | year | decade | century | millennium | weekend', (index) => ({ unit: UNIT_ORDER[index]! }));
  each('seconds | minutes mins | hours hrs | days | nights | weeks | fortnights | months | quarters | years yrs | decades | centuries | millennia | weekends', (index) => ({ unit: UNIT_ORDER[index]!, plural: true }));
  for (const [part, spellings] of [['MO', 'morning dawn daybreak sunrise'], ['MI', 'midday'], ['AF', 'afternoon'], ['EV', 'evening dusk sunset nightfall'], ['NI', 'night'], ['DT', 'daytime']] as const) add(spellings, { part });
  for (const [part, spellings] of [['MO', 'mornings'], ['AF', 'afternoons'], ['EV', 'evenings'], ['NI', 'nights']] as const) add(spellings, { part, plural: true });

  each('zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen', (number) => ({ number }));
  each('twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety', (index) => ({ number: (index + 2) * 10 }));
  each('twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties', (index) => ({ number: (index + 2) * 10, plural: true }));
  add('hundred', { number: 100, inner: true });
  add('thousand', { number: 1000, inner: true });
  each(
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth',
    (index) => ({ ordinal: index + 1 }),
  );
  add('thirtieth', { ordinal: 30 });

  // First words of feasts' names.
  for (const word of 'christmas boxing new valentine halloween armistice easter good palm ash pentecost thanksgiving labor martin nowruz eid ramadan ramazan ashura arbaeen mawlid diwali holi vesak passover yom rosh hanukkah lunar chinese orthodox'.split(' ')) if (!list.has(word)) add(word, {});
  // Words that begin an expression and mean what the rules that name them say.
  for (const word of (
    'today yesterday tomorrow tonight now currently presently nowadays recently lately soon shortly overnight noon midnight midday everyday daily weekly monthly yearly annually hourly quarterly nightly ' +
    'this last next past previous following coming upcoming same that these those current recent latest preceding final opening earlier later every each several few many some couple a an one half per ' +
    'mid early late fiscal year-end future present previously once whole all entire moment modern'
  ).split(' ')) {
    add(word, {});
  }
  for (const word of 'ago earlier later before after hence from on in of the to and or until till by since during between through at about around nearly almost over more less than than so up s ad bc b.c. bce b.c.e. a.d. ce c.e. a.m. p.m. am pm gmt utc local time hours o clock long old full straight consecutive more additional further solid short within for near'.split(' ')) {
    if (!list.has(word)) add(word, { inner: true });
  }
  return list;
}
