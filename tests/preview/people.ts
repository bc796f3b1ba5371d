import type { Request, Verdict } from '../../utils/requests/index.ts';
import { beside, claimOn, reasonOn, request, verdict } from './invented.ts';

/** One invented request of each kind, with the verdict that belongs to it. */
export interface Judged {
  readonly request: Request;
  readonly verdict: Verdict;
}

const tidal =
  'Hello Noor, your talk on tide gauges at the Delft water evening made me rewrite our outlier filter. One question: did you drop the night readings before or after smoothing? I keep getting a bias in winter. Ilse';
const spares =
  'Hi Noor, fellow TU Delft alum here 👋🏽 We help water engineers like you double their project pipeline in 90 days. Open to a quick 15-minute call on Thursday?';
const hydrology =
  'Noor, I lead the hydrology team at Vechtstroom and we are looking for a data engineer for our sensor network. Three days a week, Zwolle or from home. May I send you the description?';
const crypto =
  'Dear friend, i have a very private investment that pays 12% weekly. Text me on WhatsApp +00 555 0199 ✨💰';
const circle =
  'I came across your profile and was impressed. As we share a passion for fintech, I would love to add you to my network of like-minded leaders!';
const arabic =
  'مرحبا نور، التقينا في ورشة المياه في روتردام يوم الثلاثاء. هل يمكنني قراءة ورقتك عن المد والجزر؟';

export const genuine: Judged = {
  request: request({
    slug: 'ilse-brandsma',
    name: 'Ilse Brandsma',
    headline: 'Hydrographer at Havenbedrijf Noorderdok',
    note: tidal,
    mutual: 4,
    shared: 'You both follow Delft Water Evenings',
  }),
  verdict: verdict('genuine', 0.97, {
    worth: 0.96,
    reasons: [
      reasonOn(tidal, 'your talk on tide gauges', 'reacts-to-your-work', 2.4),
      reasonOn(tidal, 'did you drop the night readings before or after smoothing?', 'concrete-question', 1.9),
      beside('claim-supported', 1.2),
    ],
    claims: [
      claimOn(tidal, 'your talk on tide gauges at the Delft water evening', {
        kind: 'event',
        topic: 'Delft water evening',
        status: 'shown',
        evidence: [
          { where: 'profile', text: 'Talk: tide gauges, Delft Water Evenings 2026' },
          { where: 'shared-context', text: 'You both follow Delft Water Evenings' },
        ],
      }),
    ],
    commonGround: [
      { kind: 'topic', topic: 'hydrography', theirs: 'Hydrographer', yours: 'hydrographic data' },
    ],
  }),
};

export const pitch: Judged = {
  request: request({
    slug: 'zaynab-al-rashidi',
    name: 'Zaynab Al-Rashidi',
    headline: 'I fill engineers’ calendars with dream clients | Growth partner | 3× founder',
    note: spares,
    mutual: 1,
  }),
  verdict: verdict('pitch', 0.98, {
    worth: 0.06,
    reasons: [
      reasonOn(spares, 'double their project pipeline in 90 days', 'promises-result', 2.2),
      reasonOn(spares, 'We help water engineers like you', 'helps-companies', 2.0),
      reasonOn(spares, 'quick 15-minute call on Thursday?', 'asks-for-call', 1.4),
      {
        code: 'headline-sells',
        where: 'headline',
        start: 0,
        end: 'I fill engineers’ calendars with dream clients'.length,
        weight: 1.3,
      },
    ],
    claims: [
      claimOn(spares, 'fellow TU Delft alum', {
        kind: 'school',
        topic: 'TU Delft',
        status: 'yours-only',
        evidence: [{ where: 'profile', text: 'TU Delft' }],
      }),
    ],
  }),
};

export const recruiter: Judged = {
  request: request({
    slug: 'bram-oosterling',
    name: 'Bram Oosterling',
    headline: 'Team lead hydrology, Vechtstroom water board',
    note: hydrology,
    mutual: 12,
  }),
  verdict: verdict('recruiter', 0.91, {
    worth: 0.71,
    reasons: [
      reasonOn(hydrology, 'we are looking for a data engineer', 'job-offer', 2.8),
      reasonOn(hydrology, 'Three days a week, Zwolle or from home', 'specific-details', 0.9),
      reasonOn(hydrology, 'May I send you the description?', 'offers-to-send-info', 0.6),
    ],
    commonGround: [
      { kind: 'industry', topic: 'water management', theirs: 'water board', yours: 'water management' },
    ],
  }),
};

