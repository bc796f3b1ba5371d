/** A profile page of ours, in the shape of one of the network's generations. Nobody in it is real. */
export interface MadeProfile {
  readonly era: 'A2' | 'S3b';
  readonly language: string;
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  readonly place: string;
  readonly headings: { readonly positions: string; readonly education: string; readonly skills: string };
  readonly contact: string;
  /** Two roles at one employer, and one elsewhere. */
  readonly employer: { readonly name: string; readonly how: string; readonly roles: readonly MadeRole[] };
  readonly position: MadeRole & { readonly company: string };
  readonly education: { readonly school: string; readonly degree: string; readonly when: string };
  readonly skills: readonly string[];
  /** The way to all of a part, with how many there are; null where all are shown. */
  readonly all: { readonly positions: string | null; readonly skills: string | null };
  /** What only its owner is shown, what only others are, or neither. */
  readonly shownTo: 'owner' | 'others' | 'nobody';
}

interface MadeRole {
  readonly title: string;
  readonly when: string;
  readonly place: string;
}

export const ENGLISH: MadeProfile = {
  era: 'A2',
  language: 'en',
  slug: 'ilse-verhoeven',
  name: 'Ilse Verhoeven',
  headline: 'Groundwater | reads borehole logs so that others need not',
  place: 'Ghent, Flemish Region, Belgium',
  headings: { positions: 'Experience', education: 'Education', skills: 'Skills' },
  contact: 'Contact info',
  employer: {
    name: 'Scheldt Hydrology',
    how: 'Full-time · 9 yrs 2 mos',
    roles: [
      {
        title: 'Lead hydrologist',
        when: 'Sep 2021 - Present · 5 yrs 2 mos',
        place: 'Ghent, Belgium · Hybrid',
      },
      { title: 'Hydrologist', when: 'Oct 2017 - Sep 2021 · 4 yrs', place: 'Antwerp, Belgium' },
    ],
  },
  position: {
    title: 'Field assistant',
    company: 'Polder Survey',
    when: '2015 - 2017 · 2 yrs',
    place: 'Zeeland',
  },
  education: { school: 'Delft University of Technology', degree: 'MSc, Hydrology', when: '2012 – 2014' },
  skills: ['Groundwater modelling', 'Borehole logging'],
  all: { positions: null, skills: 'Show all 12 skills' },
  shownTo: 'owner',
};

export const DUTCH: MadeProfile = {
  ...ENGLISH,
  language: 'nl',
  headline: 'Grondwater | leest boorstaten zodat u het niet hoeft',
  headings: { positions: 'Ervaring', education: 'Opleiding', skills: 'Vaardigheden' },
  contact: 'Contactgegevens',
  all: { positions: 'Alle 6 ervaringen weergeven', skills: null },
};

export const GERMAN: MadeProfile = {
  ...ENGLISH,
  era: 'S3b',
  language: 'de',
  headings: { positions: 'Berufserfahrung', education: 'Ausbildung', skills: 'Kenntnisse' },
  contact: 'Kontaktinformationen',
  all: { positions: null, skills: 'Alle 12 Kenntnisse anzeigen' },
};

export const addressOf = ({ slug }: MadeProfile): string => `https://www.linkedin.com/in/${slug}/`;

/** Each text twice, as it is seen and as screen readers say it. */
const twice = (text: string) =>
  `<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`;
const block = (text: string) => `<span class="line">${twice(text)}</span>`;

const STYLE = `<style>
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); }
  .line { display: block; }
</style>`;

export function madeProfile(profile: MadeProfile): string {
  const { language, slug, era, shownTo } = profile;
  const me =
    shownTo === 'nobody' ? '' : `<a href="/in/${shownTo === 'owner' ? slug : 'kees-reader'}/">Me</a>`;
  return `<!doctype html><html lang="${language}"><head><title>Profile</title>${STYLE}</head><body>
    <header><nav><a href="/feed/">Home</a>${era === 'A2' ? me : '<button>Me</button>'}</nav></header>
    <main>${era === 'A2' ? artdeco(profile) : serverDriven(profile)}</main>
    <aside><h2>People you may know</h2><ul><li><a href="/in/somebody-else/">Somebody Else</a></li></ul></aside>
  </body></html>`;
}

