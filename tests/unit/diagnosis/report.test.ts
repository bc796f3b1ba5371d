// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../utils/diagnosis/findings.ts';
import { type DayOfReading, withReading } from '../../../utils/diagnosis/history.ts';
import { outlineOf } from '../../../utils/diagnosis/outline.ts';
import { type ReportParts, reportOf } from '../../../utils/diagnosis/report.ts';
import type { Health, Request } from '../../../utils/requests/index.ts';

const DAY = 86_400_000;
const NOW = 20_779 * DAY;
const HEALTH: Health = { pageKind: 'manager', state: 'cards', cards: 1, controls: 2, broken: 0, unread: 0 };

function parts(rest: Partial<ReportParts> = {}): ReportParts {
  return {
    version: '1.2.3',
    browser: 'Browser/1',
    language: 'en',
    reading: 'on',
    presence: 'badges',
    findings: [],
    days: [],
    outline: null,
    ...rest,
  };
}

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');
}

const OUTLINE = outlineOf(
  pageOf(
    '<ul><li role="listitem"><a href="/in/person-1/">Xxx</a><button>Accept</button><button>Ignore</button></li></ul>',
  ),
);

describe('a report', () => {
  it('says what was found, what was counted, and how the page is built', () => {
    const day = withReading(undefined, HEALTH, [], NOW);
    const report = reportOf(
      parts({
        days: [day],
        findings: [
          { kind: 'unread', pageKind: 'manager', requests: 4, cards: 0 },
          { kind: 'field-gone', pageKind: 'preview', field: 'time', before: 0.96, now: 0 },
        ],
        outline: OUTLINE,
      }),
    );
    expect(report).toBe(`Winnow 1.2.3
browser: Browser/1
language: en
reading: on, presence: badges

findings:
  unread manager: 0 of 4 read
  field-gone preview time: 96% before, 0% now

readings (day page: cards headline mutual note time | last: state cards controls unread broken):
  2026-11-22 manager: 0 0 0 0 0 | cards 1 2 0 0

tags: button 2, a 1, li 1, ul 1
roles: listitem 1
attributes: href 1, role 1
from each control upwards:
  2 × button<li[listitem]<ul<body<html
`);
  });

  it('says what there is nothing of', () => {
    const report = reportOf(parts());
    expect(report).toContain('findings:\n  none');
    expect(report).toContain('page: none open');
  });

  it('holds nothing of names, headlines, notes and addresses', () => {
    // Capitals amid small letters: no word of ours is written so.
    const words = fc.stringMatching(/^[a-z][A-Z][a-z]{3,8}( [A-Z]{2}[a-z]{4,9}){0,4}$/);
    const anybody: fc.Arbitrary<Request> = fc
      .record({ name: words, headline: words, note: words, time: words, context: words, slug: words })
      .map(({ name, headline, note, time, context, slug }) => ({
        id: `linkedin:${slug}`,
        site: 'linkedin',
        slug,
        sender: {
          name,
          headline,
          profileUrl: `https://www.linkedin.com/in/${slug}/`,
          mutualConnections: 3,
          sharedContext: context,
        },
        note,
        receivedText: time,
      }));
    fc.assert(
      fc.property(fc.array(fc.array(anybody, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (lists) => {
        const days = lists.map(
          (requests, at): DayOfReading => withReading(undefined, HEALTH, requests, NOW - at * DAY),
        );
        const report = reportOf(parts({ days, findings: findingsOf(days, NOW), outline: OUTLINE }));
        for (const { slug, sender, note, receivedText } of lists.flat()) {
          const { name, headline, sharedContext } = sender;
          for (const text of [slug, name, headline, sharedContext, note, receivedText])
            for (const word of text?.split(' ') ?? []) expect(report).not.toContain(word);
        }
      }),
    );
  });

  it('holds nothing of what a page says, though it were not redacted', () => {
    const words = fc.stringMatching(/^[a-z][A-Z][a-z]{3,8}$/);
    fc.assert(
      fc.property(words, words, words, (name, note, slug) => {
        const page = pageOf(
          `<div><a href="/in/${slug}/" title="${name}">${name}</a><p>${note}</p><button aria-label="Accept ${name}">Accept</button></div>`,
        );
        const report = reportOf(parts({ outline: outlineOf(page) }));
        for (const word of [name, note, slug]) expect(report).not.toContain(word);
      }),
    );
  });
});
