import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { EMPTY_PROFILE, type Sender } from '../utils/requests/index.ts';
import { readHeadline } from '../utils/scoring/features/headline-features.ts';
import { createShippedScorer } from '../utils/scoring/index.ts';
import { LANGUAGES } from '../utils/scoring/language/languages.ts';
import { foldText } from '../utils/scoring/text/folded-text.ts';
import { tokenise } from '../utils/scoring/text/tokens.ts';

// Absolute times say more about the machine than about Winnow: everything is a ratio of two times of this one run.

const noted = readFileSync(new URL('../training/corpus/seed-messages.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): { text: string; lang: string } => JSON.parse(line));
const sender: Sender = {
  name: 'Ann',
  headline: 'Site engineer, bridges',
  profileUrl: null,
  mutualConnections: 2,
  sharedContext: null,
};

/** The best of several runs, in microseconds for each text: noise only ever adds. */
function time(texts: readonly string[], work: (text: string) => unknown, runs = 5): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    for (const text of texts) work(text);
    best = Math.min(best, (1000 * (performance.now() - start)) / texts.length);
  }
  return best;
}

const started = performance.now();
const scorer = createShippedScorer();
scorer.score({ note: noted[0]?.text ?? null, sender }, EMPTY_PROFILE);
const startUp = 1000 * (performance.now() - started);

const score = (note: string) => scorer.score({ note, sender }, EMPTY_PROFILE);
const scoreNoteOnly = (note: string) =>
  scorer.score({ note, sender: { ...sender, headline: null } }, EMPTY_PROFILE);
const english = noted.filter(({ lang }) => lang === 'en').map(({ text }) => text);
const sample = (texts: readonly string[], size: number) =>
  Array.from({ length: size }, (_, at) => texts[at % texts.length] ?? '');

const reference = time(english, (text) => tokenise(foldText(text)));
const whole = time(english, scoreNoteOnly);
const line = (name: string, ratio: number, of: string) =>
  console.log(`${name.padEnd(44)} ${ratio.toFixed(2).padStart(8)} × ${of}`);

line('scoring a note', whole / reference, 'cutting it into words');
line('start-up and first verdict', startUp / whole, 'scoring a note');
line(
  'a headline without a note',
  time(english, () => readHeadline(sender.headline ?? '')) / reference,
  'cutting a note into words',
);
for (const language of LANGUAGES.filter((each) => each !== 'en')) {
  const texts = noted.filter(({ lang }) => lang === language).map(({ text }) => text);
  const perCharacter = time(texts, scoreNoteOnly) / (texts.join('').length / texts.length);
  line(
    `a character of ${language}`,
    perCharacter / (whole / (english.join('').length / english.length)),
    'one of English',
  );
}
const long = sample(english, 30).join(' ').slice(0, 6000);
line(
  'a note of 6,000 characters, for each character',
  time([long], scoreNoteOnly, 20) / long.length / (whole / (english.join('').length / english.length)),
  'a note as usual',
);
line(
  '10,000 requests, for each',
  time(sample(english, 10_000), score, 1) / time(sample(english, 1000), score, 3),
  '1,000 requests',
);
