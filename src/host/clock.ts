import type { Clock, Ids } from '../store/ports.ts';

export const clock: Clock = {
  now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return { dispose: () => { clearTimeout(timer); } };
  },
};

/** Letters and digits that cannot be taken for one another; 32 of them, so that a byte's lower five bits pick one evenly. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Eight random signs behind the letter: 40 bits, drawn anew for each item. */
export const ids: Ids = {
  next: (letter) => `${letter}-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => ALPHABET[byte & 31]).join('')}`,
};
