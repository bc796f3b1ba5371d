import type { Network } from '../network.ts';
import {
  answersSomethingElse,
  asksForSomethingElseFirst,
  asksToConnect,
  invites,
  isInvitingSentence,
  namesAnOccasion,
  namesSomethingElse,
} from '../words/sentence-words.ts';
import { wishesSomethingElse } from '../words/wish-words.ts';
import { accessibleName } from './accessible-name.ts';
import type { CardLine } from './card-lines.ts';
import type { FoundCard } from './find-cards.ts';
import { linkedSlug } from './linked-slug.ts';
import { withoutAnyName, withoutName } from './naming.ts';
import { isPastedAddress } from './people-index.ts';
import { folded } from './text.ts';

/** "You" to whom the site speaks in a sentence of its own; a headline seldom does. */
const YOU =
  /(?:^|\s)(?:you|sie|dich|vous|te|le|você|ti|vi|u|je|jou|cię|ciebie|dig|deg|vás|tě|sinut|sinua|teidät|önt|téged|v-a|vă|te-a|σας|σε|anda|вас|вам|ви|sizi|seni|bạn|ka|kang|kayo|คุณ|您|你|당신|شما|را|आपको|আপনাকে|तुम्हाला|ਤੁਹਾਨੂੰ|మిమ్మల్ని)(?:\s|$|,)|^(?:t'|vous a)|[您你]|คุณ|(?:^|\s)(?:ي?دعا?و?ك|دعتك|يدعوك|تدعوك)|אות[ךכ]|招待(?:し|され)|초대(?:했|하|합)/u;
/** In a headline somebody may invite as well, but speaks of themselves. */
const I =
  /(?:^|\s)(?:i'm|i'd|i'll|i invite|my|ich|mein\S{0,2}|je (?:vous|t)|ma|mon|mes|yo|mi|mis|invito|io|mio|mia|eu|meu|minha|convido|ik|mijn|jag|jeg|minun|kutsun|zapraszam|mój|moj\S{1,2}|zvu|я|мой|моей|мою|приглашаю|мій|запрошую|saya|tôi|أنا|אני|मैं|আমি)(?:\s|$|,)|[我私저]/u;
const LONGEST_SENTENCE = 120;

/** Whether a card invites to a page, a school, a group, an event or a newsletter: it links there. */
export function linksToSomethingElse(card: Element, network: Network): boolean {
  const { paths } = network;
  for (const link of card.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    // Most lead to a person, which is known of them.
    if (linkedSlug(link, network) !== null) continue;
    if (paths.somethingElse.test(link.pathname) && !isPastedAddress(link, paths)) return true;
  }
  return false;
}

/**
 * Whether the sentence beside the name, or on the line below it, asks for something else than a connection: to follow
 * the sender, or a page that the card does not link to. What a sentence or a control says of connecting settles it, for
 * a headline below the name may well invite to something.
 */
export function asksForNoConnection(lines: readonly CardLine[], { name, pair }: FoundCard): boolean {
  const at = lines.findIndex(({ element }) => element.contains(name.element));
  const beside = folded(withoutName(lines[at]?.text ?? '', name.text));
  if (isOtherSentence(beside)) return true;
  const labels = pair.both.map(({ label }) => folded(withoutAnyName(label, name.text)));
  if (labels.every(answersSomethingElse)) return true;
  const speaksOfConnecting = [beside, ...labels];
  if (speaksOfConnecting.some(asksToConnect)) return false;
  if (wishesSomethingElse(beside)) return true;
  const below = folded(lines[at + 1]?.text ?? '');
  return YOU.test(below) && !I.test(below) && isOtherSentence(below);
}

/**
 * Whether a row in which nobody was found invites to something that the network has come up with since: it says so, and
 * neither it nor one of its controls speaks of connecting.
 */
export function invitesElsewhere(row: Element): boolean {
  const controls = [...row.querySelectorAll('button, [role="button"]')].map(accessibleName);
  const lines = [...row.querySelectorAll('*')]
    .filter((each) => each.childElementCount === 0)
    .map((each) => folded(each.textContent));
  if ([...controls, ...lines].some((line) => asksToConnect(folded(line)))) return false;
  return lines.some((line) => line.length <= LONGEST_SENTENCE && YOU.test(line) && invites(line));
}

/** Whether a card's own words leave no doubt: a control, or the sentence about the sender, speaks of connecting and of nothing else. */
export function saysItAsksToConnect(lines: readonly CardLine[], { name, pair }: FoundCard): boolean {
  const at = lines.findIndex(({ element }) => element.contains(name.element));
  const said = [lines[at]?.text ?? '', ...pair.both.map(({ label }) => label)]
    .map((text) => folded(withoutName(text, name.text)))
    .filter(asksToConnect);
  const below = folded(lines[at + 1]?.text ?? '');
  if (isInvitingSentence(below)) said.push(below);
  return said.some((text) => !namesSomethingElse(text));
}

function isOtherSentence(sentence: string): boolean {
  if (sentence.length > LONGEST_SENTENCE || !invites(sentence)) return false;
  if (!namesSomethingElse(sentence) && !namesAnOccasion(sentence)) return false;
  return !asksToConnect(sentence) || asksForSomethingElseFirst(sentence);
}
