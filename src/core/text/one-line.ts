/** A text with every run of white space, line ends included, made one space: for labels and messages. */
export const oneLine = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text);

/** White space that is not one plain space: most names have none, and need no other string. */
const UNEVEN = /[^\S ]|  /;
