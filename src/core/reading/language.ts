import { languageOf } from '../text/language.ts';
import type { Reading } from './reading.ts';

/** Tells the text's language. */
export function readLanguage(reading: Reading): void {
  reading.masthead.language = languageOf(reading.source.tokens);
}

/** A step whose rules are those of English: skipped for texts in other languages, which it could only tear apart. */
export function inEnglish(step: (reading: Reading) => void): (reading: Reading) => void {
  const stepInEnglish = (reading: Reading): void => {
    if (reading.masthead.language === 'en' || reading.masthead.language === 'und') step(reading);
  };
  return Object.defineProperty(stepInEnglish, 'name', { value: step.name });
}
