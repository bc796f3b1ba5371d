import type { ClaimKind } from '../../requests/index.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { words } from './word-list.ts';

/** A word of these makes a name a school's. */
export const SCHOOL_NAMES: ReadonlySet<string> = new Set(
  'university universitat universiteit universite universidad universidade universita uni college school hochschule schule ecole escuela escola scuola polytechnic politecnico politecnica polytechnique lycee liceo gymnasium lyceum liceu colegio colegiata istituto instituto institut institute institutet academy facultad faculdade facolta tu tec th fh haw fachhochschule hogeschool iut'.split(
    ' ',
  ),
);

const NAME_WORDS: readonly (readonly [ClaimKind, ReadonlySet<string>])[] = [
  [
    'event',
    new Set(
      'summit conf conference congress kongress congreso congresso congres expo festival fest forum fair messe salon hackathon symposium meetup days meeting jahrestreffen jahrestagung reunion riunione tage week biennale convention camp connect feria fiera jornadas encuentro encontro foro festa cimeira con live show tagung marathon maraton salone'.split(
        ' ',
      ),
    ),
  ],
  ['school', SCHOOL_NAMES],
  [
    'community',
    new Set(
      'club society association verein verband vereniging guild network alliance rotary lions chapter order ordem ordine orden ordre kammer kamer chambre sindicato sindacato gewerkschaft vakbond hermandad confraria frontieres frontiere fronteras fronteiras associazione asociacion associacao collective chamber kring circle ligue liga lega red rede reseau netwerk netzwerk'.split(
        ' ',
      ),
    ),
  ],
  [
    'employer',
    new Set(
      'hospital hospitals krankenhaus klinikum klinik ziekenhuis hopital ospedale bank airport gmbh ag inc ltd bv sa labs group partners consulting airlines airways solutions systems technologies media industries llp gemeente stadtverwaltung prefeitura ayuntamiento mairie comune politie polizei navy army marines bundeswehr luftwaffe ejercito exercito esercito guardia'.split(
        ' ',
      ),
    ),
  ],
];
const CONFERENCE = /^\p{Lu}\p{L}*C[oO][nN]f?$/u;
/** "Expoganadera", "Expodental" */
const EVENT_HEAD = /^expo\p{L}{3,}$/u;
/** "Broodbeurs", "Gründerstammtisch", "Batterieforum" */
const EVENT_TAIL =
  /^.{3,}(?:beurs|messe|kongress|congres|konferenz|conferentie|forum|festival|stammtisch|treffen|tagung|symposium|marathon|loop|lauf|dagen|tage|salon)$/u;

/** "Kneippverein", "zeilclub", "Kirchenchor" */
const COMMUNITY_TAIL =
  /^.{4,}(?:verein|verband|klub|vereniging|bond|chor|koor|ploeg|gilde|zunft|feuerwehr)$/u;

/** "La Nacional de Medellín", "na Federal do Ceará": how a university is called for short. */
const UNIVERSITIES = new Set(
  'nacional autonoma catolica cattolica politecnica pontificia federal estadual complutense tecnologica statale'.split(
    ' ',
  ),
);
const THE = new Set('la na da pela a alla'.split(' '));

function isUniversity({ analysis: { tokens } }: Reading, { from }: Stretch): boolean {
  const name = tokens[from];
  return name?.capital === true && UNIVERSITIES.has(name.norm) && THE.has(tokens[from - 1]?.norm ?? '');
}

/** What a name tells of itself: "Kafka Summit", "Cork Airport", "Hope College". */
export function kindByName(reading: Reading, topic: Stretch): ClaimKind | null {
  const said = reading.analysis.tokens.slice(topic.from, topic.to);
  if (said.some((word) => EVENT_TAIL.test(word.norm) || (word.capital && EVENT_HEAD.test(word.norm))))
    return 'event';
  if (said.some((word) => COMMUNITY_TAIL.test(word.norm))) return 'community';
  if (!said.some((word) => word.capital)) return null;
  if (isUniversity(reading, topic)) return 'school';
  if (said.some((word) => CONFERENCE.test(word.raw))) return 'event';
  const next = reading.analysis.tokens[topic.to];
  // "The Manifest show"
  if (next !== undefined && next.gap === ' ') said.push(next);
  const found = NAME_WORDS.find(([, names]) => said.some((word) => names.has(word.norm)));
  return found?.[0] ?? null;
}

const OF = words('de da do du d di del della dell van von of');

/** "Al liceo Cairoli", "la red Endeavor": what a noun that stands before a name, written small, makes of it; null where there is none. */
export function kindByNounBefore({ analysis: { tokens } }: Reading, topic: Stretch): ClaimKind | null {
  const name = tokens[topic.from];
  if (name?.capital !== true || !/^ (?:["“«„])?$/u.test(name.gap)) return null;
  const at = OF.has(tokens[topic.from - 1]?.norm ?? '') ? topic.from - 2 : topic.from - 1;
  const noun = tokens[at];
  // "Abbiamo in comune"
  if (noun === undefined || noun.capital || tokens[at - 1]?.norm === 'in') return null;
  return NAME_WORDS.find(([, names]) => names.has(noun.norm))?.[0] ?? null;
}
