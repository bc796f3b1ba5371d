import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { EMPTY_PROFILE, type Sender } from '../utils/requests/index.ts';
import { readHeadline } from '../utils/scoring/features/headline-features.ts';
import { createShippedScorer } from '../utils/scoring/index.ts';
import { LANGUAGES } from '../utils/scoring/language/languages.ts';
import { trainBayes, trainingMessages, trainWink } from './evaluate/baselines.ts';
import { trainNatural } from './evaluate/natural.ts';

// Absolute times say more about the machine than about Winnow: everything is a ratio of two times of this one run.
// The one exception is what a person feels: how long nothing else can happen.

const sender: Sender = {
  name: 'Ann',
  headline: 'Site engineer, bridges',
  profileUrl: null,
  mutualConnections: 2,
  sharedContext: null,
};

/**
 * The best of several runs for each text, in microseconds, on average over the texts: noise only ever adds, and where
 * others use the machine it falls on long runs more than on short ones. So many runs that the engine has compiled what
 * it will compile, also where it has to wait for a processor to do so.
 */
async function time(texts: readonly string[], work: (text: string) => unknown, runs = 45): Promise<number> {
  const best = texts.map(() => Infinity);
  for (let run = 0; run < runs; run++) {
    for (const [at, text] of texts.entries()) {
      const start = performance.now();
      const answer = work(text);
      if (answer instanceof Promise) await answer;
      best[at] = Math.min(best[at] ?? Infinity, performance.now() - start);
    }
  }
  return microseconds(best);
}

/** Finds the best for each text once more, each text again and again before the next one. */
function timeAgain(best: number[], texts: readonly string[], work: (text: string) => unknown): void {
  for (const [at, text] of texts.entries())
    for (let run = 0; run < 45; run++) {
      const start = performance.now();
      work(text);
      best[at] = Math.min(best[at] ?? Infinity, performance.now() - start);
    }
}

const microseconds = (times: readonly number[]) =>
  (1000 * times.reduce((sum, each) => sum + each, 0)) / times.length;

const line = (name: string, value: number, of: string, goal = '') =>
  console.log(`${name.padEnd(46)} ${value.toFixed(2).padStart(8)} ${of}${goal && `  (goal: ${goal})`}`);
const lengthOf = (texts: readonly string[]) => texts.join('').length / texts.length;

const messages = trainingMessages();
const textsIn = (language: string) =>
  messages.filter(({ lang }) => lang === language).map(({ text }) => text);
const scorer = createShippedScorer();
const score = (note: string) => scorer.score({ note, sender }, EMPTY_PROFILE);
const scoreNoteOnly = (note: string) =>
  scorer.score({ note, sender: { ...sender, headline: null } }, EMPTY_PROFILE);

/**
 * Real texts that use what a note can hold, from all over the training texts. None is joined or cut: a stretch of another
 * text takes longer to read, and a plain hash twice as long.
 */
const english = textsIn('en');
const fullLength = english.filter(({ length }) => length >= 285 && length <= 300);
const notes = Array.from(
  { length: 300 },
  (_, at) => fullLength[Math.floor((at * fullLength.length) / 300)] ?? '',
);

const whole = await time(notes, scoreNoteOnly);
for (const baseline of [trainWink(messages), await trainBayes(messages)]) {
  line(
    'a note of 300 characters',
    whole / (await time(notes, (text) => baseline.classify([text]))),
    `× ${baseline.name}`,
  );
}

/**
 * FNV-1a, in a hundred passes, since the clock is too coarse for one. Without a function of its own, for which the engine
 * finds other code every time, up to three times as slow: this is the quickest.
 */
