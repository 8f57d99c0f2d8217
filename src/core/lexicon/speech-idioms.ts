import { Phrases } from './phrases.ts';

/** Phrases in which a verb of saying says nothing of anybody. General English; own hand. */
export const SPEECH_IDIOMS = new Phrases<true>(() =>
  [
    'that said', 'that being said', 'having said that', 'all that said', 'goes without saying', 'go without saying', 'went without saying', 'needless to say', 'to say the least', 'to say nothing of', 'not to mention', 'that is to say',
    'so to speak', 'strictly speaking', 'generally speaking', 'broadly speaking', 'easier said than done', 'suffice it to say', 'suffice to say', 'to put it mildly', 'when all is said and done', 'you might say', 'as they say', 'as it were',
    'let alone', 'speaking of which', 'come to think of it', 'who knows', 'you name it', 'believe it or not', 'as you know', 'you know', 'i mean', 'i guess', 'i suppose', 'considering that', 'given that', 'provided that', 'providing that',
    'supposing that', 'seeing that', 'thank you', 'call it a day', 'so called', 'by all accounts', 'no question', 'no doubt', 'call it quits', 'a call away', 'on call', 'in question', 'at issue', 'in demand', 'on demand', 'all told', 'truth be told', 'say that again', 'let us say', 'let\'s say', 'dare say', 'time will tell', 'no telling', 'no saying',
  ].map((phrase) => [phrase, true] as const),
);
