import { flag } from '../text/word.ts';
import type { Anchor } from '../topics/anchors.ts';
import type { Token } from '../topics/tokens.ts';
import { isAboutUs } from './about-us.ts';
import { type Draft, span } from './draft.ts';
import { cuesIn, overlaps, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { chunkOf, isDenied, widen } from './widen.ts';
import { words } from './word-list.ts';

const SAME = words(
  'same dezelfde hetzelfde zelfde selben derselben demselben denselben dieselbe denselbe gleichen gleiche meme memes mismo misma mesmo mesma stesso stessa',
);
const GROUPS = words(
  `group choir band orchestra congregation groep koor groepje orkest gruppe chor orchester groupe chorale fanfare grupo coro orquesta orquestra gruppo
  orchestra banda`,
);
/** Of work too, unless it is one of a sport or of children. */
const TEAMS = words('team ploeg elftal mannschaft equipe equipo time equipa squadra');
const PERSONS = words(
  `tutor professor prof teacher supervisor advisor adviser coach mentor trainer dentist docent leraar lerares hoogleraar begeleider promotor huisarts tandarts
  professorin lehrer lehrerin doktorvater doktormutter betreuer betreuerin zahnarzt professeur professeure enseignant entraineur tuteur maitre dentiste profesor
  profesora tutora maestro maestra entrenador entrenadora dentista professora orientador orientadora treinador treinadora professore professoressa relatore
  relatrice allenatore allenatrice insegnante`,
);
const GROUP_TAIL = /^\p{L}{3,}(?:gruppe|groep|chor|koor)$/u;
const CHILDREN = words(
  `sons daughters kids children boys girls grandchildren grandkids zonen zoons dochters kinderen jongens meisjes kleinkinderen sohne tochter kinder jungs madchen
  enkel fils filles enfants petits hijos hijas ninos ninas nietos filhos filhas criancas netos figli figlie bambini nipoti`,
);
/** Chat rooms of all kinds of groups. */
const ROOMS = words('whatsapp facebook telegram slack discord signal messenger fb linkedin');
const AT = words('at bij bei beim chez presso');
const ARTICLES = words('the de het der die das le la l el o a il lo os as');
const REACH = 4;
const isNoun = flag(
  (text) => GROUPS.has(text) || TEAMS.has(text) || PERSONS.has(text) || GROUP_TAIL.test(text),
);

/** "The same kindergarten group", "derselben Facebook-Gruppe für Gastgeber", "the same surgery professor": no list has what has no name. */
export function sameUnnamed(reading: Reading, sentence: Sentence): readonly Draft[] {
  return cuesIn(reading, 'shared', sentence).flatMap((cue) => {
    const { tokens } = reading.analysis;
    if (!SAME.has(tokens[cue.to - 1]?.norm ?? '')) return [];
    const chunk = chunkOf(sentence, cue);
    const at = nounBehind(reading, chunk, cue.to);
    if (at < 0 || isNamed(reading, at + 1)) return [];
    const kind = kindOfNoun(reading, chunk, at);
    const words = span(cue, { from: at, to: at + 1 });
    if (kind === null || !isAboutUs(reading, sentence, cue) || isDenied(reading, chunk, words)) return [];
    return [{ ...widen(reading, sentence, words), kind, topic: null, anchor: null, about: 'both' as const }];
  });
}

/** With nothing but plain words or a chat room before it. */
function nounBehind({ german, analysis: { tokens } }: Reading, chunk: Stretch, from: number): number {
  for (let at = from; at < chunk.to && at < from + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^[ -]$/u.test(token.gap)) return -1;
    if (isNoun(token.word)) return at;
    if (token.capital && !german && !ROOMS.has(token.norm)) return -1;
  }
  return -1;
}

/** "The same team at Philips", "the same professor, Dr Lang" */
function isNamed({ german, analysis: { tokens } }: Reading, next: number): boolean {
  const [near, far] = [tokens[next], tokens[next + 1]];
  if (near === undefined) return false;
  if (AT.has(near.norm) && far?.capital === true) return true;
  const isName = (word: Token | undefined) =>
    word?.capital === true && !german && word.norm !== 'i' && !ROOMS.has(word.norm);
  if (near.gap.length > 2) return false;
  return isName(near) || (near.gap === ', ' && ARTICLES.has(near.norm) && isName(far));
}

function kindOfNoun(reading: Reading, chunk: Stretch, at: number): 'community' | 'person' | null {
  const { tokens } = reading.analysis;
  const noun = tokens[at]?.norm ?? '';
  if (PERSONS.has(noun)) return 'person';
  if (!TEAMS.has(noun)) return 'community';
  const isPlayed = ({ concepts }: Anchor) => concepts.some(({ domain }) => domain === 'leisure');
  const ofChildren = tokens.slice(chunk.from, at).some(({ norm }) => CHILDREN.has(norm));
  return ofChildren || reading.anchors.some((one) => overlaps(one, chunk) && isPlayed(one))
    ? 'community'
    : null;
}
