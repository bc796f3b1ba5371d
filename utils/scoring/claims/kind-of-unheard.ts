import type { ClaimKind } from '../../requests/index.ts';
import type { CardPart } from '../topics/card.ts';
import type { Token } from '../topics/tokens.ts';
import { isFunctionWord } from '../topics/words.ts';
import { SCHOOL_NAMES } from './kind-by-name.ts';
import { isCalledAfter } from './people-names.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { words } from './word-list.ts';

/** Beside a name on a card: what the sender is there, or what the name is. */
const BESIDE: readonly (readonly [ClaimKind, ReadonlySet<string>])[] = [
  [
    'community',
    words(`member members chapter board chair chairman chairwoman president trustee volunteer fellow ambassador lid leden bestuur bestuurslid
      voorzitter penningmeester secretaris vrijwilliger mitglied mitglieder vorstand vorsitzender vorsitzende sprecher ehrenamt ehrenamtlich
      schatzmeister membre membres adherent adherente presidente tresorier benevole bureau socio socia socios miembro voluntario voluntaria
      tesorero vocal membro membros socios tesoureiro voluntario iscritto iscritta volontario volontaria consigliere tesoriere section sektion
      ortsgruppe afdeling kring capitulo seccion sezione delegate delegado delegue delegierte afgevaardigde`),
  ],
  [
    'school',
    words(`msc bsc phd mba ba ma llm bachelor master doctorate graduate grad alum alumna alumnus alumni student studied study degree diploma
      lehramt studium absolvent absolventin etudiant etudiante diplome diplomee licence egresado egresada licenciado licenciada estudiante
      mestrado licenciatura doutorado doutoramento mestre estudante laurea laureato laureata laureanda laureando neodiplomata studente
      studentessa afgestudeerd promovendus promovenda`),
  ],
  [
    'employer',
    words(`ex former formerly previously past bei bij chez presso at oud vroeger voorheen ehemals fruher ancien ancienne anciennement antiguo
      antigua anteriormente antes antigo antiga gia prima avant`),
  ],
];
const YEAR = /^(?:19|20)\d\d$/u;
/** "Jefe de obra en Ferrovial" */
const WORKS_AT = words('at bei bij chez presso en na no');
const REACH = 3;
const BREAK = /[|·•;,/()]|\s[-–—]\s/u;

/** What the sender's card makes of a name: "IGDA Lisbon board", "Laval University MSc", "ex-Natura", "Südback 2023". */
export function kindOnCard({ card, analysis }: Reading, topic: Stretch): ClaimKind | null {
  const name = analysis.tokens.slice(topic.from, topic.to).filter((word) => !isFunctionWord(word.norm));
  for (const part of card) {
    const found = placeOf(part, name);
    if (found === null) continue;
    const { tokens } = part.analysis;
    const segment = segmentAround(tokens, found);
    // "Worlddidac Bern 2024"
    if (tokens[found.to]?.capital === true && YEAR.test(tokens[found.to + 1]?.norm ?? '')) return 'event';
    // "Pfizer 2009–2017" is no event.
    if (YEAR.test(tokens[found.to]?.norm ?? ''))
      return YEAR.test(tokens[found.to + 1]?.norm ?? '') ? 'employer' : 'event';
    const near = tokens
      .slice(Math.max(segment.from, found.from - REACH), Math.min(segment.to, found.to + REACH))
      .map(({ norm }) => norm);
    const beside = BESIDE.find(([, list]) => near.some((word) => list.has(word)));
    if (beside !== undefined) return beside[0];
    // "Johnson & Wales University"
    if (near.some((word) => SCHOOL_NAMES.has(word))) return 'school';
    if (WORKS_AT.has(tokens[found.from - 1]?.norm ?? '')) return 'employer';
    if (isAddress(part, segment, found)) return 'place';
  }
  return null;
}

function placeOf({ analysis: { tokens } }: CardPart, name: readonly Token[]): Stretch | null {
  const from = tokens.findIndex(
    (word) =>
      word.capital && name.some((own) => own.norm === word.norm || isCalledAfter(own.norm, word.norm)),
  );
  if (from < 0) return null;
  let to = from + 1;
  while (to < tokens.length && name.some((own) => own.norm === tokens[to]?.norm)) to += 1;
  return { from, to };
}

function segmentAround(tokens: readonly Token[], at: Stretch): Stretch {
  let { from, to } = at;
  while (from > 0 && !BREAK.test(tokens[from]?.gap ?? '')) from -= 1;
  while (to < tokens.length && !BREAK.test(tokens[to]?.gap ?? '')) to += 1;
  return { from, to };
}

/** "Maître électricien, Saguenay": alone behind the last comma. */
function isAddress({ where, analysis: { tokens } }: CardPart, segment: Stretch, name: Stretch): boolean {
  const last = segment.to === tokens.length && /,/u.test(tokens[segment.from]?.gap ?? '');
  return where === 'headline' && last && segment.from === name.from && segment.to === name.to;
}

