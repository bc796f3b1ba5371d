import type { ControlWords } from '../network.ts';
import type { ActionControl } from './action-controls.ts';
import { type ControlRole, controlRole, isAnswer } from './control-role.ts';
import { commonHolder } from './holders.ts';
import { type Naming, naming, withoutAnyName } from './naming.ts';
import { neighbours } from './neighbours.ts';
import { folded, shown } from './text.ts';

/** A card's two controls, in the order of the document. */
export interface Pair {
  readonly both: readonly [ActionControl, ActionControl];
  /** Whom each of them speaks of. */
  readonly namings: readonly [Naming, Naming];
  /** Null, as `ignore` then is, where known words do not tell the two apart beyond doubt: nothing is pressed. */
  readonly accept: ActionControl | null;
  readonly ignore: ActionControl | null;
}

/**
 * What a control does, the person's name taken out of its own. Where it is called one thing and the other is written on
 * it, nobody can tell.
 */
function roleFor({ label, written }: ActionControl, name: string, words: ControlWords): ControlRole {
  const called = withoutAnyName(label, name);
  const role = controlRole(called, words);
  if (written === null || !isAnswer(role) || folded(called).includes(folded(written))) return role;
  const other = controlRole(withoutAnyName(written, name), words);
  return isAnswer(other) && other !== role ? 'unknown' : role;
}

/** Whether a control accepts or ignores. */
export function answers(control: ActionControl, name: string, words: ControlWords): boolean {
  return isAnswer(roleFor(control, name, words));
}

/**
 * The one control that accepts and the one that ignores, by their words; or, where words are not known, two that stand
 * like such a pair. Which is which is never decided by position or style: they could only agree with words.
 */
export function pairOf(controls: readonly ActionControl[], name: string, words: ControlWords): Pair | null {
  const roles = controls.map((control) => roleFor(control, name, words));
  const [accept, secondAccept] = controls.filter((_, at) => roles[at] === 'accept');
  const [ignore, secondIgnore] = controls.filter((_, at) => roles[at] === 'ignore');
  if (secondAccept !== undefined || secondIgnore !== undefined) return null;
  if (accept === undefined || ignore === undefined) return standingLikeAPair(controls, name, words);

  const inOrder = controls.indexOf(accept) < controls.indexOf(ignore);
  const both = inOrder ? ([accept, ignore] as const) : ([ignore, accept] as const);
  const namings = namingsOf(both, name);
  const isDoubtful = namings.includes('perhaps-this-person');
  return isDoubtful ? { both, namings, accept: null, ignore: null } : { both, namings, accept, ignore };
}

function namingsOf([one, other]: Pair['both'], name: string): Pair['namings'] {
  return [naming(one.label, name), naming(other.label, name)];
}

/** Two that stand like a pair, and speak of the person or of nobody. */
function standingLikeAPair(
  controls: readonly ActionControl[],
  name: string,
  words: ControlWords,
): Pair | null {
  const both = sideBySide(controls, name, words).find(([{ label }]) =>
    ['this-person', 'nobody'].includes(naming(label, name)),
  );
  return both === undefined ? null : { both, namings: namingsOf(both, name), accept: null, ignore: null };
}

/** Controls side by side with nothing else, each with words on it, that speak of the same person or of nobody. */
function sideBySide(controls: readonly ActionControl[], name: string, words: ControlWords) {
  return neighbours(controls.filter((control) => roleFor(control, name, words) !== 'other')).filter(
    ([one, other]) =>
      naming(one.label, name) === naming(other.label, name) && standAlone(one.element, other.element),
  );
}

/** Whether controls hold what may be another row's pair, or a part of one. */
export function mayAnswerAnother(
  controls: readonly ActionControl[],
  name: string,
  words: ControlWords,
): boolean {
  return (
    controls.some((control) => answers(control, name, words)) || sideBySide(controls, name, words).length > 0
  );
}

function standAlone(first: Element, second: Element): boolean {
  const texts = [first, second, commonHolder(first, second)].map((element) => shown(element.textContent));
  const [one, other, together] = texts.map((text) => text.replaceAll(' ', ''));
  return one !== '' && other !== '' && `${one}${other}` === together;
}
