import { writeFileSync } from 'node:fs';
import type { PackedModel } from '../utils/scoring/model/unpack-model.ts';
import { corpusDigest } from './corpus-digest.ts';
import { isHeldOut } from './held-out.ts';
import { printLearningCurve } from './learning-curve.ts';
import { lintCorpus } from './lint-corpus.ts';
import { readMeasuringSets } from './measuring-sets.ts';
import { readCorpus } from './read-corpus.ts';
import { printHeadlineFigures, printNoteFigures } from './report.ts';
import { trainHeadlines } from './train-headlines.ts';
import { trainNotes } from './train-notes.ts';

const target = new URL('../utils/scoring/model/shipped-model.json', import.meta.url);

const corpus = readCorpus();
const { errors, warnings } = lintCorpus(corpus, readMeasuringSets());
for (const warning of warnings) console.warn(`warning: ${warning}`);
for (const error of errors) console.error(error);
if (errors.length > 0) process.exit(1);

const messages = corpus.messages.filter((message) => !isHeldOut(message));
const notes = await trainNotes(messages);
printNoteFigures(messages, notes.heldOut);
printLearningCurve(messages, notes.rows);
const headlines = trainHeadlines(corpus.headlines);
printHeadlineFigures(corpus.headlines, headlines.heldOut);

const model: PackedModel = { corpusDigest: corpusDigest(), note: notes.packed, headline: headlines.packed };
const json = `${JSON.stringify(model, null, 1)}\n`;
writeFileSync(target, json);
console.log(`wrote ${target.pathname.split('/').slice(-2).join('/')}, ${Math.round(json.length / 1024)} KB`);