const LEAST_INITIALS = 3;
const INITIALS = /^(?:\p{Lu}{3,}|\p{Lu}\p{L}*\p{Ll}\p{L}*\p{Lu}\p{L}*)$/u;

/** "IGDA people", "the WiCyS family", "we share InfraGard": initials that people gather under. */
export function isSociety(reading: Reading, around: Stretch, topic: Stretch): boolean {
  const { tokens } = reading.analysis;
  const name = tokens[topic.to - 1];
  if (name === undefined || name.raw.length < LEAST_INITIALS || !INITIALS.test(name.raw)) return false;
  // "GDLer": the ending says that one belongs to it.
  if (name.end - name.start > name.raw.length) return true;
  const next = { from: topic.to, to: topic.to + 1 };
  if (cuesIn(reading, 'group', next).length > 0) return true;
  const before = tokens.slice(Math.max(around.from, topic.from - 2), topic.from);
  return before.some((word) => SHARE.has(word.norm));
}

const SHARE = words(
  'share teilen delen partageons partage compartimos partilhamos compartilhamos condividiamo',
);

/** What stands before a name says, in its language, what one was there. */
const LEADS: readonly (readonly [ClaimKind, RegExp])[] = [
  ['school', /^(?:aan (?:de|het)|an der)$/u],
  ['event', /(?:^op|\sop|^op (?:de|het)|auf (?:der|dem)|au salon|alla fiera|na feira|en la feria)$/u],
  [
    'employer',
    /(?:^|\s)(?:bij|bei|beim|chez|presso|at)(?: (?:de|het|der|dem|the))?$|^(?:passou|passei|passamos) (?:pela|pelo)$|^(?:pase|paso|pasamos|pasado) por$/u,
  ],
];

/** "Sou do IAB": one of those who go by these letters. */
const OF_IT = /^(?:sou|somos|soy|sono|siamo) (?:d[aoe]|del|della|dell|dos|das)$/u;

/** "Op Saxion gezeten": as one sits at school. */
const SAT = words('gezeten zaten zitten');

/** "We're both in shipbuilding", "nós dois da mineração": a branch is no name. */
const IN_A_BRANCH =
  /(?:^|\s)(?:both in(?: the)?|allebei in(?: de| het)?|beide in (?:der|dem)|deux dans (?:le|la|les|l)|(?:dos|dois|duas) (?:en(?: el| la)?|na|no|da|do)|(?:entrambi|entrambe|due) (?:nel|nella|nell))$/u;
const BRANCH = /^.{3,}(?:branche|industrie|sector|sektor|handel|wirtschaft)$/u;

/** What is told of a branch where nothing is known of it. */
export function isBranch({ german, analysis: { tokens } }: Reading, topic: Stretch): boolean {
  const words = tokens.slice(topic.from, topic.to);
  if (words.some(({ norm }) => BRANCH.test(norm))) return true;
  return isInBranch(tokens, topic) && (german || words.every(({ capital }) => !capital));
}

/** "We're both in machine learning" speaks of work, whatever the thing is to others. */
export function isInBranch(tokens: readonly Token[], topic: Stretch): boolean {
  const lead = tokens
    .slice(Math.max(0, topic.from - 3), topic.from)
    .map(({ norm }) => norm)
    .join(' ');
  return IN_A_BRANCH.test(lead);
}

/** "An der HTWK", "op de Südback", "bei Bahlsen", "beim BNI". */
export function kindByLead({ analysis: { tokens } }: Reading, topic: Stretch): ClaimKind | null {
  if (tokens[topic.from]?.capital !== true) return null;
  const lead = tokens
    .slice(Math.max(0, topic.from - 2), topic.from)
    .map(({ norm }) => norm)
    .join(' ');
  const next = tokens[topic.to]?.norm ?? '';
  if (tokens[topic.from]?.upper === true && OF_IT.test(lead)) return 'community';
  if (/(?:^|\s)op$/u.test(lead) && SAT.has(next)) return 'school';
  return LEADS.find(([, pattern]) => pattern.test(lead))?.[0] ?? null;
}

const FROM_THERE = words(
  'girls boys lads lasses kids girl boy jungs madels deerns meiden jongens filles gars chicas chicos ragazze ragazzi garotas garotos',
);

/** "Us Dunedin girls", "both Chicago kids": named after where they come from. */
export function isOfPlace({ analysis: { tokens } }: Reading, topic: Stretch): boolean {
  const [name, next] = [tokens[topic.to - 1], tokens[topic.to]];
  return name?.capital === true && !name.upper && next !== undefined && FROM_THERE.has(next.norm);
}

const SECTORS = words('settore comparto setor sector secteur ramo branche sektor industria industrie');

/** "Nel settore assicurativo", "o setor portuário": named before it. */
export function isOfSector({ analysis: { tokens } }: Reading, topic: Stretch): boolean {
  const [name, before] = [tokens[topic.from], tokens[topic.from - 1]];
  return name?.capital === false && name.gap === ' ' && SECTORS.has(before?.norm ?? '');
}
