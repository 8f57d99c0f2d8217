/** A text as anchors compare it: NFC, straight quotes, one kind of dash, runs of white space as one space, invisible marks left out. */
export function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[‘’‚‛′ʼ`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replaceAll('…', '...');
}

/** Whether two texts are the same but for typography and line breaks. */
export const sameWords = (a: string, b: string): boolean => a === b || normalised(a) === normalised(b);