export const scam: Judged = {
  request: request({
    slug: 'gold-desk-77',
    name: 'Victor Goldmann',
    headline: 'Private wealth',
    note: crypto,
  }),
  verdict: verdict('scam', 0.93, {
    worth: 0.01,
    reasons: [
      reasonOn(crypto, 'pays 12% weekly', 'money-opportunity', 2.6),
      reasonOn(crypto, 'Text me on WhatsApp', 'leads-off-site', 2.1),
      reasonOn(crypto, 'very private investment', 'scam-wording', 1.7),
    ],
  }),
};

export const generic: Judged = {
  request: request({
    slug: 'corinne-vasseur',
    name: 'Corinne Vasseur',
    headline: 'Connector of people and ideas',
    note: circle,
    mutual: 2,
  }),
  verdict: verdict('generic', 0.66, {
    worth: 0.18,
    reasons: [
      beside('claim-not-shown', 1.8),
      reasonOn(circle, 'add you to my network', 'grows-network', 1.5),
      reasonOn(circle, 'like-minded leaders', 'like-minded', 1.1),
    ],
    claims: [
      claimOn(circle, 'we share a passion for fintech', {
        kind: 'interest',
        topic: 'fintech',
        status: 'not-shown',
        evidence: [],
      }),
    ],
  }),
};

export const unclear: Judged = {
  request: request({
    slug: 'teun-van-der-horst',
    name: 'Teun van der Horst',
    headline: 'Geodesist · TU Delft',
    mutual: 7,
    shared: 'You both studied at Delft University of Technology',
  }),
  verdict: verdict('unclear', 0.3, {
    worth: 0.64,
    language: null,
    reasons: [beside('no-note', 0), beside('mutual-connections', 0.8), beside('shared-context', 0.7)],
    commonGround: [
      {
        kind: 'school',
        topic: 'TU Delft',
        theirs: 'Delft University of Technology',
        yours: 'TU Delft',
      },
    ],
  }),
};

/** Nothing but a name: the poorest card there is. */
export const bare: Judged = {
  request: request({ slug: 'm-k', name: 'M. K.' }),
  verdict: verdict('unclear', 0.2, { worth: 0.3, language: null, reasons: [beside('no-note', 0)] }),
};

export const rightToLeft: Judged = {
  request: request({
    slug: 'layla-haddad',
    name: 'ليلى حداد',
    headline: 'مهندسة مياه في بيروت',
    note: arabic,
    mutual: 1,
  }),
  verdict: verdict('genuine', 0.84, {
    worth: 0.88,
    language: 'ar',
    reasons: [
      reasonOn(arabic, 'التقينا في ورشة المياه', 'met-before', 1.9),
      reasonOn(arabic, 'هل يمكنني قراءة ورقتك عن المد والجزر؟', 'concrete-question', 1.2),
    ],
    claims: [
      claimOn(arabic, 'ورشة المياه في روتردام', {
        kind: 'event',
        topic: 'ورشة المياه',
        status: 'cannot-tell',
        evidence: [],
      }),
    ],
  }),
};

/** A very long name and headline, and a note in which marks overlap. */
const long =
  'Congratulations on the new harbour model! As a fellow member of the North Sea Data Circle I would value your view: our agency offers free audits of harbour data platforms, and I could walk you through the results whenever suits.';
export const overlapping: Judged = {
  request: request({
    slug: 'maximiliane-von-hohenstein',
    name: 'Maximiliane Friederike von Hohenstein-Oldenburg',
    headline:
      'Senior Vice President Strategic Partnerships & Alliances | Keynote speaker | Board advisor | Mother of three | Views my own',
    note: long,
    mutual: 1_204,
  }),
  verdict: verdict('pitch', 0.7, {
    worth: 0.22,
    reasons: [
      reasonOn(long, 'our agency offers free audits of harbour data platforms', 'offers-service', 1.8),
      reasonOn(long, 'offers free audits', 'free-offer', 1.5),
      reasonOn(long, 'Congratulations on the new harbour model!', 'congratulates', -0.9),
    ],
    claims: [
      claimOn(long, 'fellow member of the North Sea Data Circle', {
        kind: 'community',
        topic: 'North Sea Data Circle',
        status: 'theirs-only',
        evidence: [],
      }),
    ],
  }),
};

export const everybody: readonly Judged[] = [
  genuine,
  rightToLeft,
  recruiter,
  unclear,
  bare,
  overlapping,
  generic,
  pitch,
  scam,
];
