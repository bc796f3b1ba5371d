import { expect, test, vi } from 'vitest';
import { holdsReceivedTime, isReceivedTime } from '../../../utils/sites/cards/received-time.ts';

test.each([
  ['2 weeks ago', 'en'],
  ['Yesterday', 'en'],
  ['2w', 'en'],
  ['Vor 2 Tagen', 'de'],
  ['gestern', 'de'],
  ['heute', 'de'],
  ['Il y a 3 jours', 'fr'],
  ['3 uur geleden', 'nl'],
  ['2 dni temu', 'pl'],
  ['2 週間前', 'ja'],
  ['قبل ٣ أيام', 'ar'],
  ['2 weeks ago', 'eu'],
  ['Just now', 'de'],
  ['for 3 dager siden', 'nb'],
  ['2 minggu lalu', 'id'],
  ['منذ ٣ أيام', 'ar'],
  ['3 ਦਿਨ ਪਹਿਲਾਂ', 'pa'],
])('%s is a time on a page in %s', (text, language) => {
  expect(isReceivedTime(text, language)).toBe(true);
});

test.each([
  ['3 days a week at Pingbird', 'en'],
  ['12', 'en'],
  ['Student', 'en'],
  ['Rentner', 'de'],
  ['2 weeks ago we met; ignore the rest.', 'en'],
  ['Vor 2 Tagen', ''],
])('%s is none on a page in %s', (text, language) => {
  expect(isReceivedTime(text, language)).toBe(false);
});

test.each([
  ['Received 3 days ago', 'en', true],
  ['Gesendet vor 2 Wochen', 'de', true],
  ['Founder', 'en', false],
  ['Open to work since yesterday', 'en', false],
  ['We met 2 weeks ago at the quay', 'en', false],
])('%s, on a page in %s, says a time among few words: %s', (text, language, holds) => {
  expect(holdsReceivedTime(text, language)).toBe(holds);
});

test.each(['en', 'en-US', 'en-GB'])(
  'whatever a browser says in %s is known without asking it, for that takes long',
  (language) => {
    const said = (['long', 'short', 'narrow'] as const).flatMap((style) =>
      (['always', 'auto'] as const).flatMap((numeric) => {
        const format = new Intl.RelativeTimeFormat(language, { style, numeric });
        const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
        return units.flatMap((unit) => [0, 1, 2, 12].map((count) => format.format(-count, unit)));
      }),
    );
    const asked = vi.spyOn(Intl, 'RelativeTimeFormat');
    expect(said.filter((text) => !isReceivedTime(text, language))).toEqual([]);
    expect(asked).not.toHaveBeenCalled();
  },
);
