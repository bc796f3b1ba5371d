import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { words } from './word-list.ts';

/** What people are called by where they come from: "Galwegian", "Tasmanians", "porteños", "lionesi". */
const ENDING = /^\p{L}{3,}(?:ians?|itans?|shiremen|landers?|en[oa]s|ens[ei]s?|ois|oises?|ais|aises?|esi)$/u;
/** Those who are called otherwise. */
const OTHERS = words(
  `boricua boricuas aussie aussies kiwi kiwis scouser scousers geordie geordies brummie brummies tico ticos tica ticas paisa paisas chilango
  chilangos tapatio tapatios regio regios carioca cariocas gaucho gauchos gaucha gauchas mineiro mineira mineiros mineiras paulista paulistas
  paulistano paulistanos baiano baiana baianos baianas cearense cearenses alfacinha alfacinhas tripeiro tripeiros londoner londoners
  newyorker berliner berlinerin munchner wiener wienerin zurcher basler brabander brabanders limburger limburgers vlaming vlamingen fries friezen
  breton bretons bretonne bretonnes corse corses alsacien ch ti chti texan texans hoosier hoosiers yooper yoopers vermonter vermonters mainer mainers`,
);
/** Of a faith, a calling or a liking. */
const ALIKE = words(
  `christian christians libertarian libertarians vegetarian vegetarians trekkian librarian librarians veteran veterans humanitarian humanitarians
  historian historians musician musicians physician physicians rotarian rotarians freudian jungian wagnerian wagnerians rustacean rustaceans
  presbyterian presbyterians unitarian franciscan dominican technician technicians statistician statisticians politician comedian guardian guardians
  mathematician mathematicians electrician electricians optician dietitian dietitians clinician clinicians pediatrician magician magicians
  academician parliamentarian`,
);

/** "Fellow Galwegian", "siamo trevigiane": a name with a capital that people have from where they live. */
export function isCalledAfterTown({ german, analysis: { tokens } }: Reading, { from, to }: Stretch): boolean {
  const name = tokens[from];
  if (name === undefined || to - from > 1 || !name.capital || name.upper) return false;
  if (OTHERS.has(name.norm)) return true;
  return !german && !ALIKE.has(name.norm) && ENDING.test(name.norm);
}
