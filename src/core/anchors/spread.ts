/** Spreads a hash over 32 bits, so that its lowest ones tell a slot in a table whose size is a power of two. */
export const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