const PASSES = 100;
function plainHashes(text: string): number {
  let hash = 0x811c9dc5;
  for (let pass = 0; pass < PASSES; pass++)
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
// In several rounds: what is measured first may be over before the engine has found its quickest code.
const bestHashes: number[] = [];
const bestNotes: number[] = [];
for (let round = 0; round < 5; round++) {
  timeAgain(bestHashes, notes, plainHashes);
  timeAgain(bestNotes, notes, scoreNoteOnly);
}
const oneHash = microseconds(bestHashes) / PASSES;
line('', microseconds(bestNotes) / oneHash, '× one pass of a plain hash', 'at most 200');
line('  each after 299 others', whole / oneHash, '× one pass of a plain hash');
line('', whole / (await time(notes, (text) => createHash('sha256').update(text).digest())), '× SHA-256');
line(
  'a headline without a note',
  (await time(notes, () => readHeadline(sender.headline ?? ''))) / whole,
  '× a note',
);

for (const language of LANGUAGES.filter((each) => each !== 'en')) {
  const texts = textsIn(language);
  const perCharacter = (await time(texts, scoreNoteOnly, 3)) / lengthOf(texts);
  line(`a character of ${language}`, perCharacter / (whole / lengthOf(notes)), '× one of English');
}
const long = english.join(' ').slice(0, 6000);
line(
  'a character of a note of 6,000',
  (await time([long], scoreNoteOnly, 20)) / long.length / (whole / lengthOf(notes)),
  '× one of 300',
);

/** How the background works: slices of a few milliseconds, and the page gets its turn between them. */
const SLICE = 8;
const many = Array.from({ length: 10_000 }, (_, at) => english[at % english.length] ?? '');
let longest = 0;
let longestOwn = 0;
/** Milliseconds of computing of this thread: without those in which the machine does something else. */
const own = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const start = performance.now();
for (let at = 0; at < many.length; ) {
  const sliceStart = performance.now();
  const ownStart = own();
  while (at < many.length && performance.now() - sliceStart < SLICE) score(many[at++] ?? '');
  longest = Math.max(longest, performance.now() - sliceStart);
  longestOwn = Math.max(longestOwn, own() - ownStart);
  await new Promise((resume) => setImmediate(resume));
}
const all = performance.now() - start;
line(
  '10,000 requests in slices, for each',
  (1000 * all) / many.length / (await time(notes, score)),
  '× a single one',
);
line('  nothing else for at most', longestOwn, 'ms of computing', 'at most 50');
line('  with what else the machine did', longest, 'ms');

/** Start-up as in a service worker: a thread of its own, modules loaded, model unpacked, one verdict. */
const program = `
  const { parentPort } = require('node:worker_threads');
  const { performance } = require('node:perf_hooks');
  (async () => {
    const loading = performance.now();
    const { createShippedScorer } = await import(${JSON.stringify(new URL('../utils/scoring/index.ts', import.meta.url).href)});
    const loaded = performance.now();
    const scorer = createShippedScorer();
    const unpacked = performance.now();
    scorer.score(${JSON.stringify({ note: notes[0], sender })}, ${JSON.stringify(EMPTY_PROFILE)});
    parentPort.postMessage({ modules: loaded - loading, model: unpacked - loaded, verdict: performance.now() - unpacked });
  })();
`;
const starts: { modules: number; model: number; verdict: number }[] = [];
for (let run = 0; run < 9; run++) {
  starts.push(
    await new Promise((resolve, reject) => {
      const worker = new Worker(program, { eval: true });
      worker.once('message', resolve);
      worker.once('error', reject);
    }),
  );
}
const best = (part: 'modules' | 'model' | 'verdict') => Math.min(...starts.map((each) => each[part]));
line('in a fresh worker: unpacking the model', best('model'), 'ms', 'with the next at most 50');
line('  the first verdict', best('verdict'), 'ms');
line('  reading the source files (not in a build)', best('modules'), 'ms');

console.log(`Training \`natural\` on the same ${messages.length} texts, for half a minute or more …`);
const natural = trainNatural(messages);
/** Each takes it many milliseconds. */
const few = notes.slice(0, 30);
const ofNatural = (await time(few, scoreNoteOnly)) / (await time(few, natural, 3));
line('a note of 300 characters', ofNatural, '× natural', 'at most 0.20');
