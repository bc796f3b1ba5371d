import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  balanceOf,
  isSpeaking,
  type Suggestion,
  suggest,
  TOUCH_KINDS,
  type Touch,
  toThankThisMonth,
} from '../../../utils/people/index.ts';
import { touch } from './somebody.ts';

const touches = fc.array(
  fc
    .tuple(fc.constantFrom(...TOUCH_KINDS), fc.integer({ min: 0, max: 900 }))
    .map(([kind, days]): Touch => touch(kind, addDays('2024-01-01', days))),
  { maxLength: 12 },
);

describe('what is suggested', () => {
  it.each([
    ['a call, to somebody never spoken with', [], null, 'called', 'never-spoken'],
    ['a call, where they only wrote', ['wrote', 'wrote'], null, 'called', 'never-spoken'],
    ['a meeting after a call', ['wrote', 'called', 'thanked'], null, 'met', 'last-was-call'],
    ['a call after a meeting', ['met', 'wrote'], null, 'called', 'last-was-meeting'],
    [
      'thanks, where they asked and did not thank',
      ['thanked', 'helped', 'asked'],
      null,
      'thanked',
      'not-thanked',
    ],
    [
      'help, where they asked more than they gave',
      ['asked', 'asked', 'thanked'],
      null,
      'offered',
      'asked-more',
    ],
    ['help after two talks', ['called', 'met'], null, 'offered', 'give-again'],
    ['praise, where help was given last', ['offered', 'called', 'met'], null, 'praised', 'give-again'],
  ] as const)('is %s', (_, kinds, before, kind, because) => {
    const history = kinds.map((each, at) => touch(each, addDays('2026-01-01', at)));
    expect(suggest(history, before)).toEqual({ kind, because });
  });

  it('is never one kind twice in a row, nor what happened last', () => {
    fc.assert(
      fc.property(touches, (history) => {
        let before: Suggestion | null = null;
        for (let times = 0; times < 12; times += 1) {
          const next = suggest(history, before);
          const last = history.toSorted((a, b) => a.on.localeCompare(b.on) || a.loggedAt - b.loggedAt).at(-1);
          expect(next.kind).not.toBe(before?.kind);
          expect(next.kind).not.toBe(last?.kind);
          before = next;
        }
      }),
    );
  });

  it('is a talk or something given, and a message only when there is nothing else', () => {
    fc.assert(
      fc.property(touches, (history) => {
        expect(suggest(history, null).kind).not.toBe('wrote');
      }),
    );
  });

  it('comes round to a talk again where it is ignored', () => {
    fc.assert(
      fc.property(touches, (history) => {
        let before: Suggestion | null = null;
        const seen: boolean[] = [];
        for (let times = 0; times < 3; times += 1) {
          before = suggest(history, before);
          seen.push(isSpeaking(before.kind));
        }
        expect(seen).toContain(true);
      }),
    );
  });

  it('does not hang on the order in which touches are read', () => {
    fc.assert(
      fc.property(touches, (history) => {
        expect(suggest(history.toReversed(), null)).toEqual(suggest(history, null));
      }),
    );
  });
});

describe('giving before asking', () => {
  it('counts what was given and what was asked', () => {
    const history = (['asked', 'offered', 'asked', 'called', 'thanked', 'asked'] as const).map((kind, at) =>
      touch(kind, addDays('2026-01-01', at)),
    );
    expect(balanceOf(history)).toEqual({ given: 2, offered: 1, asked: 3, owesThanks: true });
    expect(balanceOf([])).toEqual({ given: 0, offered: 0, asked: 0, owesThanks: false });
  });

  const with_ = (personId: string, ...history: readonly Touch[]) =>
    history.map((each) => ({ ...each, personId }));

  const THREE_TALKS = [
    touch('called', '2026-02-01'),
    touch('met', '2026-04-01'),
    touch('called', '2026-06-01'),
  ];

  it('names whom to thank this month, those who were asked first', () => {
    const known = [
      with_('talks', ...THREE_TALKS),
      with_('few', touch('called', '2026-06-01')),
      with_('asked', touch('asked', '2026-05-01')),
      with_('thanked', touch('asked', '2026-05-01'), touch('thanked', '2026-05-02')),
      with_('long-ago', touch('asked', '2024-05-01')),
      with_('asked-later', touch('asked', '2026-05-03'), touch('thanked', '2026-04-02')),
      with_('thanked-lately', ...THREE_TALKS, touch('thanked', '2025-07-01')),
      with_(
        'thanked-long-ago',
        ...THREE_TALKS,
        touch('called', '2026-02-03'),
        touch('thanked', '2025-06-19'),
      ),
    ];
    expect(toThankThisMonth(known.flat(), '2026-06-20').inTurn).toEqual([
      { personId: 'asked-later', because: 'asked' },
      { personId: 'asked', because: 'asked' },
      { personId: 'thanked-long-ago', because: 'long-talks' },
      { personId: 'talks', because: 'long-talks' },
    ]);
  });

  it('asks for no more than a few thanks a month, those that were given included', () => {
    const open = with_('open', touch('asked', '2026-05-01'));
    const given = Array.from({ length: 6 }, (_, at) => with_(`given-${at}`, touch('thanked', '2026-06-02')));
    const most = (given: readonly Touch[][], today: string) =>
      toThankThisMonth([...open, ...given.flat()], today).most;
    expect(most([], '2026-06-20')).toBe(5);
    expect(most(given.slice(0, 4), '2026-06-20')).toBe(1);
    expect(most(given, '2026-06-20')).toBe(0);
    expect(most(given, '2026-07-01')).toBe(5);
  });
});
