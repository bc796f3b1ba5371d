/** What one row says, each line as it stands on the page. */
export interface EraRow {
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  /** The whole line of the name; it holds the name. */
  readonly title: string;
  readonly mutual: string | null;
  readonly context: string | null;
  readonly time: string | null;
  readonly note: string | null;
  readonly acceptLabel: string | null;
  readonly ignoreLabel: string | null;
  readonly acceptText: string;
  readonly ignoreText: string;
  readonly more: string;
  readonly reply: string;
}

/** How each generation of the network's pages writes a row; hashed classes are left out, for nothing reads them. */
export const ERAS = {
  /** 2017 to 2019: bare controls, a box to tick in each row, the note before them. */
  A1: (
    row: EraRow,
  ) => `<li class="mn-invitation-list__item ember-view"><input type="checkbox" aria-label="${text(row.name)}">
<div class="mn-invitation-card__invite-details-container js-invitation-card__invite-details-container">
<a data-control-name="profile" class="mn-person-info__picture" href="/in/${row.slug}/"><img alt="${text(row.name)}"></a>
<a data-control-name="profile" class="mn-person-info__link" href="/in/${row.slug}/"><h3><span class="visually-hidden" style="${CLIPPED}">Name</span><span class="mn-person-info__name">${text(row.name)}</span></h3><p class="invitation-card__occupation">${text(row.headline)}</p></a>
${row.mutual === null ? '' : `<div class="member-insights"><ul><li><img alt=""></li></ul><span class="member-insights__count">${text(row.mutual)}</span></div>`}${row.time === null ? '' : `<time class="time-badge">${text(row.time)}</time>`}</div>
<div class="mn-person-card__card-actions"><button class="button-tertiary-medium" ${label(row.ignoreLabel)}>${row.ignoreText}</button><button class="button-secondary-medium" ${label(row.acceptLabel)}>${row.acceptText}</button></div>
${row.note === null ? '' : `<div class="invitation-card__custom-message-container"><p class="invitation-card__custom-message">${lines(row.note)}</p><button>${text(row.reply)}</button></div>`}</li>`,

  /** 2019 to 2025: the name beside words for screen readers, a note cut into lines. */
  A2: (
    row: EraRow,
  ) => `<li class="invitation-card artdeco-list__item ember-view"><div class="invitation-card__container"><div>
<a class="app-aware-link invitation-card__picture" href="https://www.linkedin.com/in/${row.slug}?miniProfileUrn=urn%3Ali"><img class="EntityPhoto-circle-5" alt="${text(row.name)}"></a>
<div class="invitation-card__details"><div class="invitation-card__tvm-title"><a class="app-aware-link" href="https://www.linkedin.com/in/${row.slug}?miniProfileUrn=urn%3Ali"><strong><span aria-hidden="true"><!---->${text(row.name)}<!----></span><span style="${CLIPPED}">View ${text(row.name)}’s profile</span></strong></a></div>
<div class="invitation-card__subtitle"><!---->${text(row.headline)}<!----></div>
${row.mutual === null ? '' : `<div class="member-insights ember-view"><img alt="x" class="EntityPhoto-circle-0"><img alt="y" class="EntityPhoto-circle-0"><span class="member-insights__count"><!---->${text(row.mutual)}<!----></span></div>`}
${row.context === null ? '' : `<div class="member-insights ember-view"><svg></svg><span class="member-insights__reason">${text(row.context)}</span></div>`}
${row.time === null ? '' : `<span class="t-12 time-badge">\n   ${text(row.time)}\n  </span>`}</div></div>
<div class="invitation-card__action-container"><button class="artdeco-button artdeco-button--tertiary artdeco-button--muted" ${label(row.ignoreLabel)}><span class="artdeco-button__text">\n ${row.ignoreText}\n</span></button>
<button class="artdeco-button artdeco-button--secondary" ${label(row.acceptLabel)}><span class="artdeco-button__text">\n ${row.acceptText}\n</span></button></div></div>
${row.note === null ? '' : `<div class="invitation-card__custom-message-container"><div class="invitation-card__custom-message lt-line-clamp"><span class="lt-line-clamp__line">${lines(row.note)}</span><span class="lt-line-clamp__ellipsis">... <a class="lt-line-clamp__more" href="#" role="button">${row.more.replace(/^…\s?/, '')}</a></span></div><p><button class="invitation-card__custom-message-line-cta"><span>${text(row.reply)}</span></button></p></div>`}</li>`,

  /** 2025: the name twice in one paragraph, each control in a box of its own. */
  S3a: (
    row: EraRow,
  ) => `<div data-view-name="pending-invitation" data-display-contents="true"><div role="listitem" componentkey="urn:li:invitation:7"><div>
<a href="/in/${row.slug}/" aria-label="${text(row.name)}’s profile picture"><figure aria-label="${text(row.name)}"><svg id="person-accent-4"></svg><img alt=""></figure></a>
<div><div><p><span><a href="/in/${row.slug}/"><strong>${text(row.name)}</strong></a></span><span aria-hidden="true"><a href="/in/${row.slug}/" tabindex="-1"><strong>${text(row.name)}</strong></a></span></p></div>
<div><p>${text(row.headline)}</p></div>
${row.context === null ? '' : `<div><svg id="company-accent-4"></svg><p>${text(row.context)}</p></div>`}
${row.mutual === null ? '' : `<div><svg id="in-common-small"></svg><p>${text(row.mutual)}</p></div>`}
${row.time === null ? '' : `<div><p>${text(row.time)}</p></div>`}</div>
<div><div data-view-name="invitation-action"><button ${label(row.ignoreLabel)}><span>${row.ignoreText}</span></button></div><div data-view-name="invitation-action"><button ${label(row.acceptLabel)}><span>${row.acceptText}</span></button></div></div></div>
${row.note === null ? '' : `<div><p><span>${lines(row.note)}</span></p><button type="button">${row.more}</button><div><button><span>${text(row.reply)}</span></button></div></div>`}</div></div>`,

  /** 2026: name and sentence on one line, the note after the controls, its opener laid over it. */
  S3b: (
    row: EraRow,
  ) => `<hr role="presentation"><div componentkey="1be25e10-7293-409d-a1bc-70309903b035"><div><div data-display-contents="true"><div role="listitem"><div>
<a tabindex="-1" href="https://www.linkedin.com/in/${row.slug}/"><figure><img alt="${text(row.name)}"></figure></a></div>
<div><p>${text(row.title).replace(text(row.name), () => `<a href="/in/${row.slug}/"><strong>${text(row.name)}</strong></a>`)}</p><p>${text(row.headline)}</p>
${row.mutual === null ? '' : `<div><img alt="" width="18"><p>${text(row.mutual)}</p></div>`}
${row.context === null ? '' : `<div><svg id="school-accent-4"></svg><p>${text(row.context)}</p></div>`}
${row.time === null ? '' : `<p>${text(row.time)}</p>`}</div>
<div><div><button ${label(row.ignoreLabel)}><span><span>${row.ignoreText}</span></span></button></div><div><button ${label(row.acceptLabel)}><span><span>${row.acceptText}</span></span></button></div></div>
${row.note === null ? '' : `<div><p data-testid="expandable-text-box" style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;white-space:pre-line;width:300px">${text(row.note)}<button type="button" data-testid="expandable-text-button"><span>${row.more}</span></button></p><div><button><span>${text(row.reply)}</span></button><a href="/messaging/compose/?invitation=urn%3Ali%3A1"><span>✉</span></a><button aria-label="Show more actions"><svg></svg></button></div></div>`}</div></div></div></div>`,

  /** 2026, as on German pages: name and sentence are one link, the note stands before the time and the controls. */
  S3b_noteFirst: (
    row: EraRow,
  ) => `<hr role="presentation"><div componentkey="auto-component-3e8fe9ac"><div><div role="listitem"><div><a tabindex="-1" href="/in/${row.slug}/"><figure><img alt=""></figure></a></div>
<div><p><a href="/in/${row.slug}/">${text(row.title).replace(text(row.name), () => `<span>${text(row.name)}</span><span style="display:none">Aktueller Entitätsverlauf</span><svg aria-label="Verified" role="img"></svg>`)}</a></p><p>${text(row.headline)}</p>
${row.context === null ? '' : `<div><svg id="company-accent-4"></svg><p>${text(row.context)}</p></div>`}
${row.mutual === null ? '' : `<div><img alt="" width="18"><p>${text(row.mutual)}</p></div>`}
${row.note === null ? '' : `<div><p>${lines(row.note)}</p><button type="button" aria-expanded="false">${row.more}</button></div>`}
${row.time === null ? '' : `<p>${text(row.time)}</p>`}</div>
<div><div data-display-contents="true"><button ${label(row.ignoreLabel)}><span>${row.ignoreText}</span></button></div><div data-display-contents="true"><button ${label(row.acceptLabel)}><span>${row.acceptText}</span></button></div></div></div></div></div>`,
} as const satisfies Readonly<Record<string, (row: EraRow) => string>>;

