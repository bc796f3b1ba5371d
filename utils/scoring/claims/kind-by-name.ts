import type { ClaimKind } from '../../requests/index.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';

/** A word of these makes a name a school's. */
export const SCHOOL_NAMES: ReadonlySet<string> = new Set(
  'university universitat universiteit universite universidad universidade universita uni college school hochschule schule ecole escuela escola scuola polytechnic politecnico politecnica polytechnique lycee liceo gymnasium lyceum institut institute institutet academy facultad faculdade facolta tu tec th fh haw fachhochschule hogeschool iut'.split(
    ' ',
  ),
);

const NAME_WORDS: readonly (readonly [ClaimKind, ReadonlySet<string>])[] = [
  [
    'event',
    new Set(
      'summit conf conference congress kongress congreso congresso congres expo festival fest forum fair messe salon hackathon symposium meetup days meeting jahrestreffen jahrestagung reunion riunione tage week biennale convention camp connect feria fiera cimeira con live show tagung marathon maraton salone'.split(
        ' ',
      ),
    ),
  ],
  ['school', SCHOOL_NAMES],
  [
    'community',
    new Set(
      'club society association verein verband vereniging guild network alliance rotary lions chapter order ordem ordine orden ordre kammer kamer chambre sindicato sindacato gewerkschaft vakbond hermandad confraria frontieres frontiere fronteras fronteiras associazione asociacion associacao collective chamber kring circle'.split(
        ' ',
      ),
    ),
  ],
  [
    'employer',
    new Set(
      'hospital hospitals krankenhaus klinikum klinik ziekenhuis hopital ospedale bank airport gmbh ag inc ltd bv sa labs group partners consulting airlines airways solutions systems technologies media industries llp gemeente stadtverwaltung prefeitura ayuntamiento mairie comune politie polizei'.split(
        ' ',
      ),
    ),
  ],
];
const CONFERENCE = /^\p{Lu}\p{L}*C[oO][nN]f?$/u;
/** "Broodbeurs", "Gründerstammtisch", "Batterieforum" */
const EVENT_TAIL =
  /^.{3,}(?:beurs|messe|kongress|congres|konferenz|conferentie|forum|festival|stammtisch|treffen|tagung|symposium|marathon|loop|lauf|dagen|tage|salon)$/u;

/** "Kneippverein", "zeilclub", "Kirchenchor" */
const COMMUNITY_TAIL =
  /^.{4,}(?:verein|verband|klub|vereniging|bond|chor|koor|ploeg|gilde|zunft|feuerwehr)$/u;

/** What a name tells of itself: "Kafka Summit", "Cork Airport", "Hope College". */
export function kindByName(reading: Reading, topic: Stretch): ClaimKind | null {
  const words = reading.analysis.tokens.slice(topic.from, topic.to);
  if (words.some((word) => EVENT_TAIL.test(word.norm))) return 'event';
  if (words.some((word) => COMMUNITY_TAIL.test(word.norm))) return 'community';
  if (!words.some((word) => word.capital)) return null;
  if (words.some((word) => CONFERENCE.test(word.raw))) return 'event';
  const next = reading.analysis.tokens[topic.to];
  // "The Manifest show"
  if (next !== undefined && next.gap === ' ') words.push(next);
  const found = NAME_WORDS.find(([, names]) => words.some((word) => names.has(word.norm)));
  return found?.[0] ?? null;
}
