import { ACLED_2024 } from './acled-2024.ts';
import type { Codebook } from './codebook.ts';
import { GTD_2021 } from './gtd-2021.ts';
import { MUC_4 } from './muc-4.ts';
import { PLOVER_0_8 } from './plover-0.8.ts';

/** The codebooks that incidents can be coded by, by the name that `--codebook` takes. */
export const CODEBOOKS: ReadonlyMap<string, Codebook> = new Map([ACLED_2024, GTD_2021, MUC_4, PLOVER_0_8].map((codebook) => [codebook.name, codebook]));