function artdeco(profile: MadeProfile): string {
  const {
    slug,
    name,
    headline,
    place,
    contact,
    headings,
    employer,
    position,
    education,
    skills,
    all,
    shownTo,
  } = profile;
  const item = (lines: readonly string[], under = '') =>
    `<li class="artdeco-list__item"><a href="/company/1/"><img alt="Logo"></a><div>${lines.map(block).join('')}${under}</div></li>`;
  const list = (items: string) => `<div class="pvs-list__outer-container"><ul>${items}</ul></div>`;
  const section = (id: string, heading: string, body: string, more: string | null) =>
    `<section class="artdeco-card"><div id="${id}"></div><h2>${twice(heading)}</h2>
      ${shownTo === 'owner' ? `<a href="/in/${slug}/details/${id}/" aria-label="Edit"><svg></svg></a>` : ''}
      ${list(body)}${more === null ? '' : `<div><a href="/in/${slug}/details/${id}/">${more}</a></div>`}</section>`;
  const roles = employer.roles
    .map(
      ({
        title,
        when,
        place: where,
      }) => `<li><a href="/company/2/">${[title, when, where].map(block).join('')}</a>
      <ul><li>${block('What I did there. It was a lot.')}</li></ul></li>`,
    )
    .join('');
  return `<section class="artdeco-card"><div>
      <h1 class="text-heading-xlarge">${name}</h1><span class="line">(She/Her)</span>
      ${shownTo === 'others' ? '<span class="line">· 2nd</span>' : '<div><a href="/trust/verification/">Verify in 2 minutes</a></div>'}
      <div class="text-body-medium break-words">${headline}</div>
      <div><span>${place}</span> <span>· <a href="/in/${slug}/overlay/contact-info/">${contact}</a></span></div>
      <div><a href="/mynetwork/invite-connect/connections/">412 connections</a></div>
    </div></section>
    <section class="artdeco-card"><div id="about"></div><h2>${twice('About')}</h2><p>${twice('I like water.')}</p></section>
    ${section('experience', headings.positions, item([employer.name, employer.how], `<ul>${roles}</ul>`) + item([position.title, `${position.company} · Part-time`, position.when, position.place], `<ul><li>${block('Carried the auger.')}</li></ul>`), all.positions)}
    ${section('education', headings.education, item([education.school, education.degree, education.when]), null)}
    ${section('skills', headings.skills, skills.map((skill) => item([skill], `<ul><li>${block('Endorsed by 3 colleagues')}</li></ul>`)).join(''), all.skills)}`;
}

function serverDriven(profile: MadeProfile): string {
  const {
    slug,
    name,
    headline,
    place,
    contact,
    headings,
    employer,
    position,
    education,
    skills,
    all,
    shownTo,
  } = profile;
  const key = (part: string) => `componentkey="com.linkedin.sdui.profile.card.refACoAA1${part}"`;
  const lines = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  const entry = (href: string, texts: readonly string[]) =>
    `<div><a href="${href}"><img alt=""></a><a href="${href}"><div>${lines(texts)}</div></a></div>`;
  const card = (part: string, heading: string, body: string, more: string | null) =>
    `<div ${key(part)}><section><h2>${heading}</h2>${body}${
      more === null ? '' : `<a href="/in/${slug}/details/${part.toLowerCase()}/"><span>${more}</span></a>`
    }</section></div>`;
  const roles = employer.roles.map(
    ({ title, when, place: where }) => `<a href="/company/2/">${lines([title, when, where])}</a>`,
  );
  return `<div ${key('Topcard')}><section>
      <div><h2>${name}</h2><p style="display:none">· 1st</p>${shownTo === 'others' ? '<p>· 2nd</p>' : ''}</div>
      <p>${headline}</p><div role="button"><p>${employer.name}</p></div>
      <p>${place} · <a href="/in/${slug}/overlay/contact-info/">${contact}</a></p>
      ${shownTo === 'owner' ? `<a href="/in/${slug}/edit/forms/intro/new/" aria-label="Edit intro"><svg></svg></a>` : ''}
    </section></div>
    ${card('Experience', headings.positions, `<div>${entry('/company/2/', [employer.name, employer.how])}${roles.join('')}</div>${entry('/company/3/', [position.title, `${position.company} · Part-time`, position.when, position.place])}`, all.positions)}
    ${card('Education', headings.education, entry('/school/4/', [education.school, education.degree, education.when]), null)}
    ${card('Skills', headings.skills, skills.map((skill) => `<div><h3>${skill}</h3><p>3 endorsements</p></div>`).join(''), all.skills)}`;
}

/** The page with all of one part, as its owner sees it. */
export function madeDetails(profile: MadeProfile, part: 'experience' | 'skills'): string {
  const { language, slug, position, skills, headings } = profile;
  const entries =
    part === 'skills'
      ? skills.map((skill) => `<div><h2>${skill}</h2></div>`)
      : [
          `<a href="/company/3/"><p>${position.title}</p><p>${position.company}</p><p>${position.when}</p></a>`,
        ];
  return `<!doctype html><html lang="${language}"><head><title>Details</title></head><body><main><section>
    <h2>${part === 'skills' ? headings.skills : headings.positions}</h2>
    <a href="/in/${slug}/details/${part}/edit/forms/new/" aria-label="Add"><svg></svg></a>
    ${entries.join('')}</section></main></body></html>`;
}
