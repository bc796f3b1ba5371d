import { type Draft, span } from './draft.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { isOfYours, isRelated } from './unnamed-people.ts';
import { chunkOf, isDenied } from './widen.ts';
import { words } from './word-list.ts';

const MY = words('my mijn mein meine meiner ma mon mi meu minha mio mia');
/** What one did or does with another, and no plan: "my colleague would like to speak with you". */
const DID = words(
  `used worked works studied trained trains taught served played plays sang sings rowed rows lived lives shared went ran runs cycled
  werkte werkt studeerde speelde speelt zong zingt zat roeide woonde arbeitete arbeitet gearbeitet studierte studiert spielte spielt gespielt sang singt
  travaillait travaille travaillee etudiait etudie jouait joue chantait chante trabajo trabajaba trabaja estudio estudiaba jugaba juega cantaba canta
  trabalhou trabalhava trabalha estudou estudava jogava joga cantava lavorava lavorato lavora studiato studiava giocava gioca cantava`,
);
const WITH = words(
  'with under for alongside beside met bij onder naast mit bei unter neben avec chez sous con com sob',
);
const WITH_YOU = words('contigo consigo convosco');
const IS = words('is was s ist war est etait es era fue foi e');
const REACH = 8;
const DID_REACH = 4;

/** "My boss used to bake with you", "my supervisor is a former labmate of yours": somebody of the sender's who knows the reader, and whom nobody names. */
export function kinOfMine(reading: Reading, sentence: Sentence): readonly Draft[] {
  if (sentence.question) return [];
  const { tokens } = reading.analysis;
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isRelated(token.word)) continue;
    const mine = [at - 1, at - 2].find((one) => one >= sentence.from && MY.has(tokens[one]?.norm ?? ''));
    if (mine === undefined) continue;
    const chunk = chunkOf(sentence, { from: at, to: at + 1 });
    const rest = { from: at + 1, to: Math.min(chunk.to, at + REACH) };
    const end = doneWithYou(reading, rest) ?? isOneOfYours(reading, rest);
    if (end === null) continue;
    const whole = span({ from: mine, to: at + 1 }, end);
    if (isDenied(reading, chunk, whole)) continue;
    return [{ ...whole, kind: 'person', topic: null, anchor: null, about: 'reader' }];
  }
  return [];
}

function doneWithYou(reading: Reading, rest: Stretch): Stretch | null {
  const { tokens } = reading.analysis;
  const did = tokens.slice(rest.from, rest.from + DID_REACH).some(({ norm }) => DID.has(norm));
  if (!did) return null;
  const contigo = tokens.findIndex(({ norm }, at) => at >= rest.from && at < rest.to && WITH_YOU.has(norm));
  if (contigo >= 0) return { from: contigo, to: contigo + 1 };
  return (
    cuesIn(reading, 'you', rest).find(
      ({ from, to }) => to <= rest.to && WITH.has(tokens[from - 1]?.norm ?? ''),
    ) ?? null
  );
}

function isOneOfYours(reading: Reading, rest: Stretch): Stretch | null {
  const { tokens } = reading.analysis;
  if (!IS.has(tokens[rest.from]?.norm ?? '')) return null;
  for (let at = rest.from + 1; at < rest.to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && isRelated(token.word) && isOfYours(reading, at))
      return { from: at, to: Math.min(rest.to, at + 3) };
  }
  return null;
}
