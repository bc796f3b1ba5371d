import * as fc from 'fast-check';
import type { Lesson } from '../../../utils/learning/index.ts';
import { newPerson, TOUCH_KINDS } from '../../../utils/people/index.ts';
import {
  CHOICES,
  DECISION_STATES,
  type Decision,
  EMPTY_PROFILE,
  LABELS,
  SCORED_LABELS,
} from '../../../utils/requests/index.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import type { RowOf, TableName } from '../../../utils/store/database.ts';
import { toPersonRow } from '../../../utils/store/people-rows.ts';
import { REQUEST_STATUSES, type RequestRow } from '../../../utils/store/rows.ts';
import { NOW, rowOf } from './rows-of.ts';

/** Rows as any memory could hold them. What a table holds that is not here, no test of backups has seen. */

const slug = fc.constantFrom('ann', 'bo', 'cy', 'dee', 'ed', 'flo');
const time = fc.integer({ min: NOW - 1e10, max: NOW });
/** Everything that a JSON text has to escape, and what spreadsheets and markup stumble over. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1', '"', '\\', '\n', '}', ']', '</a>'),
);

const request: fc.Arbitrary<RequestRow> = fc
  .record({
    slug,
    note: fc.option(words),
    headline: fc.option(words),
    status: fc.constantFrom(...REQUEST_STATUSES),
    label: fc.constantFrom(...LABELS),
    worth: fc.double({ min: 0, max: 1, noNaN: true }),
    firstSeenAt: time,
    lastSeenAt: time,
    corrected: fc.option(fc.constantFrom(...SCORED_LABELS), { nil: undefined }),
    textId: fc.option(fc.constant('text-1'), { nil: undefined }),
  })
  .map(({ corrected, textId, slug: own, ...rest }) =>
    rowOf(own, {
      ...rest,
      probabilities: { pitch: 0.2, recruiter: 0.2, scam: 0.2, generic: 0.2, genuine: 0.2 },
      ...(corrected === undefined ? {} : { corrected }),
      ...(textId === undefined ? {} : { textId }),
    }),
  );

const SINCE = '2026-11-01';

/** At rest: as a backup brings it back. */
const decision: fc.Arbitrary<Decision> = fc.record({
  id: fc.uuid(),
  requestId: slug.map((own) => `linkedin:${own}`),
  choice: fc.constantFrom(...CHOICES),
  state: fc.constantFrom(...DECISION_STATES.filter((state) => state !== 'applying')),
  via: fc.constantFrom('page' as const, 'popup' as const, 'site' as const),
  decidedAt: time,
  dueAt: time,
  pageId: fc.constant(null),
  appliedAt: fc.option(time),
  failure: fc.constant(null),
});

const lesson: fc.Arbitrary<Lesson> = fc.record({
  id: fc.uuid(),
  requestId: slug.map((own) => `linkedin:${own}`),
  origin: fc.constant({ kind: 'correction' as const, label: 'pitch' as const }),
  was: fc.constantFrom(...LABELS),
  textId: fc.option(fc.constant('text-1')),
  changes: fc.array(
    fc.record({
      key: fc.constantFrom('word:audit' as const, 'kind:recruiter' as const),
      shown: fc.constant('audit'),
      wanted: fc.double({ min: -1, max: 1, noNaN: true }),
      labels: fc.constant({ pitch: 0.5 }),
    }),
    { maxLength: 3 },
  ),
  learntAt: time,
});

type Rows = { readonly [Name in TableName]: fc.Arbitrary<readonly RowOf<Name>[]> };

function unique<Row extends { readonly id: string }>(row: fc.Arbitrary<Row>): fc.Arbitrary<Row[]> {
  return fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 12 });
}

export const ROWS: Rows = {
  requests: unique(request),
  decisions: unique(decision),
  pages: fc.constant([]),
  tally: fc.constant([]),
  singles: fc.constantFrom(
    [],
    [
      { name: 'profile' as const, value: { ...EMPTY_PROFILE, headline: 'Sailor', skills: ['Knots'] } },
      { name: 'settings' as const, value: { ...DEFAULT_SETTINGS, keysOn: false, retentionDays: null } },
      {
        name: 'taken' as const,
        value: { parts: { skills: { skills: ['Pilotage'] } }, leftOut: ['skills: x'], takenAt: NOW },
      },
    ],
  ),
  readings: fc.constantFrom(
    [],
    [
      {
        id: '20000 manager',
        day: 20_000,
        pageKind: 'manager' as const,
        cards: 4,
        fields: { headline: 4, mutual: 3, note: 1, time: 4 },
        last: {
          pageKind: 'manager' as const,
          state: 'cards' as const,
          cards: 4,
          controls: 8,
          broken: 0,
          unread: 0,
        },
        lastAt: NOW,
      },
    ],
  ),
  connections: unique(
    slug.map((own) => ({
      id: `linkedin:${own}`,
      site: 'linkedin',
      slug: own,
      name: `${own} Lee`,
      company: 'Harbour',
      position: '',
      connectedAt: NOW,
      nameKeys: [`${own} lee`],
    })),
  ),
  pastRequests: unique(
    fc.record({
      id: slug.map((own) => `linkedin:${own} 1`),
      site: fc.constant('linkedin'),
      slug: fc.option(slug),
      name: words.map((name) => name.slice(0, 100)),
      note: fc.option(words),
      sentAt: fc.option(time),
      outcome: fc.constantFrom('accepted' as const, 'unknown' as const),
    }),
  ),
  lessons: unique(lesson),
  people: unique(
    fc
      .record({ id: slug, name: fc.constantFrom('Ann Lee', 'Bo Berg'), notes: words, revision: fc.nat(5) })
      .map(({ id, name, ...rest }) => toPersonRow({ ...newPerson(id, name, SINCE, NOW), ...rest })),
  ),
  touches: unique(
    fc.record({
      id: fc.uuid(),
      personId: slug,
      kind: fc.constantFrom(...TOUCH_KINDS),
      on: fc.constant(SINCE),
      loggedAt: time,
      note: words,
    }),
  ),
  texts: fc.constantFrom(
    [],
    [
      {
        id: 'text-1',
        marks: [1, 2, 3],
        keys: [4, 5],
        people: 2,
        declined: [{ decisionId: 'd1', label: 'pitch' as const }],
      },
    ],
  ),
};
