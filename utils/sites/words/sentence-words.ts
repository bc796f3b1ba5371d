import { rememberingFor } from '../cards/remember.ts';
import { CONNECT, INVITE, JOINING, SOMETHING_ELSE } from './asking-words.ts';
import { MATTERS, OCCASIONS } from './occasion-words.ts';

const FOLLOWING = [...SOMETHING_ELSE.filter((part) => !JOINING.has(part)), ...OCCASIONS];

/** @param sentence folded. */
export function asksToConnect(sentence: string): boolean {
  return holdsAny(sentence, CONNECT);
}

/** @param sentence folded. */
export function namesSomethingElse(sentence: string): boolean {
  return holdsAny(sentence, SOMETHING_ELSE);
}

/** Whether a control's words, a person's name taken out, say that it answers something else than a request. @param label folded. */
export function answersSomethingElse(label: string): boolean {
  if (holdsAny(label, CONNECT)) return false;
  return [SOMETHING_ELSE, OCCASIONS, MATTERS].some((parts) => holdsAny(label, parts));
}

/** @param sentence folded. */
export function namesAnOccasion(sentence: string): boolean {
  return holdsAny(sentence, OCCASIONS);
}

/** @param sentence folded. */
export function invites(sentence: string): boolean {
  return holdsAny(sentence, INVITE);
}

/** @param sentence folded. */
export function asksForSomethingElse(sentence: string): boolean {
  return invites(sentence) && namesSomethingElse(sentence);
}

/**
 * Whether an inviting sentence that speaks of connecting asks for something else all the same: what it is about may be
 * called "Connected Places". What it asks for stands next behind the word that invites, or right before it where the
 * verb comes last, or is the last word of all.
 *
 * @param sentence folded.
 */
export function asksForSomethingElseFirst(sentence: string): boolean {
  const text = ` ${sentence}`;
  const invited = Math.max(...INVITE.map((part) => endOf(text, part)));
  const [before, behind] = [text.slice(0, invited), text.slice(invited)];
  const lastWord = text.slice(text.lastIndexOf(' ') + 1);
  if (holdsAny(lastWord, FOLLOWING) && !holdsAny(lastWord, CONNECT)) return true;
  const elseAt = firstOf(behind, FOLLOWING);
  const connectAt = firstOf(behind, CONNECT);
  if (elseAt !== connectAt) return elseAt < connectAt;
  return lastOf(before, FOLLOWING) > lastOf(before, CONNECT);
}

function endOf(text: string, part: string): number {
  const at = text.lastIndexOf(part);
  return at === -1 ? -1 : at + part.length;
}

function firstOf(text: string, parts: readonly string[]): number {
  const found = parts.map((part) => text.indexOf(part)).filter((at) => at !== -1);
  return Math.min(Number.POSITIVE_INFINITY, ...found);
}

function lastOf(text: string, parts: readonly string[]): number {
  return Math.max(-1, ...parts.map((part) => text.lastIndexOf(part)));
}

/**
 * Whether a line of its own is the sentence "… is inviting you to connect", in the wordings that are known. A headline
 * may well speak of connecting people, so parts of words are not enough.
 *
 * @param line folded.
 */
export function isInvitingSentence(line: string): boolean {
  return (
    line.length <= LONGEST_SENTENCE && holdsAny(line, CONNECT) && (holdsAny(line, INVITE) || WANTS.test(line))
  );
}

const LONGEST_SENTENCE = 90;
/** "wants to", "möchte … mit Ihnen", "wil verbinding maken", and their like. */
const WANTS =
  /\bwants to connect\b|möchte .*(?:ihnen|dir|sich)|^wil (?:verbinding|connectie)|souhaite .*(?:vous|réseau)|quiere (?:conectar|contactar)|quer se conectar|(?:vuole|desidera) collegarsi|chce nawiązać|vill (?:ansluta|knyta|ha kontakt|lägga till dig)|vil (?:gerne )?(?:oprette|knytte|etablere)|(?:haluaa|haluaisi) verkosto|chce spojit|chtěl.* spojit|szeretne kapcsol|doreșt.* (?:conect|să se)|θέλει να συνδε|хочет (?:установить|добавить)|хоче (?:встановити|додати)|bağlantı kurmak ist|ingin (?:terhubung|berhubung)|muốn kết nối|gustong (?:kumonek|mag-connect)|ต้องการเชื่อม|想(?:加|與|与|和)|つながり申請|신청했|يرغب في التواصل|يريد التواصل|می‌?خواهد .*ارتباط|רוצה להתחבר|जुड़ना चाह|সংযোগ করতে চান|se connecter avec vous|souhaite se connecter/;

/** Most rows of a list say the same beside their names. */
const holdsAny = rememberingFor((text, parts: readonly string[]): boolean => {
  const spaced = ` ${text}`;
  return parts.some((part) => spaced.includes(part));
});
