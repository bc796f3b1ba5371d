import type { Network } from '../network.ts';
import { isPronouns, saysThatTheyFollow } from '../words/aside-words.ts';
import { isSharedContext } from '../words/context-words.ts';
import { asksToConnect, isInvitingSentence } from '../words/sentence-words.ts';
import { type CardLine, DOTS_AT_END } from './card-lines.ts';
import type { FoundCard } from './find-cards.ts';
import { countOfPeople, mutualConnections } from './mutual-connections.ts';
import { startsWithName } from './naming.ts';
import { holdsReceivedTime, isReceivedTime } from './received-time.ts';
import { folded, shown } from './text.ts';

export interface CardDetails {
  readonly headline: string | null;
  readonly mutualConnections: number | null;
  readonly sharedContext: string | null;
  readonly note: string | null;
  readonly receivedText: string | null;
}

type Kind = 'note' | 'mutual' | 'time' | 'context' | 'open';
type Sorted = CardLine & { readonly kind: Kind };

/** A line of the site's own is shorter, unless it names people. */
const LONGEST_CONTEXT = 70;
const LONGEST_TIME = 32;
/** Sentences end so, and so does what has a face behind it, drawn or typed. */
const PROSE =
  /(?:[.!?…。！？؟।]|\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*|[:;]-?[)D])\s*$|[!?？！؟]/u;
const QUOTED = 'blockquote, q';
const LONGEST_ASIDE = 32;
/** A dash where nothing stands; who says nothing of themselves has two of them for a headline. */
const NOTHING = /^[\p{Pd}.·•…\s]+$/u;
/** "· 2nd", beside a name. */
const DEGREE = /^[·•]\s*\S{1,6}$/u;

/**
 * Sorts a card's lines by what they can be: the marks and words that the site uses first, then order. The headline is
 * the first line after the name and its sentence that is nothing else; the note is what stands with the controls that
 * open or answer it, what follows the two controls, or prose.
 *
 * @param lines the lines of the whole row.
 * @param language the page's own word for its language.
 */
export function cardDetails(
  lines: readonly CardLine[],
  card: FoundCard,
  language: string,
  network: Network,
): CardDetails {
  const { name } = card;
  const at = Math.max(
    0,
    lines.findIndex(({ element }) => element.contains(name.element)),
  );
  const rest = withoutSentence(
    lines.slice(at + 1).filter(({ text }) => !isAside(text)),
    card,
  );
  const divided = rest.some(({ controlsBefore }) => controlsBefore < 2);
  const sorted = rest.map(
    (line): Sorted => ({ ...line, kind: kindOf(line, card, { language, divided, network }) }),
  );

  const [headline, ...open] = sorted.filter(({ kind }) => kind === 'open');
  const time =
    sorted.findLast(({ kind }) => kind === 'time') ??
    open.findLast(({ text }) => text.length <= LONGEST_TIME && holdsReceivedTime(text, language)) ??
    // Some put it above the name.
    lines.slice(0, at).find(({ text }) => isReceivedTime(text, language)) ??
    open.findLast((line) => mayBeTime(line, sorted));
  const left = open.filter((line) => line !== time);
  const mutual = sorted.findLast(({ kind }) => kind === 'mutual') ?? left.find(mayBeMutual);
  const written = sorted.filter(({ kind }) => kind === 'note');
  const note = written.length > 0 ? written : left.filter((line) => line !== mutual && mayBeNote(line));
  const context =
    sorted.find(({ kind }) => kind === 'context') ??
    left.find(
      (line) => line !== mutual && !note.includes(line) && !mayBeNote(line) && !NOTHING.test(line.text),
    );

  return {
    headline: headline === undefined ? null : shown(headline.text),
    mutualConnections: mutual === undefined ? null : peopleIn(mutual.text, network),
    sharedContext: context === undefined ? null : shown(context.text),
    note: note.length === 0 ? null : withoutBeginnings(note.map(({ text }) => text)).join('\n'),
    receivedText: time === undefined ? null : shown(time.text),
  };
}

/** A degree, pronouns, "Follows you". */
function isAside(text: string): boolean {
  if (text.length > LONGEST_ASIDE) return false;
  const line = folded(text);
  return DEGREE.test(text) || isPronouns(line) || saysThatTheyFollow(line);
}

/** A page may hold a note cut and whole: then the one that is cut, with dots at its end, says nothing more. */
function withoutBeginnings(texts: readonly string[]): readonly string[] {
  return texts.map(behindItsBeginning).filter((text) => {
    const beginning = text.replace(DOTS_AT_END, '');
    return beginning === text || !texts.some((other) => other !== text && other.startsWith(beginning));
  });
}

