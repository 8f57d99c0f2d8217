/** "ALF" for "Azalay Liberation Front". */
export const isShort = (short: string, name: string): boolean => short.length > 2 && short === name.split(/[\s-]+/).map((word) => (/^\p{L}/u.test(word) && !/^(?:of|the|and|for)$/i.test(word) ? word[0]!.toUpperCase() : '')).join('');

/** Letters that may stand for a name in another language: they begin as its words do, "FLA" and "Front for the Liberation of Azur"; better silent than wrong. */
export const abbreviates = (short: string, name: string): boolean => /^\p{Lu}{3,}$/u.test(short) && name.split(/[\s-]+/).slice(0, 2).every((word, i) => word[0]?.toUpperCase() === short[i]);
