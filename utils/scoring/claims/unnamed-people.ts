import { flag } from '../text/word.ts';
import { type Draft, span } from './draft.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { chunkOf, isDenied } from './widen.ts';
import { words } from './word-list.ts';

/** Who knows the reader so well that they pass a name on. */
const RELATED = words(
  `boss manager supervisor colleague coworker mentor professor teacher tutor coach friend neighbor neighbour brother sister cousin uncle aunt mother father
  mum mom dad grandmother grandfather flatmate roommate landlord
  husband wife son daughter partner client customer student pupil trainee intern apprentice assistant predecessor successor classmate teammate
  baas chef leidinggevende collega mentor professor docent leraar lerares trainer vriend vriendin kennis buurman buurvrouw broer zus neef nicht oom tante
  moeder vader man vrouw zoon dochter klant leerling student studente stagiair stagiaire voorganger opvolger oudcollega
  chefin vorgesetzter vorgesetzte kollege kollegin mentorin professorin lehrer lehrerin trainerin freund freundin bekannter bekannte nachbar nachbarin
  bruder schwester cousine onkel mutter vater mann frau sohn tochter kunde kundin schuler schulerin studentin praktikant praktikantin azubi vorganger
  vorgangerin nachfolger nachfolgerin doktorand doktorandin mitarbeiter mitarbeiterin patient patientin
  patron patronne responsable collegue professeur professeure prof enseignant enseignante ami amie connaissance voisin voisine frere soeur
  mere pere mari femme fils fille client cliente eleve etudiant etudiante doctorant doctorante apprenti apprentie predecesseur patiente
  jefe jefa companero companera colega mentora profesor profesora maestro maestra amigo amiga conocido conocida vecino vecina hermano hermana primo prima tio
  tia madre padre marido mujer esposo esposa hijo hija alumno alumna estudiante becario becaria paciente
  chefe gerente orientador orientadora professora conhecido conhecida vizinho vizinha irmao irma mae pai esposo filho filha aluno aluna
  estagiario estagiaria
  capo responsabile collega relatore relatrice professoressa maestro amico amica conoscente vicino vicina fratello sorella zio zia marito moglie figlio
  figlia cliente allievo allieva studente studentessa tirocinante stagista paziente dottoranda dottorando
  lecturer mate batchmate housemate officemate deskmate dean headteacher apprentices docente studiegenoot klasgenoot teamgenoot huisgenoot
  teamkollege teamkollegin exkollege exkollegin dozent dozentin kommilitone kommilitonin studienkollege studienkollegin mitbewohner mitbewohnerin
  buddy pal chum labmate roomie bestie workmate schoolmate bandmate stepfather stepmother nephew niece granddad grandma nan brudi kumpel labkollege arbeitskollege arbeitskollegin
  maat makker werkmaat jaargenoot encadrant encadrante camarade coloc profe tutora excompanero excompanera excolega maestra docente coinquilino coinquilina
  cognato cognata suocera suocero compagno compagna
  zwager schoonzus schoonvader schoonmoeder buur schwager schwagerin schwiegervater schwiegermutter oma opa cunado cunada suegro suegra
  cunhado cunhada sogro sogra copain copine pote`,
);
/** "A former pupil of yours": what stands behind it says whose. */
const OF_YOURS =
  /^(?:of yours|van (?:u|je|jou)|von (?:ihnen|dir|euch)|(?:a|de) (?:vous|toi)|tuy[oa]|suy[oa]|de usted|teu|tua|seu|sua|tuo|suo)(?: |$)/u;
/** "Vos anciennes stagiaires" */
const MANY = /(?:s|e?n|i|x)$/u;
/** "Your former boss": who may know the reader. */
export const isRelated = flag(
  (text) => RELATED.has(text) || (MANY.test(text) && RELATED.has(text.slice(0, -1))),
);

/** Whether "of yours", "tuyo" or the like stands behind the word. */
export function isOfYours({ analysis: { tokens } }: Reading, at: number): boolean {
  const behind = tokens.slice(at + 1, at + 3).map(({ norm }) => norm);
  return OF_YOURS.test(behind.join(' '));
}

const LEAD_REACH = 3;
const TOLD_REACH = 6;
/** Behind "of yours" nobody else can be meant. */
const FAR = 10;

const AND = words('and und et y e en');
/** "Your sister, and she said to add you" */
const THEY = words('she he they ze zij hij sie er elle il ella lui lei ele ela');
/** "Whether your father ever told you" */
const WHETHER = words('if whether ob of si se');
const BETWEEN = words('via through from von van de di da');

/** "I can walk your managers through it", "your mother's hair and swears": not said by them. */
function isApart({ analysis: { tokens } }: Reading, at: number, said: Stretch): boolean {
  if (/[()]/u.test(tokens[at + 1]?.gap ?? '') || tokens[at + 1]?.norm === 's') return true;
  if (said.to - said.from === 1 && BETWEEN.has(tokens[said.from]?.norm ?? '')) return true;
  // "A classmate of yours shares my practice and says"
  return tokens
    .slice(at + 1, said.from - 1)
    .some(({ norm }, step) => AND.has(norm) && !THEY.has(tokens[at + step + 2]?.norm ?? ''));
}

/** "Your former boss said I should write", "eine ehemalige Schülerin von Ihnen hat mir erzählt": a go-between whom nobody names. */
export function findUnnamedPeople(
  reading: Reading,
  sentence: Sentence,
  taken: readonly Draft[],
): readonly Draft[] {
  const told = cuesIn(reading, 'told', sentence);
  if (told.length === 0) return [];
  const { tokens } = reading.analysis;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isRelated(token.word)) continue;
    const chunk = chunkOf(sentence, { from: at, to: at + 1 });
    const lead = { from: Math.max(chunk.from, at - LEAD_REACH), to: at };
    const your = cuesIn(reading, 'your', lead)[0];
    const isYours = isOfYours(reading, at);
    const said = told.find(
      (cue) =>
        cue.from > at &&
        cue.from - at <= (isYours ? FAR : TOLD_REACH) &&
        cue.from <= chunk.to &&
        !isApart(reading, at, cue),
    );
    if (WHETHER.has(tokens[chunk.from]?.norm ?? '')) continue;
    if ((your === undefined && !isYours) || said === undefined) continue;
    // "Your boss Maria Lopez" has a name.
    if (tokens[at + 1]?.capital === true && tokens[at + 1]?.gap === ' ' && !isYours) continue;
    const all = span(your ?? { from: Math.max(chunk.from, at - 1), to: at }, said);
    // "Me pasó tu artículo": the last word belongs to the article.
    const next = taken.find(({ from }) => from > said.from && from < all.to);
    const whole = { from: all.from, to: next?.from ?? all.to };
    if (isDenied(reading, chunk, whole) || taken.some(({ from, to }) => from < whole.to && whole.from < to))
      continue;
    return [{ ...whole, kind: 'person', topic: null, anchor: null, about: 'reader' }];
  }
  return [];
}