const CUT_AND_WHOLE = /^(?<beginning>.{8,}?)\s*(?:…|\.{3})\s*(?<whole>\k<beginning>.*)$/su;

/** The same in one line: "I saw your…I saw your talk". */
function behindItsBeginning(text: string): string {
  return CUT_AND_WHOLE.exec(text)?.groups?.whole ?? text;
}

/**
 * Drops the line that says again who asks for what: "X follows you and is inviting you to connect". Where no word is
 * known, a line that begins with the name is taken for it, if another can be the headline.
 */
function withoutSentence(lines: readonly CardLine[], card: FoundCard): readonly CardLine[] {
  const [first, next] = lines;
  if (first === undefined) return lines;
  const text = folded(first.text);
  if (text === folded(card.name.text)) return withoutSentence(lines.slice(1), card);
  const hasHeadline = next?.controlsBefore === first.controlsBefore;
  const asks = startsWithName(first.text, card.name.text)
    ? asksToConnect(text) || (card.pair.accept === null && hasHeadline)
    : hasHeadline && isInvitingSentence(text);
  return asks ? lines.slice(1) : lines;
}

interface Around {
  readonly language: string;
  /** Lines stand on both sides of the controls. */
  readonly divided: boolean;
  readonly network: Network;
}

function kindOf(line: CardLine, card: FoundCard, { language, divided, network }: Around): Kind {
  if (line.element.matches('time') || holdsTime(line) || isReceivedTime(line.text, language)) return 'time';
  if (divided && line.controlsBefore === 2 && !isInsight(line, card, network)) return 'note';
  if (line.element.closest(QUOTED) !== null) return 'note';
  if (standsWithNoteControls(line, card, network.paths)) return 'note';
  const people = `a[href*="${network.paths.people}"]`;
  if (mutualConnections(line.text, network.words.mutual) !== null || line.element.querySelector(people))
    return 'mutual';
  if (line.beside === 'people') return 'mutual';
  if (line.beside === 'picture') return isOrganisation(line.text, language, network) ? 'context' : 'mutual';
  if (line.beside === 'drawing' || isSharedContext(folded(line.text))) return 'context';
  return 'open';
}

/** Below the controls stands the note, but narrow pages may put people in common there too, with their pictures or a mark. */
function isInsight(line: CardLine, card: FoundCard, { paths, words }: Network): boolean {
  if (line.beside === null || isProse(line) || standsWithNoteControls(line, card, paths)) return false;
  return mutualConnections(line.text, words.mutual) !== null || isSharedContext(folded(line.text));
}

/** A line amid others in one block may stand beside the time, and not hold it. */
function holdsTime({ element, text }: CardLine): boolean {
  const time = shown(element.querySelector(':scope > time')?.textContent ?? '');
  return time !== '' && text.includes(time);
}

/** Beside a picture where people in common would be spoken of in words that are known: it is a logo then. */
function isOrganisation(text: string, language: string, { words }: Network): boolean {
  const [name = ''] = language.toLowerCase().split('-');
  return !/\p{Nd}/u.test(text) && words.mutual.some(({ languages }) => languages.includes(name));
}

/** A paragraph in a box of its own, as notes and lines about people in common are, but no time and no headline. */
function isBoxed({ element, text }: CardLine): boolean {
  return element.localName === 'p' && shown(element.parentElement?.textContent ?? '') === shown(text);
}

/** In the same small block as a control that opens the note or answers it. */
function standsWithNoteControls(
  line: CardLine,
  { name }: FoundCard,
  { messages }: Network['paths'],
): boolean {
  const block = line.element.parentElement;
  const controls = `button, [role="button"], a[href*="${messages}"]`;
  return block !== null && !block.contains(name.element) && block.querySelector(controls) !== null;
}

function isProse({ text }: CardLine): boolean {
  return text.length > LONGEST_CONTEXT || PROSE.test(text);
}

function mayBeNote(line: CardLine): boolean {
  return isProse(line) || isBoxed(line);
}

/** In a language whose words are not known: a short line in a box of its own that counts something. */
function mayBeMutual(line: CardLine): boolean {
  return isBoxed(line) && !isProse(line) && /\p{Nd}/u.test(line.text);
}

/** In a language whose times are not known: a short last line that has no mark, and no box or a number in it. */
function mayBeTime(line: CardLine, lines: readonly Sorted[]): boolean {
  const last = lines.findLast(
    (other) =>
      other.kind !== 'note' && (!mayBeNote(other) || (!isProse(other) && /\p{Nd}/u.test(other.text))),
  );
  return line === last && line.text.length <= LONGEST_TIME && !NOTHING.test(line.text);
}

function peopleIn(text: string, { words }: Network): number | null {
  return mutualConnections(text, words.mutual) ?? countOfPeople(text);
}