export type Era = keyof typeof ERAS;

/** The list around the rows, with what else stands on such a page. */
export function eraPage(era: Era, rows: readonly string[]): string {
  const all = rows.join('');
  switch (era) {
    case 'A1':
      return `<main><h1>Invitations</h1><ul class="mn-list-toolbar"><li><input type="checkbox" id="contact-select-checkbox"></li></ul><ul class="mn-invitation-list">${all}</ul></main>`;
    case 'A2':
      return `<main><section class="artdeco-card"><h1>Invitations</h1><ul class="mn-invitation-list artdeco-list">${all}</ul></section></main>`;
    case 'S3a':
      return `<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.Grow"><section><div componentkey="MyNetwork_InvitationsPreview"><div componentkey="MyNetwork_InvitationsPreview"><h2>Invitations (${rows.length})</h2><button aria-label="Show all invitations">Show all</button><div role="list" data-testid="lazy-column">${all}</div></div></div></section></div>`;
    default:
      return `<main id="workspace"><div><div><section><div data-testid="lazy-column" data-component-type="LazyColumn">${all}</div></section></div></div></main>`;
  }
}

const CLIPPED = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';

function label(words: string | null): string {
  return words === null ? '' : `aria-label="${text(words)}"`;
}

function lines(note: string): string {
  return text(note).replaceAll('\n', '<br>');
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
