/** A text of some five million characters without a line break. */
export const endlessLine = (): string => 'Gunmen attacked a market in Kano on Monday, killing three people, police said. '.repeat(64_000);
