import { stem } from './stem.ts';

const SHORTEST_TYPO_WORD = 6;
const LONG_WORD = 11;
const SHARED_START = 6;
const SHARED_SHARE = 0.75;

/** Long words with the same beginning that are no kin. */
const STRANGERS: ReadonlySet<string> = new Set(
  [
    'universe university',
    'treasure treasury',
    'university universal',
    'organic organization',
    'commune communication',
    'community communication',
    'international internship',
    'economic economics',
    'politics policy',
    'generation general',
    'general generative',
    'contract contractor',
    'industrial industry',
    'conservation conservative',
    'construction constructive',
    'historic historical',
    'animal animation',
    'secretary secret',
    'numeric number',
    'washington washing',
    'manchester manches',
    'kellogg kelloggs',
    'constance constant',
    'experience experiment',
    'physician physicist',
    'physical physics',
    'medicine mediation',
    'meditation mediation',
    'medication meditation',
    'northwestern northeastern',
    'western eastern',
    'strategy stratford',
    'statistics static',
    'communist community',
    'immunology communication',
    'orientation orchestra',
    'austria australia',
    'austrian australian',
  ].flatMap((pair) => {
    const [left = '', right = ''] = pair.split(' ');
    return [`${stem(left)} ${stem(right)}`, `${stem(right)} ${stem(left)}`];
  }),
);

/**
 * The same word in another form: equal stems, or long words that share at least six letters and three quarters of
 * the longer one at their beginning.
 */
export function sameStem(left: string, right: string): boolean {
  if (left === right) return true;
  const shorter = Math.min(left.length, right.length);
  if (shorter < SHARED_START || left.charCodeAt(0) !== right.charCodeAt(0)) return false;
  let shared = 0;
  while (shared < shorter && left.charCodeAt(shared) === right.charCodeAt(shared)) shared += 1;
  if (shared < SHARED_START || shared < SHARED_SHARE * Math.max(left.length, right.length)) return false;
  return !STRANGERS.has(`${left} ${right}`);
}

const DOING =
  /(?:lerin|erin|ler|ers?|eir[oa]?s?|euse?s?|eurs?|eux|trice?s?|tor[ei]?s?|ador[ae]?s?|ing|eln|el|en|ar|ir|are|ere|[aeio])$/u;
const SHORTEST_DOING = 6;

/** What is done and who does it: "costura" and "costureira", "fundraising" and "fundraiser". */
export function sameDoing(left: string, right: string): boolean {
  if (left.charCodeAt(0) !== right.charCodeAt(0) || Math.min(left.length, right.length) < SHORTEST_DOING)
    return false;
  const [own, other] = [left.replace(DOING, ''), right.replace(DOING, '')];
  return own.length >= SHORTEST_DOING && own === other && !STRANGERS.has(`${left} ${right}`);
}

/** A slip of the finger in a long word: one edit from six letters on, two from eleven on; the first letter holds. */
export function isTypo(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  if (shorter < SHORTEST_TYPO_WORD || left.charCodeAt(0) !== right.charCodeAt(0)) return false;
  // "COP26" and "COP27" are another year's.
  if (STRANGERS.has(`${left} ${right}`) || /\d/u.test(left) || /\d/u.test(right)) return false;
  const allowed = shorter >= LONG_WORD ? 2 : 1;
  return Math.abs(left.length - right.length) <= allowed && editDistance(left, right, allowed) <= allowed;
}

/** Damerau-Levenshtein distance (adjacent letters may swap), given up beyond `limit`. */
function editDistance(left: string, right: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let lowest = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? limit + 1;
}
