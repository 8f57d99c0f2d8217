/** A feature: what a template (a small number) sees, as a hash other than 0. */
export const mix = (template: number, value: number): number => {
  let h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) || 1;
};
/** Two values as one. */
export const pair = (a: number, b: number): number => (Math.imul(a ^ 0x27d4eb2f, 0x165667b1) + Math.imul(b, 0x9e3779b1)) | 0;

/** Hash of the letters from `from` up to, not including, `to`; capitals of the Latin alphabet as small ones. */
export function affix(text: string, from: number, to: number): number {
  let h = to - from;
  for (let at = from; at < to; at++) h = Math.imul(h ^ small(text.charCodeAt(at)), 0x01000193) + 7;
  return h;
}

const small = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
