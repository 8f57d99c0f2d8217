/** The first `most` UTF-16 code units of a text with an ellipsis, or the whole of a shorter one: for labels. */
export const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);
