import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { replaceOnDisk } from '../store/replace-on-disk.ts';

/** Writes a text file so that it is whole at any moment. @throws where it cannot be written; it is as it was then */
export const writeWhole = (path: string, text: string): Promise<void> => replaceOnDisk(fs, resolve(path), new TextEncoder().encode(text), String(process.pid));
