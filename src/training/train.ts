import { mkdirSync, writeFileSync } from 'node:fs';
import { Gazetteer } from '../core/lexicon/gazetteer.ts';
import { nameWords } from '../core/lexicon/name-words.ts';
import { loadExamples, loadUnlabelled, withHeadlines } from './data.ts';
import { packGazetteer } from './gazetteer.ts';
import { packModel, strongest } from './pack-model.ts';
import { relabel, train } from './perceptron.ts';
import { collectRuns } from './runs.ts';

/*
 * Makes the name tagger's gazetteer and weights from a folder of training sets: npm run train -- <folder>
 * The same folder and code give the same bytes. What the folder holds, and under which licences, is in MODEL.md.
 */
const EPOCHS = 8;
/** Models that meet the examples in different orders and are averaged: less depends on chance. */
const ORDERS = 3;
/** Features that are kept: about nine bytes each. */
const KEPT = 40_000;
/** Weights below this are left out. */
const LEAST = 1;
/** How often a token's own words are hidden while learning, so that its surroundings learn to speak. */
const DROPOUT = 0.2;
/** One text in so many is read a second time under a headline in title case or capitals. */
const HEADLINE_EVERY = 8;

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run train -- <folder with the training sets>');
  process.exit(2);
}
const out = 'src/core/lexicon';
mkdirSync(out, { recursive: true });
const gazetteerBytes = packGazetteer(folder);
writeFileSync(`${out}/gazetteer.bin`, gazetteerBytes);
console.log(`gazetteer: ${gazetteerBytes.length} bytes`);

const gazetteer = new Gazetteer(gazetteerBytes, nameWords());
const labelled = withHeadlines(loadExamples(folder, gazetteer), HEADLINE_EVERY);
const unlabelled = loadUnlabelled(folder, gazetteer);
const runs = collectRuns([...labelled, ...unlabelled], gazetteer);
const until = runs.examples[labelled.length]!;
console.log(`${labelled.length} texts and ${unlabelled.length} without labels, ${runs.labels.length} tokens that can be names, ${runs.keys.length} features`);

const training = { epochs: EPOCHS, orders: ORDERS, dropout: DROPOUT };
// A teacher with all features reads the texts without labels; what it finds there is learnt from beside the rest.
relabel(runs, train(runs, { ...training, until }), until);
const kept = strongest(runs, train(runs, { ...training, orders: 1 }), KEPT);
const weights = packModel(runs, train(runs, { ...training, allowed: kept }), kept, LEAST);
writeFileSync(`${out}/name-weights.bin`, weights);
console.log(`weights: ${weights.length} bytes`);
