/** A text with every run of white space, line ends included, made one space: for labels and messages. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
